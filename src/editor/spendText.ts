/** What the status bar says, as plain values; statusBar.ts draws them. */
import { type BindingCeilings, type Ceiling, type Held, type SpendState } from '../core/budget/ceilings.ts';
import type { HeldInVain } from '../core/budget/heldInVain.ts';
import { formatUsd, type NanoUsd, toDollars } from '../core/money.ts';

/** Everything the status bar tells. */
export interface Spend {
  readonly state: Pick<SpendState, 'user' | 'workspace'>;
  readonly ceilings: BindingCeilings;
  readonly inWorkspace: boolean;
  /** Expected USD saved this month against the baseline model; null while nothing is known. */
  readonly savedUsd: number | null;
  /** What this month's reservations held, and what of it was never owed. */
  readonly heldInVain: HeldInVain;
  /** The last decision in one sentence; null before the first task. */
  readonly lastDecision: string | null;
  readonly running: number;
  /** Of those running: tasks that wait for what others have reserved. */
  readonly waiting: number;
}

export interface SpendText {
  readonly text: string;
  readonly level: 'normal' | 'warning' | 'error';
  /** Markdown; everything that came from outside is escaped. */
  readonly tooltip: string;
  /** For screen readers. */
  readonly label: string;
}

/** Formats a sentence with `{0}` places, as `vscode.l10n.t` does. */
export type Say = (sentence: string, ...values: string[]) => string;

/** From this share of a ceiling on the item warns; at the whole of it, it is an error. */
const warnFrom = 0.8;

export function spendText(
  spend: Spend,
  say: Say,
  links: readonly (readonly [label: string, command: string])[],
): SpendText {
  const { state, ceilings } = spend;
  const today = amountOf(state.user.day.spent, ceilings.user.day);
  const fullest = fullestOf(spend);
  const level =
    fullest === null || fullest.share < warnFrom ? 'normal' : fullest.share < 1 ? 'warning' : 'error';
  const icon = spend.waiting > 0 ? '$(watch)' : spend.running > 0 ? '$(loading~spin)' : '$(layers)';
  return {
    text: spend.waiting > 0 ? say('{0} {1}, waiting for other tasks', icon, today) : `${icon} ${today}`,
    level,
    tooltip: tooltipOf(spend, say, links),
    label: labelOf(spend, fullest, say),
  };
}

/** Shown until the ledger is open, and when it can't be. */
export function closedText(why: string | null, say: Say): SpendText {
  if (why === null) {
    return { text: '$(layers) Tierwise', level: 'normal', tooltip: 'Tierwise', label: 'Tierwise' };
  }
  return {
    text: '$(layers) Tierwise',
    level: 'error',
    tooltip: escape(why),
    label: say('Tierwise cannot spend: {0}', why),
  };
}

function amountOf(spent: NanoUsd, ceiling: Ceiling): string {
  return ceiling === 'unlimited' ? formatUsd(spent) : `${formatUsd(spent)} / ${roundUsd(ceiling)}`;
}

/** A ceiling without cents where it has none: `$5`, `$0.25`. */
function roundUsd(amount: NanoUsd): string {
  const dollars = toDollars(amount);
  return Number.isInteger(dollars) ? formatUsd(amount).replace(/\.00$/, '') : formatUsd(amount);
}

interface Fullness {
  readonly scope: 'user' | 'workspace';
  readonly period: 'day' | 'month';
  readonly share: number;
}

/** The ceiling that is nearest to its end; null where nothing is limited. A ceiling of $0 is full only once something was spent. */
function fullestOf({ state, ceilings, inWorkspace }: Spend): Fullness | null {
  let fullest: Fullness | null = null;
  for (const scope of inWorkspace ? (['user', 'workspace'] as const) : (['user'] as const)) {
    for (const period of ['day', 'month'] as const) {
      const ceiling = ceilings[scope][period];
      if (ceiling === 'unlimited') continue;
      const { spent } = state[scope][period];
      const share = spent === 0 ? 0 : ceiling === 0 ? Infinity : spent / ceiling;
      if (fullest === null || share > fullest.share) fullest = { scope, period, share };
    }
  }
  return fullest;
}

function tooltipOf(spend: Spend, say: Say, links: readonly (readonly [string, string])[]): string {
  const { state, ceilings, inWorkspace } = spend;
  const rows = [
    row(say('Today'), state.user.day, ceilings.user.day),
    row(say('This month'), state.user.month, ceilings.user.month),
  ];
  if (inWorkspace) {
    rows.push(
      row(say('Today, this workspace'), state.workspace.day, ceilings.workspace.day),
      row(say('This month, this workspace'), state.workspace.month, ceilings.workspace.month),
    );
  }
  return [
    `**Tierwise**`,
    [`| | ${say('spent')} | ${say('reserved')} | ${say('ceiling')} |`, '|---|---:|---:|---:|', ...rows].join(
      '\n',
    ),
    ...(spend.heldInVain.inVain === 0 ? [] : [heldSentence(spend.heldInVain, say)]),
    ...(spend.savedUsd === null ? [] : [savedSentence(spend.savedUsd, say)]),
    ...(spend.lastDecision === null ? [] : [say('Last decision: {0}', escape(spend.lastDecision))]),
    links.map(([label, command]) => `[${label}](command:${command})`).join(' · '),
  ].join('\n\n');
}

function row(name: string, held: Held, ceiling: Ceiling): string {
  const limit = ceiling === 'unlimited' ? '–' : roundUsd(ceiling);
  return `| ${name} | ${formatUsd(held.spent)} | ${held.reserved === 0 ? '–' : formatUsd(held.reserved)} | ${limit} |`;
}

function heldSentence({ held, inVain }: HeldInVain, say: Say): string {
  const share = `${Math.floor((inVain / held) * 100)} %`;
  return say('Reservations held {0} this month; {1} of it was given back unused.', formatUsd(held), share);
}

function savedSentence(savedUsd: number, say: Say): string {
  const amount = formatUsd(Math.round(Math.abs(savedUsd) * 1e9) as NanoUsd);
  return savedUsd >= 0
    ? say('About {0} saved this month against the baseline model.', amount)
    : say('About {0} more than the baseline model this month.', amount);
}

function labelOf({ state, ceilings, running, waiting }: Spend, fullest: Fullness | null, say: Say): string {
  const spent = formatUsd(state.user.day.spent);
  const sentences = [
    ceilings.user.day === 'unlimited'
      ? say('Tierwise: {0} spent today.', spent)
      : say('Tierwise: {0} of {1} spent today.', spent, roundUsd(ceilings.user.day)),
  ];
  if (waiting > 0) sentences.push(say('A task waits for what running tasks have reserved.'));
  else if (running > 0) sentences.push(say('A task is running.'));
  if (fullest !== null && fullest.share >= warnFrom) {
    const ceiling =
      fullest.scope === 'user'
        ? fullest.period === 'day'
          ? say('your ceiling per day')
          : say('your ceiling per month')
        : fullest.period === 'day'
          ? say("this workspace's ceiling per day")
          : say("this workspace's ceiling per month");
    const share = Number.isFinite(fullest.share)
      ? `${Math.floor(fullest.share * 100)} %`
      : say('more than all');
    sentences.push(say('{0} of {1} is used.', share, ceiling));
  }
  return sentences.join(' ');
}

function escape(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]()<>#|!~&$]/g, '\\$&');
}
