/** What the status bar says, as plain values; statusBar.ts draws them. */
import { type BindingCeilings, type Ceiling, type Held, type SpendState } from '../core/budget/ceilings.ts';
import type { HeldInVain } from '../core/budget/heldInVain.ts';
import { addUsd, formatUsd, type NanoUsd, toDollars, usd, zeroUsd } from '../core/money.ts';
import type { Decision, Glance } from '../core/report/glance.ts';

/** Everything the status bar tells. */
export interface Spend {
  readonly state: Pick<SpendState, 'user' | 'workspace'>;
  readonly ceilings: BindingCeilings;
  readonly inWorkspace: boolean;
  /** What the month's rows add up to. */
  readonly glance: Glance;
  /** The tasks of this window that run. */
  readonly running: readonly RunningSpend[];
}

export interface RunningSpend {
  /** Whether it waits for what others have reserved. */
  readonly waiting: boolean;
  /** What its plan is expected to cost, USD, and what at most; null before there is a plan. */
  readonly expects: { readonly costUsd: number; readonly atMost: NanoUsd } | null;
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
  const waits = spend.running.some(({ waiting }) => waiting);
  const icon = waits ? '$(watch)' : spend.running.length > 0 ? '$(loading~spin)' : '$(layers)';
  const expected = expectedOf(spend.running);
  const now = expected === null ? today : `${today} + ~${formatUsd(expected.cost)}`;
  return {
    text: waits ? say('{0} {1}, waiting for other tasks', icon, now) : `${icon} ${now}`,
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

/** What the running tasks are expected to cost together; null while no plan is known, and where all are free. */
function expectedOf(
  running: readonly RunningSpend[],
): { readonly cost: NanoUsd; readonly atMost: NanoUsd } | null {
  const known = running.flatMap(({ expects }) => expects ?? []);
  const cost = addUsd(zeroUsd, ...known.map(({ costUsd }) => usd(costUsd)));
  const atMost = addUsd(zeroUsd, ...known.map((one) => one.atMost));
  return atMost === 0 ? null : { cost, atMost };
}

function tooltipOf(spend: Spend, say: Say, links: readonly (readonly [string, string])[]): string {
  const { state, ceilings, inWorkspace, glance } = spend;
  const rows = [
    ...(glance.lastRequest === null
      ? []
      : [row(say('Last request'), spentOnly(glance.lastRequest), ceilings.user.request)]),
    row(say('Today'), state.user.day, ceilings.user.day),
    row(say('Last 7 days'), spentOnly(glance.week.user), 'unlimited'),
    row(say('This month'), state.user.month, ceilings.user.month),
  ];
  if (inWorkspace) {
    rows.push(
      row(say('Today, this workspace'), state.workspace.day, ceilings.workspace.day),
      row(say('Last 7 days, this workspace'), spentOnly(glance.week.workspace), 'unlimited'),
      row(say('This month, this workspace'), state.workspace.month, ceilings.workspace.month),
    );
  }
  const { heldInVain, savedUsd, cache, lastDecision } = glance;
  const expected = expectedOf(spend.running);
  return [
    `**Tierwise**`,
    // VS Code sets columns close: the spaces keep their heads apart.
    [
      `| | ${say('spent')} | &nbsp;&nbsp;${say('reserved')} | &nbsp;&nbsp;${say('ceiling')} |`,
      '|---|---:|---:|---:|',
      ...rows,
    ].join('\n'),
    ...(expected === null ? [] : [expectedSentence(expected, say)]),
    ...(heldInVain.inVain === 0 ? [] : [heldSentence(heldInVain, say)]),
    ...(savedUsd === null ? [] : [savedSentence(savedUsd, say)]),
    ...(cache.hits === 0 ? [] : [cacheSentence(cache, say)]),
    ...(lastDecision === null ? [] : [say('Last decision: {0}', escape(decisionText(lastDecision, say)))]),
    links.map(([label, command]) => `[${label}](command:${command})`).join(' · '),
  ].join('\n\n');
}

function row(name: string, held: Held, ceiling: Ceiling): string {
  const limit = ceiling === 'unlimited' ? '–' : roundUsd(ceiling);
  return `| ${name} | ${formatUsd(held.spent)} | ${held.reserved === 0 ? '–' : formatUsd(held.reserved)} | ${limit} |`;
}

/** What a row of the table shows of a period that has no reservations of its own. */
function spentOnly(spent: NanoUsd): Held {
  return { spent, reserved: zeroUsd };
}

function expectedSentence({ cost, atMost }: { cost: NanoUsd; atMost: NanoUsd }, say: Say): string {
  return say('Running now: about {0}, at most {1}.', formatUsd(cost), formatUsd(atMost));
}

function cacheSentence({ hits, saved }: Glance['cache'], say: Say): string {
  return hits === 1
    ? say('1 answer from the cache this month, which cost {0} when it was made.', formatUsd(saved))
    : say(
        '{0} answers from the cache this month, which cost {1} when they were made.',
        String(hits),
        formatUsd(saved),
      );
}

function decisionText(decision: Decision, say: Say): string {
  switch (decision.by) {
    case 'plan':
      return `${decision.models.join(' → ')}. ${decision.reason}`.trim();
    case 'cache':
      return say('Answered from the cache, at $0.');
    case 'editor':
      return say("Fixed by the editor's own quick fixes, at $0.");
  }
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

function labelOf({ state, ceilings, running }: Spend, fullest: Fullness | null, say: Say): string {
  const spent = formatUsd(state.user.day.spent);
  const sentences = [
    ceilings.user.day === 'unlimited'
      ? say('Tierwise: {0} spent today.', spent)
      : say('Tierwise: {0} of {1} spent today.', spent, roundUsd(ceilings.user.day)),
  ];
  const expected = expectedOf(running);
  if (running.some(({ waiting }) => waiting))
    sentences.push(say('A task waits for what running tasks have reserved.'));
  else if (running.length > 0) sentences.push(say('A task is running.'));
  if (expected !== null) sentences.push(expectedSentence(expected, say));
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
