/** Asking before a task that could cost much is paid for. */
import { formatUsd } from '../core/money.ts';
import type { Plan } from '../core/routing/plan.ts';
import type { Task } from '../core/task/task.ts';
import type { Ports } from './ports.ts';
import { rowBase } from './rows.ts';

/** False when the user was asked and would not pay as much; the ledger then says so. Nothing is reserved yet. */
export async function isConfirmed(
  task: Task,
  plan: Plan,
  ports: Ports,
  signal: AbortSignal,
): Promise<boolean> {
  const { confirmAbove = null } = ports.settings();
  if (ports.confirm === undefined || confirmAbove === null || plan.worstCase <= confirmAbove) return true;
  const { estimate, worstCase, chain } = plan;
  const models = chain.map(({ model }) => model.label);
  const goesOn = await ports.confirm({ expectedUsd: estimate.costUsd, worstCase, models, confirmAbove });
  if (goesOn || signal.aborted) return goesOn;
  await ports.ledger.append({
    ...rowBase(task, ports),
    type: 'refusal',
    model: null,
    refusal: null,
    because: `You were asked whether it may cost up to ${formatUsd(worstCase)}, and did not go on.`,
  });
  return false;
}
