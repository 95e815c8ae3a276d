import type { Price } from '../models/model.ts';
import { worstCase } from '../models/usage.ts';
import type { NanoUsd } from '../money.ts';

/**
 * The most output tokens whose worst case fits into `room`, or null when fewer than `leastOutput` do (law 2). Null, too,
 * for an unknown price, which fits nowhere.
 */
export function cutToFit(
  price: Price,
  inputBound: number,
  wantedOutput: number,
  room: NanoUsd,
  leastOutput: number,
): { readonly maxOutput: number; readonly worstCase: NanoUsd } | null {
  const input = worstCase(price, inputBound, 0);
  const perMillion = worstCase(price, inputBound, 1_000_000);
  if (input === null || perMillion === null) return null;
  const perToken = (perMillion - input) / 1_000_000;
  const most = perToken === 0 ? wantedOutput : Math.floor((room - input) / perToken);
  // Rounding up to whole nano-dollars can take the last token.
  for (const maxOutput of [Math.min(wantedOutput, most), Math.min(wantedOutput, most - 1)]) {
    const worst = maxOutput < leastOutput ? null : worstCase(price, inputBound, maxOutput);
    if (worst !== null && worst <= room) return { maxOutput, worstCase: worst };
  }
  return null;
}
