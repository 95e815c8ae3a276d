import type { ModelId } from '../models/model.ts';
import type { Observation, Situation } from './experience.ts';
import { priorSuccess } from './priors.ts';

/** Sums over a group of observations. */
export interface Sums {
  /** Weight of the judged answers. */
  readonly judged: number;
  /** Weighted sum of right − what the tier's prior expected. */
  readonly excess: number;
  readonly outputs: number;
  readonly output: number;
  /** The same of answers that proved wrong. */
  readonly wrongOutputs: number;
  readonly wrongOutput: number;
  readonly latencies: number;
  readonly latency: number;
}

/** Sums over all sizes of a group. */
export interface WholeSums extends Sums {
  readonly attempts: number;
  readonly completed: number;
  readonly calls: number;
  readonly cacheRead: number;
  readonly cacheWrite: number;
  /** Ratio of the 90th percentile of output tokens to their mean. */
  readonly p90OverMean: () => number;
}

/** A group of a model's observations, as a whole and near the size asked about. */
export interface Level {
  readonly whole: WholeSums;
  readonly near: Sums;
}

export interface Tally {
  readonly ofModel: (model: ModelId) => WholeSums;
  /** From wide to narrow: the model, its kind, the kind's domain, those of about this size, complexity, language. */
  readonly levels: (model: ModelId, situation: Omit<Situation, 'expectedOutputTokens'>) => readonly Level[];
}

/** Sorts observations into groups, each by size of prompt. Yields now and then, so that it can be done in slices. */
export function* tallySteps(observations: readonly Observation[]): Generator<undefined, Tally, undefined> {
  const groups = new Map<string, Group>();
  for (const [index, observation] of observations.entries()) {
    if (index % observationsPerSlice === observationsPerSlice - 1) yield;
    for (const key of keysOf(observation.model, observation.situation)) {
      let group = groups.get(key);
      if (group === undefined) groups.set(key, (group = emptyGroup()));
      addTo(group, observation);
    }
  }
  return {
    ofModel: (model) => (groups.get(model) ?? nothing).whole,
    levels: (model, situation) => {
      const found = keysOf(model, situation).map((key) => groups.get(key) ?? nothing);
      const bin = binOf(situation.inputTokens);
      return found.flatMap((group, index) => {
        const whole = { whole: group.whole, near: group.whole };
        if (index < sizedFrom) return [whole];
        const near = { whole: group.whole, near: nearBin(group, bin) };
        // The first sized group is also asked as a whole: size is one step of narrowing of its own.
        return index === sizedFrom ? [whole, near] : [near];
      });
    },
  };
}

/** Takes a millisecond or two. */
export const observationsPerSlice = 200;

type MutableSums = { -readonly [K in keyof Sums]: Sums[K] };

interface Group {
  readonly whole: { -readonly [K in keyof WholeSums]: WholeSums[K] };
  /** By bin of input tokens; sparse. */
  readonly bySize: (MutableSums | undefined)[];
  /** Weight by bin of output tokens. */
  readonly byOutput: Map<number, number>;
}

/** Index in `keysOf` of the first group that is asked near a size. */
const sizedFrom = 2;

function keysOf(model: ModelId, s: Omit<Situation, 'expectedOutputTokens'>): readonly string[] {
  const domain = `${model}|${s.kind}|${s.domain ?? ''}`;
  return [
    model,
    `${model}|${s.kind}`,
    domain,
    `${domain}|${s.complexity}`,
    `${domain}|${s.complexity}|${s.languageId ?? ''}`,
  ];
}

/** Bins of a sixteenth of a doubling. */
const binsPerDoubling = 16;

function binOf(tokens: number): number {
  return Math.round(Math.log2(Math.max(1, tokens)) * binsPerDoubling);
}

/**
 * Weight of evidence by its distance in bins: a Gaussian in ln(tokens). Widths chosen by cross-validation on all of
 * CodeRouterBench's probing rows: success changes slowly with size (0.2 to 0.3 do equally well), output follows it
 * closely (0.07 to 0.1), so that cost tells tasks of one type apart.
 */
