import type { Diagnostic, Kind, Task } from '../task/task.ts';
import { selectedText } from '../task/task.ts';
import { type ContextPiece, formOf, type Prompt } from './prompt.ts';
import { asksForEdits } from './edits.ts';
import { outputForms, role, stepsFirst, type Template, templateFor } from './templates.ts';

/** More diagnostics than these help nobody. */
const mostDiagnostics = 20;

/** How a task is asked, beyond what it is. */
export interface Wording {
  readonly template: Template;
  /** Whether the task gains by being worked out before it is answered. */
  readonly intricate: boolean;
}

/**
 * Composes a prompt: the static part depends on kind, language and form of the answer alone, so that providers can
 * cache it; everything about this task comes after it.
 */
export function composePrompt(
  task: Task,
  kind: Kind,
  context: readonly ContextPiece[],
  /** What the checks said of the rung before, in one line; null on the first rung. */
  earlierFailure: string | null,
  { template, intricate }: Wording = { template: templateFor(kind, [], 0), intricate: false },
): Prompt {
  const form = asksForEdits(kind, selectedText(task)) ? 'edits' : formOf(kind);
  const { languageId } = task.source;
  const own = template.rules[kind].map((rule) =>
    rule.replaceAll('{language}', languageId).replaceAll('{kind}', kind),
  );
  const numbered = [...own, ...outputForms[form]].map((rule, index) => `${index + 1}. ${rule}`);
  return {
    form,
    templateVersion: template.version,
    static: [role, `Language: ${languageId}.`, 'Rules:', ...numbered].join('\n'),
    dynamic: [
      ...context.map((piece) => section(piece.label, shown(piece, task.source.languageId))),
      section(
        `Selected code (${task.source.path}, lines ${linesOf(task)})`,
        fenced(selectedText(task), task.source.languageId),
      ),
      ...problems(task),
      ...(task.instruction.trim() === '' ? [] : [section('Instruction', task.instruction.trim())]),
      ...(earlierFailure === null
        ? []
        : [section('An earlier answer was rejected', `${earlierFailure} Do not repeat that mistake.`)]),
    ].join('\n\n'),
    ...(intricate ? { steps: stepsFirst } : {}),
  };
}

function shown({ text, words }: ContextPiece, languageId: string): string {
  return words === true ? text : fenced(text, languageId);
}

function section(title: string, body: string): string {
  return `## ${title}\n${body}`;
}

/** Fences a text with more backticks than any run inside it. */
export function fenced(text: string, languageId: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${languageId}\n${text.replaceAll('\r\n', '\n')}\n${fence}`;
}

function problems(task: Task): readonly string[] {
  if (task.diagnostics.length === 0) return [];
  const shown = task.diagnostics
    .slice(0, mostDiagnostics)
    .map((d) => describeDiagnostic(d, task.source.text));
  return [section('Problems reported in the selection', shown.join('\n'))];
}

function describeDiagnostic(diagnostic: Diagnostic, text: string): string {
  const code = diagnostic.code === null ? '' : ` (${diagnostic.source ?? ''} ${diagnostic.code})`;
  const message = diagnostic.message.replaceAll(/\s+/g, ' ');
  return `- line ${lineAt(text, diagnostic.range.start)}, ${diagnostic.severity}: ${message}${code}`;
}

function linesOf(task: Task): string {
  const first = lineAt(task.source.text, task.selection.start);
  const last = lineAt(task.source.text, Math.max(task.selection.start, task.selection.end - 1));
  return first === last ? `${first}` : `${first}–${last}`;
}

/** One-based. */
function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
