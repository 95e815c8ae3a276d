/** Where the tests of a file go by the custom of its language. No vscode here. */

/** The names in a folder, to tell which of several customs this one follows. */
export type Siblings = readonly string[];

/**
 * The name of the test file beside a source file. `path` is workspace-relative with `/`; the result is a name in the
 * same folder. A file that is a test already is its own.
 */
export function testFileName(path: string, languageId: string, siblings: Siblings = []): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  const stem = dot > 0 ? name.slice(0, dot) : name;
  const extension = dot > 0 ? name.slice(dot) : (extensions[languageId] ?? '.txt');
  if (isTest(stem, extension)) return name;
  return customOf(extension, siblings)(stem, extension);
}

type Custom = (stem: string, extension: string) => string;

const dotted: Custom = (stem, extension) => `${stem}.test${extension}`;
const spec: Custom = (stem, extension) => `${stem}.spec${extension}`;
const pascal =
  (suffix: string): Custom =>
  (stem, extension) =>
    `${stem}${suffix}${extension}`;

const customs: Readonly<Record<string, Custom>> = {
  '.py': (stem, extension) => `test_${stem}${extension}`,
  '.go': (stem, extension) => `${stem}_test${extension}`,
  '.rs': (stem, extension) => `${stem}_test${extension}`,
  '.rb': (stem, extension) => `${stem}_test${extension}`,
  '.cpp': (stem, extension) => `${stem}_test${extension}`,
  '.cc': (stem, extension) => `${stem}_test${extension}`,
  '.cxx': (stem, extension) => `${stem}_test${extension}`,
  '.c': (stem, extension) => `${stem}_test${extension}`,
  '.sh': (stem) => `${stem}.bats`,
  '.java': pascal('Test'),
  '.kt': pascal('Test'),
  '.php': pascal('Test'),
  '.cs': pascal('Tests'),
  '.ps1': (stem, extension) => `${stem}.Tests${extension}`,
};

function customOf(extension: string, siblings: Siblings): Custom {
  if (/^\.[cm]?[jt]sx?$/.test(extension)) {
    return siblings.some((name) => /\.spec\.[cm]?[jt]sx?$/.test(name)) ? spec : dotted;
  }
  if (extension === '.rb' && siblings.some((name) => name.endsWith('_spec.rb'))) {
    return (stem) => `${stem}_spec.rb`;
  }
  if (extension === '.py' && siblings.some((name) => name.endsWith('_test.py'))) {
    return (stem) => `${stem}_test.py`;
  }
  return customs[extension] ?? dotted;
}

function isTest(stem: string, extension: string): boolean {
  if (/[._-](?:test|spec)s?$/i.test(stem)) return true;
  if (extension === '.py') return stem.startsWith('test_');
  return ['.java', '.kt', '.php', '.cs'].includes(extension) && /(?<=[a-z0-9])Tests?$/.test(stem);
}

/** For documents without an extension: untitled ones, notebooks' cells. */
const extensions: Readonly<Record<string, string>> = {
  typescript: '.ts',
  typescriptreact: '.tsx',
  javascript: '.js',
  javascriptreact: '.jsx',
  python: '.py',
  go: '.go',
  rust: '.rs',
  ruby: '.rb',
  java: '.java',
  csharp: '.cs',
  cpp: '.cpp',
  c: '.c',
  php: '.php',
  shellscript: '.sh',
  powershell: '.ps1',
};
