import type { ModelId } from '../models/model.ts';
import type { Observation, PastSituation } from './observation.ts';
import { priorSuccess } from './priors.ts';

/** Sums over a group of observations. */
export interface Sums {
  /** Weight of the judged answers. */
  readonly judged: number;
  /** Weighted sum of right − what the tier's prior expected. */
  readonly excess: number;
  readonly outputs: number;
  readonly output: number;
  /** The same as widely around as the wrong ones are looked for. */
  readonly aroundOutputs: number;
  readonly aroundOutput: number;
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

/** Observations sorted into groups, each by size of prompt. Grows in place: it is the one large part of the experience. */
export interface Tally {
  readonly groups: Map<string, Group>;
}

export function emptyTally(): Tally {
  return { groups: new Map() };
}

/** Counts an observation, with its judgement if it has one. */
export function tallyCall({ groups }: Tally, o: Observation): void {
  for (const key of keysOf(o.model, o.situation)) {
    let group = groups.get(key);
    if (group === undefined) groups.set(key, (group = emptyGroup()));
    addCall(group, o);
  }
  tallyJudgement({ groups }, o, 1);
}

/** Counts what is said of an answer, or takes it back. */
export function tallyJudgement({ groups }: Tally, o: Observation, sign: 1 | -1): void {
  if (o.right === null) return;
  const bin = binOf(o.situation.inputTokens);
  for (const key of keysOf(o.model, o.situation)) {
    const group = groups.get(key);
    if (group === undefined) continue;
    addJudgement(group.whole, o, sign);
    addJudgement(sizedIn(group, bin), o, sign);
  }
}

/** Multiplies all that was counted; a power of two loses nothing. */
export function rescaleTally({ groups }: Tally, factor: number): void {
  for (const { whole, bySize, byOutput } of groups.values()) {
    for (const name of wholeNames) whole[name] *= factor;
    for (const sums of bySize) for (const name of sumNames) if (sums !== undefined) sums[name] *= factor;
    byOutput.forEach((weight, bin) => (byOutput[bin] = weight * factor));
  }
}

/** What was counted of a model in all; `scale` turns weights into today's. */
export function wholeOf({ groups }: Tally, model: ModelId, scale: number): WholeSums {
  return scaled(groups.get(model) ?? nothing, scale);
}

/** From wide to narrow: the model, its kind, the kind's domain, those of about this size, complexity, language. */
export function levelsOf(
  { groups }: Tally,
  model: ModelId,
  situation: PastSituation,
  scale: number,
): readonly Level[] {
  const bin = binOf(situation.inputTokens);
  return keysOf(model, situation).flatMap((key, index) => {
    const group = groups.get(key) ?? nothing;
    const whole = scaled(group, scale);
    if (index < sizedFrom) return [{ whole, near: whole }];
    const near = { whole, near: nearBin(group, bin, scale) };
    // The first sized group is also asked as a whole and widely: size is narrowed by steps of its own.
    return index === sizedFrom
      ? [{ whole, near: whole }, { whole, near: widelyNear(group, bin, scale) }, near]
      : [near];
  });
}

type MutableSums = { -readonly [K in keyof Sums]: Sums[K] };

interface Group {
  readonly whole: { -readonly [K in keyof Counted]: Counted[K] };
  /** By bin of input tokens; sparse. */
  readonly bySize: (MutableSums | undefined)[];
  /** Weight by bin of output tokens; sparse. */
  readonly byOutput: number[];
}
type Counted = Omit<WholeSums, 'p90OverMean'>;

/** Index in `keysOf` of the first group that is asked near a size. */
const sizedFrom = 2;

function keysOf(model: ModelId, s: PastSituation): readonly string[] {
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
 * CodeRouterBench's probing rows: success changes slowly with size (0.2 to 0.3 do equally well, and best when they
 * inherit from twice as wide), output follows it closely (0.07 to 0.1), so that cost tells tasks of one type apart.
 */
const wideNearness = gaussian(0.6);
const successNearness = gaussian(0.25);
const outputNearness = gaussian(0.08);

function gaussian(width: number): readonly number[] {
  const step = Math.LN2 / binsPerDoubling;
  return Array.from({ length: Math.ceil((2.5 * width) / step) }, (_, distance) =>
    Math.exp(-0.5 * ((distance * step) / width) ** 2),
  );
}

function nearBin({ bySize }: Group, bin: number, scale: number): Sums {
  // Numbers of their own, since sums in an object take several times as long, and a plan asks for hundreds of these.
  let [judged, excess, aroundOutputs, aroundOutput, wrongOutputs, wrongOutput] = [0, 0, 0, 0, 0, 0];
  let [outputs, output, latencies, latency] = [0, 0, 0, 0];
  const last = Math.min(bySize.length - 1, bin + successNearness.length - 1);
  for (let at = Math.max(0, bin - successNearness.length + 1); at <= last; at++) {
    const part = bySize[at];
    if (part === undefined) continue;
    const distance = at < bin ? bin - at : at - bin;
    const success = successNearness[distance] as number;
    judged += success * part.judged;
    excess += success * part.excess;
    aroundOutputs += success * part.outputs;
    aroundOutput += success * part.output;
    wrongOutputs += success * part.wrongOutputs;
    wrongOutput += success * part.wrongOutput;
    if (distance >= outputNearness.length) continue;
    const near = outputNearness[distance] as number;
    outputs += near * part.outputs;
    output += near * part.output;
    latencies += near * part.latencies;
    latency += near * part.latency;
  }
  return {
    judged: scale * judged,
    excess: scale * excess,
    outputs: scale * outputs,
    output: scale * output,
    aroundOutputs: scale * aroundOutputs,
    aroundOutput: scale * aroundOutput,
    wrongOutputs: scale * wrongOutputs,
    wrongOutput: scale * wrongOutput,
    latencies: scale * latencies,
    latency: scale * latency,
  };
}

/** Of success alone. */
function widelyNear({ bySize }: Group, bin: number, scale: number): Sums {
  let [judged, excess] = [0, 0];
  const last = Math.min(bySize.length - 1, bin + wideNearness.length - 1);
  for (let at = Math.max(0, bin - wideNearness.length + 1); at <= last; at++) {
    const part = bySize[at];
    if (part === undefined) continue;
    const weight = wideNearness[at < bin ? bin - at : at - bin] as number;
    judged += weight * part.judged;
    excess += weight * part.excess;
  }
  return { ...noSums, judged: scale * judged, excess: scale * excess };
}

function sizedIn({ bySize }: Group, bin: number): MutableSums {
  return (bySize[bin] ??= emptySums());
}

function addCall(group: Group, o: Observation): void {
  const { whole } = group;
  for (const sums of [whole, sizedIn(group, binOf(o.situation.inputTokens))]) {
    if (o.output !== null) {
      sums.outputs += o.weight;
      sums.output += o.weight * o.output;
      sums.aroundOutputs = sums.outputs;
      sums.aroundOutput = sums.output;
    }
    if (o.latencyMs !== null) {
      sums.latencies += o.weight;
      sums.latency += o.weight * o.latencyMs;
    }
  }
  whole.attempts += o.weight;
  if (o.completed) whole.completed += o.weight;
  if (o.cached !== null) {
    whole.calls += o.weight;
    whole.cacheRead += o.weight * o.cached.read;
    whole.cacheWrite += o.weight * o.cached.write;
  }
  if (o.output !== null) {
    const bin = binOf(o.output);
    group.byOutput[bin] = (group.byOutput[bin] ?? 0) + o.weight;
  }
}

function addJudgement(sums: MutableSums, o: Observation, sign: 1 | -1): void {
  if (o.right === null) return;
  const weight = sign * o.weight * o.right.weight;
  sums.judged += weight;
  sums.excess += weight * (o.right.value - priorSuccess(o.tier, o.situation.kind, o.situation.complexity));
  if (o.output === null) return;
  sums.wrongOutputs += weight * (1 - o.right.value);
  sums.wrongOutput += weight * (1 - o.right.value) * o.output;
}

function scaled({ whole, byOutput }: Group, scale: number): WholeSums {
  return {
    judged: scale * whole.judged,
    excess: scale * whole.excess,
    outputs: scale * whole.outputs,
    output: scale * whole.output,
    aroundOutputs: scale * whole.aroundOutputs,
    aroundOutput: scale * whole.aroundOutput,
    wrongOutputs: scale * whole.wrongOutputs,
    wrongOutput: scale * whole.wrongOutput,
    latencies: scale * whole.latencies,
    latency: scale * whole.latency,
    attempts: scale * whole.attempts,
    completed: scale * whole.completed,
    calls: scale * whole.calls,
    cacheRead: scale * whole.cacheRead,
    cacheWrite: scale * whole.cacheWrite,
    p90OverMean: () =>
      whole.outputs > 0 ? quantile(byOutput, 0.9) / Math.max(1, whole.output / whole.outputs) : 1,
  };
}

function emptySums(): MutableSums {
  return {
    judged: 0,
    excess: 0,
    outputs: 0,
    output: 0,
    aroundOutputs: 0,
    aroundOutput: 0,
    wrongOutputs: 0,
    wrongOutput: 0,
    latencies: 0,
    latency: 0,
  };
}

function emptyGroup(): Group {
  const whole = { ...emptySums(), attempts: 0, completed: 0, calls: 0, cacheRead: 0, cacheWrite: 0 };
  return { whole, bySize: [], byOutput: [] };
}

const noSums: Sums = emptySums();
const nothing: Group = emptyGroup();
const sumNames = Object.keys(emptySums()) as readonly (keyof Sums)[];
const wholeNames = Object.keys(nothing.whole) as readonly (keyof Counted)[];

/** The weighted quantile of binned token counts. */
function quantile(bins: readonly (number | undefined)[], share: number): number {
  let total = 0;
  for (let bin = 0; bin < bins.length; bin++) total += bins[bin] ?? 0;
  let below = 0;
  for (let bin = 0; bin < bins.length; bin++) {
    below += bins[bin] ?? 0;
    if (bins[bin] !== undefined && below >= share * total) return 2 ** (bin / binsPerDoubling);
  }
  return 1;
}
