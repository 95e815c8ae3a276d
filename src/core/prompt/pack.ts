/** Something that may be sent, with what it is worth and costs. Both are whole numbers from 0 up. */
export interface Offer {
  readonly value: number;
  readonly tokens: number;
}

/**
 * The offers of the greatest total value whose tokens fit the budget, by their places, ascending: the 0/1 knapsack
 * problem, solved exactly by dynamic programming over the budget. Where that would take more than a fraction of a
 * millisecond, the better of two that come close: the same with sizes rounded up, and a choice by value per token,
 * which falls short by less than one offer. Of equal choices the earlier offers win.
 */
export function pack(offers: readonly Offer[], budget: number): readonly number[] {
  const room = Math.max(0, Math.floor(budget));
  const worthy = [...offers.entries()].filter(([, { value, tokens }]) => value > 0 && tokens <= room);
  const tokens = worthy.reduce((sum, [, offer]) => sum + offer.tokens, 0);
  if (tokens <= room) return worthy.map(([index]) => index);
  const step = Math.max(1, Math.ceil((worthy.length * room) / mostSteps));
  const chosen = packExactly(inSteps(worthy, step), Math.floor(room / step));
  if (step === 1) return chosen.sort((a, b) => a - b);
  const worth = (places: readonly number[]): number =>
    places.reduce((sum, index) => sum + (offers[index]?.value ?? 0), 0);
  const dense = packByDensity(worthy, room);
  return (worth(dense) > worth(chosen) ? dense : chosen).sort((a, b) => a - b);
}

const mostSteps = 250_000;

type Numbered = readonly (readonly [index: number, offer: Offer])[];

function inSteps(offers: Numbered, step: number): Numbered {
  return offers.map(([index, { value, tokens }]) => [index, { value, tokens: Math.ceil(tokens / step) }]);
}

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
  const densest = offers.toSorted(([, a], [, b]) => b.value / b.tokens - a.value / a.tokens);
  const chosen: number[] = [];
  let left = room;
  for (const [index, { tokens }] of densest) {
    if (tokens > left) continue;
    chosen.push(index);
    left -= tokens;
  }
  return chosen;
}
