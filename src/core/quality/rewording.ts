import { isGlobal } from './globals.ts';

/**
 * Gives names that only one of two pieces of code uses the same name in both, where it is plain which belong together:
 * as many of them are new as are gone. Others become a mark that compares with nothing.
 */
export function rewordings(
  was: string,
  is: string,
  languageId: string,
): { readonly was: (text: string) => string; readonly is: (text: string) => string } {
  const old = plainNames(was, languageId);
  const fresh = plainNames(is, languageId);
  const gone = old.filter((name) => !new RegExp(`(?<![\\w$])${escaped(name)}(?![\\w$])`).test(is));
  const come = fresh.filter((name) => !new RegExp(`(?<![\\w$])${escaped(name)}(?![\\w$])`).test(was));
  const paired = gone.length === come.length;
  const short = (text: string, values: ReadonlyMap<string, string>) => values.get(text.trim()) ?? text;
  const wasValues = valuesIn(was, plainValue);
  const isValues = valuesIn(is, plainValue);
  const wasChains = valuesIn(was, chain);
  const isChains = valuesIn(is, chain);
  const renamed = new Map(come.map((name, index) => [name, paired ? (gone[index] ?? unknown) : unknown]));
  const lost = new Map(paired ? [] : gone.map((name) => [name, unknown]));
  const by = (names: ReadonlyMap<string, string>) => (text: string) =>
    names.size === 0 ? text : text.replace(/[A-Za-z_$][\w$]*/g, (word) => names.get(word) ?? word);
  return {
    was: (text) => by(lost)(inlined(short(text, wasValues), wasChains)),
    is: (text) => by(renamed)(inlined(short(text, isValues), isChains)),
  };
}

/** Stands for a name that cannot be told. */
export const unknown = '\u00a4';

/** Names of the code's own: no members, no types, nothing that is called. */
function plainNames(code: string, languageId: string): readonly string[] {
  const text = code
    .replace(/"(?:[^"\\\n$#{]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g, '""')
    .replace(/^\s*(?:\/\/|#|\*|\/\*).*$/gm, '');
  const found = new Set<string>();
  const shell = languageId === 'shellscript';
  for (const match of text.matchAll(
    /(?<![\w$.>:@]|\?\.)\$?([a-z_][\w]*)(?!\s*[(!:]|[\w$])|(?<![\w$.])([a-z_]\w*)(?=\s*:\s)/g,
  )) {
    const name = match[1] ?? match[2] ?? '';
    if (shell && text[match.index - 1] === '-') continue;
    if (name.length > 0 && !words.has(name) && !isGlobal(languageId, name)) found.add(name);
  }
  return [...found];
}

const words: ReadonlySet<string> = new Set(
  `if else elif elsif unless then fi for foreach while until do done end in of case esac when match switch default break continue next
  return yield throw raise try catch except finally rescue ensure begin with using as is not and or new delete typeof instanceof void
  function def fn func fun lambda class struct enum interface trait impl type const let var val auto mut local readonly static final
  public private protected internal async await self this super null nil none true false undefined nullptr int string bool boolean
  float double long char byte short unsigned size_t str u8 u16 u32 u64 i8 i16 i32 i64 f32 f64 usize isize any unknown number object
  pub use mod crate where dyn ref move echo printf export extends implements throws package import from global nonlocal pass del
  range len map list dict set error uint int64 int32 go defer chan select var go map params out decimal uint8 constexpr noexcept
  std override virtual template typename namespace goto`.split(/\s+/),
);

const plainValue = /^[\w$.#@"'`{}:[\]()>-]+$|^`[^`]*`$|^"[^"]*"$/;

/** A call or a place that is asked for step by step. */
const chain =
  /^\$?[A-Za-z_][\w$]*(?:(?:\.|->|\?\.|\?->|::)#?\w+|\((?:"[^"\n]*"|'[^'\n]*'|[^(){};="']|\([^(){};=]*\))*\)|\[[^[\]]*\])+$/;

/** A text with the calls and places that its locals stand for, down to two of them in one another. */
function inlined(text: string, values: ReadonlyMap<string, string>): string {
  if (values.size === 0 || text.length > 300) return text;
  const once = (given: string) =>
    given.replace(/(?<![\w$.>:'"])\$?[A-Za-z_]\w*(?![\w(]|\s*=(?!=))/g, (word) => values.get(word) ?? word);
  return once(once(text));
}

/** Locals that are given one short value and keep it. */
function valuesIn(code: string, form: RegExp): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  const seen = new Map<string, number>();
  for (const match of code.matchAll(
    /(?<![\w$.>@])(\$?[A-Za-z_]\w*)\s*(?::[^=\n;,(){}]+)?(?::=|(?<![=!<>+*/%&|^-])=(?![=>])|\+=|-=|\*=|\+\+|--|\|\|=|\?\?=)\s*([^;\n]*)/g,
  )) {
    const name = match[1] ?? '';
    seen.set(name, (seen.get(name) ?? 0) + 1);
    const value = (match[2] ?? '')
      .trim()
      .replace(/[,)]$/, (end) => (end === ')' && balanced(match[2] ?? '') ? end : ''));
    if (value.length <= 80 && form.test(value) && balanced(value)) values.set(name, value);
  }
  for (const [name, times] of seen) if (times > 1) values.delete(name);
  return new Map(
    [...values].filter(
      ([name, value]) =>
        !/^[-\d"'.]*$|^(?:null|None|nil|true|false|True|False|\[\]|\{\}|undefined|nullptr)$/.test(value) &&
        !new RegExp(`(?<![\\w$])${escaped(name)}(?![\\w$])`).test(value),
    ),
  );
}

function balanced(text: string): boolean {
  return text.split(/[([{]/).length === text.split(/[)\]}]/).length;
}

function escaped(name: string): string {
  return name.replace(/\$/g, '\\$');
}
