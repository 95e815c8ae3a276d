/** The grammars shipped with the extension, by the name in their file, `tree-sitter-<name>.wasm`. */
export type Grammar =
  | 'bash'
  | 'c-sharp'
  | 'cpp'
  | 'css'
  | 'go'
  | 'ini'
  | 'java'
  | 'javascript'
  | 'php'
  | 'powershell'
  | 'python'
  | 'regex'
  | 'ruby'
  | 'rust'
  | 'tsx'
  | 'typescript';

/** VS Code's language ids, each with the grammar that reads it. */
const grammars: Readonly<Record<string, Grammar>> = {
  c: 'cpp',
  cpp: 'cpp',
  csharp: 'c-sharp',
  css: 'css',
  'cuda-cpp': 'cpp',
  go: 'go',
  ini: 'ini',
  java: 'java',
  javascript: 'javascript',
  javascriptreact: 'javascript',
  php: 'php',
  powershell: 'powershell',
  properties: 'ini',
  python: 'python',
  ruby: 'ruby',
  rust: 'rust',
  shellscript: 'bash',
  typescript: 'typescript',
  typescriptreact: 'tsx',
};

/** The grammar for a VS Code language id; null where none is shipped. */
export function grammarFor(languageId: string): Grammar | null {
  return Object.hasOwn(grammars, languageId) ? (grammars[languageId] ?? null) : null;
}

/** True where line ends inside strings mean the same as `\n`, by the language's own definition. */
export function normalisesLineEnds(grammar: Grammar): boolean {
  return !['bash', 'c-sharp', 'cpp', 'php', 'powershell', 'ruby'].includes(grammar);
}
