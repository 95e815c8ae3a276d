import { tellers } from './equalPhrases.ts';
import { things } from './requestWords.ts';

const asking = /^(?:why|how|what|when|where|which|who)$/;
const auxiliary = /^(?:is|are|was|were|does|do|did|can|could|should|would|will|has|have)$/;

/** True for words that ask by themselves, whatever stands behind them. */
export function asksSomething(words: readonly string[]): boolean {
  return asking.test(words[0] ?? '') || auxiliary.test(words[0] ?? '');
}

/**
 * A question in the order of a statement, so that “why is this slow” and “explain why this is slow” are one. Only
 * where what is asked about is plain to see; other questions stay as they are. Where the code has a `this`, the word
 * may mean that one.
 */
export function asStatement(words: readonly string[], hasThis: boolean): readonly string[] {
  const told = withoutTeller(words);
  const [first = '', second = '', third = ''] = told;
  if (first === 'how' && /^(?:do|can|could)$/.test(second) && /^(?:i|we|you|one)$/.test(third)) {
    return ['how', 'to', ...told.slice(3)];
  }
  const got = asPassive(told);
  if (got !== told) return asStatement(got, hasThis);
  if (asking.test(first)) return [first, ...subjectFirst(told.slice(1), hasThis)];
  if (first === 'if') return [first, ...subjectFirst(told.slice(1), hasThis)];
  if (!auxiliary.test(first)) return told;
  const turned = subjectFirst(told, hasThis);
  return turned === told ? told : ['if', ...turned];
}

/** “When does the file get closed” asks when it is closed. */
function asPassive(words: readonly string[]): readonly string[] {
  const got = words.length - 2;
  const does = asking.test(words[0] ?? '') ? 1 : 0;
  const subject = words.slice(does + 1, got);
  if (!/^(?:does|do)$/.test(words[does] ?? '') || words[got] !== 'get' || !/ed$/.test(words.at(-1) ?? ''))
    return words;
  if (subject.length === 0 || subject.some((word) => /^(?:[,;:-]|and|or|not)$/.test(word))) return words;
  return [...words.slice(0, does), words[does] === 'do' ? 'are' : 'is', ...subject, words.at(-1) ?? ''];
}

function withoutTeller(words: readonly string[]): readonly string[] {
  for (const teller of tellers.toSorted((a, b) => b.length - a.length)) {
    const parts = teller.split(' ');
    if (!parts.every((part, at) => words[at] === part)) continue;
    const rest = words.slice(parts.length);
    const next = rest[0] ?? '';
    if (next === 'whether') return ['if', ...rest.slice(1)];
    if (next === 'if' || asking.test(next)) return rest;
  }
  return words;
}

/** `is this slow` → `this is slow`; `this fails` → `this does fail`. The same words where no subject shows. */
function subjectFirst(words: readonly string[], hasThis: boolean): readonly string[] {
  const [first = ''] = words;
  const turned = auxiliary.test(first);
  const not = turned && words[1] === 'not' ? ['not'] : [];
  const at = turned ? 1 + not.length : 0;
  const length = subjectLength(words.slice(at));
  if (length === 0) return words;
  const subject = words.slice(at, at + length);
  const said = subject.join(' ') === 'this' && !hasThis ? ['CODE'] : subject;
  const rest = words.slice(at + length);
  if (turned) return [...said, first, ...not, ...rest];
  const verb = rest[0] ?? '';
  if (verb === 'does') return [...said, 'does', ...(rest.length === 1 ? ['do'] : rest.slice(1))];
  const stem = length === 1 && !things.has(first) ? baseOf(verb) : null;
  return stem === null ? [...said, ...rest] : [...said, 'does', stem, ...rest.slice(1)];
}

/** How many words name what is asked about: this, it, the code, a name, or a thing of code. */
function subjectLength(words: readonly string[]): number {
  const [first = '', second = ''] = words;
  if (/^(?:it|CODE)$/.test(first)) return 1;
  if (/^(?:this|that)$/.test(first)) return things.has(second) && !alsoVerb.test(second) ? 2 : 1;
  if (first.startsWith('`')) return 1;
  if (!things.has(first)) return 0;
  return things.has(second) ? 2 : 1;
}

/** Things that are done, too: “why does this return” asks about this, not about a return. */
const alsoVerb = /^(?:body|branch|crash|import|input|issue|loop|output|query|return|test|time|type)$/;

/** The verb without its -s: any word may stand here, and only forms of the same word become alike. */
function baseOf(verb: string): string | null {
  if (auxiliary.test(verb) || !/^[a-z]{3,}s$/.test(verb) || /(?:ss|us|is|ous)$/.test(verb)) return null;
  if (/(?:ss|sh|ch|x|zz|o)es$/.test(verb)) return verb.slice(0, -2);
  return verb.endsWith('ies') ? `${verb.slice(0, -3)}y` : verb.slice(0, -1);
}
