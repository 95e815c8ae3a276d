import type { Texts } from './dropped.ts';
import { isReplaceable } from './idioms.ts';
import { names } from './subject.ts';

/**
 * Names that the code did not give itself (members, keys, functions, constants of others) and that it no longer holds:
 * what it asked of them, or did with them, is gone. Not for code that calls something else in their place.
 */
export function lostNames({ was, is, instruction, languageId, kind }: Texts): string | null {
  // Faster code calls other functions and goes other ways; what it looks at stays.
  const faster = kind === 'optimize';
  if (faster && languageId === 'shellscript') return null;
  const old = withoutAttributes(withoutTexts(was, languageId));
  const now = new Set(is.match(word));
  const own = namesGiven(old);
  const lost = new Set(
    (old.match(word) ?? []).filter(
      (name) =>
        !now.has(name) &&
        !own.has(name) &&
        !keywords.has(name) &&
        !isReplaceable(name, languageId) &&
        !new RegExp(`\\b${name}\\b`).test(instruction) &&
        !isTypeOnly(old, name) &&
        !(faster && new RegExp(`(?<![\\w])${name} ?(?:<[^<>]*> )?[(!.]`).test(old)),
    ),
  );
  if (languageId === 'shellscript')
    for (const name of lost) if (name.length < 3 || isFlag(old, name)) lost.delete(name);
  return lost.size === 0 ? null : `${names([...lost])} is gone from the code.`;
}

const word = /[A-Za-z_]\w*/g;

function withoutTexts(text: string, languageId: string): string {
  return languageId === 'shellscript' ? text : text.replace(/"(?:[^"\\]|\\.)*?"|'(?:[^'\\]|\\.)*?'/g, ' "" ');
}

/** Attributes and decorators are kept by another check, which says so in its own words. */
function withoutAttributes(text: string): string {
  return text.replace(/# \[[^\]]*\]|#\[[^\]]*\]|(?<!\w)@ ?[A-Za-z_][\w.]*(?: \([^()]*\))?/g, ' ');
}

const givers: readonly RegExp[] = [
  /\b(?:const|let|var|auto|local|mut|final|int|long|double|float|bool|boolean|char|byte|short|unsigned|size_t|decimal|string|String|val|for|my|foreach|def|func|function|fn|class|struct|enum|interface|type|static|readonly|[A-Z]\w*(?: < [^<>]* >)?(?: \[ \])?) (?:mut |self \. |\( ?|& ?|\* ?|const )*\$? ?([A-Za-z_]\w*)/g,
  /(?<!(?:\.|->|::) )(?<![.\w])\$? ?([A-Za-z_]\w*)(?: , ?\$? ?[A-Za-z_]\w*)* (?::=|=)(?! =)(?!>)/g,
  /, \$? ?([A-Za-z_]\w*) (?:in|of|:=|=(?! =)|\]? ?=(?! =))/g,
  /\| ?\(? ?(?:& ?)?(?:mut )?\(? ?([A-Za-z_]\w*)/g,
  /\|[^|]*?, ?(?:& ?)?([A-Za-z_]\w*)/g,
  /([A-Za-z_]\w*)(?: ,[^()]*)? (?:\) )?(?:=>|->)/g,
  /, ([A-Za-z_]\w*)(?: ,[^()]*)? \) (?:=>|->)/g,
  /\bas \$? ?([A-Za-z_]\w*)/g,
  /\bas \$? ?\w+ => \$? ?([A-Za-z_]\w*)/g,
  /\blambda ([a-z_]\w*)/g,
  /\blambda [^:]*, ([a-z_]\w*)/g,
  /\b(?:Some|Ok|Err) \( (\w+)/g,
  /\b(?:catch|except|rescue)\b[^(:{]*\(? ?(?:[\w.|]+ )*(\w+)/g,
  /\bread (?:-\w+ )*(\w+)/g,
  /\b(?:mapfile|readarray|declare|typeset|export) (?:-\w+ )*(\w+)/g,
  /\bfunction \w* ?\(([^()]*)\)/g,
];

/** Names that a text gives to something itself. */
function namesGiven(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const giver of givers)
    for (const given of overlapping(text, giver)) for (const name of given.match(word) ?? []) found.add(name);
  return found;
}

/** Matches that may begin inside of one another: `for (String name` gives `name`, though `for (` could give `String`. */
function* overlapping(text: string, pattern: RegExp): Generator<string> {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    yield match[1] ?? '';
    pattern.lastIndex = match.index + 1;
  }
}

/** A type that need not be written where it can be told from what it stands at. */
function isTypeOnly(text: string, name: string): boolean {
  if (!/^[A-Z]/.test(name)) return false;
  const uses = [...text.matchAll(new RegExp(`(.{0,12})(?<![\\w])${name}(?![\\w])(.{0,8})`, 'g'))];
  return uses.every(
    ([, before = '', behind = '']) =>
      /[<:,|&(] ?$|\bnew $|\bas $/.test(before) || /^ (?:[a-z_]\w*|[<>,*&|)\]]|\[ \])/.test(behind),
  );
}

function isFlag(text: string, name: string): boolean {
  return new RegExp(`-${name}\\b|- ${name}\\b`).test(text);
}

/** Words of the languages themselves; other words do what they did. */
const keywords: ReadonlySet<string> = new Set(
  `if else elif elsif unless then fi for foreach while until do done end in of case esac when match switch default break continue next
  return yield throw raise try catch except finally rescue ensure begin with using as is not and or new delete typeof instanceof void
  function def fn func fun lambda class struct enum interface trait impl type const let var val auto mut local readonly static final
  public private protected internal async await self this super null nil none None true false True False undefined nullptr int string
  bool boolean float double long char byte short unsigned size_t str u8 u16 u32 u64 i8 i16 i32 i64 f32 f64 usize isize any unknown
  number object pub use mod crate where dyn ref move echo printf export extends implements throws package import from global nonlocal
  pass del go defer chan select map params out decimal noexcept constexpr std override virtual template typename namespace goto
  Optional optional mutex lock_guard unique_lock synchronized error err ex exc e ok i j k n x y eq ne lt le gt ge declare typeset set
  strict_types uint int64 int32 uint64 uint8 std nullable char16_t ptrdiff_t Integer Long Double Boolean Iterator Iterable Collectors
  Collection Collections Arrays Objects Stream stream Enumerable Math math Array Number String Object functools itertools collections
  strings sort slices bytes fmt errors algorithm numeric vector ranges range span optional_t mem iter fmt cmp`.split(
    /\s+/,
  ),
);
