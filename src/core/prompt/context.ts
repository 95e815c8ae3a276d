import { type OutlineItem, outlineItems, outlineText } from '../syntax/outline.ts';
import type { Parsed } from '../syntax/syntax.ts';
import type { Kind, Task } from '../task/task.ts';
import { selectedText } from '../task/task.ts';
import { type Offer, pack } from './pack.ts';
import type { ContextPiece } from './prompt.ts';

/** Code outside the file that the selection has to do with, as the language server or the workspace knows it. */
export interface Related {
  /** What it is to the selection; `test` is another test of the project, for its style. */
  readonly relation: 'definition' | 'type' | 'problem' | 'test';
  /** Workspace-relative, or the name of a package. */
  readonly path: string;
  /** As signatures where it is code that is called; without comments. */
  readonly text: string;
}

/** What a part of the file is to the selection. */
type Role =
  | 'around'
  | 'named'
  | 'has a named member'
  | 'declared nearby'
  | 'typed by'
  | 'beside'
  | 'plain import'
  | 'elsewhere';

/**
 * What a part is worth for an answer, in tokens that one would pay for it: a part that costs more is left out however
 * much room there is. Chosen by hand: what the selection names is worth its price nearly always, its neighbours only
 * where the answer has to fit in among them. Measured by `bench thrift`.
 */
const worthTokens: Readonly<Record<Kind, Readonly<Record<Role | Related['relation'], number>>>> = {
  explain: values({}),
  document: values({ definition: 60, beside: 0 }),
  fix: values({ problem: 300, beside: 8 }),
  refactor: values({ beside: 14 }),
  test: values({ test: 700, beside: 0, elsewhere: 0 }),
  review: values({ definition: 160 }),
  optimize: values({}),
  generate: values({ beside: 24, elsewhere: 14 }),
  ask: values({ beside: 14, elsewhere: 10 }),
};

function values(
  own: Partial<Record<Role | Related['relation'], number>>,
): Readonly<Record<Role | Related['relation'], number>> {
  return {
    ...{
      around: 400,
      named: 200,
      'has a named member': 90,
      'declared nearby': 80,
      'typed by': 60,
      beside: 10,
      'plain import': 12,
      elsewhere: 0,
    },
    ...{ definition: 120, type: 90, problem: 150, test: 0 },
    ...own,
  };
}

/** Tokens of context that a task may have at most: as much again as is selected, within these. */
const leastBudget = 900;
const mostBudget = 2_500;

/**
 * What a model needs beyond the selection, packed into a budget of tokens: the file's imports, enclosing and named
 * symbols as signatures, and what is related elsewhere. Pure: the same task has the same context. Without a grammar,
 * lines of the file that share a name with the selection.
 */
export function packContext(
  task: Pick<Task, 'source' | 'selection' | 'instruction' | 'diagnostics'>,
  parsed: Parsed,
  kind: Kind,
  related: readonly Related[],
): readonly ContextPiece[] {
  const worth = worthTokens[kind];
  const items = outlineItems(parsed, task.selection);
  const roles = rolesOf(task, items);
  const nearby = parsed.root === null ? [] : linesNearby(task, items);
  const budget = Math.min(mostBudget, Math.max(leastBudget, roughTokens(selectedText(task))));

  const offers: Offer[] = [
    ...items.map((item, index) => {
      // What the selection stands in is shown anyway.
      const parents = item.within
        .flatMap((parent) => items[parent] ?? [])
        .filter(({ holdsKept }) => !holdsKept);
      const tokens = roughTokens(outlineText([...parents, item]));
      return offer(worth[roles[index] ?? 'elsewhere'], tokens);
    }),
    ...nearby.map((line) => offer(worth['declared nearby'], roughTokens(line))),
    ...related.map(({ relation, text }) => offer(worth[relation], roughTokens(text))),
  ];
  const chosen = new Set(pack(offers, budget));
  const shown = new Set<number>();
  for (const [index, item] of items.entries()) {
    if (chosen.has(index)) for (const each of [...item.within, index]) shown.add(each);
  }
  const ofFile = [
    outlineText(items.filter((_, index) => shown.has(index))),
    ...nearby.filter((_, index) => chosen.has(items.length + index)),
    ...(parsed.root === null ? [sharingLines(task)] : []),
  ].filter((text) => text.trim() !== '');
  const elsewhere = related.filter((_, index) => chosen.has(items.length + nearby.length + index));
  return [
    ...(ofFile.length === 0
      ? []
      : [{ label: `The rest of ${task.source.path}, as signatures`, text: ofFile.join('\n') }]),
    ...piecesOf(elsewhere),
  ];
}

