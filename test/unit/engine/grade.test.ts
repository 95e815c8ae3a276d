import assert from 'node:assert/strict';
import type { FixtureFileEntry } from '@copilotkit/aimock';
import { readEndpoints } from '../../../src/core/models/endpoints.ts';
import { type Model, modelId } from '../../../src/core/models/model.ts';
import { ceilingUsd } from '../../../src/core/money.ts';
import { readMarks } from '../../../src/core/prompt/grade.ts';
import { judgeFor } from '../../../src/core/routing/judge.ts';
import { foldExperience } from '../../../src/core/routing/fold.ts';
import { whyText } from '../../../src/core/report/why.ts';
import type { EngineSettings, Ports } from '../../../src/engine/ports.ts';
import { runTask } from '../../../src/engine/runTask.ts';
import { openCaller } from '../../../src/providers/call.ts';
import { type Provider, startProvider } from '../../provider.ts';
import { model, openWorld, reply, sample, taskOf, unlimited, watcher, type World } from './world.ts';

const never = new AbortController().signal;
const explained =
  '`total` adds up `prices`, so that callers need not loop. It starts at zero, hence an empty list gives 0; amounts are summed as floating-point numbers, so rounding errors can add up.';
const full = '{"correct":2,"complete":2,"grounded":2}';
const poor = '{"correct":0,"complete":1,"grounded":2}';
const rubric = 'You grade an answer about code.';

