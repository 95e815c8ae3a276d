/** Why This Model?: one task's rows of the ledger as Markdown for a person. */
import type {
  AttemptRow,
  LedgerRow,
  OutcomeRow,
  PlanRow,
  RefusalRow,
  TaskRow,
  VerdictRow,
  WriteOffRow,
} from '../ledger.ts';
import { addUsd, formatUsd, usd } from '../money.ts';
import type { ChainEstimate } from '../routing/plan.ts';

/** Said when the ledger has no task yet. */
export const whyNothing =
  '# Why this model?\n\nNo task has run yet. Run one, and its plan and verdict are told here.\n';

/** The plan of a task and what really happened, in order. The rows are those of one task. */
export function whyText(rows: readonly LedgerRow[]): string {
  const of = <T extends LedgerRow['type']>(type: T) =>
    rows.filter((row): row is Extract<LedgerRow, { type: T }> => row.type === type);
  const task = of('task').at(0);
  const plan = of('plan').at(-1);
  const attempts = of('attempt');
  const lines = [
    '# Why this model?',
    ...(task === undefined ? [] : taskLines(task)),
    ...(plan === undefined ? unplannedLines(attempts) : planLines(plan)),
    ...happenedLines(attempts, of('verdict'), of('refusal'), of('write-off')),
    ...outcomeLines(of('outcome'), attempts, plan),
  ];
  return `${lines.join('\n\n')}\n`;
}

function taskLines(task: TaskRow): readonly string[] {
  const where = task.path === null ? 'an untitled document' : code(task.path);
  const lines = task.selectedLines === 1 ? '1 line' : `${task.selectedLines} lines`;
  return [
    '## The task',
    `**${task.kind}**, ${task.complexity} (score ${task.score.toFixed(2)}): ${lines} of ${escape(task.languageId)} in ${where}.`,
    list(task.reasons),
    ...needLines(task),
  ];
}

/** Rows from before it was kept say nothing of it. */
function needLines({ capabilities = [], expectedOutputTokens, domain }: TaskRow): readonly string[] {
  const needs = [
    ...(domain === null ? [] : [`Its field is ${escape(domain)}.`]),
    ...(capabilities.length === 0 ? [] : [`It needs a model that is able in ${capabilities.join(', ')}.`]),
    ...(expectedOutputTokens === undefined
      ? []
      : [`An answer of about ${expectedOutputTokens} tokens was expected.`]),
  ];
  return needs.length === 0 ? [] : [needs.join(' ')];
}

function unplannedLines(attempts: readonly AttemptRow[]): readonly string[] {
  const source = attempts.at(0)?.source;
  if (source === 'cache')
    return ['## The plan', 'None was needed: the same task on the same code was answered before.'];
  if (source === 'editor')
    return ['## The plan', "None was needed: the editor's own quick fixes came first, at $0."];
  return ['## The plan', 'There was none.'];
}

function planLines(plan: PlanRow): readonly string[] {
  const runnersUp = plan.runnersUp.map(
    (chain) =>
      `| ${chainOf(chain)} | ${percent(chain.quality)} | ${dollars(chain.costUsd)} | ${seconds(chain.latencyMs)} |`,
  );
  return [
    '## The plan',
    `Strategy **${plan.strategy}** chose ${chainOf(plan.estimate, '**')}.`,
    list(plan.reasons),
    [
      '| chain | expected to be right | expected cost | expected time |',
      '|---|---:|---:|---:|',
      `| **${chainOf(plan.estimate)}** (chosen) | ${percent(plan.estimate.quality)} | ${dollars(plan.estimate.costUsd)} | ${seconds(plan.estimate.latencyMs)} |`,
      ...runnersUp,
    ].join('\n'),
    `At worst it could have cost ${formatUsd(plan.worstCase)}: so much was checked against the ceilings.`,
    ...baselineLines(plan),
    ...(plan.removed.length === 0 ? [] : ['### Left out', list(leftOut(plan.removed))]),
  ];
}

/** Models that are left out for one and the same reason share a line. */
function leftOut(removed: PlanRow['removed']): readonly string[] {
  return [...Map.groupBy(removed, ({ because }) => because)].map(
    ([because, models]) => `${models.map(({ model }) => model).join(', ')}: ${because}`,
  );
}

function baselineLines({ baseline }: PlanRow): readonly string[] {
  if (baseline === null) return [];
  return [`The baseline ${code(baseline.model)} alone was expected to cost ${dollars(baseline.costUsd)}.`];
}

