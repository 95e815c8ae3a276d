/** The spend report, drawn from the model that the host sends. */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { fromHost, type HostMessage, type ReportRange, toHost } from '../reportProtocol.ts';
import { Attempts } from './attempts.tsx';
import { DayChart } from './dayChart.tsx';
import { Groups } from './groups.tsx';
import { Headline } from './headline.tsx';

declare function acquireVsCodeApi(): {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
};

const host = acquireVsCodeApi();
const ranges: readonly (readonly [ReportRange, string])[] = [
  ['today', 'Today'],
  ['week', '7 days'],
  ['month', '30 days'],
  ['all', 'All'],
];

function send(message: Parameters<typeof toHost>[0]): void {
  host.postMessage(toHost(message));
}

function Report() {
  const [shown, setShown] = useState<HostMessage | null>(null);
  const [range, setRange] = useState<ReportRange>('month');

  useEffect(() => {
    const onMessage = (event: MessageEvent<unknown>) => {
      const message = fromHost(event.data);
      if (message !== null) setShown(message);
    };
    window.addEventListener('message', onMessage);
    return () => window.removeEventListener('message', onMessage);
  }, []);
  useEffect(() => {
    host.setState({ range });
    send({ type: 'show', range });
  }, [range]);

  return (
    <main>
      <header>
        <h1>Spend</h1>
        <div role="group" aria-label="Time range" class="ranges">
          {ranges.map(([id, label]) => (
            <button key={id} aria-pressed={id === range} onClick={() => setRange(id)}>
              {label}
            </button>
          ))}
        </div>
      </header>
      <Body shown={shown} />
    </main>
  );
}

function Body({ shown }: { readonly shown: HostMessage | null }) {
  if (shown === null) return <p role="status">Reading the ledger…</p>;
  if (shown.type === 'error') {
    return (
      <div role="alert" class="notice">
        <p>{shown.message}</p>
        {shown.next === null ? null : <p>{shown.next}</p>}
      </div>
    );
  }
  const { report, locale } = shown;
  if (report.tasks === 0 && report.attempts.length === 0) {
    return (
      <div class="notice">
        <p>No task has run in this time.</p>
        <p>
          Select code, open its context menu, and choose Tierwise. Every attempt will be listed here, with its
          cost and its reasons.
        </p>
      </div>
    );
  }
  return (
    <>
      <Headline report={report} ceilings={shown.ceilings} baseline={shown.baseline} locale={locale} />
      <DayChart days={report.byDay} ceiling={shown.ceilings.day} locale={locale} />
      <div class="columns">
        <Groups title="By kind" groups={report.byKind} locale={locale} />
        <Groups title="By tier" groups={report.byTier} locale={locale} />
        <Groups title="By model" groups={report.byModel} locale={locale} />
      </div>
      <Attempts
        attempts={report.attempts}
        refusals={report.refusals}
        locale={locale}
        onWhy={(taskId) => send({ type: 'why', taskId })}
      />
    </>
  );
}

const root = document.getElementById('app');
if (root !== null) render(<Report />, root);
