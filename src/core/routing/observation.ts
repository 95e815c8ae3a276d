/** What was seen of one call, and what is asked of experience in the same terms. */
import type { ModelId } from '../models/model.ts';
import type { Complexity } from '../task/profile.ts';
import type { Kind } from '../task/task.ts';
import type { ModelTier } from './priors.ts';

/** What experience is asked about: the features of a task that are known before it runs. */
export interface Situation {
  readonly kind: Kind;
  readonly complexity: Complexity;
  /** The field the task belongs to (algorithm, data science, …) where it shows. */
  readonly domain: string | null;
  readonly languageId: string | null;
  /** Tokens of the prompt. */
  readonly inputTokens: number;
  /** What classification expects a model to write that does not think first. */
  readonly expectedOutputTokens: number;
}

export type PastSituation = Omit<Situation, 'expectedOutputTokens'>;

/** One call of the past and what came of it. */
export interface Observation {
  readonly taskId: string;
  readonly model: ModelId;
  readonly tier: ModelTier;
  readonly situation: PastSituation;
  /** How much it counts; recent evidence counts more. */
  readonly weight: number;
  /** Whether the answer was right, 0..1, and how much that judgement is worth; null where nobody judged it. */
  readonly right: { readonly value: number; readonly weight: number } | null;
  /** What the checks said, and whether `right` is the user's own word; null where no check ran. */
  readonly verdict: { readonly accepted: boolean; readonly userSaid: boolean } | null;
  /** False when the provider failed. */
  readonly completed: boolean;
  /** Output tokens, thinking included; null where the usage never arrived. */
  readonly output: number | null;
  /** Shares of the input that were read from and written to the provider's cache. */
  readonly cached: { readonly read: number; readonly write: number } | null;
  readonly latencyMs: number | null;
  /** It had an example of a similar task: how likely it was to be right without, 0..1; absent where it had none. */
  readonly withoutExample?: number;
}
