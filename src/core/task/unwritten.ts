/**
 * What a piece of code says that is still to be written, beyond the stubs that its tree shows: for languages without
 * a grammar, for a TODO among finished lines, and for a comment whose code is missing. Null where all is written.
 */
export function unwrittenIn(code: string): string | null {
  if (placeholder.test(code))
    return 'The selection holds a placeholder for code that is still to be written.';
  if (todo.test(code)) return 'A TODO in the selection says what is still to be written.';
  if (emptyBody.test(code)) return 'The selection ends with an empty body.';
  if (promisesMore(code)) return 'The selection ends with a comment whose code is missing.';
  if (declaredOnly(code))
    return 'The selection declares functions and says what they do, but none has a body.';
  return null;
}

const placeholder =
  /=\s*\?\?\?\s*$|\b(?:TODO\(|todo!\(|unimplemented!\(|NotImplementedException|NotImplementedError)|\b(?:fatalError|error|panic|raise|throw new \w+|die)\b ?\(?\s*["'][^"'\n]*\b(?:not (?:yet )?implemented|unimplemented|implement me|todo)\b/im;

/** At the start of a comment; within one it may be about anything. */
const todo = /(?:\/\/+|#+|--|\/\*+|<!--|^\s*\*|^\s*[;%'])\s*@?TODO\b/m;

/** A function's, at the end: an empty class or object says nothing of the kind. */
const emptyBody =
  /\)\s*(?:(?:->|:)\s*[\w<>?[\]. ]+)?\s*(?:(?:throws|async|const|override|noexcept)\s*)*\{\s*\}\s*$|\bfunction\b[^\n]*\)\s*\bend\s*$/;

/** Nothing but closing brackets comes after its last comment, which is a sentence and no code that was switched off. */
function promisesMore(code: string): boolean {
  const lines = code
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^\s*(?:[}\])]+[;,)]*|end)\s*$/.test(line));
  const comment = /^\s*(?:\/\/+|#+(?!\[|!)|--)\s*(.*)$/.exec(lines.at(-1) ?? '')?.[1];
  if (comment === undefined || lines.length === 1) return false;
  const opener = lines.findLast((line) => !/^\s*(?:\/\/|#|--)/.test(line)) ?? '';
  return (
    comment.split(/\s+/).length >= 4 &&
    !/[;{}]\s*$|^\w+\(.*\)$|^(?:ignored?|nothing|no-?op|fall ?through|unreachable|eslint|noqa|end of)\b/i.test(
      comment,
    ) &&
    !/\b(?:catch|except|rescue|else|default|finally)\b/.test(opener)
  );
}

/** Of C++, where a header declares what another file defines. */
function declaredOnly(code: string): boolean {
  return (
    /\b(?:class|struct)\s+\w+[^;{]*\{/.test(code) &&
    /^\s*(?:public|private|protected):/m.test(code) &&
    /^\s*\/\/ ?\w/m.test(code) &&
    (code.match(/\)\s*(?:const)?\s*(?:noexcept|override)?\s*;/g) ?? []).length > 1 &&
    !/\)\s*(?:const)?\s*(?:noexcept|override)?\s*(?::[^;{]*)?\{/.test(code)
  );
}
