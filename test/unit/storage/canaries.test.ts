import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import type { LedgerRow } from '../../../src/core/ledger.ts';
import { openLedger } from '../../../src/storage/ledger.ts';
import { bodyOf, longestText } from '../../../src/storage/rowShape.ts';
import {
  attemptRow,
  outcomeRow,
  planRow,
  refusalRow,
  reservationRow,
  taskRow,
  verdictRow,
} from './rowsForTests.ts';
import { storageFolder } from './windows.ts';

const canary = 'canary-51c9';

/** A row with canaries hung on it and on every object in it, where no field for them exists. */
function laden<T extends LedgerRow>(row: T): T {
  return hung(row) as T;
}

function hung(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(hung);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, hung(inner)]));
  return {
    ...fields,
    prompt: `${canary} prompt`,
    code: [canary],
    apiKey: { key: `sk-${canary}` },
    text: canary,
  };
}

describe('What the ledger keeps', () => {
  it('has no place for prompts, code or keys: nothing of them is in any file', async () => {
    const folder = storageFolder();
    const ledger = await openLedger(folder.path, { now: () => 0 });
    const reserved = reservationRow();
    await ledger.reserve(laden(reserved));
    await ledger.settle(
      laden(
        attemptRow({
          reservationId: reserved.reservationId,
          failure: { kind: 'network', message: 'The connection broke.' },
        }),
      ),
    );
    await ledger.reserve(laden(reservationRow()));
    await ledger.append(...[taskRow(), planRow(), verdictRow(), refusalRow(), outcomeRow()].map(laden));
    assert.equal((await ledger.rows()).length, 8);
    const before = everything(folder.path);
    ledger.close();
    // The next opener writes the open reservation off.
    (await openLedger(folder.path, { now: () => 0 })).close();
    for (const text of [before, everything(folder.path)]) {
      assert.ok(text.includes('The connection broke.'));
      assert.ok(!text.includes(canary));
    }
    folder.remove();
  });

  it('clips texts to the length of sentences, so that no passage fits', () => {
    const passage = 'x'.repeat(5000);
    const body = bodyOf(
      verdictRow({ checks: [{ check: 'syntax', result: 'fail', hard: true, because: passage }] }),
    );
    assert.ok(body.length < longestText + 200);
    assert.match(body, /x…"/);
  });
});

/** Everything under the folder, as text. */
function everything(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => readFileSync(path, 'latin1'))
    .join('\n');
}
