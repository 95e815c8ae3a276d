import { formatUsd, type NanoUsd, zeroUsd } from '../../core/money.ts';
import type { DayGroup } from '../../core/report/reportModel.ts';
import { tiers } from '../../core/models/model.ts';
import type { Ceilings } from '../reportProtocol.ts';

interface Props {
  readonly days: readonly DayGroup[];
  readonly ceiling: Ceilings['day'];
  readonly locale: string;
}

const width = 640;
const height = 160;

/** Spend by day, stacked by tier, with the day's ceiling drawn in where it is near; the same figures as a table. */
export function DayChart({ days: withSpend, ceiling, locale }: Props) {
  const days = everyDay(withSpend);
  const highest = Math.max(...days.map((day) => day.spent), 1);
  const ceilingShown = ceiling !== 'unlimited' && ceiling > 0 && ceiling <= highest * 4;
  const top = ceilingShown ? Math.max(highest, ceiling) * 1.05 : highest * 1.05;
  const step = width / days.length;
  return (
    <section aria-labelledby="by-day">
      <h2 id="by-day">By day</h2>
      <ul class="legend" aria-hidden="true">
        {tiers.map((tier) => (
          <li key={tier}>
            <span class={`swatch ${tier}`} />
            {tier}
          </li>
        ))}
      </ul>
      <svg
        viewBox={`0 0 ${width} ${height + 18}`}
        role="img"
        aria-label="Spend by day; the table below has the figures"
      >
        {days.map((day, index) => {
          let y = height;
          return (
            <g key={day.name}>
              {tiers.map((tier) => {
                const size = ((day.tiers[tier] ?? 0) / top) * height;
                y -= size;
                return size === 0 ? null : (
                  <rect
                    key={tier}
                    class={`bar ${tier}`}
                    x={index * step + 2}
                    y={y}
                    width={step - 4}
                    height={size}
                  >
                    <title>{`${day.name}, ${tier}: ${formatUsd((day.tiers[tier] ?? 0) as NanoUsd, locale)}`}</title>
                  </rect>
                );
              })}
              {index % Math.ceil(days.length / 8) === 0 ? (
                <text x={index * step + step / 2} y={height + 14} text-anchor="middle">
                  {day.name.slice(5)}
                </text>
              ) : null}
            </g>
          );
        })}
        <text y="11">{formatUsd(Math.round(top) as NanoUsd, locale)}</text>
        {ceilingShown ? (
          <line
            class="ceiling"
            x1="0"
            x2={width}
            y1={height - (ceiling / top) * height}
            y2={height - (ceiling / top) * height}
          >
            <title>{`The day's ceiling: ${formatUsd(ceiling as NanoUsd, locale)}`}</title>
          </line>
        ) : null}
      </svg>
      <details>
        <summary>Figures by day</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">Day</th>
              <th scope="col">Spent</th>
              <th scope="col">Attempts</th>
            </tr>
          </thead>
          <tbody>
            {withSpend.map((day) => (
              <tr key={day.name}>
                <th scope="row">{day.name}</th>
                <td>{formatUsd(day.spent, locale)}</td>
                <td>{day.attempts}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

const millisecondsPerDay = 86_400_000;

/** The days from first to last without gaps, and a week of them at least, so that the bars stand where time puts them. */
function everyDay(days: readonly DayGroup[]): readonly DayGroup[] {
  const first = Date.parse(days[0]?.name ?? '');
  const last = Date.parse(days.at(-1)?.name ?? '');
  if (Number.isNaN(first) || Number.isNaN(last)) return days;
  const count = Math.max(7, Math.round((last - first) / millisecondsPerDay) + 1);
  const byName = new Map(days.map((day) => [day.name, day]));
  return Array.from({ length: count }, (_, index) => {
    const name = new Date(last - (count - 1 - index) * millisecondsPerDay).toISOString().slice(0, 10);
    return byName.get(name) ?? { name, spent: zeroUsd, attempts: 0, rejected: 0, failed: 0, tiers: {} };
  });
}