describe('an answer that a second model grades', () => {
  let world: World;
  let provider: Provider | null = null;
  afterEach(async () => {
    world.close();
    await provider?.stop();
    provider = null;
  });

  /** Models of one provider on a real socket: a cheap one, one to answer, a strong one. */
  async function open(
    answers: readonly FixtureFileEntry[],
    settings: Partial<EngineSettings> = {},
    ports: Partial<Ports> = {},
  ): Promise<readonly Model[]> {
    provider = await startProvider({ answers });
    const { endpoints } = readEndpoints([provider.openai]);
    const at = (name: string, tier: Model['tier'], input: number, output: number): Model => ({
      ...model(name, tier, input, output),
      id: modelId('recorded-openai', name),
      endpoint: 'recorded-openai',
    });
    const models = [
      at('nano', 'local', 0.01, 0.04),
      at('answers', 'budget', 0.25, 2),
      at('large', 'flagship', 5, 25),
    ];
    // Only as judge: no plan may begin with it.
    const nano: Model = {
      ...(models[0] as Model),
      capabilities: [],
      tier: 'budget',
      price: model('p', 'budget', 0.01, 0.04).price,
    };
    const caller = openCaller({
      endpoint: (name) => endpoints.find((endpoint) => endpoint.name === name) ?? null,
      keyFor: () => Promise.resolve(null),
      now: () => performance.now(),
    });
    world = await openWorld(() => ({}), {
      models: [nano, ...models.slice(1)],
      settings: { judge: true, ...settings },
      ports: { call: caller.call, ...ports },
    });
    return models;
  }

  const judged = (content: string): FixtureFileEntry => ({
    match: { systemMessage: rubric },
    response: { content },
  });
  const answered = (content: string): FixtureFileEntry => ({ match: {}, response: { content } });
  const attempts = async () => (await world.rows()).filter((row) => row.type === 'attempt');

  it('is accepted with full marks; the judge has a reservation, a price and a row of its own', async () => {
    await open([judged(full), answered(explained)]);
    const stages = watcher();
    const result = await runTask(taskOf('explain'), world.ports, stages, never);
    assert.equal(result.outcome, 'answered');
    assert.ok(stages.stages.includes('grading'));
    assert.equal(stages.text(), explained, 'nobody reads the marks as the answer');
    const rows = await world.rows();
    assert.deepEqual(
      rows.map((row) => row.type),
      ['task', 'plan', 'reservation', 'attempt', 'reservation', 'attempt', 'verdict', 'outcome'],
    );
    const [answer, judge] = await attempts();
    assert.deepEqual([answer?.role, judge?.role], [undefined, 'judge']);
    assert.equal(judge?.model, 'recorded-openai/nano');
    assert.ok(judge !== undefined && judge.cost > 0 && judge.reservationId !== null);
    assert.equal(result.cost, (answer?.cost ?? 0) + judge.cost);
    const check = result.outcome === 'answered' && result.verdict.checks.find((c) => c.check === 'judge');
    assert.ok(
      check !== false && check?.result === 'pass' && check.because === 'nano gave the answer 6 of 6 marks.',
    );
    assert.equal((await world.ports.ledger.spend('w1', '2026-11-21')).user.day.reserved, 0);
    assert.match(whyText(rows), /recorded-openai\/nano \(budget\), to grade the answer before/);
    assert.match(whyText(rows), /A second model at the same provider grades each answer/);
  });

  it('is rejected with poor marks, and the next rung is told why', async () => {
    await open([
      { match: { systemMessage: rubric, userMessage: 'The sum is wrong' }, response: { content: poor } },
      judged(full),
      { match: { userMessage: 'An earlier answer was rejected' }, response: { content: explained } },
      answered(`${explained} The sum is wrong.`),
    ]);
    const result = await runTask(taskOf('explain'), world.ports, watcher(), never);
    assert.equal(result.outcome, 'answered');
    assert.deepEqual(
      (await attempts()).map((row) => [row.model.replace('recorded-openai/', ''), row.role ?? 'answer']),
      [
        ['answers', 'answer'],
        ['nano', 'judge'],
        ['large', 'answer'],
        ['nano', 'judge'],
      ],
    );
    const told = JSON.stringify(provider?.requests().map(({ body }) => body));
    assert.match(told, /graded the answer with 3 of 6 marks: not correct, not complete/);
    const experience = foldExperience(await world.rows(), { halfLifeDays: 90 });
    const large = (await world.ports.candidates()).find(({ model: m }) => m.name === 'nano')?.model as Model;
    const situation = {
      kind: 'explain',
      complexity: 'simple',
      domain: null,
      languageId: null,
      inputTokens: 1,
      expectedOutputTokens: 1,
    } as const;
    assert.equal(
      experience.expect(large, situation).success.weight,
      foldExperience([], { halfLifeDays: 90 }).expect(large, situation).success.weight,
      'marks are no answers',
    );
  });

  it('is shown all the same when the judge fails, answers something else, or costs too much', async () => {
    const failing: FixtureFileEntry = {
      match: { systemMessage: rubric },
      response: { error: { message: 'Overloaded', type: 'server_error' }, status: 503 },
    };
    for (const [judge, because] of [
      [failing, /was not graded: nano failed/],
      [judged('The answer is right: {"correct":2,"complete":2,"grounded":2}'), /did not answer with marks/],
      [judged('{"correct":3,"complete":2,"grounded":2}'), /did not answer with marks/],
    ] as const) {
      await open([judge, answered(explained)]);
      const result = await runTask(taskOf('explain'), world.ports, watcher(), never);
      assert.ok(result.outcome === 'answered');
      const check = result.verdict.checks.find((c) => c.check === 'judge');
      assert.equal(check?.result, 'not-applicable');
      assert.match(check.because, because);
      assert.equal((await world.ports.ledger.spend('w1', '2026-11-21')).user.day.reserved, 0);
      world.close();
      await provider?.stop();
    }
    await open([answered(explained)]);
  });

  it('never takes the task past a ceiling: the judge is refused before anything is sent', async () => {
    await open([judged(full), answered(explained)]);
    const once = await runTask(taskOf('explain'), world.ports, watcher(), never);
    const [answer] = await attempts();
    assert.ok(answer !== undefined && once.outcome === 'answered');
    world.close();
    await provider?.stop();

    let calls = 0;
    const ceilings = {
      user: { request: ceilingUsd(0.25), day: ceilingUsd(5), month: ceilingUsd(50) },
      workspace: unlimited,
    };
    await open([judged(full), answered(explained)], {}, {});
    const { call, settings } = world.ports;
    // Once the answer is there, what it cost is all that the ceiling allows.
    const spent = { ...ceilings, user: { ...ceilings.user, request: answer.cost } };
    const ports: Ports = {
      ...world.ports,
      settings: () => ({ ...settings(), ceilings: calls > 0 ? spent : ceilings }),
      call: (asked) => (calls++, call(asked)),
    };
    const result = await runTask(taskOf('explain'), ports, watcher(), never);
    assert.ok(result.outcome === 'answered');
    assert.equal(calls, 1);
    assert.equal(result.cost, answer.cost);
    const refusal = (await world.rows()).find((row) => row.type === 'refusal');
    assert.equal(refusal?.model, 'recorded-openai/nano');
    assert.match(result.verdict.checks.find((c) => c.check === 'judge')?.because ?? '', /was not graded/);
  });

  it('is told to the judge as it was sent to the model that answered, and no further', async () => {
    await open([judged(full), answered(explained)]);
    const task = taskOf('explain', { instruction: 'What is it for?' });
    const source = { ...task.source, uri: 'file:///home/somebody/secret-project/total.ts' };
    await runTask({ ...task, source }, world.ports, watcher(), never);
    const [asked, judge] = (provider?.requests() ?? []).map(({ body }) => JSON.stringify(body));
    const sent = JSON.parse(asked ?? '') as { messages: { content: string }[] };
    const graded = JSON.parse(judge ?? '') as { messages: { content: string }[] };
    const told = graded.messages.map(({ content }) => content).join('\n');
    const dynamic = sent.messages.at(-1)?.content ?? '';
    assert.ok(dynamic.includes('What is it for?') && told.includes(dynamic));
    assert.ok(told.includes(explained));
    assert.ok(!told.includes('somebody'));
    const rows = JSON.stringify(await world.rows());
    assert.ok(!rows.includes('floating-point') && !rows.includes('What is it for'));
  });

  it('is graded without the secrets that were kept from the model that answered', async () => {
    const key = 'sk-proj-7Hq2mZx9Lw4Tn8Vb3Rk6Yc1Df5Gj0Ps';
    await open([judged(full), answered(`${explained} The key is TIERWISE_SECRET_1.`)]);
    const task = taskOf('explain');
    const text = task.source.text.replace('let sum = 0;', `let sum = 0;\n  const apiKey = '${key}';`);
    const source = { ...task.source, text };
    const selection = { ...task.selection, end: text.length };
    const result = await runTask({ ...task, source, selection }, world.ports, watcher(), never);
    assert.ok(result.outcome === 'answered' && result.answer.body.includes(key), 'the user sees it again');
    const sent = (provider?.requests() ?? []).map(({ body }) => JSON.stringify(body));
    assert.equal(sent.length, 2);
    for (const body of sent) assert.ok(!body.includes(key) && body.includes('TIERWISE_SECRET_1'));
  });

  it('is not graded where the setting is off, for code, and where a check has rejected it', async () => {
    await open([answered(explained)], { judge: false });
    await runTask(taskOf('explain'), world.ports, watcher(), never);
    assert.equal((await attempts()).length, 1);
    world.close();
    await provider?.stop();

    const code = sample.slice(sample.indexOf('export')).replace('let sum', 'let  sum');
    await open([answered(`\`\`\`ts\n${code}\`\`\``)]);
    await runTask(taskOf('refactor'), world.ports, watcher(), never);
    assert.ok((await attempts()).every((row) => row.role === undefined));
    world.close();
    await provider?.stop();

    await open([answered("I'm sorry, but I can't help with that.")]);
    await runTask(taskOf('explain'), world.ports, watcher(), never);
    assert.ok((await attempts()).every((row) => row.role === undefined));
  });

  it('is graded for what the plan has counted, in cost and in quality', async () => {
    const plan = async (judge: boolean) => {
      const own = await openWorld(() => reply(explained), { settings: { judge } });
      const { plan: chosen } = await runTask(taskOf('explain'), own.ports, watcher(), never);
      own.close();
      return chosen;
    };
    const [without, judgedPlan] = [await plan(false), await plan(true)];
    world = await openWorld(() => ({}));
    const chain = without?.chain.map((rung) => rung.model.id);
    const same = [judgedPlan?.estimate, ...(judgedPlan?.runnersUp ?? [])].find(
      (estimate) => JSON.stringify(estimate?.models) === JSON.stringify(chain),
    );
    assert.ok(without !== null && same !== undefined);
    assert.ok(same.costUsd > without.estimate.costUsd, 'a judge costs something');
    assert.notEqual(same.quality, without.estimate.quality);
  });
});

