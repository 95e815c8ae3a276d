import assert from 'node:assert/strict';
import { failureKinds } from '../../../../src/core/ledger.ts';
import { afterFailure } from '../../../../src/core/routing/afterFailure.ts';

describe('after a failed call', () => {
  it('waits as long as a rate limit asks for, and tries again', () => {
    assert.deepEqual(afterFailure({ kind: 'rate-limit', retryAfterMs: 3_000 }, 1, false), {
      move: 'retry',
      waitMs: 3_000,
    });
  });

  it('asks an equal rather than wait a minute', () => {
    assert.equal(afterFailure({ kind: 'rate-limit', retryAfterMs: 60_000 }, 1, false).move, 'replace');
  });

  it('waits longer each time, and stops after three calls of one model', () => {
    const overloaded = { kind: 'overloaded', retryAfterMs: null } as const;
    assert.deepEqual(afterFailure(overloaded, 1, false), { move: 'retry', waitMs: 500 });
    assert.deepEqual(afterFailure(overloaded, 2, false), { move: 'retry', waitMs: 1_000 });
    assert.equal(afterFailure(overloaded, 3, false).move, 'replace');
  });

  it('never pays twice for text that has begun to arrive', () => {
    assert.equal(afterFailure({ kind: 'cut-stream', retryAfterMs: null }, 1, true).move, 'replace');
  });

  it('asks nothing more of an endpoint that refused the key, spent its quota or cannot be reached', () => {
    for (const kind of ['auth', 'quota'] as const) {
      assert.deepEqual(afterFailure({ kind, retryAfterMs: null }, 1, false), {
        move: 'replace',
        closesEndpoint: true,
      });
    }
    assert.deepEqual(afterFailure({ kind: 'network', retryAfterMs: null }, 3, false), {
      move: 'replace',
      closesEndpoint: true,
    });
  });

  it('asks an equal of a model that times out, is not offered, or does not take the request', () => {
    for (const kind of ['timeout', 'unknown-model', 'bad-request'] as const) {
      assert.deepEqual(afterFailure({ kind, retryAfterMs: null }, 1, false), {
        move: 'replace',
        closesEndpoint: false,
      });
    }
  });

  it('goes up with a task that is too long or filtered, since an equal would fail, too', () => {
    for (const kind of ['context-too-long', 'content-filter'] as const) {
      assert.deepEqual(afterFailure({ kind, retryAfterMs: null }, 1, false), { move: 'next-rung' });
    }
  });

  it('stops at once when the user cancels', () => {
    assert.deepEqual(afterFailure({ kind: 'cancelled', retryAfterMs: null }, 1, false), { move: 'stop' });
  });

  it('never retries for ever, whatever the failure', () => {
    for (const kind of failureKinds)
      assert.notEqual(afterFailure({ kind, retryAfterMs: 0 }, 3, false).move, 'retry');
  });
});
