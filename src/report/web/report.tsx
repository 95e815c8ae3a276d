/** The spend report, drawn from what the host answers. */
import { render } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { HostMessage, ReportView, TaskList } from '../reportProtocol.ts';
import { CalibrationChart } from './calibration.tsx';
import { Filters } from './filters.tsx';
import { Groups } from './groups.tsx';
import { Headline } from './headline.tsx';
import { ask, keep, type Known, type OwnStep, restored, same, useHost } from './host.ts';
import { AdviceList, Alerts, Forecast } from './insights.tsx';
import { MeritChart } from './meritChart.tsx';
import { SpendChart } from './spendChart.tsx';
import { Empty, Loading, Problem } from './states.tsx';
import { pageLength, TaskListing } from './taskList.tsx';
import { TemplatesCompared } from './templates.tsx';
import { TextsContext, textsFor } from './text.ts';
import { Trace } from './trace.tsx';
import { WasteTable } from './waste.tsx';
import { WhatIfPanel } from './whatIf.tsx';

const start = restored();

function Report() {
  const [list, setList] = useState<TaskList>(start.list);
  const [open, setOpen] = useState<string | null>(start.open);
  const [known, step] = useHost(list);
  /** The first line of the list that shows. */
  const shownFrom = useRef(0);
  const { view } = list;
  const { changes } = known;

  useEffect(() => ask({ type: 'show', view }), [view, changes]);
  useEffect(() => {
    step('new-list');
    const offset = Math.floor(shownFrom.current / pageLength) * pageLength;
    ask({ type: 'tasks', list, offset, limit: pageLength });
  }, [list, changes]);
  useEffect(() => {
    if (open !== null) ask({ type: 'trace', taskId: open });
  }, [open, changes]);
  const shows = known.report !== null;
  useEffect(() => {
    if (shows) ask({ type: 'insights' });
  }, [shows, changes]);
  useEffect(() => {
    if (shows) window.scrollTo(0, start.scroll);
  }, [shows]);
  useEffect(() => {
    const save = (): void => keep({ list, open, scroll: Math.round(window.scrollY) });
    save();
    window.addEventListener('scroll', save, { passive: true });
    return () => window.removeEventListener('scroll', save);
  }, [list, open]);

  const locale = known.report?.locale ?? document.documentElement.lang;
  const texts = useMemo(() => textsFor(locale), [locale]);
  const showList = (next: TaskList): void => {
    shownFrom.current = 0;
    setList(next);
  };
  const show = (part: Partial<ReportView>): void => showList({ ...list, view: { ...view, ...part } });
  return (
    <TextsContext.Provider value={texts}>
      <main aria-busy={known.report === null || !same(known.report.view, view)}>
        <Filters known={known} view={view} onChange={show} />
        <Body
          known={known}
          list={list}
          open={open}
          shownFrom={shownFrom}
          onList={showList}
          onOpen={setOpen}
          onStep={step}
        />
      </main>
    </TextsContext.Provider>
  );
}

interface BodyProps {
  readonly known: Known;
  readonly list: TaskList;
  readonly open: string | null;
  readonly shownFrom: { current: number };
  readonly onList: (list: TaskList) => void;
  readonly onOpen: (taskId: string | null) => void;
  readonly onStep: (step: OwnStep) => void;
}

function Body({ known, list, open, shownFrom, onList, onOpen, onStep }: BodyProps) {
  const { report: told, errors } = known;
  if (errors.show !== undefined) {
    return <Problem error={errors.show} onRetry={() => ask({ type: 'show', view: list.view })} />;
  }
  if (told === null) return <Loading />;
  const { report } = told;
  if (report.tasks === 0 && report.attempts === 0) {
    return <Empty view={list.view} imported={report.imported} onView={(view) => onList({ ...list, view })} />;
  }
  return <Shown key="shown" {...{ known, told, list, open, shownFrom, onList, onOpen, onStep }} />;
}

