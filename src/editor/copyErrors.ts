/** Errors of a text that is in nobody's editor: what language servers say of a copy. No vscode here. */
import type { Range } from '../core/task/task.ts';

/** An error in a copy. Offsets are into the copy's text. */
export interface CopyError {
  readonly code: string | null;
  readonly message: string;
  readonly range: Range;
}

/** The errors of `after` that `before` has not, compared as multisets of code and message: places move with every edit. */
export function errorsGained(
  before: readonly CopyError[],
  after: readonly CopyError[],
): readonly CopyError[] {
  const known = new Map<string, number>();
  for (const error of before) known.set(identity(error), (known.get(identity(error)) ?? 0) + 1);
  return after.filter((error) => {
    const left = known.get(identity(error)) ?? 0;
    if (left > 0) known.set(identity(error), left - 1);
    return left === 0;
  });
}

/** True when the ranges share a character or touch. */
export function touches(a: Range, b: Range): boolean {
  return a.start <= b.end && b.start <= a.end;
}

function identity(error: CopyError): string {
  return `${error.code ?? ''}\n${error.message}`;
}
