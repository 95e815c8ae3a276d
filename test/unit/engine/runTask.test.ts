import assert from 'node:assert/strict';
import { ceilingUsd, nanoUsd } from '../../../src/core/money.ts';
import { runTask } from '../../../src/engine/runTask.ts';
import {
  defaultSettings,
  failure,
  large,
  local,
  model,
  openWorld,
  reply,
  sample,
  small,
  taskOf,
  unlimited,
  watcher,
  type World,
} from './world.ts';

const explained =
  '`total` adds up `prices`, so that callers need not loop. It starts at zero, hence an empty list gives 0; amounts are summed as floating-point numbers, so rounding errors can add up.';
const refused = "I'm sorry, but I can't help with that.";
const never = new AbortController().signal;

describe('a task', () => {
  let world: World;
  afterEach(() => world.close());

  it('is answered by the cheapest chain, and every step of it is in the ledger before the answer', async () => {
    world = await openWorld(() => reply(explained));
    const watch = watcher();
    const result = await runTask(taskOf('explain'), world.ports, watch, never);
    assert.equal(result.outcome, 'answered');
    assert.equal(world.calls[0]?.model.id, small.id);
    assert.equal(watch.text(), explained);
    const rows = await world.rows();
    assert.deepEqual(
      rows.map((row) => row.type),
      ['task', 'plan', 'reservation', 'attempt', 'verdict', 'outcome'],
    );
    const attempt = rows.find((row) => row.type === 'attempt');
    // 500 tokens in at $0.25 and 100 out at $2 per million.
    assert.equal(attempt?.cost, 325_000);
    assert.equal((await world.ports.ledger.spend('w1', '2026-11-21')).user.day.reserved, 0);
  });

  it('climbs to the next rung when the checks reject an answer, and tells it what was wrong', async () => {
    world = await openWorld((_call, index) => reply(index === 0 ? refused : explained));
    const result = await runTask(taskOf('explain'), world.ports, watcher(), never);
    assert.equal(result.outcome, 'answered');
    assert.deepEqual(
      world.calls.map((call) => call.model.id),
      [small.id, large.id],
    );
    assert.match(world.calls[1]?.prompt.dynamic ?? '', /An earlier answer was rejected/);
    assert.ok(!world.calls[1]?.prompt.dynamic.includes(refused), 'the rejected answer is not paid for again');
    const [, said = ''] = (world.calls[1]?.prompt.dynamic ?? '').split('## An earlier answer was rejected\n');
    assert.equal(said.trim().split('\n').length, 1, 'in one line');
    assert.ok(said.length < 500);
    assert.equal(
      world.calls[0]?.prompt.static,
      world.calls[1]?.prompt.static,
      'what is cached stays the same',
    );
    const verdicts = (await world.rows()).filter((row) => row.type === 'verdict');
    assert.deepEqual(
      verdicts.map((row) => row.verdict),
      ['reject', 'accept'],
    );
  });

  it('offers the best answer as unverified when every rung is rejected', async () => {
    world = await openWorld(() => reply(refused));
    const result = await runTask(taskOf('explain'), world.ports, watcher(), never);
    assert.equal(result.outcome, 'exhausted');
    assert.equal(result.outcome === 'exhausted' && result.verdict.verdict, 'reject');
    assert.equal(result.tried.length, 2);
  });

  it('is served again at $0 when the same is asked of the same code', async () => {
    world = await openWorld(() => reply(explained));
    await runTask(taskOf('explain'), world.ports, watcher(), never);
    const again = await runTask(taskOf('explain'), world.ports, watcher(), never);
    assert.equal(again.outcome, 'answered');
    assert.equal(world.calls.length, 1);
    assert.equal(again.outcome === 'answered' && again.attempt.source, 'cache');
    assert.equal(again.outcome === 'answered' && again.attempt.saved, 325_000);
  });

  it('is asked anew when the user wants it fresh, or when one character of the code differs', async () => {
    world = await openWorld(() => reply(explained));
    const task = taskOf('explain');
    await runTask(task, world.ports, watcher(), never);
    await runTask({ ...task, wishes: { ...task.wishes, fresh: true } }, world.ports, watcher(), never);
    const text = sample.replace('+= price', '-= price');
    await runTask({ ...task, source: { ...task.source, text } }, world.ports, watcher(), never);
    assert.equal(world.calls.length, 3);
  });

  it('is asked anew when a problem of the same words stands at another place', async () => {
    const code = sample.slice(sample.indexOf('export'));
    world = await openWorld(() => reply(`\`\`\`ts\n${code}\`\`\``));
    for (const start of [120, 140]) {
      const problem = {
        severity: 'error',
        message: 'Possibly undefined.',
        source: 'ts',
        code: '2532',
      } as const;
      const diagnostics = [{ ...problem, range: { start, end: start + 3 } }];
      await runTask(taskOf('fix', { diagnostics }), world.ports, watcher(), never);
    }
    assert.ok(world.calls.length >= 2);
    assert.notEqual(world.calls[0]?.prompt.dynamic, world.calls.at(-1)?.prompt.dynamic);
  });

  it('is asked anew when its answer names lines and the code has moved, and served when it names none', async () => {
    for (const [text, calls] of [
      [`${explained} Line 3 starts the sum.`, 2],
      [explained, 1],
    ] as const) {
      world = await openWorld(() => reply(text));
      const task = taskOf('explain');
      await runTask(task, world.ports, watcher(), never);
      const moved = { start: task.selection.start + 2, end: task.selection.end + 2 };
      const source = { ...task.source, text: `\n\n${task.source.text}` };
      await runTask({ ...task, source, selection: moved }, world.ports, watcher(), never);
      assert.equal(world.calls.length, calls, text);
      world.close();
    }
  });

  it('is asked anew when the language server finds an error in the cached edit that was not there before', async () => {
    let newErrors: readonly string[] = [];
    const code = sample.slice(sample.indexOf('export')).replace('let sum = 0', 'let sum: number = 0');
    world = await openWorld(() => reply(`\`\`\`ts\n${code}\`\`\``), {
      ports: { newErrors: () => Promise.resolve(newErrors) },
    });
    await runTask(taskOf('refactor'), world.ports, watcher(), never);
    const served = await runTask(taskOf('refactor'), world.ports, watcher(), never);
    assert.ok(served.outcome === 'answered' && served.attempt.source === 'cache');
    assert.ok(served.verdict.checks.some((c) => c.check === 'editor-errors' && c.result === 'pass'));

    newErrors = ["Line 3: Cannot find name 'sum'. (2304)"];
    await runTask(taskOf('refactor'), world.ports, watcher(), never);
    assert.ok(world.calls.length > 1, 'what the language server rejects is not served again');
    const rows = await world.rows();
    assert.equal(rows.filter((row) => row.type === 'attempt' && row.source === 'cache').length, 1);
  });

  it('is asked anew under another strategy, and not when a model is added', async () => {
    let models = [small];
    let strategy: 'cheapest' | 'best' = 'cheapest';
    world = await openWorld(() => reply(explained), {
      ports: {
        candidates: () => Promise.resolve(models.map((m) => ({ model: m, unavailable: null }))),
        settings: () => ({ ...defaultSettings, strategy }),
      },
    });
    await runTask(taskOf('explain'), world.ports, watcher(), never);
    models = [small, large];
    await runTask(taskOf('explain'), world.ports, watcher(), never);
    assert.equal(world.calls.length, 1);
    strategy = 'best';
    await runTask(taskOf('explain'), world.ports, watcher(), never);
    assert.equal(world.calls.length, 2);
  });

  it('sends nothing when its worst case passes the ceiling, and says which ceiling', async () => {
    const tiny = { request: ceilingUsd(0.000_01), day: ceilingUsd(5), month: ceilingUsd(50) };
    world = await openWorld(() => reply(explained), {
      settings: { ceilings: { user: tiny, workspace: tiny } },
    });
    const result = await runTask(taskOf('explain'), world.ports, watcher(), never);
    assert.equal(result.outcome, 'refused');
    assert.equal(world.calls.length, 0);
    assert.ok(result.outcome === 'refused' && result.error.next?.command === 'tierwise.openBudgets');
    assert.deepEqual(
      (await world.rows()).map((row) => row.type),
      ['task', 'refusal', 'outcome'],
    );
  });

  it('goes on with a free model when the budget is spent: zero means zero, and free is free', async () => {
    const zero = { request: ceilingUsd(0), day: ceilingUsd(0), month: ceilingUsd(0) };
    world = await openWorld(() => reply(explained), {
      models: [small, large, local],
      settings: { ceilings: { user: zero, workspace: zero } },
    });
    const result = await runTask(taskOf('explain'), world.ports, watcher(), never);
    assert.equal(result.outcome, 'answered');
    assert.deepEqual(
      world.calls.map((call) => call.model.id),
      [local.id],
    );
    assert.equal(result.cost, 0);
  });

  it('tries a rate-limited model again; each call is an attempt of its own', async () => {
    world = await openWorld((_call, index) =>
      index === 0 ? failure('rate-limit', false) : reply(explained),
    );
    const result = await runTask(taskOf('explain'), world.ports, watcher(), never);
    assert.equal(result.outcome, 'answered');
    const attempts = (await world.rows()).filter((row) => row.type === 'attempt');
    assert.deepEqual(
      attempts.map((row) => [row.model, row.cost, row.costSource]),
      [
        [small.id, 0, 'unsent'],
        [small.id, 325_000, 'usage'],
      ],
    );
  });

  it('charges the whole reservation when a stream is cut and the usage never came', async () => {
    world = await openWorld(() => ({ ...failure('cut-stream'), text: 'The function', firstTokenMs: 3 }), {
      models: [small],
    });
    const result = await runTask(taskOf('explain'), world.ports, watcher(), never);
    assert.equal(result.outcome, 'failed');
    const rows = await world.rows();
    const reserved = rows.find((row) => row.type === 'reservation');
    const attempt = rows.find((row) => row.type === 'attempt');
    assert.ok(attempt?.type === 'attempt' && reserved?.type === 'reservation');
    assert.deepEqual([attempt.cost, attempt.costSource], [reserved.amount, 'reserved']);
  });

  it('never costs more than its ceiling per request, all attempts together', async () => {
    const cut = { ...failure('cut-stream'), text: '', firstTokenMs: null };
    const peer = model('peer', 'budget', 0.25, 2);
    world = await openWorld(() => cut, { models: [small, peer] });
    await runTask(taskOf('explain'), world.ports, watcher(), never);
    const [first] = (await world.rows()).filter((row) => row.type === 'reservation');
    assert.equal(world.calls.length, 2, 'a peer takes the place of the model that failed');
    assert.ok(first !== undefined);
    world.close();

    const request = nanoUsd(Math.floor(first.amount * 1.5));
    const ceilings = { user: { request, day: ceilingUsd(5), month: ceilingUsd(50) }, workspace: unlimited };
    world = await openWorld(() => cut, { models: [small, peer], settings: { ceilings } });
    const result = await runTask(taskOf('explain'), world.ports, watcher(), never);
    assert.equal(world.calls.length, 2, 'the second is cut to what the first has left');
    assert.ok((world.calls[1]?.maxOutput ?? 0) < (world.calls[0]?.maxOutput ?? 0));
    assert.ok(result.cost <= request);
  });

  it('asks nothing more of a provider that refused the key, and says to set it again', async () => {
    world = await openWorld(() => failure('auth', false));
    const result = await runTask(taskOf('explain'), world.ports, watcher(), never);
    assert.equal(world.calls.length, 1);
    assert.ok(result.outcome === 'failed' && result.error.next?.command === 'tierwise.setApiKey');
  });

  it('ends at once when the user cancels, and what was used until then is settled', async () => {
    const stop = new AbortController();
    world = await openWorld(() => {
      stop.abort();
      return failure('cancelled');
    });
    const result = await runTask(taskOf('explain'), world.ports, watcher(), stop.signal);
    assert.equal(result.outcome, 'cancelled');
    assert.equal(world.calls.length, 1);
    assert.equal((await world.ports.ledger.spend('w1', '2026-11-21')).user.day.reserved, 0);
  });

  it('offers a paid answer as unverified when a check itself breaks', async () => {
    world = await openWorld(() => reply(explained), {
      models: [small],
      ports: {
        thresholds: () => Promise.reject(new Error('a bug in the checks')),
      },
    });
    const result = await runTask(taskOf('explain'), world.ports, watcher(), never);
    assert.ok(result.outcome === 'exhausted');
    assert.equal(result.answer.body, explained);
    assert.match(result.verdict.checks[0]?.because ?? '', /the log has it/);
  });

  it('leaves no reservation behind when a call throws', async () => {
    world = await openWorld(() => {
      throw new Error('a bug');
    });
    await assert.rejects(runTask(taskOf('explain'), world.ports, watcher(), never), /a bug/);
    const { day } = (await world.ports.ledger.spend('w1', '2026-11-21')).user;
    assert.equal(day.reserved, 0);
    assert.ok(day.spent > 0);
  });

  it('leaves no reservation behind when what shows the task breaks while it is held', async () => {
    world = await openWorld(() => reply(explained));
    const onStage = (stage: string) => {
      if (stage === 'calling') throw new Error('a bug of the window');
    };
    const task = runTask(taskOf('explain'), world.ports, { ...watcher(), onStage }, never);
    await assert.rejects(task, /a bug of the window/);
    const { day } = (await world.ports.ledger.spend('w1', '2026-11-21')).user;
    assert.equal(day.reserved, 0);
    assert.ok(day.spent > 0);
  });

  it('says what to add when there is no model at all', async () => {
    world = await openWorld(() => reply(explained), { models: [] });
    const result = await runTask(taskOf('explain'), world.ports, watcher(), never);
    assert.ok(result.outcome === 'failed' && result.error.code === 'no-model');
    assert.equal(result.error.next?.command, 'tierwise.setApiKey');
  });
});

