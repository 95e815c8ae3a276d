/** Another machine's export, read back as rows. What it says is not believed: each row is checked field by field. */
import { periods } from '../budget/ceilings.ts';
import { type LedgerRow, failureKinds, outcomes } from '../ledger.ts';
import { tiers } from '../models/model.ts';
import { strategies } from '../routing/plan.ts';
import { kinds } from '../task/task.ts';

export interface ReadExport {
  readonly rows: readonly LedgerRow[];
  /** One sentence for each line that could not be read, the first few; the file is good where there is none. */
  readonly problems: readonly string[];
  /** Lines that could not be read, in all. */
  readonly skipped: number;
}

/** Reads JSON lines or a JSON array, as Export Ledger… writes them; a spreadsheet has not all that a row holds. */
export function readExport(text: string): ReadExport {
  const content = text.replace(/^\uFEFF/, '').trim();
  if (content === '') return unreadable('The file is empty.');
  const entries = content.startsWith('[') ? fromArray(content) : fromLines(content);
  if (typeof entries === 'string') return unreadable(entries);
  const rows: LedgerRow[] = [];
  const problems: string[] = [];
  for (const { where, value } of entries) {
    const wrong = value === undefined ? 'is not JSON' : problemOf(value);
    if (wrong === null) rows.push(value as LedgerRow);
    else problems.push(`${where} ${wrong}.`);
  }
  const skipped = problems.length;
  const looksLikeTable = skipped > 0 && rows.length === 0 && /^seq,at,day,/.test(content);
  if (looksLikeTable) {
    return unreadable(
      'This is a CSV export, which is made for spreadsheets and has not all that a row holds. Export the ledger as JSON lines (.jsonl) and import that.',
    );
  }
  return { rows, problems: problems.slice(0, mostProblems), skipped };
}

const mostProblems = 5;

function unreadable(problem: string): ReadExport {
  return { rows: [], problems: [problem], skipped: 1 };
}

interface Entry {
  readonly where: string;
  /** Undefined where it is no JSON. */
  readonly value: unknown;
}

function fromLines(content: string): readonly Entry[] {
  return content
    .split('\n')
    .map((line, index) => ({ line: line.trim(), where: `Line ${index + 1}` }))
    .filter(({ line }) => line !== '')
    .map(({ line, where }) => ({ where, value: parsed(line) }));
}

function fromArray(content: string): readonly Entry[] | string {
  const list = parsed(content);
  if (!Array.isArray(list))
    return 'The file begins like a JSON array, but is not whole JSON; it may have been cut off.';
  return list.map((value: unknown, index) => ({ where: `Entry ${index + 1}`, value }));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

type Check = (value: unknown) => boolean;
type Fields = Readonly<Record<string, Check>>;

const text: Check = (value) => typeof value === 'string';
const number: Check = (value) => typeof value === 'number' && Number.isFinite(value);
const amount: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
const yesOrNo: Check = (value) => typeof value === 'boolean';
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || value === null || check(value);
const oneOf =
  (choices: readonly string[]): Check =>
  (value) =>
    choices.includes(value as string);
const list =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const fields =
  (own: Fields): Check =>
  (value) =>
    isObject(value) && wrongField(value, own) === null;

const day: Check = (value) =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !isNaN(Date.parse(value));
const ceiling: Check = (value) => value === 'unlimited' || amount(value);
const complexity = oneOf(['simple', 'medium', 'complex']);
const estimate = fields({ models: list(text), quality: number, costUsd: number, latencyMs: number });
const ceilings = fields(Object.fromEntries(periods.map((period) => [period, ceiling])));
const usage = fields({
  ...{ input: amount, cacheRead: amount, cacheWrite: amount, output: amount, thinking: amount },
  reportedCost: orNull(amount),
});

const everyRow: Fields = { at: amount, day, taskId: text, workspace: orNull(text) };

/** What the reports read of each type of row; further fields are allowed, and left behind where they are unknown. */
const byType: Readonly<Record<LedgerRow['type'], Fields>> = {
  task: {
    ...{ kind: oneOf(kinds), complexity, score: number, domain: optional(text), languageId: text },
    ...{ path: orNull(text), selectedLines: amount, reasons: list(text), escalates: orNull(text) },
    ...{ capabilities: optional(list(text)), expectedOutputTokens: optional(amount) },
  },
  plan: {
    ...{ strategy: oneOf(strategies), estimate, worstCase: amount, reasons: list(text) },
    runnersUp: list(estimate),
    removed: list(fields({ model: text, constraint: text, because: text })),
    baseline: orNull(fields({ model: text, costUsd: number })),
    exploredUsd: optional(number),
  },
  reservation: {
    ...{ reservationId: text, model: text, amount },
    ceilings: fields({ user: ceilings, workspace: ceilings }),
  },
  attempt: {
    ...{ attemptId: text, reservationId: orNull(text), source: oneOf(['provider', 'cache', 'editor']) },
    ...{ model: text, tier: oneOf(tiers), kind: oneOf(kinds), complexity, rung: amount, cost: amount },
    saved: amount,
    costSource: oneOf(['usage', 'reported', 'reserved', 'free', 'unsent']),
    ...{ overran: yesOrNo, priceVersion: text, templateVersion: text, usage: orNull(usage) },
    ...{ countedTokens: optional(amount), staticTokens: optional(amount), expectedCostUsd: number },
    ...{ latencyMs: number, firstTokenMs: orNull(number), stop: text },
    failure: orNull(fields({ kind: oneOf(failureKinds), message: text })),
  },
  verdict: {
    ...{ attemptId: text, verdict: oneOf(['accept', 'reject']), score: number },
    checks: list(fields({ check: text, result: text, hard: yesOrNo, because: text })),
  },
  refusal: { model: orNull(text), because: text },
  'write-off': { reservationId: text, model: text, cost: amount },
  outcome: { outcome: oneOf(outcomes), model: orNull(text), because: text },
  alert: { alert: text, because: text },
};

/** What is wrong with an entry, as the end of a sentence; null for a row of a ledger. */
function problemOf(value: unknown): string | null {
  if (!isObject(value)) return 'is not a row of a ledger';
  const { type } = value;
  if (typeof type !== 'string' || !Object.hasOwn(byType, type)) {
    return typeof type === 'string'
      ? `has the type “${type.slice(0, 40)}”, which this version of Tierwise does not know`
      : 'has no type of row';
  }
  const wrong = wrongField(value, { ...everyRow, ...byType[type as LedgerRow['type']] });
  return wrong === null
    ? null
    : `is a row of type ${type} whose “${wrong}” is missing or not what it should be`;
}

function wrongField(value: Readonly<Record<string, unknown>>, own: Fields): string | null {
  return Object.entries(own).find(([name, check]) => !check(value[name]))?.[0] ?? null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
