import * as assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { settingDefaults } from '../../src/contributions.ts';

const root = path.resolve(import.meta.dirname, '../..');
const readme = readFileSync(path.join(root, 'README.md'), 'utf8');

describe('The README', () => {
  it('explains every setting, and no other', () => {
    const [, table = ''] = /## Settings\n([^]*?)\n## /.exec(readme) ?? [];
    const told = [...table.matchAll(/^\| `([\w.]+)`/gm)].map(([, key]) => key);
    assert.deepEqual(told.toSorted(), Object.keys(settingDefaults).toSorted());
  });

  it('gives the defaults that settings really have', () => {
    for (const [key, value] of Object.entries(settingDefaults) as [string, unknown][]) {
      if (typeof value === 'object' && value !== null && Object.keys(value).length > 0) continue;
      assert.match(
        readme,
        new RegExp(
          `^\\| \`${key.replaceAll('.', '\\.')}\`[^|]*\\| \`${escaped(JSON.stringify(value))}\` \\|`,
          'm',
        ),
      );
    }
  });

  it('lists every bench', () => {
    const benches = readdirSync(path.join(root, 'test/bench'))
      .filter((file) => file.endsWith('.ts') && file !== 'run.ts')
      .map((file) => file.replace(/\.ts$/, ''));
    for (const bench of benches) assert.match(readme, new RegExp(`^\\| \`${bench}\` \\|`, 'm'));
  });

  it('names the key that runs a task', () => {
    const { contributes } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      readonly contributes: { readonly keybindings: readonly { readonly key: string }[] };
    };
    for (const { key } of contributes.keybindings) {
      const shown = key
        .replaceAll('ctrl', 'Ctrl')
        .replaceAll(/\+(\w)\b/g, (_, letter: string) => `+${letter.toUpperCase()}`);
      assert.ok(readme.includes(`\`${shown}\``), shown);
    }
  });

  it('shows pictures that are there and quick to load', () => {
    for (const [, file = ''] of readme.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)) {
      assert.ok(existsSync(path.join(root, file)), file);
      assert.ok(statSync(path.join(root, file)).size < 200_000, file);
    }
  });
});

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
