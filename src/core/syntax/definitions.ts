import type { CodeSymbol } from './syntax.ts';
import type { Grammar } from './languages.ts';
import { grammarFor } from './languages.ts';

/** A node type that defines a symbol. */
export interface Definition {
  readonly kind: CodeSymbol['kind'];
}

type Definitions = Readonly<Record<string, Definition>>;

const javascript: Definitions = {
  function_declaration: { kind: 'function' },
  generator_function_declaration: { kind: 'function' },
  method_definition: { kind: 'method' },
  class_declaration: { kind: 'class' },
  abstract_class_declaration: { kind: 'class' },
  interface_declaration: { kind: 'interface' },
  type_alias_declaration: { kind: 'type' },
  enum_declaration: { kind: 'enum' },
  internal_module: { kind: 'module' },
  variable_declarator: { kind: 'variable' },
};

const definitions: Partial<Record<Grammar, Definitions>> = {
  javascript,
  typescript: javascript,
  tsx: javascript,
  python: { function_definition: { kind: 'function' }, class_definition: { kind: 'class' } },
};

/** The node types that define symbols, for a VS Code language id. */
export function definitionsOf(languageId: string): Definitions {
  const grammar = grammarFor(languageId);
  return (grammar && definitions[grammar]) ?? {};
}
