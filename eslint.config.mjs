import tseslint from 'typescript-eslint';

/** Which rooms a room may not import from, with a message that says what to do instead. */
const layers = {
  core: {
    forbid: ['engine', 'providers', 'storage', 'editor', 'report'],
    modules: ['vscode', 'node:*', 'openai', '@anthropic-ai/*'],
    message: 'core is pure: no vscode, no I/O, no other room. Take what you need as a parameter.',
  },
  engine: {
    forbid: ['providers', 'storage', 'editor', 'report'],
    modules: ['vscode', 'node:*', 'openai', '@anthropic-ai/*'],
    message: 'engine knows the outside only through ports.ts. Add a port, and implement it outside.',
  },
  providers: {
    forbid: ['storage', 'editor', 'report'],
    modules: ['vscode', 'node:sqlite'],
    message: 'providers speak wire protocols only: they import core and engine/ports.',
  },
  storage: {
    forbid: ['providers', 'editor', 'report'],
    modules: ['vscode', 'openai', '@anthropic-ai/*'],
    message: 'storage keeps the ledger and the cache only: it imports core and engine/ports.',
  },
  report: {
    forbid: ['engine', 'providers', 'storage', 'editor'],
    modules: ['vscode', 'node:*', 'openai', '@anthropic-ai/*'],
    message: 'report is browser code: it shares protocol.ts and pure types of core only.',
  },
};

const layerRules = Object.entries(layers).map(([room, { forbid, modules, message }]) => ({
  files: [`src/${room}/**/*.ts`, `src/${room}/**/*.tsx`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          // `core/report` is a room of core; only `src/report` is barred, hence the anchored regex.
          ...forbid.map((name) => ({ regex: `^(\\.\\./)+${name}/`, message })),
          { group: modules, message },
        ],
      },
    ],
  },
}));
// Inside core, `../report/` from a sibling folder is core's own report room.
layerRules[0].rules['no-restricted-imports'][1].patterns = [
  { regex: '^(\\.\\./)+(engine|providers|storage|editor)/', message: layers.core.message },
  { group: layers.core.modules, message: layers.core.message },
];

export default tseslint.config(
  {
    ignores: ['dist/', 'out/', '.vscode-host/', '.vscode-test/', 'test/fixtures/', '**/*.mjs', 'esbuild.js'],
  },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.json', './src/report/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/unbound-method': 'off',
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Name what you export.' },
        { selector: 'TSEnumDeclaration', message: 'Use a union of strings.' },
        { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file that defines it.' },
      ],
    },
  },
  {
    files: ['src/core/**/*.ts', 'src/engine/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Take the time as a parameter.' },
        { object: 'Math', property: 'random', message: 'Take randomness as a parameter.' },
      ],
      'no-restricted-globals': [
        'error',
        'process',
        'fetch',
        'crypto',
        'setTimeout',
        'setInterval',
        'performance',
      ],
    },
  },
  ...layerRules,
  {
    files: ['src/**/*.ts'],
    ignores: [
      'src/editor/**',
      'src/extension.ts',
      'src/core/**',
      'src/engine/**',
      'src/providers/**',
      'src/storage/**',
      'src/report/**',
    ],
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: [{ name: 'vscode', message: 'Only editor/ and extension.ts touch vscode.' }] },
      ],
    },
  },
  {
    files: ['test/**/*.ts', 'scripts/**/*.ts'],
    rules: {
      'no-console': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
);
