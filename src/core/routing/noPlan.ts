import { worstCase } from '../models/usage.ts';
import { type NanoUsd, toDollars } from '../money.ts';
import type { PlanInput } from './planner.ts';
import type { NoPlan, RemovedModel } from './plan.ts';
import { type Rule, sayRule } from './rules.ts';
import { sayAtLeastUsd, sayPercent } from './sentences.ts';

/** Says which constraint removed what, and what would fit. */
export function explainNoPlan(input: PlanInput, removed: readonly RemovedModel[], rule: Rule | null): NoPlan {
  const binding = order.find((constraint) => removed.some((model) => model.constraint === constraint));
  const wished = input.wishes.model;
  if (rule !== null && obeysNone(rule, input)) {
    const what = 'model' in rule.then ? 'which is not enabled' : 'of which no model is enabled';
    return {
      chain: null,
      removed,
      because: `${sayRule(rule)}, ${what}.`,
      wouldFit: 'Enable it in the settings, or change the rule in tierwise.rules.',
    };
  }
  if (wished !== null && !input.candidates.some((candidate) => candidate.model.id === wished)) {
    return {
      chain: null,
      removed,
      because: `The model ${wished} that was asked for is not enabled.`,
      wouldFit: 'Enable it in the settings, or choose another model.',
    };
  }
  const { tier } = input.wishes;
  if (tier !== undefined && !input.candidates.some(({ model }) => model.tier === tier)) {
    return {
      chain: null,
      removed,
      because: `No model of the ${tier} tier that was asked for is enabled.`,
      wouldFit: 'Enable one in the settings, or ask for another tier.',
    };
  }
  if (binding === undefined) {
    return {
      chain: null,
      removed,
      because: 'No model is enabled.',
      wouldFit: 'Enter the key of a provider, start a local model, or enable a model in the settings.',
    };
  }
  const those = removed.filter((model) => model.constraint === binding);
  const [only] = those;
  return {
    chain: null,
    removed,
    because:
      those.length === 1 && only !== undefined
        ? only.because
        : `No model can take this task: ${counts(removed)}.`,
    wouldFit: advice[binding](input, those),
  };
}

function obeysNone({ then }: Rule, { candidates }: PlanInput): boolean {
  return !candidates.some(({ model }) =>
    'model' in then ? model.id === then.model : model.tier === then.tier,
  );
}

type Constraint = RemovedModel['constraint'];

/** The constraint nearest to being met first: it is the one to change. */
const order: readonly Constraint[] = [
  'quality',
  'ceiling',
  'latency',
  'price',
  'context',
  'capability',
  'tier',
  'breaker',
  'provider',
  'wish',
];

const said: Readonly<Record<Constraint, string>> = {
  quality: 'below the least quality',
  ceiling: 'over a ceiling',
  latency: 'too slow',
  price: 'of unknown price',
  context: 'with too small a context window',
  capability: 'not able enough',
  tier: 'of another tier',
  breaker: 'paused after failures',
  provider: 'without a working provider',
  wish: 'not asked for',
};

function counts(removed: readonly RemovedModel[]): string {
  return order
    .map(
      (constraint) =>
        [removed.filter((model) => model.constraint === constraint).length, said[constraint]] as const,
    )
    .filter(([count]) => count > 0)
    .map(([count, text]) => `${count} ${count === 1 ? 'is' : 'are'} ${text}`)
    .join(', ');
}

const advice: Readonly<Record<Constraint, (input: PlanInput, those: readonly RemovedModel[]) => string>> = {
  quality: ({ settings }) =>
    `Lower the least quality from ${sayPercent(settings.minQuality)}, or enable a stronger model.`,
  ceiling: (input, those) => {
    const least = leastAmount(input, those);
    return least === null
      ? 'Raise the ceiling, or select less code.'
      : `A ceiling that leaves ${sayAtLeastUsd(toDollars(least))} would be enough; a free local model needs none.`;
  },
  latency: () => 'Raise the time limit, or enable a faster model.',
  price: () => 'Set a price for the model in the settings, or enable one whose price is known.',
  context: () => 'Select less code, or enable a model with a larger context window.',
  capability: ({ profile }) =>
    `Enable a model that is marked as able in ${profile.capabilities.join(' and ')}.`,
  tier: ({ wishes }) => `Enable a model of the ${wishes.tier ?? wishes.minTier ?? 'flagship'} tier.`,
  breaker: () => 'Wait a moment and try again, or enable a model of another provider.',
  provider: () => 'Enter the key of a provider, or start the local server.',
  wish: () => 'Choose another model.',
};

/** The least worst case among the models that a ceiling removed. */
function leastAmount(input: PlanInput, those: readonly RemovedModel[]): NanoUsd | null {
  const removed = new Set(those.map((model) => model.model));
  const amounts = input.candidates
    .filter((candidate) => removed.has(candidate.model.id))
    .map(({ model }) =>
      worstCase(model.price, input.inputTokens(model).bound, input.settings.minOutputTokens),
    )
    .filter((amount) => amount !== null);
  return amounts.length === 0 ? null : amounts.reduce((a, b) => (b < a ? b : a));
}
