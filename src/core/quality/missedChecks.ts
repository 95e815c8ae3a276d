import { concernsOf, concernsSaid, guardsIn, identifiers, shares, type Guard } from './guards.ts';
import { short } from './sentences.ts';
import type { Subject } from './subject.ts';

/** Statements that a reply speaks of as being here, each with what it takes for one to be here. */
const statements: readonly (readonly [said: RegExp, word: string, has: RegExp])[] = [
  [
    /\b(?:the|this|your|an?) (?:\w+ )?`?(?:try[ /-]*)?(?:catch|except|rescue)\b:?`? ?(?:block|clause|branch|handler)\b|\bbare `?except\b/i,
    'catch',
    /\b(?:catch|except|rescue|recover|trap)\b/,
  ],
  [
    /\b(?:the|this|your) (?:\w+ )?`?switch`? ?(?:statement|block)?\b/i,
    'switch',
    /\b(?:switch|match|case|when)\b/,
  ],
  [
    /\b(?:the|this|your) (?:\w+ )?`?while`?[- ]loop\b/i,
    'while loop',
    /\b(?:while|until|loop|for\s*\(;|for\s*\{)/,
  ],
  [/\b(?:the|this|your) `?goto`?\b/i, 'goto', /\bgoto\b/],
  [/\bmutable default (?:argument|parameter|value)\b/i, 'mutable default', /=\s*(?:\[\]|\{\}|set\(\))/],
  [
    /`(?:delete|delete\[\]|free|new char\[\]|malloc)`/i,
    'allocation',
    /\b(?:new|malloc|calloc|free|delete)\b/,
  ],
];

/** Blames a statement that the file does not have. */
export function absent(_code: string, told: readonly string[], { source, kind }: Subject): string | null {
  if (kind !== 'review') return null;
  for (const sentence of told) {
    if (/\b(?:no|not|n['’]t|never|without|missing|lacks?|add|wrap|use|needs?|replace)\b/i.test(sentence)) {
      if (!/^[^.]*\bthe `?switch`?.*\blacks\b/i.test(sentence)) continue;
    }
    const found = statements.find(([said, , has]) => said.test(sentence) && !has.test(source.text));
    if (found !== undefined) return `The reply blames a ${found[1]}, but there is none: "${short(sentence)}"`;
  }
  return null;
}

const unchecked =
  /\b(?:(?:is|are|was)(?:n['’]t| not| never) (?:ever )?(?:checked|validated|handled|guarded|tested|verified)|(?:isn['’]t|never) (?:checked|validated|handled)|not handled|unhandled|no (?:\w+ )?(?:check|guard|validation|handling)s? (?:for|of|against|on|whether|that|when)|(?:does|do)(?:n['’]t| not) (?:check|handle|validate|guard)|(?:missing|lacks?|without) (?:an? |any )?(?:[\w-]+ )?(?:check|guard|validation))\b/i;

/** Misses a check that is there. */
export function handledAlready(code: string, told: readonly string[]): string | null {
  const guards = [...guardsIn(code), ...chosenBy(code)];
  for (const sentence of told) {
    if (
      /\bnever (?:re)?throws?\b|\bswallow(?:s|ed)\b/i.test(sentence) &&
      (code.match(/\b(?:catch|except|rescue)\b/g) ?? []).length === 1 &&
      /\b(?:catch|except|rescue)\b[^]{0,200}\b(?:throw|raise)\b/.test(code)
    )
      return `The reply misses that the code throws again what it catches: "${short(sentence)}"`;
    const claim = unchecked.exec(sentence);
    if (claim === null || /\b(?:only|until|too late|late|some|every|each|twice|if you)\b/i.test(sentence))
      continue;
    const spoken = identifiers(sentence.replace(/["“][^"”]*["”]/g, ' '));
    const aliases = [...code.matchAll(/\$?(\w+)(?:, \w+)*\s*:?=\s*\$?(\w+)\(/g)].flatMap((m) =>
      spoken.has(m[2] ?? '') ? [m[1] ?? ''] : [],
    );
    const names = new Set([...spoken, ...aliases]);
    const about = concernsSaid(sentence);
    const called = /(\w+)\s*\(/.exec(code)?.[1];
    const general = ![...names].some((name) => name !== called && new RegExp(`\\b${name}\\b`).test(code));
    const found = guards.find(
      (guard) =>
        ([...identifiers(guard.condition)].some((name) => names.has(name)) || (general && about.size > 0)) &&
        (about.size === 0
          ? !/\b(?:for|against|whether|that)\b/i.test(sentence.slice(claim.index + claim[0].length - 9))
          : shares(about, concernsOf(guard.condition))),
    );
    if (found !== undefined)
      return `The reply misses a check that is there: \`${found.condition.slice(0, 60)}\`.`;
  }
  return null;
}

/** Choices by a question mark, which check as well as a statement does. */
function chosenBy(code: string): readonly Guard[] {
  return [...code.matchAll(/[(=]\s*([^?\n(=]*(?:===?|!==?) ?[^?\n]*?)\s\?\s/g)].map((match) => ({
    condition: (match[1] ?? '').trim(),
    ends: 'skips',
    value: '',
  }));
}

/** Proposes to add what is there: a check of something that is checked, or words that one line has. */
export function addsAgain(code: string, told: readonly string[]): string | null {
  const guards = guardsIn(code);
  for (const sentence of told) {
    const checked =
      /\badd(?:ing)? (?:an? |the )?(?:\w+ )?(?:check|guard|test|condition)s? (?:for|against|on|that|whether)[^`.]{0,30}`([^`]{3,60})`/i.exec(
        sentence,
      )?.[1];
    const guard = guards.find(({ condition }) => checked !== undefined && condition.includes(checked));
    if (guard !== undefined)
      return `The reply asks for a check that is there: \`${guard.condition.slice(0, 60)}\`.`;
    const added = /^\W*add `([^`\n]{6,60})`(?! (?:to|for|as|in|on|before|after|around|too|again|with))/i.exec(
      sentence,
    )?.[1];
    const words = (added ?? '').match(/[A-Za-z_]\w{2,}/g) ?? [];
    if (
      words.length > 1 &&
      code.split('\n').some((line) => words.every((word) => line.split(/\W+/).includes(word)))
    )
      return `The reply asks to add what is there: \`${added ?? ''}\`.`;
  }
  return null;
}
