/** The thread of the checks with replies to which it does not come back. */
import { parentPort } from 'node:worker_threads';
import type { CheckCall } from '../../../src/editor/checkThread.ts';

parentPort?.on('message', (call: CheckCall) => {
  if ('read' in call) {
    if (call.read.text === 'break off') throw new Error('no memory left');
    return;
  }
  if (call.input.raw === 'end at once') process.exit(1);
  while (call.input.raw === 'keep busy for ever');
});
await import('../../../src/editor/checkThread.ts');
