import type { AttemptRow } from '../ledger.ts';
import type { ModelId } from '../models/model.ts';
import { messageOverhead } from '../prompt/messageOverhead.ts';

/** What calls of one model showed of its tokenizer: reported input tokens against our o200k count. */
export interface SeenInput {
  readonly model: ModelId;
  readonly calls: number;
  /** Our count, and the tokens reported for the same prompts beyond the overhead of messages. */
  readonly counted: number;
  readonly reported: number;
  /** The largest ratio of one call. */
  readonly most: number;
}

/**
 * No tokenizer makes more of an o200k token: one of single bytes makes four to six. A report beyond it is a mistake of the
 * provider's, and must not keep the model away for good.
 */
const mostPossible = 8;

interface Ratio {
  readonly expected: number;
  readonly bound: number;
}

/** Beyond the largest ratio seen: prompts of one kind of code differ less than this. Chosen. */
const margin = 1.15;

/**
 * A model's ratio of tokens to o200k tokens: what is expected moves both ways with what was seen; the bound only rises,
 * with the first call that shows more. However many calls stayed low, the next text may be of another sort.
 */
export function learnedRatio(family: Ratio, seen: SeenInput | null): Ratio {
  if (seen === null || seen.counted === 0) return family;
  const exact = family.bound === family.expected;
  const most = Math.min(seen.most, mostPossible);
  const bound = most > family.bound ? most * (exact ? 1 : margin) : family.bound;
  // The mean of all calls, with the family's ratio standing for some.
  const expected = (seen.reported + family.expected * priorTokens) / (seen.counted + priorTokens);
  return { expected: Math.min(expected, bound), bound };
}

/** Counted tokens that a family's ratio is worth. Chosen: about two prompts. */
const priorTokens = 3_000;

/** The fold over attempts that reported their usage; the ledger keeps the same sums live. */
export function seenInput(
  rows: Iterable<Pick<AttemptRow, 'model' | 'usage' | 'countedTokens'>>,
): readonly SeenInput[] {
  const byModel = new Map<ModelId, SeenInput>();
  for (const { model, usage, countedTokens } of rows) {
    if (usage === null || countedTokens === null || countedTokens === 0) continue;
    const reported = Math.max(0, usage.input + usage.cacheRead + usage.cacheWrite - messageOverhead);
    if (reported === 0) continue;
    const before = byModel.get(model) ?? { model, calls: 0, counted: 0, reported: 0, most: 0 };
    byModel.set(model, {
      model,
      calls: before.calls + 1,
      counted: before.counted + countedTokens,
      reported: before.reported + reported,
      most: Math.max(before.most, reported / countedTokens),
    });
  }
  return [...byModel.values()].sort((a, b) => (a.model < b.model ? -1 : 1));
}
