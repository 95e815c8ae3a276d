import { takesExample } from '../core/prompt/example.ts';
import { type Prompt, promptOf } from '../core/prompt/prompt.ts';
import type { NoPlan, Plan } from '../core/routing/plan.ts';
import type { Task } from '../core/task/task.ts';
import type { Ports } from './ports.ts';
import { plan, prepare, type Preparation } from './prepare.ts';
import type { Watch } from './result.ts';
import type { TokensOf } from './tokens.ts';

/** A task as it would be sent, to whom and for how much. */
export interface PromptPreview {
  readonly prepared: Preparation;
  /** As the first model of the plan would get it; without a plan, as it is composed. */
  readonly prompt: Prompt;
  readonly tokens: TokensOf;
  readonly plan: Plan | NoPlan;
  /** True when the answer is in the cache, and nobody would be asked. */
  readonly cached: boolean;
  /** True when the settings say to send nothing, because secrets were found. */
  readonly refused: boolean;
}

/** parse → classify → gather → compose → plan, and no further: nothing is recorded, reserved or sent. */
export async function previewPrompt(task: Task, ports: Ports, signal: AbortSignal): Promise<PromptPreview> {
  const prepared = await prepare(task, ports, silent, signal);
  const planned = await plan(prepared, ports);
  const first = planned.plan.chain?.[0]?.model;
  const { cache, secrets } = ports.settings();
  const asks = !cache || task.wishes.fresh || (await ports.cache.get(prepared.cacheKey)) === null;
  return {
    ...planned,
    prepared,
    prompt: promptOf(
      planned.prompt,
      first?.thinks ?? false,
      (example) => first !== undefined && takesExample(first, example),
    ),
    cached: !asks,
    refused: secrets === 'refuse' && prepared.secrets.length > 0,
  };
}

const silent: Pick<Watch, 'onStage' | 'onProfile'> = {
  onStage: () => undefined,
  onProfile: () => undefined,
};
