/** Node types that add a path through the code (McCabe's decision points). */
const decisions = new Set([
  // if, and its kin
  'if_statement',
  'if_expression',
  'if',
  'unless',
  'if_modifier',
  'unless_modifier',
  'elif_clause',
  'elsif',
  'elseif_clause',
  'else_if_clause',
  'conditional_expression',
  'ternary_expression',
  'conditional',
  'if_clause',
  // loops
  'for_statement',
  'for_in_statement',
  'for_expression',
  'for_range_loop',
  'for_in_clause',
  'for',
  'foreach_statement',
  'enhanced_for_statement',
  'c_style_for_statement',
  'while_statement',
  'while_expression',
  'while',
  'while_modifier',
  'until',
  'until_modifier',
  'do_statement',
  'loop_expression',
  // cases
  'switch_case',
  'case_clause',
  'case_item',
  'case_statement',
  'switch_section',
  'switch_expression_arm',
  'switch_block_statement_group',
  'switch_rule',
  'expression_case',
  'type_case',
  'communication_case',
  'match_arm',
  'match_conditional_expression',
  'when',
  'in_clause',
  // what goes wrong
  'catch_clause',
  'except_clause',
  'except_group_clause',
  'rescue',
  'rescue_modifier',
  'try_expression',
]);

/** Decision points that open no level of their own. */
const flat = new Set([
  'elif_clause',
  'elsif',
  'elseif_clause',
  'else_if_clause',
  'if_clause',
  'for_in_clause',
  'conditional_expression',
  'ternary_expression',
  'conditional',
  'if_modifier',
  'unless_modifier',
  'rescue_modifier',
  'while_modifier',
  'until_modifier',
  'try_expression',
]);

const levels = new Set([
  'switch_statement',
  'switch_expression',
  'expression_switch_statement',
  'type_switch_statement',
  'select_statement',
  'match_statement',
  'match_expression',
  'case',
  'case_match',
  'try_statement',
  'begin',
  'with_statement',
  'using_statement',
  'lock_statement',
  'synchronized_statement',
]);

/** The cases of a switch stand on its level. */
const cases = /case|section|arm|group|rule|when|match_conditional|in_clause|rescue|catch|except/;

const calls = new Set([
  'call',
  'call_expression',
  'command',
  'explicit_constructor_invocation',
  'function_call_expression',
  'invocation_expression',
  'macro_invocation',
  'member_call_expression',
  'method_invocation',
  'new_expression',
  'nullsafe_member_call_expression',
  'object_creation_expression',
  'scoped_call_expression',
]);

const concurrent = new Set([
  'async',
  'async_block',
  'await',
  'await_expression',
  'go_statement',
  'lock_statement',
  'select_statement',
  'send_statement',
  'synchronized_statement',
]);

const imports = new Set([
  'future_import_statement',
  'import_declaration',
  'import_from_statement',
  'import_statement',
  'namespace_use_declaration',
  'package_clause',
  'package_declaration',
  'preproc_include',
  'use_declaration',
  'using_directive',
]);

export const isDecision = (type: string): boolean => decisions.has(type);

export const isLevel = (type: string): boolean =>
  levels.has(type) || (decisions.has(type) && !flat.has(type) && !cases.test(type));

export const isCall = (type: string): boolean => calls.has(type);

export const isConcurrent = (type: string): boolean => concurrent.has(type);

export const isImport = (type: string): boolean => imports.has(type);

/** What is called tells what the code is about. */
export const concurrentCall =
  /\b(?:Promise\.(?:all|any|race|allSettled)|Thread\w*|Worker|spawn\w*|fork|create_task|gather|ensure_future|run_in_executor|submit|Mutex\w*|RwLock|Lock|RLock|Semaphore\w*|Condition|Atomic\w*|CompletableFuture\.\w+|Task\.(?:Run|WhenAll|WhenAny)|Parallel\.\w+|ExecutorService|newFixedThreadPool|WaitGroup|std::(?:thread|async|mutex|lock_guard|unique_lock)|Channel|Queue)$/;

export const ioCall =
  /(?:^|[.:>\s])(?:fetch|axios|request\w*|urlopen|curl\w*|wget|fopen|open|createReadStream|createWriteStream|read(?:File|Line|All|dir|link|_text|_bytes|_to_string)\w*|write(?:File|All|_text|_bytes|_all)\w*|connect|listen|accept|socket\w*|query|execute\w*|exec|system|popen|file_(?:get|put)_contents|unlink|mkdir\w*|rmdir|rename|copyFile\w*|File|FileReader|FileWriter|FileStream|StreamReader|StreamWriter|BufferedReader|ifstream|ofstream|HttpClient|XMLHttpRequest|WebSocket)$|^(?:fs|fsp|os|ioutil|http|https|requests|sqlite3?|db|redis|net|File|IO|Net::HTTP)\b[.:]/;

export const numericCall = /^(?:Math|math|np|numpy|cmath|torch|tf|f64|f32|i64|std::(?:pow|sqrt|abs))\b/;

/** Operators of arithmetic and of bits; `+` also joins strings, so it does not count. */
export const arithmetic = new Set([
  '-',
  '*',
  '/',
  '%',
  '**',
  '//',
  '<<',
  '>>',
  '>>>',
  '^',
  '-=',
  '*=',
  '/=',
  '%=',
  '**=',
  '//=',
  '<<=',
  '>>=',
  '^=',
]);

export const logical = new Set(['&&', '||', 'and', 'or']);
