import * as assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { startWindow } from './window.ts';
import type { Window } from './window.ts';

describe('The packaged extension in a real window', () => {
  let window: Window;
  before(async () => {
    window = await startWindow({ openFile: 'src/cart.ts' });
  });
  after(() => window.close());

  it('shows what was spent today on the status bar', async () => {
    await window.statusBar.waitFor();
    await window.statusBar.filter({ hasText: '$0' }).waitFor();
    await window.screenshot('start');
  });

  it('has 5 MB at most', () => {
    assert.ok(statSync(process.env['TIERWISE_VSIX'] ?? '').size <= 5 * 2 ** 20);
  });

  it('brings what runs and what is read, and nothing else', async () => {
    const installed = await installedFiles(window);
    const others = installed.filter(
      (file) =>
        !/^(package\.json|package\.nls\.json|readme\.md|changelog\.md|license\.txt|\.vsixmanifest|media\/.*|dist\/(extension|storage|checks|chunks\/[^/]+|webview\/[^/]+)\.(js|css)|dist\/grammars\/[^/]+\.wasm)$/i.test(
          file,
        ),
    );
    assert.deepEqual(others, []);
    assert.ok(installed.includes('dist/extension.js'));
  });

  it('has no source maps and no native modules', async () => {
    const installed = await installedFiles(window);
    assert.deepEqual(
      installed.filter((file) => /\.(map|node|dll|so|dylib|exe)$/.test(file)),
      [],
    );
  });
});

/** The files of Tierwise as VS Code unpacked them. */
async function installedFiles(window: Window): Promise<readonly string[]> {
  const { extensionsFolder } = window.server;
  const name = (await readdir(extensionsFolder)).find((entry) => entry.startsWith('tierwise.tierwise-'));
  assert.ok(name, 'Tierwise is installed');
  const folder = path.join(extensionsFolder, name);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
}
