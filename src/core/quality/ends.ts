/** Loops and places that reach past the end of a list, in code that had none: they fail with the last element. */
export function pastTheEnd(was: string, is: string): string | null {
  for (const [mistake, because] of mistakes) {
    if (mistake(is) && !mistake(was)) return because;
  }
  return null;
}

const size = String.raw`(?:\. (?:length|size|Length|Count|count|len)(?: \( \))?)`;
const list = String.raw`(\$? ?[A-Za-z_][\w.]*?)`;

const mistakes: readonly (readonly [(code: string) => boolean, string])[] = [
  [loopsTooFar, 'A loop runs one step past the end of its list.'],
  [leavesTheLimit, 'A place right behind the end is still let through.'],
  [takesTheOneBehind, 'The element behind the last one is taken.'],
  [searchesTooLittle, 'The search stops before it has looked at the last element that is left.'],
  [searchesForever, 'The search may never end: its limits need not come closer.'],
];

function loopsTooFar(code: string): boolean {
  const loops = [
    ...code.matchAll(new RegExp(String.raw`\b(\$? ?\w+) <= ${list} ?${size}(?! ?[-\w])`, 'g')),
    ...code.matchAll(/\b(\w+) <= len \( ([\w.]+) \)(?! ?-)/g),
    ...code.matchAll(/(\$ ?\w+) <= (?:count|strlen|sizeof) \( (\$ ?\w+) \)(?! ?-)/g),
    ...code.matchAll(/\bfor (\w+) in range \( (?:0 , )?len \( ([\w.]+) \) \+ 1 \)/g),
    ...code.matchAll(/\bfor (\w+) in 0 ?\.\.= ?([\w.]+) \. len \( \)(?! ?-)/g),
  ];
  return loops.some(([, index = '', of = '']) => {
    const at = new RegExp(
      `${escaped(of)} (?:\\[ ${escaped(index)} \\]|\\. (?:get|charAt|at|elementAt|ElementAt) \\( ${escaped(index)} \\))`,
    );
    return at.test(code);
  });
}

/** `if (i > n) return` leaves `i == n` to be taken, or written to. */
function leavesTheLimit(code: string): boolean {
  const guards = [
    ...code.matchAll(
      /\bif \(? ?(?:[^;{}]*\|\| )?(\$? ?\w+) > (\$? ?[\w.]+(?: \( \))?|len \( \w+ \)|[\w.]+ \. (?:length|size|Length|Count|len)(?: \( \))?) ?\)? ?[{:]? ?(?:return|throw|raise|panic|continue|break)/g,
    ),
  ];
  return guards.some(([, index = '', end = '']) => {
    const limit =
      /len \(|\. (?:length|size|Length|Count|len)\b|^(?:cap|capacity|size|len|length|n|max\w*|limit|count|end)$/.test(
        end.trim(),
      );
    return (
      limit &&
      new RegExp(`\\[ ${escaped(index.trim())} \\](?! [<>=]=)`).test(code) &&
      !new RegExp(`(?<![\\w$])${escaped(index.trim())} >= `).test(code)
    );
  });
}

function takesTheOneBehind(code: string): boolean {
  return (
    new RegExp(String.raw`(?<![\w.])${list} ?\[ ?\1 ?${size} ?\]`).test(code) ||
    /(?<![\w.])([\w.]+) \[ len \( \1 \) \]/.test(code) ||
    /(\$ ?\w+) \[ count \( \1 \) \]/.test(code) ||
    /(?<![\w.])([\w.]+) \. (?:get|charAt|elementAt|ElementAt|at) \( \1 \. (?:size|length|Count|Length)(?: \( \))? \)/.test(
      code,
    )
  );
}

interface Search {
  readonly low: string;
  readonly high: string;
  /** Whether the upper limit is itself still to be looked at. */
  readonly closed: boolean;
  readonly loop: string;
  readonly steps: boolean;
  readonly lowSteps: boolean;
}

/** The halving searches of a text: their limits, how these begin and how they come closer. */
function searchesIn(code: string): readonly Search[] {
  const found: Search[] = [];
  for (const [whole, low = '', sign = '', high = ''] of code.matchAll(
    /\bwhile \(?\(? ?(\$? ?\w+) (<=?|-l[te]) (\$? ?\w+)\b/g,
  )) {
    const body = code.slice(code.indexOf(whole));
    if (!/\/ 2\b|>>>? 1\b|\/\/ 2\b|midpoint|div\w* \( ?2/.test(body) && !/mid/i.test(body)) continue;
    const starts =
      new RegExp(
        `(?<![\\w$])${escaped(high)} (?::?=|: [\\w<>]+ =) ([^;\\n]*?)(?= ;| while| let| int| \\$ ?\\w+ =|$)`,
      ).exec(code)?.[1] ?? '';
    found.push({
      low,
      high,
      closed: /- 1\b/.test(starts),
      loop: /=|le/.test(sign) ? '<=' : '<',
      steps: new RegExp(`${escaped(high)} = [^;{}]*?- 1\\b`).test(body),
      lowSteps: new RegExp(`${escaped(low)} = [^;{}]*?\\+ 1\\b`).test(body),
    });
  }
  return found;
}

function searchesTooLittle(code: string): boolean {
  return searchesIn(code).some(
    (s) => s.closed && s.steps && s.loop === '<' && /= ?=/.test(code) && returnsInside(code),
  );
}

function returnsInside(code: string): boolean {
  return /== [\w$. ]+\)? ?\{? ?:?(?: return| then return)/.test(code);
}

function searchesForever(code: string): boolean {
  return searchesIn(code).some((s) => s.loop === '<=' && (!s.lowSteps || (!s.steps && s.closed)));
}

function escaped(text: string): string {
  return text.replace(/[^\w ]/g, '\\$&');
}
