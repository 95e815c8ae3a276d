import { canonicalCode } from '../syntax/fingerprint.ts';
import type { PlanSettings } from '../routing/plan.ts';
import type { Parsed } from '../syntax/syntax.ts';
import { type Kind, selectedText, type Task } from '../task/task.ts';
import { canonicalInstruction } from './canonicalInstruction.ts';
import { namesIn } from './context.ts';
import type { ContextPiece } from './prompt.ts';

/** How models are chosen: answers made under one policy are not served under another. */
export type ModelPolicy = Pick<
  PlanSettings,
  'strategy' | 'minQuality' | 'qualityTolerance' | 'weights' | 'rules'
>;

/**
 * The texts that name an answer: two tasks with the same `answer` would be answered alike; those with the same `about`
 * ask, each in its own words, about the same code. Whoever stores answers hashes them. They cover the code, what
 * surrounds it, what was asked, how it was asked, and the policy by which models are chosen; not which models there
 * are, so that adding one keeps the answers.
 */
export function answerKeys(
  task: Task,
  kind: Kind,
  parsed: Parsed,
  context: readonly ContextPiece[],
  templateVersion: string,
  policy: ModelPolicy,
  /** Shortens the code, of which there is much. */
  hash: (text: string) => string,
): { readonly answer: string; readonly about: string } {
  const about = JSON.stringify([
    kind,
    task.source.languageId,
    hash(codeKey(task, kind, parsed)),
    // Tests import the code by its path.
    kind === 'test' ? task.source.path : '',
    context.map((piece) => [piece.label, piece.text]),
    // The same message at another place asks for another fix.
    task.diagnostics.map((d) => [d.severity, d.message, d.code, d.range.start - task.selection.start]),
    templateVersion,
    task.wishes.model,
    task.wishes.tier === undefined ? task.wishes.minTier : `only ${task.wishes.tier}`,
    [policy.strategy, policy.minQuality, policy.qualityTolerance, Object.entries(policy.weights).sort()],
    policy.rules ?? [],
  ]);
  const { languageId } = task.source;
  const names = task.instruction.trim() === '' ? new Set<string>() : namesOf(task, context);
  return {
    about,
    answer: JSON.stringify([about, canonicalInstruction(task.instruction, { kind, languageId, names })]),
  };
}

/**
 * The code as far as the answer depends on it. Its layout counts where the instruction speaks of layout, and its place
 * where it speaks of lines by number. Comments count wherever they are read or replaced with the code, which leaves
 * tests: those follow what code does, and of its comments only what promises something.
 */
function codeKey(task: Task, kind: Kind, parsed: Parsed): string {
  const { instruction, selection } = task;
  if (aboutLayout.test(instruction)) {
    const text = selectedText(task);
    const written = aboutLineEnds.test(instruction) ? text : text.replace(/\r\n?/g, '\n');
    return JSON.stringify([written, citesLines(instruction) ? firstLineOf(task) : 0]);
  }
  const comments = kind === 'test' && !aboutComments.test(instruction) ? 'promising' : 'kept';
  return canonicalCode(parsed, selection, comments);
}

/** Words of layout in the languages that people ask in: with them, the code counts to the byte. */
const aboutLayout =
  /\b(?:lines?|columns?|commas?|parenthes[ei]s|parens?|brackets?|kommas?|klammern?|virgules?|comas?|virgol[ae]|indent\w*|dedent\w*|outdent\w*|white ?-?spaces?|spac(?:e|es|ed|ing)|blank\w*|empty lines?|tabs?|tabulat\w*|tabbed|format\w*|reformat\w*|layout|align\w*|wrap\w*|newlines?|line ?-?breaks?|line ?-?ends?|crlf|eol|prettier|black|gofmt|rustfmt|lint\w*|pep ?8|style|styles|styling|beautif\w*|prettif\w*|tidy|width|characters|80|100|120|l\d+|zeilen?|spalten?|eingerückt\w*|einr\w*|leerzeichen|leerzeilen?|formatier\w*|umbr\w*|lignes?|espaces?|indentation|mise en forme|colonnes?|líneas?|lineas?|espacios?|sangr\w*|formato|formate\w*|righe|riga|spazi\w*|rientr\w*|linhas?|espaços?|recuo|regels?|spaties?|inspring\w*|opmaak)\b|行|空格|缩进|格式|对齐|换行|インデント|整形|空白|改行|들여쓰기|공백|줄|отступ|пробел|формат|строк/iu;

const aboutLineEnds = /crlf|\beol\b|line[ -]?end|carriage|\\r|dos2unix|windows|unix/i;

const aboutComments =
  /comment|docstring|jsdoc|javadoc|todo|fixme|note|documented|annotat|says|claims|promise|kommentar|commentaire|comentari|commento|opmerking|注释|コメント|주석|комментар/iu;

/**
 * Words that may be names in what the model is shown. Comments are left out, since they are written in the words of
 * instructions: what only they have is no name.
 */
function namesOf(task: Task, context: readonly ContextPiece[]): ReadonlySet<string> {
  const hash = hashComments.has(task.source.languageId);
  const texts = [selectedText(task), ...context.map((piece) => piece.text)];
  const comments = hash ? /(?<=^|\s)#(?!\{).*/gm : /(?<=^|\s)\/\/.*|\/\*[^]*?\*\//gm;
  return new Set(texts.flatMap((text) => namesIn(text.replace(comments, ' '))));
}

const hashComments = new Set(['python', 'ruby', 'shellscript', 'yaml', 'perl', 'r', 'elixir', 'powershell']);

/** The line of its file at which the selection begins, from 1. */
export function firstLineOf({ source, selection }: Pick<Task, 'source' | 'selection'>): number {
  return source.text.slice(0, selection.start).split('\n').length;
}

/** True when a text names lines by number: it is right only while the code stands where it stood. */
export function citesLines(text: string): boolean {
  return (
    /\b(?:lines?|ln|l\.?|rows?|zeilen?|lignes?|líneas?|righe|riga|linhas?|regels?)\s*#?\d/iu.test(text) ||
    /第\s*\d+\s*行|\d+\s*行目|\d+(?:st|nd|rd|th)? lines?\b/i.test(text)
  );
}
