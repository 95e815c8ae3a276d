/** Requests whose wording differs and whose meaning does not: each step makes one kind of difference go. */
import type { Kind } from '../task/task.ts';
import { deleteIsCode, phrases, requests, requestsOf } from './equalPhrases.ts';
import { codeWords, convertVerbs, isEveryday, onlyRemoved, things, tools } from './requestWords.ts';
import { endsWith, longest } from './wordLists.ts';

/** The opening of a request in its known form. */
export function asRequest(words: readonly string[], kind: Kind, languageId: string): readonly string[] {
  const known = [
    ...(requestsOf[kind] ?? []),
    ...requests,
    ...(deleteIsCode.has(languageId) &&
    !onlyRemoved.has(words.find((word, at) => at > 0 && word !== 'the' && word !== 'all') ?? '')
      ? []
      : [['delete', 'remove'] as const]),
  ];
  let now = words;
  // Twice, since one form may lead to another.
  for (let round = 0; round < 2; round++) {
    const found = longest(
      now,
      known.map(([from]) => from),
    );
    if (found === null) break;
    const [, to = ''] = known.find(([from]) => from === found.join(' ')) ?? [];
    now = [...to.split(' '), ...now.slice(found.length)];
  }
  const into = now.indexOf('into');
  if (/^(?:turn|transform|convert)$/.test(now[0] ?? '') && into > 1) {
    now = ['convert', ...now.slice(1, into), 'to', ...now.slice(into + 1)];
  }
  if (kind === 'document') now = addedTo(now);
  if (kind === 'explain') now = toldInSteps(now);
  return swapped(now);
}

/** Comments are added “to” code or written “for” it; “for” others than code they are written for readers. */
function addedTo(words: readonly string[]): readonly string[] {
  const at = words.indexOf('for');
  const what = words.slice(at + 1).filter((word) => !/^(?:the|this|these|my|our|each|every|all)$/.test(word));
  const isCode = what.length === 1 && (things.has(what[0] ?? '') || /^(?:CODE|`.*)$/.test(what[0] ?? ''));
  return words[0] === 'add' && at > 1 && isCode ? words.with(at, 'to') : words;
}

/** To be walked through code is to have it explained step by step. */
function toldInSteps(words: readonly string[]): readonly string[] {
  const said = /^(?:walk|take|guide) me through /.exec(`${words.join(' ')} `)?.[0];
  if (said === undefined) return words;
  const what = words.slice(said.trim().split(' ').length);
  const told = ['explain', ...what];
  return what.some((word) => /^(?:step-by-step|line-by-line)$/.test(word)) ? told : [...told, 'step-by-step'];
}

/** “Use X instead of Y” and “replace Y by X” are one request. */
function swapped(words: readonly string[]): readonly string[] {
  const [verb] = words;
  const simple = (part: readonly string[]): boolean =>
    part.length > 0 &&
    part.length <= 4 &&
    !part.some((word) =>
      /^(?:[,;:.()-]|and|or|but|with|by|instead|in|for|when|if|only|all|not|to)$/.test(word),
    );
  const instead = words.findIndex((word, at) => word === 'instead' && words[at + 1] === 'of');
  if (verb === 'use' && instead > 1) {
    const [what, forWhat] = [words.slice(1, instead), words.slice(instead + 2)];
    if (simple(what) && simple(forWhat)) return ['replace', ...forWhat, 'with', ...what];
  }
  const by = words.findIndex((word) => word === 'by' || word === 'with');
  if (verb === 'replace' && by > 1) {
    const [what, byWhat] = [words.slice(1, by), words.slice(by + 1)];
    if (simple(what) && simple(byWhat)) return ['replace', ...what, 'with', ...byWhat];
  }
  return words;
}

/** “This code”, “the selected snippet” and, where the code has no such word, “this” all mean what is selected. */
export function codeMeant(words: readonly string[], names: ReadonlySet<string>): readonly string[] {
  const said = words
    .join(' ')
    .replace(
      /(?<!\S)(?:this|the|my|our|that|following|selected|above|given|highlighted)(?: (?:following|selected|above|given|highlighted|entire|whole))? (?:piece of |bit of )?(?:code(?: snippet| here)?|snippet|selection)(?!\S)/g,
      'CODE',
    );
  const twice = said.split(' ').filter((word) => word === 'CODE' || word === 'this').length > 1;
  if (twice || said.includes('whole code') !== words.join(' ').includes('whole code')) return words;
  const now = said.split(' ');
  if (names.has('this')) return now;
  return now.map((word, at) => (word === 'this' && stands(now[at + 1]) ? 'CODE' : word));
}

/** Whether a “this” stands for itself, judged by what follows it. */
function stands(next: string | undefined): boolean {
  return (
    next === undefined ||
    /^(?:[,;:.?!)]|is|are|was|does|do|can|could|should|would|will|to|in|into|with|using|by|for|so|and|then|faster|simpler|more|code|line-by-line|step-by-step)$/.test(
      next,
    )
  );
}

/**
 * No article before things of code and names, but where they may be types. “This” and “my” go only where one thing is spoken of, since of two they
 * may say which is which.
 */
export function withoutArticles(words: readonly string[]): readonly string[] {
  const isThing = (word: string | undefined): boolean =>
    word !== undefined && (things.has(word) || (word.startsWith('`') && !/^`["“«„「']/.test(word)));
  const ends =
    /^(?:[,;:.?!()-]|and|or|but|then|of|in|to|from|for|with|on|by|into|at|as|using|instead|is|are|does|do)$/;
  // “error” in “error handling” is not spoken of by itself.
  const spokenOf = words.filter((word, at) => isThing(word) && ends.test(words[at + 1] ?? '.')).length;
  return words.flatMap((word, at): readonly string[] => {
    const next = words[at + 1] ?? '';
    if (!isThing(next)) return [word];
    if (word === 'every') return ['each'];
    // “Return error” may name a type where “return the error” names a value.
    const bare = codeWords.has(next) ? ['the'] : [];
    if (word === 'the') return bare;
    return spokenOf === 1 && things.has(next) && /^(?:this|these|my|our)$/.test(word) ? bare : [word];
  });
}

