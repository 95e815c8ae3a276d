import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { commandCheck } from '../../../src/core/quality/command.ts';
import { quietEnvironment, type Trial, tryCommand } from '../../../src/editor/tryCommand.ts';

const node = process.execPath;
const never = new AbortController().signal;

describe('the command that answers are tried with', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tierwise-project-'));
    put('src/half.js', 'exports.half = (n) => n / 2;\n');
    put('test.js', "require('assert').equal(require('./src/half.js').half(4), 2);\n");
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function put(name: string, text: string): void {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }

  const right = 'exports.half = (n) => n * 0.5;\n';
  const wrong = 'exports.half = (n) => n / 3;\n';

  function trial(after: string, script: string, changes: Partial<Trial> = {}): Trial {
    const before = readFileSync(join(folder, 'src/half.js'), 'utf8');
    const argv = [node, '-e', script] as const;
    return { folder, argv, file: 'src/half.js', after, before, unsaved: [], seconds: 20, ...changes };
  }

  it('passes an answer when it exits with 0, and leaves the user’s files as they are', async () => {
    const run = await tryCommand(trial(right, "require('./test.js')"), never);
    assert.equal(run.kind, 'passed');
    assert.equal(commandCheck(run).result, 'pass');
    assert.equal(readFileSync(join(folder, 'src/half.js'), 'utf8'), 'exports.half = (n) => n / 2;\n');
  });

  it('rejects an answer when it exits with 1, with what it said and no folder of the machine', async () => {
    const run = await tryCommand(trial(wrong, "require('./test.js')"), never);
    assert.ok(run.kind === 'failed');
    assert.equal(run.exit, 1);
    const check = commandCheck(run);
    assert.deepEqual([check.result, check.hard], ['fail', true]);
    assert.match(check.because, /fails with it \(exit code 1\): .*AssertionError/);
    assert.ok(!check.because.includes(tmpdir()), check.because);
  });

  it('says nothing of an answer when it fails without it, too', async () => {
    const run = await tryCommand(trial(right, 'process.exit(3)'), never);
    assert.ok(run.kind === 'unknown' && /fails without the answer, too/.test(run.because));
    assert.equal(commandCheck(run).result, 'not-applicable');
  });

  it('is ended with all that it started when its time is up', async () => {
    const mark = join(folder, 'alive');
    const child = `setInterval(() => require('fs').writeFileSync(${JSON.stringify(mark)}, ''), 20)`;
    const script = `require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(child)}]); setInterval(() => 0, 1000)`;
    const run = await tryCommand(trial(right, script, { seconds: 1 }), never);
    assert.ok(
      run.kind === 'unknown' && /did not end within 1 seconds/.test(run.because),
      JSON.stringify(run),
    );
    assert.ok(existsSync(mark), 'its child ran');
    await sleep(100);
    rmSync(mark);
    await sleep(200);
    assert.ok(!existsSync(mark), 'its child runs no more');
  });

  it('is ended when the user cancels', async () => {
    const stop = new AbortController();
    const running = tryCommand(trial(right, 'setInterval(() => 0, 1000)'), stop.signal);
    setTimeout(() => stop.abort(), 300);
    const run = await running;
    assert.ok(run.kind === 'unknown' && /cancelled/.test(run.because));
    const none = await tryCommand(trial(right, ''), AbortSignal.abort());
    assert.ok(none.kind === 'unknown' && /cancelled before/.test(none.because));
  });

  it('is stopped when it writes without end, and keeps only the end of what it wrote', async () => {
    const flood = "const b = 'x'.repeat(1e6); for (let i = 0; i < 40; i++) require('fs').writeSync(1, b)";
    const run = await tryCommand(trial(right, flood), never);
    assert.ok(run.kind === 'unknown' && /wrote more than 16 MB/.test(run.because), JSON.stringify(run));
    const talk = `console.log('x\\n'.repeat(2e6)); require('./test.js')`;
    const failed = await tryCommand(trial(wrong, talk), never);
    assert.ok(failed.kind === 'failed' && failed.output.length <= 64_000);
    assert.ok(commandCheck(failed).because.length < 600);
  });

  it('says so when it is not installed', async () => {
    const argv = ['no-such-program-here', '--version'] as const;
    const run = await tryCommand({ ...trial(right, ''), argv }, never);
    assert.ok(run.kind === 'unknown' && /could not be started/.test(run.because));
  });

  it('hands over a file’s name as it is, whatever a shell would make of it', async () => {
    const names = ['a; touch pwned', '$(touch pwned)', '`touch pwned`', '-rf', 'a b\'c"d', '&& touch pwned'];
    for (const name of names) {
      const script = "process.exit(require('fs').readFileSync(process.argv[1], 'utf8') === 'new' ? 0 : 1)";
      const argv = [node, '-e', script, '--', '${file}'] as const;
      const run = await tryCommand({ ...trial('new', ''), argv, file: name, before: null }, never);
      assert.equal(run.kind, 'passed', name);
      assert.ok(!existsSync(join(folder, 'pwned')) && !existsSync(join(folder, name)));
    }
  });

  it('sees the user’s unsaved files and a new file', async () => {
    const script = "require('./src/half.test.js')";
    const change = {
      file: 'src/half.test.js',
      before: null,
      after: "require('assert').equal(require('./half.js').half(4), 8);\n",
      unsaved: [{ file: 'src/half.js', text: 'exports.half = (n) => n * 2;\n' }],
    };
    const test =
      "process.exit(require('fs').existsSync('src/half.test.js') ? (require('./src/half.test.js'), 0) : 0)";
    assert.equal((await tryCommand({ ...trial('', script), ...change }, never)).kind, 'passed');
    const failing = { ...change, after: "throw new Error('no')" };
    assert.equal((await tryCommand({ ...trial('', test), ...failing }, never)).kind, 'failed');
  });

  it('finds the packages, writes no cache beside them, and follows those of the same repository into the copy', async () => {
    put('node_modules/twice/index.js', 'exports.twice = (n) => n * 2;\n');
    put('node_modules/@scope/thrice/index.js', 'exports.thrice = (n) => n * 3;\n');
    put('packages/own/index.js', 'exports.own = () => 1;\n');
    symlinkSync('../packages/own', join(folder, 'node_modules/own'));
    const script = `
      require('fs').mkdirSync('node_modules/.cache');
      require('fs').writeFileSync('packages/own/index.js', '');
      process.exit(require('twice').twice(2) === 4 && require('@scope/thrice').thrice(1) === 3 && !require('own').own ? 0 : 1)`;
    const run = await tryCommand(trial(right, script), never);
    assert.equal(run.kind, 'passed', JSON.stringify(run));
    assert.ok(!existsSync(join(folder, 'node_modules/.cache')));
    assert.match(readFileSync(join(folder, 'packages/own/index.js'), 'utf8'), /own = /);
  });

  it('never writes through a link, nor outside of the folder', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'tierwise-outside-'));
    writeFileSync(join(outside, 'precious.js'), 'precious');
    symlinkSync(outside, join(folder, 'linked'));
    put('node_modules/twice/index.js', 'mine');
    for (const file of ['linked/precious.js', '../escaped.js', 'node_modules/twice/index.js']) {
      const run = await tryCommand({ ...trial('hacked', 'process.exit(0)'), file }, never);
      if (file !== 'linked/precious.js') assert.equal(run.kind, 'unknown', file);
    }
    assert.equal(readFileSync(join(outside, 'precious.js'), 'utf8'), 'precious');
    assert.equal(readFileSync(join(folder, 'node_modules/twice/index.js'), 'utf8'), 'mine');
    rmSync(outside, { recursive: true });
  });

  it('does not run in a folder that is too large to copy, and leaves no copy behind', async () => {
    const mark = join(folder, 'ran');
    const script = `require('fs').writeFileSync(${JSON.stringify(mark)}, process.cwd())`;
    const run = await tryCommand(trial(right, script), never, { files: 1, bytes: 1e9 });
    assert.ok(run.kind === 'unknown' && /too much to copy/.test(run.because));
    assert.ok(!existsSync(mark));
    assert.equal((await tryCommand(trial(right, script), never)).kind, 'passed');
    assert.ok(!existsSync(readFileSync(mark, 'utf8')), 'the copy is gone');
  });

  it('is told no keys of the machine', () => {
    const env = quietEnvironment(
      {
        PATH: '/bin',
        OPENAI_API_KEY: 'k',
        GITHUB_TOKEN: 't',
        DB_PASSWORD: 'p',
        NODE_OPTIONS: '-r x',
        HOME: '/h',
      },
      '/copy',
    );
    assert.deepEqual(Object.keys(env).sort(), [
      'CI',
      'HOME',
      'NO_COLOR',
      'PATH',
      'PWD',
      'PYTHONDONTWRITEBYTECODE',
    ]);
  });
});

describe('what is quoted of a command’s output', () => {
  const said = (output: string) =>
    commandCheck({ kind: 'failed', command: 'npm test', exit: 1, output, folders: ['/copy', '/home/me'] })
      .because;

  it('is what tells most, without colours, folders, texts and keys', () => {
    assert.match(
      said(
        "\u001b[31m/copy/src/a.ts(3,5): error TS2304: Cannot find name 'halve'.\u001b[0m\nFound 1 error.\n",
      ),
      /: …\/src\/a\.ts\(3,5\): error TS2304: Cannot find name 'halve'\. … Found 1 error\.$/,
    );
    for (const secret of [
      'Error: got "the user’s own text" instead',
      'Error: sk-proj-0123456789abcdef0123456789 was refused',
      'Error: password: hunter2',
      "Error: 'a text in single quotes' at /home/me/project",
    ]) {
      const text = said(secret);
      assert.ok(!/own text|sk-proj|hunter2|in single|home\/me/.test(text), text);
    }
  });

  it('is nothing when there was none', () => {
    assert.equal(said(''), '`npm test` passes without the answer and fails with it (exit code 1).');
  });
});
