import assert from 'node:assert/strict';
import type { Model } from '../../../src/core/models/model.ts';
import { syntaxErrors } from '../../../src/core/syntax/errors.ts';
import type { Task } from '../../../src/core/task/task.ts';
import { redact, secretsOf } from '../../../src/core/secrets/redact.ts';
import { runTask } from '../../../src/engine/runTask.ts';
import { keepingSecrets } from '../../../src/engine/secrets.ts';
import { openCaller } from '../../../src/providers/call.ts';
import { type Provider, startProvider } from '../../provider.ts';
import { type Planted, plantedSecrets } from '../core/secrets/planted.ts';
import { endpointAt, modelAt } from '../providers/wire.ts';
import { model, openWorld, reply, taskOf, watcher, type World } from './world.ts';

const planted = plantedSecrets();
const explanation = 'It keeps `TIERWISE_SECRET_1`, which it passes on. Another one would do as well.';

describe('Secrets in code', () => {
  let provider: Provider;
  let world: World;
  before(async () => {
    provider = await startProvider({
      answers: [{ match: { userMessage: '' }, response: { content: explanation } }],
    });
    const endpoint = endpointAt(provider.mock.url, { key: 'none' });
    const caller = openCaller({
      endpoint: () => endpoint,
      keyFor: () => Promise.resolve(null),
      now: () => performance.now(),
    });
    const { id, name, label } = modelAt(endpoint);
    const paid: Model = { ...model('small', 'budget', 0.01, 0.02), id, name, label };
    world = await openWorld(() => ({}), {
      models: [paid],
      settings: { ceilings: { user: wide, workspace: wide } },
      ports: { call: caller.call },
    });
  });
  after(async () => {
    world.close();
    await provider.stop();
  });

  it(`of ${planted.length} formats never reach the provider, and are in the answer again`, async function () {
    this.timeout(120_000);
    assert.ok(planted.length >= 200);
    for (const each of planted) {
      const { answer } = await ended(taskWith(each), world);
      assert.ok(
        answer.includes(each.secrets[0] ?? '?') || each.secrets.length > 1,
        `${each.name}: ${answer}`,
      );
    }
    const sent = provider.requests().map(({ body }) => JSON.stringify(body));
    assert.equal(sent.length, planted.length);
    for (const [index, each] of planted.entries()) {
      for (const secret of each.secrets) {
        assert.ok(!sent[index]?.includes(JSON.stringify(secret).slice(1, -1)), `${each.name} was sent`);
      }
      assert.ok(sent[index]?.includes('TIERWISE_SECRET_1'), each.name);
    }
    const stored = JSON.stringify(await world.rows());
    for (const { name, secrets } of planted) {
      for (const secret of secrets)
        assert.ok(!stored.includes(JSON.stringify(secret).slice(1, -1)), `${name} is in the ledger`);
    }
  });

  it('are hidden wherever they are: in the instruction, the problems and the code around', async () => {
    const { requests } = provider;
    const [one, two, three] = ['hunter2-extra', 'ghp_' + 'aB3dE5gH7jK9'.repeat(3), 's3cond!Passw0rd'];
    const task = taskOf('explain', {
      instruction: `Why does the password ${one} not work?`,
      diagnostics: [
        {
          severity: 'error',
          message: `Cannot reach https://me:${three}@host`,
          range: { start: 0, end: 1 },
          source: null,
          code: null,
        },
      ],
    });
    const before = requests().length;
    await ended(task, world, {
      gatherContext: () => Promise.resolve([{ label: 'Other code', text: `open("${two}");` }]),
    });
    const sent = JSON.stringify(
      requests()
        .slice(before)
        .map(({ body }) => body),
    );
    for (const secret of [one, two, three]) assert.ok(!sent.includes(secret), secret);
    assert.match(sent, /TIERWISE_SECRET_3/);
  });

  it('are hidden where the selection shows no more than a part of them', async () => {
    const value = 'ghp_' + 'aB3dE5gH7jK9'.repeat(3);
    const text = `export const client = open("${value}");\n`;
    const start = text.indexOf(value) + 10;
    const task = withText(taskOf('explain'), text, { start, end: text.length });
    const before = provider.requests().length;
    await ended(task, world);
    const sent = JSON.stringify(
      provider
        .requests()
        .slice(before)
        .map(({ body }) => body),
    );
    assert.ok(!sent.includes(value.slice(10)));
  });

  it('leave code that parses as well as it did', async () => {
    const parsedErrors = async (languageId: string, text: string) => {
      const parsed = await world.ports.parse(languageId, text);
      const count = syntaxErrors(parsed).length;
      parsed.dispose();
      return count;
    };
    for (const each of planted) {
      const task = taskWith(each);
      const hidden = redact(task.source.text, await secretsOf(task, []));
      assert.ok(
        (await parsedErrors(each.languageId, hidden)) <=
          (await parsedErrors(each.languageId, task.source.text)),
        `${each.name}: ${hidden}`,
      );
    }
  });

  it('are not in the file of the cache, and come back with an answer that is served again', async () => {
    const [each] = planted;
    assert.ok(each);
    const answers: string[] = [];
    const asking = await openWorld(() => reply(long), {
      ports: { cache: spied(world, answers) },
    });
    const first = await ended(taskWith(each), asking);
    const again = await ended(taskWith(each), asking);
    assert.equal(asking.calls.length, 1);
    for (const { answer } of [first, again]) assert.ok(answer.includes(each.secrets[0] ?? '?'), answer);
    assert.ok(answers.length > 0);
    for (const stored of answers) assert.ok(!stored.includes(each.secrets[0] ?? '?'), stored);
    // Another secret in its place is other code: the answer is not about it.
    const other = plantedSecrets(2)[0];
    assert.ok(other);
    await ended(taskWith(other), asking);
    assert.equal(asking.calls.length, 2);
    asking.close();
  });

  it('are counted in the ledger, and said in the plan, without their values', async () => {
    const [each] = planted;
    assert.ok(each);
    const asking = await openWorld(() => reply('It opens a client.'));
    await ended(taskWith(each), asking);
    const rows = await asking.rows();
    assert.deepEqual(
      rows.flatMap((row) => (row.type === 'task' ? [row.redactions] : [])),
      [1],
    );
    const reasons = rows.flatMap((row) => (row.type === 'plan' ? row.reasons : []));
    assert.ok(
      reasons.some((reason) => /In place of a secret \(aws key\) placeholders are sent/.test(reason)),
      reasons.join(' '),
    );
    asking.close();
  });

  it('end a task before anything is sent where the setting says to refuse', async () => {
    const [each] = planted;
    assert.ok(each);
    const asking = await openWorld(() => reply('It opens a client.'), { settings: { secrets: 'refuse' } });
    const result = await runTask(taskWith(each), asking.ports, watcher(), new AbortController().signal);
    assert.equal(result.outcome, 'refused');
    assert.ok('error' in result);
    assert.match(
      result.error.message,
      /Nothing was sent: the code or instruction holds a secret \(aws key\)/,
    );
    assert.equal(asking.calls.length, 0);
    assert.ok((await asking.rows()).some((row) => row.type === 'refusal'));
    const clean = await runTask(taskOf('explain'), asking.ports, watcher(), new AbortController().signal);
    assert.notEqual(clean.outcome, 'refused');
    asking.close();
  });

  it('are not sent by whoever else asks a model on the way where the setting says to refuse', async () => {
    const [each] = planted;
    assert.ok(each);
    const asking = await openWorld(() => reply('Yes.'), { settings: { secrets: 'refuse' } });
    const secrets = await secretsOf(taskWith(each), []);
    const kept = keepingSecrets(asking.ports, { secrets });
    const prompt = { form: 'prose', templateVersion: '1', static: 'Grade it.', dynamic: each.text } as const;
    const { signal } = new AbortController();
    const rest = { model: model('small', 'budget', 1, 2), maxOutput: 10, cacheKey: 'x', signal };
    const result = await kept.call({ prompt, ...rest, onText: () => undefined });
    assert.equal(result.sent, false);
    assert.equal(asking.calls.length, 0);
    asking.close();
  });

  it('may be left out of an answer, or be in it twice', async () => {
    const text =
      'export function open(): string {\n  const password = "Tr0ub4dor&3";\n  return password;\n}\n';
    const task = withText(taskOf('refactor'), text, { start: 0, end: text.length - 1 });
    for (const [said, shown] of [
      ['export function open(): string {\n  return "TIERWISE_SECRET_1";\n}', 'return "Tr0ub4dor&3"'],
      [
        'export function open(): string {\n  const all = ["TIERWISE_SECRET_1", "TIERWISE_SECRET_1"];\n  return all[0] ?? "";\n}',
        '["Tr0ub4dor&3", "Tr0ub4dor&3"]',
      ],
      ['export function open(): string {\n  return read();\n}', 'return read()'],
      ['export function open(): string {\n  return "TIERWISE_SECRET_9";\n}', 'TIERWISE_SECRET_9'],
    ] as const) {
      const asking = await openWorld(() => reply(`\`\`\`typescript\n${said}\n\`\`\``));
      const { answer } = await ended({ ...task, id: said }, asking);
      assert.ok(answer.includes(shown), answer);
      asking.close();
    }
  });
});

