import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { commands } from '../../src/contributions.ts';
import { listen, type Listening, runningExtension, setForUser } from './running.ts';
import { openSample } from './sample.ts';
import { startProvider } from '../provider.ts';
import type { Provider } from '../provider.ts';

const key = 'sk-host-test-0123456789abcdef';

describe('An API key', () => {
  let provider: Provider;
  let elsewhere: Provider;
  let heard: Listening;
  const endpointAt = (at: Provider) => [{ ...at.openai, name: 'keyed', key: 'required' }];

  before(async () => {
    const answers = [
      { match: { userMessage: 'Selected code' }, response: { content: 'It adds the prices of a cart.' } },
    ];
    [provider, elsewhere] = await Promise.all([startProvider({ answers }), startProvider({ answers })]);
  });
  beforeEach(async () => {
    heard = listen();
    await setForUser('endpoints', endpointAt(provider));
  });
  afterEach(async () => {
    heard.stop();
    const { parts } = await runningExtension();
    await parts.keys.remove('keyed');
    await setForUser('endpoints', undefined);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });
  after(async () => {
    await Promise.all([provider.stop(), elsewhere.stop()]);
  });

  it('is asked for when no model can be used, with both ways to get one', async () => {
    await openSample('src/cart.ts');
    await vscode.commands.executeCommand(commands.explain);
    const last = heard.said.at(-1);
    assert.equal(last?.level, 'error');
    assert.match(last.sentence, /no model/i);
    assert.deepEqual(last.buttons, ['Set API Key…', 'Find Local Models']);
    assert.equal(provider.requests().length, 0);
  });

  it('goes to the endpoint it was entered for, and is in no log, message or ledger row', async () => {
    const { parts } = await runningExtension();
    heard.typed.push(`  ${key}\n`);
    await vscode.commands.executeCommand(commands.setApiKey, 'keyed');
    await openSample('src/cart.ts');
    await vscode.commands.executeCommand(commands.explain);
    const [request] = provider.requests();
    assert.match(JSON.stringify(request?.headers), /authorization/i);
    const rows = await (await parts.ledger()).rows();
    assert.ok(rows.some((row) => row.type === 'attempt' && row.model.startsWith('keyed/')));
    assert.doesNotMatch(JSON.stringify([rows, heard.said]), new RegExp(key));
  });

  it('is not sent to the same name at another address', async () => {
    const { parts } = await runningExtension();
    heard.typed.push(key);
    await vscode.commands.executeCommand(commands.setApiKey, 'keyed');
    await setForUser('endpoints', endpointAt(elsewhere));
    await openSample('src/cart.ts');
    await vscode.commands.executeCommand(commands.review);
    assert.equal(elsewhere.requests().length, 0);
    const { endpoints } = await parts.models();
    const moved = endpoints.find(({ name }) => name === 'keyed');
    assert.ok(moved);
    assert.equal(await parts.keys.keyFor(moved), null);
  });

  it('is kept as it was when the box is left', async () => {
    const { parts } = await runningExtension();
    heard.typed.push(undefined);
    await vscode.commands.executeCommand(commands.setApiKey, 'keyed');
    assert.deepEqual(await parts.keys.names(), []);
  });
});
