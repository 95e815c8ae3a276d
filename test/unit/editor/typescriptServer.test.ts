import assert from 'node:assert/strict';
import { mkdtemp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { typescriptServer } from '../../../src/editor/typescriptServer.ts';

const tsserver = createRequire(import.meta.url).resolve('typescript/lib/tsserver.js');
const patient = () => AbortSignal.timeout(15_000);

describe('The errors of a copy, from a TypeScript server of our own', () => {
  const server = typescriptServer(tsserver);
  let root = '';
  let main = '';

  before(async () => {
    root = await mkdtemp(path.join(tmpdir(), 'copy-'));
    main = path.join(root, 'src', 'main.ts');
    await mkdir(path.join(root, 'src'));
    await writeFile(
      path.join(root, 'tsconfig.json'),
      '{"compilerOptions": {"strict": true}, "include": ["src"]}',
    );
    await writeFile(path.join(root, 'src', 'price.ts'), 'export const price = (n: number): number => n;\n');
    await writeFile(main, 'export {};\n');
  });
  after(async () => {
    server.dispose();
    await rm(root, { recursive: true });
  });

  const errorsOf = (
    text: string,
    others: readonly { file: string; text: string; languageId: string }[] = [],
  ) => server.errorsOf({ file: main, text, languageId: 'typescript' }, others, root, patient());

  it('sees the copy in its project: a right import is right, a wrong argument is wrong, at its place', async () => {
    assert.deepEqual(await errorsOf("import { price } from './price';\nprice(1);\n"), []);
    const text = "import { price } from './price';\r\nprice('1');\r\n";
    const [error, ...rest] = (await errorsOf(text)) ?? [];
    assert.deepEqual(rest, []);
    assert.equal(error?.code, '2345');
    assert.equal(text.slice(error?.range.start, error?.range.end), "'1'");
  });

  it('tells a syntax error', async () => {
    assert.ok(((await errorsOf('function f( {\n')) ?? []).some((error) => error.code === '1005'));
  });

  it('sees unsaved changes of another file, and no longer when they are gone', async () => {
    const other = {
      file: path.join(root, 'src', 'price.ts'),
      text: 'export const cost = 1;\n',
      languageId: 'typescript',
    };
    const text = "import { cost } from './price';\ncost;\n";
    assert.deepEqual(await errorsOf(text, [other]), []);
    assert.equal((await errorsOf(text))?.length, 1);
  });

  it('writes nothing to the disk', async () => {
    await errorsOf('export const changed = 1;\n');
    assert.equal(await readFile(main, 'utf8'), 'export {};\n');
    assert.deepEqual((await readdir(path.join(root, 'src'))).sort(), ['main.ts', 'price.ts']);
  });

  it('judges a document that was never saved', async () => {
    const untitled = { file: '^/untitled/ts-nul-authority/Untitled-1', languageId: 'typescript' };
    const bad = await server.errorsOf({ ...untitled, text: 'const n: number = "one";' }, [], null, patient());
    assert.equal(bad?.[0]?.code, '2322');
    assert.deepEqual(await server.errorsOf({ ...untitled, text: 'const n = 1;' }, [], null, patient()), []);
  });

  it('cannot tell, and says so, when the wait is over or there is no server', async () => {
    const over = AbortSignal.abort();
    assert.equal(
      await server.errorsOf({ file: main, text: '', languageId: 'typescript' }, [], root, over),
      null,
    );
    const none = typescriptServer(path.join(root, 'no-such-server.js'));
    const file = { file: main, text: 'x', languageId: 'typescript' };
    assert.equal(await none.errorsOf(file, [], root, patient()), null);
    none.dispose();
  });
});
