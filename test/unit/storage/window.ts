/** The body of another window's process; see windows.ts. */
import { randomUUID } from 'node:crypto';

import { type NanoUsd, nanoUsd } from '../../../src/core/money.ts';
import { openLedger } from '../../../src/storage/ledger.ts';
import { attemptRow, reservationRow, unlimited } from './rowsForTests.ts';

/** Reserve what one can under a ceiling for the day; settle a share of the grants, leave the others in force. */
export interface SpendRequest {
  readonly do: 'spend';
  readonly ceiling: NanoUsd;
  readonly amount: NanoUsd;
  readonly tries: number;
  /** 0..1 */
  readonly settled: number;
}
export interface SpendAnswer {
  readonly granted: number;
  readonly refused: number;
  readonly settled: number;
}
/** Look for dead windows. */
export interface WriteOffRequest {
  readonly do: 'write off';
}
/** Append tasks' rows until killed. */
export interface ChurnRequest {
  readonly do: 'churn';
  readonly ceiling: NanoUsd;
}

const [folder = ''] = process.argv.slice(2);
const ledger = await openLedger(folder, { now: () => Date.now() });

process.on('message', (request: SpendRequest | WriteOffRequest | ChurnRequest) => {
  void answer(request).then((result) => process.send?.(result));
});
process.send?.('open');

async function answer(request: SpendRequest | WriteOffRequest | ChurnRequest): Promise<unknown> {
  switch (request.do) {
    case 'spend':
      return spend(request);
    case 'write off':
      return ledger.writeOffDead();
    case 'churn':
      void churn(request.ceiling);
      return 'churning';
  }
}

async function spend({ ceiling, amount, tries, settled }: SpendRequest): Promise<SpendAnswer> {
  const counts = { granted: 0, refused: 0, settled: 0 };
  for (let n = 0; n < tries; n += 1) {
    const reservationId = await reserve(ceiling, amount);
    if (reservationId === null) {
      counts.refused += 1;
      continue;
    }
    counts.granted += 1;
    if (Math.random() >= settled) continue;
    await ledger.settle(attemptRow({ reservationId, cost: nanoUsd(Math.ceil(amount * Math.random())) }));
    counts.settled += 1;
  }
  return counts;
}

async function churn(ceiling: NanoUsd): Promise<never> {
  for (;;) {
    const amount = nanoUsd(1 + Math.floor(Math.random() * 1000));
    const reservationId = await reserve(ceiling, amount);
    if (reservationId !== null && Math.random() < 0.9) {
      await ledger.settle(attemptRow({ reservationId, cost: amount }));
    }
  }
}

async function reserve(ceiling: NanoUsd, amount: NanoUsd): Promise<string | null> {
  const reservationId = randomUUID();
  const ceilings = { user: { ...unlimited, day: ceiling }, workspace: unlimited };
  const { granted } = await ledger.reserve(reservationRow({ reservationId, amount, ceilings }));
  return granted ? reservationId : null;
}
