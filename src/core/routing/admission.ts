import type { Ceiling } from '../budget/ceilings.ts';
import {
  type Capability,
  type Model,
  type ModelId,
  type Price,
  type Rates,
  type Tier,
  tierRank,
} from '../models/model.ts';
import { ratesFor, worstCase } from '../models/usage.ts';
import { perMillion, toDollars } from '../money.ts';
import type { InputTokens } from '../prompt/prompt.ts';
import { outputByDifficulty, shareOfLevel, successByDifficulty } from './difficulty.ts';
import type { Expectation } from './expectation.ts';
import type { Experience } from './experience.ts';
import type { Situation } from './observation.ts';
import { mostHopeless } from './sharedFailure.ts';
import { assumedPrice, priorLengthening } from './priors.ts';
import type { Candidate, PlanSettings, RemovedModel } from './plan.ts';
import { saySeconds, sayUsd } from './sentences.ts';

/** A model that may be a rung, with all that estimating a chain needs. */
export interface Entrant {
  readonly model: Model;
  /** Of its tier in the order of escalation. */
  readonly rank: number;
  readonly tokens: InputTokens;
  readonly expectation: Expectation;
  /** Probability of a right answer at each level of difficulty. */
  readonly success: Float64Array;
  /** Expected output tokens at each level. */
  readonly output: Float64Array;
  /** The price it is planned with: an assumed one where the real one is unknown and no ceiling binds. */
  readonly price: Price;
  /** Output limit that leaves room for all but the rarest answers. */
  readonly wantedOutput: number;
  /** Expected USD of the prompt, and of each output token. */
  readonly inputCost: number;
  readonly outputCost: number;
  /** Expected USD of having an answer graded. */
  readonly judgeCost: number;
  /** Of the prompt, what is expected to be read from the provider's cache. */
  readonly cachedTokens: number;
  /** Worst case of the prompt in nano-USD, and of each output token. */
  readonly inputWorst: number;
  readonly outputWorst: number;
}

/** The models that may be rungs, in order of tier and id, before tasks of some hidden difficulty. */
export interface Field {
  readonly entrants: readonly Entrant[];
  /** The share of tasks at each level: those that no model gets right, then hard to easy. */
  readonly shares: Float64Array;
}

export interface AdmissionInput {
  readonly situationOf: (inputTokens: number) => Situation;
  readonly capabilities: readonly Capability[];
  readonly candidates: readonly Candidate[];
  readonly inputTokens: (model: Model) => InputTokens;
  readonly wishedModel: ModelId | null;
  readonly minTier: Tier | null;
  /** The only tier that the user lets in, and how: `your rule asks for`. */
  readonly onlyTier: { readonly tier: Tier; readonly asked: string } | null;
  readonly settings: PlanSettings;
  /** The least that any ceiling leaves for a request to an endpoint. */
  readonly headroomAt: (endpoint: string) => Ceiling;
  readonly experience: Experience;
  /** Expected USD of having a model's answer graded; absent where none is. */
  readonly judgeUsd?: (model: Model) => number;
  /** What is known of the provider's cache just now, beyond experience. */
  readonly cachedShare?: (model: Model) => Expectation['cached'] | null;
}

/** Which models may be rungs, in order of tier and id, and why the others may not. */
export function admit(input: AdmissionInput): {
  readonly field: Field;
  readonly removed: readonly RemovedModel[];
} {
  const entrants: Unspread[] = [];
  const removed: RemovedModel[] = [];
  for (const candidate of input.candidates) {
    const admitted = admitOne(candidate, input);
    if ('constraint' in admitted) removed.push(admitted);
    else entrants.push(admitted);
  }
  entrants.sort((a, b) => a.rank - b.rank || compareIds(a.model, b.model));
  removed.sort((a, b) => (a.model < b.model ? -1 : 1));
  return { field: spread(entrants, input), removed };
}

/** An entrant whose success and output are not yet spread over the levels of difficulty. */
type Unspread = Omit<Entrant, 'success' | 'output'>;

/** Spreads every model's success and output over the same levels of difficulty. */
function spread(entrants: readonly Unspread[], { situationOf, experience }: AdmissionInput): Field {
  const { kind, domain } = situationOf(0);
  const shared = experience.sharedFailure(kind, domain);
  const best = Math.max(0, ...entrants.map(({ expectation }) => expectation.success.mean));
  const hopeless = Math.min(shared.hopeless, mostHopeless(best));
  const shares = Float64Array.of(hopeless, ...shareOfLevel.map((share) => share * (1 - hopeless)));
  return {
    shares,
    entrants: entrants.map((entrant) => {
      const { success: expected, output: tokens } = entrant.expectation;
      const p = expected.mean / (1 - hopeless);
      const success = Float64Array.of(0, ...successByDifficulty(p, shared.correlation));
      const assumed = (priorLengthening * (tokens.whenWrong / Math.max(1, tokens.mean) - 1)) / expected.mean;
      const lengthening = shared.lengthening(entrant.model.id, assumed);
      const output = outputByDifficulty(tokens.mean, lengthening, success, shares);
      return { ...entrant, success, output };
    }),
  };
}

/** The least a call can cost in the worst case, nano-USD: with the smallest output that is still of use. */
export function leastWorstCase(
  entrant: Pick<Entrant, 'inputWorst' | 'outputWorst' | 'wantedOutput'>,
  minOutputTokens: number,
): number {
  return entrant.inputWorst + Math.min(entrant.wantedOutput, minOutputTokens) * entrant.outputWorst;
}

