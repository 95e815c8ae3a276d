import { stillThere } from './stillThere.ts';
import { names } from './subject.ts';

/** A fix, as its checks look at it. */
export interface Fixed {
  /** The instruction and what was reported. */
  readonly wish: string;
  /** The code's tokens as they were and as they are, joined by spaces. */
  readonly was: string;
  readonly is: string;
  /** Its lines without comments. */
  readonly wasText: string;
  readonly isText: string;
  readonly languageId: string;
}

/** What is reported is still there: nothing came in that could mend it, or nothing went that was at fault. */
export function stillReported(fixed: Fixed): string | null {
  const { wish, is, was, languageId } = fixed;
  for (const { about, not, fault, remedy, certain, because, language } of reports) {
    if (!about.test(wish) || not?.test(wish) === true || language?.test(languageId) === false) continue;
    const faults = fault === undefined ? null : { was: count(was, fault), is: count(is, fault) };
    const mended = remedy !== undefined && count(is, remedy) > count(was, remedy);
    if (mended) continue;
    if (faults === null ? certain === true || sameWords(was, is) : faults.was > 0 && faults.is >= faults.was)
      return because;
  }
  return unusedStill(fixed) ?? onlyGuarded(fixed) ?? localGivenOut(fixed) ?? stillThere(fixed);
}

interface Report {
  readonly about: RegExp;
  readonly not?: RegExp;
  readonly language?: RegExp;
  /** What must become less, where anything can be named. */
  readonly fault?: RegExp;
  /** Nothing but the remedy mends it. */
  readonly certain?: boolean;
  /** What mends it where it comes in. */
  readonly remedy?: RegExp;
  readonly because: string;
}

