/** The rows of the ledger: append-only, the single source of truth. Everything shown is a fold over them. */
import type { BindingCeilings, CeilingRefusal } from './budget/ceilings.ts';
import type { Capability, ModelId, Tier } from './models/model.ts';
import type { Usage } from './models/usage.ts';
import type { NanoUsd } from './money.ts';
import type { Check } from './quality/verdict.ts';
import type { AlertKind } from './report/alerts.ts';
import type { ChainEstimate, RemovedModel, Strategy } from './routing/plan.ts';
import type { Domain } from './task/domain.ts';
import type { Complexity } from './task/profile.ts';
import type { Kind } from './task/task.ts';

export const outcomes = [
  'answered',
  'exhausted',
  'refused',
  'failed',
  'cancelled',
  'accepted',
  'discarded',
  'undone',
  'escalated',
] as const;
/** How a task ended (`answered`…`cancelled`), and later what the user made of it (`accepted`…`escalated`). */
export type Outcome = (typeof outcomes)[number];

export type StopReason = 'stop' | 'length' | 'content-filter' | 'refusal' | 'none';

export const failureKinds = [
  'rate-limit',
  'overloaded',
  'timeout',
  'network',
  'auth',
  'quota',
  'context-too-long',
  'content-filter',
  'bad-request',
  'unknown-model',
  'malformed',
  'cut-stream',
  'cancelled',
] as const;
export type FailureKind = (typeof failureKinds)[number];

interface RowBase {
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** The user's local calendar day, `YYYY-MM-DD`; where money was reserved, the day of the reservation. */
  readonly day: string;
  readonly taskId: string;
  /** A stable hash of the workspace; null without one. */
  readonly workspace: string | null;
}

export interface TaskRow extends RowBase {
  readonly type: 'task';
  readonly kind: Kind;
  readonly complexity: Complexity;
  readonly score: number;
  /** The field the task is in; null where none showed, and in rows written before it was kept. */
  readonly domain: Domain | null;
  readonly languageId: string;
  /** Workspace-relative; null for untitled documents. */
  readonly path: string | null;
  readonly selectedLines: number;
  readonly reasons: readonly string[];
  readonly escalates: string | null;
  /** How many secrets were found in what would be sent; absent where there were none. */
  readonly redactions?: number;
  /** What planning went by beside the above, so that it can be done again; absent in rows written before it was kept. */
  readonly capabilities?: readonly Capability[];
  readonly expectedOutputTokens?: number;
}

export interface PlanRow extends RowBase {
  readonly type: 'plan';
  readonly strategy: Strategy;
  readonly estimate: ChainEstimate;
  readonly worstCase: NanoUsd;
  readonly reasons: readonly string[];
  readonly runnersUp: readonly ChainEstimate[];
  readonly removed: readonly RemovedModel[];
  /** What the same task is expected to cost at the user's baseline model; null where its price is unknown. */
  readonly baseline: { readonly model: ModelId; readonly costUsd: number } | null;
  /** What trying this chain rather than the usual one was expected to lose, USD; absent where it was the usual one. */
  readonly exploredUsd?: number;
}

export interface ReservationRow extends RowBase {
  readonly type: 'reservation';
  readonly reservationId: string;
  readonly model: ModelId;
  readonly amount: NanoUsd;
  readonly ceilings: BindingCeilings;
}

export interface AttemptRow extends RowBase {
  readonly type: 'attempt';
  readonly attemptId: string;
  /** Null where nothing had to be reserved: the cache, the editor tier. */
  readonly reservationId: string | null;
  /** `provider`: a call. `cache`: served again. `editor`: the language server. */
  readonly source: 'provider' | 'cache' | 'editor';
  /** A call that graded another model's answer, or told which instructions are alike; absent for answers. */
  readonly role?: 'judge' | 'embedding';
  readonly model: ModelId;
  readonly tier: Tier;
  readonly kind: Kind;
  readonly complexity: Complexity;
  readonly rung: number;
  /** What it cost; what was reserved, when the usage never arrived; 0 when surely no model ran (`unsent`). */
  readonly cost: NanoUsd;
  /** What serving from the cache saved: the cost of the answer when it was made. 0 for calls. */
  readonly saved: NanoUsd;
  readonly costSource: 'usage' | 'reported' | 'reserved' | 'free' | 'unsent';
  /** True when the cost passed the reservation. */
  readonly overran: boolean;
  readonly priceVersion: string;
  readonly templateVersion: string;
  readonly usage: Usage | null;
  /** Tokens of the prompt in the o200k encoding, as we counted them; null where nothing was sent, and in rows written before it was kept. */
  readonly countedTokens: number | null;
  /** Of them, those of the prompt's static part; absent in rows written before it was kept. */
  readonly staticTokens?: number;
  readonly expectedCostUsd: number;
  /** It had an example of a similar task: how likely it was to be right without, 0..1; absent where it had none. */
  readonly withoutExample?: number;
  readonly latencyMs: number;
  readonly firstTokenMs: number | null;
  readonly stop: StopReason;
  readonly failure: { readonly kind: FailureKind; readonly message: string } | null;
}

export interface VerdictRow extends RowBase {
  readonly type: 'verdict';
  readonly attemptId: string;
  readonly verdict: 'accept' | 'reject';
  readonly score: number;
  readonly checks: readonly Check[];
}

/** A rung or task that a ceiling stopped before anything was sent. */
export interface RefusalRow extends RowBase {
  readonly type: 'refusal';
  readonly model: ModelId | null;
  readonly refusal: CeilingRefusal | null;
  readonly because: string;
}

/** A reservation whose owner died, charged in full by the next opener. */
export interface WriteOffRow extends RowBase {
  readonly type: 'write-off';
  readonly reservationId: string;
  readonly model: ModelId;
  readonly cost: NanoUsd;
}

export interface OutcomeRow extends RowBase {
  readonly type: 'outcome';
  readonly outcome: Outcome;
  /** The model whose answer it was about; null when there was none. */
  readonly model: ModelId | null;
  readonly because: string;
}

/** What the user was told once, by whichever window came first; `taskId` is the alert's key. */
export interface AlertRow extends RowBase {
  readonly type: 'alert';
  readonly alert: AlertKind;
  readonly because: string;
}

export type LedgerRow =
  | TaskRow
  | PlanRow
  | ReservationRow
  | AttemptRow
  | VerdictRow
  | RefusalRow
  | WriteOffRow
  | OutcomeRow
  | AlertRow;

/** A row with its place in the ledger. */
export type StoredRow = LedgerRow & { readonly seq: number };
