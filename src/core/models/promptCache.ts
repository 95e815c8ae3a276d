/** From which length on providers keep the beginning of a prompt. */
import type { Model } from './model.ts';

/** The least tokens of a beginning that its provider keeps; null where it keeps none, or it is not known. */
export function cacheableFrom({ endpoint, name }: Pick<Model, 'endpoint' | 'name'>): number | null {
  if (endpoint === 'openai') return openaiLeast;
  if (endpoint !== 'anthropic') return null;
  return anthropicLeast.find(([names]) => names.test(name))?.[1] ?? null;
}

/** Whether a beginning is long enough for its provider to keep it: a shorter one is not worth a mark. */
export function keepsBeginning(model: Pick<Model, 'endpoint' | 'name'>, tokens: number): boolean {
  const from = cacheableFrom(model);
  return from !== null && tokens >= from;
}

/** Whether a prompt that is kept costs more than one that is not: then only what comes again is to be kept. */
export function chargesForKeeping({ price }: Pick<Model, 'price'>): boolean {
  return price.kind === 'metered' && price.rates.cacheWrite > price.rates.input;
}

/** OpenAI's documentation of prompt caching, 2026: the same for all models. */
const openaiLeast = 1024;

/** Anthropic's documentation of prompt caching, 2026; models that it does not name have no entry. */
const anthropicLeast: readonly (readonly [names: RegExp, tokens: number])[] = [
  [/^claude-(opus-4-[5-8]|haiku-4-5)/, 4096],
  // Its documentation says 1,024, but users measured that nothing shorter is kept.
  [/^claude-sonnet-4-6/, 2048],
  [/^claude-(sonnet-4|opus-4-[01]|opus-4-\d{8}|3-7-sonnet)/, 1024],
  [/^claude-3(-5)?-haiku/, 2048],
];
