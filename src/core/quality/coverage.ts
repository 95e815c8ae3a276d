import type { Subject } from './subject.ts';

/** Share of the selection's lines that an explanation touches at least. Chosen: good ones touch most. */
const leastShare = 0.3;
/** Short code is explained by what it is for. */
const leastLines = 10;

/**
 * Whether an explanation speaks of a corner of the selection only. A line is touched where it has a word of its own that
 * the explanation has, too, in any form; words of every other line tell nothing.
 */
export function leavesMostOut({ selected, instruction }: Subject, prose: string): boolean {
  if (
    /\b(?:why|what|how|when|where|which|warum|wieso|was|wie|pourquoi|comment|por qu[eé])\b/i.test(instruction)
  )
    return false;
  const lines = selected
    .split('\n')
    .map((line) => new Set(stemsIn(line)))
    .filter((stems) => stems.size > 0);
  if (lines.length < leastLines || !/[a-z]{3}/i.test(prose)) return false;
  const said = new Set(stemsIn(prose));
  const touched = lines.filter((stems) => [...stems].some((stem) => said.has(stem)));
  return touched.length < lines.length * leastShare;
}

/** The beginnings of the words that a text is made of, those of names apart. */
function stemsIn(text: string): readonly string[] {
  return (text.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g) ?? [])
    .map((word) => word.toLowerCase())
    .filter((word) => word.length > 2 && !plain.test(word))
    .map((word) => word.slice(0, 5));
}

const plain =
  /^(?:the|and|for|not|but|are|can|has|have|this|that|with|from|into|out|all|any|new|let|var|const|return|returns|true|false|null|none|void|public|private|static|async|await|function|class|def|self|end|then|else|elif|while|func|int|string|str|bool|import|export|readonly|using|use|string|std)$/;
