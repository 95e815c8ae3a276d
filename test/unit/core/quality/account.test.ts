import assert from 'node:assert/strict';
import { otherAmount } from '../../../../src/core/quality/amounts.ts';
import { pastTheEnd } from '../../../../src/core/quality/ends.ts';
import { madeUp, madeUpFunctions } from '../../../../src/core/quality/knownMembers.ts';
import { otherPlaces } from '../../../../src/core/quality/places.ts';
import { lostTransform } from '../../../../src/core/quality/transforms.ts';
import { failuresOf, fenced } from './given.ts';

const amounts = (was: string, is: string, kind: 'refactor' | 'optimize' = 'refactor') =>
  otherAmount({ was, is, outside: 'const MOST = 30;', instruction: '', kind });

describe('the numbers of rewritten code', () => {
  it('stay as they are, whatever they turn into a text or a default', () => {
    assert.match(amounts('return 30 ;', 'get ( " timeout " , " 60 " )') ?? '', /`30` became `60`/);
    assert.match(amounts('min ( x , 100 )', 'x') ?? '', /`100`/);
    assert.match(amounts('x', 'min ( x , 50 )') ?? '', /nobody asked/);
  });

  it('may be written as a product, in another unit, or by the name of a constant', () => {
    assert.equal(amounts('60 * 60 * 24', '86400'), null);
    assert.equal(amounts('sleep ( 5000 )', 'Duration . ofSeconds ( 5 )'), null);
    assert.equal(amounts('return 30 ;', 'return MOST ;'), null);
    assert.equal(amounts('i <= 9', 'i < 10'), null);
    assert.equal(amounts('x', 'batch of ( 64 )', 'optimize'), null);
  });
});

describe('the ends of loops and searches', () => {
  it('do not reach past the last element', () => {
    const code = (sign: string) => `for ( let i = 0 ; i ${sign} xs . length ; i ++ ) { sum += xs [ i ] ; }`;
    assert.equal(pastTheEnd('', code('<')), null);
    assert.notEqual(pastTheEnd('', code('<=')), null);
    assert.equal(pastTheEnd(code('<='), code('<=')), null);
  });

  it('leave no element out where a search halves what is left', () => {
    const code = (sign: string) =>
      `lo = 0 ; hi = xs . length - 1 ; while ( lo ${sign} hi ) { int mid = ( lo + hi ) >>> 1 ; if ( xs [ mid ] == key ) return mid ; if ( xs [ mid ] < key ) lo = mid + 1 ; else hi = mid - 1 ; }`;
    assert.equal(pastTheEnd('', code('<=')), null);
    assert.notEqual(pastTheEnd('', code('<')), null);
  });
});

describe('what rewritten code does with values', () => {
  it('is still trimmed, rounded and put into lower case, by whatever call', () => {
    assert.equal(lostTransform('s . toLowerCase ( )', 's . toLocaleLowerCase ( )', ''), null);
    assert.match(lostTransform('s . toLowerCase ( )', 's', '') ?? '', /toLowerCase/);
    assert.match(lostTransform('Math . Round ( fee , 2 )', 'fee', '') ?? '', /Round/);
  });

  it('is in its places, between its signs', () => {
    const places = (was: string, is: string) => otherPlaces(was, is, 'typescript');
    assert.match(places('f ( p [ 0 ] , p [ 1 ] )', 'f ( p [ 1 ] , p [ 0 ] )') ?? '', /another order/);
    assert.match(places('a + " : " + b', 'a + " - " + b') ?? '', /became/);
    assert.equal(places('a + " : " + " b "', 'a + " : b "'), null);
    assert.match(places('x % 2 == 0', 'x % 2 != 0') ?? '', /the other way round/);
  });

  it('is done by members and functions that exist', () => {
    assert.match(madeUp('', 'Array . mapSafe ( xs )', '') ?? '', /Array\.mapSafe/);
    assert.equal(madeUp('', 'Array . from ( xs )', ''), null);
    assert.notEqual(madeUpFunctions('', 'row_fetch_secure ( a ) ; pass_check_old ( b )', ''), null);
    assert.equal(madeUpFunctions('', 'array_map ( f , a ) ; str_repeat ( b , 2 )', ''), null);
  });
});

