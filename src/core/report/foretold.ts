/** How well the length of answers is foreseen: the newer half of the calls, predicted from what the older half taught. */
import type { AttemptRow, LedgerRow, TaskRow } from '../ledger.ts';
import type { Model } from '../models/model.ts';
import { type Experience } from '../routing/experience.ts';
import { emptyFold, experienceIn, foldRow } from '../routing/fold.ts';

export interface Foretold {
  readonly calls: number;
  readonly expected: number;
  readonly written: number;
  /** Share of the calls that stayed below the 90th percentile expected. */
  readonly belowP90: number;
}

/** Looks at each row twice, in the ledger's order: at all to count the calls, then at all again. */
export interface Foretelling {
  count(row: LedgerRow): void;
  foretell(row: LedgerRow): void;
  result(): Foretold;
}

/** Calls of models that are not given tell nothing. */
export function openForetelling(
  models: readonly Model[],
  options: { readonly halfLifeDays: number },
): Foretelling {
  const byId = new Map(models.map((model) => [model.id, model]));
  const fold = emptyFold(options);
  const tasks = new Map<string, Asked>();
  const sums = { calls: 0, expected: 0, written: 0, below: 0 };
  let [counted, seen] = [0, 0];
  let learned: Experience | null = null;
  return {
    count: (row) => {
      if (isWhole(row)) counted += 1;
    },
    foretell: (row) => {
      if (counted < fewestCalls) return;
      if (row.type === 'task') keepTask(tasks, row);
      const whole = isWhole(row);
      if (whole && seen++ === Math.floor(counted / 2)) learned = experienceIn(fold);
      if (learned === null) return foldRow(fold, row);
      const [model, asked] = whole ? [byId.get(row.model), tasks.get(row.taskId)] : [];
      if (!whole || model === undefined || asked === undefined) return;
      const { input, cacheRead, cacheWrite, output: written } = row.usage;
      const { kind, complexity } = row;
      const inputTokens = input + cacheRead + cacheWrite;
      const { output } = learned.expect(model, { kind, complexity, ...asked, inputTokens });
      sums.calls += 1;
      sums.expected += output.mean;
      sums.written += written;
      if (written <= output.p90) sums.below += 1;
    },
    result: () => {
      const { calls, expected, written, below } = sums;
      const mean = (sum: number): number => (calls === 0 ? 0 : sum / calls);
      return { calls, expected: mean(expected), written: mean(written), belowP90: mean(below) };
    },
  };
}

/** Fewer calls tell nothing. */
const fewestCalls = 4;

/** A call for an answer that ended, with its usage. */
function isWhole(row: LedgerRow): row is AttemptRow & { readonly usage: NonNullable<AttemptRow['usage']> } {
  if (row.type !== 'attempt' || row.role !== undefined) return false;
  return row.source === 'provider' && row.failure === null && row.usage !== null;
}

/** What a task is known by before it runs. */
interface Asked {
  readonly domain: string | null;
  readonly languageId: string;
  readonly expectedOutputTokens: number;
}

/** Attempts follow their task closely: those of older tasks than so many are over. */
const mostTasks = 2000;
/** What is expected where the older half has no call of such a task, and the row does not say what classification expected. */
const usualOutput = 400;

function keepTask(tasks: Map<string, Asked>, { taskId, domain, languageId, ...row }: TaskRow): void {
  const expectedOutputTokens = row.expectedOutputTokens ?? usualOutput;
  tasks.set(taskId, { domain: domain ?? null, languageId, expectedOutputTokens });
  const [oldest] = tasks.keys();
  if (tasks.size > mostTasks && oldest !== undefined) tasks.delete(oldest);
}
