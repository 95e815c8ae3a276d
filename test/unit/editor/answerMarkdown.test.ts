import assert from 'node:assert/strict';
import { renderAnswer } from '../../../src/editor/answerMarkdown.ts';

describe('An answer in Markdown', () => {
  it('shows headings, lists, tables and code', () => {
    const html = renderAnswer('# A\n\n- `b`\n\n| c |\n|---|\n| d |\n\n```ts\nlet e = 1 < 2;\n```\n');
    for (const part of ['<h2>A</h2>', '<li><code>b</code></li>', '<td>d</td>', 'let e = 1 &lt; 2;']) {
      assert.ok(html.includes(part), part);
    }
  });

  it('shows raw HTML as text', () => {
    const html = renderAnswer('<script>alert(1)</script>\n\na <img src=x onerror=alert(1)> b');
    assert.ok(!/<(?:script|img)/.test(html));
    assert.ok(html.includes('&lt;script&gt;'));
  });

  for (const target of [
    'command:workbench.action.quit',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'vscode://a.b/c',
    'http://example.com',
    '//example.com',
    'https://user:secret@example.com',
    'relative.md',
  ]) {
    it(`links nowhere for ${target}`, () => {
      assert.ok(!renderAnswer(`[x](${target}) ![y](${target}) <${target}>`).includes('href'));
    });
  }

  it('links to https pages', () => {
    assert.ok(renderAnswer('[x](https://example.com/a?b=1)').includes('href="https://example.com/a?b=1"'));
  });

  it('loads no picture: it offers a link to it', () => {
    const html = renderAnswer('![a "chart"](https://example.com/p.png)');
    assert.ok(!html.includes('<img'));
    assert.ok(html.includes('>a &quot;chart&quot;</a>'));
  });

  it('keeps an attribute from being broken out of', () => {
    const html = renderAnswer('```ts" onmouseover="alert(1)\nx\n```\n![a](https://e.com/"onload="x)');
    assert.ok(!/ on\w+="/.test(html));
  });

  it('shows a draft whose fence is still open', () => {
    assert.ok(renderAnswer('Look:\n```ts\nlet a').includes('let a'));
  });
});
