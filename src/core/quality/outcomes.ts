import type { Deeds } from './deeds.ts';
import type { Texts } from './dropped.ts';
import { names } from './subject.ts';

/** Ways in which rewritten code comes to another result that show in its words: order, depth, direction, reach. */
export function otherOutcome(was: Deeds, texts: Texts): string | null {
  return (
    opposite(texts) ??
    lostOrder(texts) ??
    lostRecursion(texts) ??
    uncutSlice(was, texts) ??
    otherTie(texts) ??
    otherExtreme(texts) ??
    otherStart(texts) ??
    otherStatus(texts) ??
    otherDirection(texts) ??
    limitedFirst(texts) ??
    otherLimit(texts) ??
    otherQuantity(texts) ??
    signEverywhere(texts)
  );
}

/** Words that mean the contrary of one another where one stands in the other's place. */
const opposites: readonly (readonly [string, string])[] = (
  'min max,first last,floor ceil,startsWith endsWith,startswith endswith,starts_with ends_with,StartsWith EndsWith,' +
  'start_with end_with,HasPrefix HasSuffix,hasPrefix hasSuffix,str_starts_with str_ends_with,indexOf lastIndexOf,find rfind,' +
  'index rindex,Index LastIndex,IndexOf LastIndexOf,strpos strrpos,head tail,toLowerCase toUpperCase,lower upper,ToLower ToUpper,' +
  'downcase upcase,strtolower strtoupper,to_lowercase to_uppercase,asc desc,ASC DESC,OrderBy OrderByDescending,min_by max_by,' +
  'First Last,FirstOrDefault LastOrDefault,trimStart trimEnd,lstrip rstrip,ltrim rtrim,trim_start trim_end,TrimLeft TrimRight,' +
  'padStart padEnd,ljust rjust,reduce reduceRight,find findLast,isBefore isAfter,before after,Min Max,plus minus,add subtract,' +
  'MinBy MaxBy,increment decrement,encode decode,union intersection,max_element min_element,lower_bound upper_bound,ksort krsort,' +
  'sort rsort,asort arsort,array_push array_unshift,push unshift,pop shift,floorDiv ceilDiv,select reject,intersect diff,array_diff array_intersect'
)
  .split(',')
  .map((pair) => pair.split(' '))
  .map(([a = '', b = '']) => [a, b] as const);

function opposite({ was, is, instruction, kind }: Texts): string | null {
  if (kind === 'fix') return null;
  const old = new Set(was.match(/[A-Za-z_]\w*/g));
  const now = new Set(is.match(/[A-Za-z_]\w*/g));
  for (const [a, b] of [...opposites, ...opposites.map(([a, b]) => [b, a] as const)]) {
    const turned = old.has(a) && !old.has(b) && now.has(b) && !now.has(a);
    const denied = a === 'select' || a === 'reject' ? /!/.test(was) !== /!/.test(is) : false;
    if (turned && !denied && !instruction.includes(b)) return `${names([a])} became ${names([b])}.`;
  }
  return null;
}

