/** A window of a real VS Code with the packaged extension, driven as a person would. */
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { launchBrowser } from '../../scripts/browser.ts';
import { remoteUri, startServer, windowUrl } from '../../scripts/vscodeServer.ts';
import type { VscodeServer } from '../../scripts/vscodeServer.ts';
import { startProvider } from '../provider.ts';
import type { Provider, ProviderOptions } from '../provider.ts';

export interface WindowOptions {
  readonly settings?: Readonly<Record<string, unknown>>;
  /** A file of the sample workspace, as `src/cart.ts` or `src/cart.ts:12`. */
  readonly openFile?: string;
  readonly theme?: Theme;
  /** Answers of a provider on loopback that the user's endpoints name; without it there is none. */
  readonly provider?: ProviderOptions;
  readonly vsix?: string;
  /** Done before the window opens, with the folder that keeps the user's settings and storage. */
  readonly prepare?: (userFolder: string) => Promise<void>;
}

/** VS Code's own names of its themes. */
export type Theme = 'Dark Modern' | 'Light Modern' | 'Default High Contrast' | 'Default High Contrast Light';

export interface Window {
  readonly page: Page;
  readonly server: VscodeServer;
  /** The copy of the sample workspace that it shows. */
  readonly folder: string;
  readonly provider: Provider | null;
  /** The status bar item of Tierwise; shown some 12 s after a cold start. */
  readonly statusBar: Locator;
  /** Selects lines of the focused editor, counted from 1, both included. */
  readonly selectLines: (first: number, last: number) => Promise<void>;
  /** Selects the whole of a top-level block that begins with a line, in the focused editor. */
  readonly selectText: (firstLine: string) => Promise<void>;
  readonly selectAll: () => Promise<void>;
  /** Opens a file of the workspace, and waits until it shows. */
  readonly openFile: (file: string) => Promise<void>;
  /** Waits until the active file has changes, and saves it. */
  readonly save: () => Promise<void>;
  /** Sets the user's settings while the window is open, over those it was started with. */
  readonly changeSettings: (changes: Readonly<Record<string, unknown>>) => Promise<void>;
  /** Runs a command of the palette by its full title. */
  readonly runCommand: (title: string) => Promise<void>;
  /** Right-clicks a line of the focused editor and follows labels down the menus. */
  readonly contextMenu: (line: string, ...labels: readonly string[]) => Promise<void>;
  /** The page of the visible webview that shows a text, once one does. */
  readonly webviewWith: (text: string) => Promise<FrameLocator>;
  /** A button in the title bar of the active editor, by its exact label. */
  readonly titleButton: (label: string) => Locator;
  /** Waits for a notification that holds a text; in the notification centre, since toasts come and go. */
  readonly notice: (text: string) => Promise<void>;
  /** The text of a file of the workspace as it is on disk. */
  readonly readFile: (file: string) => Promise<string>;
  /** The text of the editors that show, with plain spaces. */
  readonly editorText: () => Promise<string>;
  /** Saved in out/screenshots/. */
  readonly screenshot: (name: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** How long anything may take to show, on a machine that is busy with other things. */
export const patienceMs = 90_000;

const root = path.resolve(import.meta.dirname, '../..');
const screenshots = path.join(root, 'out/screenshots');

export async function startWindow(options: WindowOptions = {}): Promise<Window> {
  const vsix = options.vsix ?? process.env['TIERWISE_VSIX'];
  if (vsix === undefined) throw new Error('Start the tests with npm run test:e2e.');
  const temporary = await mkdtemp(path.join(tmpdir(), 'tierwise-sample-'));
  const folder = path.join(temporary, 'sample-workspace');
  await cp(path.join(root, 'test/fixtures/sample-workspace'), folder, { recursive: true });
  await mkdir(screenshots, { recursive: true });

  const provider = options.provider === undefined ? null : await startProvider(options.provider);
  const server = await startServer({
    vsix: [vsix],
    settings: {
      'workbench.colorTheme': options.theme ?? 'Dark Modern',
      'window.autoDetectColorScheme': false,
      // As on the desktop; in a browser VS Code saves by itself.
      'files.autoSave': 'off',
      'editor.minimap.enabled': false,
      'editor.hover.enabled': 'off',
      'workbench.secondarySideBar.defaultVisibility': 'hidden',
      ...(provider === null ? {} : { 'tierwise.endpoints': [provider.openai, provider.anthropic] }),
      ...options.settings,
    },
  });
  const browser = await launchBrowser();
  const close = async () => {
    await browser.close();
    await server.stop();
    await provider?.stop();
    await rm(temporary, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    await options.prepare?.(server.userFolder);
    const page = await openPage(browser, server, folder, options.openFile);
    return { ...controls(page, server, folder), page, server, folder, provider, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function openPage(
  browser: Browser,
  server: VscodeServer,
  folder: string,
  openFile: string | undefined,
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1400, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  page.setDefaultTimeout(patienceMs);
  await page.exposeFunction('codeAutomationLog', () => undefined);
  await page.exposeFunction('codeAutomationExit', () => undefined);
  const payload = {
    skipWelcome: 'true',
    ...(openFile === undefined
      ? {}
      : { openFile: remoteUri(server, path.join(folder, openFile)), gotoLineMode: 'true' }),
  };
  await page.goto(windowUrl(server, folder, payload));
  await page.locator('.monaco-workbench .part.statusbar').waitFor();
  if (openFile !== undefined) await page.locator('.monaco-editor .view-line').first().waitFor();
  return page;
}

function controls(page: Page, server: VscodeServer, folder: string) {
  const input = page.locator('.quick-input-widget input[type="text"]');
  const editor = page.locator('.editor-group-container.active .monaco-editor').last();

  const selectLines = async (first: number, last: number) => {
    await editor
      .locator('.view-line')
      .first()
      .click({ position: { x: 4, y: 8 } });
    await page.keyboard.press('Control+g');
    await input.fill(`:${first}`);
    await page.keyboard.press('Enter');
    await input.waitFor({ state: 'hidden' });
    await page.keyboard.press('Home');
    for (let line = first; line < last; line++) await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+End');
    // The status bar is the last to know: then the extension host has been told, too.
    await page
      .locator('.statusbar-item', { hasText: new RegExp(`Ln ${last}, Col \\d+ \\(\\d+ selected\\)`) })
      .waitFor();
  };

  const selectText = async (firstLine: string) => {
    const file =
      (await page.locator('.editor-group-container.active .tab.active').getAttribute('data-resource-name')) ??
      '';
    const lines = (await readFile(await findFile(folder, file), 'utf8')).split('\n');
    const first = lines.findIndex((line) => line.startsWith(firstLine));
    if (first < 0) throw new Error(`${file} has no line that begins with: ${firstLine}`);
    const length = lines.slice(first).findIndex((line) => line.startsWith('}'));
    await selectLines(first + 1, first + 1 + length);
  };

  const openFile = async (file: string) => {
    await page.keyboard.press('Control+p');
    await input.waitFor();
    await input.fill(file);
    await page
      .locator('.quick-input-list .monaco-list-row', { hasText: path.basename(file) })
      .first()
      .click();
    await page
      .locator(`.editor-group-container.active .tab.active[data-resource-name="${path.basename(file)}"]`)
      .waitFor();
    await editor.locator('.view-line').first().waitFor();
  };

  const save = async () => {
    const dirty = page.locator('.editor-group-container.active .tab.active.dirty');
    await dirty.waitFor();
    await page.keyboard.press('Control+s');
    await dirty.waitFor({ state: 'hidden' });
  };

  let startedWith: Readonly<Record<string, unknown>> | null = null;
  const changeSettings = async (changes: Readonly<Record<string, unknown>>) => {
    // VS Code in a browser reads the user's settings once, but watches the machine's, which count as the user's.
    const file = path.join(server.userFolder, 'Machine/settings.json');
    startedWith ??= JSON.parse(await readFile(file, 'utf8')) as Readonly<Record<string, unknown>>;
    await writeFile(file, JSON.stringify({ ...startedWith, ...changes }, null, 2));
  };

  const runCommand = async (title: string) => {
    const row = page
      .locator('.quick-input-list .monaco-list-row')
      .filter({ has: page.getByText(title, { exact: true }) })
      .first();
    // The palette may be closing from the command before, close again when a new editor takes the focus, and list only
    // the commands known when it opened: each try starts it anew.
    const timeout = patienceMs / 6;
    for (let tries = 1; ; tries++) {
      try {
        await page.keyboard.press('F1');
        await input.fill(`>${title}`, { timeout });
        await row.click({ timeout });
        break;
      } catch (error) {
        if (tries === 6) throw error;
        await page.keyboard.press('Escape');
      }
    }
    // Some commands open a box of their own.
    await input.waitFor({ state: 'hidden', timeout: 3000 }).catch(() => undefined);
  };

  /** A menu ignores the mouse for its first tenth of a second, and longer where the window is busy. */
  const take = async (item: Locator) => {
    for (let tries = 0; tries < 20; tries++) {
      await item.click();
      const gone = item.waitFor({ state: 'hidden', timeout: 1000 });
      if (
        await gone.then(
          () => true,
          () => false,
        )
      )
        return;
    }
    throw new Error('The menu stayed open after a click on its item.');
  };

  const contextMenu = async (line: string, ...labels: readonly string[]) => {
    await editor
      .locator('.view-line', { hasText: line })
      .first()
      .click({ button: 'right', position: { x: 40, y: 8 } });
    const menus = page.locator('.monaco-menu');
    for (const [depth, label] of labels.entries()) {
      // By menu, since VS Code has entries of the same words in the outer one.
      const item = menus.nth(depth).getByRole('menuitem', { name: label, exact: true });
      if (depth === labels.length - 1) return take(item);
      await item.hover();
      await menus.nth(depth + 1).waitFor();
    }
  };

  const webviewWith = async (text: string) => {
    const frames = page.locator('iframe.webview:visible');
    const deadline = Date.now() + patienceMs;
    while (Date.now() < deadline) {
      for (const frame of await frames.all()) {
        const inner = frame.contentFrame().frameLocator('iframe#active-frame');
        const shown = inner.getByText(text).first().isVisible();
        if (await shown.catch(() => false)) return inner;
      }
      await page.waitForTimeout(200);
    }
    throw new Error(`No webview shows: ${text}`);
  };

  return {
    statusBar: page.locator('.statusbar-item[id*="tierwise"]').first(),
    selectLines,
    selectText,
    selectAll: async () => {
      await editor
        .locator('.view-line')
        .first()
        .click({ position: { x: 4, y: 8 } });
      await page.keyboard.press('Control+a');
    },
    openFile,
    save,
    changeSettings,
    runCommand,
    contextMenu,
    webviewWith,
    titleButton: (label: string) =>
      page
        .locator('.editor-group-container.active .editor-actions')
        .getByRole('button', { name: label, exact: true }),
    notice: async (text: string) => {
      await runCommand('Notifications: Show Notifications');
      await page
        .locator('.notifications-center .notification-list-item', { hasText: text })
        .first()
        .waitFor();
      await page.keyboard.press('Escape');
    },
    readFile: (file: string) => readFile(path.join(folder, file), 'utf8'),
    editorText: async () =>
      (await page.locator('.monaco-editor .view-lines').allInnerTexts()).join('\n').replaceAll('\u00a0', ' '),
    screenshot: async (name: string) => {
      await page.screenshot({ path: path.join(screenshots, `${name}.png`) });
    },
  };
}

async function findFile(folder: string, name: string): Promise<string> {
  const found = (await readdir(folder, { recursive: true })).find((file) => path.basename(file) === name);
  if (found === undefined) throw new Error(`The sample workspace has no file ${name}.`);
  return path.join(folder, found);
}
