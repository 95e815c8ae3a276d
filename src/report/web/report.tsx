/** The spend report, drawn from what the host answers. */
import { render } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { HostMessage, ReportRange, ReportView, TaskList } from '../reportProtocol.ts';
import { CalibrationChart } from './calibration.tsx';
import { Groups } from './groups.tsx';
import { Headline } from './headline.tsx';
import { ask, keep, type Known, restored, same, useHost } from './host.ts';
import { AdviceList, Alerts, Forecast } from './insights.tsx';
import { MeritChart } from './meritChart.tsx';
import { SpendChart } from './spendChart.tsx';
import { pageLength, TaskListing } from './taskList.tsx';
import { TextsContext, textsFor, useTexts } from './text.ts';
import { Trace } from './trace.tsx';
import { WasteTable } from './waste.tsx';
import { WhatIfPanel } from './whatIf.tsx';

const ranges: readonly (readonly [ReportRange, string])[] = [
  ['today', 'Today'],
  ['week', '7 days'],
  ['month', '30 days'],
  ['quarter', '90 days'],
  ['all', 'All'],
];
const start = restored();

function Report() {
  const [list, setList] = useState<TaskList>(start.list);
  const [open, setOpen] = useState<string | null>(start.open);
  const [known, askedWhatIf, newList] = useHost(list);
  /** The first line of the list that shows. */
  const shownFrom = useRef(0);
  const { view } = list;
  const { changes } = known;

  useEffect(() => ask({ type: 'show', view }), [view, changes]);
  useEffect(() => {
    newList();
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
        <header>
          <h1>Spend</h1>
          <div role="group" aria-label="Time range" class="ranges">
            {ranges.map(([id, label]) => (
              <button key={id} aria-pressed={id === view.range} onClick={() => show({ range: id })}>
                {label}
              </button>
            ))}
          </div>
          <Workspaces known={known} view={view} onChange={(workspace) => show({ workspace })} />
        </header>
        <Body
          known={known}
          list={list}
          open={open}
          shownFrom={shownFrom}
          onList={showList}
          onOpen={setOpen}
          onWhatIf={askedWhatIf}
        />
      </main>
    </TextsContext.Provider>
  );
}

interface WorkspacesProps {
  readonly known: Known;
  readonly view: ReportView;
  readonly onChange: (workspace: string) => void;
}

/** Workspaces are known by a hash only: the ledger doesn't say where they are. */
function Workspaces({ known: { report }, view, onChange }: WorkspacesProps) {
  const texts = useTexts();
  const others = (report?.report.workspaces ?? []).filter(({ id }) => id !== report?.workspace);
  const named = others.some(({ id }) => id === view.workspace);
  return (
    <label class="workspace">
      Workspace
      <select value={view.workspace} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="all">All workspaces</option>
        {report === null || report.workspace === null ? null : (
          <option value={report.workspace}>This workspace</option>
        )}
        {others.map(({ id, tasks }) => (
          <option key={id} value={id ?? 'none'}>
            {id === null ? 'No folder open' : `Workspace ${id.slice(0, 6)}`} ({texts.count(tasks, 'task')})
          </option>
        ))}
        {named || ['all', 'none', report?.workspace].includes(view.workspace) ? null : (
          <option value={view.workspace}>Workspace {view.workspace.slice(0, 6)}</option>
        )}
      </select>
    </label>
  );
}

interface BodyProps {
  readonly known: Known;
  readonly list: TaskList;
  readonly open: string | null;
  readonly shownFrom: { current: number };
  readonly onList: (list: TaskList) => void;
  readonly onOpen: (taskId: string | null) => void;
  readonly onWhatIf: () => void;
}

function Body({ known, list, open, shownFrom, onList, onOpen, onWhatIf }: BodyProps) {
  const { report: told, errors } = known;
  if (errors.show !== undefined) {
    return <Problem error={errors.show} onRetry={() => ask({ type: 'show', view: list.view })} />;
  }
  if (told === null) return <Loading />;
  const { report } = told;
  if (report.tasks === 0 && report.attempts === 0) {
    return (
      <Empty view={list.view} onAll={() => onList({ ...list, view: { range: 'all', workspace: 'all' } })} />
    );
  }
  return <Shown key="shown" {...{ known, told, list, open, shownFrom, onList, onOpen, onWhatIf }} />;
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
  onWhatIf,
}: BodyProps & { readonly told: Extract<HostMessage, { type: 'report' }> }) {
  const { report } = told;
  const oneWorkspace = told.view.workspace !== 'all';
  const pictures = useMemo(
    () => (
      <>
        <Headline report={report} ceilings={told.ceilings} />
        <Alerts alerts={insights?.alerts ?? []} />
        <div class="pair">
          <div>
            <SpendChart overTime={report.overTime} oneWorkspace={oneWorkspace} />
            <Forecast forecast={insights?.forecast ?? null} />
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
      <div class="pair">
        <WasteTable waste={report.waste} />
        <CalibrationChart calibration={report.calibration} />
      </div>
    ),
    [told],
  );
  return (
    <>
      {pictures}
      <Tasks known={known} list={list} open={open} shownFrom={shownFrom} onList={onList} onOpen={onOpen} />
      {quality}
      {insights === null ? null : (
        <>
          <AdviceList advice={insights.advice} onTake={(id) => ask({ type: 'advice', id })} />
          <WhatIfPanel
            choices={insights.choices}
            result={whatIfOf(known.whatIf, list.view)}
            onAsk={(choice) => {
              onWhatIf();
              ask({ type: 'what-if', view: list.view, choice });
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

interface TasksProps extends Omit<BodyProps, 'known' | 'onWhatIf'> {
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

function Loading() {
  return (
    <div class="loading">
      <p role="status">Reading the ledger…</p>
      <div class="headline" aria-hidden="true">
        {Array.from({ length: 8 }, (_, index) => (
          <div key={index} />
        ))}
      </div>
    </div>
  );
}

function Empty({ view, onAll }: { readonly view: ReportView; readonly onAll: () => void }) {
  const everything = view.range === 'all' && view.workspace === 'all';
  return (
    <div class="notice">
      <p>{everything ? 'No task has run yet.' : 'No task has run in this time.'}</p>
      <p>
        Select code, open its context menu, and choose Tierwise. Every attempt will be listed here, with its
        cost and its reasons.
      </p>
      {everything ? null : <button onClick={onAll}>Show everything</button>}
    </div>
  );
}

interface ProblemProps {
  readonly error: Extract<HostMessage, { type: 'error' }>;
  readonly onRetry: (() => void) | null;
}

function Problem({ error: { message, next }, onRetry }: ProblemProps) {
  return (
    <div role="alert" class="notice warning">
      <p>{message}</p>
      {next === null ? null : <p>{next.text}</p>}
      <p class="buttons">
        {next?.label ? <button onClick={() => ask({ type: 'next' })}>{next.label}</button> : null}
        {onRetry === null ? null : <button onClick={onRetry}>Try again</button>}
      </p>
    </div>
  );
}

const root = document.getElementById('app');
if (root !== null) render(<Report />, root);
