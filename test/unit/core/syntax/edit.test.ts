import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Node, Parser } from 'web-tree-sitter';
import { editBetween } from '../../../../src/core/syntax/edit.ts';
import { withParsed } from './grammars.ts';

const samples = {
  typescript: [
    'import { a } from "a";',
    'export class Store<T> {',
    '  #all = new Map<string, T>();',
    '  get(id: string): T | undefined { return this.#all.get(`${id}🙂`); }',
    '}',
    'function walk(n: number): number {',
    '  if (n < 2) return n; // small',
    '  return walk(n - 1) + walk(n - 2);',
    '}',
    '/* a',
    '   comment */',
    'const pattern = /[a-z]+/g;',
  ],
  python: [
    'class A:',
    '    """Doc."""',
    '    def f(self, a=1):',
    '        for x in range(a):',
    '            print(f"{x}")',
    '        return [y for y in self.z if y]',
    'def g():',
    '    pass',
  ],
  rust: [
    'fn main() {',
    '    let s = r#"raw"#;',
    '    println!("{}", s);',
    '}',
    'struct P { x: i32 }',
    'impl P {}',
  ],
} as const;

const pieces = ['x', '1', ' ', '\n', '"', '}', '(', '# ', '// ', '/*', '*/', 'é', '🙂', '    ', 'if ', '=> '];

describe('a text that has changed since it was parsed', () => {
  for (const [languageId, lines] of Object.entries(samples)) {
    it(`has the very tree that parsing it afresh gives, in ${languageId}`, async () => {
      const text = `${lines.join('\n')}\n`;
      const edits = fc.array(
        fc.record({
          at: fc.double({ min: 0, max: 1, noNaN: true }),
          cut: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 12 })),
          put: fc.oneof(
            fc.constantFrom(...pieces),
            fc.constantFrom(...lines).map((line) => `${line}\n`),
          ),
        }),
        { minLength: 1, maxLength: 6 },
      );
      await fc.assert(
        fc.asyncProperty(edits, async (list) => {
          let now = text;
          await withParsed(languageId, now, () => undefined);
          for (const { at, cut, put } of list) {
            const start = Math.floor(at * now.length);
            now = now.slice(0, start) + put + now.slice(start + cut);
            await withParsed(languageId, now, ({ root }) => {
              assert.ok(root);
              assert.equal(shapeOf(root), afresh(root, now), JSON.stringify(now));
            });
          }
        }),
        { numRuns: 150 },
      );
    });
  }

  it('differs in the least stretch, which never cuts a character in two', () => {
    const before = 'a\nb🙂c\n';
    const edit = editBetween(before, 'a\nb🙃c\n');
    assert.equal(before.slice(edit.startIndex, edit.oldEndIndex), '🙂');
    assert.deepEqual(edit.startPosition, { row: 1, column: 1 });
    assert.deepEqual(edit.newEndPosition, { row: 1, column: 3 });
    assert.deepEqual(editBetween('aa', 'aaa').startIndex, 2);
  });
});

function afresh(like: Node, text: string): string {
  const parser = new Parser();
  parser.setLanguage(like.tree.language);
  const tree = parser.parse(text);
  assert.ok(tree);
  const shape = shapeOf(tree.rootNode);
  tree.delete();
  parser.delete();
  return shape;
}

function shapeOf(node: Node): string {
  const { type, startIndex, endIndex, startPosition, isMissing } = node;
  const own = [type, startIndex, endIndex, startPosition.row, startPosition.column, isMissing].join(' ');
  return `(${own}${node.children.map(shapeOf).join('')})`;
}