const successNearness = gaussian(0.25);
const outputNearness = gaussian(0.08);

function gaussian(width: number): readonly number[] {
  const step = Math.LN2 / binsPerDoubling;
  return Array.from({ length: Math.ceil((2.5 * width) / step) }, (_, distance) =>
    Math.exp(-0.5 * ((distance * step) / width) ** 2),
  );
}

function nearBin(group: Group, bin: number): Sums {
  const sum = emptySums();
  const reach = successNearness.length;
  for (let at = Math.max(0, bin - reach + 1); at < bin + reach; at++) {
    const part = group.bySize[at];
    if (part === undefined) continue;
    const distance = Math.abs(at - bin);
    const judged = successNearness[distance] ?? 0;
    sum.judged += judged * part.judged;
    sum.excess += judged * part.excess;
    const weight = outputNearness[distance] ?? 0;
    sum.outputs += weight * part.outputs;
    sum.output += weight * part.output;
    sum.wrongOutputs += weight * part.wrongOutputs;
    sum.wrongOutput += weight * part.wrongOutput;
    sum.latencies += weight * part.latencies;
    sum.latency += weight * part.latency;
  }
  return sum;
}

function addTo(group: Group, o: Observation): void {
  const bin = binOf(o.situation.inputTokens);
  let sized = group.bySize[bin];
  if (sized === undefined) group.bySize[bin] = sized = emptySums();
  addSums(group.whole, o);
  addSums(sized, o);
  group.whole.attempts += o.weight;
  if (o.completed) group.whole.completed += o.weight;
  if (o.cached !== null) {
    group.whole.calls += o.weight;
    group.whole.cacheRead += o.weight * o.cached.read;
    group.whole.cacheWrite += o.weight * o.cached.write;
  }
  if (o.output !== null) {
    const outputBin = binOf(o.output);
    group.byOutput.set(outputBin, (group.byOutput.get(outputBin) ?? 0) + o.weight);
  }
}

function addSums(sums: MutableSums, o: Observation): void {
  if (o.right !== null) {
    const weight = o.weight * o.right.weight;
    sums.judged += weight;
    sums.excess += weight * (o.right.value - priorSuccess(o.tier, o.situation.kind, o.situation.complexity));
  }
  if (o.output !== null) {
    sums.outputs += o.weight;
    sums.output += o.weight * o.output;
    const wrong = o.right === null ? 0 : o.weight * o.right.weight * (1 - o.right.value);
    sums.wrongOutputs += wrong;
    sums.wrongOutput += wrong * o.output;
  }
  if (o.latencyMs !== null) {
    sums.latencies += o.weight;
    sums.latency += o.weight * o.latencyMs;
  }
}

function emptySums(): MutableSums {
  return {
    judged: 0,
    excess: 0,
    outputs: 0,
    output: 0,
    wrongOutputs: 0,
    wrongOutput: 0,
    latencies: 0,
    latency: 0,
  };
}

function emptyGroup(): Group {
  const byOutput = new Map<number, number>();
  const whole = {
    ...emptySums(),
    attempts: 0,
    completed: 0,
    calls: 0,
    cacheRead: 0,
    cacheWrite: 0,
    p90OverMean: () => quantile(byOutput, 0.9) / Math.max(1, whole.output / Math.max(whole.outputs, 1e-9)),
  };
  return { whole, bySize: [], byOutput };
}

const nothing: Group = emptyGroup();

/** The weighted quantile of binned token counts. */
function quantile(bins: ReadonlyMap<number, number>, share: number): number {
  const sorted = [...bins].sort(([a], [b]) => a - b);
  const total = sorted.reduce((sum, [, weight]) => sum + weight, 0);
  let below = 0;
  for (const [bin, weight] of sorted) {
    below += weight;
    if (below >= share * total) return 2 ** (bin / binsPerDoubling);
  }
  return 1;
}
