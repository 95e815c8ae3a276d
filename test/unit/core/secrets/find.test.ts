import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findSecrets } from '../../../../src/core/secrets/find.ts';
import { plantedSecrets } from './planted.ts';

const modules = new URL('../../../../node_modules/', import.meta.url);

describe('Finding secrets', () => {
  it('finds every format, whatever its random part is', async () => {
    for (const seed of [2, 3, 4]) {
      for (const { name, languageId, text, secrets } of plantedSecrets(seed)) {
        const left = (await findSecrets(text, languageId)).reduceRight(
          (rest, { range }) => rest.slice(0, range.start) + rest.slice(range.end),
          text,
        );
        for (const secret of secrets) assert.ok(!left.includes(secret), `${name}: ${text}`);
      }
    }
  });

  it('says what a secret is without any of it', async () => {
    for (const { languageId, text } of plantedSecrets()) {
      for (const { range, what } of await findSecrets(text, languageId)) {
        assert.match(what, /^[a-z0-9 ]+$/);
        assert.ok(!what.includes(text.slice(range.start, range.end)));
      }
    }
  });

  it('takes no hash, id, example or name for a secret', async () => {
    for (const text of harmless) {
      const found = await findSecrets(text, 'typescript');
      assert.deepEqual(
        found.map(({ range }) => text.slice(range.start, range.end)),
        [],
        text,
      );
    }
  });

  it('raises less than one false alarm in a megabyte of installed code', async function () {
    this.timeout(60_000);
    let characters = 0;
    const alarms: string[] = [];
    for (const folder of [
      'openai',
      'zod',
      'eslint',
      'mocha',
      '@anthropic-ai/sdk',
      'undici-types',
      'prettier',
    ]) {
      for (const file of sourcesIn(join(modules.pathname, folder)).filter((_, index) => index % 5 === 0)) {
        const text = readFileSync(file, 'utf8');
        if (text.length > 200_000) continue;
        characters += text.length;
        for (const { range } of await findSecrets(text, 'javascript')) {
          alarms.push(`${file}: ${text.slice(range.start - 40, range.end)}`);
        }
      }
    }
    assert.ok(characters > 1_000_000, `${characters} characters`);
    assert.ok(alarms.length <= characters / 1_000_000, alarms.join('\n'));
  });

  it('reads any text in time that grows with its length alone', async function () {
    this.timeout(60_000);
    for (const part of [
      'a',
      'password ',
      'token="',
      'aB3/',
      ' ',
      'https://',
      'key',
      '<password>',
      'curl ',
      'Basic ',
      '\\n',
    ]) {
      await findSecrets(part.repeat(50_000 / part.length), null);
    }
  });
});

const harmless = [
  'const password = process.env.DB_PASSWORD;',
  "const token = await getToken('user');",
  'const apiKey = config.get("apiKey");',
  'password: string;',
  "type Token = { kind: 'identifier'; value: string };",
  "input({ type: 'password', name: 'password', label: 'Password' });",
  'throw new Error("The password must have 8 characters");',
  "const PASSWORD_FIELD = 'userPassword';",
  'const key = "settings.account.title";',
  'const url = `postgres://${user}:${password}@${host}/db`;',
  'const url = "postgres://user:password@localhost/db";',
  'apiKey: "<your-api-key>"',
  'apiKey = "YOUR_API_KEY"',
  'token: "xxxxxxxxxxxxxxxxxxxx"',
  'const OPENAI_API_KEY = "sk-...";',
  'password = "********"',
  '"integrity": "sha512-IcOR87MpNjp/WTO7bVMsIj3qkhVD+Qr/oNaA0Xl4Ok1LqG4bjXu5RjiY0Kid70BoR9eCJgkoq5gNHDGXPx+o1g=="',
  'const commit = "9d9bb3d4f0b1c2a3d4e5f60718293a4b5c6d7e8f";',
  'const id = "3f2504e0-4f89-11d3-9a0c-0305e82c3301";',
  'const etag = "d41d8cd98f00b204e9800998ecf8427e";',
  'export const aVeryLongIdentifierThatIsWrittenInCamelCaseForItsReaders2 = 1;',
  'const SOME_LONG_CONSTANT_NAME_WITH_MANY_WORDS_IN_IT_AND_A_NUMBER_42 = true;',
  'if (token === Token.Identifier2) return;',
  'const data = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";',
  'passwordHash: "$argon2id"',
  'const secretName = "prod/db/main-2024";',
  'keyCode: "KeyA12"',
  'const tokenUrl = "https://auth.example.org/oauth2/token";',
  "import { createHmac } from 'node:crypto';",
  'const { password, token } = request.body;',
  'Authorization: `Bearer ${token}`',
];

function sourcesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:[cm]?js|ts|json|md)$/.test(name) && !/\.min\./.test(name))
    .map((name) => join(folder, name))
    .sort();
}
