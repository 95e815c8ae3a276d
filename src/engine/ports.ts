/** What the engine needs from outside. Rooms outside implement these; tests put a fake only here. */
import type { Allocations } from '../core/budget/allocations.ts';
import type {
  BindingCeilings,
  CeilingRefusal,
  CeilingsByProvider,
  SpendState,
} from '../core/budget/ceilings.ts';
import type {
  AttemptRow,
  FailureKind,
  LedgerRow,
  ReservationRow,
  StopReason,
  VerdictRow,
} from '../core/ledger.ts';
import type { SeenInput } from '../core/budget/seenInput.ts';
import type { Model, ModelId, Tier } from '../core/models/model.ts';
import type { NanoUsd } from '../core/money.ts';
import type { Usage } from '../core/models/usage.ts';
import type { ContextPiece, Prompt } from '../core/prompt/prompt.ts';
import type { Answer } from '../core/quality/answer.ts';
import type { CommandRun } from '../core/quality/command.ts';
import type { TestSetup } from '../core/quality/testFrameworks.ts';
import type { TemplateTrial } from '../core/prompt/templates.ts';
import type { Thresholds } from '../core/quality/threshold.ts';
import type { verify, VerifyInput } from '../core/quality/verify.ts';
import type { CountTokens } from '../core/prompt/tokens.ts';
import type { Parse, Parsed } from '../core/syntax/syntax.ts';
import type { Experience } from '../core/routing/experience.ts';
import type { Candidate, PlanSettings } from '../core/routing/plan.ts';
import type { Complexity } from '../core/task/profile.ts';
import type { Diagnostic, Kind, Range, Task } from '../core/task/task.ts';
import type { Turns } from './turns.ts';
import type { Warmth } from './warmth.ts';

export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** The user's local calendar day of a moment, `YYYY-MM-DD`. */
  day(at: number): string;
  /** Resolves after `ms`, or at once when the signal aborts. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
}

/** One call of one model. */
export interface ModelCall {
  readonly model: Model;
  readonly prompt: Prompt;
  readonly maxOutput: number;
  /** Identifies the static prefix to providers that route by cache key. */
  readonly cacheKey: string;
  /** True where the static prefix is long enough for the provider to keep it; absent for no. */
  readonly keepPrefix?: boolean;
  readonly signal: AbortSignal;
  /** Receives the text as it arrives. */
  readonly onText: (delta: string) => void;
}

/** What came of a call. Failures are data, so that each one can be accounted for; only bugs throw. */
export interface CallResult {
  readonly text: string;
  readonly stop: StopReason;
  /** Null when it never arrived. */
  readonly usage: Usage | null;
  readonly latencyMs: number;
  readonly firstTokenMs: number | null;
  readonly failure: CallFailure | null;
  /** False when surely no model ran, so nothing is owed: no key, breaker open, no connection, refused by a 4xx. */
  readonly sent: boolean;
}

export interface CallFailure {
  readonly kind: FailureKind;
  /** One sentence; free of keys, prompts and code. */
  readonly message: string;
  readonly retryAfterMs: number | null;
}

export type CallModel = (call: ModelCall) => Promise<CallResult>;

/** Texts that are turned into directions by one call of a model for that. */
export interface EmbedCall {
  readonly model: Model;
  readonly texts: readonly string[];
  readonly signal: AbortSignal;
}

export interface EmbedResult extends CallResult {
  /** One for each text, in their order; none after a failure. */
  readonly vectors: readonly (readonly number[])[];
}

export type EmbedTexts = (call: EmbedCall) => Promise<EmbedResult>;

/** The ledger and the reservations. Every method is durable when its promise resolves. */
export interface Ledger {
  append(...rows: readonly LedgerRow[]): Promise<void>;
  /** Checks every binding ceiling and reserves, in one transaction (law 1). A free model's amount is 0 and always fits. */
  reserve(
    row: ReservationRow,
  ): Promise<{ readonly granted: true } | { readonly granted: false; readonly refusal: CeilingRefusal }>;
  /** Ends a reservation with the attempt's row, exactly once; throws if it has ended already. */
  settle(row: AttemptRow): Promise<void>;
  /** With an endpoint, also what is spent and reserved there. */
  spend(workspace: string | null, day: string, endpoint?: string): Promise<SpendState>;
  /** What attempts of tasks of this complexity have cost on a day. */
  spentOn(day: string, complexity: Complexity): Promise<NanoUsd>;
  /** What calls have shown of each model's tokenizer. */
  seenInput(): Promise<readonly SeenInput[]>;
}

export interface CachedAnswer {
  readonly answer: string;
  readonly model: ModelId;
  readonly tier: Tier;
  readonly templateVersion: string;
  readonly verdict: Pick<VerdictRow, 'verdict' | 'score' | 'checks'>;
  /** What the answer cost when it was made, in nano-dollars: what a hit saves. */
  readonly cost: number;
  /** The line of its file at which the selection began, from 1. */
  readonly firstLine: number;
  readonly at: number;
  /** A hash of the selection to the byte; absent in answers stored before it was kept, as are those below. */
  readonly exactly?: string;
  readonly kind?: Kind;
  /** A hash of all that the answer depends on but the instruction. */
  readonly about?: string;
  /** What was asked, for those who may take it for similar. */
  readonly instruction?: string;
  /** Names the tasks that it may be an example to, and what it solved; only where the user wants examples. */
  readonly family?: string;
  readonly example?: { readonly code: string; readonly instruction: string };
}

