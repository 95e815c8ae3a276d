/** The report's page as it ships, in a browser of its own with the colours of a real window, and a host that answers it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { HostMessage, ReportRequest, SavedReport } from '../../src/report/reportProtocol.ts';
import { readRequest, readSaved } from '../../src/report/reportProtocol.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** What VS Code gives every webview: its variables, and the classes of its body. */
export interface ThemeStyle {
  readonly variables: string;
  readonly bodyClass: string;
}

export interface ReportPageOptions {
  /** Answers a request, at once or later; nothing where null. */
  readonly answer: (request: ReportRequest) => Promise<HostMessage | null>;
  readonly theme?: ThemeStyle;
  readonly width: number;
  readonly height: number;
  /** What the page kept before a reload. */
  readonly saved?: SavedReport;
  readonly reducedMotion?: boolean;
  /** Runs in the page before its own script. */
  readonly initScript?: string;
}

export interface ReportPage {
  readonly page: Page;
  /** What the page has asked, in order. */
  readonly asked: readonly ReportRequest[];
  readonly send: (message: HostMessage) => Promise<void>;
  /** What the page keeps over a reload. */
  readonly saved: () => Promise<SavedReport | null>;
  readonly close: () => Promise<void>;
}

const address = 'http://report.test/';

/** Opens the page with the policy that webviewHtml sets: its own script and style, and nothing else. */
export async function openReportPage(browser: Browser, options: ReportPageOptions): Promise<ReportPage> {
  const context = await browser.newContext({
    viewport: { width: options.width, height: options.height },
    reducedMotion: options.reducedMotion === true ? 'reduce' : 'no-preference',
  });
  const page = await context.newPage();
  const files: Readonly<Record<string, readonly [string, string]>> = {
    '': ['text/html', html(options.theme)],
    'report.js': ['text/javascript', readFileSync(path.join(root, 'dist/webview/report.js'), 'utf8')],
    'report.css': ['text/css', readFileSync(path.join(root, 'media/report.css'), 'utf8')],
    'theme.css': ['text/css', `html { ${options.theme?.variables ?? ''} }`],
  };
  await page.route(`${address}**`, (route) => {
    const [contentType, body] = files[route.request().url().slice(address.length)] ?? ['text/plain', ''];
    return route.fulfill({ contentType, body });
  });
  const asked: ReportRequest[] = [];
  // Plain bindings: a browser test's own ways to pass values would take longer than the page does.
  const session = await context.newCDPSession(page);
  const send = async (message: HostMessage): Promise<void> => {
    const json = JSON.stringify(JSON.stringify(message));
    await session.send('Runtime.evaluate', { expression: `postMessage(JSON.parse(${json}), '*')` });
  };
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', { name: 'askHost' });
  session.on('Runtime.bindingCalled', ({ name, payload }) => {
    if (name !== 'askHost') return;
    const request = readRequest(JSON.parse(payload));
    if (request === null) throw new Error(`Not a request: ${payload}`);
    asked.push(request);
    void options.answer(request).then((answer) => {
      if (answer !== null && !page.isClosed()) return send(answer);
      return undefined;
    });
  });
  await page.addInitScript((saved) => {
    let state: unknown = saved;
    Object.assign(globalThis, {
      keptState: () => state,
      acquireVsCodeApi: () => ({
        postMessage: (message: unknown) => {
          (globalThis as unknown as { askHost: (message: string) => void }).askHost(JSON.stringify(message));
        },
        getState: () => state,
        setState: (next: unknown) => (state = next),
      }),
    });
  }, options.saved ?? null);
  if (options.initScript !== undefined) await page.addInitScript(options.initScript);
  await page.goto(address);
  const saved = async () => readSaved(await page.evaluate('keptState()'));
  return { page, asked, send, saved, close: () => context.close() };
}

function html(theme: ThemeStyle | undefined): string {
  const policy = "default-src 'none'; style-src 'self'; script-src 'nonce-test'";
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<link rel="stylesheet" href="theme.css">
<link rel="stylesheet" href="report.css">
<title>Spend</title>
</head>
<body class="${theme?.bodyClass ?? 'vscode-dark'}">
<div id="app"></div>
<script nonce="test" src="report.js"></script>
</body>
</html>`;
}
