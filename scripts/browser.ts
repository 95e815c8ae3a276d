/** Headless Chromium, showing the workbench of the server. */
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { ensureVscodeHost } from './vscodeHost.ts';

export async function launchBrowser(): Promise<Browser> {
  const host = await ensureVscodeHost();
  return chromium.launch({
    executablePath: host.chromium,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-dev-shm-usage',
    ],
  });
}
