import { asksForEdits } from '../prompt/edits.ts';
import { formOf } from '../prompt/prompt.ts';
import type { Parse, Parsed } from '../syntax/syntax.ts';
import type { Answer } from './answer.ts';
import { placeAnswer } from './apply.ts';
import { checkBehaviour } from './behaviour.ts';
import { checkBodies } from './bodies.ts';
import { checkChanged } from './changed.ts';
import { checkDescribed } from './described.ts';
import { checkDocumentation } from './documentOnly.ts';
import { checkDuplicates } from './duplicates.ts';
import { readEdits } from './editBlocks.ts';
import { checkEditorErrors } from './editorErrors.ts';
import { checkElision } from './elision.ts';
import type { Fence } from './fences.ts';
import { checkFinished } from './finished.ts';
import { checkFix } from './fixes.ts';
import { checkFramework } from './framework.ts';
import { checkGlaring } from './glaring.ts';
import { checkGrounded } from './grounded.ts';
import { checkImports } from './imports.ts';
import { checkLanguage } from './language.ts';
import { outsized } from './outsized.ts';
import { checkSyntax } from './parses.ts';
import { chosenBlock, readAnswer, withoutThoughts } from './read.ts';
import { checkAnswered } from './refusal.ts';
import { checkRequested } from './requested.ts';
import { checkSignatures } from './signature.ts';
import { checkSlips } from './slips.ts';
import { checkStubs } from './stub.ts';
import { type Edited, type Look, type Subject, type VerifyInput, failed } from './subject.ts';
import { checkTestMeaning } from './testMeaning.ts';
import { checkTests } from './tests.ts';
import type { Check, Verdict } from './verdict.ts';
import { mostBrackets, penaltyOf, thresholds } from './weights.ts';
import { withRest } from './withRest.ts';

export type { VerifyInput } from './subject.ts';

/**
 * In the order in which a person would want to hear of them, in stages: where a hard check of one stage fails, the
 * later ones would only repeat it in other words, and cost time.
 */
const stages: readonly (readonly Look[])[] = [
  [checkAnswered, checkFinished],
  [checkLanguage, checkElision, checkSyntax],
  [
    checkDuplicates,
    checkStubs,
    checkChanged,
    checkDocumentation,
    checkSignatures,
    checkBehaviour,
    checkSlips,
    checkImports,
    checkFix,
    checkTests,
    checkTestMeaning,
    checkFramework,
    checkRequested,
    checkBodies,
    checkDescribed,
    checkGrounded,
    checkGlaring,
    checkEditorErrors,
  ],
];

/** Reads a reply and judges it: by its text, by its tree in its place in the file, and by what the editor found. */
export async function verify(
  input: VerifyInput,
  parse: Parse,
): Promise<{ readonly verdict: Verdict; readonly answer: Answer }> {
  const form = formOf(input.kind);
  const { source, selection, raw } = input;
  const tooLarge = outsized(input);
  if (tooLarge !== null)
    return { answer: { form, raw, body: '' }, verdict: judged(input, [failed('size', tooLarge)]) };
  const selected = source.text.slice(selection.start, selection.end).replace(/\r\n?/g, '\n');
  const edits = form === 'replacement' ? readEdits(withoutThoughts(raw), selected) : null;
  if (edits !== null && 'problem' in edits)
    return { answer: { form, raw, body: '' }, verdict: judged(input, [failed('edits', edits.problem)]) };
  let answer = edits === null ? readAnswer(form, raw, source.languageId) : { form, raw, body: edits.body };
  const partial = edits === null ? partOfSelection(input, selected, answer.body) : null;
  if (partial !== null) return { answer, verdict: judged(input, [failed('edits', partial)]) };
  const depth = form === 'prose' ? 0 : deepestBrackets(answer.body);
  if (depth > mostBrackets) {
    const because = `The code nests brackets ${depth} deep; no code to be kept nests more than ${mostBrackets}.`;
    return { answer, verdict: judged(input, [failed('size', because)]) };
  }
  const unparsed: Parsed = {
    languageId: source.languageId,
    text: source.text,
    root: null,
    dispose: () => undefined,
  };
  let read: Subject = {
    ...input,
    form,
    answer,
    block:
      form === 'prose'
        ? null
        : edits === null
          ? chosenBlock(withoutThoughts(raw), source.languageId)
          : editsAsBlock(input, answer.body),
    selected,
    before: unparsed,
    after: null,
  };
  const [byText = [], ...byTree] = stages;
  const first = byText.flatMap((look) => look(read));
  if (first.some(rejects)) return { answer, verdict: judged(input, first) };

  const before = await parse(source.languageId, source.text);
  const whole =
    edits === null && form === 'replacement' ? await withRest(input, before, answer.body, parse) : null;
  if (whole !== null) read = { ...read, answer: (answer = { ...answer, body: whole }) };
  const after = await edited(input, answer, parse);
  try {
    const checks = [...first];
    for (const stage of byTree) {
      checks.push(...stage.flatMap((look) => look({ ...read, before, after })));
      if (checks.some(rejects)) break;
    }
    return { answer, verdict: judged(input, checks) };
  } finally {
    before.dispose();
    after?.parsed.dispose();
  }
}

