/**
 * What the price catalogue does not know of a model, kept by hand.
 *
 * - `tier`: the provider's own line-up (its small, middle and top models), so that each provider has a ladder to climb.
 * - `can`: `code` and `general` for all; `reasoning` for models that their providers describe as reasoning or hybrid, or
 *   as their best; `math` for those of them at the middle of the market or above.
 * - `maxOutput`: the provider's model page (Anthropic models overview, OpenAI and Gemini model pages); where none is
 *   stated, a low 32,768, because asking for too much is an error and asking for less is not.
 * - `thinks`: whether the model thinks when the request does not mention it, per the same pages.
 * - `tokens`: the tokenizer that the provider documents.
 * - `contextWindow`: the provider's or OpenRouter's model page; used only where the price catalogue has none.
 * - `label`: the provider's name for it; used only where the price catalogue's is missing or unclear.
 */
import type { Capability, TokenFamily } from '../src/core/models/model.ts';

export type Tier = 'budget' | 'mid' | 'flagship';
export interface Row {
  readonly id: string;
  readonly tier: Tier;
  readonly can: readonly Capability[];
  readonly thinks: boolean;
  readonly maxOutput: number;
  readonly label?: string;
  readonly contextWindow?: number;
  readonly tokens?: TokenFamily;
}

const plain: readonly Capability[] = ['code', 'general'];
const reasons: readonly Capability[] = ['code', 'reasoning', 'general'];
const all: readonly Capability[] = ['code', 'reasoning', 'math', 'general'];
const k32 = 32_768;
const k64 = 65_536;
const k128 = 128_000;

/** Preset endpoint → the price catalogue's provider, the tokenizer of its models, and the rows. */
export const sections: Readonly<
  Record<string, { readonly provider: string; readonly tokens: TokenFamily; readonly rows: readonly Row[] }>