const long =
  'It opens a client with `TIERWISE_SECRET_1` as its key and exports it, so that every caller shares one connection. ' +
  'Three attempts are made when the server does not answer; after the third the error is passed on to the caller.';

const wide = { request: 'unlimited', day: 'unlimited', month: 'unlimited' } as const;

async function ended(
  task: Task,
  world: World,
  ports: Partial<World['ports']> = {},
): Promise<{ readonly answer: string }> {
  const result = await runTask(task, { ...world.ports, ...ports }, watcher(), new AbortController().signal);
  assert.ok('answer' in result, `${result.outcome}: ${'error' in result ? result.error.message : ''}`);
  return { answer: result.answer.raw };
}

/** Code with a secret in it, selected with the code around it. */
function taskWith({ languageId, text }: Planted): Task {
  return withText(taskOf('explain'), text, { start: 0, end: text.length - 1 }, languageId);
}

function withText(task: Task, text: string, selection: Task['selection'], languageId = 'typescript'): Task {
  return { ...task, source: { ...task.source, text, languageId, path: 'code.txt' }, selection };
}

/** The world's cache, with what it is given. */
function spied({ ports }: World, answers: string[]): World['ports']['cache'] {
  return {
    ...ports.cache,
    put: (key, answer) => {
      answers.push(JSON.stringify(answer));
      return ports.cache.put(key, answer);
    },
  };
}
