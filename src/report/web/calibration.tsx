import type { Calibration, CalibrationBand } from '../../core/report/calibration.ts';
import { usd } from '../../core/money.ts';
import { Figure, useWidth } from './figure.tsx';
import { type Texts, useTexts } from './text.ts';

const height = 240;
const [left, right, top, bottom] = [44, 12, 12, 38];

/** Whether answers are kept as often as plans expected: on the diagonal they are. */
export function CalibrationChart({ calibration }: { readonly calibration: Calibration }) {
  const texts = useTexts();
  const { bands } = calibration;
  return (
    <Figure
      title="Were answers as good as expected?"
      note={noteOf(calibration, texts)}
      table={{
        caption: 'Expected and kept',
        columns: ['Expected to be right', 'Judged tasks', 'Expected', 'Kept'],
        rows: () =>
          bands.map(({ from, to, tasks, expected, kept }) => [
            `${Math.round(from * 100)} to ${Math.round(to * 100)} %`,
            texts.number(tasks),
            texts.percent(expected),
            texts.sure(kept),
          ]),
      }}
      empty={bands.length === 0}
    >
      {bands.length === 0 ? null : <Diagonal bands={bands} />}
    </Figure>
  );
}

function noteOf({ bands, judged, cost }: Calibration, texts: Texts): string {
  const paid =
    cost.tasks === 0
      ? ''
      : ` ${texts.count(cost.tasks, 'planned task')} were expected to cost ${texts.about(cost.expectedUsd)}, and cost ${texts.money(usd(cost.spentUsd))}.`;
  if (judged === 0) return `Nobody can tell before you have kept, discarded or undone an answer.${paid}`;
  const mean = (of: (band: CalibrationBand) => number): number =>
    bands.reduce((sum, band) => sum + of(band) * band.tasks, 0) / judged;
  return `Of ${texts.count(judged, 'judged answer')}, ${texts.percent(mean(({ expected }) => expected))} were expected to be right, and ${texts.percent(mean(({ kept }) => kept.expected))} were kept. Above the line plans were too cautious, below it too hopeful.${paid}`;
}

function Diagonal({ bands }: { readonly bands: readonly CalibrationBand[] }) {
  const texts = useTexts();
  const [box, width] = useWidth<HTMLDivElement>(420);
  const x = (share: number): number => left + (width - left - right) * share;
  const y = (share: number): number => top + (height - top - bottom) * (1 - share);
  const most = Math.max(...bands.map(({ tasks }) => tasks));
  return (
    <div ref={box}>
      <svg
        width={width}
        height={height}
        role="img"
        aria-label="Share of answers kept against the share expected to be right. The table below has the figures."
      >
        {[0, 0.25, 0.5, 0.75, 1].map((share) => (
          <g key={share}>
            <line class="grid" x1={left} x2={width - right} y1={y(share)} y2={y(share)} />
            <text x={left - 6} y={y(share) + 4} text-anchor="end">
              {share * 100} %
            </text>
            <text
              class={share === 0.25 || share === 0.75 ? 'between' : ''}
              x={x(share)}
              y={height - 22}
              text-anchor={share === 1 ? 'end' : share === 0 ? 'start' : 'middle'}
            >
              {share * 100} %
            </text>
          </g>
        ))}
        <line class="diagonal" x1={x(0)} y1={y(0)} x2={x(1)} y2={y(1)} />
        <text x={width - right} y={height - 6} text-anchor="end">
          expected to be right
        </text>
        {bands.map(({ from, expected, kept, tasks }) => (
          <g key={from}>
            <line class="sure" x1={x(expected)} x2={x(expected)} y1={y(kept.low)} y2={y(kept.high)} />
            <circle class="mark" cx={x(expected)} cy={y(kept.expected)} r={3 + 4 * Math.sqrt(tasks / most)}>
              <title>
                {`${texts.count(tasks, 'task')}: ${texts.percent(expected)} expected, ${texts.sure(kept)} kept`}
              </title>
            </circle>
          </g>
        ))}
      </svg>
    </div>
  );
}