function admitOne({ model, unavailable }: Candidate, input: AdmissionInput): Unspread | RemovedModel {
  const { settings } = input;
  const headroom = input.headroomAt(model.endpoint);
  const forced = input.wishedModel === model.id;
  const no = (constraint: RemovedModel['constraint'], because: string): RemovedModel => ({
    model: model.id,
    constraint,
    because,
  });
  if (input.wishedModel !== null && !forced) return no('wish', 'Another model was asked for.');
  if (unavailable !== null) return no(unavailable.constraint, unavailable.because);
  // A model the user names is taken at their word: tags, tier and speed are preferences, money and context are not.
  if (!forced) {
    if (input.minTier !== null && tierRank(model.tier) < tierRank(input.minTier)) {
      return no('tier', `${model.label} is below the ${input.minTier} tier that this task asks for.`);
    }
    if (input.onlyTier !== null && model.tier !== input.onlyTier.tier) {
      const { tier, asked } = input.onlyTier;
      return no('tier', `${model.label} is not of the ${tier} tier that ${asked}.`);
    }
    const missing = input.capabilities.filter((capability) => !model.capabilities.includes(capability));
    if (missing.length > 0)
      return no('capability', `${model.label} is not marked as able in ${missing.join(' and ')}.`);
  }
  const tokens = input.inputTokens(model);
  const room = Math.min(model.maxOutput, model.contextWindow - tokens.bound);
  if (room < settings.minOutputTokens) {
    return no(
      'context',
      `The prompt may take ${tokens.bound} tokens, which leaves no room for an answer in the ${model.contextWindow} of ${model.label}.`,
    );
  }
  if (model.price.kind === 'unknown' && headroom !== 'unlimited') {
    return no('price', `The price of ${model.label} is unknown, so no ceiling can hold it.`);
  }
  const expectation = input.experience.expect(model, input.situationOf(tokens.expected));
  if (!forced && settings.maxLatencyMs !== null && expectation.latencyMs > settings.maxLatencyMs) {
    return no(
      'latency',
      `${model.label} is expected to take ${saySeconds(expectation.latencyMs)}, longer than the limit of ${saySeconds(settings.maxLatencyMs)}.`,
    );
  }
  const entrant = entrantOf(model, tokens, room, expectation, input);
  const least = leastWorstCase(entrant, settings.minOutputTokens);
  if (headroom !== 'unlimited' && least > headroom) {
    return no(
      'ceiling',
      `${model.label} could cost ${sayUsd(least / 1e9)}, more than the ${sayUsd(toDollars(headroom))} that the ceilings leave.`,
    );
  }
  return entrant;
}

function entrantOf(
  model: Model,
  tokens: InputTokens,
  room: number,
  expectation: Expectation,
  input: AdmissionInput,
): Unspread {
  const price = plannedPrice(model);
  const cached = cachedIn(tokens, input.cachedShare?.(model) ?? expectation.cached);
  const rates = price.kind === 'metered' ? ratesFor(price, tokens.expected) : null;
  const inputWorst = worstCase(price, tokens.bound, 0) ?? 0;
  const perToken = (worstCase(price, tokens.bound, 1_000_000) ?? 0) - inputWorst;
  return {
    model,
    rank: tierRank(model.tier),
    tokens,
    expectation,
    price,
    wantedOutput: Math.min(
      room,
      Math.max(input.settings.minOutputTokens, leastWanted, Math.ceil(outputMargin * expectation.output.p90)),
    ),
    inputCost: rates === null ? 0 : inputCost(tokens, rates, cached),
    outputCost: rates === null ? 0 : rates.output / 1e15,
    judgeCost: input.judgeUsd?.(model) ?? 0,
    cachedTokens: cached.read,
    inputWorst,
    outputWorst: perToken / 1_000_000,
  };
}

/**
 * The output limit asked for, in 90th percentiles of what is expected; the reservation is reckoned with this very limit
 * (law 2). It is no bound of the answer: of CodeRouterBench's 56,534 answers one in 800 is longer than 3 times the 90th
 * percentile of its model and task type and 2,048 tokens, in the worst group (GPT-5.4 mending bugs) one in 27. Such an
 * answer is cut, rejected as cut, and paid. A wider margin would hold more of the ceilings for every call.
 */
const outputMargin = 3;
/** No answer is asked for with a tighter limit than this, unless a ceiling cuts it. */
const leastWanted = 2048;

function plannedPrice(model: Model): Price {
  if (model.price.kind !== 'unknown') return model.price;
  const { input, output } = assumedPrice[model.tier];
  const rate = perMillion(input);
  return {
    kind: 'metered',
    version: 'assumed',
    rates: { input: rate, cacheRead: rate, cacheWrite: rate, output: perMillion(output) },
    steps: [],
  };
}

/** Tokens read from and written to the provider's cache; only the prompt's static part can be. */
function cachedIn(
  { expected, staticPrefix }: InputTokens,
  cached: Expectation['cached'],
): Expectation['cached'] {
  const read = Math.min(cached.read * expected, staticPrefix);
  return { read, write: Math.min(cached.write * expected, staticPrefix - read) };
}

/** Expected USD of the prompt. */
function inputCost(
  tokens: InputTokens,
  rates: Rates,
  { read, write: written }: Expectation['cached'],
): number {
  const plain = tokens.expected - read - written;
  return (plain * rates.input + read * rates.cacheRead + written * rates.cacheWrite) / 1e15;
}

function compareIds(a: Model, b: Model): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
