/** From which length on providers keep the beginning of a prompt. */
import type { Model } from './model.ts';

/** The least tokens of a beginning that its provider keeps; null where it keeps none, or it is not known. */
export function cacheableFrom({ endpoint, name }: Pick<Model, 'endpoint' | 'name'>): number | null {
  if (endpoint === 'openai') return openaiLeast;
  if (endpoint !== 'anthropic') return null;
  return anthropicLeast.find(([names]) => names.test(name))?.[1] ?? null;
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