> = {
  openai: {
    provider: 'openai',
    tokens: 'o200k',
    // Chat Completions models only: codex and pro models answer on another API.
    rows: [
      row('gpt-4.1', 'mid', plain, k32, { label: 'GPT-4.1' }),
      row('gpt-4.1-mini', 'budget', plain, k32, { label: 'GPT-4.1 mini' }),
      row('gpt-4.1-nano', 'budget', plain, k32, { label: 'GPT-4.1 nano' }),
      thinking('gpt-5', 'mid', all, k128),
      thinking('gpt-5-mini', 'budget', reasons, k128),
      thinking('gpt-5-nano', 'budget', reasons, k128),
      row('gpt-5.1', 'mid', all, k128),
      row('gpt-5.2', 'flagship', all, k128),
      row('gpt-5.4', 'flagship', all, k128),
      row('gpt-5.4-mini', 'mid', all, k128),
      row('gpt-5.4-nano', 'budget', reasons, k128),
      thinking('gpt-5.5', 'flagship', all, k128),
      thinking('gpt-5.6-luna', 'budget', reasons, k128),
      thinking('gpt-5.6-terra', 'mid', all, k128),
      thinking('gpt-5.6-sol', 'flagship', all, k128),
      thinking('gpt-6-luna', 'budget', reasons, k128),
      thinking('gpt-6-sol', 'flagship', all, k128),
      thinking('gpt-6-astra', 'flagship', all, k128),
    ],
  },
  anthropic: {
    provider: 'anthropic',
    tokens: 'claude',
    rows: [
      row('claude-haiku-4-5', 'budget', reasons, 64_000),
      row('claude-sonnet-4-6', 'mid', all, 64_000),
      thinking('claude-sonnet-5', 'mid', all, k128),
      row('claude-opus-4-5', 'flagship', all, 64_000),
      row('claude-opus-4-6', 'flagship', all, k128),
      row('claude-opus-4-7', 'flagship', all, k128),
      row('claude-opus-4-8', 'flagship', all, k128),
      thinking('claude-opus-5', 'flagship', all, k128),
      thinking('claude-opus-5-5', 'flagship', all, k128),
      thinking('claude-fable-5-1', 'flagship', all, k128),
    ],
  },
  gemini: {
    provider: 'google',
    tokens: 'gemini',
    rows: [
      row('gemini-2.5-flash-lite', 'budget', plain, k64),
      thinking('gemini-2.5-flash', 'mid', reasons, k64),
      thinking('gemini-2.5-pro', 'mid', all, k64, { contextWindow: 1_048_576 }),
      row('gemini-3.1-flash-lite', 'budget', plain, k64),
      thinking('gemini-3.1-pro-preview', 'flagship', all, k64, { contextWindow: 1_048_576 }),
      row('gemini-3.5-flash-lite', 'budget', reasons, k64),
      thinking('gemini-3.5-flash', 'mid', all, k64),
      thinking('gemini-3.8-flash', 'mid', all, k64),
    ],
  },
  deepseek: {
    provider: 'deepseek',
    tokens: 'other',
    rows: [
      thinking('deepseek-v4-flash', 'budget', reasons, k64),
      thinking('deepseek-v4-pro', 'mid', all, k64),
    ],
  },
  mistral: {
    provider: 'mistral',
    tokens: 'other',
    rows: [
      row('codestral-2508', 'budget', plain, k32),
      row('devstral-2512', 'mid', plain, k32, { label: 'Devstral 2' }),
      row('ministral-14b-2512', 'budget', plain, k32, { label: 'Ministral 3 14B' }),
      row('mistral-small-2603', 'budget', plain, k32, { label: 'Mistral Small 4' }),
      row('mistral-large-2512', 'mid', reasons, k32, { label: 'Mistral Large 3' }),
    ],
  },
  xai: {
    provider: 'x-ai',
    tokens: 'other',
    rows: [
      thinking('grok-code-fast-1', 'budget', reasons, k32),
      thinking('grok-build-0.1', 'mid', reasons, k32),
      thinking('grok-4.3', 'mid', all, k32),
      thinking('grok-4.6', 'flagship', all, k32),
    ],
  },
  openrouter: {
    provider: 'openrouter',
    tokens: 'other',
    rows: [
      row('anthropic/claude-haiku-4.5', 'budget', reasons, 64_000, {
        label: 'Claude Haiku 4.5',
        tokens: 'claude',
      }),
      row('anthropic/claude-sonnet-4.6', 'mid', all, 64_000, {
        label: 'Claude Sonnet 4.6',
        tokens: 'claude',
      }),
      thinking('anthropic/claude-sonnet-5', 'mid', all, k128, { label: 'Claude Sonnet 5', tokens: 'claude' }),
      row('anthropic/claude-opus-4.6', 'flagship', all, k128, { label: 'Claude Opus 4.6', tokens: 'claude' }),
      thinking('anthropic/claude-opus-5.5', 'flagship', all, k128, {
        label: 'Claude Opus 5.5',
        tokens: 'claude',
      }),
      row('openai/gpt-5.4', 'flagship', all, k128, { tokens: 'o200k' }),
      row('openai/gpt-5.4-mini', 'mid', all, k128, { tokens: 'o200k' }),
      thinking('openai/gpt-5.3-codex', 'flagship', all, k128, { tokens: 'o200k' }),
      thinking('openai/gpt-5.6-terra', 'mid', all, k128, { tokens: 'o200k' }),
      thinking('openai/gpt-6-luna', 'budget', reasons, k128, { tokens: 'o200k' }),
      thinking('openai/gpt-6-sol', 'flagship', all, k128, { tokens: 'o200k' }),
      thinking('openai/gpt-oss-20b', 'budget', reasons, k32, { tokens: 'o200k' }),
      thinking('openai/gpt-oss-120b', 'budget', reasons, k32, { tokens: 'o200k', contextWindow: 131_072 }),
      thinking('google/gemini-3.1-pro-preview', 'flagship', all, k64, { tokens: 'gemini' }),
      thinking('google/gemini-3.5-flash', 'mid', all, k64, { tokens: 'gemini' }),
      row('google/gemini-3.1-flash-lite', 'budget', plain, k64, { tokens: 'gemini' }),
      thinking('deepseek/deepseek-v4-flash', 'budget', reasons, k32, { contextWindow: 1_000_000 }),
      thinking('deepseek/deepseek-v4-pro', 'mid', all, k32, { contextWindow: 1_000_000 }),
      row('deepseek/deepseek-v3.2', 'budget', reasons, k32, { contextWindow: 131_072 }),
      row('qwen/qwen3-coder', 'budget', reasons, k32, { contextWindow: 262_144 }),
      row('qwen/qwen3-coder-next', 'budget', plain, k32, { contextWindow: 262_144 }),
      row('qwen/qwen3-coder-flash', 'budget', plain, k32),
      row('qwen/qwen3-coder-plus', 'mid', reasons, k32),
      row('qwen/qwen3-max', 'mid', all, k32, { label: 'Qwen3 Max' }),
      thinking('qwen/qwen3.5-plus-02-15', 'budget', reasons, k32, { label: 'Qwen3.5 Plus' }),
      thinking('qwen/qwen3.6-27b', 'budget', reasons, k32, { contextWindow: 262_144 }),
      thinking('qwen/qwen3.7-plus', 'mid', all, k32),
      thinking('qwen/qwen3.7-max', 'mid', all, k32),
      thinking('moonshotai/kimi-k2.5', 'mid', all, k32, { contextWindow: 262_144 }),
      thinking('moonshotai/kimi-k2.6', 'mid', all, k32, { contextWindow: 262_144 }),
      thinking('moonshotai/kimi-k2.7-code', 'mid', all, k32),
      thinking('moonshotai/kimi-k3', 'flagship', all, k32),
      thinking('z-ai/glm-4.7-flash', 'budget', plain, k32, { contextWindow: 202_752 }),
      thinking('z-ai/glm-5', 'budget', reasons, k32, { contextWindow: 202_752 }),
      thinking('z-ai/glm-5.1', 'mid', all, k32, { contextWindow: 202_752 }),
      thinking('z-ai/glm-5.3', 'mid', all, k32),
      thinking('z-ai/glm-5.3-flash', 'budget', reasons, k32),
      thinking('minimax/minimax-m2.7', 'budget', reasons, k32, { contextWindow: 204_800 }),
      thinking('minimax/minimax-m3', 'mid', reasons, k32, { contextWindow: 204_800 }),
      row('mistralai/codestral-2508', 'budget', plain, k32),
      row('mistralai/devstral-2512', 'mid', plain, k32, { label: 'Devstral 2' }),
      row('meta-llama/llama-3.3-70b-instruct', 'budget', plain, 16_384, { contextWindow: 131_072 }),
      row('meta-llama/llama-4-maverick', 'budget', plain, 16_384, { contextWindow: 1_048_576 }),
      thinking('x-ai/grok-code-fast-1', 'budget', reasons, k32, { label: 'Grok Code Fast 1' }),
      thinking('x-ai/grok-4.3', 'mid', all, k32),
      thinking('xiaomi/mimo-v2.5-pro', 'budget', reasons, k32, { contextWindow: 262_144 }),
      thinking('nvidia/nemotron-3-super-120b-a12b', 'budget', reasons, k32, { contextWindow: 262_144 }),
    ],
  },
};

function row(
  id: string,
  tier: Tier,
  can: readonly Capability[],
  maxOutput: number,
  rest: Pick<Row, 'label' | 'contextWindow' | 'tokens'> = {},
): Row {
  return { id, tier, can, maxOutput, thinks: false, ...rest };
}

function thinking(...parts: Parameters<typeof row>): Row {
  return { ...row(...parts), thinks: true };
}
