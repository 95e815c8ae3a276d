import type { Kind } from './task.ts';

/** What a statement about the code wishes for: that its problem goes away. Null where it states none. */
export function statementKind(text: string): Kind | null {
  return statements.find(({ pattern }) => pattern.test(text))?.kind ?? null;
}

/** What the code does, told without a complaint: whoever tells it wants it otherwise. */
export function tellsBehaviour(words: readonly string[]): boolean {
  const [first = '', second = '', third = ''] = words;
  if (/^(?:i|we|you|they|he|she|i'm|i've|we're|here|here's|there)$/.test(first)) return false;
  if (behaviour.test(first) && words.length > 1) return true;
  const subject = /^(?:the|this|my|our|that|when|if|every|each)$/.test(first) ? 2 : 1;
  return (
    words.slice(subject, subject + 3).some((word) => behaviour.test(word)) &&
    !/^(?:this|it)$/.test(first + third + second)
  );
}

const behaviour =
  /^(?:returns|gives|prints|shows|outputs|yields|logs|throws|raises|accepts|ignores|skips|drops|loses|misses|counts|adds|removes|deletes|keeps|gets|goes|stays|sends|sets|leaves|renders|opens|closes|loads|saves|starts|stops|runs|ends|loops|blocks|produces|rounds|overwrites|duplicates|doubles|resets|repeats|happens|behaves|matches|comes|computes|evaluates|sorts|displays|flickers|jumps|disappears|appears|remains|seems|reports|complains|says)$/;

const statements: readonly { readonly kind: Kind; readonly pattern: RegExp }[] = [
  {
    kind: 'test',
    pattern:
      /^(?!.*\b(?:when|if|crash\w*|fails?|throws?)\b).*\b(?:no|without|needs?|lacks?|missing|has no|more|some) (?:\w+ )?(?:unit )?(?:tests?|test coverage|specs)\b|\buntested\b|\bnot tested\b/,
  },
  {
    kind: 'document',
    pattern:
      /^(?!.*\b(?:when|if|crash\w*|fails?|throws?)\b).*\b(?:no|without|needs?|lacks?|missing|has no|more|some) (?:\w+ )?(?:docs?|docstrings?|documentation|comments?|jsdoc|javadoc)\b|\bundocumented\b|\bnot documented\b/,
  },
  {
    kind: 'optimize',
    pattern:
      /\b(?:slow|slower|slowly|sluggish|inefficient|laggy|lags|lagging|bottleneck|too expensive|hot path|(?:one|single) pass)\b|\btakes? (?:\S+ ){0,3}(?:seconds?|minutes?|mins?|secs?|hours?|forever|ages|long|ms|\d+s)\b|\b(?:too much|so much|lots of|a lot of|\d+ ?gb of|eats|hogs) (?:\w+ )?(?:memory|ram|cpu|time)\b|\bout of memory\b|\boom\b|\bn\+1\b|\bhigh cpu\b|\btoo many (?:allocations|queries|requests|re-?renders|copies)\b|\bre-?renders too\b|\bperformance (?:is|problem|issue)/,
  },
  {
    kind: 'refactor',
    pattern:
      /\b(?:messy|mess|ugly|unreadable|spaghetti|convoluted|repetitive|verbose|clunky|smelly|duplicated?|duplication|repetition|copy-paste|copy-pasted)\b|\bhard to (?:read|follow|maintain|understand|change|test)\b|\btoo (?:\w+ )?(?:complicated|complex|long|nested|big|deep|clever|verbose|many (?:ifs|branches|parameters|arguments|levels|responsibilities))\b|\b(?:deeply nested|code smell|god (?:class|object)|does (?:way |far )?too much|needs? (?:a )?(?:cleanup|refactoring|cleaning|love))\b/,
  },
  {
    kind: 'fix',
    pattern:
      /\b(?:doesn't|doesnt|does not|don't|do not|won't|wont|will not|isn't|isnt|is not|aren't|not|can't|cant|cannot|never|no longer|stopped|stops) (?:\w+ )?(?:work\w*|compil\w*|build|run\w*|pass\w*|updat\w*|return\w*|load\w*|show\w*|render\w*|start\w*|match\w*|parse\w*|handle\w*|save\w*|find|close\w*|fire\w*|trigger\w*|responding|called|sort\w*|connect\w*|respect\w*|recogni\w*|accept\w*|correct|right|valid|exist|defined|found|assignable|callable|iterable|a function)\b|\b(?:crash\w*|fails?|failed|failing|failure|broken|breaks|broke|bugs?|buggy|errors?|exceptions?|throws|throwing|threw|wrong|wrongly|incorrect\w*|nan|undefined|segfault\w*|segmentation|panics?|panicked|leaks?|leaking|hangs?|hanging|freezes|stuck|deadlocks?|infinite loop|off by one|off-by-one|typo|lost|race|races|swallow\w*|vulnerab\w*|traceback|unexpected|misbehav\w*|npe|nullpointer|null pointer|flaky|out of (?:bounds|range)|duplicate (?:key|rows|entries)|regression|mismatch|corrupt\w*|ignored|ignores|garbage|mojibake)\b|\b\w+(?:error|exception)\b|\bts ?\d{3,5}\b|\be\d{4}\b|\bc[as]\d{4}\b|\b(?:status|http) [45]\d\d\b|\bshould (?:be|return|have|not|give|print|throw|equal|only)\b|\b(?:gives|get|returns|shows|prints|is|was|got)\b.*\binstead of\b|\bused to work\b|\bexpected\b|\bnot found\b|\b(?:something|anything|somewhat|numbers?)(?:'s| is| are| seems)? (?:\w+ )?(?:off|odd|weird|strange|fishy)\b|\bno such\b|\bundefined reference|\binvalid\b|\bunable to\b|\bmismatch\w*|\bunresolved\b|\bdenied\b|\brefused\b|\btime(?:s|d)? ?out\b|\bnil value\b|\battempt to\b|\billegal\b|\b(?:over|under)flow\w*|\bborrow(?:ed)?\b|\bkeeps\b|\bshould\b.*,.*\b(?:but|doesn't|doesnt|isn't|not|returns?|gives?|is)\b|\b(?:doesn't|doesnt|isn't|isnt|won't|wont|didn't|didnt)$/,
  },
];
