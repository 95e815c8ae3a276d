import type { AnswerForm } from '../prompt/prompt.ts';
import type { Answer } from './answer.ts';
import { type Fence, fencesIn } from './fences.ts';
import { taggingOf } from './languages.ts';
import { codeAmongProse } from './unfenced.ts';

/** Reads a model's raw reply: the part that counts, found among fences, prose and thoughts. */
export function readAnswer(form: AnswerForm, raw: string, languageId: string): Answer {
  const text = withoutThoughts(raw);
  if (form === 'prose') return { form, raw, body: unwrapped(text) };
  const block = chosenBlock(text, languageId);
  const body = block === null ? codeAmongProse(text) : block.body;
  return { form, raw, body: body.replace(/\r\n?/g, '\n') };
}

/** The reply without the blocks in which some models think aloud. An unclosed thought leaves nothing. */
export function withoutThoughts(raw: string): string {
  const text = raw.replace(/^\uFEFF/, '');
  const opening = /^\s*<(think|thinking|thought|reasoning)>/i.exec(text);
  if (opening === null) {
    // Some servers swallow the opening tag.
    const end = /<\/think(?:ing)?>/i.exec(text);
    const fence = text.search(/^[ \t]*(?:```|~~~)/m);
    if (end === null || (fence !== -1 && fence < end.index && !/^[ \t]*```/m.test(text.slice(end.index)))) {
      return text;
    }
    return text.slice(end.index + end[0].length).trimStart();
  }
  const closing = `</${(opening[1] ?? '').toLowerCase()}>`;
  const end = text.toLowerCase().indexOf(closing);
  return end === -1 ? '' : text.slice(end + closing.length).trimStart();
}

/** The block a reply means as its answer in this language, or null when it has none. */
export function chosenBlock(text: string, languageId: string): Fence | null {
  const blocks = fencesIn(text).filter((block) => block.body.trim() !== '');
  if (languageId === 'markdown') return wholeMarkdown(text) ?? blocks[0] ?? null;
  const inner = blocks.flatMap((block) => nestedIn(block));
  const ranked = inner.map((block, index) => ({
    block,
    rank: rankOf(block, index, inner.length, languageId),
  }));
  ranked.sort((a, b) => b.rank - a.rank);
  return ranked[0]?.block ?? null;
}

/** A ```markdown wrapper around the whole reply has the real blocks inside. */
function nestedIn(block: Fence): readonly Fence[] {
  if (taggingOf(block.tag, 'markdown') !== 'same') return [block];
  const nested = fencesIn(block.body);
  return nested.length === 0 ? [block] : nested;
}

const usage =
  /\b(?:usage|use it|example of|for example|examples?|call it|run (?:it|the|this)|install|output|before|original|old (?:code|version)|current (?:code|version)|your code|you had|instead of|rather than|problem(?:atic)? (?:line|part|code)|the (?:bug|issue|problem) is|this line|alternativ\w*|optional|if you prefer|another (?:option|way|approach)|imports?)\b/;
const final =
  /\b(?:final|corrected|complete|full|fixed|refactored|optimi[sz]ed|updated|documented|after|replacement|result|improved|new version)\b/;

/** Language first, then what the prose above says of the block, then size; a tie goes to the later one. */
function rankOf(block: Fence, index: number, count: number, languageId: string): number {
  const language = { same: 3, none: 2, other: 1, plain: 0 }[taggingOf(block.tag, languageId)];
  const meant = final.test(block.lead) ? 1 : usage.test(block.lead) ? -1 : 0;
  const size = Math.log2(1 + block.body.trim().length) / 20;
  return language * 10 + meant * 1.5 + size + (index / (count + 1)) * 0.02;
}

/** For a Markdown file: everything from the first fence to the last one, whatever is nested between. */
function wholeMarkdown(text: string): Fence | null {
  const lines = text.split(/\r\n|\n|\r/);
  const from = lines.findIndex((line) => /^(?:`{3,}|~{3,})[ \t]*(?:markdown|md)[ \t]*$/i.test(line));
  const to = lines.findLastIndex((line) => /^(?:`{3,}|~{3,})[ \t]*$/.test(line));
  if (from === -1 || to <= from) return null;
  return {
    tag: 'markdown',
    body: lines.slice(from + 1, to).join('\n'),
    closed: true,
    lead: '',
    lines: { from, to: to + 1 },
  };
}

/** The Markdown of a prose reply, without a fence that wraps all of it. */
function unwrapped(text: string): string {
  const trimmed = text.trim();
  const first = /^(?:`{3,}|~{3,})[ \t]*(?:markdown|md)[ \t]*\r?\n/i.exec(trimmed);
  const last = /\r?\n(?:`{3,}|~{3,})[ \t]*$/.exec(trimmed.slice(-40));
  if (first === null || last === null) return trimmed;
  const inner = trimmed.slice(first[0].length, trimmed.length - last[0].length);
  // An odd fence inside means that the last one closes an inner block, not the wrapper.
  return fencesIn(inner).every((block) => block.closed) ? inner : trimmed;
}