const presence =
  /\? ?\.(?!\d)|\?->|& ?\.(?=\s?\w)|\?\?|\bnull\b|\bNone\b|\bnil\b|\bnullptr\b|\bundefined\b|\bisset\b|\bempty\b|\bif\b|\bunless\b|\bguard\b|\|\||\bor\b|&&|\band\b|\bgetattr\b|\bOptional\b|\. get \(|\bmake \(|\bnew\b|\btry\b|\bcatch\b|\brescue\b|\bassert\w*|\bthrow\b|\braise\b|\bpresen\w+|\bto_s\b|\bto_a\b|\bis_some\b|\bunwrap_or\w*|\?|= \[|= \{|= ""|! ?[.;)]|\bfetch\b|\bdig\b|\bdefault\b/g;

const query = String.raw`(?:SELECT|INSERT|UPDATE|DELETE|select|insert|update|delete)\b`;

const reports: readonly Report[] = [
  {
    about:
      /null ?pointer|null ?reference|\bNPE\b|\bon (?:null|nil)\b|of (?:null|undefined)\b|for nil\b|NoneType|nil (?:pointer|map|deref)|(?:possibly|may be|might be|can be|could be|is) ['"`]?(?:null|nil|none|undefined)\b|null deref/i,
    not: /undefined (?:variable|name|function|index|array key|offset|symbol|reference|constant|method ['"`][^'"`]*['"`](?! for nil))|returns? (?:null|nil|none|undefined)|is undefined\b.*(?:import|declare)/i,
    remedy: presence,
    because: 'What may be missing is still used without asking whether it is there.',
  },
  {
    about: /division by zero|divide by zero|ZeroDivision|DivideByZero|\bNaN\b|divides by zero/i,
    remedy: presence,
    because: 'Nothing keeps the code from dividing by zero.',
  },
  {
    about: /sql.?injection|injection/i,
    fault: new RegExp(
      String.raw`${query}[^;]{0,200}?(?:#\{|\$ ?\{|\{ ?\w|" ?\. ?\$|" ?\+|' ?\+|' ?\. ?\$|%s ?['"][^;]{0,12}% |\. format \(|\$ ?[A-Za-z_]\w* ?['"])`,
      'g',
    ),
    because: 'A value is still written into the query itself.',
  },
  {
    about: /innerHTML|\bXSS\b|cross.?site/i,
    fault: /\binnerHTML =|dangerouslySetInnerHTML/g,
    remedy: /escape|sanitiz|purify|textContent|encode/gi,
    because: 'Text is still put into the page as markup.',
  },
  {
    about:
      /never awaited|not awaited|missing await|\[object Promise\]|un?awaited|forgot\w* (?:to |the )?await|floating promise|no-floating|coroutine/i,
    remedy: /\bawait\b|\. then\b|\bgather\b|\basyncio\b|\bcatch\b|\bvoid\b|\.await\b/g,
    because: 'Nothing more is awaited than before.',
  },
  {
    about:
      /mutable default|default (?:argument|value|list|dict)s? (?:is|are)? ?(?:shared|mutable)|shared (?:default|between|across) |keeps? (?:the )?\w* ?(?:of|from) (?:the )?(?:first|last|previous|earlier) call/i,
    language: /python/,
    fault: /\bdef \w+ \([^:]*(?:= \[ \]|= \{ \}|= (?:list|dict|set) \( \))/g,
    because: 'The default is still made once for all calls.',
  },
  {
    about: /unique "?key"?|missing "?key"?|key prop/i,
    language: /react$/,
    remedy: /\bkey =|\bkey :/g,
    certain: true,
    because: 'The elements of the list still have no key.',
  },
  {
    about:
      /\bleak|never (?:closed|released|freed|cleared|disposed)|not (?:closed|released|freed|disposed)|unclosed|too many open files/i,
    not: /goroutine|memory leak in the cache/i,
    remedy:
      /\b(?:close|Close|using|with|defer|free|delete|dispose|Dispose|finally|ensure|unique_ptr|shared_ptr|fclose|clear\w*|remove\w*|cancel\w*|abort\w*|unsubscribe|trap|drop|File \. open|try \(|open \([^)]*\) \{|return \( \) =>|lock_guard|done|Done|release|stop)\b/g,
    because: 'Nothing more is closed or released than before.',
  },
  {
    about:
      /\brace\b|thread.?safe|data race|concurrent(?:ly)? (?:map|write|access|modif)|not synchroni[sz]ed|not atomic/i,
    not: /ConcurrentModification/,
    remedy:
      /\b(?:lock\w*|Lock\w*|mutex|Mutex|synchronized|volatile|atomic\w*|Atomic\w*|Interlocked|Concurrent\w*|sync|Semaphore\w*|flock|await|chan|Monitor|once\w*|Once\w*|queue|ignore|stale|cancel\w*|abort\w*|transaction|computeIfAbsent|merge|compare_exchange|acquire\w*|current)\b/g,
    because: 'Nothing keeps two threads from doing it at the same time.',
  },
  {
    about:
      /case.?(?:in)?sensitiv\w*|without regard to case|ignor\w+ (?:the )?case|regardless of (?:the )?case|upper.?case and lower/i,
    remedy:
      /lower|upper|IgnoreCase|casefold|nocase|strcasecmp|stricmp|EqualFold|ILIKE|COLLATE|\(\?i\)|\/\w*i\w*\b|tolower|downcase|localeCompare|toupper|\^\^|,,|ignore_ascii_case|RegexOptions/gi,
    because: 'Upper and lower case are compared as before.',
  },
  {
    about: /(?:leading|trailing|surrounding) (?:white ?)?spaces?|should be trimmed|not trimmed|trim/i,
    remedy: /\b\w*(?:trim|strip|Trim)\w*|\\s|%%|##/gi,
    because: 'White space is not taken off.',
  },
  {
    about:
      /spaces? in (?:the )?(?:file|path|name|dir)|word splitting|\bSC20(?:86|46|45|68)\b|(?:un|not |double )quot/i,
    language: /shellscript/,
    fault: /(?<=[\w)}] |\bin )\$ ?(?:\{ ?\w+ ?\}|\w+|\(|@)(?! ?["'])(?=[ ;)]|$)/g,
    because: 'What was to be quoted is still not quoted.',
  },
  {
    about: /\bSC2045\b|\bSC2012\b|output of ls|parsing ls|ls output/i,
    language: /shellscript/,
    fault: /\$ ?\( ls\b|` ls\b/g,
    because: 'The output of `ls` is still taken for names.',
  },
  {
    about: /\bSC2164\b|cd (?:may|might|can) fail|cd fails/i,
    language: /shellscript/,
    remedy: /\|\||&&|\bif\b|-e\b|errexit/g,
    because: 'Nothing is done where `cd` fails.',
  },
  {
    about: /missing lifetime|E0106/i,
    language: /rust/,
    remedy: /& ?'|' ?\w+|\bString\b|\bVec\b|\bBox\b|\bArc\b|\bRc\b|\bCow\b/g,
    because: 'The reference still has no lifetime.',
  },
  {
    about:
      /moved value|use of moved|value (?:used|borrowed) (?:here )?after move|E0382|E0507|cannot move out/i,
    language: /rust/,
    remedy:
      /&|\bclone\b|\biter\b|\bas_ref\b|\bto_\w+|\bRc\b|\bArc\b|\*|\bborrow\w*|\bCopy\b|\bcloned\b|\btake\b|\breplace\b|\blen\b(?=.*\bfor\b)/g,
    fault: /\bin [\w.]+ \{|\( \w+ [,)]|\bmove \|/g,
    because: 'The value is still moved before it is used again.',
  },
  {
    about: /out of (?:range|bounds)|IndexError|IndexOutOf|ArrayIndex|off.by.one|buffer.overflow|overruns?/i,
    remedy:
      /[<>]=?|[-+] 1\b|\bif\b|\bunless\b|\bmin\b|\bMath\b|\bget \(|\blen\b|\blength\b|\bsize\b|\bCount\b|\bcount\b|\bend\b|\bfor\b|\bat \(|\bslice\b|\?|\bfirst\b|\blast\b|snprintf|strncpy|\bresize\b|\btry\b|\bstd ::|\bnth\b|\bor\b|\bdefault\b/g,
    fault:
      /[<>]=|[-+] 1\b|\[ \w+ \]|\. (?:get|at|charAt|elementAt|ElementAt|First|first|last|Last) \( ?\w* ?\)/g,
    because: 'The places and limits in the code are as they were.',
  },
  {
    about:
      /(?:always )?returns? (?:undefined|nothing|None\b|nil\b)|missing return|must return|not all (?:code )?paths|without a return/i,
    remedy: /\breturn\b|=> (?!\{)|\byield\b|\bthrow\b|\braise\b/g,
    because: 'The code returns no more than before.',
  },
  {
    about:
      /returns? false for equal|(?:compar|equal)\w* (?:of )?(?:strings|objects|by reference)|reference (?:equality|comparison)|by identity/i,
    language: /^java$/,
    fault: /(?<![=!])[=!]= (?!null\b|-?\d)/g,
    remedy: /\bequals\w*\b|\bcompareTo\b/g,
    because: 'The values are still compared by identity.',
  },
  {
    about:
      /deprecated|insecure|unsafe|avoid|dangerous|weak (?:hash|crypto)|\bbanned\b|\beval\b|yaml\.load\b|shell=True/i,
    fault:
      /\b(?:md5|MD5|sha1|SHA1|eval|pickle \. loads?|yaml \. load \((?![^)]*Safe)|shell = True|strcpy|strcat|sprintf|gets|tmpnam|mktemp|rand|Math \. random|unserialize|system) ?\(?/g,
    remedy: /\bsafe_load\b|\bSafeLoader\b|snprintf|strn\w+/g,
    because: 'What is unsafe is still used.',
  },
];

function count(text: string, what: RegExp): number {
  return (text.match(what.global ? what : new RegExp(what, `${what.flags}g`)) ?? []).length;
}

/** Nothing stands in the code that was not there, but names of its own: nothing could have mended what was reported. */
function sameWords(was: string, is: string): boolean {
  const old = new Set(was.match(/\w+/g));
  const own = new Set([...is.matchAll(/\b(\w+)(?: : [\w<>[\] ]+)? :?= /g)].map((match) => match[1] ?? ''));
  return (is.match(/\w+/g) ?? []).every(
    (word) =>
      old.has(word) || own.has(word) || /^\d{2,}$/.test(word) || /^(?:const|let|var|final|auto)$/.test(word),
  );
}

/** A variable of which it was said that nobody uses it, and that still stands alone. */
function unusedStill({ wish, was, is }: Fixed): string | null {
  const name =
    /['"`‘](\w+)['"`’] (?:is |was )?(?:declared|defined|assigned|imported)?[^.]{0,40}(?:never|not|n['’]t|un)[ -]?(?:read|used|use)\b/i.exec(
      wish,
    )?.[1] ??
    /\b(\w+) (?:is )?(?:declared|defined|imported) (?:and|but) (?:not|never) used/i.exec(wish)?.[1] ??
    /(?:unused (?:variable|parameter|import|local|argument)|declared (?:and|but) not used):? ['"`‘]?(\w+)/i.exec(
      wish,
    )?.[1];
  if (name === undefined) return null;
  const times = (text: string) => (text.match(new RegExp(`(?<![\\w.])${name}(?![\\w])`, 'g')) ?? []).length;
  return times(was) > 0 &&
    times(is) >= times(was) &&
    declared(is, name) === declared(was, name) &&
    onlySet(is, name)
    ? `${names([name])} is still not used.`
    : null;
}

function declared(text: string, name: string): number {
  return (text.match(new RegExp(`(?<![\\w.])${name}(?: ,[^=;]*)? :?= `, 'g')) ?? []).length;
}

function onlySet(text: string, name: string): boolean {
  const uses = (text.match(new RegExp(`(?<![\\w.])${name}(?![\\w])`, 'g')) ?? []).length;
  return uses <= Math.max(1, declared(text, name));
}

/** All that was there is still there, and all that came in asks for something missing, of which nobody spoke. */
function onlyGuarded({ wish, wasText, isText }: Fixed): string | null {
  if (
    /null|\bnone\b|\bnil\b|undefined|empty|missing|absent|crash|panic|exception|throw|error|fail|raise|segfault|npe|option|valid|guard|check|input|blank|die|abort|signal|index|key|zero|bounds|range|handle|reject|when|if\b|negative|invalid|should|must|allow|stop|return early|cache|limit/i.test(
      wish.replace(/returns? false|returns? true/gi, ''),
    )
  )
    return null;
  const lines = (text: string) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '' && !/^[{}()\]]+;?$|^end$|^fi$/.test(line));
  const [old, now] = [lines(wasText), lines(isText)];
  const kept = new Set(now);
  if (old.length === 0 || !old.every((line) => kept.has(line))) return null;
  const known = new Set(old);
  const added = now.filter((line) => !known.has(line));
  const guard =
    /^(?:if|unless|guard)\b.*(?:null|None|nil|undefined|[eE]mpty|is_none|!\s*\$?\w+\s*[)|&]|not \w+\b|length|len\()|^(?:return|throw|raise|continue|break|exit)\b[^;]*;?$|^\W*(?:console\.|log\w*\.|print|echo|Log\.)/;
  return added.length > 0 && added.every((line) => guard.test(line))
    ? 'Only checks for something missing were added: what is wrong is as it was.'
    : null;
}

/** Rust's way of giving out what ends with the function. */
function localGivenOut({ wish, is, languageId }: Fixed): string | null {
  if (
    languageId !== 'rust' ||
    !/E0515|reference to local|returns a (?:value|reference) (?:referencing|to data owned)|does not live long/i.test(
      wish,
    )
  )
    return null;
  const locals = [
    ...is.matchAll(
      /\blet (?:mut )?(\w+)(?: : String)? = (?:String|format !|vec !|Vec|[\w. ]+ \( \) \. (?:to_string|to_owned|collect))/g,
    ),
  ].map((match) => match[1] ?? '');
  const given =
    /(?:return |[;}] )(?:& ?)?(\w+)(?: \. (?:as_str|as_ref|as_slice|trim|borrow|deref) \( \)| \[ \.\. \])? ;? ?\}$/.exec(
      is.trim(),
    );
  const out = given?.[1] ?? '';
  const borrowed = /-> (?:& |Option < &)/.test(is);
  return borrowed && locals.includes(out)
    ? `A reference to ${names([out])} is still given out of the function that owns it.`
    : null;
}
