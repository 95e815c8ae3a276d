/**
 * The decorators, attributes and annotations in the text before a name, each with its arguments; white space and the
 * kind of quotes do not count. What one `[A, B]` or `#[derive(A, B)]` lists counts one by one.
 */
export function decoratorsIn(lead: string): readonly string[] {
  const text = lead.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ' ');
  const found: string[] = [];
  for (let at = 0; at < text.length; at++) {
    const mark = /^(?:@(?=[\w:])|#!?\[|\[\[?)/.exec(text.slice(at, at + 3))?.[0];
    if (mark === undefined || /\w/.test(text[at - 1] ?? '')) continue;
    const inner = mark === '@' ? annotation(text, at + 1) : bracketed(text, at + mark.length - 1);
    if (inner === null) continue;
    at += mark.length + inner.length - 1;
    if (mark === '@') found.push(`@${plain(inner)}`);
    else for (const part of listed(inner)) if (/\w/.test(part)) found.push(plain(part));
  }
  return found;
}

/** A dotted name with the arguments that follow it at once. */
function annotation(text: string, from: number): string | null {
  const name = /^[\w.:]+/.exec(text.slice(from, from + 120))?.[0];
  if (name === undefined) return null;
  if (text[from + name.length] !== '(') return name;
  const close = closing(text, from + name.length);
  return close === null ? name : text.slice(from, close + 1);
}

function bracketed(text: string, open: number): string | null {
  const close = closing(text, open);
  return close === null ? null : text.slice(open + 1, close);
}

function closing(text: string, open: number): number | null {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    const char = text[at] ?? '';
    if ('([{'.includes(char)) depth++;
    else if (')]}'.includes(char) && --depth === 0) return at;
  }
  return null;
}

function listed(inner: string): readonly string[] {
  const derived = /^\s*derive\s*\(([\s\S]*)\)\s*$/.exec(inner)?.[1];
  if (derived !== undefined) return derived.split(',').map((name) => `derive(${name.trim()})`);
  return inner.split(/,(?![^(]*\))/);
}

function plain(text: string): string {
  return text
    .replace(/\s+/g, '')
    .replace(/['`]/g, '"')
    .replace(/,(?=[)\]}])/g, '')
    .replace(/\(\)$/, '');
}
