/** What shows instead of figures: the ledger is being read, is empty, or can't be read. */
import type { HostMessage, ReportView } from '../reportProtocol.ts';
import { ask } from './host.ts';

export function Loading() {
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

interface EmptyProps {
  readonly view: ReportView;
  /** Whether other machines' rows were imported. */
  readonly imported: boolean;
  readonly onView: (view: ReportView) => void;
}

export function Empty({ view, imported, onView }: EmptyProps) {
  const everything = view.range === 'all' && view.workspace === 'all';
  return (
    <div class="notice">
      <p>{everything ? 'No task has run yet.' : 'No task has run in this time.'}</p>
      <p>
        Select code, open its context menu, and choose Tierwise. Every attempt will be listed here, with its
        cost and its reasons.
      </p>
      <p class="buttons">
        {everything ? null : (
          <button onClick={() => onView({ ...view, range: 'all', workspace: 'all' })}>Show everything</button>
        )}
        {imported && view.machines !== 'all' ? (
          <button onClick={() => onView({ ...view, machines: 'all' })}>Show all machines</button>
        ) : null}
      </p>
    </div>
  );
}

interface ProblemProps {
  readonly error: Extract<HostMessage, { type: 'error' }>;
  readonly onRetry: (() => void) | null;
}

export function Problem({ error: { message, next }, onRetry }: ProblemProps) {
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
