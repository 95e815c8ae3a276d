/** Which way instructions point: by a model of the user's choice where there is one, else by their words. */
import type { Model } from '../core/models/model.ts';
import { costOf, worstCase } from '../core/models/usage.ts';
import { toDollars, zeroUsd } from '../core/money.ts';
import { vectorOf } from '../core/prompt/similar.ts';
import type { Rung } from '../core/routing/plan.ts';
import { callAside } from './aside.ts';
import type { Ports } from './ports.ts';
import type { Preparation } from './prepare.ts';
import type { Tried } from './result.ts';
import { type TokensOf, tokensOf } from './tokens.ts';

export interface Directions {
  readonly of: (instruction: string) => ArrayLike<number>;
  /** What asking for them has cost. */
  readonly tried: readonly Tried[];
}

/** So much of an instruction says what it is about. */
const mostCharacters = 2_000;

/** What models add to each text by themselves, in tokens; chosen above all that are known. */
const tokensPerText = 16;

/**
 * reserve → call → settle, where the settings name a model for it: one call for all instructions, a row of its own in
 * the ledger. Whatever goes wrong is said in the log, and the instructions are compared by their words.
 */
export async function directionsOf(
  prepared: Preparation,
  instructions: readonly string[],
  ports: Ports,
  signal: AbortSignal,
): Promise<Directions> {
  const { task, wording } = prepared;
  const byWords = (because: string, tried: readonly Tried[] = []): Directions => {
    ports.log(task.id, `Similar instructions are told by their words: ${because}`);
    return { of: vectorOf, tried };
  };
  const { embedding } = ports;
  const model = await embedding?.model();
  if (embedding === undefined || model === undefined || model === null) return { of: vectorOf, tried: [] };

  const keyOf = (instruction: string) => instruction.slice(0, mostCharacters);
  const texts = [...new Set(instructions.map(keyOf))];
  const templateVersion = wording.template.version;
  const prompt = { form: 'prose', templateVersion, static: '', dynamic: texts.join('\n') } as const;
  const tokens = await tokensOf(prompt, ports);
  const rung = rungOf(model, tokens, texts.length);
  if (rung === null)
    return byWords(
      `the price of ${model.label} is unknown; say it in the setting tierwise.cache.embeddingUsdPerMillion.`,
    );
  const about = { role: 'embedding', index: 0, prompt, tokens, cost: zeroUsd } as const;
  const embed = (limited: AbortSignal) => embedding.embed({ model, texts, signal: limited });
  const said = await callAside(prepared, rung, about, embed, ports, signal);
  const tried = said.row === null ? [] : [{ attempt: said.row, answer: null, verdict: null }];
  if (said.result === null) return byWords(said.because, tried);
  const vectors = new Map(texts.map((text, index) => [text, said.result.vectors[index] ?? []]));
  return { of: (instruction) => vectors.get(keyOf(instruction)) ?? [], tried };
}

/** The call as a rung: nothing is written, so that only what is read can cost. Null where its price is unknown. */
function rungOf(model: Model, tokens: TokensOf, texts: number): Rung | null {
  const { bound, expected } = tokens.of(model);
  const inputBound = bound + tokensPerText * texts;
  const worst = worstCase(model.price, inputBound, 0);
  if (worst === null) return null;
  const usage = { input: expected, output: 0, cacheRead: 0, cacheWrite: 0, thinking: 0, reportedCost: null };
  const expectedCostUsd = toDollars(costOf(model.price, usage) ?? worst);
  return { model, success: 1, reach: 1, maxOutput: 0, inputBound, worstCase: worst, expectedCostUsd };
}