/** “Make X faster” and “make faster X”; what is made faster is what is selected where nothing else is named. */
export function made(given: readonly string[]): readonly string[] {
  const sped = given[0] === 'speed' && given.length > 2 && given.at(-1) === 'up';
  const words = sped ? ['make', ...given.slice(1, -1), 'faster'] : given;
  if (words[0] !== 'make') return words;
  const ends: readonly (readonly [string, string])[] = [
    ['run faster', 'faster'],
    ['run quicker', 'faster'],
    ['quicker', 'faster'],
    ['faster', 'faster'],
    ['easier to read', 'more readable'],
    ['more readable', 'more readable'],
  ];
  for (const [end, verb] of shorthands) {
    const object = words.slice(1, -1);
    const plain = !object.some((word) => /^(?:[,;:.]|and|or|not|but|only|all)$/.test(word));
    if (words.at(-1) === end && object.length > 0 && plain) return [verb, ...object];
  }
  let now = words;
  const found = ends.find(([end]) => endsWith(words, end.split(' ')));
  if (found !== undefined) {
    const object = words.slice(1, -found[0].split(' ').length);
    if (object.some((word) => /^(?:[,;:.]|and|or|not|but|only|all)$/.test(word))) return given;
    now = ['make', ...found[1].split(' '), ...object];
  }
  return /^make (?:faster|more readable) (?:CODE|this|it)$/.test(now.join(' ')) ? now.slice(0, -1) : now;
}

const shorthands = [
  ['simpler', 'simplify'],
  ['shorter', 'shorten'],
] as const;

/** “Convert it to streams”: what is converted is what is selected. */
export function converted(words: readonly string[], names: ReadonlySet<string>): readonly string[] {
  const [verb = '', object = '', to = ''] = words;
  const selected = object === 'CODE' || object === 'it' || (object === 'this' && !names.has('this'));
  return convertVerbs.has(verb) && selected && /^(?:to|in|as|using)$/.test(to)
    ? [verb, ...words.slice(2)]
    : words;
}

/**
 * “For lists, write tests” and “if it is empty return 0”: what stands in front for emphasis goes behind. Only for one
 * plain request, whose parts cannot be taken for those of another.
 */
