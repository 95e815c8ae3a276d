import type { Node } from 'web-tree-sitter';
import { bare, comparisonIn, plain } from './conditions.ts';

/** Where a loop ends: what it counts up to, without the number added to it, and that number, the end left out. */
export interface Bound {
  readonly end: string;
  readonly plus: number;
}

/** The end of a counting loop's condition; null where it does not count up to something. */
export function boundOf(condition: string, body: string, reword: (text: string) => string): Bound | null {
  const found = comparisonIn(bare(condition));
  if (found === null || !/^(?:<=?|>=?|-lt|-le|!=)$/.test(found.op)) return null;
  const turned = found.op.startsWith('>');
  const less = turned ? found.right : found.left;
  const more = turned ? found.left : found.right;
  const terms = termsOf(less);
  const counter = [...terms.of.keys()].find((name) => counts(name, body));
  if (counter === undefined || terms.of.get(counter) !== 1) return null;
  const end = termsOf(more, reword);
  for (const [name, times] of termsOf(less, reword).of) {
    if (name !== plain(counter)) end.of.set(name, (end.of.get(name) ?? 0) - times);
  }
  return boundFrom(end.of, end.number - terms.number + (/=|le/.test(found.op) && found.op !== '!=' ? 1 : 0));
}

/** The end of a range: `range(a, b)`, `a..b`, `a..=b`. */
export function boundOfRange(end: string, included: boolean, reword: (text: string) => string): Bound | null {
  const { of, number } = termsOf(end, reword);
  return boundFrom(of, number + (included ? 1 : 0));
}

/** What a loop over things goes over; null for other nodes. */
export function overOf(node: Node): Node | null {
  if (/^(?:for_in_statement|for_range_loop|for_statement|for)$/.test(node.type))
    return node.childForFieldName('right');
  if (/^(?:enhanced_for_statement|for_expression)$/.test(node.type)) return node.childForFieldName('value');
  if (node.type !== 'foreach_statement') return null;
  return node.childForFieldName('right') ?? node.namedChildren[0] ?? null;
}

function boundFrom(terms: ReadonlyMap<string, number>, plus: number): Bound | null {
  const named = [...terms].filter(([, times]) => times !== 0);
  if (named.length === 0 || named.length > 4) return null;
  const end = named
    .map(([name, times]) => `${times}*${name}`)
    .sort()
    .join(' ');
  return { end, plus };
}

function counts(name: string, body: string): boolean {
  if (!/^\$?[A-Za-z_]\w*$/.test(name)) return false;
  const word = name.replace(/\$/g, '\\$');
  return new RegExp(
    `(?<![\\w$])${word}\\s*(?:\\+\\+|\\+=)|\\+\\+\\s*${word}(?![\\w])|(?<![\\w$])${word}\\s*=\\s*\\$?\\(?\\(?\\s*${word}\\s*\\+`,
  ).test(body);
}

/** A sum read as how often each of its parts is added, and a number. */
function termsOf(
  text: string,
  reword: (text: string) => string = (t) => t,
): { readonly of: Map<string, number>; readonly number: number } {
  const of = new Map<string, number>();
  let number = 0;
  let depth = 0;
  let from = 0;
  let sign = 1;
  const take = (part: string, next: number) => {
    const term = part.trim();
    if (/^\d+$/.test(term)) number += sign * Number(term);
    else if (term !== '') {
      const name = plain(reword(term));
      of.set(name, (of.get(name) ?? 0) + sign);
    }
    sign = next;
  };
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? '';
    if ('([{'.includes(char)) depth++;
    else if (')]}'.includes(char)) depth--;
    else if (depth === 0 && (char === '+' || (char === '-' && text[at + 1] !== '>'))) {
      take(text.slice(from, at), char === '+' ? 1 : -1);
      from = at + 1;
    }
  }
  take(text.slice(from), 1);
  return { of, number };
}
