import { commentRanges } from '../syntax/comments.ts';
import type { CodeSymbol } from '../syntax/syntax.ts';
import { outerSymbols, shapeOf, type Shape } from './shape.ts';
import { type Edited, type Look, failed, names, passed } from './subject.ts';

/** Generated functions use what they are given, give what they are to give, and do nothing else. */
export const checkBodies: Look = ({ kind, instruction, selected, source, after, answer }) => {
  if (kind !== 'generate' || after === null || after.parsed.root === null || answer.body.trim() === '')
    return [];
  const wish = `${instruction}\n${selected}`;
  const functions = outerSymbols(after.parsed, after.range).filter(
    (s) => (s.kind === 'function' || s.kind === 'method') && isNew(s, selected),
  );
  for (const symbol of functions) {
    const shape = shapeOf(after.parsed, symbol);
    const { head, body } = partsOf(after, symbol);
    if (/^(?:\s*->[^:{\n]*)?[\s:{};]*(?:(?:"""[^]*?"""|'''[^]*?'''|\.\.\.|pass|end)[\s}]*)*$/.test(body))
      continue;
    const because =
      unusedParameters(symbol, shape, head, body, wish) ??
      printsInstead(symbol, shape, body, wish, source.languageId) ??
      unaskedEffect(symbol, body, `${wish}\n${symbol.name}`, source.text);
    if (because !== null) return [failed('requested', because)];
  }
  return functions.length === 0
    ? []
    : [passed('requested', `The bodies of ${names(functions.map((s) => s.name))} use what they are given.`)];
};

/** A function that the selection does not have, or of which it has only the head. */
function isNew(symbol: CodeSymbol, selected: string): boolean {
  const at = selected.search(
    new RegExp(`(?<![\\w$])${symbol.name.replace(/[^\w]/g, '\\$&')}\\s*(?:<[^>]*>)?\\(`),
  );
  if (at === -1) return true;
  const lines = selected.slice(at).split('\n').slice(1);
  const work = lines.filter(
    (line) =>
      /\w/.test(line) &&
      !/^\s*(?:\/\/|#|\*|\/\*|"""|'''|(?:pass|end|\.\.\.)\s*$|throw\b|raise\b|panic\b|todo!|unimplemented!|return(?: \w*)?;?\s*$)/.test(
        line,
      ),
  );
  return work.length <= 1;
}

/** A function's head and body, comments gone. */
function partsOf({ parsed }: Edited, symbol: CodeSymbol): { readonly head: string; readonly body: string } {
  let text = '';
  let from = symbol.range.start;
  for (const { range } of commentRanges(parsed, symbol.range)) {
    text += parsed.text.slice(from, Math.max(from, range.start));
    from = Math.max(from, range.end);
  }
  text += parsed.text.slice(from, Math.max(from, symbol.range.end));
  const name = text.indexOf(symbol.name) + symbol.name.length;
  const open = text.indexOf('(', name);
  let depth = 0;
  for (let at = open === -1 ? text.length : open; at < text.length; at++) {
    if ('([{'.includes(text[at] ?? '')) depth++;
    else if (')]}'.includes(text[at] ?? '') && --depth === 0)
      return { head: text.slice(0, at + 1), body: text.slice(at + 1) };
  }
  return { head: text, body: '' };
}

/** Parameters that a signature from elsewhere may force upon a function that does not need them. */
const conventional =
  /^(?:_.*|self|cls|this|ctx|context|cx|req|request|res|resp|response|reply|next|e|ev|evt|event|sender|args|argv|kwargs|opts|options|state|action|props|t|b|m|err|error|cancel\w*|ct|token|index|i|idx|key|destructured|block|done|callback|cb|unused\w*|other|obj|exc\w*|tb|frame|signum|parent|info|w|r)$/i;

function unusedParameters(
  { name, signature }: CodeSymbol,
  shape: Shape,
  head: string,
  body: string,
  wish: string,
): string | null {
  if (/\boverride\b|@Override|\babstract\b|\bvirtual\b|\binterface\b|\bextern\b/.test(`${head} ${signature}`))
    return null;
  if (
    /\b(?:constant|always|dummy|mock|fake|no-?op|noop|ignor\w*|unused|default implementation)\b/i.test(wish)
  )
    return null;
  const own = shape.parameters
    .map((p) => p.name.replace(/^[$&*]+/, ''))
    .filter((p) => /^\w+$/.test(p) && !conventional.test(p));
  if (
    own.length === 0 ||
    /\barguments\b|func_get_args|locals\(\)|\bbinding\b|__VA_ARGS__|\bvars\(\)/.test(body)
  )
    return null;
  // What a constructor takes may become a field by its head alone.
  if (
    /^(?:constructor|__init__|__construct|initialize)$/.test(name) ||
    (/^\s*(?::|\{\s*\}|;)/.test(body) && /\b(?:private|public|readonly|val|var)\b/.test(head))
  )
    return null;
  if (/^\s*(?:const\s*)?(?:noexcept\s*)?(?:override\s*)?(?:;|=\s*(?:0|default|delete)\s*;)/.test(body))
    return null;
  const later = (p: string) => new RegExp(`(?<![\\w])${p}(?![\\w])`);
  const unused = own.filter((p) => !later(p).test(body) && !defaultsUse(head, p));
  if (unused.length === 0) return null;
  if (unused.length === own.length) return `\`${name}\` uses none of what it is given: ${names(unused)}.`;
  return unused.some((p) => later(p).test(wish))
    ? `\`${name}\` ignores its parameter ${names(unused)}.`
    : null;
}

