import assert from 'node:assert/strict';
import { packContext, type Related } from '../../../../src/core/prompt/context.ts';
import type { Kind, Task } from '../../../../src/core/task/task.ts';
import { withParsed } from '../syntax/grammars.ts';

/** The context of a selection; `⟦` and `⟧` mark it in the code. */
async function contextOf(
  kind: Kind,
  languageId: string,
  marked: string,
  rest: Partial<Pick<Task, 'instruction' | 'diagnostics'>> & { readonly related?: readonly Related[] } = {},
): Promise<string> {
  const start = marked.indexOf('⟦');
  const text = marked.replace('⟦', '').replace('⟧', '');
  const task = {
    ...{ instruction: '', diagnostics: [], ...rest },
    source: { uri: 'file:///w/a.ts', path: 'a.ts', languageId, text, eol: '\n' as const },
    selection: { start, end: marked.indexOf('⟧') - 1 },
  };
  const pieces = await withParsed(languageId, text, (parsed) =>
    packContext(task, parsed, kind, rest.related ?? []),
  );
  return pieces.map((piece) => `# ${piece.label}\n${piece.text}`).join('\n');
}

const orders = `import { readFile, writeFile } from 'node:fs/promises';
import { Money } from './money.ts';

/** What a customer ordered. */
export interface Order {
  // never empty
  readonly lines: readonly Line[];
  readonly coupon: Coupon | null;
}

interface Line { readonly price: Money; readonly count: number }

interface Coupon { readonly percent: number }

interface Unrelated { readonly a: number; readonly b: string }

export class Orders {
  private readonly kept: Order[] = [];

  ⟦async load(path: string): Promise<void> {
    const text = await readFile(path, 'utf8');
    this.kept.push(...parseOrders(text));
  }⟧

  total(order: Order): Money {
    return order.lines.reduce((sum, line) => sum.plus(line.price), Money.zero);
  }

  clear(): void {
    this.kept.length = 0;
  }
}

function parseOrders(text: string): readonly Order[] {
  return JSON.parse(text);
}

export function unrelated(value: Unrelated): void {
  console.log(value);
}
`;

describe('What a prompt says beyond the selection', () => {
  it('is what the selection names, what that is made of, and what it stands in', async () => {
    const context = await contextOf('explain', 'typescript', orders);
    assert.match(context, /^import \{ readFile, writeFile \} from/m);
    assert.match(context, /^export class Orders\n {2}private readonly kept/m);
    assert.match(context, /^function parseOrders\(text: string\): readonly Order\[\]$/m);
    assert.match(context, /^export interface Order \{\n {2}readonly lines/m);
    assert.doesNotMatch(context, /unrelated|Unrelated|Money\.zero|never empty/);
  });

  it('has the neighbours where new code has to fit in among them', async () => {
    assert.match(await contextOf('generate', 'typescript', orders), /^ {2}clear\(\): void$/m);
    assert.doesNotMatch(await contextOf('document', 'typescript', orders), /clear/);
  });

  it('counts what the instruction and the problems name', async () => {
    assert.match(
      await contextOf('ask', 'typescript', orders, { instruction: 'Why not call unrelated here?' }),
      /^export function unrelated\(value: Unrelated\): void$/m,
    );
    const message = "Type 'Coupon' is not assignable.";
    const diagnostics = [
      { severity: 'error', message, range: { start: 0, end: 1 }, source: null, code: null },
    ] as const;
    assert.match(await contextOf('fix', 'typescript', orders, { diagnostics }), /interface Coupon/);
  });

  it('says where the names in a part of a function come from', async () => {
    const context = await contextOf(
      'explain',
      'python',
      'def report(rows, limit):\n    other = 1\n    totals = {}\n    for row in rows:\n        totals[row.key] = row.amount\n    ⟦ranked = sorted(totals, key=totals.get)\n    return ranked[:limit]⟧\n',
    );
    assert.match(context, /^def report\(rows, limit\)$/m);
    assert.match(context, /^ {4}totals = \{\}$/m);
    assert.doesNotMatch(context, /other/);
  });

  it('keeps to a budget in a file of any length', async () => {
    const many = Array.from(
      { length: 3000 },
      (_, i) => `export function helper${i}(value: number): number { return ${i}; }`,
    );
    const calls = Array.from({ length: 300 }, (_, i) => `helper${i}(1);`).join('\n');
    const context = await contextOf(
      'explain',
      'typescript',
      `${many.join('\n')}\n⟦export function all(): void {\n${calls}\n}⟧\n`,
    );
    assert.ok(context.length < 2_500 * 3.5 + 100, String(context.length));
    assert.match(context, /helper0\(value: number\)/);
  });

  it('has code from elsewhere where it is worth its price', async () => {
    const related: Related[] = [
      { relation: 'definition', path: 'src/money.ts', text: 'export class Money' },
      { relation: 'type', path: 'src/money.ts', text: 'export type Cents = number' },
      { relation: 'test', path: 'test/orders.test.ts', text: "it('adds up', () => {});" },
      { relation: 'definition', path: 'src/huge.ts', text: 'x'.repeat(10_000) },
    ];
    const context = await contextOf('explain', 'typescript', orders, { related });
    assert.match(context, /# From src\/money\.ts, as signatures\nexport class Money\nexport type Cents/);
    assert.doesNotMatch(context, /adds up|huge/);
    assert.match(
      await contextOf('test', 'typescript', orders, { related }),
      /# The style of tests here, from test\/orders/,
    );
  });

  it('is the lines that share its names where no grammar is known', async () => {
    const kotlin =
      'import shop.Money\n\nfun total(order: Order): Money {\n    return 1\n}\n\nfun other() {\n}\n\n⟦fun main() {\n    println(total(read()))\n}⟧\n';
    assert.equal(
      await contextOf('explain', 'kotlin', kotlin),
      '# The rest of a.ts, as signatures\nfun total(order: Order): Money {',
    );
  });

  it('is the same every time', async () => {
    const [one, two] = [
      await contextOf('review', 'typescript', orders),
      await contextOf('review', 'typescript', orders),
    ];
    assert.equal(one, two);
  });
});