/** The parts of a report that there is. Pictures are drawn again only when what they show has changed. */
function Shown({
  told,
  known: { insights, errors, ...known },
  list,
  open,
  shownFrom,
  onList,
  onOpen,
  onStep,
}: BodyProps & { readonly told: Extract<HostMessage, { type: 'report' }> }) {
  const { report } = told;
  const here = (told.view.machines ?? 'this') === 'this';
  const oneWorkspace = told.view.workspace !== 'all';
  const pictures = useMemo(
    () => (
      <>
        <Headline report={report} ceilings={here ? told.ceilings : null} />
        <Alerts alerts={here ? (insights?.alerts ?? []) : []} />
        <div class="pair">
          <div>
            <SpendChart overTime={report.overTime} oneWorkspace={oneWorkspace} here={here} />
            <Forecast forecast={here ? (insights?.forecast ?? null) : null} />
          </div>
          <MeritChart models={report.models} />
        </div>
        <Groups groups={report.groups} />
      </>
    ),
    [told, insights],
  );
  const quality = useMemo(
    () => (
      <>
        <div class="pair">
          <WasteTable waste={report.waste} />
          <CalibrationChart calibration={report.calibration} />
        </div>
        <TemplatesCompared templates={report.templates} />
      </>
    ),
    [told],
  );
  return (
    <>
      {pictures}
      <Tasks known={known} list={list} open={open} shownFrom={shownFrom} onList={onList} onOpen={onOpen} />
      {quality}
      {here ? null : (
        <p class="note">
          Alerts, forecast, advice and what-if are about this machine: choose it to see them.
        </p>
      )}
      {insights === null || !here ? null : (
        <>
          <AdviceList advice={insights.advice} onTake={(id) => ask({ type: 'advice', id })} />
          <WhatIfPanel
            choices={insights.choices}
            result={whatIfOf(known.whatIf, list.view)}
            onAsk={(choice) => {
              onStep('asked-what-if');
              ask({ type: 'what-if', view: list.view, choice });
            }}
            onStop={() => {
              onStep('stopped-what-if');
              ask({ type: 'stop-what-if' });
            }}
          />
        </>
      )}
      {(['insights', 'what-if', 'advice'] as const).map((of) => {
        const error = errors[of];
        return error === undefined ? null : <Problem key={of} error={error} onRetry={null} />;
      })}
    </>
  );
}

/** An answer about another time or workspace is no answer any more. */
function whatIfOf(told: Known['whatIf'], view: ReportView) {
  if (told === null || told === 'working') return told;
  return same(told.view, view) ? told.whatIf : null;
}

interface TasksProps extends Omit<BodyProps, 'known' | 'onStep'> {
  readonly known: Pick<Known, 'lines' | 'total' | 'trace'>;
}

function Tasks({ known, list, open, shownFrom, onList, onOpen }: TasksProps) {
  const close = (): void => {
    onOpen(null);
    document.querySelector<HTMLElement>('.lines [tabindex="0"]')?.focus();
  };
  return (
    <section aria-labelledby="tasks">
      <h2 id="tasks">Tasks</h2>
      <div class={open === null ? 'list' : 'list with-trace'}>
        <TaskListing
          {...{
            list,
            shownFrom,
            lines: known.lines,
            total: known.total,
            open,
            onOpen,
          }}
          onSearch={(search) => onList({ ...list, search })}
          onOrder={(order) => onList({ ...list, order })}
          onNeed={(offset) => ask({ type: 'tasks', list, offset, limit: pageLength })}
        />
        {open === null ? null : (
          <Trace
            trace={known.trace?.taskId === open ? (known.trace.trace ?? 'gone') : null}
            onWhy={(taskId) => ask({ type: 'why', taskId })}
            onClose={close}
          />
        )}
      </div>
    </section>
  );
}

const root = document.getElementById('app');
if (root !== null) render(<Report />, root);
