import { useEffect, useRef } from 'preact/hooks';
import type { TaskTrace, TraceStep } from '../../core/report/trace.ts';
import { useTexts } from './text.ts';

interface Props {
  /** Null while it is on its way; `gone` where the ledger has no such task. */
  readonly trace: TaskTrace | 'gone' | null;
  readonly onWhy: (taskId: string) => void;
  readonly onClose: () => void;
}

/** One task as a timeline: how it was read, what was planned and why, what was asked, what the checks said, how it ended. */
export function Trace({ trace, onWhy, onClose }: Props) {
  const texts = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  const told = trace === null || trace === 'gone' ? null : trace;
  useEffect(() => heading.current?.focus(), [told?.taskId]);
  return (
    <section
      class="trace"
      aria-labelledby="trace"
      aria-busy={trace === null}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <header>
        <h3 id="trace" tabIndex={-1} ref={heading}>
          {told?.title ?? (trace === 'gone' ? 'This task is not in the ledger.' : 'Reading the task…')}
        </h3>
        <button onClick={onClose}>Close</button>
      </header>
      {told === null ? null : (
        <>
          <p class="note">
            {texts.dateTime(told.steps[0]?.at ?? 0)}, {texts.money(told.cost)} in all.{' '}
            <button class="link" onClick={() => onWhy(told.taskId)}>
              Why this model?
            </button>
          </p>
          <ol class="timeline">
            {told.steps.map((step, index) => (
              <Step key={index} step={step} start={told.steps[0]?.at ?? step.at} />
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

function Step({ step, start }: { readonly step: TraceStep; readonly start: number }) {
  const texts = useTexts();
  return (
    <li class={step.tone}>
      <h4>
        {step.title} <time title={texts.time(step.at)}>{after(step.at - start)}</time>
      </h4>
      {step.sentences.map((sentence, index) => (
        <p key={index}>{sentence}</p>
      ))}
      {step.figures.length === 0 ? null : (
        <dl>
          {step.figures.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {step.details.length === 0 ? null : (
        <details>
          <summary>{detailsTitle(step, texts.count)}</summary>
          <ul>
            {step.details.map((detail, index) => (
              <li key={index} class={detail.tone}>
                <b>{detail.name}</b> <span class="state">{detail.state}</span>: {detail.because}
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

function detailsTitle({ kind, details }: TraceStep, count: (count: number, noun: string) => string): string {
  return kind === 'verdict'
    ? count(details.length, 'check')
    : `${count(details.length, 'other choice')} and why not`;
}

/** Time since the task began. */
function after(ms: number): string {
  if (ms < 60_000) return `+${(ms / 1000).toFixed(1)} s`;
  if (ms < 3_600_000) return `+${Math.round(ms / 60_000)} min`;
  return `+${Math.round(ms / 3_600_000)} h`;
}
