import { symbolsIn } from './facts.ts';
import type { CodeSymbol, Parsed } from '../syntax/syntax.ts';
import { shapeOf } from './shape.ts';
import { type Edited, type Subject, names } from './subject.ts';

/** What code is given by its callers: it goes on using all of it, and leaves alone what it left alone. */
export function otherInputs(subject: Subject, after: Edited): string | null {
  const { before, selection, instruction, source } = subject;
  const now = symbolsIn(after.parsed, after.range);
  const outside = source.text.slice(0, selection.start) + source.text.slice(selection.end);
  for (const symbol of symbolsIn(before, selection).filter(isCallable)) {
    const match = now.find((s) => isCallable(s) && s.name === symbol.name);
    if (match === undefined) continue;
    const inputs = inputsOf(before, symbol);
    const was = bodyOf(before, symbol);
    const is = bodyOf(after.parsed, match);
    const kept = new Set(inputsOf(after.parsed, match).map(({ name }) => name));
    for (const { name, type } of inputs) {
      if (
        !kept.has(name) &&
        uses(was, name) &&
        uses(is, name) &&
        !givesName(is, name) &&
        !uses(outside, name)
      )
        return `\`${symbol.name}\` uses ${names([name])}, which it is no longer given.`;
      if (!kept.has(name) || (name.length > 1 && uses(instruction, name))) continue;
      if (
        uses(was, name) &&
        !uses(is, name) &&
        !givesAll.test(is) &&
        !/unused|ignore|drop/i.test(instruction)
      )
        return `\`${symbol.name}\` no longer uses ${names([name])}, which it is given.`;
      if (changesIn(instruction)) continue;
      if (changed(is, name, type, source.languageId) && !changed(was, name, type, source.languageId))
        return `\`${symbol.name}\` now changes ${names([name])}, which belongs to its caller.`;
    }
  }
  return null;
}

function isCallable({ kind }: CodeSymbol): boolean {
  return kind === 'function' || kind === 'method';
}

function changesIn(instruction: string): boolean {
  return /in[- ]place|mutat|modif|side effect|destructive|without cop/i.test(instruction);
}

/** The names among a function's parameters, those inside a pattern too. */
export function inputsOf(
  parsed: Parsed,
  symbol: CodeSymbol,
): readonly { readonly name: string; readonly type: string }[] {
  return shapeOf(parsed, symbol).parameters.flatMap(({ name, type }) => {
    const plain = name.replace(/^[$&*.]+/, '');
    if (/^\w+$/.test(plain))
      return /^(?:_.*|self|cls|this|args|kwargs)$/.test(plain) ? [] : [{ name: plain, type }];
    return [...name.matchAll(/(?:^|[{[,\s:])(\w+)(?=\s*(?:[,}\]=]|$))/g)].map((match) => ({
      name: match[1] ?? '',
      type: '',
    }));
  });
}

