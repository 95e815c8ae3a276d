import assert from 'node:assert/strict';
import {
  type AnswerView,
  readAnswerMessage,
  readAnswerRequest,
  readSaved,
} from '../../../src/report/answerProtocol.ts';

const view: AnswerView = {
  taskId: 't',
  title: 'Explain price.ts',
  state: 'checked',
  status: 'Checked: 1 of 1 checks passed.',
  facts: [{ label: 'Cost', value: '$0.0004' }],
  checks: {
    summary: '1 of 1 checks passed',
    list: [{ name: 'finished', result: 'pass', resultText: 'Passed', because: 'It is complete.' }],
  },
  actions: [{ action: 'copy', label: 'Copy' }],
};

describe('Messages of the answer’s panel', () => {
  it('are understood on both sides', () => {
    assert.deepEqual(readAnswerMessage({ type: 'view', view }), { type: 'view', view });
    assert.deepEqual(readAnswerRequest({ type: 'act', action: 'why' }), { type: 'act', action: 'why' });
    const ready = { type: 'ready', saved: { view, markdown: '# A' } };
    assert.deepEqual(readAnswerRequest(ready), ready);
    assert.deepEqual(readSaved({ view, markdown: '' }), { view, markdown: '' });
  });

  for (const [what, message] of [
    ['nothing', undefined],
    ['a text', 'copy'],
    ['an unknown type', { type: 'run', command: 'workbench.action.terminal.new' }],
    ['an unknown action', { type: 'act', action: 'tierwise.clearCache' }],
    ['a kept answer of another shape', { type: 'ready', saved: { view: { taskId: 1 }, markdown: '' } }],
  ] as const) {
    it(`are dropped when they are ${what}`, () => {
      assert.equal(readAnswerRequest(message), null);
      assert.equal(readAnswerMessage(message), null);
    });
  }

  it('carry nothing beyond what was agreed', () => {
    const more = { type: 'act', action: 'copy', command: 'x' };
    assert.deepEqual(readAnswerRequest(more), { type: 'act', action: 'copy' });
    assert.equal(readSaved({ view, markdown: 'x', html: '<script>' })?.markdown, 'x');
    assert.ok(!('html' in (readSaved({ view, markdown: 'x', html: '<script>' }) ?? {})));
  });
});
