/** The names that people give to languages, as VS Code's ids. */
const languageIds: Readonly<Record<string, string>> = {
  ts: 'typescript',
  tsx: 'typescriptreact',
  js: 'javascript',
  jsx: 'javascriptreact',
  py: 'python',
  golang: 'go',
  rs: 'rust',
  'c#': 'csharp',
  cs: 'csharp',
  'c++': 'cpp',
  rb: 'ruby',
  bash: 'shellscript',
  sh: 'shellscript',
  shell: 'shellscript',
};

export function languageId(name: string): string {
  const lower = name.toLowerCase();
  return languageIds[lower] ?? lower;
}
