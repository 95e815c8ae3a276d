import assert from 'node:assert/strict';
import { unwrittenIn } from '../../../../src/core/task/unwritten.ts';

describe('what is still to be written', () => {
  it('shows in the placeholders of languages that have no grammar here', () => {
    assert.match(unwrittenIn('def median(xs: Seq[Double]): Double = ???') ?? '', /placeholder/);
    assert.match(unwrittenIn('fun total(o: Order): Money = TODO("sum the lines")') ?? '', /placeholder/);
    assert.match(
      unwrittenIn('func area() -> Double {\n  fatalError("not implemented")\n}') ?? '',
      /placeholder/,
    );
  });

  it('shows in a TODO among finished lines', () => {
    assert.match(unwrittenIn('function save(a) {\n  check(a);\n  // TODO: write it\n}') ?? '', /TODO/);
  });

  it('is not what a text says about TODO lists', () => {
    assert.equal(unwrittenIn('const title = "TODO";\n// shows the TODO list\nshow(title);\n'), null);
  });

  it('shows in an empty body', () => {
    assert.match(unwrittenIn('func reversed(_ s: String) -> String {\n}\n') ?? '', /empty body/);
    assert.equal(unwrittenIn('class Empty {\n}\n'), null);
  });

  it('shows in a comment that no code follows', () => {
    const code =
      'class Router {\n  private $routes = [];\n\n  // finds the route and passes its parameters\n}\n';
    assert.match(unwrittenIn(code) ?? '', /comment whose code is missing/);
  });

  it('is not a comment that excuses an empty branch, nor code that was switched off', () => {
    assert.equal(unwrittenIn('try {\n  run();\n} catch {\n  // the file may be gone by now\n}\n'), null);
    assert.equal(unwrittenIn('function f() {\n  a();\n  // b(one, two, three, four);\n}\n'), null);
  });

  it('shows in a header whose functions are declared and described, but have no bodies', () => {
    const declared =
      'class Cache {\n public:\n  // null when missing\n  V* get(const K& key);\n  void put(K key, V value);\n};\n';
    assert.match(unwrittenIn(declared) ?? '', /none has a body/);
    assert.equal(unwrittenIn(declared.replace('value);', 'value) { store(key, value); }')), null);
  });

  it('is nothing where all is written', () => {
    assert.equal(unwrittenIn('export const twice = (n: number) => n * 2;\n'), null);
  });
});
