import { codeTokens } from './facts.ts';
import { type Look, failed, passed } from './subject.ts';

/** Something was done: the code is not what it was. */
export const checkChanged: Look = ({
  kind,
  form,
  after,
  before,
  selected,
  selection,
  answer,
  instruction,
}) => {
  if (form !== 'replacement' || kind === 'document' || after === null || answer.body.trim() === '') return [];
  const text = after.parsed.text.slice(after.range.start, after.range.end).replace(/\r\n?/g, '\n');
  if (text.trim() === selected.trim() && selected.trim() !== '') {
    return [failed('changed', 'The reply is the code as it was.')];
  }
  if (
    before.root === null ||
    after.parsed.root === null ||
    /comment|doc|typo|format|indent|style|whitespace|blank|lint/i.test(instruction)
  ) {
    return [passed('changed', 'The reply differs from the code as it was.')];
  }
  const was = codeTokens(before, selection);
  const is = codeTokens(after.parsed, after.range);
  if (was.length === is.length && was.length > 0 && was.every((token, index) => token === is[index])) {
    return [failed('changed', 'Only comments or layout changed; the code is as it was.')];
  }
  if (kind === 'generate' && is.length === 0) return [failed('changed', 'The reply holds only comments.')];
  return [passed('changed', 'The code changed.')];
};
