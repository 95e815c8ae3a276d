import type { ModelId, Tier } from '../models/model.ts';

/** What a user asks for. The order is the order of menus. */
export const kinds = [
  'explain',
  'document',
  'fix',
  'refactor',
  'test',
  'review',
  'optimize',
  'generate',
  'ask',
] as const;
export type Kind = (typeof kinds)[number];

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** A half-open range of UTF-16 offsets into a document's text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface Diagnostic {
  readonly severity: Severity;
  readonly message: string;
  readonly range: Range;
  readonly source: string | null;
  readonly code: string | null;
}

/** A document as it was when the task was captured. */
export interface SourceText {
  readonly uri: string;
  /** Relative to the workspace folder where there is one, with `/`; never an absolute path. */
  readonly path: string;
  readonly languageId: string;
  readonly text: string;
  readonly eol: '\n' | '\r\n';
}

/** What the user has decided for this one task, over and above the settings. */
export interface Wishes {
  /** Do not serve from the cache. */
  readonly fresh: boolean;
  readonly model: ModelId | null;
  /** Only tiers from this one up: set when the user escalates. */
  readonly minTier: Tier | null;
  /** Only this tier; absent where any will do. */
  readonly tier?: Exclude<Tier, 'editor'>;
  /** The task whose answer the user found not good enough. */
  readonly escalates: string | null;
  /** The stored answer that the user has picked, by its key; absent for none. */
  readonly reuse?: string;
}

/** What the user asked. */
export interface Task {
  readonly id: string;
  /** Null when the kind is to be predicted (Run Task…). */
  readonly askedKind: Kind | null;
  /** May be empty. */
  readonly instruction: string;
  readonly source: SourceText;
  readonly selection: Range;
  /** Those that touch the selection. */
  readonly diagnostics: readonly Diagnostic[];
  readonly wishes: Wishes;
}

export const noWishes: Wishes = { fresh: false, model: null, minTier: null, escalates: null };

export function selectedText(task: Pick<Task, 'source' | 'selection'>): string {
  return task.source.text.slice(task.selection.start, task.selection.end);
}
