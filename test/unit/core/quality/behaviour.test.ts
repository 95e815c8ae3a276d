import assert from 'node:assert/strict';
import { conditionOf, denied } from '../../../../src/core/quality/conditions.ts';
import { type Given, failuresOf, fenced } from './given.ts';

/** What is wrong with a rewrite, given as code. */
function rewrite(given: Omit<Given, 'kind' | 'reply'>, code: string): Promise<readonly string[]> {
  return failuresOf({ kind: 'refactor', ...given, reply: fenced(code, given.language ?? 'ts') });
}

describe('a condition', () => {
  it('is the same however it is turned round or denied', () => {
    assert.deepEqual(conditionOf('a < b'), conditionOf('b > a'));
    assert.deepEqual(conditionOf('a >= b'), denied(conditionOf('a < b')));
    assert.deepEqual(conditionOf('!(a == b)').tests, conditionOf('a != b').tests);
    assert.deepEqual(conditionOf('!(a && b)').pairs, conditionOf('!a || !b').pairs);
    assert.notDeepEqual(conditionOf('!a && !b').pairs, conditionOf('!(a && b)').pairs);
    assert.deepEqual(conditionOf('[ -z "$a" ]'), denied(conditionOf('[ -n "$a" ]')));
    assert.deepEqual(
      conditionOf('len(xs) == 0').tests,
      conditionOf('not xs').tests.map((t) => ({ ...t, how: 'empty' })),
    );
  });
});

