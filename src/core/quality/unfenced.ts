/** The code of a reply that has no fences: leading and trailing prose is left off. Empty when it is all prose. */
export function codeAmongProse(text: string): string {
  const lines = text.split(/\r\n|\n|\r/);
  let from = 0;
  let to = lines.length;
  while (from < to && (isProse(lines[from] ?? '') || (lines[from] ?? '').trim() === '')) from++;
  while (to > from && (isProse(lines[to - 1] ?? '') || (lines[to - 1] ?? '').trim() === '')) to--;
  const kept = lines.slice(from, to);
  const filled = kept.filter((line) => line.trim() !== '');
  const prose = filled.filter(isProse).length;
  const code = filled.filter(isCode).length;
  // Prose lines in the middle mean sentences that quote code, not code.
  return code === 0 || prose > filled.length / 4 ? '' : kept.join('\n');
}

const codeMark = /[;{}=<>[\]|\\]|\w\(|::|->|=>|^\s*[)}\]]/;
const codeWord =
  /^\s*(?:def|class|return|import|from|func|fn|pub|let|const|var|if|for|while|end|else|fi|done|then|package|use|echo|public|private|protected|static|async|await|type|interface|struct|impl|module|require|namespace|pass|raise|try|except|yield|@\w+)\b/;
const comment = /^\s*(?:\/\/|\/\*|\*|#|--|"""|''')/;

function isCode(line: string): boolean {
  return comment.test(line) || codeWord.test(line) || codeMark.test(line);
}

/** A sentence: several words, a capital or list mark in front, an end mark or plain words behind. */
function isProse(line: string): boolean {
  const text = line.trim();
  if (text === '' || comment.test(text)) return /^#{1,6} [A-Z][^(){};=]*$/.test(text) && !/^#!/.test(text);
  if (/[;{}]$|^[{}()[\]]/.test(text)) return false;
  const words = text.split(/\s+/).length;
  const starts =
    /^(?:[-*•]\s+|\d+[.)]\s+|>\s*|\*\*|`)?["'“¿¡]?[\p{Lu}\p{Lo}]/u.test(text) || /^[-*•] /.test(text);
  const marks = (text.replace(/`[^`]*`/g, '').match(/[;{}=<>[\]\\|]|\w\(|::|->/g) ?? []).length;
  return starts && words >= 3 && marks * 4 <= words && (/[.:!?)…。：]\**$/.test(text) || words >= 5);
}
