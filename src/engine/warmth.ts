/** Which models have the beginning of a prompt in their provider's cache just now: those that were asked with it a moment ago. */
import { keepsBeginning } from '../core/models/promptCache.ts';
import type { Model } from '../core/models/model.ts';
import type { Usage } from '../core/models/usage.ts';
import type { Prompt } from '../core/prompt/prompt.ts';
import type { PlanInput } from '../core/routing/planner.ts';
import type { TokensOf } from './tokens.ts';

export interface Warmth {
  /** A call has ended; without its usage nobody knows what was kept. */
  asked(model: Model, prompt: Prompt, usage: Usage | null, at: number): void;
  isWarm(model: Model, prompt: Prompt, at: number): boolean;
}

/** Providers keep what was read for at least so long after it was read last. */
const keptMs = 5 * 60_000;
/** Models times kinds and languages that are worked on at once; the oldest are forgotten. */
const mostKept = 200;

export function openWarmth(): Warmth {
  const readAt = new Map<string, number>();
  const nameOf = ({ id }: Model, prompt: Prompt) => `${id}\n${prompt.static}`;
  const isWarm: Warmth['isWarm'] = (model, prompt, at) =>
    at - (readAt.get(nameOf(model, prompt)) ?? -Infinity) < keptMs;
  return {
    isWarm,
    asked(model, prompt, usage, at) {
      const name = nameOf(model, prompt);
      const wasWarm = isWarm(model, prompt, at);
      readAt.delete(name);
      // A provider that should have had it and did not read it keeps nothing, whatever it says.
      if (usage === null || (wasWarm && usage.cacheRead === 0)) return;
      readAt.set(name, at);
      const [oldest] = readAt.keys();
      if (readAt.size > mostKept && oldest !== undefined) readAt.delete(oldest);
    },
  };
}

/** What a plan expects of the cache: of a warm model that it reads the static part; of others what experience says. */
export function cachedNow(
  warmth: Warmth | undefined,
  prompt: Prompt,
  tokens: TokensOf,
  at: number,
): Pick<PlanInput, 'cachedShare'> {
  if (warmth === undefined) return {};
  return {
    cachedShare: (model) => {
      const { expected, staticPrefix } = tokens.of(model);
      const warm = keepsBeginning(model, staticPrefix) && warmth.isWarm(model, prompt, at);
      return warm ? { read: staticPrefix / Math.max(1, expected), write: 0 } : null;
    },
  };
}