describe('fix', () => {
  let world: World;
  afterEach(() => world.close());

  it('is done by the language server at $0 where its quick fix leaves no error', async () => {
    const text = sample.replace('price;', 'prise;');
    world = await openWorld(() => reply('never asked'), {
      models: [],
      ports: {
        editorFix: (task) =>
          Promise.resolve({
            text: sample,
            applied: ['Change spelling'],
            remaining: [],
            selection: task.selection,
          }),
      },
    });
    const task = taskOf('fix');
    const result = await runTask(
      { ...task, source: { ...task.source, text } },
      world.ports,
      watcher(),
      never,
    );
    assert.ok(result.outcome === 'answered' && result.attempt.tier === 'editor');
    assert.equal(result.cost, 0);
    const { start, end } = result.task.selection;
    assert.equal(text.slice(0, start) + result.answer.body + text.slice(end), sample);
    assert.deepEqual(result.asked.selection, task.selection, 'going up a tier is about what was selected');
  });

  it('lets the models do what the quick fixes leave, as one change of the original text', async () => {
    const broken = sample.replace('price;', 'prise;').replace('let sum', 'let summ');
    const halfFixed = sample.replace('let sum', 'let summ');
    const fixed = sample.slice(sample.indexOf('export'));
    world = await openWorld(() => reply(`\`\`\`typescript\n${fixed}\`\`\``), {
      ports: {
        editorFix: (task) =>
          Promise.resolve({
            text: halfFixed,
            applied: ['Change spelling'],
            remaining: [
              {
                severity: 'error',
                message: "Cannot find name 'sum'.",
                range: { start: halfFixed.indexOf('sum +='), end: halfFixed.indexOf('sum +=') + 3 },
                source: 'ts',
                code: '2304',
              },
            ],
            selection: { start: task.selection.start, end: halfFixed.length },
          }),
      },
    });
    const task = taskOf('fix');
    const original = {
      ...task,
      source: { ...task.source, text: broken },
      selection: { ...task.selection, end: broken.length },
    };
    const result = await runTask(original, world.ports, watcher(), never);
    assert.ok(result.outcome === 'answered', result.outcome);
    assert.match(world.calls[0]?.prompt.dynamic ?? '', /Cannot find name 'sum'/);
    const { start, end } = result.task.selection;
    assert.equal(result.task.source.text, broken);
    assert.equal(broken.slice(0, start) + result.answer.body + broken.slice(end), sample);
  });
});
