import type { CodeFeatures } from '../syntax/syntax.ts';
import { type Act, englishAct, opensEnglishClause } from './english.ts';
import { readInstruction } from './instruction.ts';
import { placeOf, type ReadClause, signsOf } from './kindSigns.ts';
import { weighKinds } from './kindWeights.ts';
import type { Diagnostic, Kind } from './task.ts';
import { foreignAct, looksEnglish, tongueOf } from './tongues.ts';
import { unwrittenIn } from './unwritten.ts';

export interface PredictedKind {
  readonly kind: Kind;
  readonly reason: string;
}

/**
 * What the grammar of an instruction says, and by what: the form of its main act, a phrase of a tongue, the order of
 * several requests or that there is no code, which words alone don't know of, or nothing.
 */
export interface ReadKind extends PredictedKind {
  readonly by: Act['form'] | 'tongue' | 'code' | 'nothing' | 'order';
}

/**
 * What the user wants: without an instruction, what the state of the code suggests; with one, what its grammar and
 * its words together ask for.
 */
export function predictKind(
  instruction: string,
  diagnostics: readonly Diagnostic[],
  features: CodeFeatures,
  code: string,
): PredictedKind {
  const trimmed = instruction.trim();
  if (!/[\p{L}\p{N}?？]/u.test(trimmed)) return fromCode(diagnostics, features, code);
  const clauses = readClauses(trimmed);
  const read = readKind(trimmed, clauses, diagnostics, features);
  const errors = diagnostics.some(({ severity }) => severity === 'error');
  const weighed = weighKinds(signsOf({ text: trimmed, clauses, read, place: placeOf(features), errors }));
  if (weighed.kind === read.kind || read.by === 'order') return { kind: read.kind, reason: read.reason };
  const words = weighed.words.map((word) => `“${word}”`).join(', ');
  return {
    kind: weighed.kind,
    reason:
      words === ''
        ? `Requests worded like this one mostly ask to ${toDo[weighed.kind]}.`
        : `Requests with ${words} mostly ask to ${toDo[weighed.kind]}.`,
  };
}

/** An instruction as clauses, each with the act that English grammar sees in it. */
export function readClauses(trimmed: string): readonly ReadClause[] {
  return readInstruction(trimmed, opensEnglishClause).map((clause) => ({ clause, act: englishAct(clause) }));
}

/** What the grammar of an instruction asks for; where it tells nothing, what the state of the code suggests. */
export function readKind(
  trimmed: string,
  clauses: readonly ReadClause[],
  diagnostics: readonly Diagnostic[],
  features: CodeFeatures,
): ReadKind {
  const tongue = tongueOf(trimmed);
  if (tongue !== 'English') {
    const found = foreignAct(trimmed, tongue);
    if (found) return inTongue(found);
  }
  const acts = clauses.map(({ act }) => act).filter((act) => act !== null);
  const main = mainAct(acts);
  // A word or two may be of a language that no small word gives away.
  if (main === null && !looksEnglish(trimmed)) {
    const found = foreignAct(trimmed, null);
    if (found) return inTongue(found);
  }
  if (main) {
    const kinds = new Set(acts.filter(({ form }) => form === 'request').map(({ kind }) => kind));
    const ordered = kinds.size > 1 || (main.form === 'statement' && features.lines === 0);
    return { ...settled(main, acts, diagnostics, features), by: ordered ? 'order' : main.form };
  }
  const guess = fromCode(diagnostics, features, '');
  if (guess.kind === 'fix' || guess.kind === 'generate') return { ...guess, by: 'code' };
  return {
    kind: 'generate',
    reason: 'The instruction asks for something that no other kind covers.',
    by: 'nothing',
  };
}

function inTongue({ kind, words, language }: { kind: Kind; words: string; language: string }): ReadKind {
  return {
    kind,
    by: 'tongue',
    reason: `The instruction says “${words.trim()}” in ${language}, which asks to ${toDo[kind]}.`,
  };
}