/** A parameter that another one's default is made of. */
function defaultsUse(head: string, parameter: string): boolean {
  return (head.match(new RegExp(`(?<!\\w)${parameter}(?!\\w)`, 'g')) ?? []).length > 1;
}

const prints: Readonly<Record<string, RegExp>> = {
  python: /^[ \t]*print\(/m,
  ruby: /^[ \t]*(?:puts|print|p)\b/m,
  php: /^[ \t]*(?:echo|print)\b/m,
  javascript: /\bconsole\.log\(/,
  typescript: /\bconsole\.log\(/,
  javascriptreact: /\bconsole\.log\(/,
  typescriptreact: /\bconsole\.log\(/,
};

/** Shows its result where it is to give it. */
function printsInstead(
  { name }: CodeSymbol,
  { result }: Shape,
  body: string,
  wish: string,
  languageId: string,
): string | null {
  const print = prints[languageId];
  if (print === undefined || !print.test(body)) return null;
  if (/\b(?:print|log|output|show|echo|display|writ|dump|put|debug|console|stdout|trace)\w*\b/i.test(wish))
    return null;
  const gives =
    /\breturn[ \t]+(?!(?:''|""|null|None|nil|undefined|0|false|False|\[\]|\{\})[ \t]*;?[ \t]*$)[^\s;]/m.test(
      body,
    );
  if (gives || /\byield\b/.test(body)) return null;
  const wanted =
    /=>|->|⇒|\b(?:returns?|gives?|computes?|calculates?|counts?)\b/i.test(wish) ||
    /\w/.test(result.replace(/\b(?:void|None|Promise<void>|never|undefined)\b/g, ''));
  if (!wanted) return null;
  if (languageId === 'ruby' && !/^[ \t]*(?:puts|print|p)\b[^\n]*\n?\s*(?:end\s*)?$/m.test(body.trimEnd()))
    return null;
  return `\`${name}\` prints its result instead of giving it.`;
}

/** What code does beside its result, and words of a wish that ask for it. */
const effects: readonly (readonly [does: string, code: RegExp, asked: RegExp])[] = [
  [
    'writes to a file',
    /\bfs\.(?:promises\.)?(?:write|append|unlink|rm|rename|mkdir)\w*\(|\bopen\([^()\n]*,\s*(?:mode\s*=\s*)?["'][wax]|\bos\.(?:remove|unlink|rename|makedirs|WriteFile|Remove|Create|RemoveAll|Mkdir\w*)\(|\bshutil\.\w+\(|\.write_(?:text|bytes)\(|\bfile_put_contents\(|\bunlink\(|\bFile\.(?:write|delete|rename|Write\w*|Append\w*|Delete|open\([^)\n]*["'][wa])|\bFileUtils\.|\bFiles\.(?:write|delete|move|copy|create)\w*\(|\bnew (?:FileWriter|FileOutputStream|PrintWriter|StreamWriter)\(|\bstd::(?:ofstream|filesystem::remove)|\bstd::fs::(?:write|remove|create|rename)\w*|\bFile::create\(/,
    /writ|sav|stor|persist|file|dump|export|creat|delet|remov|mov|copy|\blog|cache|record|restor|backup|disk|download|output|mkdir|dir\b|folder/i,
  ],
  [
    'sends something over the network',
    /\bfetch\(|\baxios\b|\bXMLHttpRequest\b|\bnavigator\.sendBeacon\(|\brequests\.(?:get|post|put|patch|delete)\(|\burllib\.request\b|\bhttpx\.|\bhttp\.(?:Get|Post|NewRequest)\w*\(|\bNet::HTTP\b|\bcurl_(?:init|exec)\(|\bHttpClient\b|\breqwest::|\bmail\(/,
    /fetch|request|http|url|api|send|post|get\b|download|upload|load|call|webhook|notif|client|endpoint|server|mail|ping|metric|report|user/i,
  ],
  [
    'keeps something in the browser',
    /\b(?:localStorage|sessionStorage)\.(?:setItem|removeItem|clear)\(|\bdocument\.cookie\s*=/,
    /storage|persist|sav|stor|remember|cookie|cach|session|keep/i,
  ],
  [
    'ends the program',
    /\bprocess\.exit\(|\bsys\.exit\(|\bos\.(?:_exit|Exit)\(|\bSystem\.exit\(|\bEnvironment\.Exit\(|\bstd::(?:exit|abort)\(|\bstd::process::exit\(|\blog\.Fatal\w*\(/,
    /exit|quit|abort|terminat|fatal|die|main|cli|script|command|usage|stop/i,
  ],
  [
    'changes the environment',
    /\bos\.(?:Setenv|putenv|chdir|Chdir|system)\(|\bos\.environ\[[^\]]*\]\s*=(?!=)|\bprocess\.env\.\w+\s*=(?!=)|\bprocess\.chdir\(|\bputenv\(|\bSystem\.setProperty\(|\bENV\[[^\]]*\]\s*=(?!=)|\bini_set\(|\bEnvironment\.SetEnvironmentVariable\(|\bsetenv\(/,
    /env|config|setting|set|chdir|director|locale|timezone|propert|run|exec|shell|command/i,
  ],
];

function unaskedEffect({ name }: CodeSymbol, body: string, wish: string, file: string): string | null {
  for (const [does, code, asked] of effects) {
    const found = code.exec(body)?.[0];
    if (found === undefined || asked.test(wish) || code.test(file)) continue;
    return `\`${name}\` ${does}, which nobody asked for: \`${found.slice(0, 40)}\`.`;
  }
  return null;
}
