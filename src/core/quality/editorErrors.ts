import { type Look, failed, notApplicable, passed } from './subject.ts';

/** The editor's language servers find no error in the edited text that the original has not. */
export const checkEditorErrors: Look = ({ form, newErrors }) => {
  if (form !== 'replacement') return [];
  if (newErrors === null) return [notApplicable('editor-errors', 'The editor cannot check this text.')];
  const [first] = newErrors;
  if (first === undefined) return [passed('editor-errors', 'The editor finds no new errors.')];
  const more = newErrors.length > 1 ? ` (and ${newErrors.length - 1} more)` : '';
  return [
    failed('editor-errors', `The editor finds a new error: ${withoutLiterals(first).slice(0, 200)}${more}`),
  ];
};

/** A compiler quotes string types in full: their text is the user's, and evidence goes into the ledger. */
function withoutLiterals(message: string): string {
  return message.replaceAll(/"[^"]*"|`[^`]*\$\{[^`]*`/g, '"…"');
}
