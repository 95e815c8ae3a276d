/**
 * Patterns of paths: `*` and `?` within a folder, `**` across folders, `{a,b}` either. Matched in one pass over the path,
 * whatever the pattern, since it may be a stranger's: a regular expression can take minutes. Plain values, so that rules
 * can cross to another thread.
 */
export interface Glob {
  /** One for each way to read its braces. */
  readonly variants: readonly (readonly Step[])[];
}

/** What may stand at a place of the path: a character, one that is no slash, any run of those, any run, or the next `skip` steps or nothing. */
type Step =
  | { readonly is: 'character'; readonly character: string }
  | { readonly is: 'one' | 'run' | 'anything' }
  | { readonly is: 'optional'; readonly skip: number };

const longest = 200;
const mostWildcards = 8;
const mostVariants = 64;

export const globLimits = `a pattern of at most ${longest} characters, ${mostWildcards} wildcards and ${mostVariants} ways to read its braces`;

/** Null where it is no pattern, or passes the limits. */
export function readGlob(written: unknown): Glob | null {
  if (typeof written !== 'string' || written === '' || written.length > longest) return null;
  const wildcards = written.match(/\*\*\/|\*+/g) ?? [];
  const variants = wildcards.length > mostWildcards ? null : withoutBraces(written);
  return variants === null ? null : { variants: variants.map(stepsOf) };
}

export function matchesGlob({ variants }: Glob, path: string): boolean {
  return variants.some((steps) => matches(steps, path));
}

/** The pattern for each choice of alternatives; braces can't stand in braces. */
function withoutBraces(pattern: string): readonly string[] | null {
  let variants = [''];
  for (const part of pattern.match(/\{[^{}]*\}|[{}]|[^{}]+/g) ?? []) {
    if (part === '{' || part === '}') return null;
    const choices = part.startsWith('{') ? part.slice(1, -1).split(',') : [part];
    variants = variants.flatMap((before) => choices.map((choice) => before + choice));
    if (variants.length > mostVariants) return null;
  }
  return variants;
}

function stepsOf(pattern: string): readonly Step[] {
  return (pattern.match(/\*\*\/|\*\*|[^]/g) ?? []).flatMap((part): readonly Step[] => {
    const slash = { is: 'character', character: '/' } as const;
    if (part === '**/') return [{ is: 'optional', skip: 2 }, { is: 'anything' }, slash];
    if (part === '**') return [{ is: 'anything' }];
    if (part === '*') return [{ is: 'run' }];
    return part === '?' ? [{ is: 'one' }] : [{ is: 'character', character: part }];
  });
}

/** Follows all readings of the path at once: the steps that may come next. */
function matches(steps: readonly Step[], path: string): boolean {
  let next = new Set<number>();
  goOn(steps, 0, next);
  for (let at = 0; at < path.length && next.size > 0; at++) {
    const character = path.charAt(at);
    const after = new Set<number>();
    for (const index of next) {
      const step = steps[index];
      if (step?.is === 'anything' || (step?.is === 'run' && character !== '/')) goOn(steps, index, after);
      else if (
        step?.is === 'one' ? character !== '/' : step?.is === 'character' && step.character === character
      )
        goOn(steps, index + 1, after);
    }
    next = after;
  }
  return next.has(steps.length);
}

/** Adds a step, and those that may come instead because it may be empty. */
function goOn(steps: readonly Step[], index: number, to: Set<number>): void {
  if (to.has(index)) return;
  to.add(index);
  const step = steps[index];
  if (step?.is === 'run' || step?.is === 'anything' || step?.is === 'optional') goOn(steps, index + 1, to);
  if (step?.is === 'optional') goOn(steps, index + 1 + step.skip, to);
}
