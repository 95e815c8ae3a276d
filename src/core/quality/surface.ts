import { exportsOf } from '../syntax/visibility.ts';
import { isScript } from './languages.ts';
import { type Edited, type Subject, names } from './subject.ts';

/** What statements of their own make public: exports of scripts, macros in the classes of Ruby. Null where all is kept. */
export function lostSurface(subject: Subject, after: Edited): string | null {
  const wish = [subject.instruction, ...subject.diagnostics.map((d) => d.message)].join('\n');
  if (/export|renam|remov|delete|unused|split|attr|include|visib|private|public|encapsul/i.test(wish))
    return null;
  if (isScript(subject.source.languageId)) return lostExports(subject, after);
  return subject.source.languageId === 'ruby' ? lostMacros(subject, after) : null;
}

function lostExports({ before }: Subject, after: Edited): string | null {
  const now = exportsOf(after.parsed);
  const lost = [...exportsOf(before)].filter((name) => !now.has(name));
  // An export that is written at the definition is no statement of its own.
  const inline = (name: string) =>
    new RegExp(`\\bexport\\b[^\\n;{]*(?<![\\w$])${name.replace(/\$/g, '\\$')}(?![\\w$])`).test(
      after.parsed.text,
    );
  const gone = lost.filter((name) => !inline(name));
  return gone.length === 0 ? null : `${names(gone)} is no longer exported.`;
}

const macro =
  /^[ \t]*(attr_\w+|include|extend|prepend|delegate|private|protected|module_function)\b[ \t]*(.*)$/gm;

function lostMacros({ selected }: Subject, after: Edited): string | null {
  const text = after.parsed.text.slice(after.range.start, after.range.end);
  const now = new Set(macrosIn(text));
  const lost = macrosIn(selected).filter((entry) => {
    const name = /:(\w+)/.exec(entry)?.[1];
    return (
      !now.has(entry) &&
      !(name !== undefined && new RegExp(`\\bdef ${name}\\b|attr_accessor\\b.*:${name}\\b`).test(text))
    );
  });
  return lost.length === 0 ? null : `${names(lost)} is gone from the class.`;
}

function macrosIn(text: string): readonly string[] {
  return [...text.matchAll(macro)].flatMap(([, word = '', rest = '']) => {
    const listed = rest
      .replace(/#.*$/, '')
      .split(',')
      .map((part) => part.trim());
    return listed.map((part) => `${word} ${part}`.trim());
  });
}
