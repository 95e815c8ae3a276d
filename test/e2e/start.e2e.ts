import * as assert from 'node:assert/strict';
import { startWindow } from './window.ts';
import type { Window } from './window.ts';

describe('The packaged extension in a real window', () => {
  let window: Window;
  before(async () => {
    window = await startWindow({ openFile: 'src/cart.ts' });
  });
  after(() => window.close());

  it('shows its spend on the status bar', async () => {
    await window.statusBar.waitFor();
    assert.match(await window.statusBar.innerText(), /\$0/);
    await window.screenshot('start');
  });
});
