import type { Model } from '../core/models/model.ts';
import { headroom } from '../core/budget/refusal.ts';
import { answerKey } from '../core/prompt/cacheKey.ts';
import { composePrompt } from '../core/prompt/compose.ts';
import type { ContextPiece, InputTokens, Prompt } from '../core/prompt/prompt.ts';
import { inputTokensByFamily } from '../core/prompt/tokens.ts';
import type { NoPlan, Plan } from '../core/routing/plan.ts';
import { planChain } from '../core/routing/planner.ts';
import { classify } from '../core/task/classify.ts';
import type { Profile } from '../core/task/profile.ts';
import type { Task } from '../core/task/task.ts';
import type { Ports } from './ports.ts';
import type { Watch } from './result.ts';

/** Everything known of a task before a cent is spent. */
export interface Preparation {
  readonly task: Task;
  readonly profile: Profile;
  readonly context: readonly ContextPiece[];
  /** Names the answer among all answers; a hash. */
  readonly cacheKey: string;
}

/** parse → classify → gather context: what the task is. */
export async function prepare(
  task: Task,
  ports: Ports,
  watch: Pick<Watch, 'onStage' | 'onProfile'>,
  signal: AbortSignal,
): Promise<Preparation> {
  watch.onStage('parsing');
  const parsed = await ports.parse(task.source.languageId, task.source.text);
  try {
    watch.onStage('classifying');
    const profile = classify(task, parsed);
    watch.onProfile(profile);
    watch.onStage('gathering context');
    const context = await ports.gatherContext(task, parsed, signal);
    const models = (await ports.candidates()).map((candidate) => candidate.model);
    return {
      task,
      profile,
      context,
      cacheKey: ports.hash(answerKey(task, profile.kind, parsed, context, models)),
    };
  } finally {
    parsed.dispose();
  }
}

/** compose → plan: which models, in which order, at what expected and worst-case cost. */
export async function plan(
  { task, profile, context }: Preparation,
  ports: Ports,
): Promise<{ readonly prompt: Prompt; readonly plan: Plan | NoPlan; readonly tokens: TokensOf }> {
  const prompt = composePrompt(task, profile.kind, context, null);
  const tokens = await tokensOf(prompt, ports);
  const settings = ports.settings();
  const day = ports.clock.day(ports.clock.now());
  const chosen = planChain({
    profile,
    languageId: task.source.languageId,
    domain: profile.domain,
    candidates: await ports.candidates(),
    inputTokens: tokens,
    wishes: task.wishes,
    settings,
    headroom: headroom(await ports.ledger.spend(ports.workspace(), day), settings.ceilings),
    experience: await ports.experience(),
  });
  return { prompt, plan: chosen, tokens };
}

/** What Run Task… shows before Enter: nothing is recorded, reserved or sent. */
export async function previewPlan(
  task: Task,
  ports: Ports,
  signal: AbortSignal,
): Promise<{ readonly profile: Profile; readonly plan: Plan | NoPlan; readonly cached: boolean }> {
  const quiet = { onStage: () => undefined, onProfile: () => undefined };
  const preparation = await prepare(task, ports, quiet, signal);
  const cached =
    ports.settings().cache && !task.wishes.fresh && (await ports.cache.get(preparation.cacheKey)) !== null;
  return { profile: preparation.profile, plan: (await plan(preparation, ports)).plan, cached };
}

type TokensOf = (model: Model) => InputTokens;

/** Counts once, so that planning over many models costs one count. */
async function tokensOf(prompt: Prompt, ports: Ports): Promise<TokensOf> {
  const byFamily = await inputTokensByFamily(prompt, ports.countTokens);
  return (model) => byFamily(model.tokens);
}
