import type { Kind } from './task.ts';

/** What a statement about the code wishes for: that its problem goes away. Null where it states none. */
export function statementKind(text: string): Kind | null {
  return statements.find(({ pattern }) => pattern.test(text))?.kind ?? null;
}

const statements: readonly { readonly kind: Kind; readonly pattern: RegExp }[] = [
  {
    kind: 'test',
    pattern:
      /\b(?:no|without|needs?|lacks?|missing|has no|more|some) (?:\w+ )?(?:unit )?(?:tests?|test coverage|specs)\b|\buntested\b|\bnot tested\b/,
  },
  {
    kind: 'document',
    pattern:
      /\b(?:no|without|needs?|lacks?|missing|has no|more|some) (?:\w+ )?(?:docs?|docstrings?|documentation|comments?|jsdoc|javadoc)\b|\bundocumented\b|\bnot documented\b/,
  },
  {
    kind: 'optimize',
    pattern:
      /\b(?:slow|slower|slowly|sluggish|inefficient|laggy|lags|lagging|bottleneck|too expensive|hot path)\b|\btakes? (?:\S+ ){0,3}(?:seconds?|minutes?|mins?|secs?|hours?|forever|ages|long|ms|\d+s)\b|\b(?:too much|so much|lots of|a lot of|\d+ ?gb of|eats|hogs) (?:\w+ )?(?:memory|ram|cpu|time)\b|\bout of memory\b|\boom\b|\bn\+1\b|\bhigh cpu\b|\btoo many (?:allocations|queries|requests|re-?renders|copies)\b|\bre-?renders too\b|\bperformance (?:is|problem|issue)/,
  },
  {
    kind: 'refactor',
    pattern:
      /\b(?:messy|mess|ugly|unreadable|spaghetti|convoluted|repetitive|verbose|clunky|smelly|duplicated?|duplication|repetition|copy-paste|copy-pasted)\b|\bhard to (?:read|follow|maintain|understand|change|test)\b|\btoo (?:\w+ )?(?:complicated|complex|long|nested|big|deep|clever|verbose|many (?:ifs|branches|parameters|arguments|levels|responsibilities))\b|\b(?:deeply nested|code smell|god (?:class|object)|does too much|needs? (?:a )?(?:cleanup|refactoring|cleaning|love))\b/,
  },
  {
    kind: 'fix',
    pattern:
      /\b(?:doesn't|doesnt|does not|don't|do not|won't|wont|will not|isn't|isnt|is not|aren't|not|can't|cant|cannot|never|no longer|stopped|stops) (?:\w+ )?(?:work\w*|compil\w*|build|run\w*|pass\w*|updat\w*|return\w*|load\w*|show\w*|render\w*|start\w*|match\w*|parse\w*|handle\w*|save\w*|find|close\w*|fire\w*|trigger\w*|responding|called|sort\w*|connect\w*|respect\w*|recogni\w*|accept\w*|correct|right|valid|exist|defined|found|assignable|callable|iterable|a function)\b|\b(?:crash\w*|fails?|failed|failing|failure|broken|breaks|broke|bugs?|buggy|errors?|exceptions?|throws|throwing|threw|wrong|wrongly|incorrect\w*|nan|undefined|segfault\w*|segmentation|panics?|panicked|leaks?|leaking|hangs?|hanging|freezes|stuck|deadlocks?|infinite loop|off by one|off-by-one|typo|lost|race|races|swallow\w*|vulnerab\w*|traceback|unexpected|misbehav\w*|npe|nullpointer|null pointer|flaky|out of (?:bounds|range)|duplicate (?:key|rows|entries)|regression|mismatch|corrupt\w*|ignored|ignores|garbage|mojibake)\b|\b\w+(?:error|exception)\b|\bts ?\d{3,5}\b|\be\d{4}\b|\bc[as]\d{4}\b|\b(?:status|http) [45]\d\d\b|\bhelp\b$|\bshould (?:be|return|have|not|give|print|throw|equal|only)\b|\binstead of\b|\bused to work\b|\bexpected\b/,
  },
];
