import assert from 'node:assert/strict';
import { readAnswer } from '../../../../src/core/quality/read.ts';
import { fenced } from './given.ts';

const code = 'export function half(n: number) {\n  return n / 2;\n}';
const read = (raw: string, language = 'typescript') => readAnswer('replacement', raw, language).body;

describe('reading a reply', () => {
  it('takes the code out of its fence, whatever prose stands around it', () => {
    assert.equal(read(`Sure!\n\n${fenced(code)}\n\nHope that helps.`), code);
  });

  it('prefers the block in the asked language to a larger one in another', () => {
    assert.equal(read(`${fenced('npm install half\n'.repeat(20), 'bash')}\n${fenced(code)}`), code);
  });

  it('leaves out the usage example, even when it is the larger block', () => {
    const usage = fenced('console.log(half(2));\n'.repeat(10));
    assert.equal(read(`${fenced(code)}\n\nUsage:\n\n${usage}`), code);
  });

  it('takes the version after, not the one before', () => {
    assert.equal(read(`Before:\n${fenced(`${code}\n// old`)}\nAfter:\n${fenced(code)}`), code);
  });

  it('takes a block without a tag, with tildes, or indented in a list', () => {
    assert.equal(read(fenced(code, '')), code);
    assert.equal(read(`~~~ts\n${code}\n~~~`), code);
    const indented = fenced(code).replace(/^/gm, '   ');
    assert.equal(read(`1. Like this:\n\n${indented}`), code);
  });

  it('keeps fences that belong to a documentation comment', () => {
    const documented = `def f():\n    """Example:\n\n    \`\`\`\n    f()\n    \`\`\`\n    """`;
    assert.equal(read(fenced(documented, 'python'), 'python'), documented);
  });

  it('takes what there is of a fence that was never closed', () => {
    assert.equal(read(`\`\`\`ts\n${code}`), code);
  });

  it('takes plain code without any fence, and leaves the sentences around it off', () => {
    assert.equal(read(code), code);
    assert.equal(
      read(`Here is the function you asked for:\n\n${code}\n\nIt divides the number by two.`),
      code,
    );
  });

  it('finds no code where there is only prose', () => {
    assert.equal(read('You can divide the number by two. That is all there is to it.'), '');
  });

  it('does not listen to what a model thinks aloud', () => {
    assert.equal(read(`<think>Maybe ${fenced('wrong()')}?</think>\n${fenced(code)}`), code);
    assert.equal(read(`<think>and it never came to an end`), '');
  });

  it('reads Windows line ends', () => {
    assert.equal(read(fenced(code).replace(/\n/g, '\r\n')), code);
  });

  it('takes the Markdown of a text as it is, without a fence around all of it', () => {
    const text = `It divides:\n\n${fenced(code)}\n\nThat is all.`;
    assert.equal(readAnswer('prose', text, 'typescript').body, text);
    assert.equal(readAnswer('prose', `\`\`\`markdown\n${text}\n\`\`\``, 'typescript').body, text);
  });
});