/** Where changes were asked for, code alone is the whole selection or nothing: a part of it would delete the rest. */
function partOfSelection({ kind }: VerifyInput, selected: string, body: string): string | null {
  if (!asksForEdits(kind, selected)) return null;
  const [had, has] = [selected, body].map(
    (code) => code.split('\n').filter((line) => line.trim() !== '').length,
  );
  if ((has ?? 0) >= leastOfWhole * (had ?? 0)) return null;
  return `The reply has no edits, and its code has ${has ?? 0} lines where the selection has ${had ?? 0}.`;
}

/** Share of the selection's lines that code has at least when it is the whole of it. Chosen. */
const leastOfWhole = 0.6;

/** The reply's edits as the one block that they come to. A reply that was cut may lack further ones. */
function editsAsBlock({ stop }: VerifyInput, body: string): Fence {
  return { tag: '', body, closed: stop === 'stop', lead: '', lines: { from: 0, to: 0 } };
}

/** How deep a text nests brackets, whatever they stand for: trees as deep as a hostile reply's take seconds to walk. */
function deepestBrackets(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const bracket of text.matchAll(/[([{]|[)\]}]/g)) {
    depth = '([{'.includes(bracket[0]) ? depth + 1 : Math.max(0, depth - 1);
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

function rejects(check: Check): boolean {
  return check.hard && check.result === 'fail';
}

/** A verdict with a further check, made by a command or by another model. */
export function withCheck(
  input: Pick<VerifyInput, 'kind' | 'threshold'>,
  verdict: Verdict,
  check: Check,
): Verdict {
  return judged(input, [...verdict.checks, check]);
}

/** One line for the prompt of the next rung: what was wrong with the last answer. */
export function failureSummary(verdict: Verdict): string {
  const wrong = verdict.checks.filter((check) => check.result === 'fail');
  const told = [...wrong.filter((check) => check.hard), ...wrong.filter((check) => !check.hard)];
  return told
    .slice(0, 3)
    .map((check) => check.because.replace(/\s+/g, ' '))
    .join(' ')
    .slice(0, 400);
}

/** The reply in its place, parsed; null for prose. */
async function edited(input: VerifyInput, answer: Answer, parse: Parse): Promise<Edited | null> {
  if (answer.form === 'prose') return null;
  const { languageId } = input.source;
  if (answer.form === 'file') {
    const text = answer.body;
    return { parsed: await parse(languageId, text), range: { start: 0, end: text.length } };
  }
  const placed = placeAnswer(input, answer.body);
  const parsed: Parsed = await parse(languageId, placed.text);
  return { parsed, range: placed.range };
}

function judged(input: Pick<VerifyInput, 'kind' | 'threshold'>, checks: readonly Check[]): Verdict {
  const wrong = checks.filter((check) => check.result === 'fail');
  const score = wrong.reduce((rest, check) => rest * (1 - penaltyOf(check)), 1);
  const rejected = wrong.some(rejects) || score < (input.threshold ?? thresholds[input.kind]);
  return { verdict: rejected ? 'reject' : 'accept', score: Math.round(score * 1000) / 1000, checks };
}
