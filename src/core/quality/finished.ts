import { fencesIn } from './fences.ts';
import { lineComment } from './languages.ts';
import { type Look, type Subject, failed, passed } from './subject.ts';
import { withoutThoughts } from './read.ts';

/** The reply came to its end: its stop reason, its fences and its last words say so. */
export const checkFinished: Look = (subject) => {
  const because = subject.form === 'prose' ? cutProse(subject) : cutCode(subject);
  if (because !== null) return [failed('finished', because)];
  return [passed('finished', 'The reply came to its end.')];
};

function cutCode({ stop, block, answer, selected, source, raw }: Subject): string | null {
  if (stop === 'content-filter') return "The provider's content filter stopped the reply.";
  const closed = block?.closed === true;
  if (stop === 'length' && !closed) return 'The reply was cut at its token limit before the code ended.';
  if (stop === 'none' && !closed) return 'The reply broke off before the code ended.';
  // A closed block that is followed by an unclosed one may be a draft: the block meant was cut.
  if (stop === 'length' && fencesIn(withoutThoughts(raw)).some((f) => !f.closed)) {
    return 'The reply was cut at its token limit inside a code block.';
  }
  const last = lastCodeLine(answer.body, source.languageId);
  const open = /(?:[([,=&|+*<]|=>|->|[\w)] -|\?|\.)$/.exec(last);
  if (
    open === null ||
    (/(?:\+\+|\*\/|\|\||\.\.|<>|\?>|[^\w]\*|\w\?)$/.test(last) === true && !/\|\|$/.test(last))
  )
    return null;
  if (lastCodeLine(selected, source.languageId).endsWith(last.slice(-1))) return null;
  return 'The code ends in the middle of a statement.';
}

function lastCodeLine(code: string, languageId: string): string {
  const comment = lineComment(languageId);
  const lines = code.trimEnd().split('\n');
  for (let at = lines.length - 1; at >= Math.max(0, lines.length - 20); at--) {
    const line = (lines[at] ?? '').trim();
    if (line !== '' && !comment.test(line)) return line;
  }
  return '';
}

const midSentence =
  /(?:[,(;]|\s[-–—]|\b(?:the|a|an|of|to|and|or|with|is|are|was|for|in|on|that|which|because|if|when|by|from|as|be|this|its|der|die|das|und|oder|mit|le|la|les|et|de|el|los|y))$/i;

function cutProse({ stop, answer }: Subject): string | null {
  if (stop === 'content-filter') return "The provider's content filter stopped the reply.";
  if (stop === 'length') return 'The reply was cut at its token limit.';
  if (stop === 'none') return 'The reply broke off.';
  const text = answer.body.trimEnd();
  if (fencesIn(text).some((fence) => !fence.closed)) return 'The reply ends inside a code block.';
  const last = (text.split('\n').at(-1) ?? '').trim();
  if (last === '' || /^(?:```|~~~|\|)/.test(last)) return null;
  if (((last.match(/`/g) ?? []).length & 1) === 1) return 'The reply ends inside quoted code.';
  if (midSentence.test(last)) return 'The reply ends in the middle of a sentence.';
  if (/^(?:[-*+]|\d+[.)])$/.test(last) || /^#{1,6}\s/.test(last) || last.endsWith(':')) {
    return 'The reply ends with a heading or list mark that nothing follows.';
  }
  if (waiting.test(last) && last.split(/\s+/).length >= 8)
    return 'The reply ends in the middle of a sentence.';
  const others = paragraphEnds(text).slice(0, -1);
  const ended = others.filter((end) => endMark.test(end)).length;
  if (!endMark.test(last) && last.split(/\s+/).length >= 5 && ended > 0 && ended >= others.length * 0.7) {
    return 'The last sentence has no end, though those before it have.';
  }
  return null;
}

/** A sentence hardly ever ends with one of these, or with an adverb that waits for its word. */
const waiting =
  /\b(?:\w{4,}ly|has|have|had|been|will|would|should|could|may|might|must|can|its|their|your|into|than|so|but|while|where|who|whose|more|most|each|every|at|over|under|between|before|without|about|not|also)$/i;

const endMark = /[.!?…。！？:)\]`*_"'”]$|\p{Extended_Pictographic}\uFE0F?$/u;

/** The ends of all paragraphs and list items, and of sentences before the last one. */
function paragraphEnds(text: string): readonly string[] {
  const lines = text.split('\n').map((line) => line.trim());
  const ends = lines.filter((line, at) => {
    if (line === '' || /^(?:#|```|~~~|\|)/.test(line)) return false;
    const next = lines[at + 1] ?? '';
    return next === '' || /^(?:[-*+]|\d+[.)]|#|```)/.test(next);
  });
  const last = ends.at(-1) ?? '';
  return /[.!?]\s+\p{Lu}/u.test(last) ? [...ends.slice(0, -1), '.', last] : ends;
}
