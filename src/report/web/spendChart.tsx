import { tiers } from '../../core/models/model.ts';
import { type NanoUsd, toDollars, usd } from '../../core/money.ts';
import type { SpendBin, SpendOverTime } from '../../core/report/spendBins.ts';
import { Figure, useWidth } from './figure.tsx';
import { ticksTo } from './scale.ts';
import { type Texts, useTexts } from './text.ts';

const height = 180;
const [top, bottom] = [12, 22];
const stack = [...tiers, 'unknown'] as const;

interface Props {
  readonly overTime: SpendOverTime;
  /** Whether it is the spending of one workspace: then the ceilings are that workspace's. */
  readonly oneWorkspace: boolean;
  /** Whether it is the spending of this machine alone: its ceilings hold no other. */
  readonly here: boolean;
}

/** Spending by day or month, stacked by tier, with the ceilings that were in force drawn in. */
export function SpendChart({ overTime: { unit, bins }, oneWorkspace, here }: Props) {
  const texts = useTexts();
  const shown = stack.filter((tier) => bins.some((bin) => (bin.tiers[tier] ?? 0) > 0));
  const most = Math.max(...bins.map(({ spent }) => spent), 0);
  const limits = bins.flatMap(({ ceiling }) => (typeof ceiling === 'number' ? [ceiling] : []));
  const near = limits.filter((limit) => limit <= most * nearEnough);
  return (
    <Figure
      title={unit === 'day' ? 'Spending by day' : 'Spending by month'}
      note={noteOf(bins, most, limits, near.length > 0, unit, oneWorkspace, texts)}
      table={{
        caption: 'Spending over time',
        columns: [
          unit === 'day' ? 'Day' : 'Month',
          'Spent',
          'Attempts',
          ...shown,
          ...(here ? ['Ceiling'] : []),
        ],
        rows: () =>
          bins.map((bin) => [
            bin.name,
            texts.money(bin.spent),
            texts.number(bin.attempts),
            ...shown.map((tier) => texts.money((bin.tiers[tier] ?? 0) as NanoUsd)),
            ...(here ? [ceilingText(bin, texts)] : []),
          ]),
      }}
      empty={bins.length === 0}
    >
      <ul class="legend" aria-hidden="true">
        {shown.map((tier) => (
          <li key={tier}>
            <span class={`swatch ${tier}`} />
            {tier}
          </li>
        ))}
        {near.length === 0 ? null : (
          <li>
            <svg class="mark" width="18" height="10">
              <line class="ceiling" x1="0" x2="18" y1="5" y2="5" />
            </svg>
            ceiling
          </li>
        )}
      </ul>
      {most === 0 ? null : <Bars bins={bins} most={Math.max(most, ...near)} unit={unit} />}
    </Figure>
  );
}

function ceilingText({ ceiling }: SpendBin, texts: Texts): string {
  if (ceiling === null) return 'unknown';
  return ceiling === 'unlimited' ? 'none' : texts.money(ceiling);
}

/** A ceiling many times as high as all bars would only make them invisible. */
const nearEnough = 4;

function noteOf(
  bins: readonly SpendBin[],
  most: number,
  limits: readonly number[],
  drawn: boolean,
  unit: string,
  oneWorkspace: boolean,
  texts: Texts,
): string {
  if (most === 0) return 'Nothing was spent in this time.';
  const highest = bins.find(({ spent }) => spent === most);
  const peak = `The most was ${texts.money(most as NanoUsd)}, ${unit === 'day' ? 'on' : 'in'} ${texts.period(highest?.name ?? '')}.`;
  const whose = oneWorkspace ? 'this workspace’s' : 'your';
  if (drawn) return peak;
  if (limits.length === 0) {
    return bins.some(({ ceiling }) => ceiling === 'unlimited')
      ? `${peak} No ceiling for a ${unit} was in force.`
      : peak;
  }
  return `${peak} The least of ${whose} ceilings, ${texts.money(Math.min(...limits) as NanoUsd)} a ${unit}, is far above this picture.`;
}

function Bars({
  bins,
  most,
  unit,
}: {
  readonly bins: readonly SpendBin[];
  readonly most: number;
  readonly unit: string;
}) {
  const texts = useTexts();
  const [box, width] = useWidth<HTMLDivElement>(640);
  const ticks = ticksTo(toDollars(most as NanoUsd));
  const highest = usd(ticks.at(-1) ?? 1);
  const labels = ticks.map((tick) => texts.money(usd(tick)));
  const left = 8 + 6.2 * Math.max(...labels.map(({ length }) => length));
  const step = (width - left) / bins.length;
  const gap = Math.min(4, step * 0.2);
  const y = (amount: number): number => top + (height - top - bottom) * (1 - amount / highest);
  const every = Math.max(1, Math.ceil((unit === 'day' ? 66 : 84) / step));
  return (
    <div ref={box}>
      <svg
        width={width}
        height={height}
        role="img"
        aria-label={`Spending by ${unit}, stacked by tier. The table below has the figures.`}
      >
        {ticks.map((tick, index) => (
          <g key={tick}>
            <line class="grid" x1={left} x2={width} y1={y(usd(tick))} y2={y(usd(tick))} />
            <text x={left - 6} y={y(usd(tick)) + 4} text-anchor="end">
              {labels[index]}
            </text>
          </g>
        ))}
        {bins.map((bin, index) => {
          let below = 0;
          const x = left + index * step;
          return (
            <g key={bin.name} data-bin={bin.name}>
              {stack.map((tier) => {
                const amount = bin.tiers[tier] ?? 0;
                if (amount === 0) return null;
                below += amount;
                return (
                  <rect
                    key={tier}
                    class={`bar ${tier}`}
                    x={x + gap / 2}
                    width={step - gap}
                    y={y(below)}
                    height={y(below - amount) - y(below)}
                  />
                );
              })}
              {(bins.length - 1 - index) % every === 0 && x + step / 2 > left + 16 ? (
                <text
                  x={x + step / 2 > width - 30 ? width : x + step / 2}
                  y={height - 6}
                  text-anchor={x + step / 2 > width - 30 ? 'end' : 'middle'}
                >
                  {texts.period(bin.name)}
                </text>
              ) : null}
              <rect class="hit" x={x} width={step} y={top} height={height - top - bottom}>
                <title>{tellBin(bin, texts)}</title>
              </rect>
            </g>
          );
        })}
        <path class="ceiling" d={ceilingPath(bins, (index) => left + index * step, y, most)} />
      </svg>
    </div>
  );
}

function tellBin(bin: SpendBin, texts: Texts): string {
  return [
    `${bin.name}: ${texts.money(bin.spent)}`,
    ...stack.flatMap((tier) => {
      const amount = bin.tiers[tier];
      return amount === undefined || amount === 0 ? [] : [`${tier} ${texts.money(amount)}`];
    }),
    ...(typeof bin.ceiling === 'number' ? [`ceiling ${texts.money(bin.ceiling)}`] : []),
  ].join(', ');
}

/** Steps from day to day, with gaps where no ceiling was in force, none is known, or it is above the picture. */
function ceilingPath(
  bins: readonly SpendBin[],
  x: (index: number) => number,
  y: (amount: number) => number,
  most: number,
): string {
  let [path, before] = ['', null as number | null];
  for (const [index, { ceiling }] of bins.entries()) {
    const at = typeof ceiling === 'number' && ceiling <= most ? y(ceiling) : null;
    if (at !== null) path += `${before === null ? 'M' : 'L'}${x(index)} ${at}H${x(index + 1)}`;
    before = at;
  }
  return path;
}
