/** Something that may be sent, with what it is worth and costs. Both are whole numbers from 0 up. */
export interface Offer {
  readonly value: number;
  readonly tokens: number;
}

/**
 * The offers of the greatest total value whose tokens fit the budget, by their places, ascending: the 0/1 knapsack
 * problem, solved exactly by dynamic programming over the budget. Where that would take more than a few milliseconds,
 * by value per token, which falls short by less than one offer. Of equal choices the earlier offers win.
 */
export function pack(offers: readonly Offer[], budget: number): readonly number[] {
  const room = Math.max(0, Math.floor(budget));
  const worthy = [...offers.entries()].filter(([, { value, tokens }]) => value > 0 && tokens <= room);
  const tokens = worthy.reduce((sum, [, offer]) => sum + offer.tokens, 0);
  if (tokens <= room) return worthy.map(([index]) => index);
  const chosen = worthy.length * room > mostSteps ? packByDensity(worthy, room) : packExactly(worthy, room);
  return chosen.sort((a, b) => a - b);
}

/** Some 3 ms. */
const mostSteps = 1_000_000;

type Numbered = readonly (readonly [index: number, offer: Offer])[];

function packExactly(offers: Numbered, room: number): number[] {
  const best = new Float64Array(room + 1);
  const takes: Uint8Array[] = [];
  // Backwards, so that the way back below goes forwards and meets the earlier offers first.
  for (const [, { value, tokens }] of offers.toReversed()) {
    const taken = new Uint8Array(room + 1);
    for (let left = room; left >= tokens; left--) {
      const withIt = (best[left - tokens] ?? 0) + value;
      if (withIt >= (best[left] ?? 0)) {
        best[left] = withIt;
        taken[left] = 1;
      }
    }
    takes.push(taken);
  }
  const chosen: number[] = [];
  let left = room;
  for (const [index, { tokens }] of offers) {
    if (takes.pop()?.[left] !== 1) continue;
    chosen.push(index);
    left -= tokens;
  }
  return chosen;
}

function packByDensity(offers: Numbered, room: number): number[] {
  const chosen: number[] = [];
  let left = room;
  for (const [index, { tokens }] of offers.toSorted(
    ([, a], [, b]) => b.value / b.tokens - a.value / a.tokens,
  )) {
    if (tokens > left) continue;
    chosen.push(index);
    left -= tokens;
  }
  return chosen;
}
