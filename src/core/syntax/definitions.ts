import type { Node } from 'web-tree-sitter';
import type { Grammar } from './languages.ts';
import { grammarFor } from './languages.ts';
import type { CodeSymbol } from './syntax.ts';

/** How a node type defines symbols. */
export interface Definition {
  readonly kind: CodeSymbol['kind'];
  /** The field that holds the name, or the names; `name` unless said otherwise, `*` for the first named child. */
  readonly name?: string;
  /** The field that holds the body; `body` unless said otherwise. */
  readonly body?: string;
  /** The field that holds what the name stands for: a function there makes it one. */
  readonly value?: string;
  /** It is a definition only with this field. */
  readonly requires?: string;
  /** It is a definition only where the value is a function or class. */
  readonly functionsOnly?: true;
  /** It is a definition only right inside a type. */
  readonly member?: true;
}

interface Definitions {
  readonly types: Readonly<Record<string, Definition>>;
  /** Node types around a definition that belong to it: exports, decorators, declarations. */
  readonly wrappers: readonly string[];
  /** Node types that stand right before a definition and belong to it. */
  readonly attributes?: readonly string[];
  /** Node types that name a container without being a symbol, and the field with the name. */
  readonly containers?: Readonly<Record<string, string>>;
}

/** Node types that are functions, and those that are classes, when a name is given to them. */
const functionValues = new Set([
  'anonymous_function',
  'anonymous_method_expression',
  'arrow_function',
  'closure_expression',
  'func_literal',
  'function_expression',
  'generator_function',
  'lambda',
  'lambda_expression',
]);
const classValues = new Set(['class']);

const javascript: Definitions = {
  types: {
    function_declaration: { kind: 'function' },
    generator_function_declaration: { kind: 'function' },
    function_signature: { kind: 'function' },
    method_definition: { kind: 'method' },
    method_signature: { kind: 'method', member: true },
    abstract_method_signature: { kind: 'method' },
    class_declaration: { kind: 'class' },
    abstract_class_declaration: { kind: 'class' },
    interface_declaration: { kind: 'interface' },
    type_alias_declaration: { kind: 'type' },
    enum_declaration: { kind: 'enum' },
    internal_module: { kind: 'module' },
    module: { kind: 'module' },
    variable_declarator: { kind: 'variable', value: 'value' },
    public_field_definition: { kind: 'variable', value: 'value' },
    field_definition: { kind: 'variable', name: 'property', value: 'value' },
    property_signature: { kind: 'variable', member: true },
    assignment_expression: { kind: 'variable', name: 'left', value: 'right', functionsOnly: true },
    export_statement: { kind: 'function', name: 'default', value: 'value', functionsOnly: true },
  },
  wrappers: [
    'export_statement',
    'lexical_declaration',
    'variable_declaration',
    'ambient_declaration',
    'expression_statement',
  ],
  attributes: ['decorator'],
};