/**
 * The main one of several acts. A request goes before a question, a question before a statement: “It crashes. Why?”
 * asks. Of several requests the first change is the work, and explaining or reviewing goes along with it: “review
 * this and fix what you find” is a fix. A change that only says how (“explain it, use simple words”) is an aside.
 */
function mainAct(acts: readonly Act[]): Act | null {
  const requests = acts.filter(({ form }) => form === 'request');
  const change = requests.find(({ kind }) => changes.has(kind));
  const order: readonly (Act | undefined)[] = [
    acts[0]?.form === 'aside' && acts[0].kind === 'generate' && creates.test(acts[0].words)
      ? acts[0]
      : undefined,
    change,
    requests[0],
    acts.find(({ form, kind }) => form === 'aside' && changes.has(kind) && kind !== 'generate'),
    acts.find(({ form }) => form === 'question'),
    acts.find(({ form }) => form === 'noun'),
    acts.find(({ form }) => form === 'aside'),
    acts.find(({ form }) => form === 'statement'),
    acts[0],
  ];
  return order.find((act) => act !== undefined) ?? null;
}

/** What comes after “write a …” and “build a …” describes the thing. */
const creates = /^(?:write|create|build|add|generate|make|develop|introduce|define|code|scaffold)\b/;

const changes: ReadonlySet<Kind> = new Set(['document', 'fix', 'refactor', 'test', 'optimize', 'generate']);

function settled(
  main: Act,
  acts: readonly Act[],
  diagnostics: readonly Diagnostic[],
  features: CodeFeatures,
): PredictedKind {
  const says = `The instruction says “${main.words}”`;
  const nothingThere = features.lines === 0;
  if (main.form === 'statement' && nothingThere) {
    return { kind: 'generate', reason: `${says}, and there is no code yet.` };
  }
  if (
    main.kind === 'review' &&
    /^what'?s? (?:is )?wrong|^whats wrong|the (?:bug|problem|error)\b/.test(main.words)
  ) {
    const broken = acts.some(({ kind, form }) => kind === 'fix' && form === 'statement');
    if (broken || diagnostics.some(({ severity }) => severity === 'error')) {
      return { kind: 'fix', reason: `${says}, and something is known to be wrong.` };
    }
  }
  const slow = acts.find(({ words }) => slowness.test(words));
  if (slow && (main.kind === 'refactor' || main.kind === 'fix')) {
    return { kind: 'optimize', reason: `${says}, and “${slow.words}” says what for: to be faster.` };
  }
  if (main.form === 'question') {
    return { kind: main.kind, reason: `The question “${main.words}” asks to ${toDo[main.kind]}.` };
  }
  return { kind: main.kind, reason: `${says}, which asks to ${toDo[main.kind]}.` };
}

const slowness =
  /\b(?:faster|quicker|(?:too|so|very|really|is|are|runs|gets) slow|sluggish|performance|more efficient)\b/;

/** What each kind is a wish for. */
const toDo: Readonly<Record<Kind, string>> = {
  explain: 'explain the code',
  document: 'document the code',
  fix: 'fix a problem',
  refactor: 'change the code and keep what it does',
  test: 'write tests',
  review: 'judge the code',
  optimize: 'make the code cheaper to run',
  generate: 'write new code',
  ask: 'answer a question',
};

function fromCode(diagnostics: readonly Diagnostic[], features: CodeFeatures, code: string): PredictedKind {
  const errors = diagnostics.filter((d) => d.severity === 'error').length;
  if (errors > 0) {
    return {
      kind: 'fix',
      reason: `The selection has ${errors} reported ${errors === 1 ? 'error' : 'errors'}.`,
    };
  }
  if (features.stub)
    return { kind: 'generate', reason: 'The selection is a stub whose body is still to be written.' };
  if (features.onlyComments)
    return { kind: 'generate', reason: 'The selection is a comment without its code.' };
  const unwritten = unwrittenIn(code);
  if (unwritten !== null) return { kind: 'generate', reason: unwritten };
  return { kind: 'explain', reason: 'Nothing was asked and nothing is wrong with the selection.' };
}
