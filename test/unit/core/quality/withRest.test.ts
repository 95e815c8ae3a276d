import assert from 'node:assert/strict';
import { verify } from '../../../../src/core/quality/verify.ts';
import type { Kind } from '../../../../src/core/task/task.ts';
import { parse } from '../syntax/grammars.ts';
import { fenced, inputOf } from './given.ts';

const counter = `type Counter struct {
	mu     sync.Mutex
	counts map[string]int
}

// Inc counts one more.
func (c Counter) Inc(key string) {
	c.mu.Lock()
	c.counts[key]++
	c.mu.Unlock()
}

func (c *Counter) Top() int {
	return len(c.counts)
}
`;
const inc = `func (c *Counter) Inc(key string) {
	c.mu.Lock()
	c.counts[key]++
	c.mu.Unlock()
}`;

const stubbed = `def parse(text):
    raise NotImplementedError


def load(path):
    with open(path) as file:
        return parse(file.read())


print(load("a.txt"))
`;
const written = `def parse(text):
    return [line.split(",") for line in text.splitlines()]`;

/** What stands in the selection's place when the reply is taken. */
async function taken(kind: Kind, languageId: string, selected: string, reply: string): Promise<string> {
  const given = inputOf({ kind, language: languageId, selected, reply });
  return (await verify(given, parse)).answer.body;
}

describe('an answer that leaves out what it does not change', () => {
  it('takes the place of its definition, where it says that the rest stays', async () => {
    const reply = `${fenced(inc, 'go')}\n\nThe receiver copied the mutex. The rest stays as it is.`;
    const body = await taken('fix', 'go', counter, reply);
    assert.equal(body.trim(), counter.replace('(c Counter) Inc', '(c *Counter) Inc').trim());
  });

  it('is the whole answer where it does not say so', async () => {
    assert.equal((await taken('fix', 'go', counter, fenced(inc, 'go'))).trim(), inc);
  });

  it('fills in the definitions that were only stubs', async () => {
    const body = await taken('generate', 'python', stubbed, fenced(written, 'python'));
    assert.equal(
      body.trim(),
      stubbed.replace('def parse(text):\n    raise NotImplementedError', written).trim(),
    );
  });

  it('does not stand for a stub that it leaves, or for code that was finished', async () => {
    const two = `def first():\n    raise NotImplementedError\n\n\n${stubbed}`;
    assert.equal((await taken('generate', 'python', two, fenced(written, 'python'))).trim(), written);
    const finished = stubbed.replace('raise NotImplementedError', 'return [text]');
    assert.equal((await taken('generate', 'python', finished, fenced(written, 'python'))).trim(), written);
  });

  it('brings its comment in the place of the old one', async () => {
    const reply = `${fenced(`// Inc adds one, safely.\n${inc}`, 'go')}\nEverything else is unchanged.`;
    const body = await taken('fix', 'go', counter, reply);
    assert.match(body, /adds one, safely/);
    assert.doesNotMatch(body, /counts one more/);
  });
});
