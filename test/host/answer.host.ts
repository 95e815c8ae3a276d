import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { TierwiseError } from '../../src/core/errors.ts';
import type { AttemptRow } from '../../src/core/ledger.ts';
import { modelId, type Model } from '../../src/core/models/model.ts';
import { nanoUsd } from '../../src/core/money.ts';
import type { Verdict } from '../../src/core/quality/verdict.ts';
import type { Profile } from '../../src/core/task/profile.ts';
import type { Kind, Task } from '../../src/core/task/task.ts';
import type { TaskResult, Watch } from '../../src/engine/result.ts';
import { type AnswerPanels, openAnswerPanels } from '../../src/editor/answerPanel.ts';
import { captureTask } from '../../src/editor/capture.ts';
import { presentTask, type Screen } from '../../src/editor/present.ts';
import { openProposals, type Proposals } from '../../src/editor/proposal.ts';
import { openVirtualDocuments, type VirtualDocuments } from '../../src/editor/virtualDocuments.ts';
import { builtParse, closeEverything, ids, writeSample } from './editorParts.ts';
import { selectionOf, until } from './sample.ts';

const parse = builtParse();
const newId = ids();
const cheap = modelId('demo', 'cheap');
const model: Model = {
  id: cheap,
  endpoint: 'demo',
  name: 'cheap',
  label: 'Cheap One',
  tier: 'budget',
  capabilities: ['code'],
  contextWindow: 8000,
  maxOutput: 2000,
  price: { kind: 'free' },
  tokens: 'other',
  thinks: false,
  pricesChecked: null,
};
const passed: Verdict = {
  verdict: 'accept',
  score: 1,
  checks: [{ check: 'finished', result: 'pass', hard: true, because: 'The answer is complete.' }],
};
const rejected: Verdict = {
  verdict: 'reject',
  score: 0.2,
  checks: [{ check: 'comments-only', result: 'fail', hard: true, because: 'The code changed.' }],
};

function profileOf(kind: Kind): Profile {
  return {
    kind,
    complexity: { score: 0.1, class: 'simple' },
    capabilities: ['code'],
    domain: null,
    expectedOutputTokens: 100,
    reasons: [],
  };
}

function attemptOf(task: Task, kind: Kind): AttemptRow {
  return {
    type: 'attempt',
    at: 0,
    day: '2026-01-01',
    taskId: task.id,
    workspace: null,
    attemptId: 'a',
    reservationId: null,
    source: 'provider',
    model: cheap,
    tier: 'budget',
    kind,
    complexity: 'simple',
    rung: 0,
    cost: nanoUsd(400_000),
    costSource: 'usage',
    overran: false,
    priceVersion: 'test',
    templateVersion: 'test',
    usage: null,
    countedTokens: null,
    expectedCostUsd: 0,
    latencyMs: 1,
    firstTokenMs: 1,
    stop: 'stop',
    failure: null,
    saved: nanoUsd(0),
  };
}

