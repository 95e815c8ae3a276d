/** Check Ledger: whether the ledger adds up, and whether a provider agrees, as Markdown for a person. */
import type { HeldInVain } from '../budget/heldInVain.ts';
import type { AccountFold } from '../fold.ts';
import { addUsd, formatUsd, type NanoUsd, toDollars, usd } from '../money.ts';
import type { Counted, ReconciledLine, Reconciliation } from './reconcile.ts';
import type { UsageExport, UsageLine } from './usageExport.ts';

/** What refolding the whole ledger has found. */
export interface Refolded {
  readonly rows: number;
  readonly differences: readonly string[];
}

/** The result in one sentence. */
export function checkSentence({ rows, differences }: Refolded): string {
  if (differences.length === 0)
    return `The ledger is sound: its ${rows} rows add up to exactly what is counted.`;
  const found = differences.length === 1 ? '1 difference' : `${differences.length} differences`;
  return `The ledger's ${rows} rows do not add up to what is counted: ${found}.`;
}

/** The whole result, with the sums since a day: what was spent, held, wasted and saved. */
export function checkText(refolded: Refolded, fromDay: string, sums: AccountFold): string {
  const { wasted, savings, reservations, heldInVain } = sums;
  const spent = addUsd(...sums.spend.map((day) => day.spent));
  const held = addUsd(...reservations.map(({ amount }) => amount));
  const lines = [
    '# Check of the ledger',
    checkSentence(refolded),
    ...(refolded.differences.length === 0
      ? [
          'All rows were added up again from the first to the last, apart from the sums that ceilings are checked against, and both agree.',
        ]
      : [
          list(refolded.differences),
          'Export the ledger and report this: spending may be counted wrongly until it is mended.',
        ]),
    `## Since ${fromDay}`,
    list([
      `Spent: ${formatUsd(spent)}.`,
      `Held by ${plural(reservations.length, 'running request')}: ${formatUsd(held)}.`,
      ...(heldInVain.held === 0 ? [] : [heldSentence(heldInVain)]),
      `Spent on attempts that failed: ${formatUsd(wasted.failed)}; on answers that a check rejected: ${formatUsd(wasted.rejected)}; charged in full because their window ended: ${formatUsd(wasted.writtenOff)}.`,
      `Saved by ${plural(savings.cache.hits, 'answer')} from the cache: ${formatUsd(savings.cache.saved)}.`,
    ]),
  ];
  return `${lines.join('\n\n')}\n`;
}

/** What reservations took of the ceilings while they lasted, and how much of that was never owed. */
function heldSentence({ held, inVain }: HeldInVain): string {
  const share = Math.floor((inVain / held) * 100);
  return `Held by reservations that have ended: ${formatUsd(held)}, of which ${formatUsd(inVain)} (${share} %) was given back unused.`;
}

/** The ledger beside the provider's export. */
export function reconciliationText(
  endpoint: string,
  usage: UsageExport,
  { from, to, lines }: Reconciliation,
): string {
  const off = lines.filter(({ agrees }) => !agrees);
  const [ours, theirs] = [
    addUsd(...lines.map(({ ledger }) => ledger?.cost ?? usd(0))),
    lines.reduce((sum, { provider }) => sum + (provider?.cost ?? 0), 0),
  ];
  const priced = usage.lines.some(({ cost }) => cost !== null);
  const told = [
    '# The ledger and the export',
    `What Tierwise counted at ${code(endpoint)} from ${from} to ${to}, beside the provider's export. Days are in UTC, as the provider counts them.`,
    off.length === 0
      ? `**They agree** on every day and model${priced ? `: ${formatUsd(ours)} in the ledger, ${dollars(theirs)} in the export` : ''}.`
      : `**They differ** in ${off.length} of ${plural(lines.length, 'line')}${priced ? `: ${formatUsd(ours)} in the ledger, ${dollars(theirs)} in the export, ${difference(theirs - toDollars(ours))}` : ''}.`,
    ...(usage.skipped === 0
      ? []
      : [
          `${plural(usage.skipped, 'line')} of the export had no day, no model or no amount, and could not be compared.`,
        ]),
    table(lines),
    ...(off.length === 0 ? [] : ['## What may explain the differences', ...off.map(reasons)]),
  ];
  return `${told.join('\n\n')}\n`;
}

function table(lines: readonly ReconciledLine[]): string {
  return [
    '| day | model | requests | tokens in (from a cache) | tokens out | cost in the ledger | cost in the export | difference |',
    '|---|---|---:|---:|---:|---:|---:|---:|',
    ...lines.map(row),
  ].join('\n');
}

function row({ day, model, ledger, provider, agrees }: ReconciledLine): string {
  const cells = [
    day,
    code(model),
    both(ledger?.requests, provider?.requests),
    `${both(ledger?.input, provider?.input)} (${both(ledger?.cached, provider?.cached)})`,
    both(ledger?.output, provider?.output),
    costOf(ledger),
    provider === null ? 'none' : dollars(provider.cost),
    agrees ? 'none' : differenceOf(ledger, provider),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** One figure where both sides say the same, or both. */
function both(ours: number | undefined, theirs: number | null | undefined): string {
  if (theirs === null || theirs === undefined) return `${ours ?? 0}`;
  return (ours ?? 0) === theirs ? `${theirs}` : `${ours ?? 0} / ${theirs}`;
}

function costOf(ledger: Counted | null): string {
  return ledger === null ? 'none' : formatUsd(ledger.cost);
}

function differenceOf(ledger: Counted | null, provider: UsageLine | null): string {
  if (provider !== null && provider.cost === null) return 'in tokens';
  return difference((provider?.cost ?? 0) - toDollars(ledger?.cost ?? (0 as NanoUsd)));
}

function difference(inUsd: number): string {
  return inUsd < 0 ? `−${dollars(-inUsd)}` : `+${dollars(inUsd)}`;
}

function reasons({ day, model, why }: ReconciledLine): string {
  return `### ${day}, ${code(model)}\n\n${list(why)}`;
}

function dollars(amount: number | null): string {
  return amount === null ? 'not said' : formatUsd(usd(Math.max(0, amount)));
}

function plural(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`;
}

function list(sentences: readonly string[]): string {
  return sentences.map((sentence) => `- ${sentence.replace(/[<>|[\]]/g, '\\$&')}`).join('\n');
}

/** Names come from files: they may say nothing but themselves. */
function code(name: string): string {
  return `\`${name.replace(/[`|\r\n]/g, '')}\``;
}
