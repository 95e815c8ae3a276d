/** Ceilings as people type and read them. */
import type { CeilingSetting } from '../contributions.ts';
import type { Ceiling } from '../core/budget/ceilings.ts';
import { toDollars } from '../core/money.ts';

/** `$5`, `$0.25`, `unlimited`: also what the box begins with. */
export function ceilingText(ceiling: Ceiling): string {
  return ceiling === 'unlimited' ? ceiling : `$${toDollars(ceiling)}`;
}

/** Null for anything but an amount of dollars from 0 up, or the word. */
export function readCeilingText(typed: string): CeilingSetting | null {
  const text = typed.trim().toLowerCase();
  if (text === 'unlimited') return text;
  const amount = /^\$?\s*(\d{1,9}(?:\.\d{0,9})?|\.\d{1,9})$/.exec(text)?.[1];
  return amount === undefined ? null : Number(amount);
}
