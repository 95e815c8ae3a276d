/** A what-if in plain sentences. */
import type { ModelId } from '../models/model.ts';
import { formatUsd, usd } from '../money.ts';
import type { Interval } from './interval.ts';
import type { WhatIf, WhatIfChoice } from './whatIf.ts';

export function whatIfSentences(
  told: Omit<WhatIf, 'sentences'>,
  labelOf: (model: ModelId) => string,
): readonly string[] {
  const { tasks, sampled, happened, asSet, chosen, difference, baseline, choice, unseen } = told;
  if (tasks === 0) return ['No task of this period was sent to a model, so there is nothing to plan again.'];
  return [
    `${count(tasks, 'task')} of this period went to models and cost ${dollars(happened.costUsd)}.${judgedSentence(happened)}`,
    `Planned again today with nothing changed, they are expected to cost ${amount(asSet.costUsd)} and to be right in ${share(asSet.right)}.`,
    `With ${choiceText(choice, labelOf)} they would be expected to cost ${amount(chosen.costUsd)} and to be right in ${share(chosen.right)}. ${differenceSentence(difference)}`,
    ...(chosen.unplanned === 0
      ? []
      : [`For ${percent(chosen.unplanned)} of them no model would be left; those count as not done.`]),
    ...(baseline === null || choice.baseline === null
      ? []
      : [
          `All of them asked of ${labelOf(choice.baseline)} alone: ${amount(baseline.costUsd)}, right in ${share(baseline.right)}.${savedSentence(baseline.costUsd.expected - happened.costUsd)}`,
        ]),
    ...(sampled < tasks ? [`${sampled} of the tasks, evenly spread, were planned again for this.`] : []),
    ...(unseen.length === 0
      ? []
      : [
          `No call of this period tells of ${unseen.map(labelOf).join(', ')}: published figures stand in, so the range is wide.`,
        ]),
    'Nothing was sent again: these are estimates from what the ledger tells of each model, and nine in ten should lie in their range.',
  ];
}

function judgedSentence({ judged, kept }: WhatIf['happened']): string {
  return judged === 0 ? '' : ` You judged ${count(judged, 'answer')} and kept ${kept}.`;
}

function choiceText({ strategy, without }: WhatIfChoice, labelOf: (model: ModelId) => string): string {
  const left = without.length === 0 ? '' : ` and without ${without.map(labelOf).join(', ')}`;
  return `the strategy “${strategy}”${left}`;
}

/** Says which way it goes only where nine in ten such estimates agree on it. */
function differenceSentence({ costUsd, right }: WhatIf['difference']): string {
  const cost = isUnsure(costUsd)
    ? 'Whether that is cheaper is too close to tell'
    : `That is about ${dollars(Math.abs(costUsd.expected))} ${costUsd.expected < 0 ? 'less' : 'more'} (${dollars(least(costUsd))} to ${dollars(most(costUsd))})`;
  const points = Math.abs(right.expected * 100);
  const quality = isUnsure(right)
    ? 'and no difference in right answers is sure'
    : `and about ${points < 1 ? points.toFixed(1) : Math.round(points)} points ${right.expected < 0 ? 'fewer' : 'more'} right answers`;
  return `${cost}, ${quality}.`;
}

function isUnsure({ low, high }: Interval): boolean {
  return low <= 0 && high >= 0;
}

function least({ low, high }: Interval): number {
  return Math.min(Math.abs(low), Math.abs(high));
}

function most({ low, high }: Interval): number {
  return Math.max(Math.abs(low), Math.abs(high));
}

function savedSentence(saved: number): string {
  return saved >= 0
    ? ` Against that, about ${dollars(saved)} was saved.`
    : ` That is about ${dollars(-saved)} less than was spent.`;
}

function amount({ low, expected, high }: Interval): string {
  return `about ${dollars(expected)} (${dollars(low)} to ${dollars(high)})`;
}

function share({ low, expected, high }: Interval): string {
  return `${percent(expected)} (${percent(low)} to ${percent(high)})`;
}

function percent(of: number): string {
  return `${Math.round(of * 100)} %`;
}

function dollars(of: number): string {
  return formatUsd(usd(Math.max(0, of)));
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
