import assert from 'node:assert/strict';
import { decoratorsIn } from '../../../../src/core/quality/decorators.ts';
import { failuresOf, fenced } from './given.ts';

describe('what rewritten code keeps', () => {
  it('is awaited as before, though `return await` may become `return`', async () => {
    const selected =
      'export async function save(a: A): Promise<A> {\n  await store.put(a);\n  await log.flush();\n  return await store.get(a.id);\n}\n';
    const given = {
      kind: 'refactor',
      before: "import { log, store } from './store';\n\n",
      selected,
    } as const;
    const reply = (code: string) => failuresOf({ ...given, reply: fenced(code) });
    assert.deepEqual(await reply(selected.replace('return await', 'return')), []);
    assert.deepEqual(await reply(selected.replace('await log', 'log')), ['behaviour']);
    assert.deepEqual(
      await failuresOf({ ...given, kind: 'fix', reply: fenced(selected.replace('await log', 'log')) }),
      ['behaviour'],
    );
  });

  it('has its attributes, however they are laid out', () => {
    assert.deepEqual(decoratorsIn('[Fact]\n[Theory, InlineData(1, "a")]\npublic async Task<int[]> '), [
      'Fact',
      'Theory',
      'InlineData(1,"a")',
    ]);
    assert.deepEqual(decoratorsIn('#[derive(Debug, Clone)]\n#[must_use]\npub '), [
      'derive(Debug)',
      'derive(Clone)',
      'must_use',
    ]);
    assert.deepEqual(decoratorsIn("@Component({ selector: 'a' }) @Once export "), [
      '@Component({selector:"a"})',
      '@Once',
    ]);
    assert.deepEqual(decoratorsIn('// @param is no decorator\nexport '), []);
  });

  it('is as visible as before in Rust, too', async () => {
    const selected = '#[must_use]\npub fn half(n: u32) -> u32 {\n    return n / 2;\n}\n';
    const reply = (code: string) =>
      failuresOf({ kind: 'refactor', language: 'rust', selected, reply: fenced(code, 'rust') });
    assert.deepEqual(await reply(selected.replace('return n / 2;', 'n / 2')), []);
    assert.deepEqual(await reply(selected.replace('pub fn', 'pub(crate) fn')), ['signature']);
    assert.deepEqual(await reply(selected.replace('#[must_use]\n', '')), ['signature']);
  });

  it('need not keep the head of a function that could not be read', async () => {
    const selected = 'export function parse(text: string {\n  return text.split(",");\n}\n';
    assert.deepEqual(
      await failuresOf({ kind: 'fix', selected, reply: fenced(selected.replace('string {', 'string) {')) }),
      [],
    );
  });
});

describe('names that a reply brings in', () => {
  const before = "import { readFile } from 'node:fs/promises';\n\n";
  const selected =
    'export function sum(list: number[]): number {\n  let total = 0;\n  for (const n of list) total += n;\n  return total;\n}\n';
  const reply = (body: string) =>
    failuresOf({
      kind: 'refactor',
      before,
      selected,
      reply: fenced(`export function sum(list: number[]): number {\n  ${body}\n}`),
    });

  it('are defined somewhere', async () => {
    assert.deepEqual(await reply('return list.reduce((a, b) => a + b, 0);'), []);
    assert.deepEqual(
      await reply('const add = (a: number, b: number) => a + b;\n  return list.reduce(add, 0);'),
      [],
    );
    assert.deepEqual(await reply('return sumOfAll(list);'), ['imports']);
  });

  it('need a line of import, or a word about it', async () => {
    const given = {
      kind: 'optimize',
      language: 'go',
      before: 'package a\n\n',
      selected:
        'func Join(a []string) string {\n\ts := ""\n\tfor _, p := range a {\n\t\ts += p\n\t}\n\treturn s\n}\n',
    } as const;
    const reply = fenced('func Join(a []string) string {\n\treturn strings.Join(a, "")\n}', 'go');
    assert.deepEqual(await failuresOf({ ...given, reply }), ['import-line']);
    assert.deepEqual(await failuresOf({ ...given, reply: `${reply}\n\nAdd an import of "strings".` }), []);
  });
});

describe('what statements of their own make public', () => {
  it('stays so: exports of scripts, macros of Ruby classes', async () => {
    const selected = 'function last(list) {\n  return list[list.length];\n}\nmodule.exports.last = last;\n';
    const fixed = selected.replace('list.length]', 'list.length - 1]');
    const given = { kind: 'fix', language: 'javascript', selected } as const;
    assert.deepEqual(await failuresOf({ ...given, reply: fenced(fixed, 'js') }), []);
    const without = fixed.replace('module.exports.last = last;\n', '');
    assert.deepEqual(await failuresOf({ ...given, reply: fenced(without, 'js') }), ['signature']);

    const money = 'class Money\n  attr_reader :cents\n\n  def to_s\n    cents.to_s + " cents"\n  end\nend\n';
    const ruby = { kind: 'refactor', language: 'ruby', selected: money } as const;
    const better = money.replace('cents.to_s + " cents"', '"#{cents} cents"');
    assert.deepEqual(await failuresOf({ ...ruby, reply: fenced(better, 'ruby') }), []);
    const bare = better.replace('  attr_reader :cents\n\n', '');
    assert.deepEqual(await failuresOf({ ...ruby, reply: fenced(bare, 'ruby') }), ['signature']);
  });

  it('are the attributes of markup', async () => {
    const selected = 'export const A = ({ close }: P) => <Modal open onClose={close}>{1}</Modal>;\n';
    const given = { kind: 'refactor', language: 'typescriptreact', selected } as const;
    const reply = (attributes: string) =>
      fenced(`export const A = ({ close }: P) => (\n  <Modal ${attributes}>{1}</Modal>\n);`, 'tsx');
    assert.deepEqual(await failuresOf({ ...given, reply: reply('onClose={close} open') }), []);
    assert.deepEqual(await failuresOf({ ...given, reply: reply('open') }), ['behaviour']);
  });
});
