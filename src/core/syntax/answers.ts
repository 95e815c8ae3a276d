import type { Node } from 'web-tree-sitter';

/** What a node has said of itself so far. */
interface Answers {
  type: string | undefined;
  isNamed: boolean | undefined;
  isError: boolean | undefined;
  isMissing: boolean | undefined;
  hasError: boolean | undefined;
  childCount: number | undefined;
  endIndex: number | undefined;
  endPosition: Node['endPosition'] | undefined;
  namedChildren: Node[] | undefined;
  fields: Map<string, Node | null> | undefined;
}

const answers = Symbol('answers');
type Remembering = Node & { [answers]?: Answers };

/**
 * Makes all nodes remember what they were asked. Each question is a call into WebAssembly, which costs ten times what
 * reading a property does; a walk asks a node its type several times, and every task walks the same trees again. Nodes
 * never change: an edited tree is a new tree. The class is the one of our own bundle, which nobody else sees.
 */
export function rememberAnswers(prototype: Node): void {
  const ask = {
    type: asked(prototype, 'type'),
    isNamed: asked(prototype, 'isNamed'),
    isError: asked(prototype, 'isError'),
    isMissing: asked(prototype, 'isMissing'),
    hasError: asked(prototype, 'hasError'),
    childCount: asked(prototype, 'childCount'),
    endIndex: asked(prototype, 'endIndex'),
    endPosition: asked(prototype, 'endPosition'),
  };
  // One function for each: shared by all, it would look the names up instead of knowing where they are.
  answer(prototype, 'type', (node) => (answersOf(node).type ??= ask.type.call(node)));
  answer(prototype, 'isNamed', (node) => (answersOf(node).isNamed ??= ask.isNamed.call(node)));
  answer(prototype, 'isError', (node) => (answersOf(node).isError ??= ask.isError.call(node)));
  answer(prototype, 'isMissing', (node) => (answersOf(node).isMissing ??= ask.isMissing.call(node)));
  answer(prototype, 'hasError', (node) => (answersOf(node).hasError ??= ask.hasError.call(node)));
  answer(prototype, 'childCount', (node) => (answersOf(node).childCount ??= ask.childCount.call(node)));
  answer(prototype, 'endIndex', (node) => (answersOf(node).endIndex ??= ask.endIndex.call(node)));
  answer(prototype, 'endPosition', (node) => (answersOf(node).endPosition ??= ask.endPosition.call(node)));
  // The named children are children: as the same objects they share what these remember.
  answer(
    prototype,
    'namedChildren',
    (node) => (answersOf(node).namedChildren ??= node.children.filter((child) => child.isNamed)),
  );
  prototype.childForFieldName = fieldAnswers(prototype);
}

function asked<Q extends keyof Node>(prototype: Node, question: Q): (this: Node) => Node[Q] {
  const getter = Object.getOwnPropertyDescriptor(prototype, question)?.get;
  if (getter === undefined) throw new Error(`Nodes can't be asked for ${question}.`);
  return getter as (this: Node) => Node[Q];
}

function answer<Q extends keyof Node>(
  prototype: Node,
  question: Q,
  give: (node: Remembering) => Node[Q],
): void {
  Object.defineProperty(prototype, question, {
    configurable: true,
    get(this: Remembering) {
      return give(this);
    },
  });
}

function fieldAnswers(prototype: Node): Node['childForFieldName'] {
  const ask = Object.getOwnPropertyDescriptor(prototype, 'childForFieldName')?.value as (
    this: Node,
    field: string,
  ) => Node | null;
  return function (this: Remembering, field) {
    const fields = (answersOf(this).fields ??= new Map<string, Node | null>());
    const before = fields.get(field);
    if (before !== undefined) return before;
    const found = ask.call(this, field);
    const child =
      found &&
      (this.children.find((one) => one.id === found.id && one.startIndex === found.startIndex) ?? found);
    fields.set(field, child);
    return child;
  };
}

/** All of one shape, so that reading them stays quick. */
function answersOf(node: Remembering): Answers {
  return (node[answers] ??= {
    type: undefined,
    isNamed: undefined,
    isError: undefined,
    isMissing: undefined,
    hasError: undefined,
    childCount: undefined,
    endIndex: undefined,
    endPosition: undefined,
    namedChildren: undefined,
    fields: undefined,
  });
}
