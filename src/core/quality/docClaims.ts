import type { CodeSymbol } from '../syntax/syntax.ts';
import { documentedParameters } from './docComment.ts';
import type { Shape } from './shape.ts';

/** What a comment says of types, defaults, results and errors that the head of its symbol contradicts. */
export function falseClaim(
  doc: string,
  symbol: CodeSymbol,
  shape: Shape,
  code: string,
  languageId: string,
): string | null {
  return (
    wrongType(doc, symbol, shape) ??
    wrongDefault(doc, symbol, code) ??
    wrongResult(doc, symbol, shape, code, languageId) ??
    wrongName(doc, symbol, code, languageId)
  );
}

type Sort = 'text' | 'number' | 'truth' | 'list';

/** The sort of a type, where all ways to write it are of one sort. */
function sortOf(type: string): Sort | null {
  const plain = type.replace(/[$&.]+$/, '').replace(/[\s?]|\|(?:null|undefined|None)|=.*$/g, '');
  if (/^(?:string|str|String)$/.test(plain)) return 'text';
  if (/^(?:number|int|integer|float|double|long)$/i.test(plain)) return 'number';
  if (/^(?:bool|boolean)$/i.test(plain)) return 'truth';
  return /^(?:array|list)(?:<.*>|\[.*\])?$|^\w+\[\]$/i.test(plain) ? 'list' : null;
}

function differ(said: string, has: string): boolean {
  const [a, b] = [sortOf(said), sortOf(has)];
  return a !== null && b !== null && a !== b;
}

