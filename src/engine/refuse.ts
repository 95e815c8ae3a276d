/** Tasks that end before anything is sent: no plan can be made, or what would be sent holds secrets. */
import { TierwiseError } from '../core/errors.ts';
import { zeroUsd } from '../core/money.ts';
import { secretsInWords } from '../core/secrets/redact.ts';
import type { NoPlan } from '../core/routing/plan.ts';
import type { Ports } from './ports.ts';
import type { Preparation } from './prepare.ts';
import type { TaskResult } from './result.ts';
import { rowBase } from './rows.ts';

/** Where no chain is left; the reason says what removed the models, and what would fit. */
export async function refuseWithoutPlan(
  prepared: Preparation,
  { because, wouldFit, removed }: NoPlan,
  ports: Ports,
): Promise<TaskResult> {
  const overCeiling =
    removed.length > 0 && removed.every((r) => r.constraint === 'ceiling' || r.constraint === 'price');
  const error = noPlanError(because, wouldFit, removed.length === 0, overCeiling);
  return refused(prepared, overCeiling ? 'refused' : 'failed', because, error, ports);
}

/** Where `tierwise.secrets` says so; null where the task may go on. */
export async function refuseSecrets(prepared: Preparation, ports: Ports): Promise<TaskResult | null> {
  const { secrets } = prepared;
  if (secrets.length === 0 || ports.settings().secrets !== 'refuse') return null;
  const found = secretsInWords(secrets);
  const error = new TierwiseError('secrets', `Nothing was sent: the code or instruction holds ${found}.`, {
    text: 'Keep secrets out of the code, select less of it, or set tierwise.secrets to "redact".',
  });
  return refused(prepared, 'refused', error.message, error, ports);
}

async function refused(
  { task, profile }: Preparation,
  outcome: 'refused' | 'failed',
  because: string,
  error: TierwiseError,
  ports: Ports,
): Promise<TaskResult> {
  await ports.ledger.append({
    ...rowBase(task, ports),
    type: 'refusal',
    model: null,
    refusal: null,
    because,
  });
  return { outcome, task, profile, plan: null, tried: [], cost: zeroUsd, error };
}

function noPlanError(
  because: string,
  wouldFit: string,
  noModels: boolean,
  overCeiling: boolean,
): TierwiseError {
  if (noModels) {
    return new TierwiseError('no-model', 'Tierwise has no model to ask yet.', {
      text: 'Add an API key, or find the models of a local Ollama or LM Studio.',
      command: 'tierwise.setApiKey',
    });
  }
  return new TierwiseError(overCeiling ? 'over-ceiling' : 'no-model-fits', because, {
    text: wouldFit,
    command: overCeiling ? 'tierwise.openBudgets' : 'tierwise.chooseModels',
  });
}
