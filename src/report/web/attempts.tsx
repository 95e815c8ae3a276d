import { formatUsd } from '../../core/money.ts';
import type { AttemptLine, RefusalLine } from '../../core/report/reportModel.ts';

interface Props {
  readonly attempts: readonly AttemptLine[];
  readonly refusals: readonly RefusalLine[];
  readonly locale: string;
  readonly onWhy: (taskId: string) => void;
}

/** The last attempts, each with its reasons behind a disclosure. */
export function Attempts({ attempts, refusals, locale, onWhy }: Props) {
  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeStyle: 'short' });
  return (
    <>
      <section>
        <h2>Last attempts</h2>
        <ol class="attempts">
          {attempts.map((attempt) => (
            <li key={attempt.seq}>
              <details>
                <summary>
                  <time dateTime={new Date(attempt.at).toISOString()}>{time.format(attempt.at)}</time>
                  <span class="kind">{attempt.kind}</span>
                  <span class="model">
                    <span class={`swatch ${attempt.tier}`} aria-hidden="true" />
                    {attempt.model}
                  </span>
                  <span class="state">{stateOf(attempt)}</span>
                  <span class="cost">{formatUsd(attempt.cost, locale)}</span>
                </summary>
                <ul class="reasons">
                  {attempt.reasons.map((reason) => (
                    <li key={reason}>{reason}</li>
                  ))}
                </ul>
                <p class="facts">
                  {factsOf(attempt)}{' '}
                  <button class="link" onClick={() => onWhy(attempt.taskId)}>
                    Why this model?
                  </button>
                </p>
              </details>
            </li>
          ))}
        </ol>
      </section>
      {refusals.length === 0 ? null : (
        <section>
          <h2>Refused</h2>
          <ul class="reasons">
            {refusals.map((refusal, index) => (
              <li key={index}>
                {time.format(refusal.at)}: {refusal.because}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function stateOf(attempt: AttemptLine): string {
  if (attempt.source === 'cache') return 'cached';
  if (attempt.verdict === 'reject') return 'rejected';
  if (attempt.verdict === 'none') return 'failed';
  return attempt.outcome === 'answered' || attempt.outcome === null ? 'passed' : attempt.outcome;
}

function factsOf(attempt: AttemptLine): string {
  const tokens =
    attempt.inputTokens === null
      ? 'tokens unknown'
      : `${attempt.inputTokens} tokens in, ${attempt.outputTokens ?? 0} out`;
  const place = attempt.path === null ? '' : `${attempt.path}, `;
  return `${place}${attempt.complexity}, ${tokens}, ${(attempt.latencyMs / 1000).toFixed(1)} s.`;
}