/** Nothing is worth more than the dearest that would still be paid for it. */
function offer(worth: number, tokens: number): Offer {
  return tokens > worth ? { value: 0, tokens } : { value: worth - tokens + 1, tokens };
}

/** Tokens by length: code has some 3.5 characters a token. Packing needs no more, and stays pure and quick. */
function roughTokens(text: string): number {
  return Math.ceil(text.length / 3.5) + 1;
}

function rolesOf(
  { source, selection, instruction, diagnostics }: Parameters<typeof packContext>[0],
  items: readonly OutlineItem[],
): readonly Role[] {
  const said = [
    selectedText({ source, selection }),
    instruction,
    ...diagnostics.map(({ message }) => message),
  ].join('\n');
  const used = bare(namesIn(said));
  const isUsed = (name: string) => {
    const last = lastPart(name).replace(/^\$/, '');
    // PowerShell's names have hyphens.
    return used.has(last) || (last.includes('-') && said.includes(last));
  };
  const innermost = items.findLastIndex(({ holdsKept }) => holdsKept);
  const named = items.map(
    ({ kind, names, holdsKept }) =>
      !holdsKept && names.slice(0, kind === 'import' ? undefined : 1).some(isUsed),
  );
  const signatures = items.flatMap(({ lines, holdsKept }, index) => (named[index] || holdsKept ? lines : []));
  const mentioned = bare(namesIn(signatures.join('\n')));
  return items.map((item, index) => {
    if (item.holdsKept) return 'around';
    if (named[index]) return 'named';
    if (item.kind === 'import' && (item.names.length === 0 || namesNothing(item))) return 'plain import';
    if (item.names.some(isUsed)) return 'has a named member';
    if (mentioned.has(lastPart(item.names[0] ?? ''))) return 'typed by';
    return item.within.at(-1) === innermost && innermost !== -1 ? 'beside' : 'elsewhere';
  });
}

/** Imports of whole files and namespaces, whose names in the code are not known from the text. */
function namesNothing({ lines }: OutlineItem): boolean {
  return /^\s*(?:#\s*include|using\s+[\w.]+;|require|load|source|\.\s|.*\*\s*;?\s*$|use\s+[\w\\]+\s*;$)/.test(
    lines[0] ?? '',
  );
}

/**
 * Where the selection is a part of a function: the lines before it, from the function's start on, that give their
 * values to names in the selection.
 */
function linesNearby(
  { source, selection }: Pick<Task, 'source' | 'selection'>,
  items: readonly OutlineItem[],
): readonly string[] {
  const inside = items.findLast(
    ({ holdsKept, kind, range }) => holdsKept && kind !== 'class' && range.start < selection.start,
  );
  if (inside === undefined) return [];
  const used = new Set(namesIn(selectedText({ source, selection })));
  const lines = source.text.slice(inside.range.start, selection.start).split('\n').slice(1);
  const found: string[] = [];
  for (const line of lines.slice(-farthestLines)) {
    if (line.length > longestLine) continue;
    const [, ...given] = givenNames.exec(line) ?? [];
    const names = given.flatMap((text) => namesIn(text ?? ''));
    if (names.some((name) => used.has(name))) found.push(line.trimEnd());
  }
  return found;
}