describe('rewritten code', () => {
  const ship = {
    selected:
      "export function ship(order: Order): void {\n  if (order.paid && !order.held) {\n    send(order, 'now');\n  } else {\n    park(order);\n  }\n}\n",
    before: "import { send, park } from './post';\n\n",
  };

  it('may return early, but not from the other branch', async () => {
    const guard = (test: string) =>
      `export function ship(order: Order): void {\n  if (${test}) {\n    park(order);\n    return;\n  }\n  send(order, 'now');\n}`;
    assert.deepEqual(await rewrite(ship, guard('!order.paid || order.held')), []);
    assert.deepEqual(await rewrite(ship, guard('!(order.paid && !order.held)')), []);
    assert.deepEqual(await rewrite(ship, guard('order.paid && !order.held')), ['behaviour']);
    assert.deepEqual(await rewrite(ship, guard('!order.paid && order.held')), ['behaviour']);
  });

  it('calls with the same arguments in the same order, and does not lose a text', async () => {
    assert.deepEqual(await rewrite(ship, ship.selected.replace("send(order, 'now')", "send('now', order)")), [
      'behaviour',
    ]);
    assert.deepEqual(
      await rewrite(
        { ...ship, selected: ship.selected.replace("'now'", 'NOW'), instruction: '' },
        ship.selected
          .replace("'now'", 'NOW')
          .replace('order.paid && !order.held', '!order.held && order.paid'),
      ),
      [],
    );
  });

  it('ends a loop where it ended', async () => {
    const given = {
      language: 'python',
      selected:
        'def windows(xs, size):\n    out = []\n    i = 0\n    while i + size <= len(xs):\n        out.append(xs[i:i + size])\n        i += 1\n    return out\n',
    };
    const ranged = (end: string) =>
      `def windows(xs, size):\n    return [xs[i:i + size] for i in range(0, ${end})]`;
    assert.deepEqual(await rewrite(given, ranged('len(xs) - size + 1')), []);
    assert.deepEqual(await rewrite(given, ranged('len(xs) - size')), ['behaviour']);
  });

  it('still asks whether something is there', async () => {
    const given = {
      language: 'java',
      before: 'class A {\n',
      after: '}\n',
      selected:
        '    String name(User user) {\n        if (user == null) {\n            return "";\n        }\n        String n = user.name();\n        return n;\n    }\n',
    };
    const code = (body: string) => `    String name(User user) {\n${body}\n    }`;
    assert.deepEqual(await rewrite(given, code('        return user == null ? "" : user.name();')), []);
    assert.deepEqual(await rewrite(given, code('        return user.name();')), ['behaviour']);
  });

  it('does not take zero and empty for nothing', async () => {
    const given = {
      selected:
        'export function limitOf(options: Options): number {\n  const limit = options.limit ?? 10;\n  if (options.max !== undefined) return options.max;\n  return limit;\n}\n',
    };
    const { selected } = given;
    assert.deepEqual(
      await rewrite(
        given,
        selected.replace(
          'if (options.max !== undefined) return options.max;\n  return limit',
          'return options.max ?? limit',
        ),
      ),
      [],
    );
    assert.deepEqual(await rewrite(given, selected.replace('??', '||')), ['behaviour']);
    assert.deepEqual(await rewrite(given, selected.replace('options.max !== undefined', 'options.max')), [
      'behaviour',
    ]);
  });

  it('sets what it set, catches what it caught, and gives back what it gave', async () => {
    const close = {
      language: 'csharp',
      before: 'class Session\n{\n    private string? _token;\n    public event EventHandler? Expired;\n\n',
      after: '}\n',
      selected:
        '    public void SignOut()\n    {\n        _token = null;\n        if (Expired != null)\n        {\n            Expired(this, EventArgs.Empty);\n        }\n    }\n',
    };
    const signOut = (body: string) =>
      `    public void SignOut()\n    {\n${body}        Expired?.Invoke(this, EventArgs.Empty);\n    }`;
    assert.deepEqual(await rewrite(close, signOut('        _token = null;\n')), []);
    assert.deepEqual(await rewrite(close, signOut('')), ['behaviour']);
    const load = {
      language: 'python',
      selected:
        'def load(path):\n    try:\n        data = read(path)\n    except (KeyError, ValueError):\n        return {}\n    return data\n',
      before: 'from store import read\n\n',
    };
    assert.deepEqual(
      await rewrite(
        load,
        load.selected.replace('data = read(path)', 'return read(path)').replace('\n    return data', ''),
      ),
      [],
    );
    assert.deepEqual(
      await rewrite(
        load,
        load.selected
          .replace('(KeyError, ValueError)', 'Exception')
          .replace('data = read(path)', 'return read(path)')
          .replace('\n    return data', ''),
      ),
      ['behaviour'],
    );
    const group = {
      selected:
        'export function byDay(events: E[]) {\n  const days = {};\n  events.forEach(function (e) {\n    if (!days[e.day]) days[e.day] = [];\n    days[e.day].push(e);\n  });\n  return days;\n}\n',
    };
    assert.deepEqual(
      await rewrite(
        group,
        'export function byDay(events: E[]) {\n  const days = {};\n  for (const event of events) {\n    (days[event.day] ??= []).push(event);\n  }\n  return days;\n}',
      ),
      [],
    );
    assert.deepEqual(
      await rewrite(
        group,
        'export function byDay(events: E[]) {\n  const days = new Map();\n  for (const event of events) {\n    if (!days.has(event.day)) days.set(event.day, []);\n    days.get(event.day).push(event);\n  }\n  return days;\n}',
      ),
      ['behaviour'],
    );
  });

  it('runs a hook again when what it uses changes', async () => {
    const given = {
      language: 'typescriptreact',
      before: "import { useCallback, useState } from 'react';\n\n",
      selected:
        'export function Counter({ step, onDone }: Props) {\n  const [count, setCount] = useState(0);\n  const finish = () => onDone(count + step);\n  return <button onClick={finish}>{count}</button>;\n}\n',
    };
    const code = (on: string) =>
      given.selected.replace(
        '() => onDone(count + step)',
        `useCallback(() => onDone(count + step), [${on}])`,
      );
    assert.deepEqual(await rewrite({ ...given, instruction: 'memoise' }, code('onDone, count, step')), []);
    assert.deepEqual(await rewrite({ ...given, instruction: 'memoise' }, code('')), ['behaviour']);
  });

  it('keeps its locks, and copies no text without regard to the room for it', async () => {
    const queue = {
      language: 'go',
      before: 'package q\n\nimport "sync"\n\ntype Q struct {\n\tmu sync.Mutex\n\titems []int\n}\n\n',
      selected:
        'func (q *Q) Len() int {\n\tq.mu.Lock()\n\tn := len(q.items)\n\tq.mu.Unlock()\n\treturn n\n}\n',
    };
    assert.deepEqual(
      await rewrite(
        queue,
        'func (q *Q) Len() int {\n\tq.mu.Lock()\n\tdefer q.mu.Unlock()\n\treturn len(q.items)\n}',
      ),
      [],
    );
    assert.deepEqual(await rewrite(queue, 'func (q *Q) Len() int {\n\treturn len(q.items)\n}'), [
      'behaviour',
    ]);
    const copy = {
      language: 'cpp',
      selected:
        'void put(char* to, const char* from, size_t n) {\n    strncpy(to, from, n);\n    to[n - 1] = 0;\n}\n',
    };
    assert.deepEqual(
      await rewrite(copy, 'void put(char* to, const char* from, size_t n) {\n    strcpy(to, from);\n}'),
      ['behaviour'],
    );
  });
});

