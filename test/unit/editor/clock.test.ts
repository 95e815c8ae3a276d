import assert from 'node:assert/strict';
import { localDay, machineClock } from '../../../src/editor/clock.ts';

describe('the clock', () => {
  it('names the local calendar day, one minute before midnight too', () => {
    assert.equal(localDay(new Date(2026, 0, 5, 0, 0).getTime()), '2026-01-05');
    assert.equal(localDay(new Date(2026, 11, 31, 23, 59).getTime()), '2026-12-31');
  });

  it('stops waiting when the task is cancelled', async () => {
    const controller = new AbortController();
    const waiting = machineClock.wait(3_600_000, controller.signal);
    controller.abort();
    await waiting;
    await machineClock.wait(3_600_000, controller.signal);
  });
});