/** Collections that keep no order, and what puts things in order again. */
const unordered: Readonly<Record<string, RegExp>> = {
  python:
    /\blist \( ?(?:set \(|\{[^{}:]*\} \))|\[ ?\* ?set \(|\bfor \w+ in set \(|\b(?:tuple|join) \( set \(/,
  java: /\bnew HashSet <|\bCollectors \. toSet|\bHashMap <|Set \. copyOf/,
  rust: /\bHashSet\b|\bHashMap\b/,
  cpp: /\bunordered_(?:set|map)\b/,
  go: /\bmap \[/,
  shellscript: /\bsort\b/,
};
const ordering =
  /\bsort\w*|\bSort\w*|\bsorted\b|\bLinked\w+|\bTree\w+|\bBTree\w+|\bstd :: (?:map|set) <|\bslices \. Sort\w*|\border_by\b/;

/** What came out in the order it went in now comes out of a collection that keeps none. */
function lostOrder({ was, is, languageId, instruction }: Texts): string | null {
  if (/\border (?:does|is|need)\w*(?:n['’]t| not| no)|any order|unordered|ignor\w+ order/i.test(instruction))
    return null;
  const loose = unordered[languageId];
  if (loose === undefined) return null;
  if (languageId === 'shellscript')
    return loose.test(is) && !loose.test(was) && !/sort|order/i.test(instruction)
      ? 'The lines now come in another order.'
      : null;
  const swapped =
    /\b(?:Linked\w+|Tree(?:Map|Set)|BTree\w+|std :: (?:map|set) <)/.test(was) &&
    !ordering.test(is) &&
    loose.test(is) &&
    !loose.test(was);
  if (!swapped && (!loose.test(is) || ordering.test(is) || (loose.test(was) && !emits(was, languageId))))
    return null;
  return swapped || (emits(is, languageId) && !emits(was, languageId))
    ? 'The order of what is given back is lost: it now comes from a collection that keeps none.'
    : null;
}

/** Whether a result is made from the contents of such a collection. */
function emits(text: string, languageId: string): boolean {
  if (languageId === 'python') return unordered['python']?.test(text) ?? false;
  const found = new RegExp(
    {
      go: String.raw`\b(\w+) :?= (?:make \( )?map \[`,
      java: String.raw`\b(?:Set|HashSet|Map|HashMap|var) (?:< [^=]*> )?(\w+) = (?:new Hash(?:Set|Map)|[^;]*toSet)`,
      rust: String.raw`\blet (?:mut )?(\w+)(?: : [^=;]+)? = [^;]*\bHash(?:Set|Map)|\blet (?:mut )?(\w+) : Hash(?:Set|Map)`,
      cpp: String.raw`\bunordered_(?:set|map) < [^;{}()]* > (\w+)`,
    }[languageId] ?? '$^',
    'g',
  );
  const held = [...text.matchAll(found)].map((match) => match[1] ?? match[2] ?? '');
  const out = held.some((name) =>
    new RegExp(
      {
        go: `\\bfor \\w+ (?:, \\w+ )?:= range ${name} \\{ ?\\w+ = append`,
        java: `new ArrayList <[^>]*> \\( ${name}(?: \\. (?:values|keySet) \\( \\))? \\)|\\b${name} \\. (?:stream|values|keySet|toArray) \\(`,
        rust: `\\b${name} \\. (?:into_iter|iter|into_values|into_keys|values|keys|drain) \\([^;]*collect`,
        cpp: `\\( ${name} \\. begin \\( \\) , ${name} \\. end|\\{ ${name} \\. begin`,
      }[languageId] ?? '$^',
    ).test(text),
  );
  const direct =
    (languageId === 'java' && /new ArrayList <[^>]*> \( new HashSet|toSet \( \) \) \. stream/.test(text)) ||
    (languageId === 'rust' && /collect :: < HashSet[^;]*into_iter \( \) \. collect/.test(text));
  return out || direct;
}

/** What called itself does neither so any more, nor loops, nor asks something that goes deep. */
function lostRecursion({ was, is, instruction }: Texts): string | null {
  const deep =
    /\b(?:for|while|loop|until|foreach|forEach|each\w*|reduce|fold\w*|inject|product|prod|sum|range|rglob|walk\w*|glob|Recursive\w+|flatten|flat|find|EnumerateFiles|AllDirectories|stack|queue|times|upto|iter\w*|Infinity|cache\w*|memo\w*|comb|factorial|pow|gcd|recursive\w*)\b|\*\*|-R\b|-r\b/;
  for (const [, name = ''] of was.matchAll(
    /\b(?:def|func|function|fn|int|void|long|bool|auto|static \w+) ([A-Za-z_]\w*) \(/g,
  )) {
    const itself = new RegExp(
      `(?<!\\b(?:def|func|function|fn|int|void|long|bool|auto) )(?<![\\w])${name} \\(`,
      'g',
    );
    const calls = (text: string) => (text.match(itself) ?? []).length;
    const heads = (text: string) => (text.match(new RegExp(`\\b\\w+ ${name} \\(`, 'g')) ?? []).length;
    if (calls(was) < 1 || heads(was) < 1 || calls(is) > 0 || heads(is) < 1) continue;
    const rest = is.replace(/\bglob \( " [^"]*"/g, (written) => (written.includes('**') ? ' walk ' : ' '));
    if (
      !deep.test(rest.replace(/array_sum|\bglob\b/g, '')) &&
      !/closed form|formula|constant/i.test(instruction)
    )
      return `${names([name])} no longer goes down into what it is called for: it neither calls itself nor loops.`;
  }
  return null;
}

/** A piece of a list up to some number, where the number was held against the list's length. */
function uncutSlice(was: Deeds, { is, was: old, languageId, kind }: Texts): string | null {
  if (kind === 'fix') return null;
  const slice: Readonly<Record<string, RegExp>> = {
    csharp: /\. GetRange \( [^,()]+ , (\w+) \)|\[ \.\. (\w+) \]/,
    java: /\. subList \( [^,()]+ , (\w+) \)|\. substring \( [^,()]+ , (\w+) \)/,
    go: /\[ ?\w* ?: ?(\w+) ?\]/,
    rust: /\[ ?\w* ?\.\. ?(\w+) ?\]/,
    cpp: /\. begin \( \) \+ (\w+) [,)]/,
  };
  const found = slice[languageId]?.exec(is);
  const end = found?.[1] ?? found?.[2];
  if (end === undefined || slice[languageId]?.test(old) === true || /^\d/.test(end)) return null;
  const held = [...was.tests.keys()].filter((about) => about.includes('<'));
  const clamped = new RegExp(
    `\\b(?:[Mm]in|clamp|Math|std :: min)\\b[^;]*\\b${end}\\b|\\b${end} (?:[<>]=?|:?= [^;]*min)|[<>]=? ${end}\\b`,
  );
  return held.length >= 2 && held.some((about) => new RegExp(`\\b${end}\\b`).test(about)) && !clamped.test(is)
    ? `${names([end])} may now be more than there is: it was held against the length before.`
    : null;
}

/** Of equal ones, Rust's `max_by_key` gives the last; a loop that asks for more than the best keeps the first. */
function otherTie({ was, is, languageId }: Texts): string | null {
  if (languageId !== 'rust' || /\bmax_by/.test(was)) return null;
  return /\. max_by(?:_key)? \(/.test(is) &&
    /\bif [^{]* > [^{=]*\{/.test(was) &&
    !/\. rev \( \)|Reverse/.test(is)
    ? 'Of equally large ones the last is now taken, not the first.'
    : null;
}

/** A loop that keeps what is larger, and now the least is taken; or the other way round. */
function otherExtreme({ was, is, kind }: Texts): string | null {
  if (kind === 'fix' || /\b(?:min|max)/i.test(was)) return null;
  const kept =
    /\bif \(? ?[^{}:;]*? (?:([<>])=?) [^{}:;]*?\)? ?[{:]? ?(?:\w*(?:best|largest|smallest|longest|shortest|top|most|least|found|result)\w*) = /i.exec(
      was,
    );
  const [least, most] = [
    /\bmin(?:_by\w*|By|_element)?\b/i.test(is),
    /\bmax(?:_by\w*|By|_element)?\b/i.test(is),
  ];
  if (kept === null || least === most) return null;
  const best = / [<>]=? \w*(?:best|largest|smallest|longest|shortest|top|most|least|found|result)/i.test(
    kept[0],
  );
  return (kept[1] === '>') === best && least
    ? 'The least is now taken where the most was.'
    : (kept[1] === '<') === best && most
      ? 'The most is now taken where the least was.'
      : null;
}

const fromOne =
  /\b(?:i|j|k|idx|index|n) (?::?= ?|= )1 ?;|\brange \( 1 ,|\b(?:in|of) \(? ?1 ?\.\.|\bupto\b|\bseq (?:-\w+ )?(?:\S+ )?[12] |=1;|= 1 ;/;
const skipping =
  /\b1\b|\bskip\b|\bSkip\b|\bdrop\b|\btail\b|\brest\b|\bzip\b|\bwindows\b|\bpairwise\b|\beach_cons\b|\bnext\b|\bNext\b|\breduce\b|\bfold\w*|\binject\b|\badjacent\w*|\bscan\b|\baccumulate\b|\bislice\b|\bshift\b|\bAggregate\b|\bpartial_sum\b|\bmax\b|\bmin\b|\bsorted\b|\bproduct\b|\bfactorial\b|\bsplit_first\b|\bbegin\b|2/;

/** A loop that began with the second one, and now nothing leaves out the first. */
function otherStart({ was, is, kind }: Texts): string | null {
  if (kind === 'fix' || !fromOne.test(was) || skipping.test(is)) return null;
  return 'A loop that began at one now begins at the first of all.';
}

/** In a shell, zero says yes: what an arithmetic comparison gives says the contrary when it is returned. */
function otherStatus({ is, was, languageId }: Texts): string | null {
  if (languageId !== 'shellscript') return null;
  const given = /\b(?:return|exit) "?\$ ?\(\( ?[^)]*(?:==|!=|[<>]=?|%)/;
  if (given.test(is) && !given.test(was))
    return 'A comparison is returned as a status, where zero means yes.';
  const without = (text: string) => /\bgrep (?:-\w+ )*-\w*v/.test(text);
  return without(is) !== without(was) && !/!=|! |\bcontinue\b|(?:;;|\bin) \* ?\)/.test(was)
    ? 'The lines that are taken are now the others.'
    : null;
}

const sorted =
  /\b(?:sort\w*|toSorted|OrderBy|order_by|usort|uasort|sorted|Sort\w*|max_by|min_by|most_common|nlargest)\b/;
const downward =
  /sort\w*!? ?\{? ?\|[^|]*\| ?-|key = lambda [^:]*: (?:\( )?-|\breverse\b ?= ?True|\breverse\w*|Reverse\w*|\breversed\b|\brev \(|Descending|\bmax_by\b|\bmost_common\b|\bnlargest\b|\barsort\b|\brsort\b|\bkrsort\b|\$ ?b\b[^;]{0,30}<=> ?\$ ?a\b|\( ?\(? ?a , b \)? => b\b|\bb\b[^;{}]{0,30}\bcmp \( ?&? ?a\b|\bb\b[^;{}]{0,20}<=> a\b|sort -\w*r|\bgreater\b|std :: greater|DESC|Compare \( b\b|\] (?:\. \w+ )?> \w+ \[/;

/** Sorted the other way round. */
function otherDirection({ was, is, kind, instruction }: Texts): string | null {
  if (kind === 'fix' || /descend|ascend|largest|smallest|revers|order|newest|oldest/i.test(instruction))
    return null;
  if (!sorted.test(was) || !sorted.test(is) || downward.test(was) === downward.test(is)) return null;
  return 'What is sorted now comes the other way round.';
}

/** The first few are taken, and sorted or picked only then. */
function limitedFirst({ was, is, kind }: Texts): string | null {
  const limited =
    /\. (?:Take|limit|take|first|head|slice) \( ?[\w ,]*\)[^;]*?\. (?:OrderBy\w*|sorted|sort|sort_by\w*|Where|filter|ThenBy\w*)\b|\bhead\b[^|;]*\| ?(?:sort|grep)\b|\bsorted \( \w+ \[ : |array_slice \([^;]*\) ;? ?u?sort/;
  return kind !== 'fix' && limited.test(is) && !limited.test(was)
    ? 'The first few are taken before they are sorted or picked.'
    : null;
}

/** `if (x > most) x = most` is the smaller of both, not the larger. */
function otherLimit({ was, is, kind }: Texts): string | null {
  if (kind === 'fix' || /\bmin\b|\bmax\b|clamp/i.test(was)) return null;
  const [least, most] = [
    /\b(?:[Mm]in|Math \. [Mm]in)\b ?\(/.test(is),
    /\b(?:[Mm]ax|Math \. [Mm]ax)\b ?\(/.test(is),
  ];
  if (least === most) return null;
  const limits = [
    ...was.matchAll(/\bif \(? ?(\$? ?[\w.]+) ([<>])=? (\$? ?[\w.]+) ?\)? ?[{:]? ?(?:return|\1 =) \3\b/g),
  ];
  const wanted = new Set(limits.map(([, , sign]) => (sign === '>' ? 'least' : 'most')));
  return wanted.size === 1 && !wanted.has(least ? 'least' : 'most')
    ? 'A limit is now kept from the other side.'
    : null;
}

/** One of all or all of them: what was asked of any is asked of each, and one thing that was looked for became a list. */
function otherQuantity({ was, is, kind }: Texts): string | null {
  if (kind === 'fix') return null;
  const each = /\. (?:every|all\??|All|all_of|allMatch) ?[({]|\ball \(|\ball_of \(/.test(is);
  const any =
    /\. (?:some|any\??|Any|anyMatch|none\??|noneMatch) ?[({]|\bany \(|\bany_of \(|\bnone_of \(/.test(is);
  const denied = /!|\bnot\b/;
  const loops = /\b(?:for|foreach|each|while)\b/.test(was);
  const found = /\b(?:return )?(?:true|True)\b.*\b(?:false|False)\b ?;? ?\}?(?: end)?$/.test(was);
  const missed = /\b(?:return )?(?:false|False)\b.*\b(?:true|True)\b ?;? ?\}?(?: end)?$/.test(was);
  if (
    loops &&
    found &&
    each &&
    !any &&
    !new RegExp(`(?:${denied.source}) ?[\\w. ]*(?:every|all)`, 'i').test(is)
  )
    return 'What was asked of any of them is now asked of all of them.';
  if (loops && missed && any && !each && !denied.test(is) && !/none/.test(is))
    return 'What was asked of all of them is now asked of any of them.';
  const one =
    loops && /\bbreak\b/.test(was) && !/\bpush|append|<<|\bAdd\b|\badd\b|\+=|\+\+|insert|\[ \] =/.test(was);
  const bare = is.replace(/\b(?:def|function|func|fn) \w+/g, '');
  const many =
    /\. (?:filter|select|Where|find_all|FindAll|grep)\b|\barray_filter\b/.test(bare) &&
    !/\[ 0 \]|\bfirst\b|\bFirst\w*|\bfind\w*|\bnext\b|\blength\b|\bcount\b|\bsize\b|\bany\b|\bsome\b|\bat \(|\bshift\b|\bpop\b|\breset\b|\bcurrent\b|\bfor\b|\beach\b|\bmap\b|\breduce\b|\bjoin\b|\bhead\b|\blast\b/.test(
      bare,
    );
  return one && many ? 'One thing was looked for; now all that fit are given back.' : null;
}

/** What was put between things, and not behind the last or before the first, is now put at each of them. */
function signEverywhere({ was, is, kind }: Texts): string | null {
  if (kind === 'fix') return null;
  const between =
    /\bif \(? ?(?:(?:! ?)?first|[^(){}]*(?:> 0|!= 0|>= 1|\+ 1 <|< [^;{}]*- 1|!= [^;{}]*- 1|[eE]mpty|size|length|len)[^{}:]{0,20}?) ?\)? ?[{:]? ?\w+ (?:\+=|<<|\. (?:append|push|push_back|WriteString|WriteByte|write|add|Append)\w* \() /;
  const asks =
    /\bif\b|\? |\bjoin\b|\bJoin\b|\bjoining\b|\bfirst\b|pop|slice|substr|Trim|trim|strip|remove|resize|setLength|Length --|windows|implode|intersperse|\bskip\b|Aggregate|reduce|\[ : ?-/;
  return between.test(was) && /\b(?:for|each|foreach|while)\b/.test(is) && !asks.test(is)
    ? 'What was put between things is now put at each of them.'
    : null;
}