/** Types in a comment: JSDoc's braces, PHP's words before the name, Google's and Sphinx's ways in Python. */
function wrongType(doc: string, { name }: CodeSymbol, { parameters, result }: Shape): string | null {
  const typed = [
    ...[...doc.matchAll(/@param\s+\{([^{}]+)\}\s+\[?([\w$]+)/g)].map((m) => [m[2], m[1]]),
    ...[...doc.matchAll(/@param\s+([\w\\[\]<>|?, ]+?)\s+\$(\w+)/g)].map((m) => [m[2], m[1]]),
    ...[...doc.matchAll(/^\s*(\w+)\s+\((\w+)(?:, optional)?\):/gm)].map((m) => [m[1], m[2]]),
    ...[...doc.matchAll(/:type\s+(\w+):\s*([^\n]+)/g)].map((m) => [m[1], m[2]]),
  ];
  for (const [parameter = '', said = ''] of typed) {
    const given = parameters.find((p) => p.name.replace(/^[$*&]+/, '') === parameter);
    if (given !== undefined && differ(said, given.type))
      return `The documentation of \`${name}\` gives \`${parameter}\` the type \`${said.trim().slice(0, 40)}\`; it is \`${given.type.slice(0, 40)}\`.`;
  }
  const gives = /@returns?\s+\{([^{}]+)\}|:rtype:\s*([^\n]+)|@return\s+(\w+)(?=\s|$)/.exec(doc);
  const said = gives?.[1] ?? gives?.[2] ?? gives?.[3] ?? '';
  return differ(said, result)
    ? `The documentation of \`${name}\` says that it gives \`${said.trim()}\`; it gives \`${result.slice(0, 40)}\`.`
    : null;
}

/** A default in a comment that is not the one in the head. */
function wrongDefault(doc: string, { name }: CodeSymbol, code: string): string | null {
  const text = '"[^"\\n]*"|\'[^\'\\n]*\'|-?\\d[\\d_.]*|true|false|True|False';
  for (const parameter of documentedParameters(doc).map((p) => p.replace(/^[$*&]+/, ''))) {
    if (!/^\w+$/.test(parameter)) continue;
    const given = new RegExp(`[($,{\\s]\\$?${parameter}\\s*(?::[^,=)]*)?=\\s*(${text})(?=\\s*[,)}\\n])`).exec(
      code.slice(0, 800),
    )?.[1];
    if (given === undefined) continue;
    const entry = new RegExp(`\\[${parameter}\\s*=\\s*([^\\]\\s]+)\\]`).exec(doc)?.[1];
    const line = new RegExp(
      `(?<!\\w)\\$?${parameter}(?!\\w)[^\\n]*?\\bdefaults? (?:to|is|of|:)?\\s*[\`"'“]?([\\w.-]+?)[\`"'”]?(?=[\\s.,;)]|$)`,
      'i',
    ).exec(doc)?.[1];
    const said = entry ?? line;
    const bare = (value: string) => value.replace(/^["'`]|["'`.]$|_/g, '').toLowerCase();
    const literal =
      said !== undefined &&
      (/^["'`]?(?:-?\d[\d_.]*|true|false)["'`]?$/i.test(said) ||
        /^["'][^"']*["']$/.test(said) ||
        /^[A-Z]{2,5}$/.test(said));
    if (
      literal &&
      said !== undefined &&
      bare(said) !== bare(given) &&
      Number(bare(said)) !== Number(bare(given)) &&
      !code.includes(bare(said))
    )
      return `The documentation of \`${name}\` gives \`${parameter}\` the default ${said}; it is ${given}.`;
  }
  return null;
}

/** Errors and nothings that the result's type cannot hold. */
function wrongResult(
  doc: string,
  { name }: CodeSymbol,
  { result }: Shape,
  code: string,
  languageId: string,
): string | null {
  const says = (what: string) =>
    `The documentation of \`${name}\` says that it gives ${what}, which its result cannot be.`;
  const claims = (what: string) =>
    new RegExp(
      `(?<!\\bnot )(?<!\\bnever )\\b(?:returns?|gives?|yields?) (?:an? |the )?(?:non-nil )?\`?(?:${what})`,
      'i',
    ).test(doc);
  if (
    languageId === 'go' &&
    !/\berror\b|Error|any|interface/.test(result) &&
    !/\berror\b/.test(code) &&
    claims('error\\b')
  )
    return says('an error');
  if (languageId !== 'rust' || result === '' || /Self|impl|T\b/.test(result)) return null;
  if (!/Option|Result|\bdyn\b|Poll|Iterator|Item/.test(result) && claims('none\\b')) return says('`None`');
  if (/^Result/.test(result) && !/Option/.test(code) && claims('none\\b')) return says('`None`');
  if (/^Option/.test(result) && claims('err\\b')) return says('`Err`');
  return !/Result/.test(result) && /^\s*\/\/\/ # Errors/m.test(doc) ? says('errors') : null;
}

/** In Go a comment begins with the name of what it documents. */
function wrongName(doc: string, { name }: CodeSymbol, code: string, languageId: string): string | null {
  if (languageId !== 'go') return null;
  const [, first = ''] = /^\/\/ ([A-Z]\w+) (?:is|are|reports|returns|[a-z]{3,}s)\b/.exec(doc) ?? [];
  if (first === '' || first === name || first.endsWith('s') || new RegExp(`\\b${first}\\b`).test(code))
    return null;
  return /^(?:This|It|Deprecated|Package|Note|One|Each|That|What|Who|Which|The|A|An|Nil|Zero)$/.test(first)
    ? null
    : `The documentation above \`${name}\` is about \`${first}\`.`;
}

/** A comment with no more to say than the name of what it stands at and what sort of thing that is. */
export function saysNothing(doc: string, name: string): boolean {
  const text = doc
    .replace(/<\/?\w+[^>]*>/g, ' ')
    .replace(/^[ \t]*(?:\/\*\*?|\*\/|\*|\/\/[/!]?|#+|"""|'''|[rRuU]?""")/gm, ' ')
    .replace(/\*\/|"""|'''/g, ' ');
  const summary = text.split(/^\s*[@\\:](?:param|returns?|throws|brief|type|rtype)\b/m)[0] ?? text;
  const words = (summary.match(/[A-Za-z]+/g) ?? []).map((word) => word.toLowerCase());
  if (words.length === 0) return !/[a-z]{3}/i.test(text.replace(/@\w+|\[[^\]]*\]/g, ''));
  const own = new Set(
    (name.match(/[A-Z]?[a-z]+|[A-Z]+/g) ?? []).map((part) => part.toLowerCase()).concat(name.toLowerCase()),
  );
  const telling = words.filter((word) => !own.has(word) && !filler.test(word));
  return (
    telling.length === 0 &&
    (words.some((word) => kind.test(word)) || summary.trim().replace(/\W+$/, '') === name)
  );
}

const kind =
  /^(?:function|method|class|constructor|component|struct|interface|enum|type|description|documentation|docstring|summary|init|initializer|module|helper|property|getter|setter)$/;
const filler =
  /^(?:the|an?|this|that|is|of|for|it|in|to|function|method|class|constructor|component|struct|interface|enum|type|description|documentation|docstring|summary|init|initializer|initialize|module|helper|property|getter|setter|does|something|here|todo|describe|document|add|some|doc|docs)$/;
