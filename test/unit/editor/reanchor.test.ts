import assert from 'node:assert/strict';
import { reanchor } from '../../../src/editor/reanchor.ts';

/** The document in which `«»` marks what was captured. */
function captured(marked: string) {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  return { source: { text: marked.replace(/[«»]/g, '') }, range: { start, end } };
}

function place(marked: string, now: string): string | number {
  const { source, range } = captured(marked);
  const anchor = reanchor(source, range, now);
  return anchor.kind === 'found' ? anchor.range.start : anchor.kind;
}

describe('An answer that waited while I went on typing', () => {
  it('goes to the same place of an unchanged document', () => {
    assert.equal(place('a\n«f()»\nf()\n', 'a\nf()\nf()\n'), 2);
  });

  it('follows its code when lines were added above', () => {
    assert.equal(place('a\n«f()»\nb\n', 'new\na\nf()\nb\n'), 6);
  });

  it('finds its own among equal passages by what stands around it', () => {
    assert.equal(place('a\nf()\nb\n«f()»\nc\n', 'new\na\nf()\nb\nf()\nc\n'), 12);
    assert.equal(place('«f()»\nb\nf()\nc\n', 'new\nf()\nb\nf()\nc\n'), 4);
  });

  it('is refused when its code was changed', () => {
    assert.equal(place('a\n«f()»\nb\n', 'a\nf(1)\nb\n'), 'changed');
    assert.equal(place('a\n«»b\n', 'a\nc\nb\n'), 'changed');
  });

  it('is refused when equal passages cannot be told apart', () => {
    assert.equal(place('(«x»)', '[x] [x]'), 'ambiguous');
  });
});
