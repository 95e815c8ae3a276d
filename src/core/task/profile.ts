import type { Capability } from '../models/model.ts';
import type { Domain } from './domain.ts';
import type { Kind } from './task.ts';

export type Complexity = 'simple' | 'medium' | 'complex';

/** What classification says of a task. */
export interface Profile {
  readonly kind: Kind;
  /** Score 0..1; the class follows from it. */
  readonly complexity: { readonly score: number; readonly class: Complexity };
  readonly capabilities: readonly Capability[];
  /** The field the task is in; null where none shows. */
  readonly domain: Domain | null;
  readonly expectedOutputTokens: number;
  /** Plain sentences: which features decided the kind, the complexity, the domain and the capabilities. */
  readonly reasons: readonly string[];
}
