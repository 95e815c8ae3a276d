/** Assertions that hold whatever the code does: they compare a thing with itself, or only ask whether it is there. */
export function withoutTautologies(text: string): string {
  const values = localsOf(text);
  const found = assertionsIn(text, values);
  const constants = constantsIn(text, values, found);
  let rest = text;
  for (const { whole, holds, compared } of found) {
    const plain = compared.length > 0 && compared.every((part) => isConstant(part, constants));
    if (holds || plain) rest = rest.replace(whole, ' ');
  }
  return withoutPlainBranches(rest, values, constants);
}

interface Assertion {
  readonly whole: string;
  /** Whether it cannot fail. */
  readonly holds: boolean;
  /** What is looked at; empty where that cannot be told. */
  readonly compared: readonly string[];
}

const head =
  /(?<![\w.$])(?:(?:self|t|this|\$this|static|Assert|Assertions|assert|expect|Xunit|BOOST|QUnit|std)\s*(?:->|::|\.)\s*)*((?:assert|expect|EXPECT|ASSERT|REQUIRE|CHECK|refute|Assert|is|equal|same|ok|strictEqual|deepEqual|deepStrictEqual|Equal|Same|True|IsTrue|NotNull|AreEqual|That)\w*!?)\s*\(/g;

function assertionsIn(text: string, values: ReadonlyMap<string, string>): readonly Assertion[] {
  const found: Assertion[] = [];
  for (const match of text.matchAll(head)) {
    const open = match.index + match[0].length - 1;
    const close = closing(text, open);
    if (close === -1) continue;
    const args = splitArgs(text.slice(open + 1, close));
    const chain = /^\)\s*(?:->|\.)\s*((?:to|not|resolves|be|is|have)?[.\s\w>-]*?)\(/.exec(text.slice(close));
    const ruby = /^\)\s*\.(?:to|not_to)\s+(?:eq|eql|be|equal)\s*\(?\s*([^\n)]+)\)?/.exec(text.slice(close));
    const start = match.index;
    if (ruby !== null && /^expect$/.test(match[1] ?? '')) {
      found.push({
        whole: text.slice(start, close + ruby[0].length),
        holds: alike(args[0], ruby[1], values),
        compared: [args[0] ?? '', ruby[1] ?? ''],
      });
    } else if (chain !== null && /^expect$/.test(match[1] ?? '')) {
      const inner = close + chain[0].length - 1;
      const end = closing(text, inner);
      if (end === -1) continue;
      const given = splitArgs(text.slice(inner + 1, end));
      const asks = (chain[1] ?? '').replace(/\s+/g, '');
      found.push({
        whole: text.slice(start, end + 1),
        holds: expects(args[0] ?? '', asks, given, values),
        compared: [args[0] ?? '', ...given].filter((part) => part !== ''),
      });
    } else {
      const named =
        /^(?:assert\w*!?|EXPECT_\w+|ASSERT_\w+|REQUIRE\w*|CHECK\w*|Equal|AreEqual|Same|True|IsTrue|equal|strictEqual|deepEqual|deepStrictEqual|ok)$/;
      found.push({
        whole: text.slice(start, close + 1),
        holds: asserts(match[1] ?? '', args, values),
        compared: named.test(match[1] ?? '') ? args.filter((part) => part !== '' && part !== 't') : [],
      });
    }
  }
  for (const [whole, condition = ''] of text.matchAll(/^[ \t]*assert\s+(?!\()([^\n]+)$/gm)) {
    const bare = condition.replace(/,\s*f?["'].*$/, '');
    found.push({ whole, holds: always(bare, values), compared: [bare] });
  }
  return found;
}

/** Locals that hold a number, a text or a truth value, and that nothing but assertions uses. */
function constantsIn(
  text: string,
  values: ReadonlyMap<string, string>,
  assertions: readonly Assertion[],
): ReadonlySet<string> {
  let rest = text;
  for (const { whole } of assertions) rest = rest.replace(whole, ' ');
  return new Set(
    [...values]
      .filter(([name, value]) => {
        const uses = rest.match(new RegExp(`(?<![\\w$.])${name.replace(/\$/g, '\\$')}(?!\\w)`, 'g')) ?? [];
        return literal.test(value) && uses.length <= 1;
      })
      .map(([name]) => name),
  );
}

const literal =
  /^\s*(?:-?\d[\d._]*[a-zA-Z]?|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|true|false|null|None|nil|True|False)\s*$/;

/** An expression of nothing but literals, signs and constants. */
function isConstant(part: string, constants: ReadonlySet<string>): boolean {
  const words = part.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, '1').match(/\$?[A-Za-z_]\w*|[^\w\s]/g);
  return (words ?? []).every(
    (word) =>
      constants.has(word) ||
      /^(?:true|false|null|None|nil|True|False|undefined|is|not|and|or)$/.test(word) ||
      /^[-+*/%=<>!&|().,]$/.test(word),
  );
}

/** Go's and the shell's ways to assert: a branch on what cannot differ. */
function withoutPlainBranches(
  text: string,
  values: ReadonlyMap<string, string>,
  constants: ReadonlySet<string>,
): string {
  return text
    .replace(/\bif\s+(\w+)\s*!=\s*(\w+)\s*\{[^{}]*\}/g, (whole, a: string, b: string) => {
      const same = values.has(a) && values.get(a) === values.get(b) && /\w\s*\(/.test(values.get(a) ?? '');
      const plain = [a, b].every(
        (name) => literal.test(values.get(name) ?? name) && !/^[a-z]/.test(values.get(name) ?? name),
      );
      return same || plain || (constants.has(a) && constants.has(b)) ? ' ' : whole;
    })
    .replace(/\[\[?\s+("[^"]*"|\d+)\s+(?:=|==|-eq)\s+\1\s+\]\]?/g, ' ');
}

function expects(
  value: string,
  asks: string,
  given: readonly string[],
  values: ReadonlyMap<string, string>,
): boolean {
  if (
    /^(?:not\.?)?(?:to\.?)?(?:Be|be|Equal|equal|StrictEqual|eql?|deep\.equal|toBe|toEqual|toStrictEqual|deep\.eql?)$/.test(
      asks.replace(/^to(?=[A-Z])/, 'to'),
    )
  )
    return !asks.includes('not') && alike(value, given[0], values);
  if (
    /Defined$|^toBeTruthy$|^not\.toBeNull$|^toBeInstanceOf$|^not\.toBeUndefined$|^toBeNotNull$|^toBeTrue$/.test(
      asks,
    )
  )
    return (
      made.test(value) ||
      (/^[A-Za-z_]\w*$/.test(value.trim()) === true && functionNamed(value, values)) ||
      always(value, values)
    );
  return false;
}

/** A thing made right here: that it is there is no news. */
const made = /^\s*(?:new\s+[\w.]+\s*\(.*\)|[A-Z]\w*\(\)|[A-Z]\w*\.new\b.*|\{\}|\[\]|typeof \w+)\s*$/s;

function functionNamed(value: string, values: ReadonlyMap<string, string>): boolean {
  return made.test(values.get(value.trim()) ?? '');
}

function asserts(name: string, args: readonly string[], values: ReadonlyMap<string, string>): boolean {
  const [first = '', second] = args;
  if (/(?:Not|_ne\b|NE$|refute|!==?)/.test(name) && !/Not_?(?:Null|None|Nil)|NotEmpty/i.test(name))
    return false;
  if (/Not_?(?:Null|None|Nil)|not_?(?:nil|none|null)|Exists|IsNotNull/i.test(name))
    return made.test(values.get(first.trim()) ?? first);
  if (/eq|same|equal|be$|AreEqual/i.test(name) && second !== undefined) return alike(first, second, values);
  if (
    args.length <= 2 &&
    /^(?:assert|assertTrue|True|IsTrue|EXPECT_TRUE|ASSERT_TRUE|REQUIRE|CHECK|ok|isTrue|is_true|assert!|expect)$/.test(
      name,
    )
  )
    return always(first, values);
  return false;
}

/** Conditions that hold for every value: `x >= 0 || x < 0`, `a == a`, numbers and texts alone. */
function always(condition: string, values: ReadonlyMap<string, string>): boolean {
  const text = condition
    .trim()
    .replace(/^\((.*)\)$/s, '$1')
    .trim();
  if (/^(?:true|True|1|!0|!false|not False)$/.test(text)) return true;
  const equal = /^([^=<>!&|]+?)\s*(===?|>=|<=|is)\s*([^=<>!&|]+)$/.exec(text);
  if (equal !== null)
    return (
      (alike(equal[1], equal[3], values) && /[A-Za-z_$]/.test(equal[1] ?? '')) ||
      bothPlain(equal[1], equal[3])
    );
  if (/(?:\blength|\blen\([^()]*\)|\bsize\(\)|\bCount|\bcount\(\))\s*>=\s*0$/.test(text)) return true;
  const either = text
    .replace(/([\w.()]+)\.is_err\(\)/g, '!$1.is_ok()')
    .replace(/([\w.()]+)\.is_none\(\)/g, '!$1.is_some()')
    .split(/\s*(?:\|\||\bor\b)\s*/);
  if (either.length < 2)
    return (
      /\bis(?:instance|inst)?\w*\s*\([^,()]+,\s*object\s*\)/.test(text) ||
      /^callable\(\w+\)$|^typeof \w+ ===? ['"]function['"]$/.test(text)
    );
  const tests = either.map((part) =>
    /^\s*\(?\s*(!|not )?\s*([\w.()[\]]+)\s*(?:(>=|<=|>|<|===?|!==?|is not|is)\s*([\w.'"-]+))?\s*\)?\s*$/.exec(
      part,
    ),
  );
  return tests.some((a, index) =>
    tests
      .slice(index + 1)
      .some((b) => a !== null && b !== null && a[2] === b[2] && a[4] === b[4] && contrary(a, b)),
  );
}

function contrary(a: RegExpExecArray, b: RegExpExecArray): boolean {
  if (a[3] === undefined && b[3] === undefined) return (a[1] === undefined) !== (b[1] === undefined);
  const pairs: Readonly<Record<string, readonly string[]>> = {
    '>=': ['<', '<='],
    '<=': ['>', '>='],
    '>': ['<='],
    '<': ['>='],
    '==': ['!='],
    '===': ['!=='],
    '!=': ['=='],
    '!==': ['==='],
    is: ['is not'],
    'is not': ['is'],
  };
  return a[1] === undefined && b[1] === undefined && (pairs[a[3] ?? '']?.includes(b[3] ?? '') ?? false);
}

function bothPlain(a: string | undefined, b: string | undefined): boolean {
  const plain = /^\s*(?:-?\d[\d.]*|"[^"]*"|'[^']*'|true|false|null|None|nil)\s*$/i;
  return plain.test(a ?? '') && plain.test(b ?? '') && a?.trim() === b?.trim();
}

/** The same call on both sides, or the expected value got from the very call that is tested. */
function alike(a: string | undefined, b: string | undefined, values: ReadonlyMap<string, string>): boolean {
  if (a === undefined || b === undefined) return false;
  const bare = (text: string) =>
    text
      .replace(/\s+/g, '')
      .replace(/^await/, '')
      .replace(/^&|;$/g, '');
  const [x, y] = [bare(a), bare(b)];
  if (x === '' || y === '') return false;
  if (x === y) return !/random|uuid|next|now|shift|pop|\+\+/i.test(x);
  // What is expected may not come from what is tested; what is tested twice may well be compared.
  const named = [a, b].find((text) => /^\s*(?:expect\w*|want\w*)\s*$/i.test(text));
  if (named === undefined) return false;
  const other = named === a ? b : a;
  const expected = values.get(named.trim());
  if (expected === undefined || !/\w\s*\(/.test(expected)) return false;
  return bare(expected) === bare(values.get(other.trim()) ?? other);
}

/** What locals of a test are given; nothing for those that are given something twice. */
function localsOf(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const twice = new Set<string>();
  for (const [, name = '', value = ''] of text.matchAll(
    /^[ \t]*(?:(?:const|let|var|auto|final|val|mut|[A-Z]\w*(?:<[^>\n]*>)?|int|long|double|bool|boolean|string|String)\s+)*(\$?[a-z_]\w*)\s*(?::\s*[\w<>[\]]+\s*)?:?=(?!=)\s*([^\n]*?);?[ \t]*$/gm,
  )) {
    if (found.has(name)) twice.add(name);
    found.set(name, value);
  }
  for (const name of twice) found.delete(name);
  return found;
}

function closing(text: string, open: number): number {
  let depth = 0;
  let quote = '';
  for (let at = open; at < Math.min(text.length, open + 4000); at++) {
    const char = text[at] ?? '';
    if (quote !== '') {
      if (char === '\\') at++;
      else if (char === quote) quote = '';
    } else if (char === '"' || char === '`' || (char === "'" && /'(?:[^'\\\n]|\\.)*'/y.test(text.slice(at))))
      quote = char;
    else if ('([{'.includes(char)) depth++;
    else if (')]}'.includes(char) && --depth === 0) return at;
  }
  return -1;
}

function splitArgs(list: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let quote = '';
  let from = 0;
  for (let at = 0; at < list.length; at++) {
    const char = list[at] ?? '';
    if (quote !== '') {
      if (char === '\\') at++;
      else if (char === quote) quote = '';
    } else if (/["'`]/.test(char)) quote = char;
    else if ('([{'.includes(char)) depth++;
    else if (')]}'.includes(char)) depth--;
    else if (char === ',' && depth === 0) {
      parts.push(list.slice(from, at).trim());
      from = at + 1;
    }
  }
  parts.push(list.slice(from).trim());
  return parts;
}
