import assert from 'node:assert/strict';
import { failuresOf } from './given.ts';

const selected = `export class Basket {
  private readonly lines: Line[] = [];
  private discount = 0;

  add(product: Product, quantity: number): void {
    const known = this.lines.find((line) => line.product.id === product.id);
    if (known) known.quantity += quantity;
    else this.lines.push({ product, quantity });
  }

  redeem(coupon: Coupon): void {
    if (coupon.expires < Date.now()) throw new Error('expired');
    this.discount = Math.min(0.5, this.discount + coupon.share);
  }

  total(): number {
    const sum = this.lines.reduce((total, { product, quantity }) => total + product.price * quantity, 0);
    return sum * (1 - this.discount);
  }
}`;

const failures = (reply: string, instruction = '') =>
  failuresOf({ kind: 'explain', selected, instruction, reply });

describe('an explanation', () => {
  const corner =
    'An expired coupon makes it throw, since coupons have a moment at which they end, compared with what the clock says right then and there, in milliseconds.';

  it('is rejected where it speaks of a corner of the code only', async () => {
    assert.deepEqual(await failures(corner), ['covers']);
  });

  it('is accepted where it speaks of the whole in its own words', async () => {
    const whole =
      'A basket collects products: putting one in again raises its quantity. Coupons that have not expired lower the price, by half at most, and the total takes that discount off the sum of all lines.';
    assert.deepEqual(await failures(whole), []);
  });

  it('may speak of the corner that was asked about', async () => {
    assert.deepEqual(await failures(corner, 'what happens with an expired coupon?'), []);
  });
});
