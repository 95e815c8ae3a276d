/** Embeddings in OpenAI's form, which Ollama, LM Studio and vLLM serve, too. */
import type { EmbedCall, EmbedResult } from '../engine/ports.ts';
import { attempt, type Wire } from './attempt.ts';
import { openClient } from './openai.ts';
import { field, openAiUsage } from './usage.ts';

/** No model has longer vectors than this. */
const mostDimensions = 16_384;

/** Calls once. What is not a vector of numbers for each text is a malformed reply, whatever it was. */
export async function embedTexts({ model, texts, signal }: EmbedCall, wire: Wire): Promise<EmbedResult> {
  let vectors: readonly (readonly number[])[] = [];
  const prompt = { form: 'prose', templateVersion: '', static: '', dynamic: '' } as const;
  const call = { model, prompt, maxOutput: 0, cacheKey: '', signal, onText: () => undefined };
  const client = await openClient(wire);
  const result = await attempt(call, wire, async function* (ended) {
    const reply: unknown = await client.embeddings.create(
      { model: model.name, input: [...texts], encoding_format: 'float' },
      { signal: ended },
    );
    yield { type: 'usage', usage: usageOf(reply) };
    const read = vectorsIn(reply, texts.length);
    if (read === null) throw new SyntaxError('not vectors');
    vectors = read;
    yield { type: 'end', stop: 'stop' };
  });
  return { ...result, vectors };
}

/** Only what was read is counted: nothing is written. */
function usageOf(reply: unknown): EmbedResult['usage'] {
  const tokens = field(field(reply, 'usage'), 'prompt_tokens');
  return openAiUsage({ prompt_tokens: tokens, completion_tokens: 0 }, false);
}

function vectorsIn(reply: unknown, count: number): readonly (readonly number[])[] | null {
  const list = field(reply, 'data');
  if (!Array.isArray(list) || list.length !== count) return null;
  const vectors: (readonly number[])[] = [];
  for (const [place, entry] of list.entries()) {
    const vector = field(entry, 'embedding');
    const index = field(entry, 'index') ?? place;
    if (typeof index !== 'number' || !isVector(vector) || vectors[index] !== undefined) return null;
    vectors[index] = vector;
  }
  const [first] = vectors;
  return vectors.length === count && vectors.every((vector) => vector.length === first?.length)
    ? vectors
    : null;
}

function isVector(value: unknown): value is readonly number[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.length <= mostDimensions &&
    value.every((number) => typeof number === 'number' && Number.isFinite(number))
  );
}