const definitions: Partial<Record<Grammar, Definitions>> = {
  javascript,
  typescript: javascript,
  tsx: javascript,
  python: {
    types: {
      function_definition: { kind: 'function' },
      class_definition: { kind: 'class' },
      assignment: { kind: 'variable', name: 'left', value: 'right' },
      type_alias_statement: { kind: 'type', name: 'left' },
    },
    wrappers: ['decorated_definition', 'expression_statement'],
  },
  go: {
    types: {
      function_declaration: { kind: 'function' },
      method_declaration: { kind: 'method' },
      method_elem: { kind: 'method' },
      type_spec: { kind: 'type' },
      type_alias: { kind: 'type' },
      const_spec: { kind: 'variable' },
      var_spec: { kind: 'variable', value: 'value' },
    },
    wrappers: ['type_declaration', 'const_declaration', 'var_declaration', 'var_spec_list'],
  },
  java: {
    types: {
      class_declaration: { kind: 'class' },
      record_declaration: { kind: 'class' },
      interface_declaration: { kind: 'interface' },
      annotation_type_declaration: { kind: 'interface' },
      enum_declaration: { kind: 'enum' },
      method_declaration: { kind: 'method' },
      constructor_declaration: { kind: 'method' },
      compact_constructor_declaration: { kind: 'method' },
      annotation_type_element_declaration: { kind: 'method' },
      variable_declarator: { kind: 'variable', value: 'value' },
    },
    wrappers: ['field_declaration', 'constant_declaration', 'local_variable_declaration'],
  },
  rust: {
    types: {
      function_item: { kind: 'function' },
      function_signature_item: { kind: 'function' },
      struct_item: { kind: 'class' },
      union_item: { kind: 'class' },
      enum_item: { kind: 'enum' },
      trait_item: { kind: 'interface' },
      mod_item: { kind: 'module' },
      type_item: { kind: 'type' },
      associated_type: { kind: 'type' },
      const_item: { kind: 'variable' },
      static_item: { kind: 'variable' },
      macro_definition: { kind: 'function' },
    },
    wrappers: [],
    attributes: ['attribute_item'],
    containers: { impl_item: 'type' },
  },
  'c-sharp': {
    types: {
      namespace_declaration: { kind: 'module' },
      class_declaration: { kind: 'class' },
      struct_declaration: { kind: 'class' },
      record_declaration: { kind: 'class' },
      interface_declaration: { kind: 'interface' },
      enum_declaration: { kind: 'enum' },
      delegate_declaration: { kind: 'type' },
      method_declaration: { kind: 'method' },
      constructor_declaration: { kind: 'method' },
      destructor_declaration: { kind: 'method' },
      local_function_statement: { kind: 'function' },
      property_declaration: { kind: 'variable', body: 'accessors' },
      variable_declarator: { kind: 'variable' },
    },
    wrappers: [
      'variable_declaration',
      'field_declaration',
      'event_field_declaration',
      'local_declaration_statement',
      'global_statement',
    ],
  },
  cpp: {
    types: {
      namespace_definition: { kind: 'module' },
      class_specifier: { kind: 'class', requires: 'body' },
      struct_specifier: { kind: 'class', requires: 'body' },
      union_specifier: { kind: 'class', requires: 'body' },
      enum_specifier: { kind: 'enum', requires: 'body' },
      function_definition: { kind: 'function', name: 'declarator' },
      declaration: { kind: 'variable', name: 'declarator' },
      field_declaration: { kind: 'variable', name: 'declarator' },
      alias_declaration: { kind: 'type' },
      type_definition: { kind: 'type', name: 'declarator' },
      concept_definition: { kind: 'type' },
      preproc_def: { kind: 'variable' },
      preproc_function_def: { kind: 'function', body: 'value' },
    },
    wrappers: ['template_declaration'],
  },
  ruby: {
    types: {
      module: { kind: 'module' },
      class: { kind: 'class' },
      method: { kind: 'method' },
      singleton_method: { kind: 'method' },
      assignment: { kind: 'variable', name: 'left', value: 'right' },
    },
    wrappers: [],
  },
  php: {
    types: {
      namespace_definition: { kind: 'module', requires: 'body' },
      class_declaration: { kind: 'class' },
      trait_declaration: { kind: 'class' },
      interface_declaration: { kind: 'interface' },
      enum_declaration: { kind: 'enum' },
      function_definition: { kind: 'function' },
      method_declaration: { kind: 'method' },
      const_element: { kind: 'variable', name: '*' },
      property_element: { kind: 'variable' },
      assignment_expression: { kind: 'variable', name: 'left', value: 'right', functionsOnly: true },
    },
    wrappers: ['const_declaration', 'property_declaration', 'expression_statement'],
  },
  bash: {
    types: {
      function_definition: { kind: 'function' },
      variable_assignment: { kind: 'variable' },
    },
    wrappers: ['declaration_command'],
  },
  powershell: {
    types: {
      function_statement: { kind: 'function', name: '*' },
      class_statement: { kind: 'class', name: '*' },
      class_method_definition: { kind: 'method', name: '*' },
    },
    wrappers: [],
  },
};

const none: Definitions = { types: {}, wrappers: [] };

/** How a VS Code language defines symbols. */
export function definitionsOf(languageId: string): Definitions {
  const grammar = grammarFor(languageId);
  return (grammar && definitions[grammar]) ?? none;
}

/** True for a node that defines a symbol, or wraps one that does. */
export function isDefinition(languageId: string, node: Node): boolean {
  const { types, wrappers } = definitionsOf(languageId);
  return (
    Object.hasOwn(types, node.type) || wrappers.includes(node.type) || node.type === 'package_clause' // Go's package comment
  );
}

/** What Go's `type Name …` names: a struct is the nearest Go has to a class. */
export function kindOfType(node: Node): 'class' | 'interface' | null {
  if (node.type !== 'type_spec') return null;
  const type = node.childForFieldName('type')?.type;
  return type === 'struct_type' ? 'class' : type === 'interface_type' ? 'interface' : null;
}

/** What a name that stands for this node is. */
export function kindOfValue(value: Node | null): 'function' | 'class' | null {
  if (!value) return null;
  const types = value.type === 'expression_list' ? value.namedChildren.map(({ type }) => type) : [value.type];
  if (types.some((type) => functionValues.has(type))) return 'function';
  return types.some((type) => classValues.has(type)) ? 'class' : null;
}

export function isFunctionValue(node: Node): boolean {
  return functionValues.has(node.type);
}
