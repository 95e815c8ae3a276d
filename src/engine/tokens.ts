import type { Model } from '../core/models/model.ts';
import { takesExample } from '../core/prompt/example.ts';
import type { InputTokens, Prompt } from '../core/prompt/prompt.ts';
import { countPrompt, countText, tokensFor } from '../core/prompt/tokens.ts';
import type { Ports } from './ports.ts';

/** Tokens of one prompt for any model, and our own count of it and of its static part. */
export interface TokensOf {
  readonly counted: (model: Model) => number;
  readonly static: number;
  readonly of: (model: Model) => InputTokens;
}

/** Counts once, so that planning over many models costs one count. */
export async function tokensOf(prompt: Prompt, ports: Ports): Promise<TokensOf> {
  const count = await countPrompt(prompt, ports.countTokens);
  const steps = prompt.steps === undefined ? 0 : await ports.countTokens(`\n\n${prompt.steps}`);
  const { example } = prompt;
  const shown = example === undefined ? null : await countText(`${example.text}\n\n`, ports.countTokens);
  const seesExample = (model: Model) => example !== undefined && takesExample(model, example);
  const allFor = (model: Model): number =>
    count.all + (model.thinks ? 0 : steps) + (seesExample(model) ? (shown?.all ?? 0) : 0);
  const beyondAscii = (model: Model): number =>
    count.bytesBeyondAscii + (seesExample(model) ? (shown?.bytesBeyondAscii ?? 0) : 0);
  const seen = new Map((await ports.ledger.seenInput()).map((row) => [row.model, row]));
  return {
    counted: allFor,
    static: count.static,
    of: (model) =>
      tokensFor(
        { ...count, all: allFor(model), bytesBeyondAscii: beyondAscii(model) },
        model.tokens,
        seen.get(model.id) ?? null,
      ),
  };
}