describe('a fix', () => {
  const selected =
    'export function load(path: string) {\n  const text = read(path);\n  for (const line of text.split("\\n")) {\n    use(line);\n  }\n}\n';
  const given = {
    kind: 'fix',
    selected,
    instruction: "Property 'split' does not exist on type 'Buffer'.",
  } as const;

  it('is more than other names for the same code', async () => {
    assert.deepEqual(await failuresOf({ ...given, reply: fenced(selected.replace(/line/g, 'entry')) }), [
      'fixes',
    ]);
    assert.deepEqual(
      await failuresOf({ ...given, reply: fenced(selected.replace('read(path)', "read(path, 'utf8')")) }),
      [],
    );
  });

  it('may be about a name', async () => {
    const reply = fenced(selected.replace(/line/g, 'entry'));
    assert.deepEqual(
      await failuresOf({ ...given, instruction: "rename: 'line' shadows an outer name", reply }),
      [],
    );
  });
});

describe('what is generated beside finished code', () => {
  const given = {
    kind: 'generate',
    language: 'python',
    selected: 'def slugify(text, max_len=60):\n    text = text.lower()\n    return text[:max_len]\n',
    instruction: 'write unique_slug(text, taken) that counts up',
  } as const;

  it('leaves that code where it is', async () => {
    const code =
      'def unique_slug(text, taken):\n    slug = slugify(text)\n    n = 2\n    while slug in taken:\n        slug = f"{slugify(text)}-{n}"\n        n += 1\n    return slug';
    assert.deepEqual(await failuresOf({ ...given, reply: fenced(code, 'python') }), []);
    assert.deepEqual(
      await failuresOf({ ...given, reply: fenced(code.replace('unique_slug', 'make_slug'), 'python') }),
      ['requested'],
    );
    assert.deepEqual(
      await failuresOf({ ...given, reply: fenced(code.replace('(text, taken)', '(text)'), 'python') }),
      ['requested'],
    );
  });
});

describe('an answer to a question', () => {
  const given = {
    kind: 'ask',
    selected:
      'export function groupByDay(events: E[]) {\n  const day = (e: E) => new Date(e.at).toISOString().slice(0, 10);\n  return Object.groupBy(events, day);\n}\n',
    instruction: 'which timezone is used for the day?',
  } as const;

  it('speaks of this code', async () => {
    const fails = (reply: string) => failuresOf({ ...given, reply });
    assert.deepEqual(
      await fails('UTC: `toISOString()` always formats in UTC, wherever the machine stands.'),
      [],
    );
    assert.deepEqual(await fails('UTC.'), []);
    assert.deepEqual(
      await fails(
        'That is a great question! Timezones are notoriously hard, and you may want to check the documentation of your project.',
      ),
      ['covers', 'grounded'],
    );
    assert.deepEqual(
      await fails(
        'The `TimezoneService` reads `user.preferredZone` and hands it to `formatInZone`, which falls back to Berlin.',
      ),
      ['grounded'],
    );
    // What it is called with exists; what is called does not.
    assert.deepEqual(
      await fails(
        'It is `zoneFor(events)`: `groupByDay` hands them to `events.inZone(day)` and a `dayTable`.',
      ),
      ['grounded'],
    );
  });
});
