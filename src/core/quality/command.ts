import type { Check } from './verdict.ts';

/** What became of the user's own command on a copy of the project with the answer in it. */
export type CommandRun =
  | { readonly kind: 'passed'; readonly command: string }
  | {
      readonly kind: 'failed';
      readonly command: string;
      /** Its exit code. */
      readonly exit: number;
      /** The end of its output as it came. */
      readonly output: string;
      /** Absolute folders in that output: the copy's, the user's. They are nobody's business. */
      readonly folders: readonly string[];
    }
  /** It says nothing of the answer: it could not run or end, or it fails without the answer, too. */
  | { readonly kind: 'unknown'; readonly because: string };

/** The command's exit decides. */
export function commandCheck(run: CommandRun): Check {
  const check = 'command';
  switch (run.kind) {
    case 'passed':
      return { check, result: 'pass', hard: true, because: `\`${run.command}\` passes with the answer.` };
    case 'failed': {
      const said = tellingLines(run.output, run.folders);
      const end = said === '' ? '.' : `: ${said}`;
      const because = `\`${run.command}\` passes without the answer and fails with it (exit code ${run.exit})${end}`;
      return { check, result: 'fail', hard: true, because };
    }
    case 'unknown':
      return { check, result: 'not-applicable', hard: false, because: run.because };
  }
}

/** Lines of evidence, and the characters of each: a sentence, never a listing. */
const mostLines = 2;
const longestLine = 160;
/** Lines at the end of the output among which the telling ones are looked for. */
const lastLines = 60;

/**
 * The lines of an output that say most of what went wrong. Evidence is stored and shown: texts in quotes, keys and
 * folders are left out.
 */
export function tellingLines(output: string, folders: readonly string[]): string {
  const lines = output
    .slice(-16_000)
    .replace(colours, '')
    .split(/\r\n|\r|\n/)
    .map((line) => clean(line, folders))
    .filter((line) => /\w/.test(line))
    .slice(-lastLines);
  const telling = lines.filter((line) =>
    /error|fail|assert|expected|panic|exception|not found|✗|✖|×/i.test(line),
  );
  const chosen = telling.length > 0 ? telling.slice(0, mostLines) : lines.slice(-mostLines);
  return chosen.map((line) => line.slice(0, longestLine)).join(' … ');
}

// Terminals are coloured by control characters.
const colours = /\u001b(?:\[[0-9;?]*[A-Za-z]|\][^\u0007\u001b]{0,200}(?:\u0007|\u001b\\))/g;
const controls = /[\u0000-\u001f\u007f-\u009f]+/g;

function clean(line: string, folders: readonly string[]): string {
  const known = [...folders].filter((folder) => folder.length > 1).sort((a, b) => b.length - a.length);
  return known
    .reduce((text, folder) => text.replaceAll(folder, '…'), line.slice(0, 1000))
    .replace(controls, ' ')
    .replace(/"[^"]*"|`[^`]*`|'[^']*[^\w'$.-][^']*'|'[^']{41,}'/g, '"…"')
    .replace(/(?<![\w/.-])(?=[\w+/=-]*\d)[\w+/=-]{24,}/g, '…')
    .replace(/\b(?:bearer|basic|token|password|passwd|secret|api[_-]?key)\b\s*[:=]?\s*\S+/gi, '…')
    .trim();
}
