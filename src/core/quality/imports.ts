import type { Node } from 'web-tree-sitter';
import { isGlobal, needsImport } from './globals.ts';
import { isScript } from './languages.ts';
import { eachNode } from './nodes.ts';
import { isVocabulary } from './vocabulary.ts';
import { type Edited, type Look, type Subject, failed, names, notApplicable, passed } from './subject.ts';

/**
 * Names that the reply brings in are imported, defined or part of the language. Only what is certain counts: names that
 * are called or asked for a member, in files that show what they import.
 */
export const checkImports: Look = (subject) => {
  const { kind, after, source, answer } = subject;
  if (after === null || !['refactor', 'optimize', 'fix', 'generate'].includes(kind)) return [];
  if (after.parsed.root === null || answer.body.trim() === '') return [];
  if (!showsImports(subject))
    return [
      notApplicable('imports', 'The file does not show what it imports, so new names were not checked.'),
    ];
  const free = isScript(source.languageId) || source.languageId === 'python';
  const fresh = free
    ? usedOnly(subject, after).filter((name) => !isGlobal(source.languageId, name))
    : libraryNames(subject, after);
  const members = unknownMembers(subject, after);
  if (members.length > 0)
    return [failed('imports', `${names(members)} is used but the class has no such member.`, false)];
  const open = fresh.filter((name) => !toldToImport(answer.raw, name));
  if (open.length === 0) return [passed('imports', 'New names are imported or defined.', false)];
  const unknown = open.filter((name) => free && !isVocabulary(name));
  // The reply says nothing of it, so nobody would know.
  if (unknown.length === 0)
    return [failed('import-line', `${names(open)} still needs a line of import.`, false)];
  return [failed('imports', `${names(unknown)} is used but neither defined nor imported.`, false)];
};

const importLine =
  /^[ \t]*(?:import\b|from\s+\S+\s+import\b|export\b(?=[^\n]*\bfrom\b)|package\b|use\s+\w|(?:const|let|var)\b.*\brequire\s*\(|module\.exports)/m;

function showsImports({ source, selection }: Subject): boolean {
  const outside = source.text.slice(0, selection.start) + '\n' + source.text.slice(selection.end);
  if (/^[ \t]*from\s+\S+\s+import\s+\*/m.test(source.text)) return false;
  return importLine.test(outside) || importLine.test(source.text.slice(selection.start, selection.end));
}

/** Names the file did not hold, every mention of which in the reply is a plain use. */
function usedOnly({ before }: Subject, after: Edited): readonly string[] {
  const old = new Set(before.text.match(/[\p{L}_$][\p{L}\d_$]*/gu) ?? []);
  const used = new Set<string>();
  const other = new Set<string>();
  eachNode(after.parsed, after.range, (node) => {
    if (node.childCount > 0 || !/identifier/.test(node.type) || /^(?:property|private)_/.test(node.type))
      return true;
    const name = node.text;
    if (old.has(name)) return true;
    const role = roleOf(node);
    if (role === 'use') used.add(name);
    else if (role === 'other') other.add(name);
    return true;
  });
  return [...used].filter((name) => !other.has(name));
}

/** How a name stands in the code: as what is called or opened, as a member of something, or in any other way. */
function roleOf(node: Node): 'use' | 'member' | 'other' {
  const parent = node.parent;
  if (parent === null) return 'other';
  const is = (field: string) => parent.childForFieldName(field)?.startIndex === node.startIndex;
  switch (parent.type) {
    case 'call_expression':
    case 'call':
      return is('function') ? 'use' : 'other';
    case 'new_expression':
      return is('constructor') ? 'use' : 'other';
    case 'member_expression':
    case 'attribute':
      return is('object') ? 'use' : 'member';
    case 'jsx_opening_element':
    case 'jsx_self_closing_element':
      return is('name') && /^[A-Z]/.test(node.text) ? 'use' : 'member';
    case 'jsx_closing_element':
    case 'keyword_argument':
      return is('value') ? 'use' : 'member';
    case 'arguments':
    case 'argument_list':
      return 'use';
    default:
      return 'other';
  }
}

/** Members of the class's own object that nothing defines; only where the class inherits from nothing. */
function unknownMembers({ before, source, selection }: Subject, after: Edited): readonly string[] {
  const own = isScript(source.languageId)
    ? /(?<![\w$.])this(?:\?\.|\.)([A-Za-z_$][\w$]*)/g
    : source.languageId === 'python'
      ? /(?<![\w.])self\.([A-Za-z_]\w*)/g
      : null;
  const heads = [
    ...before.text.slice(0, selection.end).matchAll(/^[ \t]*(?:export |default |abstract )*class\b.*$/gm),
  ];
  const head = heads.at(-1)?.[0] ?? '';
  const stands =
    /^[ \t]*(?:export |default )*class\s+[\w$]+(?:<[^>]*>)?\s*(?:implements\b.*)?(?:\(\s*(?:object)?\s*\)\s*:|:|\{)\s*(?:[#/].*)?$/.test(
      head,
    );
  if (
    own === null ||
    !stands ||
    /setattr|__getattr__|__slots__|Object\.assign\(this|\[key: string\]|__dict__/.test(before.text)
  )
    return [];
  const { text } = after.parsed;
  const used = new Set(
    [...withoutStrings(text.slice(after.range.start, after.range.end)).matchAll(own)].map((m) => m[1] ?? ''),
  );
  return [...used].filter((name) => {
    const word = name.replace(/\$/g, '\\$');
    if (new RegExp(`(?<![\\w$])${word}(?![\\w$])`).test(before.text)) return false;
    return !new RegExp(
      `(?<!(?:this|self)\\??\\.)(?<![\\w$])${word}(?![\\w$])|\\.${word}\\s*(?::[^=\\n]+)?=(?!=)`,
    ).test(text);
  });
}

/** Names of the language's own library that need a line of import and have none. */
function libraryNames({ before, source }: Subject, after: Edited): readonly string[] {
  const pattern = needsImport(source.languageId);
  if (pattern === null) return [];
  const text = withoutStrings(after.parsed.text.slice(after.range.start, after.range.end));
  const imports = after.parsed.text
    .split('\n')
    .filter((line) => /^\s*(?:import|use)\b|^\s*(?:\w+ )?"[\w/]+"\s*$/.test(line));
  const found = [...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ''))];
  return found.filter((name) => {
    const word = new RegExp(String.raw`(?<![\w.])${name}(?!\w)`);
    return (
      name !== '' &&
      !new RegExp(String.raw`\b${name}\b`).test(before.text) &&
      !imports.some(
        (line) =>
          word.test(line) || line.includes(`.${name};`) || line.includes(`::${name}`) || /[.:]\*/.test(line),
      ) &&
      !imports.some((line) => line.includes(`/${name}"`) || line.includes(`"${name}"`))
    );
  });
}

function withoutStrings(code: string): string {
  return code
    .replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`[^`]*`/g, '""')
    .replace(/\/\/.*$|\/\*[\s\S]*?\*\//gm, '');
}

/** The reply says elsewhere that the name is to be imported. */
function toldToImport(raw: string, name: string): boolean {
  return new RegExp(
    String.raw`\b(?:import|require|use|using|from|install|add)\b[^\n]*(?<![\w$])${name.replace(/\$/g, '\\$')}(?![\w$])|(?<![\w$])${name.replace(/\$/g, '\\$')}(?![\w$])[^\n]*\bimport(?:s|ed)?\b`,
  ).test(raw);
}
