/** A month's spending as Markdown, for whoever has to account for it. */
import type { Ceiling } from '../budget/ceilings.ts';
import type { AttemptRow, LedgerRow, Outcome } from '../ledger.ts';
import { savings, wastedCost } from '../ledgerFold.ts';
import { addUsd, formatUsd, type NanoUsd, usd, zeroUsd } from '../money.ts';

export interface MonthInput {
  /** `YYYY-MM`. */
  readonly month: string;
  /** The month's rows in ledger order: those of this machine, and those imported from others. */
  readonly own: readonly LedgerRow[];
  readonly imported: readonly LedgerRow[];
  /** The month's ceiling on this machine. */
  readonly ceiling: Ceiling;
  /** True while the month is not over. */
  readonly running: boolean;
}

/** Sums only: no code, no prompt, no name of a file. */
export function monthText({ month, own, imported, ceiling, running }: MonthInput): string {
  const all = [...own, ...imported];
  const lines = [
    `# Tierwise in ${month}`,
    ...(running ? ['The month is not over: these are the figures so far.'] : []),
    summary(all, own, imported, ceiling),
    ...(all.some((row) => row.type === 'attempt' || row.type === 'write-off')
      ? [
          '## By day',
          table('day', groups(all, ({ day }) => day).toSorted(byName)),
          '## By kind of task',
          table('kind', groups(all, kindOf).toSorted(dearestFirst)),
          '## By model',
          table('model', groups(all, ({ model }) => model).toSorted(dearestFirst)),
        ]
      : ['No model was asked in this month.']),
    ...lost(all),
  ];
  return `${lines.join('\n\n')}\n`;
}

function summary(
  all: readonly LedgerRow[],
  own: readonly LedgerRow[],
  imported: readonly LedgerRow[],
  ceiling: Ceiling,
): string {
  const here = spentIn(own);
  const { cache, baseline } = savings(all);
  const said = lastOutcomes(all);
  const count = (...wanted: readonly Outcome[]): number =>
    said.filter((outcome) => wanted.includes(outcome)).length;
  const [kept, dropped] = [count('accepted'), count('discarded', 'undone', 'escalated')];
  const tasks = all.filter((row) => row.type === 'task').length;
  const tried = new Set(all.flatMap((row) => (row.type === 'attempt' && row.rung > 0 ? [row.taskId] : [])));
  const limit =
    ceiling === 'unlimited'
      ? 'no ceiling was set'
      : ceiling === 0
        ? 'the ceiling is $0'
        : `${percent(here, ceiling)} of the ceiling of ${formatUsd(ceiling)}`;
  return [
    `- **Spent:** ${formatUsd(here)} (${limit})${imported.length === 0 ? '' : `, and ${formatUsd(spentIn(imported))} on other machines, from their exports`}.`,
    `- **Tasks:** ${tasks}, of which ${cache.hits} were answered from the cache and ${tried.size} needed a stronger model.`,
    kept + dropped === 0
      ? '- **Answers kept:** unknown; none was accepted, discarded or undone.'
      : `- **Answers kept:** ${kept} of the ${kept + dropped} that were judged (${percent(kept, kept + dropped)}).`,
    baseline.tasks === 0
      ? '- **Against the baseline:** unknown; no task had a baseline with a price.'
      : `- **Against the baseline:** about ${dollars(Math.abs(baseline.savedUsd))} ${baseline.savedUsd < 0 ? 'dearer' : 'saved'} (estimate: ${baseline.tasks} tasks would have cost ${dollars(baseline.baselineUsd)}).`,
    `- **From the cache:** ${formatUsd(cache.saved)} was not paid again.`,
  ].join('\n');
}

/** The last that became of each task. */
function lastOutcomes(rows: readonly LedgerRow[]): readonly Outcome[] {
  const last = new Map<string, Outcome>();
  for (const row of rows) if (row.type === 'outcome') last.set(row.taskId, row.outcome);
  return [...last.values()];
}

type Paid = Extract<LedgerRow, { type: 'attempt' | 'write-off' }>;

interface Group {
  readonly name: string;
  readonly calls: number;
  readonly spent: NanoUsd;
}

function groups(rows: readonly LedgerRow[], nameOf: (row: Paid) => string): readonly Group[] {
  const found = new Map<string, Group>();
  for (const row of rows) {
    if (row.type !== 'attempt' && row.type !== 'write-off') continue;
    const name = nameOf(row);
    const { calls, spent } = found.get(name) ?? { calls: 0, spent: zeroUsd };
    found.set(name, { name, calls: calls + (isCall(row) ? 1 : 0), spent: addUsd(spent, row.cost) });
  }
  return [...found.values()];
}

function isCall(row: Paid): row is AttemptRow {
  return row.type === 'attempt' && row.source === 'provider';
}

function kindOf(row: Paid): string {
  return row.type === 'attempt' ? row.kind : 'written off';
}

function byName(a: Group, b: Group): number {
  return a.name < b.name ? -1 : 1;
}

function dearestFirst(a: Group, b: Group): number {
  return b.spent - a.spent || b.calls - a.calls || byName(a, b);
}

function table(head: string, rows: readonly Group[]): string {
  return [
    `| ${head} | calls | spent |`,
    '|---|---:|---:|',
    ...rows.map(({ name, calls, spent }) => `| ${cell(name)} | ${calls} | ${formatUsd(spent)} |`),
    `| **all** | **${rows.reduce((sum, { calls }) => sum + calls, 0)}** | **${formatUsd(addUsd(zeroUsd, ...rows.map(({ spent }) => spent)))}** |`,
  ].join('\n');
}

function lost(rows: readonly LedgerRow[]): readonly string[] {
  const { failed, rejected, writtenOff } = wastedCost(rows);
  if (addUsd(failed, rejected, writtenOff) === 0) return [];
  return [
    '## Paid without a usable answer',
    [
      `- Answers that a check rejected: ${formatUsd(rejected)}`,
      `- Calls that failed: ${formatUsd(failed)}`,
      `- Charged in full because their window ended: ${formatUsd(writtenOff)}`,
    ].join('\n'),
  ];
}

function spentIn(rows: readonly LedgerRow[]): NanoUsd {
  return addUsd(
    zeroUsd,
    ...rows.flatMap((row) => (row.type === 'attempt' || row.type === 'write-off' ? [row.cost] : [])),
  );
}

/** Rounded down, so that what is left is never said to be gone; below one, with digits. */
function percent(part: number, whole: number): string {
  const share = (part / whole) * 100;
  return share > 0 && share < 1 ? 'less than 1 %' : `${Math.floor(share)} %`;
}

function dollars(amount: number): string {
  return formatUsd(usd(Math.max(0, amount)));
}

/** A model's id comes from settings, and an import from anywhere. */
function cell(name: string): string {
  return `\`${name.replace(/[`|\r\n]/g, '')}\``;
}
