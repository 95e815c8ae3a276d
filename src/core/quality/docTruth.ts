import type { Comment } from '../syntax/comments.ts';
import type { CodeSymbol, Parsed } from '../syntax/syntax.ts';
import { falseClaim } from './docClaims.ts';
import { documentedParameters, documentedPlaces, documentsResult } from './docComment.ts';
import { docOf } from './docPlace.ts';
import { shapeOf } from './shape.ts';

/** What a symbol's documentation says that its head contradicts. */
export function untrue(
  parsed: Parsed,
  symbol: CodeSymbol,
  comments: readonly Comment[],
  /** The code as it was, with what stands above it. */
  old: string,
): string | null {
  const bare = (text: string) => text.replace(/\s+/g, '');
  // What was there before is not the reply's claim.
  const known = bare(old);
  const doc = docOf(
    parsed,
    symbol,
    comments.filter((c) => !known.includes(bare(c.text))),
  );
  if (doc === '') return null;
  const code = parsed.text.slice(symbol.range.start, symbol.range.end);
  if (parsed.languageId === 'shellscript' && !/\$[@*]|\bshift\b|\$\{[@*!]|\$#|getopts/.test(code)) {
    const beyond = documentedPlaces(doc).find((place) => !new RegExp(`\\$\\{?${place}(?!\\d)`).test(code));
    if (beyond !== undefined)
      return `The documentation of \`${symbol.name}\` describes an argument $${beyond} that it does not take.`;
  }
  const callable = symbol.kind === 'function' || symbol.kind === 'method';
  const shape = shapeOf(parsed, symbol);
  const head =
    callable && shape.parameters.length > 0
      ? shape.parameters.map((p) => `${p.name} ${p.type}`).join(' ') + code.slice(0, code.indexOf('('))
      : code;
  const unknown = documentedParameters(doc).filter((name) => {
    const root = name.replace(/[.[].*$/, '').replace(/^[*&$.]+/, '');
    if (root === '' || /[.[]/.test(name)) return false;
    if (
      callable &&
      shape.parameters.length === 0 &&
      /\(\s*\)/.test(code.slice(0, 200)) &&
      !/\$\d|\$@|func_get_args|arguments|@_/.test(code)
    )
      return true;
    return !new RegExp(`(?<![\\w])${root.replace(/[^\w]/g, '\\$&')}(?![\\w])`).test(withoutComments(head));
  });
  // An argument that is taken apart in the head has no name there: one that the documentation gives it is right.
  const nameless = callable ? shape.parameters.filter((p) => /[{[]/.test(p.name)).length : 0;
  const wrong = unknown[nameless];
  if (wrong !== undefined)
    return `The documentation of \`${symbol.name}\` describes a parameter \`${wrong.slice(0, 40)}\` that it does not have.`;
  const claim = falseClaim(doc, symbol, shape, code, parsed.languageId);
  if (claim !== null) return claim;
  if (callable && givesVoid.test(symbol.signature) && (documentsResult(doc) || /<returns>\s*\w/.test(doc)))
    return `The documentation of \`${symbol.name}\` describes a result, but it returns nothing.`;
  if (
    callable &&
    documentsResult(doc) &&
    /^(?:(?:type|java)script|python|php)/.test(parsed.languageId) &&
    givesNothing(code)
  ) {
    return `The documentation of \`${symbol.name}\` describes a result, but it returns nothing.`;
  }
  return null;
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|^[ \t]*(?:\/\/|#|\*).*$|"""[\s\S]*?"""/gm, '');
}

/** Where the head says that nothing is given back. */
const givesVoid =
  /^(?:(?:public|private|protected|internal|static|final|virtual|override|inline|synchronized|abstract|sealed)\s+)*void\s+\w/;

function givesNothing(code: string): boolean {
  const text = withoutComments(code);
  return (
    /[{:]/.test(text) &&
    !/\breturn\b[ \t]*[^;\s]|=>|\byield\b|\bget \w+|\braise NotImplementedError|\babstract\b|\bpass\s*$|\.\.\.\s*$|;\s*$/.test(
      text,
    )
  );
}
