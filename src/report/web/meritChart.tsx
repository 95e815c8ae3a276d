import type { ModelMerit } from '../../core/report/modelMerits.ts';
import { usd } from '../../core/money.ts';
import { Figure, useWidth } from './figure.tsx';
import { decades, spreadLabels } from './scale.ts';
import { modelName, type Texts, useTexts } from './text.ts';

const height = 280;
const [left, right, top, bottom] = [44, 16, 14, 38];
/** Free models stand in a column of their own: there is no zero on a scale of powers of ten. */
const freeWidth = 84;

/** What an answer of each model costs, against how often one is of use: which model earns its price. */
export function MeritChart({ models }: { readonly models: readonly ModelMerit[] }) {
  const texts = useTexts();
  const placed = models.flatMap(placeOf);
  const unplaced = models.length - placed.length;
  return (
    <Figure
      title="Which model earns its price"
      note={noteOf(placed, unplaced, texts)}
      table={{
        caption: 'Cost and acceptance by model',
        columns: [
          'Model',
          'Tier',
          'Answers',
          'Passed',
          'Kept of judged',
          'Accepted',
          'An answer',
          'An accepted answer',
        ],
        rows: () =>
          models.map((merit) => [
            merit.model,
            merit.tier,
            texts.number(merit.checked),
            merit.passing === null ? 'unknown' : texts.sure(merit.passing),
            merit.judged === 0
              ? 'none judged'
              : `${texts.number(merit.kept)} of ${texts.number(merit.judged)}`,
            merit.acceptance === null ? 'unknown' : `about ${texts.sure(merit.acceptance)}`,
            merit.costUsd === null ? 'unknown' : texts.money(usd(merit.costUsd)),
            merit.costOfAcceptedUsd === null ? 'unknown' : texts.about(merit.costOfAcceptedUsd),
          ]),
      }}
      empty={models.length === 0}
    >
      {placed.length === 0 ? null : <Scatter placed={placed} />}
    </Figure>
  );
}

interface Place {
  readonly merit: ModelMerit;
  readonly costUsd: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
  /** Only a bound: nobody has judged its answers, which passed so often. */
  readonly bound: boolean;
}

function placeOf(merit: ModelMerit): readonly Place[] {
  const share = merit.acceptance ?? merit.passing;
  if (share === null || merit.costUsd === null) return [];
  const { low, high } = share;
  return [
    { merit, costUsd: merit.costUsd, share: share.expected, low, high, bound: merit.acceptance === null },
  ];
}

function noteOf(placed: readonly Place[], unplaced: number, texts: Texts): string {
  if (placed.length === 0) return 'No model has answered yet.';
  const judged = placed.filter(({ bound }) => !bound);
  const best = judged
    .filter(({ merit }) => (merit.costOfAcceptedUsd ?? 0) > 0)
    .toSorted((a, b) => (a.merit.costOfAcceptedUsd ?? 0) - (b.merit.costOfAcceptedUsd ?? 0))[0];
  return [
    'Higher is more often of use, further left is cheaper. The lines show how sure so few answers can make it.',
    ...(judged.length < placed.length
      ? [
          'A hollow mark is as good as it can be at most: its answers passed the checks so often, and you have not judged any.',
        ]
      : []),
    ...(best === undefined
      ? []
      : [
          `Of those that cost anything, an accepted answer costs least with ${modelName(best.merit.model)}: ${texts.about(best.merit.costOfAcceptedUsd ?? 0)}.`,
        ]),
    ...(unplaced === 0 ? [] : [`${texts.count(unplaced, 'model')} without an answer: see the table.`]),
  ].join(' ');
}

