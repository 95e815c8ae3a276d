/** A part of an instruction that says one thing: a request, a question, or a statement. */
export interface Clause {
  /** Lower-case words; names of code, quotations and code spans are each one `#`. */
  readonly words: readonly string[];
  /** The same words in one string, with one space between them. */
  readonly text: string;
  readonly question: boolean;
}

/**
 * An instruction as clauses. Sentences are split at their ends; `opensClause` says of the words after a comma, an
 * “and” or a “then” whether something new begins there or the clause before goes on.
 */
export function readInstruction(
  instruction: string,
  opensClause: (words: readonly string[]) => boolean,
): readonly Clause[] {
  return sentencesOf(withoutCode(instruction)).flatMap(({ text, question }) => {
    const parts: string[][] = [];
    let joint = true;
    for (const token of text.match(tokens) ?? []) {
      if (joints.has(token)) {
        joint = true;
        continue;
      }
      if (joint) parts.push([]);
      joint = false;
      parts.at(-1)?.push(token);
    }
    const clauses: string[][] = [];
    for (const part of parts) {
      const last = clauses.at(-1);
      if (last && !opensClause(part)) last.push(',', ...part);
      else clauses.push([...part]);
    }
    return clauses.map((words) => ({ words, text: words.join(' '), question }));
  });
}

/** Names of code are objects of a request, whatever words they are made of: each becomes `#`. */
function withoutCode(instruction: string): string {
  return instruction
    .normalize('NFKC')
    .replace(/\btl;? ?dr\b/gi, 'tldr')
    .replace(/\bdouble[- ]check/gi, 'doublecheck')
    .replace(/\bsanity[- ]check/gi, 'check')
    .replace(/\bo ?\([^()\n]*\)/gi, ' bigo ')
    .replace(/\b4 (?=this|the|it|my|me|all|each)/gi, 'for ')
    .replace(/\bbased on\b/gi, 'from')
    .replace(/[’‘`´](?=(?:s|t|d|re|ve|ll|m)\b)/gi, "'")
    .replace(/```[^]*?```|`[^`\n]*`/g, ' # ')
    .replace(/[“"«„「『][^“”"«»„」』\n]{1,200}[”"»“」』]/g, ' # ')
    .replace(/https?:\/\/\S+/g, ' # ')
    .replace(
      /(?:\.{0,2}\/)?(?:[\w@-]+\/)+[\w.-]+\.\w+|\b[\w-]+\.(?:[cm]?[jt]sx?|py|go|rs|java|rb|php|cs|cpp|sql|sh|html|s?css|json|ya?ml)\b/g,
      ' # ',
    )
    .replace(/[\p{L}_$][\p{L}\p{N}_$.]*\([^()\n]*\)/gu, ' # ')
    .replace(/(?<![\p{L}\p{N}])[\p{L}$]*[\p{L}\p{N}]_\w+/gu, ' # ')
    .replace(/\b[A-Za-z$][\w$]*(?:\.[A-Za-z_$][\w$]*)+\b(?!\.)/g, (name) =>
      /^(?:e\.g|i\.e|node\.js|vue\.js|next\.js)$/i.test(name) ? name.replace('.', '') : ' # ',
    )
    .replace(/\b[A-Za-z]*[a-z][A-Z][A-Za-z0-9]*\b/g, (name) => (knownCamel.test(name) ? name : ' # '));
}

/** Words that only look like names of code. */
const knownCamel = /(?:error|exception|docs?|unit|tests?|script|sql|db|hub|api|ci|url)$/i;

const tokens = /[\p{L}\p{M}\p{N}#][\p{L}\p{M}\p{N}'#+]*(?:-[\p{L}\p{N}]+)*|[,;→()—–]|[:&+](?=\s)|\s-\s/gu;

const joints = new Set([',', ';', ':', '&', '+', '→', '(', ')', '—', '–', ' - ', 'and', 'then', 'but']);

function sentencesOf(text: string): readonly { readonly text: string; readonly question: boolean }[] {
  return (text.match(/[^.!?。！？;\n]+(?:[.!?。！？;\n]+|$)/gu) ?? [])
    .filter((sentence) => /[\p{L}\p{N}#?]/u.test(sentence))
    .map((sentence) => ({ text: sentence.toLowerCase(), question: /[?？]/.test(sentence) }));
}
