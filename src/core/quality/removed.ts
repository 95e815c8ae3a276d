import type { Deeds } from './deeds.ts';
import { names } from './subject.ts';

/**
 * A fix that takes away what failed instead of mending it: something is no longer called, nothing is called in its
 * place, and nobody asked for it to go.
 */
export function removedInstead(was: Deeds, is: Deeds, texts: Removal): string | null {
  const { wish, is: text, was: old } = texts;
  if (meantToGo.test(wish)) return null;
  const words = new Set(text.replace(/"[^"]*"|'[^']*'/g, ' ').match(/[A-Za-z_$][\w$]*[!?]?/g));
  const fresh = [...is.calls.keys()].filter((name) => !was.calls.has(name));
  const lost = [...was.calls.keys()].filter(
    (name) =>
      /^[\w$]{2,}/.test(name) &&
      !words.has(name) &&
      !words.has(name.replace(/[!?]$/, '')) &&
      ![...words].some((word) => akin(word, name)),
  );
  const shorter = tokenCount(text) < tokenCount(old);
  if (lost.length > 0 && fresh.length === 0 && shorter && !lost.every((name) => plainly.test(name)))
    return `${names(lost)} is no longer called: what failed was taken away, not mended.`;
  const idle = [...was.acts.keys()].filter(
    (name) =>
      lost.includes(name) &&
      !plainly.test(name) &&
      !new RegExp(`\\b${name.replace(/\W/g, '')}\\b`, 'i').test(wish),
  );
  const acts = [...is.acts.keys()].filter((name) => !was.acts.has(name));
  if (idle.length > acts.length + fresh.length)
    return `${names(idle)} is no longer called, which nobody asked for.`;
  return null;
}

export interface Removal {
  readonly was: string;
  readonly is: string;
  /** The instruction and what was reported. */
  readonly wish: string;
}

const meantToGo =
  /\b(?:remov\w*|delet\w*|drop\w*|unused|duplicat\w*|twice|double|dead|left ?over|debug|unnecessary|redundant|extra|unreachable|shouldn['’]?t|should not|must not|never|needless\w*|too (?:often|many|much)|disabl\w*|infinite|recurs\w*|stack|deprecated|insecure|inject\w*|vulnerab\w*|leak\w*|race|deadlock|slow|simplif\w*|instead)\b/i;

/** Calls that other ways of writing stand in for. */
const plainly =
  /^(?:get|set|has|length|len|size|count|push|append|add|map|forEach|each|toString|to_s|to_i|String|Number|str|int|parseInt|print\w*|log|echo|new|unwrap|expect|clone|copy|from|of|keys|values|entries|Some|Ok|Err|range|iter|strlen|trim|strip|return|exit|test|ls|cat|equals|compareTo|valueOf|charAt|at|slice|substring|isset|empty|is_null)$/;

/** The same name but for a slip of a letter or two, or another form of it. */
function akin(a: string, b: string): boolean {
  const [x, y] = [a.toLowerCase().replace(/[_!?$]/g, ''), b.toLowerCase().replace(/[_!?$]/g, '')];
  if (x.length < 3 || y.length < 3) return false;
  if ((x.startsWith(y) || y.startsWith(x)) && Math.abs(x.length - y.length) <= 5) return true;
  return Math.abs(x.length - y.length) <= 2 && distance(x, y) <= (Math.min(x.length, y.length) > 5 ? 2 : 1);
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min(
          (next[j - 1] ?? 0) + 1,
          (row[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ),
      );
    row = next;
  }
  return row[b.length] ?? 0;
}

function tokenCount(text: string): number {
  return (text.match(/\w+/g) ?? []).length;
}
