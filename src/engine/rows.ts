/** Ledger rows as the engine writes them. */
import type {
  AttemptRow,
  LedgerRow,
  Outcome,
  OutcomeRow,
  PlanRow,
  ReservationRow,
  TaskRow,
  VerdictRow,
} from '../core/ledger.ts';
import { type Model, type ModelId, modelId } from '../core/models/model.ts';
import { costOf } from '../core/models/usage.ts';
import { type NanoUsd, nanoUsd, zeroUsd } from '../core/money.ts';
import { takesExample } from '../core/prompt/example.ts';
import type { Prompt } from '../core/prompt/prompt.ts';
import type { Verdict } from '../core/quality/verdict.ts';
import type { Plan, Rung } from '../core/routing/plan.ts';
import type { Profile } from '../core/task/profile.ts';
import { selectedText, type Task } from '../core/task/task.ts';
import type { CachedAnswer, CallResult, Ports } from './ports.ts';
import type { Preparation } from './prepare.ts';
import type { TokensOf } from './tokens.ts';

/** The language server's own quick fixes, as a "model" of the editor tier. */
export const editorModel: ModelId = modelId('editor', 'quick-fix');

type Base = Pick<LedgerRow, 'at' | 'day' | 'taskId' | 'workspace'>;

export function rowBase(task: Task, ports: Ports): Base {
  const at = ports.clock.now();
  return { at, day: ports.clock.day(at), taskId: task.id, workspace: ports.workspace() };
}

export function taskRow(base: Base, { task, profile, secrets }: Preparation): TaskRow {
  return {
    ...base,
    type: 'task',
    kind: profile.kind,
    complexity: profile.complexity.class,
    score: profile.complexity.score,
    domain: profile.domain,
    languageId: task.source.languageId,
    path: task.source.uri.startsWith('untitled:') ? null : task.source.path,
    selectedLines: selectedText(task).split('\n').length,
    reasons: profile.reasons,
    escalates: task.wishes.escalates,
    ...(secrets.length === 0 ? {} : { redactions: secrets.length }),
    capabilities: profile.capabilities,
    expectedOutputTokens: profile.expectedOutputTokens,
  };
}

export function planRow(base: Base, plan: Plan, baseline: PlanRow['baseline']): PlanRow {
  const { strategy, estimate, worstCase, reasons, runnersUp, removed, exploredUsd } = plan;
  const explored = exploredUsd === undefined ? {} : { exploredUsd };
  return {
    ...base,
    type: 'plan',
    strategy,
    estimate,
    worstCase,
    reasons,
    runnersUp,
    removed,
    baseline,
    ...explored,
  };
}

export function reservationRow(
  base: Base,
  rung: Rung,
  reservationId: string,
  ceilings: ReservationRow['ceilings'],
): ReservationRow {
  return {
    ...base,
    type: 'reservation',
    reservationId,
    model: rung.model.id,
    amount: rung.worstCase,
    ceilings,
  };
}

/** The row of a finished call: settled at its usage, at the reserve when usage never came, at 0 when no model ran. */
export function callRow(
  base: Base,
  profile: Profile,
  rung: Rung,
  asked: {
    readonly index: number;
    readonly prompt: Pick<Prompt, 'templateVersion' | 'example'>;
    readonly tokens: Pick<TokensOf, 'counted' | 'static'>;
  },
  ids: { readonly attemptId: string; readonly reservationId: string },
  result: CallResult,
): AttemptRow {
  const { model } = rung;
  const { cost, costSource } = settledCost(model, rung.worstCase, result);
  return {
    ...base,
    type: 'attempt',
    ...ids,
    source: 'provider',
    model: model.id,
    tier: model.tier,
    kind: profile.kind,
    complexity: profile.complexity.class,
    rung: asked.index,
    cost,
    saved: zeroUsd,
    costSource,
    overran: cost > rung.worstCase,
    priceVersion: model.price.kind === 'metered' ? model.price.version : model.price.kind,
    templateVersion: asked.prompt.templateVersion,
    usage: result.usage,
    countedTokens: result.sent ? asked.tokens.counted(model) : null,
    ...(result.sent ? { staticTokens: asked.tokens.static } : {}),
    expectedCostUsd: rung.expectedCostUsd,
    ...(asked.prompt.example !== undefined && takesExample(model, asked.prompt.example)
      ? { withoutExample: Math.max(0, rung.success - asked.prompt.example.gain) }
      : {}),
    latencyMs: Math.round(result.latencyMs),
    firstTokenMs: result.firstTokenMs === null ? null : Math.round(result.firstTokenMs),
    stop: result.stop,
    failure: result.failure === null ? null : { kind: result.failure.kind, message: result.failure.message },
  };
}

function settledCost(
  model: Model,
  reserved: NanoUsd,
  result: CallResult,
): Pick<AttemptRow, 'cost' | 'costSource'> {
  if (!result.sent) return { cost: zeroUsd, costSource: 'unsent' };
  const { usage } = result;
  // What a provider charges wins over a price that says it is free.
  if (model.price.kind === 'free' && (usage?.reportedCost ?? 0) === 0)
    return { cost: zeroUsd, costSource: 'free' };
  const cost = usage === null ? null : costOf(model.price, usage);
  if (usage === null || cost === null) return { cost: reserved, costSource: 'reserved' };
  return { cost, costSource: usage.reportedCost === null ? 'usage' : 'reported' };
}

/** The row of an answer that cost nothing: from the cache, or from the language server. */
export function freeRow(
  base: Base,
  profile: Profile,
  attemptId: string,
  source: CachedAnswer | 'editor',
  latencyMs: number,
): AttemptRow {
  return {
    ...base,
    type: 'attempt',
    attemptId,
    reservationId: null,
    source: source === 'editor' ? 'editor' : 'cache',
    model: source === 'editor' ? editorModel : source.model,
    tier: source === 'editor' ? 'editor' : source.tier,
    kind: profile.kind,
    complexity: profile.complexity.class,
    rung: 0,
    cost: zeroUsd,
    saved: source === 'editor' ? zeroUsd : nanoUsd(source.cost),
    costSource: 'free',
    overran: false,
    priceVersion: 'free',
    templateVersion: source === 'editor' ? 'none' : source.templateVersion,
    usage: null,
    countedTokens: null,
    expectedCostUsd: 0,
    latencyMs: Math.round(latencyMs),
    firstTokenMs: null,
    stop: 'stop',
    failure: null,
  };
}

export function verdictRow(base: Base, attemptId: string, verdict: Verdict): VerdictRow {
  return { ...base, type: 'verdict', attemptId, ...verdict };
}

export function outcomeRow(base: Base, outcome: Outcome, model: ModelId | null, because: string): OutcomeRow {
  return { ...base, type: 'outcome', outcome, model, because };
}
