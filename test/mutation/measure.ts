import { verify } from '../../src/core/quality/verify.ts';
import type { Parse, Parsed } from '../../src/core/syntax/syntax.ts';
import {
  badEdit,
  type BadEdit,
  badEdits,
  chanceOf,
  goodEdit,
  type GoodEdit,
  goodEdits,
  type Place,
  placesIn,
} from './edits.ts';

export interface SourceFile {
  readonly name: string;
  readonly languageId: string;
  readonly text: string;
}

export interface Tally {
  readonly made: number;
  /** Good ones accepted, bad ones rejected. */
  readonly right: number;
}

export interface Measured {
  readonly good: Readonly<Record<GoodEdit, Tally>>;
  readonly bad: Readonly<Record<BadEdit, Tally>>;
  readonly byLanguage: Readonly<Record<string, { readonly good: Tally; readonly bad: Tally }>>;
  /** Bad edits that were said to change only comments, and good ones that were said to change more. */
  readonly wrongClaims: { readonly bad: number; readonly good: number };
  readonly wrong: readonly string[];
}

/** Makes edits by program, as many good ones as bad ones, and judges each as if a model had replied it. */
export async function measure(
  files: readonly SourceFile[],
  each: number,
  seed: number,
  parse: Parse,
): Promise<Measured> {
  const chance = chanceOf(seed);
  const parsed: Parsed[] = [];
  const byLanguage = new Map<string, readonly Place[]>();
  for (const file of files) {
    const tree = await parse(file.languageId, file.text);
    parsed.push(tree);
    byLanguage.set(file.languageId, [...(byLanguage.get(file.languageId) ?? []), ...placesIn(tree)]);
  }
  const all = [...byLanguage.values()].filter((places) => places.length > 0);
  const tallies = new Map<string, { made: number; right: number }>();
  const wrong: string[] = [];
  const claims = { bad: 0, good: 0 };
  const note = (keys: readonly string[], right: boolean) => {
    for (const key of keys) {
      const tally = tallies.get(key) ?? { made: 0, right: 0 };
      tallies.set(key, { made: tally.made + 1, right: tally.right + (right ? 1 : 0) });
    }
  };
  const run = async (side: 'good' | 'bad', edits: readonly (GoodEdit | BadEdit)[]) => {
    for (let done = 0, tries = 0; done < each && tries < each * 20; tries++) {
      const places = all[Math.floor(chance() * all.length)];
      const place = places?.[Math.floor(chance() * places.length)];
      const edit = edits[tries % edits.length];
      if (place === undefined || edit === undefined) continue;
      const text =
        side === 'good' ? goodEdit(edit as GoodEdit, place, chance) : badEdit(edit as BadEdit, place, chance);
      const original = place.parsed.text.slice(place.range.start, place.range.end);
      if (text === null || text.trim() === original.trim()) continue;
      done++;
      const verdict = await judged(place, edit, text, parse);
      const commentsOnly = verdict.checks.find((c) => c.check === 'comments-only')?.result;
      if (side === 'bad' && commentsOnly === 'pass' && verdict.verdict === 'accept') claims.bad++;
      if (side === 'good' && commentsOnly === 'fail') claims.good++;
      const right = verdict.verdict === (side === 'good' ? 'accept' : 'reject');
      note([`${side} ${edit}`, `${side} ${place.parsed.languageId}`], right);
      if (!right && wrong.length < 40) {
        const because = verdict.checks
          .filter((c) => c.result === 'fail')
          .map((c) => `${c.check}: ${c.because}`);
        wrong.push(
          `${side} ${edit} of ${place.parsed.languageId} ${place.symbol.name}: ${because.join(' | ')}`,
        );
      }
    }
  };
  await run('good', goodEdits);
  await run('bad', badEdits);
  for (const tree of parsed) tree.dispose();
  const tally = (key: string): Tally => tallies.get(key) ?? { made: 0, right: 0 };
  const table = <K extends string>(side: string, keys: readonly K[]) =>
    Object.fromEntries(keys.map((key) => [key, tally(`${side} ${key}`)])) as Record<K, Tally>;
  return {
    good: table('good', goodEdits),
    bad: table('bad', badEdits),
    byLanguage: Object.fromEntries(
      [...byLanguage.keys()].map((id) => [id, { good: tally(`good ${id}`), bad: tally(`bad ${id}`) }]),
    ),
    wrongClaims: claims,
    wrong,
  };
}

async function judged({ parsed, range }: Place, edit: string, reply: string, parse: Parse) {
  const { verdict } = await verify(
    {
      kind: edit === 'private rename' ? 'refactor' : 'document',
      instruction: '',
      source: {
        uri: 'file:///case',
        path: 'case',
        languageId: parsed.languageId,
        text: parsed.text,
        eol: parsed.text.includes('\r\n') ? '\r\n' : '\n',
      },
      selection: range,
      diagnostics: [],
      raw: `\`\`\`\`\n${reply.replace(/\n$/, '')}\n\`\`\`\``,
      stop: 'stop',
      newErrors: null,
    },
    parse,
  );
  return verdict;
}
