import assert from 'node:assert/strict';
import { promptText } from '../../../../src/core/report/promptText.ts';
import { previewPrompt } from '../../../../src/engine/previewPrompt.ts';
import { model, openWorld, reply, taskOf, type World } from '../../engine/world.ts';

const code =
  'export function open(): string {\n  const password = "Tr0ub4dor&3";\n  return connect(password);\n}\n';

async function shown(world: World, settings: Partial<ReturnType<World['ports']['settings']>> = {}) {
  const task = taskOf('explain');
  const asked = {
    ...task,
    source: { ...task.source, text: code },
    selection: { start: 0, end: code.length - 1 },
  };
  const ports = { ...world.ports, settings: () => ({ ...world.ports.settings(), ...settings }) };
  const { prepared, tokens, ...preview } = await previewPrompt(asked, ports, new AbortController().signal);
  const text = promptText({
    ...preview,
    profile: prepared.profile,
    secrets: prepared.secrets,
    tokensOf: (rung) => tokens.of(rung.model),
  });
  return { asked, text, preview };
}

describe('The preview of a prompt', () => {
  it('shows what is sent letter by letter, with its model, tokens, price and hidden values', async () => {
    const world = await openWorld(() => reply('It opens a connection.'));
    const { text, preview } = await shown(world);
    assert.ok(
      text.includes(`\n${preview.prompt.static}\n`) && text.includes(`\n${preview.prompt.dynamic}\n`),
    );
    assert.match(text, /^Task: {5}explain, simple$/m);
    assert.match(
      text,
      /^Model 1: {2}test\/small, about \d+ tokens in \(\d+ at most\), up to \d+ out, \$[\d.]+ expected/m,
    );
    assert.match(text, /^Price: {4}\$[\d.]+ expected, \$[\d.]+ at most, with every model of the chain$/m);
    assert.match(text, /^Hidden: {3}TIERWISE_SECRET_1 stands for a secret \(password\)$/m);
    assert.ok(!text.includes('Tr0ub4dor'));
    world.close();
  });

  it('records, reserves and sends nothing', async () => {
    const world = await openWorld(() => reply('It opens a connection.'));
    await shown(world);
    assert.deepEqual(await world.rows(), []);
    assert.equal(world.calls.length, 0);
    world.close();
  });

  it('says where nothing would be sent: secrets are refused, or no model fits', async () => {
    const world = await openWorld(() => ({}));
    assert.match(
      (await shown(world, { secrets: 'refuse' })).text,
      /^Refused: {2}tierwise.secrets is "refuse"/m,
    );
    world.close();
    const none = await openWorld(() => ({}), { models: [] });
    assert.match((await shown(none)).text, /^Model: {4}none\. /m);
    none.close();
    const dear = await openWorld(() => ({}), { models: [model('dear', 'flagship', 90_000, 900_000)] });
    assert.match((await shown(dear)).text, /^Model: {4}none\. .*ceiling/m);
    dear.close();
  });
});
