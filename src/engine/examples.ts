/** Tasks that were solved before in the workspace, shown to a model where the plan with one is expected to be better. */
import { endpointOf } from '../core/ledgerFold.ts';
import type { Model } from '../core/models/model.ts';
import {
  type Example,
  exampleText,
  fitsAsExample,
  profitsFromExample,
  takesExample,
} from '../core/prompt/example.ts';
import { nominate } from '../core/prompt/similar.ts';
import { withExample } from '../core/routing/exampleGain.ts';
import type { Plan } from '../core/routing/plan.ts';
import { planChain, type PlanInput } from '../core/routing/planner.ts';
import { sayUsd } from '../core/routing/sentences.ts';
import { findSecrets } from '../core/secrets/find.ts';
import { selectedText } from '../core/task/task.ts';
import type { CachedAnswer, Ports } from './ports.ts';
import type { Planned, Preparation } from './prepare.ts';
import { tokensOf } from './tokens.ts';

/** Plans again with the nearest solved task as an example; the plan that the strategy prefers is kept, and says so. */
export async function planWithExample(
  prepared: Preparation,
  without: Planned,
  input: PlanInput,
  ports: Ports,
): Promise<Planned> {
  const gain = input.experience.exampleGain?.() ?? 0;
  // What is tried for the sake of learning is tried as it is.
  if (without.plan.chain === null || without.plan.exploredUsd !== undefined || gain <= 0) return without;
  const example = await exampleFor(prepared, gain, ports);
  if (example === null) return without;
  const prompt = { ...without.prompt, example };
  const tokens = await tokensOf(prompt, ports);
  const takes = (model: Model) => takesExample(model, example);
  const added = (model: Model) => tokens.of(model).expected - without.tokens.of(model).expected;
  const experience = withExample(input.experience, takes, gain, added);
  const plan = planChain({ ...input, inputTokens: tokens.of, experience });
  if (plan.chain === null || !plan.chain.some(({ model }) => takes(model))) return without;
  const [dear, cheap] = [sayUsd(without.plan.estimate.costUsd), sayUsd(plan.estimate.costUsd)];
  if (!pays(plan, without.plan, input)) {
    const because = `A similar task that was solved before could be shown as an example, but is not expected to pay: ${cheap} with it, ${dear} without.`;
    return { ...without, plan: { ...without.plan, reasons: [...without.plan.reasons, because] } };
  }
  const because = `A similar task that was solved before is shown as an example, since that is expected to pay: ${cheap} with it, ${dear} without.`;
  return { prompt, tokens, plan: { ...plan, reasons: [...plan.reasons, because] } };
}

/** Both plans keep to the strategy's own bounds, so that only what it prefers is compared. */
function pays(plan: Plan, without: Plan, { settings }: PlanInput): boolean {
  const [cost, costBefore] = [plan.estimate.costUsd, without.estimate.costUsd];
  const [quality, qualityBefore] = [plan.estimate.quality, without.estimate.quality];
  switch (settings.strategy) {
    case 'cheapest':
    case 'balanced':
      return cost < costBefore;
    case 'best':
      return quality > qualityBefore;
    case 'weighted':
      return cost < costBefore && quality >= qualityBefore;
  }
}

/** The nearest task of this kind and language in this workspace, where one is near; never one that holds secrets. */
async function exampleFor(prepared: Preparation, gain: number, ports: Ports): Promise<Example | null> {
  const { task, about } = prepared;
  const family = familyOf(prepared, ports);
  if (family === null) return null;
  const stored = (await ports.cache.solved?.(family)) ?? [];
  const candidates = stored.flatMap(({ answer }) =>
    answer.example === undefined || answer.about === about
      ? []
      : [
          {
            answer,
            solved: answer.example,
            instruction: `${answer.example.instruction}\n${answer.example.code}`,
          },
        ],
  );
  const wanted = `${task.instruction}\n${selectedText(task)}`;
  const [nearest] = nominate(wanted, candidates, 1);
  if (nearest === undefined) return null;
  const { answer, solved } = nearest;
  const { languageId } = task.source;
  const text = exampleText({ ...solved, answer: answer.answer }, languageId);
  if ((await findSecrets(text, languageId)).length > 0) return null;
  return { text, endpoint: endpointOf(answer.model), gain };
}

/** What an answer is stored with, so that it may be shown as an example later; nothing where that is not wanted. */
export function asExample(
  prepared: Preparation,
  answer: string,
  ports: Ports,
): Pick<CachedAnswer, 'family' | 'example'> {
  const family = familyOf(prepared, ports);
  const { task, secrets } = prepared;
  const example = { code: selectedText(task), instruction: task.instruction };
  if (family === null || secrets.length > 0 || !fitsAsExample({ ...example, answer })) return {};
  return { family, example };
}

/** Names the tasks that may be examples to each other; null where examples are not wanted or of no use. */
function familyOf({ task, profile }: Preparation, ports: Ports): string | null {
  const { cache, examples = false } = ports.settings();
  const workspace = ports.workspace();
  if (!cache || !examples || workspace === null || !profitsFromExample(profile.kind, task)) return null;
  return ports.hash(JSON.stringify(['example', workspace, profile.kind, task.source.languageId]));
}
