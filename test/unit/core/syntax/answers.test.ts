import assert from 'node:assert/strict';
import type { Node } from 'web-tree-sitter';
import { withParsed } from './grammars.ts';

const samples = {
  typescript:
    'export class A<T> {\n  #n = [1, `a${b}`];\n  go(x: T): void { if (x) return; }\n  broken( { ;\n}\n',
  python: 'class A:\n    """Doc."""\n    def f(self, *, a=1): return a\n',
  php: 'function f(int $a): int { return $a + 1; }',
  cpp: 'template <class T> struct A { int x; T f(int) const; };\n',
};

describe('a node', () => {
  for (const [languageId, text] of Object.entries(samples)) {
    it(`says of itself in ${languageId} what a cursor over the tree says, also when it is asked again`, async () => {
      await withParsed(languageId, text, ({ root }) => {
        assert.ok(root);
        for (let time = 0; time < 2; time++) assert.equal(compared(root), root.descendantCount);
      });
    });
  }

  it('gives the child of a field as the object that it has among its children', async () => {
    await withParsed('typescript', samples.typescript, ({ root }) => {
      const statement = root?.namedChildren[0];
      const declaration = statement?.childForFieldName('declaration');
      assert.ok(declaration);
      assert.ok(statement?.children.includes(declaration));
      assert.equal(statement?.childForFieldName('declaration'), declaration);
      assert.equal(statement?.childForFieldName('body'), null);
    });
  });
});

/** Walks a tree with a cursor, node beside node, and says how many there were. */
function compared(root: Node): number {
  const cursor = root.walk();
  const compare = (node: Node): number => {
    const { nodeType, nodeIsNamed, nodeIsMissing, startIndex, endIndex, endPosition } = cursor;
    assert.deepEqual(
      [node.type, node.isNamed, node.isMissing, node.startIndex, node.endIndex, node.endPosition],
      [nodeType, nodeIsNamed, nodeIsMissing, startIndex, endIndex, endPosition],
    );
    assert.equal(node.childCount, node.children.length);
    assert.deepEqual(
      node.namedChildren,
      node.children.filter((child) => child.isNamed),
    );
    let count = 1;
    for (const [index, child] of node.children.entries()) {
      assert.ok(index === 0 ? cursor.gotoFirstChild() : cursor.gotoNextSibling());
      count += compare(child);
    }
    if (node.childCount > 0) assert.ok(!cursor.gotoNextSibling() && cursor.gotoParent());
    return count;
  };
  const count = compare(root);
  cursor.delete();
  return count;
}