export function inOrder(words: readonly string[]): readonly string[] {
  const comma = words.indexOf(',');
  const several = (part: readonly string[]): boolean =>
    part.some((word) =>
      /^(?:[,;:.()-]|and|or|but|not|no|never|only|else|otherwise|then|without|unless)$/.test(word),
    );
  if (comma > 0) {
    const [front, request] = [words.slice(0, comma), words.slice(comma + 1)];
    const adverbial = isAdverbial(front);
    const plain =
      adverbial &&
      front.length <= 8 &&
      isEveryday(request[0] ?? '') &&
      !/^(?:the|a|this|it)$/.test(request[0] ?? '');
    if (plain && request.length > 1 && !several(request) && !several(front.slice(1)))
      return [...request, ...front];
    // Behind it, too, no comma is needed, where nothing is there yet that it could say more of.
    const behind =
      isAdverbial(request) &&
      request.length <= 8 &&
      /^(?:add|build|create|generate|implement|write)$/.test(words[0] ?? '');
    return behind && front.length > 1 && !several(front) && !several(request.slice(1))
      ? [...front, ...request]
      : words;
  }
  const does = words.findIndex((word) => /^(?:return|throw|raise)$/.test(word));
  if (words[0] !== 'if' || does < 2 || several(words)) return words;
  const twice = words.slice(does + 1).some((word) => /^(?:if|when|return|throw|raise)$/.test(word));
  return twice || does + 1 === words.length ? words : [...words.slice(does), ...words.slice(0, does)];
}

/** “Without” and a noun may say which things are meant: “functions without tests”. */
function isAdverbial(words: readonly string[]): boolean {
  return /^(?:(?:for|in|using|with|if|when|line-by-line|step-by-step)\b|without \p{L}+ing\b)/u.test(
    words.join(' '),
  );
}

/**
 * “Check quoting and error handling”: two things that are looked at each by itself, in whatever order they are named.
 * Only things of this list, each whole by itself: in “input and output types” the first is none.
 */
export function unordered(words: readonly string[]): readonly string[] {
  const [verb = '', ...rest] = words;
  const and = rest.indexOf('and');
  if (!looksAtEach.has(verb) || and < 1 || rest.indexOf('and', and + 1) > 0) return words;
  const sides = [rest.slice(0, and), rest.slice(and + 1)] as const;
  const isWhole = (side: readonly string[]) =>
    wholeThings.has(side.filter((word) => !/^(?:a|the)$/.test(word)).join(' '));
  if (!sides.every(isWhole)) return words;
  const [first, second] = sides.toSorted((a, b) => (a.join(' ') < b.join(' ') ? -1 : 1));
  return [verb, ...(first ?? []), 'and', ...(second ?? [])];
}

const looksAtEach: ReadonlySet<string> = new Set([
  'add',
  'check',
  'review',
  'document',
  'explain',
  'find',
  'improve',
]);

const wholeThings: ReadonlySet<string> = new Set(
  `docstring,docstrings,comments,documentation,documentation comments,type annotations,error handling,quoting,tests,
unit tests,edge cases,naming,readability,performance,security,correctness,style,bugs,memory leaks,logging,
input validation,return type,return types,return value,return values,examples,parameters,exceptions,race conditions,
null checks,robustness,maintainability,concurrency,thread safety,dead code,code smells`
    .replaceAll('\n', '')
    .split(','),
);

/** “Max 3” and “no more than 3” are “at most 3”. */
export function bounded(words: readonly string[]): readonly string[] {
  return words
    .join(' ')
    .replace(/(?<!\S)(?:a )?(?:max|maximum|no more than|not more than)(?: of)? (?=\d+(?: |$))/g, 'at most ')
    .replace(
      /(?<!\S)(?:a )?(?:min|minimum|no less than|no fewer than|not less than)(?: of)? (?=\d+(?: |$))/g,
      'at least ',
    )
    .split(' ');
}

/** Tests are written “with” a framework or “using” it. */
export function withTool(words: readonly string[]): readonly string[] {
  return words.map((word, at) =>
    word === 'with' && tools.has((words[at + 1] ?? '').slice(1)) ? 'using' : word,
  );
}

export function withKnownPhrases(words: readonly string[]): readonly string[] {
  let said = ` ${words.join(' ')} `;
  for (const [from, to] of phrases) said = said.replaceAll(` ${from} `, ` ${to} `);
  return said.trim().split(' ');
}
