import assert from 'node:assert/strict';
import { failuresOf } from './given.ts';

const selected = `export function youngest(users: User[], most = 3): User[] {
  if (users.length === 0) return [];
  const known = users.filter((user) => user.age !== undefined);
  return known.sort((a, b) => a.age - b.age).slice(0, most);
}
`;
/** A reply is rejected, for this reason among others. */
async function rejects(failures: Promise<readonly string[]>, check: string): Promise<void> {
  const found = await failures;
  assert.ok(found.includes(check), `${check} is not among: ${found.join(', ') || 'none'}`);
}

const explained = (reply: string) => failuresOf({ kind: 'explain', selected, reply });
const reviewed = (reply: string, code = selected) => failuresOf({ kind: 'review', selected: code, reply });
const asked = (instruction: string, reply: string) =>
  failuresOf({ kind: 'ask', selected, instruction, reply });

describe('an explanation', () => {
  it('may say what the code does', async () => {
    const reply =
      '`youngest` gives the users with the least `age`, in ascending order and three unless `most` says otherwise. Without users it returns an empty list.';
    assert.deepEqual(await explained(reply), []);
  });

  it('may not say the opposite of what the code does', async () => {
    const opening = '`youngest` looks at the `age` of the `users` and gives the first `most` of them';
    await rejects(explained(`${opening}, sorted in descending order.`), 'grounded');
    await rejects(explained(`${opening}. \`most\` defaults to 10.`), 'grounded');
    await rejects(explained(`${opening}. If the list is empty, it throws an error.`), 'grounded');
  });

  it('may not tell of deeds that nothing in the code shows', async () => {
    const reply =
      '`youngest` reads the `users` by `age`, writes them to the database and sends each of them an e-mail.';
    await rejects(explained(reply), 'grounded');
  });
});

describe('a review', () => {
  it('may find nothing wrong when it says why', async () => {
    assert.deepEqual(
      await reviewed('LGTM: `filter` makes a copy, so the `sort` behind it leaves `users` as they are.'),
      [],
    );
  });

  it('is more than praise', async () => {
    await rejects(
      reviewed(
        'Great work! The function is short, the naming is clear and the style is consistent. I would merge it right away.',
      ),
      'substance',
    );
  });

  it('may not miss a check that is there', async () => {
    await rejects(
      reviewed('- `users` is not checked: an empty list is not handled by `youngest` at all.'),
      'grounded',
    );
  });

  it('may not tell faults of code that is not there', async () => {
    await rejects(reviewed('- `fetchUsers` is never awaited.\n- `youngest` reads well.'), 'grounded');
    await rejects(reviewed('- The empty `catch` block of `youngest` hides every error.'), 'grounded');
  });

  it('may not approve of what no review passes over', async () => {
    const code =
      'function find(db: Db, name: string) {\n  return db.query(`SELECT * FROM users WHERE name = ${name}`);\n}\n';
    await rejects(reviewed('`find` is correct and reads well. No problems found.', code), 'grounded');
    assert.deepEqual(
      await reviewed('`find` builds its query from `name`: that is an SQL injection. Use a parameter.', code),
      [],
    );
  });
});

describe('an answer', () => {
  it('says yes or no where that was asked', async () => {
    const question = 'is the result stable for equal ages?';
    assert.deepEqual(await asked(question, 'Yes. `sort` is stable, so the order of `users` is kept.'), []);
    await rejects(
      asked(question, '`youngest` takes `users` and `most`. It filters the users and slices the list.'),
      'grounded',
    );
  });

  it('answers the question and no other', async () => {
    await rejects(
      asked(
        'how can I support paging with an offset?',
        'You can change `most`: pass 5 as the second argument of `youngest`, and you get five `users`.',
      ),
      'grounded',
    );
  });
});
