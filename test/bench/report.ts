import { statSync } from 'node:fs';
import path from 'node:path';
import { execFileSync } from 'node:child_process';
import { loadavg } from 'node:os';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../scripts/browser.ts';
import type { ReportRange } from '../../src/report/reportProtocol.ts';
import { type LedgerHost, openLedgerHost } from '../report/ledgerHost.ts';
import { openReportPage } from '../report/page.ts';
import { monthsOfRows } from '../rows/months.ts';
import type { BenchResult } from './run.ts';

const root = path.resolve(import.meta.dirname, '../..');
const today = '2026-11-22';
const rounds = 7;

/** How fast the report of a long ledger is read, added up, drawn and filtered. A number says how many rows. */
export async function bench(args: readonly string[]): Promise<BenchResult> {
  const wanted = Number(args.find((arg) => /^\d+$/.test(arg)) ?? 100_000);
  execFileSync(process.execPath, ['esbuild.js', '--production'], { cwd: root });
  const rows = monthsOfRows({ tasks: Math.ceil(wanted / 6.8), days: 540, today });
  const host = await openLedgerHost(rows, { today });
  const browser = await launchBrowser();
  try {
    const read = await times(
      () => host.forget(),
      () => modelOf(host, 'all'),
    );
    const model = await times(
      () => undefined,
      () => modelOf(host, 'all'),
    );
    const first = await repeated(() => firstPaint(browser, host));
    const filters = await filterTimes(browser, host);
    return {
      method:
        `A ledger of ${rows.length} rows over 540 days in SQLite; all of them are asked for. readMs: from nothing in memory to the ` +
        `report's model, once for each window; modelMs: the model again from what is kept; both are medians of ${rounds}, and the ` +
        `Cpu figures are the processor's time. firstPaintMs: from the start of loading the page to the frame that shows the figures, ` +
        `in Chromium, with nothing in memory at first. filterMs: from a click on another time or workspace, or a word typed in the ` +
        `search, to the frame that shows the answer; the median of ${filters.length}. filterCpuMs: the processor's time of the page's ` +
        `and the host's thread for it, the drawing and the reading of the list after it included. Load of the machine: ${loadavg()[0]?.toFixed(1)}.`,
      figures: {
        rows: rows.length,
        modelMs: model.ms,
        modelCpuMs: model.cpuMs,
        readMs: read.ms,
        readCpuMs: read.cpuMs,
        firstPaintMs: first,
        filterMs: median(filters.map(({ ms }) => ms)),
        filterMsMost: Math.round(Math.max(...filters.map(({ ms }) => ms))),
        filterCpuMs: median(filters.map(({ cpuMs }) => cpuMs)),
        filterCpuMsMost: Math.round(Math.max(...filters.map(({ cpuMs }) => cpuMs))),
        bundleKiB: Number((statSync(path.join(root, 'dist/webview/report.js')).size / 1024).toFixed(1)),
      },
    };
  } finally {
    await browser.close();
    host.close();
  }
}

function modelOf(host: LedgerHost, range: ReportRange) {
  return host.answer({ type: 'show', view: { range, workspace: 'all' } });
}

interface Taken {
  readonly ms: number;
  readonly cpuMs: number;
}

async function times(prepare: () => void, step: () => Promise<unknown>) {
  const found: Taken[] = [];
  for (let round = 0; round < rounds; round++) {
    prepare();
    const [start, cpu] = [performance.now(), process.threadCpuUsage()];
    await step();
    const { user, system } = process.threadCpuUsage(cpu);
    found.push({ ms: performance.now() - start, cpuMs: (user + system) / 1000 });
  }
  return { ms: median(found.map(({ ms }) => ms)), cpuMs: median(found.map(({ cpuMs }) => cpuMs)) };
}

async function repeated(step: () => Promise<number>): Promise<number> {
  const found: number[] = [];
  for (let round = 0; round < rounds; round++) found.push(await step());
  return median(found);
}

/** Notes when the frame that shows the figures has been drawn, from the start of loading. */
const notePaint = `
  new MutationObserver((_, observer) => {
    if (document.querySelector('.headline strong') === null) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => (globalThis.painted = performance.now())));
  }).observe(document, { subtree: true, childList: true });`;

const saved = {
  list: { view: { range: 'all', workspace: 'all' }, search: '', order: 'newest' },
  open: null,
  scroll: 0,
} as const;

async function firstPaint(browser: Browser, host: LedgerHost): Promise<number> {
  host.forget();
  const size = { width: 1200, height: 900 };
  const { page, close } = await openReportPage(browser, {
    ...size,
    answer: host.answer,
    saved,
    initScript: notePaint,
  });
  await page.locator('.headline strong').first().waitFor();
  const painted = await page.evaluate<number>(
    'new Promise((resolve) => setTimeout(() => resolve(globalThis.painted), 200))',
  );
  await close();
  return painted;
}

async function filterTimes(browser: Browser, host: LedgerHost): Promise<readonly Taken[]> {
  const { page, close } = await openReportPage(browser, {
    width: 1200,
    height: 900,
    answer: host.answer,
    saved,
  });
  await page.locator('button.line').first().waitFor();
  const timed = await openTimer(page);
  const found: Taken[] = [];
  for (const range of ['90 days', 'All', '30 days', 'All', '7 days', 'All']) {
    found.push(
      await timed(
        `[...document.querySelectorAll('.ranges button')].find((button) => button.textContent === '${range}').click()`,
        settled,
      ),
    );
  }
  for (const workspace of ['w1', 'w2', 'none', 'all']) {
    const choose = `const select = document.querySelector('.workspace select'); select.value = '${workspace}'; select.dispatchEvent(new Event('change', { bubbles: true }))`;
    found.push(await timed(choose, settled));
  }
  for (const word of ['python', 'opus refactor', 'exhausted']) {
    const type = `const box = document.querySelector('input[type=search]'); box.value = '${word}'; box.dispatchEvent(new Event('input', { bubbles: true }))`;
    found.push(await timed(type, `document.querySelector('.tasks [role=status]').textContent !== before`));
  }
  await close();
  return found;
}

/** It turns busy with the click, and is not any more with the answer. */
const settled = `document.querySelector('main').getAttribute('aria-busy') === 'false'`;

/** Between two acts the page and the host come to rest: what they did counts for the act before. */
const restMs = 150;

async function openTimer(page: Page): Promise<(act: string, done: string) => Promise<Taken>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' });
  await session.send('Performance.enable');
  const pageMs = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
  };
  return async (act, done) => {
    const [before, cpu] = [await pageMs(), process.threadCpuUsage()];
    const ms = await timed(page, act, done);
    await page.waitForTimeout(restMs);
    const { user, system } = process.threadCpuUsage(cpu);
    return { ms, cpuMs: (await pageMs()) - before + (user + system) / 1000 };
  };
}

/** From an act to the frame in which it is done. The page says that it is busy before it is done. */
function timed(page: Page, act: string, done: string): Promise<number> {
  return page.evaluate<number>(`new Promise((resolve) => {
    const before = document.querySelector('.tasks [role=status]').textContent;
    const start = performance.now();
    const observer = new MutationObserver(() => {
      if (!(${done})) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
    });
    observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    ${act};
  })`);
}

function median(values: readonly number[]): number {
  return Math.round(values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0);
}