/** A function without its head, comments and texts without what is put into them. */
export function bodyOf(parsed: Parsed, symbol: CodeSymbol): string {
  const text = parsed.text.slice(symbol.range.start, symbol.range.end);
  const head = Math.max(0, symbol.nameRange.end - symbol.range.start);
  const open = text.indexOf('(', head);
  const close = open === -1 ? head : closing(text, open);
  return text
    .slice(close)
    .replace(/"""[\s\S]*?"""|'''[\s\S]*?'''/g, ' ')
    .replace(/\/\*[\s\S]*?\*\/|(?<![:"'`\w])\/\/.*$|^\s*#(?![[!{]).*$/gm, ' ');
}

function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if ('([{'.includes(text[at] ?? '')) depth++;
    else if (')]}'.includes(text[at] ?? '') && --depth === 0) return at;
  }
  return open;
}

/** Whether a body itself gives a name to something. */
function givesName(body: string, name: string): boolean {
  return new RegExp(
    `\\b(?:const|let|var|auto|final|for|as|lambda|[A-Z]\\w*)\\s*[({[]?[^=;\\n]*\\b${name}\\b|(?<![\\w.])\\$?${name}\\s*(?::=|=)(?!=)|\\|[^|\\n]*\\b${name}\\b[^|\\n]*\\||\\b${name}\\b[^()\\n]*\\)?\\s*=>|[.\\]'"]${name}\\b|\\b${name}['"]?\\s*:`,
  ).test(body);
}

export function uses(body: string, name: string): boolean {
  return new RegExp(`(?<![\\w])${name}(?![\\w])`).test(body);
}

/** Ways to use all parameters without naming one. */
export const givesAll =
  /\barguments\b|\bfunc_get_args\b|\blocals ?\(|\bsuper\b(?!\s*[.(]\S)|\bcompact\(|\bbinding\b/;

/** Methods that change what they are called on, by language. */
const changing: Readonly<Record<string, string>> = {
  script: 'sort|reverse|push|pop|shift|unshift|splice|fill|copyWithin',
  python: 'sort|reverse|append|extend|insert|remove|pop|clear|update|setdefault|popitem|add|discard',
  java: 'sort|add|addAll|remove|removeIf|removeAll|retainAll|clear|put|putAll|replaceAll|poll|pop|push|set',
  csharp:
    'Sort|Add|AddRange|Remove|RemoveAt|RemoveAll|RemoveRange|Clear|Reverse|Insert|Push|Pop|Dequeue|Enqueue',
  ruby: '(?:sort|sort_by|map|select|reject|merge|uniq|compact|reverse|gsub|sub|strip|upcase|downcase|shuffle|flatten|concat)!|push|concat|delete|delete_if|delete_at|shift|unshift|pop|clear|store|replace|insert|prepend',
  cpp: 'push_back|emplace_back|pop_back|erase|clear|insert|resize|assign',
};

/** Functions that change what they are given. */
const sorting: Readonly<Record<string, string>> = {
  java: '(?:Collections|Arrays)\\.(?:sort|reverse|shuffle|fill)\\(\\s*NAME\\b',
  csharp: 'Array\\.(?:Sort|Reverse|Fill)\\(\\s*NAME\\b',
  go: '(?:sort\\.(?:Slice|SliceStable|Sort|Stable|Ints|Strings|Float64s)|slices\\.(?:Sort\\w*|Reverse|Delete))\\(\\s*NAME\\b|\\bdelete\\(\\s*NAME\\b',
  cpp: '\\b(?:sort|stable_sort|partial_sort|reverse|nth_element|shuffle|unique|remove_if)\\(\\s*(?:std::)?(?:begin\\(\\s*NAME\\b|NAME\\.begin)',
  python: '(?:random\\.shuffle|heapq\\.\\w+)\\(\\s*NAME\\b|\\bdel\\s+NAME\\[',
};

function changed(body: string, name: string, type: string, languageId: string): boolean {
  const family = /^(?:type|java)script/.test(languageId) ? 'script' : languageId === 'c' ? 'cpp' : languageId;
  // Elsewhere what is given is a copy, or the compiler keeps it from being changed.
  if (!(family in changing) && !(family in sorting)) return false;
  if (family === 'cpp' && (!/[&*]/.test(type) || /\bconst/.test(type))) return false;
  // A copy under the same name belongs to the function.
  if (new RegExp(`(?<![\\w.])${name}\\s*(?::=|=)(?![=>])`).test(body)) return false;
  const methods = changing[family];
  if (
    methods !== undefined &&
    new RegExp(`(?<![\\w.])${name}(?:\\?\\.|\\.)(?:${methods})(?:\\s*[({]|(?<=!))`).test(body)
  )
    return true;
  const ways = sorting[family]?.replace(/NAME/g, name);
  return (
    (ways !== undefined && new RegExp(ways).test(body)) ||
    (family === 'ruby' && new RegExp(`(?<![\\w.])${name}\\s*<<`).test(body)) ||
    new RegExp(`(?<![\\w.])${name}\\[[^\\]\\n]+\\]\\s*(?:[-+*/|]?=)(?![=>])`).test(body)
  );
}