export interface StoredAnswer {
  readonly key: string;
  readonly answer: CachedAnswer;
}

export interface AnswerCache {
  /** Answers to other instructions about the same code, the newest first; absent where none are kept. */
  like?(about: string): Promise<readonly StoredAnswer[]>;
  /** Answers that may be examples to tasks of a family, the newest first; absent where none are kept. */
  solved?(family: string): Promise<readonly StoredAnswer[]>;
  get(key: string): Promise<CachedAnswer | null>;
  put(key: string, answer: CachedAnswer): Promise<void>;
  drop(key: string): Promise<void>;
}

/** What the language server offers for the errors in range; applied to a copy of the text. */
export interface EditorFix {
  /** The whole text of the document after the quick fixes. */
  readonly text: string;
  readonly applied: readonly string[];
  /** Errors that remain where the selection was; their ranges are into `text`. */
  readonly remaining: readonly Diagnostic[];
  /** Where the selection is in `text`. */
  readonly selection: Range;
}

/** Settings as they bind one task: already validated and merged. */
export interface EngineSettings extends PlanSettings {
  readonly ceilings: BindingCeilings;
  readonly providerCeilings: CeilingsByProvider;
  /** Prefer cheaper chains as a ceiling comes near. */
  readonly saveNearCeiling: boolean;
  /** The share of the ceiling per day that tasks of each complexity may cost, 0..1; null while shares don't count. */
  readonly allocations: Allocations | null;
  readonly cache: boolean;
  /** Ask before a task whose worst case is more than this; null or absent for never. */
  readonly confirmAbove?: NanoUsd | null;
  /** Answers to similar instructions on the same code: `offer` them to the user, or let a `judge` model decide; absent is `off`. */
  readonly similar?: 'off' | 'offer' | 'judge';
  /** Show models a similar task that was solved before, where the plan with it is expected to be better; absent for no. */
  readonly examples?: boolean;
  /** Rules of the user's own that are tried beside the built-in ones; none where absent. */
  readonly templates?: readonly TemplateTrial[];
  /** Let a cheap model grade answers in prose; absent for no. */
  readonly judge?: boolean;
  /** What to do about secrets in what would be sent; absent is `redact`. */
  readonly secrets?: 'redact' | 'refuse';
  /** What a day's trials of little-known models may lose, USD; 0 or absent for none. */
  readonly explorationUsdPerDay?: number;
}

/** Asks the user before much is paid. Where nobody can be asked, the answer is no. */
export type Confirm = (ask: {
  readonly expectedUsd: number;
  readonly worstCase: NanoUsd;
  /** The labels of the chain's models. */
  readonly models: readonly string[];
  readonly confirmAbove: NanoUsd;
}) => Promise<boolean>;

export interface Ports {
  readonly clock: Clock;
  readonly newId: () => string;
  /** A strong hash of a text, in hex: names cache entries. */
  readonly hash: (text: string) => string;
  readonly parse: Parse;
  readonly settings: () => EngineSettings;
  readonly workspace: () => string | null;
  readonly candidates: () => Promise<readonly Candidate[]>;
  /** The model that savings are measured against; null when it is not in the catalogue. */
  readonly baselineModel: () => Promise<Model | null>;
  readonly experience: () => Promise<Experience>;
  /** What the day's trials have been expected to lose, USD; absent where nothing is tried. */
  readonly exploredUsd?: (day: string) => Promise<number>;
  /** The scores that answers need, learned from outcomes; without it the stated defaults hold. */
  readonly thresholds?: () => Promise<Thresholds>;
  readonly countTokens: CountTokens;
  readonly ledger: Ledger;
  readonly cache: AnswerCache;
  /** Absent where identical tasks may run side by side, each at its own price. */
  readonly turns?: Turns;
  readonly call: CallModel;
  /** Which models have what in their provider's cache just now; absent where only experience tells. */
  readonly warmth?: Warmth;
  /** Tells which instructions are alike by a model of the user's choice; absent where the built-in way is all there is. */
  readonly embedding?: {
    /** Null while the settings name none. */
    readonly model: () => Promise<Model | null>;
    readonly embed: EmbedTexts;
  };
  /** Absent where the user has agreed to everything that the ceilings allow. */
  readonly confirm?: Confirm;
  readonly gatherContext: (
    task: Task,
    parsed: Parsed,
    signal: AbortSignal,
    /** What the task was found to be: each kind needs other things. */
    kind?: Kind,
  ) => Promise<readonly ContextPiece[]>;
  /** What the workspace tests the task's code with; null or absent where that is not known. */
  readonly testSetup?: (task: Task, signal: AbortSignal) => Promise<TestSetup | null>;
  readonly editorFix: (task: Task, signal: AbortSignal) => Promise<EditorFix | null>;
  /** Errors that the edited text would have and the original has not; null where it cannot be told. */
  readonly newErrors: (
    task: Task,
    editedText: string,
    signal: AbortSignal,
  ) => Promise<readonly string[] | null>;
  /** Checks a reply where it can't hold up the window; without it, that is done in place. */
  readonly verify?: (input: VerifyInput) => ReturnType<typeof verify>;
  /** Tries an answer in code with the user's own command, on a copy; null at once where none is to run. */
  readonly runCommand?: (task: Task, answer: Answer, signal: AbortSignal) => Promise<CommandRun> | null;
  readonly log: (taskId: string, message: string) => void;
}
