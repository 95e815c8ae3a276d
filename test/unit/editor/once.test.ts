import assert from 'node:assert/strict';
import { once } from '../../../src/editor/once.ts';

describe('something made on first use', () => {
  it('is made once, however many ask at the same time', async () => {
    let made = 0;
    const get = once(() => Promise.resolve(++made));
    assert.deepEqual(await Promise.all([get(), get(), get()]), [1, 1, 1]);
  });

  it('is tried again after a failure', async () => {
    let tries = 0;
    const get = once(() => (++tries === 1 ? Promise.reject(new Error('busy')) : Promise.resolve(tries)));
    await assert.rejects(get(), /busy/);
    assert.equal(await get(), 2);
  });

  it('is not made just to be closed', async () => {
    let made = 0;
    const closed: number[] = [];
    const get = once(() => Promise.resolve(++made));
    get.ifMade((value) => closed.push(value));
    await get();
    get.ifMade((value) => closed.push(value));
    await Promise.resolve();
    assert.deepEqual([made, closed], [1, [1]]);
  });
});
