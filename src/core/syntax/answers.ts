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

type Asked = Exclude<keyof Answers, 'fields'>;

const answers = Symbol('answers');
type Remembering = Node & { [answers]?: Answers };

/**
 * Makes all nodes remember what they were asked. Each question is a call into WebAssembly, which costs ten times what
 * reading a property does; a walk asks a node its type several times, and every task walks the same trees again. Nodes
 * never change: an edited tree is a new tree. The class is the one of our own bundle, which nobody else sees.
 */
export function rememberAnswers(prototype: Node): void {
  const questions: readonly Asked[] = [
    ...(['type', 'isNamed', 'isError', 'isMissing', 'hasError'] as const),
    ...(['childCount', 'endIndex', 'endPosition'] as const),
  ];
  for (const question of questions) remember(prototype, question, getterOf(prototype, question));
  // The named children are children: as the same objects they share what these remember.
  remember(prototype, 'namedChildren', function (this: Node) {
    return this.children.filter((child) => child.isNamed);
  });
  const childForFieldName = Object.getOwnPropertyDescriptor(prototype, 'childForFieldName')?.value as (
    this: Node,
    field: string,
  ) => Node | null;
  prototype.childForFieldName = function (this: Remembering, field) {
    const fields = (answersOf(this).fields ??= new Map<string, Node | null>());
    const before = fields.get(field);
    if (before !== undefined) return before;
    const found = childForFieldName.call(this, field);
    const child =
      found &&
      (this.children.find((one) => one.id === found.id && one.startIndex === found.startIndex) ?? found);
    fields.set(field, child);
    return child;
  };
}

function remember<Q extends Asked>(
  prototype: Node,
  question: Q,
  ask: (this: Node) => NonNullable<Answers[Q]>,
): void {
  Object.defineProperty(prototype, question, {
    configurable: true,
    get(this: Remembering) {
      const known = answersOf(this);
      return (known[question] ??= ask.call(this));
    },
  });
}

function getterOf<Q extends Asked>(prototype: Node, question: Q): (this: Node) => NonNullable<Answers[Q]> {
  const getter = Object.getOwnPropertyDescriptor(prototype, question)?.get;
  if (getter === undefined) throw new Error(`Nodes can't be asked for ${question}.`);
  return getter as (this: Node) => NonNullable<Answers[Q]>;
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
