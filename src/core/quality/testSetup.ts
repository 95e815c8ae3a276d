import type { ContextPiece } from '../prompt/prompt.ts';
import { declaredIn, type FoundFile } from './testDeclared.ts';
import {
  browserFrameworks,
  builtIn,
  type Family,
  familyOf,
  frameworkNames,
  type TestFramework,
  type TestSetup,
} from './testFrameworks.ts';
import { usagesIn } from './testUsage.ts';

/** Where a workspace says what it tests with: globs of manifests and configurations, and of tests that are there. VS Code's globs have no braces within braces. */
export const testSources: Readonly<Record<Family, { readonly manifests: string; readonly tests: string }>> = {
  script: {
    manifests: `**/{package.json,deno.json,deno.jsonc,.mocharc*,karma.conf.*,${['vite', 'vitest', 'jest', 'ava', 'playwright', 'cypress'].map((tool) => `${tool}.config.*`).join(',')}}`,
    tests: '**/*.{test,spec}.{ts,tsx,js,jsx,mts,mjs,cts,cjs}',
  },
  python: {
    manifests:
      '**/{pyproject.toml,pytest.ini,tox.ini,setup.cfg,setup.py,Pipfile,noxfile.py,conftest.py,requirements*.txt}',
    tests: '**/{test_*,*_test,tests}.py',
  },
  go: { manifests: '**/go.mod', tests: '**/*_test.go' },
  java: {
    manifests: '**/{pom.xml,*.gradle,*.gradle.kts,libs.versions.toml}',
    tests: '**/*{Test,Tests,IT}.java',
  },
  rust: { manifests: '**/Cargo.toml', tests: '**/tests/*.rs' },
  csharp: {
    manifests: '**/{*.csproj,Directory.Packages.props,Directory.Build.props,packages.config}',
    tests: '**/*{Test,Tests}.cs',
  },
  cpp: {
    manifests: '**/{CMakeLists.txt,vcpkg.json,conanfile.txt,conanfile.py,meson.build,MODULE.bazel,WORKSPACE}',
    tests: '**/*{test,Test,tests,Tests}.{cpp,cc,cxx}',
  },
  ruby: { manifests: '**/{Gemfile,*.gemspec,.rspec}', tests: '**/*_{spec,test}.rb' },
  php: { manifests: '**/composer.json', tests: '**/*Test.php' },
  shell: { manifests: '**/{package.json,.shellspec,*.bats}', tests: '**/{*test*.sh,*.bats}' },
};

/**
 * What the workspace tests a file's code with: the nearest manifest above it that names a framework, or without one all
 * of them, and the tests that are there already. Null where nothing tells.
 */
export function testSetupOf(
  languageId: string,
  sourcePath: string,
  manifests: readonly FoundFile[],
  tests: readonly FoundFile[],
): TestSetup | null {
  const family = familyOf(languageId);
  if (family === null) return null;
  const { declared, from, base } = nearest(family, sourcePath, manifests);
  const used = usedBy(
    languageId,
    tests.filter(({ path }) => isBelow(path, base)),
  );
  const builtin = builtIn[family];
  const all = new Set([
    ...used.frameworks,
    ...declared,
    ...(builtin !== undefined && manifests.length > 0 ? [builtin] : []),
  ]);
  const [first, ...others] = [...all].sort(
    (a, b) => Number(browserFrameworks.has(a)) - Number(browserFrameworks.has(b)),
  );
  if (first === undefined || browserFrameworks.has(first)) return null;
  const example = used.frameworks.includes(first) ? used.example : null;
  return {
    frameworks: [first, ...others],
    because:
      example === null ? `\`${from ?? manifests[0]?.path}\` says so` : `tests like \`${example}\` use it`,
  };
}

/** What the model is told of it. */
export function sayTestSetup({ frameworks, because }: TestSetup): ContextPiece {
  const [first, ...others] = frameworks;
  const name = frameworkNames([first]);
  const also = others.length === 0 ? '' : ` (${frameworkNames(others, 'and')} can be used, too)`;
  const text = `Write the tests with ${name}${also}: ${because}. Use no other test framework, and import what ${name} does not give by itself.`;
  return { label: 'Test framework of this project', text, words: true };
}

interface Nearest {
  readonly declared: readonly TestFramework[];
  readonly from: string | null;
  /** The folder whose tests are this file's neighbours. */
  readonly base: string;
}

function nearest(family: Family, sourcePath: string, manifests: readonly FoundFile[]): Nearest {
  const found = manifests.map((file) => ({
    path: file.path,
    folder: folderOf(file.path),
    declared: declaredIn(family, file),
  }));
  const naming = found.filter(({ declared }) => declared.length > 0);
  for (let folder: string | null = folderOf(sourcePath); folder !== null; folder = parentOf(folder)) {
    const here = naming.filter((manifest) => manifest.folder === folder);
    if (here.length > 0) return together(here, folder);
  }
  return together(naming, '');
}

function together(
  found: readonly { readonly path: string; readonly declared: readonly TestFramework[] }[],
  base: string,
): Nearest {
  // A manifest that runs tests says more than a configuration that is only there.
  const sorted = found.toSorted(
    (a, b) => Number(b.path.endsWith('package.json')) - Number(a.path.endsWith('package.json')),
  );
  return {
    declared: [...new Set(sorted.flatMap(({ declared }) => declared))],
    from: sorted[0]?.path ?? null,
    base,
  };
}

/** What tests are written with, the most used first. Only what leaves no doubt counts. */
function usedBy(
  languageId: string,
  tests: readonly FoundFile[],
): { readonly frameworks: readonly TestFramework[]; readonly example: string | null } {
  const files = new Map<TestFramework, string[]>();
  for (const { path, text } of tests) {
    const sure = usagesIn(languageId, text).flatMap(({ of }) => (of.length === 1 ? of : []));
    for (const framework of new Set(sure)) files.set(framework, [...(files.get(framework) ?? []), path]);
  }
  const ranked = [...files].sort(([, a], [, b]) => b.length - a.length);
  return { frameworks: ranked.map(([framework]) => framework), example: ranked[0]?.[1][0] ?? null };
}

function isBelow(path: string, folder: string): boolean {
  return folder === '' || path.startsWith(`${folder}/`);
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** Null above the workspace folder, which is the empty path. */
function parentOf(folder: string): string | null {
  return folder === '' ? null : folderOf(folder);
}
