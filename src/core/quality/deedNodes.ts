import { isCall } from '../syntax/flow.ts';

/** What a node of a tree says of what code does. */
export type DeedNode =
  | 'call'
  | 'act'
  | 'await'
  | 'throw'
  | 'handler'
  | 'return'
  | 'yield'
  | 'text'
  | 'choice'
  | 'filter'
  | 'operator'
  | 'member'
  | 'spread'
  | 'other';

/** The types of nodes by what they say, in all grammars. The first that fits counts. */
const forms: readonly (readonly [DeedNode, RegExp])[] = [
  ['call', /^command$/],
  ['act', /^(?:expression_statement|defer_statement|go_statement)$/],
  ['await', /^await/],
  ['throw', /^(?:throw|raise)_?(?:statement|expression)?$/],
  ['handler', /^(?:catch_clause|except_clause|rescue)$/],
  ['return', /^return/],
  ['yield', /^yield/],
  [
    'text',
    /^(?:string|string_literal|interpreted_string_literal|raw_string_literal|encapsed_string|string_content|string_fragment|raw_string)$/,
  ],
  [
    'choice',
    /^(?:switch_case|case_clause|case_item|case_statement|switch_section|switch_expression_arm|switch_block_statement_group|switch_rule|expression_case|match_arm|match_conditional_expression|when|switch_default|default_case|default_statement|match_default_expression|else|switch_statement|switch_expression|expression_switch_statement|match_statement|match_expression|case)$/,
  ],
  ['filter', /^if_clause$/],
  ['operator', /^(?:binary_expression|binary_operator|boolean_operator|binary)$/],
  [
    'member',
    /^(?:member_expression|field_access|attribute|selector_expression|field_expression|member_access_expression)$/,
  ],
  [
    'spread',
    /^(?:spread_element|jsx_expression|dictionary_splat|list_splat|splat_argument|hash_splat_argument|variadic_unpacking)$/,
  ],
];

/** A choice as a whole, and the case of everything else. */
export const choice =
  /^(?:switch_statement|switch_expression|expression_switch_statement|match_statement|match_expression|case|case_statement)$/;
export const fallback = /^(?:switch_default|default_case|default_statement|match_default_expression|else)$/;

const assignment =
  /^(?:assignment|assignment_expression|augmented_assignment\w*|compound_assignment_expr|operator_assignment|assignment_statement|update_expression|postfix_unary_expression|prefix_unary_expression|inc_statement|dec_statement|postfix_expression|unary_expression)$/;
const declaration =
  /^(?:variable_declarator|assignment|init_declarator|short_var_declaration|let_declaration)$/;

export interface DeedType {
  readonly node: DeedNode;
  readonly assigns: boolean;
  readonly declares: boolean;
}

const known = new Map<string, DeedType>();

/** What nodes of a type say. Grammars have a few hundred types and code has thousands of nodes: each type is told once. */
export function deedType(type: string): DeedType {
  const found = known.get(type);
  if (found !== undefined) return found;
  const node = isCall(type) ? 'call' : (forms.find(([, form]) => form.test(type))?.[0] ?? 'other');
  const told = { node, assigns: assignment.test(type), declares: declaration.test(type) };
  known.set(type, told);
  return told;
}
