import { deedsOf } from './deeds.ts';
import { type Texts, callsAnother, droppedDeeds } from './dropped.ts';
import { failsForEmpty } from './empties.ts';
import { pastTheEnd } from './ends.ts';
import { newHazards } from './hazards.ts';
import { madeUp, madeUpFunctions } from './knownMembers.ts';
import { lostNames } from './namesKept.ts';
import { otherOutcome } from './outcomes.ts';
import { otherPlaces } from './places.ts';
import { removedInstead } from './removed.ts';
import { rewordings } from './rewording.ts';
import type { Edited, Subject } from './subject.ts';
import { lostTransform } from './transforms.ts';
import { turnedWays } from './turned.ts';
import { cutLoose, droppedWait, looseOfOwn } from './waits.ts';

/**
 * What rewritten code does otherwise than the original, whichever way it is written: the tests on the way to each
 * effect, what is called with what, what is set, thrown, caught and given back. Null where nothing differs for sure.
 *
 * @param was the original's tokens, joined by spaces; `is` the answer's
 */
export function deedChange(subject: Subject, after: Edited, was: string, is: string): string | null {
  const { old, now, texts } = compared(subject, after, was, is);
  return (
    turnedWays(old, now, subject.source.languageId) ??
    droppedDeeds(old, now, texts) ??
    cutLoose(old, texts) ??
    looseOfOwn(now, texts) ??
    newHazards(old, now, texts) ??
    otherOutcome(old, texts) ??
    pastTheEnd(was, is) ??
    (callsAnother(old, now, texts) ? null : lostNames(texts)) ??
    lostTransform(was, is, subject.instruction) ??
    otherPlaces(was, is, subject.source.languageId) ??
    failsForEmpty(was, is, subject.source.languageId)
  );
}

/** What any rewrite may not do, a fix neither: stop waiting, and run into a well-known hazard. */
export function newFault(subject: Subject, after: Edited, was: string, is: string): string | null {
  const { old, now, texts } = compared(subject, after, was, is);
  const wish = [subject.instruction, ...subject.diagnostics.map((d) => d.message)].join('\n');
  return (
    droppedWait(old, now, texts) ??
    cutLoose(old, texts) ??
    looseOfOwn(now, texts) ??
    newHazards(old, now, texts) ??
    pastTheEnd(was, is) ??
    (/script/.test(texts.languageId) && texts.languageId !== 'shellscript'
      ? madeUp(was, is, texts.outside)
      : null) ??
    (texts.languageId === 'php' ? madeUpFunctions(was, is, texts.outside) : null) ??
    (subject.kind === 'fix' ? removedInstead(old, now, { wish, was, is }) : null)
  );
}

/** What stands under other tests than before, or is joined or given otherwise; even a wish for more does not ask for it. */
export function turnedRound(subject: Subject, after: Edited, was: string, is: string): string | null {
  if (/invert|negat|revers|flip|swap|opposite|null|undefined|empty|default/i.test(subject.instruction))
    return null;
  const { old, now } = compared(subject, after, was, is);
  return turnedWays(old, now, subject.source.languageId);
}

function compared(subject: Subject, after: Edited, was: string, is: string) {
  const { before, selection, selected, instruction, source, kind } = subject;
  const text = after.parsed.text.slice(after.range.start, after.range.end);
  const reword = rewordings(selected, text, source.languageId);
  const outside = source.text.slice(0, selection.start) + source.text.slice(selection.end);
  const texts: Texts = { was, is, outside, instruction, languageId: source.languageId, kind };
  return {
    old: deedsOf(before, selection, reword.was),
    now: deedsOf(after.parsed, after.range, reword.is),
    texts,
  };
}