function Scatter({ placed }: { readonly placed: readonly Place[] }) {
  const texts = useTexts();
  const [box, width] = useWidth<HTMLDivElement>(640);
  const free = placed.some(({ costUsd }) => costUsd === 0);
  const start = left + (free ? freeWidth : 0);
  const scale = decades(placed.map(({ costUsd }) => costUsd));
  const [least, most] = [Math.log10(scale[0] ?? 1), Math.log10(scale.at(-1) ?? 10)];
  const x = (costUsd: number): number =>
    costUsd === 0
      ? left + 28
      : start + ((width - start - right) * (Math.log10(costUsd) - least)) / (most - least);
  const y = (share: number): number => top + (height - top - bottom) * (1 - share);
  const every = Math.ceil(66 / ((width - start - right) / (scale.length - 1)));
  const best = frontier(placed);
  // Names would cover each other in little room: there they stand below, by number.
  const numbered = width < 480;
  const labelOf = ({ merit }: Place, index: number): string =>
    numbered ? String(index + 1) : modelName(merit.model);
  const labels = placed.map((place, index) => {
    const { costUsd, share } = place;
    const size = 6.4 * labelOf(place, index).length;
    const toLeft = x(costUsd) + 10 + size > width;
    const from = toLeft ? x(costUsd) - 10 - size : x(costUsd) + 10;
    return { y: y(share) + 4, from, to: from + size, toLeft };
  });
  const ys = spreadLabels(labels, 13);
  return (
    <div ref={box}>
      <svg
        width={width}
        height={height}
        role="img"
        aria-label="Cost of an answer against the share of answers accepted, by model. The table below has the figures."
      >
        {[0, 0.25, 0.5, 0.75, 1].map((share) => (
          <g key={share}>
            <line class="grid" x1={left} x2={width} y1={y(share)} y2={y(share)} />
            <text x={left - 6} y={y(share) + 4} text-anchor="end">
              {share * 100} %
            </text>
          </g>
        ))}
        {free ? (
          <text x={left + 28} y={height - 22} text-anchor="middle">
            free
          </text>
        ) : null}
        {scale.map((cost, index) => (
          <g key={cost}>
            <line class="grid" x1={x(cost)} x2={x(cost)} y1={top} y2={height - bottom} />
            <text
              x={x(cost)}
              y={height - 22}
              text-anchor={index === 0 && !free ? 'start' : index === scale.length - 1 ? 'end' : 'middle'}
            >
              {(scale.length - 1 - index) % every === 0 ? texts.money(usd(cost)) : ''}
            </text>
          </g>
        ))}
        <text x={width - right} y={height - 6} text-anchor="end">
          cost of an answer
        </text>
        <polyline
          class="frontier"
          points={best.map(({ costUsd, share }) => `${x(costUsd)},${y(share)}`).join(' ')}
        />
        {placed.map((place) => {
          const { merit, costUsd, share, low, high, bound } = place;
          return (
            <g key={merit.model} data-model={merit.model}>
              <line class="sure" x1={x(costUsd)} x2={x(costUsd)} y1={y(low)} y2={y(high)} />
              <circle
                class={`mark ${merit.tier}${bound ? ' bound' : ''}`}
                cx={x(costUsd)}
                cy={y(share)}
                r="5"
              >
                <title>
                  {`${merit.model}: ${bound ? 'at most ' : ''}${texts.percent(share)} accepted, ${texts.money(usd(costUsd))} an answer`}
                </title>
              </circle>
            </g>
          );
        })}
        {/* Over every mark, not only over those before. */}
        {placed.map((place, index) => (
          <text
            key={place.merit.model}
            class="name"
            x={labels[index]?.toLeft ? x(place.costUsd) - 10 : x(place.costUsd) + 10}
            y={ys[index] ?? 0}
            text-anchor={labels[index]?.toLeft ? 'end' : 'start'}
          >
            {labelOf(place, index)}
          </text>
        ))}
      </svg>
      {numbered ? (
        <ol class="legend numbers" aria-hidden="true">
          {placed.map(({ merit }, index) => (
            <li key={merit.model}>
              {index + 1} {modelName(merit.model)}
            </li>
          ))}
        </ol>
      ) : null}
    </div>
  );
}

/** The judged models than which none is both cheaper and better, from the cheapest on. */
function frontier(placed: readonly Place[]): readonly Place[] {
  let best = -1;
  return placed
    .filter(({ bound }) => !bound)
    .toSorted((a, b) => a.costUsd - b.costUsd || b.share - a.share)
    .filter(({ share }) => {
      if (share <= best) return false;
      best = share;
      return true;
    });
}
