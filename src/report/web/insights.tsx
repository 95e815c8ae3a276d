import type { MonthForecast } from '../../core/report/forecast.ts';
import type { Interval } from '../../core/report/interval.ts';
import { usd } from '../../core/money.ts';
import type { AdviceShown, AlertShown } from '../reportSchemas.ts';
import { useWidth } from './figure.tsx';
import { type Texts, useTexts } from './text.ts';

/** What the user should know now: ceilings that come near, unusual days, changed models. */
export function Alerts({ alerts }: { readonly alerts: readonly AlertShown[] }) {
  if (alerts.length === 0) return null;
  return (
    <section aria-labelledby="alerts" class="alerts">
      <h2 id="alerts">To know</h2>
      <ul>
        {alerts.map(({ key, level, sentence, next }) => (
          <li key={key} class={`notice ${level}`}>
            <b>{level === 'warning' ? 'Warning' : 'Information'}:</b> {sentence} {next.text}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the month is likely to come to, beside its ceiling. */
export function Forecast({ forecast }: { readonly forecast: MonthForecast | null }) {
  const texts = useTexts();
  if (forecast === null) return null;
  return (
    <section aria-labelledby="forecast">
      <h2 id="forecast">This month (estimate)</h2>
      <p class="note">{forecast.sentence}</p>
      {forecast.wholeUsd === null ? null : (
        <Range forecast={forecast} whole={forecast.wholeUsd} texts={texts} />
      )}
    </section>
  );
}

function Range({
  forecast: { spent, ceiling },
  whole,
  texts,
}: {
  readonly forecast: MonthForecast;
  readonly whole: Interval;
  readonly texts: Texts;
}) {
  const [box, width] = useWidth<HTMLDivElement>(640);
  const limit = ceiling === 'unlimited' ? null : ceiling;
  const already = spent;
  const [low, expected, high] = [dollarsOf(whole.low), dollarsOf(whole.expected), dollarsOf(whole.high)];
  const near = limit !== null && limit <= high * 3 ? limit : null;
  const most = Math.max(high, near ?? 0) * 1.04 || 1;
  const x = (amount: number): number => (width * amount) / most;
  const parts = [`spent so far ${texts.money(spent)}`, `the whole month comes to ${texts.around(whole)}`];
  return (
    <div ref={box}>
      <svg width={width} height="34" role="img" aria-label={parts.join(', ')}>
        <rect class="track" x="0" y="8" width={width} height="14" />
        <rect class="likely" x={x(low)} y="8" width={Math.max(1, x(high) - x(low))} height="14" />
        <rect class="bar budget" x="0" y="8" width={x(already)} height="14" />
        <line class="expected" x1={x(expected)} x2={x(expected)} y1="4" y2="26" />
        {near === null ? null : <line class="ceiling" x1={x(near)} x2={x(near)} y1="0" y2="30" />}
        <title>{parts.join(', ')}</title>
      </svg>
      <ul class="legend" aria-hidden="true">
        <li>
          <span class="swatch budget" />
          spent
        </li>
        <li>
          <span class="swatch likely" />
          likely
        </li>
        {near === null ? null : <li>dashed: ceiling</li>}
      </ul>
    </div>
  );
}

function dollarsOf(amount: number): number {
  return usd(Math.max(0, amount));
}

interface AdviceProps {
  readonly advice: readonly AdviceShown[];
  readonly onTake: (id: string) => void;
}

/** What could be had for less, each with its numbers and one button. */
export function AdviceList({ advice, onTake }: AdviceProps) {
  const texts = useTexts();
  return (
    <section aria-labelledby="advice">
      <h2 id="advice">Advice</h2>
      {advice.length === 0 ? (
        <p class="note">Nothing in the ledger could plainly be had for less.</p>
      ) : (
        <ul class="advice">
          {advice.map(({ id, title, sentence, savesUsdPerMonth, step }) => (
            <li key={id}>
              <h3>{title}</h3>
              <p>{sentence}</p>
              {savesUsdPerMonth === null ? null : (
                <p class="note">Would save {texts.around(savesUsdPerMonth)} a month.</p>
              )}
              <button aria-label={`${step.label}: ${title}`} onClick={() => onTake(id)}>
                {step.label}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
