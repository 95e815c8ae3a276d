import assert from 'node:assert/strict';
import { errorsGained } from '../../../src/editor/copyErrors.ts';
import { applyEdits, mapRange, mergeEdits } from '../../../src/editor/textEdits.ts';

const edit = (start: number, end: number, text: string) => ({ range: { start, end }, text });

describe('Quick fixes on a copy', () => {
  it('are applied together, in the order of their places', () => {
    assert.equal(applyEdits('abcdef', [edit(4, 5, 'E'), edit(0, 0, '>'), edit(1, 2, '')]), '>acdEf');
  });

  it('that insert at the same place are both applied, in order; the same insertion only once', () => {
    const merged = mergeEdits([[edit(0, 0, 'one;')], [edit(0, 0, 'two;')], [edit(0, 0, 'one;')]]);
    assert.equal(applyEdits('x', merged), 'one;two;x');
  });

  it('that overlap are not applied together: the first wins, the other is left out whole', () => {
    const merged = mergeEdits([[edit(0, 3, 'A')], [edit(2, 4, 'B'), edit(5, 5, 'C')]]);
    assert.equal(applyEdits('abcdef', merged), 'Adef');
  });

  it('move the selection with what is put in above and within it', () => {
    assert.deepEqual(mapRange({ start: 4, end: 8 }, [edit(0, 0, '12'), edit(5, 6, '')]), {
      start: 6,
      end: 9,
    });
    assert.deepEqual(mapRange({ start: 4, end: 8 }, [edit(9, 10, 'xyz')]), { start: 4, end: 8 });
  });
});

describe('New errors', () => {
  const error = (code: string, message: string, start = 0) => ({
    code,
    message,
    range: { start, end: start },
  });

  it('are those that were not there before, wherever they moved', () => {
    const before = [error('1', 'a', 5), error('1', 'a', 9)];
    assert.deepEqual(errorsGained(before, [error('1', 'a', 50), error('1', 'a', 60)]), []);
    assert.deepEqual(errorsGained(before, [error('2', 'b', 7)]), [error('2', 'b', 7)]);
  });

  it('are counted: a third of a kind that was there twice is new', () => {
    const before = [error('1', 'a'), error('1', 'a')];
    assert.equal(errorsGained(before, [...before, error('1', 'a', 3)]).length, 1);
  });
});
