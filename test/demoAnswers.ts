/**
 * Recorded answers for the tasks that the sample workspace suggests: what the demo provider, the tour and the
 * end-to-end tests serve. Each is matched by the rule of its kind and by the selected code.
 */
import type { FixtureFileEntry } from '@copilotkit/aimock';
import { rules } from '../src/core/prompt/templates.ts';
import type { Kind } from '../src/core/task/task.ts';

export const explainParseCoupon = `\`parseCoupon\` turns a coupon as a customer types it, such as SUMMER-15@20270831, into a \`Coupon\`.

1. It trims \`text\` and makes it upper case, so that case and stray spaces do not matter.
2. One regular expression takes the name, a \`percent\` of one or two digits and, after \`@\`, an optional day.
3. Without a day it returns \`code\` and \`percent\` alone; with one it adds \`expires\` as midnight in UTC.

**Pitfalls.** It returns \`undefined\` for anything that does not match, so callers must handle that. \`Date.UTC\` accepts a month 13 or a day 32 and rolls over to a later date instead of refusing it.`;

export const documentedApplyCoupon = `/**
 * Takes a coupon's discount off an amount.
 *
 * @param amount - The amount before the discount, in cents.
 * @param coupon - The coupon; one that has expired changes nothing.
 * @param now - The moment at which the coupon must still be valid.
 * @returns The amount to pay, in cents, never below zero.
 */
export function applyCoupon(amount: Cents, coupon: Coupon, now: Date): Cents {
  if (coupon.expires && coupon.expires < now) return amount;
  const discount = Math.round((amount * coupon.percent) / 100);
  return Math.max(0, amount - discount);
}`;

/** Loses the third parameter, which the checks must notice. */
export const rejectedShippingCost = `export function shippingCost(weight: number, country: string): Cents {
  const near = ['DE', 'FR', 'NL'].includes(country);
  if (weight <= 1) return near ? 490 : 990;
  if (weight <= 5) return near ? 790 : 1990;
  return near ? 1290 : 3490;
}`;

export const refactoredShippingCost = `export function shippingCost(weight: number, country: string, express: boolean): Cents {
  const near = ['DE', 'FR', 'NL'].includes(country);
  const [small, medium, large, surcharge] = near ? [490, 790, 1290, 900] : [990, 1990, 3490, 1900];
  const base = weight <= 1 ? small : weight <= 5 ? medium : large;
  return express ? base + surcharge : base;
}`;

export const optimizedFindDuplicates = `export function findDuplicates(products: readonly Product[]): string[] {
  const counts = new Map<string, number>();
  for (const { sku } of products) counts.set(sku, (counts.get(sku) ?? 0) + 1);
  return [...counts].filter(([, count]) => count > 1).map(([sku]) => sku);
}`;

export const splitEvenlyTests = `import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { splitEvenly } from './money.js';

describe('splitEvenly', () => {
  it('splits an amount without rest into equal parts', () => {
    assert.deepEqual(splitEvenly(900, 3), [300, 300, 300]);
  });

  it('gives the cents that are left to the first parts', () => {
    assert.deepEqual(splitEvenly(1000, 3), [334, 333, 333]);
  });

  it('refuses a number of parts that is not a whole number of at least 1', () => {
    assert.throws(() => splitEvenly(100, 0), RangeError);
    assert.throws(() => splitEvenly(100, 1.5), RangeError);
  });
});`;

export const documentedMovingAverage = `def moving_average(values: Iterable[float], window: int) -> list[float]:
    """Return the average of each value and the ones before it within a window.

    Args:
        values: The values, the oldest first.
        window: How many values an average covers at most; the first ones cover fewer.

    Raises:
        ValueError: If window is below 1.
    """
    if window < 1:
        raise ValueError("window must be at least 1")
    recent: list[float] = []
    averages: list[float] = []
    for value in values:
        recent.append(value)
        if len(recent) > window:
            recent.pop(0)
        averages.append(sum(recent) / len(recent))
    return averages`;

export const reviewMovingAverage = `No wrong results found; \`window\` is checked, and an empty \`values\` gives an empty list.

1. **\`recent.pop(0)\`** moves every element that is left, and \`sum(recent)\` adds the window up again for each value: the time grows with \`values\` × \`window\`. A deque from the collections module and a running sum make it linear.
2. **A NaN in \`values\`** makes every average of its window NaN. Say in the documentation whether that is meant.`;

export const demoAnswers: readonly FixtureFileEntry[] = [
  answer('explain', 'function parseCoupon', explainParseCoupon),
  answer('document', 'function applyCoupon', fenced('typescript', documentedApplyCoupon)),
  // The prompt of a later rung says that an earlier answer was rejected.
  {
    match: { systemMessage: rules.refactor.slice(0, 1), userMessage: 'An earlier answer was rejected' },
    response: { content: fenced('typescript', refactoredShippingCost) },
  },
  answer('refactor', 'function shippingCost', fenced('typescript', rejectedShippingCost)),
  answer('optimize', 'function findDuplicates', fenced('typescript', optimizedFindDuplicates)),
  answer('test', 'function splitEvenly', fenced('typescript', splitEvenlyTests)),
  answer('document', 'def moving_average', fenced('python', documentedMovingAverage)),
  answer('review', 'def moving_average', reviewMovingAverage),
  {
    match: {},
    response: {
      error: {
        message:
          'The demo has no recorded answer for this task. Try one of those that README.md of the sample lists, or add a key with “Tierwise: Set API Key…”.',
        type: 'invalid_request_error',
      },
      status: 400,
    },
  },
];

function answer(kind: Kind, code: string, content: string): FixtureFileEntry {
  return { match: { systemMessage: rules[kind].slice(0, 1), userMessage: code }, response: { content } };
}

function fenced(language: string, code: string): string {
  return `\`\`\`${language}\n${code}\n\`\`\``;
}
