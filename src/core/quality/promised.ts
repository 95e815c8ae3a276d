import type { Parsed, CodeSymbol } from '../syntax/syntax.ts';
import { isScript } from './languages.ts';
import { parameterOf, shapeOf } from './shape.ts';
import { names } from './subject.ts';

/** Names of errors and texts that an instruction wants to see, and the members of a type that it lists. */
export function missingPromise(instruction: string, wish: string, text: string): string | null {
  const wanted = instruction.replace(/\b(?:not|never|instead of|without|rather than|n['’]t)\b[^.,;]*/gi, ' ');
  const error = [
    ...`${wanted}\n${wish}`.matchAll(
      /\b(?:throw(?:s|ing)?|rais(?:es?|ing))\s+(?:an?\s+|the\s+)?[`"']?((?:[\w.]+\.)?[A-Z]\w*(?:Error|Exception))\b/g,
    ),
  ]
    .map((m) => m[1] ?? '')
    .find((name) => !text.includes(name.replace(/^.*\./, '')));
  if (error !== undefined) return `${names([error])} was to be thrown and is not there.`;
  const literal = [...wanted.matchAll(literals)].map((m) => m[2] ?? '').find((said) => !hasText(text, said));
  if (literal !== undefined) return `${names([literal])} was asked for and is not there.`;
  const member = listed(wanted).find((name) => !isThere(name, text));
  return member === undefined ? null : `${names([member])} was asked for and is not there.`;
}

/** Texts that are to be part of the code: examples and names of things outside of it are not. */
const literals =
  /\b(?:returns?(?: the (?:string|text))?|falls? back to|falling back to|fallback|default(?:s|ing)? (?:to|of|is)|prefix(?:ed)?(?: with)?|suffix(?:ed)?(?: with)?|separated by|joined (?:by|with)|start(?:s|ing)? with|end(?:s|ing)? with|message|label(?:led)?|titled?|key|header)\s*:?\s*(["“`'])([^"“”`'\n]{2,60})["”`']/gi;

/** A text, its words in capitals being places that are filled in. */
function hasText(text: string, said: string): boolean {
  const parts = said
    .split(/\b[A-Z]{3,}\b|\{[^}]*\}|<[^>]*>|\$\w+|%\w|…|\.\.\./)
    .map((part) => part.trim())
    .filter((part) => part.length > 1);
  const plain = text.replace(/\\(["'])/g, '$1');
  return parts.every((part) => plain.includes(part));
}

/** The members that a type is to have, and further names in quotes. */
function listed(instruction: string): readonly string[] {
  const type =
    /\b(?:class|struct|interface|trait|protocol|object|module|stack|queue|service|store|component|enum|type)\b[^.;:\n]{0,40}?\b(?:with|having|supporting|that has|offering|providing)\s+(?:the\s+)?(?:(?:methods?|functions?|members?|operations?|fields?|properties|values|variants|cases)\s*:?\s*)?([`"']?\w+[?!]?(?:\(\w*\))?[`"']?(?:\s*,\s*(?:and\s+)?[`"']?\w+[?!]?(?:\(\w*\))?[`"']?)+(?:,?\s+and\s+[`"']?\w+[?!]?(?:\(\w*\))?[`"']?)?)/i.exec(
      instruction,
    )?.[1];
  const members = (type ?? '')
    .split(/\s*,\s*(?:and\s+)?|\s+and\s+/)
    .map((part) => part.replace(/\(\w*\)|[`"']/g, '').trim());
  const several = [
    ...instruction.matchAll(
      /\b(?:functions|methods|helpers|classes|hooks|components|commands|subcommands|fields|properties|constants)\b[^.;`"'\n]{0,20}((?:[`"'][A-Za-z_]\w*[?!]?(?:\([^()]*\))?[`"'](?:\s*,\s*|\s*,?\s+and\s+)?){2,})/gi,
    ),
  ].flatMap(([, list = '']) => (list.match(/[`"']([A-Za-z_]\w*)/g) ?? []).map((part) => part.slice(1)));
  return [...members, ...several].filter((name) => /^\w{2,30}[?!]?$/.test(name) && !ordinary.test(name));
}

const ordinary =
  /^(?:the|an?|its|their|some|any|all|each|one|two|three|type|types|hints?|docs?|tests?|comments?|validation|logging|errors?|error|handling|caching|retries|generics?|typed|immutable|default|defaults|optional|required|and|or|that|which|as|good|private|public|it|thread|safe)$/i;

/** A name as it is, in another case, or as a beginning of what it became. */
function isThere(name: string, text: string): boolean {
  const folded = text.toLowerCase().replace(/_/g, '');
  const bare = name.toLowerCase().replace(/[_?!]/g, '');
  return (
    folded.includes(bare) || (bare.length > 5 && folded.includes(bare.replace(/(?:ing|ion|s|es|ed|e)$/, '')))
  );
}

/** A signature as an instruction writes it out: the types of its parameters and of its result. */
export interface Written {
  readonly parameters: readonly string[] | null;
  readonly result: string;
}

/** Reads what an instruction writes around a name, in the way of a language. */
export function writtenAround(instruction: string, name: string, languageId: string): Written | null {
  const at = instruction.search(
    new RegExp(`(?<![\\w$.])${name.replace(/[^\w]/g, '\\$&')}\\s*(?:<[^<>()]*>)?\\(`),
  );
  if (at === -1) return null;
  const open = instruction.indexOf('(', at);
  const close = closingOf(instruction, open);
  if (close === -1) return null;
  const list = instruction.slice(open + 1, close).trim();
  const behind = instruction.slice(close + 1);
  const before = instruction.slice(0, at);
  const parameters = list === '' ? [] : list.split(/,(?![^<[({]*[>\])}])/).map((part) => part.trim());
  return { parameters, result: resultIn(before, behind, languageId) };
}

function closingOf(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === '(') depth++;
    else if (text[at] === ')' && --depth === 0) return at;
  }
  return -1;
}

const goType = String.raw`(?:\[\]|\*|map\[\w+\]|chan )*(?:string|bool|byte|rune|error|any|u?int(?:8|16|32|64)?|float(?:32|64)|[a-z]+\.[A-Z]\w*|[A-Z]\w*)(?:\[\w+\])?`;

function resultIn(before: string, behind: string, languageId: string): string {
  if (languageId === 'go')
    return (
      new RegExp(String.raw`^\s*(\((?:[^()]*)\)|${goType})(?=\s*(?:$|[,.;:{—–-]|\n))`).exec(behind)?.[1] ?? ''
    ).trim();
  if (isScript(languageId) || languageId === 'php')
    return (
      /^\s*:\s*([\w.]+(?:<[^\n]*?>)?(?:\[\])*(?:\s*\|\s*[\w.]+)*)(?=\s*(?:$|[,.;:{—–-]|\n))/.exec(
        behind,
      )?.[1] ?? ''
    ).trim();
  if (languageId === 'python' || languageId === 'rust')
    return (
      /^\s*->\s*([\w.:&']+(?:[<[][^\n]*?[>\]])?(?:\s*\|\s*\w+)?)(?=\s*(?:$|[,.;:{—–-]|\n))/.exec(
        behind,
      )?.[1] ?? ''
    ).trim();
  if (/^(?:java|csharp|cpp|c)$/.test(languageId))
    return (
      /(?:^|[\s:`])((?:std::)?(?:void|bool|boolean|int|long|double|float|char|string|String|size_t|auto|decimal|byte|short|object)(?:\[\])?|(?:std::)?[A-Za-z]\w*<[^<>]*(?:<[^<>]*>[^<>]*)*>)[&*?]?\s+$/.exec(
        before,
      )?.[1] ?? ''
    ).trim();
  return '';
}

/** How a definition differs from the signature that was written out for it. */
export function differsFrom(written: Written, parsed: Parsed, symbol: CodeSymbol): string | null {
  const shape = shapeOf(parsed, symbol);
  const { languageId } = parsed;
  const norm = (type: string) =>
    type
      .replace(/\s+/g, '')
      .replace(/^\((\w+)\)$/, '$1')
      .replace(/\b(?:readonly|final|const|mut|std::|typing\.|params|this|async|override)\b:{0,2}/g, '')
      .replace(/Promise<(.*)>$|Task<(.*)>$/, '$1$2')
      .replace(/Array<(\w+)>/g, '$1[]')
      .replace(/[&?]|\b\w+\.(?=[A-Z])/g, '')
      .replace(/\((\w+)(string|int|error|bool)/g, '($2')
      .toLowerCase();
  if (written.result !== '') {
    const [asked, given] = [norm(written.result), norm(shape.result)];
    const inferred = (isScript(languageId) || /^(?:python|php)$/.test(languageId)) && given === '';
    if (
      !inferred &&
      asked !== given &&
      !/^(?:auto|var|self|static|any|mixed|\(?\w+\w*\s)/.test(asked) &&
      !hasNames(written.result)
    )
      return `\`${symbol.name}\` was to give \`${written.result.slice(0, 60)}\` and gives \`${(shape.result || 'nothing').slice(0, 60)}\`.`;
  }
  const own = shape.parameters.filter((p) => !/^_?(?:self|cls|this)$/.test(p.name));
  const wanted = (written.parameters ?? []).filter((p) => !/^&?(?:'\w+ )?(?:mut )?(?:self|cls)\b/.test(p));
  for (const [index, part] of wanted.entries()) {
    const asked = parameterOf(part, languageId);
    const given = own[index];
    if (given === undefined || asked.type === '' || given.type === '' || !typed.test(asked.type)) continue;
    if (/\.\.\./.test(asked.type) !== /\.\.\./.test(given.type) && languageId === 'go')
      return `The parameter \`${asked.name}\` of \`${symbol.name}\` was asked for as \`${asked.type}\`.`;
    if (norm(asked.type) !== norm(given.type) && typed.test(given.type))
      return `The parameter \`${asked.name}\` of \`${symbol.name}\` was to be \`${asked.type}\` and is \`${given.type.slice(0, 40)}\`.`;
  }
  return null;
}

/** Go's results may have names. */
function hasNames(result: string): boolean {
  return /^\(\w+ /.test(result);
}

/** Types of which there is one way to write them. */
const typed =
  /^(?:\.\.\.)?(?:\[\])*(?:string|String|str|int|Int|integer|bool|boolean|float|double|number|byte|rune|long|char|error|u?int(?:8|16|32|64)|float(?:32|64)|[iuf](?:8|16|32|64)|usize|&str)(?:\[\])*$/;