const farthestLines = 200;
const longestLine = 240;
/** `const x =`, `x := `, `int x =`, `for x in`, `x, y = `, `auto& [a, b] =`. */
const givenNames =
  /^\s*(?:for\s*\(?\s*)?(?:(?:export|const|let|var|val|auto|final|static|local|my|mut|readonly|declare|public|private|protected|await|async|[A-Z][\w<>,.[\]?]*|int|long|bool|boolean|double|float|char|string|size_t|unsigned)[\s&*]+)*([$@\p{L}_{[(][^=:;]{0,80}?)(?:\s*:\s*[^=;]{1,60})?\s*(?::=|=(?!=)|\bin\b|\bof\b|;|$)/u;

/** Without a grammar: the other lines that share a name with the selection, those nearest to it. */
function sharingLines({ source, selection }: Pick<Task, 'source' | 'selection'>): string {
  const names = new Set(
    namesIn(selectedText({ source, selection })).filter(
      (name) => name.length >= 3 && !commonWords.test(name),
    ),
  );
  const rest: { readonly line: string; readonly distance: number; readonly at: number }[] = [];
  let at = 0;
  for (const line of source.text.split('\n')) {
    const isSelected = at + line.length >= selection.start && at < selection.end;
    const declares =
      /[({:=]\s*$|\b(?:fun|func|function|sub|def|class|struct|interface|type|import|module|package|PROC|DIVISION)\b/i.test(
        line,
      );
    if (
      !isSelected &&
      declares &&
      line.length <= longestLine &&
      namesIn(line).some((name) => names.has(name))
    ) {
      rest.push({ line: line.trimEnd(), at, distance: Math.abs(at - selection.start) });
    }
    at += line.length + 1;
  }
  return rest
    .sort((a, b) => a.distance - b.distance)
    .slice(0, mostSharingLines)
    .sort((a, b) => a.at - b.at)
    .map(({ line }) => line)
    .join('\n');
}

const mostSharingLines = 40;
const commonWords =
  /^(?:fun|func|function|def|sub|class|struct|interface|type|import|module|package|return|for|while|val|var|let|const|public|private|static|void|int|string|end|new|this|self|the|and|with|from)$/i;

function piecesOf(related: readonly Related[]): readonly ContextPiece[] {
  const labels: Readonly<Record<Related['relation'], (path: string) => string>> = {
    definition: (path) => `From ${path}, as signatures`,
    type: (path) => `From ${path}, as signatures`,
    problem: (path) => `Where a problem points to, in ${path}`,
    test: (path) => `The style of tests here, from ${path}`,
  };
  const byLabel = new Map<string, string[]>();
  for (const { relation, path, text } of related) {
    const label = labels[relation](path);
    const texts = byLabel.get(label) ?? [];
    if (!texts.includes(text)) byLabel.set(label, [...texts, text]);
  }
  return [...byLabel].map(([label, texts]) => ({ label, text: texts.join('\n') }));
}

/** Shells and PHP write `$name` for what is declared as `name`. */
function bare(names: readonly string[]): ReadonlySet<string> {
  const found = new Set(names);
  for (const name of names) if (name.startsWith('$')) found.add(name.slice(1));
  return found;
}

/** `a::b` and `A.B` are named by their last part. */
function lastPart(name: string): string {
  return /[^.:\\]+$/.exec(name)?.[0] ?? name;
}

export function namesIn(text: string): readonly string[] {
  // Unicode's properties are looked up for every letter, which takes ten times as long.
  return text.match(ascii.test(text) ? asciiName : anyName) ?? [];
}

const ascii = /^[\x00-\x7f]*$/;
const asciiName = /[A-Za-z_$][\w$]*/g;
const anyName = /[\p{L}_$][\p{L}\p{N}_$]*/gu;
