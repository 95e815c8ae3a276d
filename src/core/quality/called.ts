import type { Node } from 'web-tree-sitter';

export interface Called {
  readonly name: string;
  readonly args: readonly string[];
  /** What it is called on; empty where it is called by itself. */
  readonly on: string;
}

/** The last name of what is called, and the text of its arguments. */
export function calledIn(node: Node, say: (node: Node) => string): Called {
  const callee =
    node.childForFieldName('function') ??
    node.childForFieldName('method') ??
    node.childForFieldName('name') ??
    node.childForFieldName('macro') ??
    node.childForFieldName('constructor') ??
    node.childForFieldName('type') ??
    node.namedChildren[0] ??
    null;
  const written = callee === null ? '' : say(callee).slice(-200);
  const name = /([A-Za-z_$][\w$]*[!?]?)\s*(?:(?:::)?<[^()]*>)?$/.exec(written)?.[1] ?? '';
  const object = node.childForFieldName('object') ?? node.childForFieldName('receiver');
  const on = object === null ? (/^(.*?)(?:\.|->|\?\.)\s*[\w$!?]+$/s.exec(written)?.[1] ?? '') : say(object);
  const shell = node.type === 'command';
  const list =
    node.childForFieldName('arguments') ?? node.namedChildren.find((c) => /argument/.test(c.type)) ?? null;
  const given = shell ? node.childrenForFieldName('argument') : (list?.namedChildren ?? []);
  return {
    name,
    args: given.flatMap((arg) => (/comment/.test(arg.type) ? [] : [say(arg).slice(0, 160)])),
    on: on.trim(),
  };
}

/** A case of a switch that ends without leaving it. */
export function runsOn(type: string, written: string): boolean {
  if (!/^(?:switch_case|case_statement|switch_block_statement_group)$/.test(type)) return false;
  const code = written.replace(/\/\*[\s\S]*?\*\/|\/\/.*$|#.*$/gm, '').trim();
  const body = code.replace(/^(?:case\b[^:]*(?:::[^:]*)*:\s*)+/, '');
  return (
    body !== '' &&
    !/^default|;;/.test(code) &&
    !/\b(?:break|return|throw|continue|goto|exit|yield|fallthrough)\b[^;{}]*;?\s*\}*$/.test(body)
  );
}
