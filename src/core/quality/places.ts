import { names } from './subject.ts';

/** Fixed places and signs that stand in another order, or between other words, than they did. */
export function otherPlaces(was: string, is: string, languageId: string): string | null {
  return otherOrder(was, is) ?? otherSign(was, is, languageId === 'rust') ?? otherRemainder(was, is);
}

/** `a[0]` and `a[1]`, `$1` and `$2` come in another order. */
function otherOrder(was: string, is: string): string | null {
  const [old, now] = [placesIn(was), placesIn(is)];
  for (const [of, order] of old) {
    const other = now.get(of);
    if (other === undefined || order.length < 2 || other.length !== order.length) continue;
    const same = [...order].sort().join() === [...other].sort().join();
    if (same && order.join() !== other.join())
      return `The places of ${names([of])} are used in another order.`;
  }
  return null;
}

/** Each place of a list that is asked for once, in the order in which they are asked for. */
function placesIn(text: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [, of = '', place = ''] of text.matchAll(/(?<![\w.])((?:\$ ?)?[A-Za-z_][\w.]*) \[ (\d+) \]/g))
    found.set(of, [...(found.get(of) ?? []), place]);
  return new Map([...found].filter(([, places]) => new Set(places).size === places.length));
}

/** What stands between words (`: `, ` - `, `/`) in a text that is put together. */
function otherSign(was: string, is: string, rust: boolean): string | null {
  const [old, now] = [signsIn(was, rust), signsIn(is, rust)];
  const all = (text: string) =>
    (text.match(/"(?:[^"\\]|\\.)*?"|'(?:[^'\\]|\\.)*?'|`(?:[^`\\]|\\.)*?`/g) ?? []).join(' ');
  const [before, after] = rust ? [was, is] : [all(was), all(is)];
  const stands = (text: string, sign: string) =>
    text.includes(rust ? `'${sign}'` : sign) || text.includes(`" ${sign}`);
  const lost = [...old].filter((sign) => !stands(after, sign));
  const come = [...now].filter((sign) => !stands(before, sign));
  if (lost.length === 0) return null;
  return come.length > 0
    ? `The text ${names(lost)} became ${names(come)}.`
    : `A sign is gone from the code: ${names(lost)}.`;
}

/** Texts of signs alone, brackets and places left out. */
function signsIn(text: string, rust: boolean): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [, double, single] of text.matchAll(
    rust ? /"((?:[^"\\]|\\.)*?)"|'( ?[^'\s\\] ?)'/g : /"((?:[^"\\]|\\.)*?)"|'((?:[^'\\]|\\.)*?)'/g,
  )) {
    const sign = (double ?? single ?? '').replace(/\s+/g, '');
    if (sign !== '' && !/[\w{}%$\\]/.test(sign) && sign.length <= 4) found.add(sign);
  }
  return found;
}

/** `x % 2 == 0` against `x % 2 != 0`, where nothing denies it. */
function otherRemainder(was: string, is: string): string | null {
  const [old, now] = [remainders(was), remainders(is)];
  if (old.size !== 1 || now.size !== 1) return null;
  const [a] = old;
  const [b] = now;
  const denies =
    /\bcontinue\b|\bnext\b|\breject\b|! \(|\bnot\b|\belse\b|\bunless\b|\bremove_if\b|\bremoveIf\b|\bdelete_if\b|\bRemoveAll\b|\bretain\b|\? /;
  return a !== b && a?.replace(/.$/, '') === b?.replace(/.$/, '') && denies.test(was) === denies.test(is)
    ? 'The remainder is asked for the other way round.'
    : null;
}

function remainders(text: string): ReadonlySet<string> {
  return new Set(
    [...text.matchAll(/% (\d+) \)? ?(===?|!==?) (\d+)/g)].map(
      ([, by = '', sign = '', rest = '']) =>
        `${by} ${by === '2' && rest === '1' ? '0' : rest} ${sign.startsWith('=') === (by !== '2' || rest === '0') ? '=' : '!'}`,
    ),
  );
}