describe('What a task comes to', () => {
  let documents: VirtualDocuments;
  let proposals: Proposals;
  let answers: AnswerPanels;
  let screen: Screen;
  let problems: unknown[] = [];

  before(() => {
    const extension = vscode.extensions.getExtension('tierwise.tierwise');
    assert.ok(extension);
    documents = openVirtualDocuments();
    proposals = openProposals(documents, () => undefined);
    answers = openAnswerPanels(extension.extensionUri);
    const notices = { problem: (_where: string, thrown: unknown) => void problems.push(thrown) };
    screen = { answers, proposals, notices, labelOf: () => model.label };
  });
  beforeEach(() => void (problems = []));
  afterEach(closeEverything);
  after(() => {
    answers.dispose();
    proposals.dispose();
    documents.dispose();
  });

  const tabs = () => vscode.window.tabGroups.all.flatMap((group) => [...group.tabs]);
  const answerTabs = () =>
    tabs().filter(
      ({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('tierwise.answer'),
    );
  const diffTabs = () => tabs().filter(({ input }) => input instanceof vscode.TabInputTextDiff);

  let files = 0;
  async function taskOf(kind: Kind): Promise<Task> {
    // A file of its own: written again while it is open, a file is empty for a moment, and so is its document.
    const document = await vscode.workspace.openTextDocument(
      await writeSample(`answer/${++files}/a.ts`, 'let a = 1;\n'),
    );
    const selection = selectionOf(document, 'let a = 1;');
    return captureTask({ document, selection }, { kind, instruction: '' }, parse, newId);
  }

  function answered(task: Task, kind: Kind, body: string, verdict = passed): TaskResult {
    const form = kind === 'explain' ? 'prose' : 'replacement';
    const attempt = attemptOf(task, kind);
    const answer = { form, raw: body, body } as const;
    const common = {
      task,
      profile: profileOf(kind),
      plan: null,
      tried: [],
      cost: attempt.cost,
      answer,
      attempt,
    };
    return verdict.verdict === 'accept'
      ? { outcome: 'answered', ...common, verdict }
      : { outcome: 'exhausted', ...common, verdict, because: 'No stronger model is set up.' };
  }

  /** Walks the stages as the engine does, with a draft. */
  function walk(watch: Watch, kind: Kind): void {
    watch.onStage('parsing');
    watch.onProfile(profileOf(kind));
    watch.onStage('calling');
    watch.onAttempt(model);
    watch.onText('A draft ');
    watch.onText('grows.');
    watch.onStage('verifying');
  }

  it('is an answer beside the code, in one panel that the next answer takes over', async () => {
    for (const text of ['# First', '# Second']) {
      const task = await taskOf('explain');
      const run = (watch: Watch) => {
        walk(watch, 'explain');
        return Promise.resolve(answered(task, 'explain', text));
      };
      await presentTask(task, run, screen);
      await until('the answer', () => answerTabs().some(({ label }) => label === 'Explain a.ts'));
      assert.equal(answerTabs().length, 1);
      assert.deepEqual(diffTabs(), []);
    }
  });

  it('does not take a panel from an answer that is still being written', async () => {
    const slow = await taskOf('explain');
    let finish = (): void => undefined;
    const first = presentTask(
      slow,
      (watch) => {
        walk(watch, 'explain');
        return new Promise((resolve) => (finish = () => resolve(answered(slow, 'explain', 'slow'))));
      },
      screen,
    );
    const quick = await taskOf('explain');
    await presentTask(quick, () => Promise.resolve(answered(quick, 'explain', 'quick')), screen);
    await until('a second panel', () => answerTabs().length === 2);
    finish();
    await first;
  });

  it('is cancelled when I close the panel', async () => {
    const task = await taskOf('explain');
    const result = presentTask(
      task,
      (watch, signal) => {
        walk(watch, 'explain');
        return new Promise((resolve) => {
          const cancelled = { outcome: 'cancelled', task, profile: profileOf('explain') } as const;
          signal.addEventListener('abort', () =>
            resolve({ ...cancelled, plan: null, tried: [], cost: nanoUsd(0) }),
          );
        });
      },
      screen,
    );
    await until('the panel', () => answerTabs().length === 1);
    await vscode.window.tabGroups.close(answerTabs());
    assert.equal((await result).outcome, 'cancelled');
    assert.deepEqual(problems, []);
  });

  it('is a diff for an edit, without a panel', async () => {
    const task = await taskOf('document');
    const run = (watch: Watch) => {
      walk(watch, 'document');
      return Promise.resolve(answered(task, 'document', '// One.\nlet a = 1;'));
    };
    await presentTask(task, run, screen);
    assert.deepEqual(
      diffTabs().map(({ label }) => label),
      ['Document: a.ts (Tierwise)'],
    );
    assert.deepEqual(answerTabs(), []);
    assert.equal(proposals.activeTask(), task.id);
  });

  it('is labelled as unverified when every model was rejected', async () => {
    const task = await taskOf('document');
    await presentTask(
      task,
      () => Promise.resolve(answered(task, 'document', 'let a = 2;', rejected)),
      screen,
    );
    assert.deepEqual(
      diffTabs().map(({ label }) => label),
      ['Unverified: Document: a.ts (Tierwise)'],
    );
  });

  it('is one error when it was refused', async () => {
    const task = await taskOf('document');
    const error = new TierwiseError('over-ceiling', 'The day’s ceiling is reached.');
    const refused: TaskResult = {
      outcome: 'refused',
      ...{ task, profile: profileOf('document'), plan: null, tried: [], cost: nanoUsd(0), error },
    };
    await presentTask(task, () => Promise.resolve(refused), screen);
    assert.deepEqual(problems, [error]);
    assert.deepEqual([...answerTabs(), ...diffTabs()], []);
  });
});
