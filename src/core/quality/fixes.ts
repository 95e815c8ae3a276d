import { joinedTokens } from './facts.ts';
import { stillReported } from './reported.ts';
import { type Look, failed, names, passed } from './subject.ts';
import { isUntouched } from './untouched.ts';
import type { Check } from './verdict.ts';

/** A fix mends what is reported; it neither silences the report nor throws the code away. */
export const checkFix: Look = (subject) => {
  const { kind, after, answer, diagnostics, selected, instruction, source, selection } = subject;
  if (kind !== 'fix' || after === null || answer.body.trim() === '') return [];
  const text = after.parsed.text.slice(after.range.start, after.range.end);
  const checks: Check[] = [];
  const wish = [instruction, ...diagnostics.map((d) => d.message)].join('\n');
  const unresolved = [...diagnostics.map((d) => d.message), instruction]
    .map((message) => missingName(message))
    .find(
      (name) =>
        name !== null &&
        stillMissing(name, text, source.text.slice(0, selection.start) + source.text.slice(selection.end)),
    );
  if (unresolved !== undefined && unresolved !== null) {
    checks.push(
      failed(
        'fixes',
        `${names([unresolved])} was reported as unknown and is still used without a definition.`,
        false,
      ),
    );
  }
  if (isUntouched(subject, after))
    checks.push(
      failed('fixes', 'Only names and ways of writing changed: what is wrong is still there.', false),
    );
  if (subject.before.root !== null && after.parsed.root !== null && checks.length === 0) {
    const code = {
      was: joinedTokens(subject.before, selection),
      is: joinedTokens(after.parsed, after.range),
    };
    const still = stillReported({
      ...code,
      wish,
      wasText: withoutComments(selected),
      isText: withoutComments(text),
      languageId: source.languageId,
    });
    if (still !== null) checks.push(failed('fixes', still, false));
  }
  const silenced = silencers(text) > silencers(selected);
  if (silenced && !/ignore|suppress|disable|silence|noqa|any\b/i.test(instruction)) {
    checks.push(failed('fixes', 'The report is silenced instead of mended.', false));
  }
  const was = filledLines(selected);
  const is = filledLines(text);
  if (
    was >= 6 &&
    is * 3 < was &&
    !/remove|delete|simplif|dead|unused|duplicate/i.test(
      instruction + diagnostics.map((d) => d.message).join(' '),
    )
  ) {
    checks.push(failed('fixes', 'Most of the code is gone.', false));
  }
  return checks.length > 0 ? checks : [passed('fixes', 'Nothing is silenced or thrown away.', false)];
};

/** The name that a diagnostic says is not known. */
function missingName(message: string): string | null {
  return (
    /(?:cannot find name|can't find name|undefined name|undefined:|undeclared (?:name|identifier)|use of undeclared|cannot find (?:value|function|type|symbol)|is not defined|unresolved (?:reference|name)|undefined variable|undefined function)[^\w$'"`]*['"`]?([A-Za-z_$][\w$]*)/i.exec(
      message,
    )?.[1] ??
    /['"`]([A-Za-z_$][\w$]*)['"`]?(?: was not declared| is not defined| does not exist in the current context| is undefined| is not declared)/i.exec(
      message,
    )?.[1] ??
    /\bname '(\w+)' is not defined/i.exec(message)?.[1] ??
    null
  );
}

function stillMissing(name: string, text: string, outside: string): boolean {
  const word = name.replace(/\$/g, '\\$');
  if (!new RegExp(`(?<![\\w$.])${word}(?![\\w$])`).test(text)) return false;
  const defined = new RegExp(
    `\\b(?:const|let|var|function|class|def|fn|func|struct|enum|type|interface|import|from|use|using|require|for|auto|int|as|local|declare)\\b[^\\n;(]*\\b${word}\\b|\\b${word}\\s*(?::=|=(?!=)|:\\s*[\\w<>[\\]]+\\s*=)|[(,{]\\s*${word}\\s*[,)}:=]|\\$${word}\\s*=|\\b[A-Z]\\w*(?:<[^>]*>)?\\s+${word}\\b|\\b${word}\\s*=>|#include`,
  );
  return (
    !defined.test(text) &&
    !new RegExp(`\\b(?:import|from|use|using|require|include)\\b[^\\n]*\\b${word}\\b`).test(outside)
  );
}

function silencers(text: string): number {
  return [
    ...text.matchAll(
      /@ts-(?:ignore|expect-error|nocheck)|eslint-disable|#\s*(?:type:\s*ignore|noqa)|pylint:\s*disable|@SuppressWarnings|#\[allow\(|#pragma warning disable|NOLINT|rubocop:disable|@phpstan-ignore|\bas (?:any|unknown as)\b|except(?: [\w., ()]+)?(?: as \w+)?:\s*(?:\n\s*)?pass\b|catch\s*(?:\([^)]*\))?\s*\{\s*\}|rescue\s*(?:=>\s*\w+)?\s*\n\s*(?:nil\s*\n\s*)?end|shellcheck disable/g,
    ),
  ].length;
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|(?<![:"'`\w])\/\/.*$|^\s*#(?![[!]|include|define).*$/gm, '');
}

function filledLines(text: string): number {
  return text.split('\n').filter((line) => /\w/.test(line)).length;
}
