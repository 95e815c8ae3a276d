import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { getEncoding } from 'js-tiktoken';
import fc from 'fast-check';
import { inputTokens, openTokenCounter } from '../../../../src/core/prompt/tokens.ts';
import { loadEncoder } from '../../../../src/core/prompt/encoder.ts';
import type { Prompt } from '../../../../src/core/prompt/prompt.ts';

const pause = () => new Promise<void>((resolve) => setImmediate(resolve));

describe('token counting', function () {
  // The reference tokenizer takes seconds on long runs.
  this.timeout(60_000);
  const reference = getEncoding('o200k_base');
  const trueCount = (text: string) => reference.encode(text, [], []).length;
  const count = openTokenCounter(loadEncoder, pause);

  it('counts this file as the reference tokenizer does', async () => {
    const text = readFileSync(new URL(import.meta.url), 'utf8');
    assert.equal(await count(text), trueCount(text));
  });

  it('takes special tokens in code for what they are: text', async () => {
    assert.equal(await count('a <|endoftext|> b'), trueCount('a <|endoftext|> b'));
  });

  it('is never below the true count, whatever the text', async () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.base64String({ maxLength: 2_000 }),
      fc.lorem({ mode: 'sentences', maxCount: 20 }),
      fc
        .array(
          fc.constantFrom('漢字', 'かな', '한국어', '👩‍👩‍👧', '\t', '    ', '\r\n', '{', '})', '//', '0x1F', 'é'),
          {
            maxLength: 300,
          },
        )
        .map((parts) => parts.join('')),
      fc
        .tuple(fc.constantFrom('a', ' ', '=', '9', '漢', '\n'), fc.integer({ min: 1, max: 600 }))
        .map(([c, n]) => c.repeat(n)),
    );
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        assert.ok((await count(text)) >= trueCount(text));
      }),
      { numRuns: 120 },
    );
  });

  it('counts lines one by one to the same sum as the whole text, whatever they begin and end with', async () => {
    const pieces = fc.constantFrom(
      ...['\n', '\n\n', '\r\n', '\r', ' \n', '  ', '\t', '\u00a0', '\u0085', '\u2028', '\u0301'],
      ...['/', '//', '};', ')', 'a', 'Word', "don't", ' x = 1', '12345', '漢', 'é', '"', '/**', ' * ', '_'],
    );
    const texts = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        assert.equal(await count(text), trueCount(text), JSON.stringify(text));
      }),
      { numRuns: 1_500 },
    );
  });

  it('counts a hundred thousand repeated characters without choking on them, at most one token a cut above', async () => {
    const counted = await count('a'.repeat(100_000));
    assert.ok(counted >= 12_500 && counted < 14_500, `${counted}`);
  });

  it('counts text longer than a slice within one token a slice of the true count', async () => {
    const text = readFileSync(new URL(import.meta.url), 'utf8').repeat(20);
    const truth = trueCount(text);
    const counted = await count(text);
    assert.ok(
      counted >= truth && counted <= truth + Math.ceil(text.length / 32_768) * 3,
      `${counted} of ${truth}`,
    );
  });
});

describe('input tokens of a prompt', () => {
  const count = openTokenCounter(loadEncoder, pause);
  const prompt: Prompt = {
    form: 'prose',
    templateVersion: '1',
    static: 'You are an engineer.',
    dynamic: 'Explain: x = 1',
  };

  it('bounds a Claude prompt by half again as much as the o200k count', async () => {
    const openai = await inputTokens(prompt, 'o200k', count);
    const claude = await inputTokens(prompt, 'claude', count);
    assert.ok(claude.bound - 16 >= (openai.bound - 16) * 1.5);
    assert.ok(claude.bound >= claude.expected);
  });

  it('bounds text beyond ASCII by its bytes where the tokenizer is not known', async () => {
    const dynamic = '漢'.repeat(50);
    assert.ok((await inputTokens({ ...prompt, dynamic }, 'other', count)).bound >= 150);
  });
});
