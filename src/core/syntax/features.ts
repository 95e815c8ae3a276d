import type { Range } from '../task/task.ts';
import { commentRanges, stripComments } from './comments.ts';
import { syntaxErrors } from './errors.ts';
import { symbolsIn } from './symbols.ts';
import type { CodeFeatures, Parsed } from './syntax.ts';
import { walk } from './walk.ts';

const decisions =
  /^(if|elif|for|while|do|catch|except|case|switch_case|conditional|ternary|boolean)\w*(statement|clause|expression|operator)?$/;

/** What the tree says of the code in the range. Without a grammar only lines are counted. */
export function codeFeatures(parsed: Parsed, range: Range): CodeFeatures {
  const code = stripComments(parsed, range);
  let decided = 0;
  let calls = 0;
  walk(parsed.root, range, (node) => {
    if (!node.isNamed) return;
    if (decisions.test(node.type)) decided += 1;
    if (/^(call|call_expression|invocation_expression|method_invocation)$/.test(node.type)) calls += 1;
  });
  const symbols = symbolsIn(parsed, range);
  return {
    lines: code === '' ? 0 : code.split('\n').length,
    symbols: symbols.length,
    cyclomatic: decided + Math.max(1, symbols.filter(({ kind }) => kind === 'function').length),
    nesting: 0,
    calls,
    externalCalls: 0,
    concurrency: 0,
    recursion: false,
    numeric: 0,
    io: 0,
    syntaxErrors: syntaxErrors(parsed, range).length,
    stub: false,
    onlyComments: code === '' && commentRanges(parsed, range).length > 0,
  };
}
