import { findByFormat } from './formats.ts';
import type { Found } from './found.ts';
import { findByName } from './named.ts';
import { findByRuleSet } from './ruleSet.ts';
import { findByStructure } from './structured.ts';

/** Languages whose files hold settings: what stands behind a name there is a value, with or without quotes. */
const settingsLanguages = new Set([
  'dotenv',
  'properties',
  'ini',
  'yaml',
  'dockerfile',
  'dockercompose',
  'toml',
  'shellscript',
  'bat',
  'plaintext',
]);

/**
 * The secrets in a text, in its order, none within another: by the rules of secretlint, by the formats that issuers
 * document, by what they stand in, and by the names they stand under. The language may be unknown.
 */
export async function findSecrets(text: string, languageId: string | null): Promise<readonly Found[]> {
  const ours = [
    ...findByStructure(text),
    ...findByFormat(text),
    ...findByName(text, languageId !== null && settingsLanguages.has(languageId)),
  ];
  // The rule set may name a whole address or assignment: where we know which part of the line is secret, that is enough.
  const lines = new Set(ours.map(({ range }) => lineStart(text, range.start)));
  const theirs = (await findByRuleSet(text)).filter(({ range }) => !lines.has(lineStart(text, range.start)));
  return withoutOverlap([...ours, ...theirs]);
}

function withoutOverlap(found: readonly Found[]): readonly Found[] {
  const merged: Found[] = [];
  for (const next of [...found].sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end)) {
    const last = merged.at(-1);
    if (last === undefined || next.range.start >= last.range.end) merged.push(next);
    else if (next.range.end > last.range.end) {
      merged[merged.length - 1] = { ...last, range: { start: last.range.start, end: next.range.end } };
    }
  }
  return merged;
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at) + 1;
}
