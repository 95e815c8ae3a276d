import type { Node } from 'web-tree-sitter';
import type { Range } from '../task/task.ts';

/**
 * A parsed text. `root` is null where no grammar is known for the language, or the text is past reading: callers
 * degrade and say so. Go down the tree only (walk.ts knows the way back): a PHP fragment's tree is shifted onto the
 * text, and `parent` and siblings are wrong in it.
 */
export interface Parsed {
  readonly languageId: string;
  readonly text: string;
  readonly root: Node | null;
  /** Frees the tree's memory; call it once, when done. */
  dispose(): void;
}

/** Parses without holding the thread for more than a few milliseconds at a time. */
export type Parse = (languageId: string, text: string) => Promise<Parsed>;

export interface CodeSymbol {
  readonly name: string;
  readonly kind: 'function' | 'method' | 'class' | 'interface' | 'type' | 'enum' | 'variable' | 'module';
  /** The whole definition with its decorators, without its leading comment. */
  readonly range: Range;
  readonly nameRange: Range;
  /** The text from the start to the body: name, parameters, result type, modifiers; white space folded. */
  readonly signature: string;
  readonly parameters: readonly string[];
  readonly exported: boolean;
  /** Names of the enclosing symbols, outermost first. */
  readonly container: readonly string[];
  /** True when a documentation comment (or docstring) belongs to it. */
  readonly documented: boolean;
}

/** What the tree says of a piece of code; every count is within the range asked for. */
export interface CodeFeatures {
  /** Lines with code on them. */
  readonly lines: number;
  readonly symbols: number;
  /** McCabe: decision points + 1, summed over functions. */
  readonly cyclomatic: number;
  /** Deepest nesting of control flow. */
  readonly nesting: number;
  readonly calls: number;
  /** Distinct names called that are not defined within the range. */
  readonly externalCalls: number;
  readonly concurrency: number;
  readonly recursion: boolean;
  readonly numeric: number;
  readonly io: number;
  readonly syntaxErrors: number;
  /** A body that is empty or only throws, passes, returns a placeholder, or is a TODO comment. */
  readonly stub: boolean;
  /** Only comments and blank lines. */
  readonly onlyComments: boolean;
}