describe('what a function is given', () => {
  const selected =
    'export function cheapest(items: Item[], count: number): Item[] {\n  const copy = [...items];\n  copy.sort((a, b) => a.price - b.price);\n  return copy.slice(0, count);\n}\n';
  const reply = (code: string) => failuresOf({ kind: 'optimize', selected, reply: fenced(code) });

  it('is used, and left as it is', async () => {
    const better = selected.replace(
      /  const copy[\s\S]*count\);/,
      '  return items.toSorted((a, b) => a.price - b.price).slice(0, count);',
    );
    assert.deepEqual(await reply(better), []);
    assert.deepEqual(await reply(better.replace('toSorted', 'sort')), ['behaviour']);
    assert.deepEqual(await reply(better.replace('.slice(0, count)', '')), ['behaviour']);
  });

  it('is walked in its order', async () => {
    const uniques =
      'def uniques(rows):\n    out = []\n    for row in rows:\n        if row not in out:\n            out.append(row)\n    return out\n';
    const given = { kind: 'optimize', language: 'python', selected: uniques } as const;
    const code = (body: string) => fenced(`def uniques(rows):\n    return ${body}\n`, 'python');
    assert.deepEqual(await failuresOf({ ...given, reply: code('list(dict.fromkeys(rows))') }), []);
    assert.deepEqual(await failuresOf({ ...given, reply: code('list(set(rows))') }), ['behaviour']);
  });
});

describe('a fix', () => {
  const selected =
    'def report(user, body):\n    log.info("to %s", user.mail)\n    mailer.send(user.mial, body)\n    audit(user)\n';
  const given = {
    kind: 'fix',
    language: 'python',
    selected,
    instruction: "AttributeError: 'User' object has no attribute 'mial'",
  } as const;

  it('mends what failed, and takes nothing away', async () => {
    const mended = selected.replace('mial', 'mail');
    assert.deepEqual(await failuresOf({ ...given, reply: fenced(mended, 'python') }), []);
    const gone = selected.replace('    mailer.send(user.mial, body)\n', '');
    assert.deepEqual(await failuresOf({ ...given, reply: fenced(gone, 'python') }), ['behaviour']);
  });

  it('touches what was reported', async () => {
    const list =
      'export function List({ rows }: Props) {\n  return <ul>{rows.map((row) => <li>{row.title}</li>)}</ul>;\n}\n';
    const report = {
      kind: 'fix',
      language: 'typescriptreact',
      selected: list,
      instruction: 'Each child in a list should have a unique "key" prop.',
    } as const;
    const keyed = list.replace('<li>', '<li key={row.id}>');
    assert.deepEqual(await failuresOf({ ...report, reply: fenced(keyed, 'tsx') }), []);
    const named = list.replace('<ul>', '<ul role="list">');
    assert.deepEqual(await failuresOf({ ...report, reply: fenced(named, 'tsx') }), ['fixes']);
  });
});

describe('a review of code with a fault that shows at once', () => {
  const selected =
    'function login(PDO $db, string $mail): ?array\n{\n    return $db->query("SELECT * FROM users WHERE mail = \'$mail\'")->fetch() ?: null;\n}\n';
  const given = { kind: 'review', language: 'php', selected, before: '<?php\n\n' } as const;

  it('speaks of it', async () => {
    const found =
      'The value of `$mail` is written into the query: an SQL injection. Use `prepare` and a parameter instead of `query`.';
    assert.deepEqual(await failuresOf({ ...given, reply: found }), []);
    const small =
      '- `login` could have a doc comment.\n- `$db` could be named `$database`.\n\nOtherwise the function is short and does what its name says.';
    assert.deepEqual(await failuresOf({ ...given, reply: small }), ['glaring']);
  });
});
