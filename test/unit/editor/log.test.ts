import assert from 'node:assert/strict';
import { openLog, redact } from '../../../src/editor/log.ts';

describe('the log', () => {
  for (const [what, text] of [
    ['an OpenAI key', 'Incorrect API key: sk-proj-abcDEF1234567890_xyz.'],
    ['an Anthropic key', 'x-api-key: sk-ant-api03-abcDEF1234567890'],
    ['a Google key', 'url ?key=AIzaSyA1234567890abcdefghij'],
    ['a bearer token', 'Authorization: Bearer abcDEF1234567890'],
    ['an xAI key', 'used xai-abcDEF1234567890'],
    ['a key in JSON', '{"api_key":"abcDEF1234567890"}'],
    ['a password in an address', 'http://me:abcDEF1234567890@host/v1'],
  ] as const) {
    it(`never shows ${what}`, () => {
      assert.doesNotMatch(redact(text), /abcDEF1234567890|1234567890abcdefghij/);
      assert.match(redact(text), /\[redacted\]/);
    });
  }

  it('leaves ordinary sentences as they are', () => {
    const text =
      'Task 4f3a: planned openai/gpt-5-mini for refactor; the key for OpenAI is set; risk-averse basic plan.';
    assert.equal(redact(text), text);
  });

  it('blots out a key of any form once it is known, in errors too', () => {
    const lines: string[] = [];
    const write = (line: string) => void lines.push(line);
    const log = openLog({ info: write, warn: write, error: write, show: () => undefined });
    log.keepSecret('hunter2');
    log.info('asked with hunter2');
    log.bug('calling', new Error('401 for hunter2'));
    assert.equal(lines.length, 2);
    for (const line of lines) assert.doesNotMatch(line, /hunter2/);
    assert.match(lines[1] ?? '', /^calling: Error: 401 for \[redacted\]/);
  });
});
