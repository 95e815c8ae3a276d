import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { commands, schemes } from '../../src/contributions.ts';
import { listen, type Listening, runningExtension } from './running.ts';
import { sampleFile, until } from './sample.ts';

describe('Check Ledger', () => {
  let heard: Listening;
  beforeEach(() => (heard = listen()));
  afterEach(async () => {
    heard.stop();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  const shown = () =>
    vscode.workspace.textDocuments.filter(({ uri }) => uri.scheme === schemes.check).map((d) => d.getText());

  it('says that the ledger adds up, shows its sums, and offers to compare it', async () => {
    await runningExtension();
    await vscode.commands.executeCommand(commands.checkLedger);
    const said = heard.said.at(-1);
    assert.match(
      said?.sentence ?? '',
      /^The ledger is sound: its \d+ rows add up to exactly what is counted\.$/,
    );
    assert.deepEqual(said?.buttons, ['Compare with a Usage Export…']);
    await until('the check on screen', () => shown().some((text) => text.includes('# Check of the ledger')));
  });

  it('compares the ledger with an export, day by day and model by model', async () => {
    const file = sampleFile('usage.csv');
    const text = 'usage_date_utc,model,usage_output_tokens,cost_usd\n2020-01-02,claude-haiku-4-5,100,0.5\n';
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
    await vscode.commands.executeCommand(commands.checkLedger, file);
    await until('the comparison on screen', () =>
      shown().some((text) => text.includes('| 2020-01-02 | `claude-haiku-4-5` |')),
    );
    assert.ok(shown().some((text) => text.includes('another program uses the same account')));
  });

  it('says what a file needs that holds no usage', async () => {
    const file = sampleFile('letter.txt');
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode('Dear all'));
    await vscode.commands.executeCommand(commands.checkLedger, file);
    assert.equal(heard.said.at(-1)?.level, 'error');
    assert.match(
      heard.said.at(-1)?.sentence ?? '',
      /it needs a date, a model, and tokens or costs\. Export the usage/,
    );
  });
});