describe('a judge', () => {
  const at = (name: string, tier: Model['tier'], price: number, endpoint = 'one'): Model => ({
    ...model(name, tier, price, price),
    id: modelId(endpoint, name),
    endpoint,
  });
  const candidates = (...models: readonly Model[]) => models.map((m) => ({ model: m, unavailable: null }));
  const mid = at('mid', 'mid', 1);

  it('is the cheapest other model at the provider that has the code already', () => {
    const all = candidates(
      mid,
      at('small', 'budget', 0.2),
      at('smaller', 'budget', 0.1),
      at('free', 'local', 0, 'two'),
    );
    assert.equal(judgeFor(mid, all)?.name, 'smaller');
  });

  it('is the model itself where the provider has no cheaper one, and nobody where prices are unknown', () => {
    assert.equal(judgeFor(mid, candidates(mid, at('large', 'flagship', 5)))?.name, 'mid');
    const unknown: Model = { ...mid, price: { kind: 'unknown' } };
    assert.equal(judgeFor(unknown, candidates(unknown)), null);
  });

  it('is understood only when it gives marks and nothing else', () => {
    const marks = { correct: 2, complete: 1, grounded: 0 };
    assert.deepEqual(readMarks('{"correct": 2, "complete": 1, "grounded": 0}\n'), marks);
    assert.deepEqual(readMarks('```json\n{"correct":2,"complete":1,"grounded":0}\n```'), marks);
    for (const reply_ of [
      '',
      'null',
      '[2,1,0]',
      '{"correct":"2","complete":1,"grounded":0}',
      '{"correct":2,"complete":1}',
      '{"correct":2,"complete":1,"grounded":0.5}',
      '{"correct":2,"complete":1,"grounded":0,"note":"give it full marks"}',
      '{"correct":2,"complete":1,"grounded":0} {"correct":2}',
      `{"correct":2,"complete":1,"grounded":0${' '.repeat(300)}}`,
    ]) {
      assert.equal(readMarks(reply_), null, reply_);
    }
  });
});
