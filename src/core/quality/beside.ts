import type { Kind } from '../task/task.ts';

/**
 * Whether what was asked for stands beside the selection instead of in its place: the selection is finished code, and
 * the reply defines something, but nothing of what the selection defines.
 */
export function standsBeside(kind: Kind | undefined, selected: string, reply: string): boolean {
  if (kind !== 'generate' || selected.trim() === '' || unfinished.test(selected)) return false;
  const own = definedAt(selected);
  const fresh = definedAt(reply);
  return own.size > 0 && fresh.size > 0 && [...own].every((name) => !fresh.has(name)) && !wraps(reply, own);
}

/** Code that waits to be filled in. */
const unfinished =
  /not (?:yet )?implemented|NotImplemented|unimplemented!|todo!|UnsupportedOperation|^\s*pass\s*$|^\s*:\s*(?:#[^\n]*)?$|^\s*\.\.\.\s*$|\)\s*(?:->?\s*\w+|:\s*\w+)?\s*\{\s*(?:\/\/[^\n]*|\/\*[^*]*\*\/)?\s*\}\s*$|def \w+[^\n]*\n\s*(?:#[^\n]*\n\s*)*end\b|your code here|implement (?:me|this)|\{\s*(?:\/\/|#)[^\n]*(?:TODO|FIXME)[^\n]*\s*(?:return\b[^\n;{}]*;?\s*)?\}/im;

const definition =
  /^(?:(?:export|default|public|private|protected|internal|static|final|abstract|async|pub(?:\([^)]*\))?|inline|constexpr|virtual|override|sealed|partial|unsafe|extern|declare|const|readonly|template\s*<[^>]*>|@\w+(?:\([^)]*\))?|\[[^\]]*\]|#\[[^\]]*\])\s+)*(?:(?:function\*?|def|fn|func(?:\s*\([^()]*\))?|class|struct|interface|trait|enum|type|record|module|namespace|let|var|const|impl)\s+)?(?:self\.)?([A-Za-z_$][\w$]*[?!]?)/;

/** Words that begin a statement, not a definition. */
const statement =
  /^(?:if|else|for|foreach|while|switch|match|return|catch|try|do|throw|raise|import|from|use|using|package|include|require|echo|print|with|case|new|await|yield|end|fi|done|then)$/;

/** The names defined at the outermost indentation. */
function definedAt(code: string): ReadonlySet<string> {
  const lines = code.split('\n').filter((line) => line.trim() !== '');
  const least = Math.min(...lines.map(indentOf));
  const names = new Set<string>();
  for (const line of lines) {
    const text = line.trim();
    if (indentOf(line) > least || /^(?:\/\/|\/\*|\*|#(?!\[)|[})\]]|<\?)/.test(text)) continue;
    const marked =
      /\b(?:function|def|fn|func|class|struct|interface|trait|enum|type|record|module|const|let|var)\b/.test(
        text,
      );
    const headed = marked
      ? (definition.exec(text)?.[1] ?? '')
      : (/(?:^|[\s*&>\]])(~?[A-Za-z_$][\w$]*)\s*\((?:[^;()]|\([^()]*\))*(?:\)[^;=]*)?(?:\{|=>|$|\{.*\})/.exec(
          text,
        )?.[1] ??
        /^(?:[\w<>?[\],.]+\s+)+(\w+)\s*(?:\{\s*(?:get|set|init|$)|=>|;|=[^=>])/.exec(text)?.[1] ??
        '');
    if (headed !== '' && !statement.test(headed)) names.add(headed);
  }
  return names;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** The reply holds the selection's own definitions deeper down: it is a rewrite of the whole. */
function wraps(reply: string, own: ReadonlySet<string>): boolean {
  return [...own].some((name) =>
    new RegExp(
      `\\b(?:function|def|fn|func|class|struct|interface|const|let|var)\\s+${name.replace(/[^\w]/g, '\\$&')}\\b(?![^\\n{]*;)`,
    ).test(reply),
  );
}
