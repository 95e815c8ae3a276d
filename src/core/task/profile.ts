import type { Capability } from '../models/model.ts';
import type { Kind } from './task.ts';

export type Complexity = 'simple' | 'medium' | 'complex';

/** What classification says of a task. */
export interface Profile {
  readonly kind: Kind;
  /** Score 0..1; the class follows from it. */
  readonly complexity: { readonly score: number; readonly class: Complexity };
  readonly capabilities: readonly Capability[];
  readonly expectedOutputTokens: number;
  /** Plain sentences: which features decided the kind and the complexity. */
  readonly reasons: readonly string[];
}
