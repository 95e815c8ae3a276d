/** How models tag the languages we know: the language id's own names, then others that are close enough to count. */
const tags: Readonly<Record<string, readonly string[]>> = {
  typescript: ['typescript', 'ts', 'mts', 'cts', 'tsx', 'typescriptreact'],
  typescriptreact: ['tsx', 'typescriptreact', 'typescript', 'ts', 'jsx'],
  javascript: ['javascript', 'js', 'mjs', 'cjs', 'node', 'jsx', 'javascriptreact'],
  javascriptreact: ['jsx', 'javascriptreact', 'javascript', 'js'],
  python: ['python', 'py', 'python3', 'py3', 'pyi'],
  go: ['go', 'golang'],
  java: ['java'],
  rust: ['rust', 'rs'],
  csharp: ['csharp', 'c#', 'cs', 'dotnet'],
  cpp: ['cpp', 'c++', 'cc', 'cxx', 'hpp', 'h', 'c'],
  c: ['c', 'h', 'cpp', 'c++'],
  ruby: ['ruby', 'rb'],
  php: ['php'],
  shellscript: ['bash', 'sh', 'shell', 'zsh', 'shellscript'],
  markdown: ['markdown', 'md'],
  json: ['json', 'jsonc', 'json5'],
  yaml: ['yaml', 'yml'],
};

/** Tags of blocks that are no code of any language. */
const plainTags: ReadonlySet<string> = new Set([
  'text',
  'txt',
  'plaintext',
  'plain',
  'console',
  'output',
  'log',
  'terminal',
  'diff',
  'patch',
  'mermaid',
]);

export const languageNames: Readonly<Record<string, string>> = {
  typescript: 'TypeScript',
  typescriptreact: 'TSX',
  javascript: 'JavaScript',
  javascriptreact: 'JSX',
  python: 'Python',
  go: 'Go',
  java: 'Java',
  rust: 'Rust',
  csharp: 'C#',
  cpp: 'C++',
  c: 'C',
  ruby: 'Ruby',
  php: 'PHP',
  shellscript: 'Bash',
};

export type Tagging = 'same' | 'none' | 'plain' | 'other';

/** What a block's tag says about its language, given the one asked for. */
export function taggingOf(tag: string, languageId: string): Tagging {
  if (tag === '' || tag === 'code') return 'none';
  if ((tags[languageId] ?? [languageId]).includes(tag)) return 'same';
  return plainTags.has(tag) ? 'plain' : 'other';
}

/** The language a tag names, where it is one we know; null otherwise. */
export function languageOfTag(tag: string): string | null {
  for (const [languageId, names] of Object.entries(tags)) {
    if (names.slice(0, 3).includes(tag)) return languageId;
  }
  return null;
}

export function nameOf(languageId: string): string {
  return languageNames[languageId] ?? languageId;
}

/** JavaScript and TypeScript in all their forms. */
export function isScript(languageId: string): boolean {
  return /^(?:java|type)script(?:react)?$/.test(languageId);
}

const hash = [
  'python',
  'ruby',
  'shellscript',
  'r',
  'perl',
  'yaml',
  'toml',
  'julia',
  'elixir',
  'makefile',
  'dockerfile',
  'powershell',
  'cmake',
  'nim',
  'coffeescript',
  'gdscript',
];
const dashes = ['lua', 'sql', 'haskell', 'elm', 'ada', 'vhdl', 'applescript'];
const semicolon = ['clojure', 'lisp', 'scheme', 'asm', 'ini'];
const percent = ['latex', 'tex', 'matlab', 'erlang', 'prolog'];

/** What starts a line of comment. */
export function lineComment(languageId: string): RegExp {
  if (hash.includes(languageId)) return /^\s*#/;
  if (dashes.includes(languageId)) return /^\s*(?:--|\/\*|\{-)/;
  if (semicolon.includes(languageId)) return /^\s*[;#]/;
  if (percent.includes(languageId)) return /^\s*%/;
  return /^\s*(?:\/\/|\/\*|\*|#(?!\[|include|define|if|else|end|pragma))/;
}