function happenedLines(
  attempts: readonly AttemptRow[],
  verdicts: readonly VerdictRow[],
  refusals: readonly RefusalRow[],
  writeOffs: readonly WriteOffRow[],
): readonly string[] {
  const told = [
    ...attempts.flatMap((attempt, index) => [
      `### ${index + 1}. ${escape(attempt.model)} (${attempt.tier})${asideText(attempt.role)}`,
      attemptLine(attempt),
      ...verdicts.filter((verdict) => verdict.attemptId === attempt.attemptId).map(verdictLines),
    ]),
    ...refusals.map((refusal) => `Refused before anything was sent: ${escape(refusal.because)}`),
    ...writeOffs.map(
      (row) =>
        `${escape(row.model)}: its window ended before the answer; charged in full, ${formatUsd(row.cost)}.`,
    ),
  ];
  return ['## What happened', ...(told.length === 0 ? ['No model was asked.'] : told)];
}

function asideText(role: AttemptRow['role']): string {
  if (role === 'judge') return ', to grade the answer before';
  return role === 'embedding' ? ', to tell which instructions are alike' : '';
}

function attemptLine(attempt: AttemptRow): string {
  const { usage } = attempt;
  const cost = `${formatUsd(attempt.cost)}${costNotes[attempt.costSource]}`;
  const parts = [
    cost,
    `expected ${dollars(attempt.expectedCostUsd)}`,
    seconds(attempt.latencyMs),
    ...(usage === null
      ? []
      : [`${usage.input + usage.cacheRead + usage.cacheWrite} tokens in, ${usage.output} out`]),
    ...(attempt.stop === 'stop' || attempt.stop === 'none' ? [] : [`stopped by ${attempt.stop}`]),
    ...(attempt.overran ? ['more than was reserved'] : []),
  ];
  const failure = attempt.failure === null ? '' : ` Failed: ${escape(attempt.failure.message)}`;
  return `${parts.join(' · ')}.${failure}`;
}

const costNotes: Readonly<Record<AttemptRow['costSource'], string>> = {
  usage: '',
  reported: ' as the provider reported',
  reserved: ' as reserved, because the usage never arrived',
  free: '',
  unsent: ', because no model ran',
};

function verdictLines(verdict: VerdictRow): string {
  const checks = verdict.checks
    .filter(({ result }) => result !== 'not-applicable')
    .map(
      ({ check, result, because }) =>
        `${result === 'pass' ? 'passed' : '**failed**'} ${code(check)}: ${escape(because)}`,
    );
  const said = verdict.verdict === 'accept' ? 'Accepted' : '**Rejected**';
  return `${said} (score ${verdict.score.toFixed(2)}).\n\n${checks.map((line) => `- ${line}`).join('\n')}`.trimEnd();
}

function outcomeLines(
  outcomes: readonly OutcomeRow[],
  attempts: readonly AttemptRow[],
  plan: PlanRow | undefined,
): readonly string[] {
  const spent = addUsd(...attempts.map((attempt) => attempt.cost));
  const expected = plan === undefined ? '' : `, where ${dollars(plan.estimate.costUsd)} was expected`;
  return [
    '## What became of it',
    ...(outcomes.length === 0
      ? ['It has not ended yet.']
      : [list(outcomes.map(({ outcome, because }) => `${outcome}: ${because}`))]),
    `It cost ${formatUsd(spent)} in all${expected}.`,
    ...timeLines(attempts, plan),
  ];
}

function timeLines(attempts: readonly AttemptRow[], plan: PlanRow | undefined): readonly string[] {
  if (attempts.length === 0) return [];
  const took = attempts.reduce((sum, { latencyMs }) => sum + latencyMs, 0);
  const expected = plan === undefined ? '' : `, where ${seconds(plan.estimate.latencyMs)} were expected`;
  return [`Its answers took ${seconds(took)}${expected}.`];
}

function chainOf(chain: ChainEstimate, mark = ''): string {
  return chain.models.map((model) => `${mark}${escape(model)}${mark}`).join(' → ');
}

function list(sentences: readonly string[]): string {
  return sentences.map((sentence) => `- ${escape(sentence)}`).join('\n');
}

/** Expected dollars are shown as amounts are, rounded up to nano-dollars. */
function dollars(amount: number): string {
  return formatUsd(usd(Math.max(0, amount)));
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function seconds(ms: number): string {
  return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
}

function code(name: string): string {
  return `\`${name.replace(/[`\r\n]/g, '')}\``;
}

/** Names and messages come from code and from providers: as Markdown they may say nothing but themselves. */
function escape(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .split(/(`[^`]+`)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[\\`*_{}[\]()<>#|!~&]/g, '\\$&')))
    .join('');
}
