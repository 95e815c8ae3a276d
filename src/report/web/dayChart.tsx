import { formatUsd, type NanoUsd } from '../../core/money.ts';
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
export function DayChart({ days, ceiling, locale }: Props) {
  const highest = Math.max(...days.map((day) => day.spent), 1);
  const ceilingShown = ceiling !== 'unlimited' && ceiling > 0 && ceiling <= highest * 4;
  const top = ceilingShown ? Math.max(highest, ceiling) * 1.05 : highest * 1.05;
  const step = width / Math.max(days.length, 7);
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
            {days.map((day) => (
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
