/** The report's page in every state, theme and width: pictures in out/screenshots/report/, and what axe finds wrong. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { patienceMs } from '../e2e/window.ts';
import { axeFlaws } from './axe.ts';
import { type LedgerHost, openLedgerHost } from './ledgerHost.ts';
import { openReportPage, type ReportPage, type ThemeStyle } from './page.ts';
import { insights, type ReportState, today, whatIfOf } from './states.ts';

export const widths = [300, 1200] as const;
const folder = path.resolve(import.meta.dirname, '../../out/screenshots/report');

export interface Shot {
  readonly name: string;
  /** What axe finds wrong with the page, one line each. */
  readonly flaws: readonly string[];
  /** Whether the page is wider than the window, so that it would have to be scrolled sideways. */
  readonly tooWide: boolean;
}

/** Draws one state in one theme at every width. */
export async function shoot(
  browser: Browser,
  state: ReportState,
  themeName: string,
  theme: ThemeStyle,
): Promise<readonly Shot[]> {
  await mkdir(folder, { recursive: true });
  const host = await hostOf(state);
  const shots: Shot[] = [];
  try {
    for (const width of widths) {
      const name = `${state.name}-${themeName.replaceAll(' ', '-').toLowerCase()}-${width}`;
      const shown = await openState(browser, state, host, { theme, width });
      const { page } = shown;
      await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true });
      const wide = await page
        .locator('html')
        .evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth);
      shots.push({ name, flaws: await axeFlaws(page.mainFrame()), tooWide: wide });
      await shown.close();
    }
  } finally {
    host.close();
  }
  return shots;
}

export function hostOf(state: ReportState): Promise<LedgerHost> {
  return openLedgerHost(state.rows, {
    today,
    insights,
    imported: state.imported ?? [],
    whatIf: (_, choice) => Promise.resolve(whatIfOf(choice)),
  });
}

/** Opens the page in a state, and waits until it shows. */
export async function openState(
  browser: Browser,
  state: ReportState,
  host: LedgerHost,
  {
    theme,
    width,
    height = 900,
  }: { readonly theme: ThemeStyle; readonly width: number; readonly height?: number },
): Promise<ReportPage> {
  const shown = await openReportPage(browser, {
    ...{ theme, width, height, reducedMotion: true },
    answer: async (request) => {
      const instead = state.instead?.(request) ?? null;
      return instead === 'never' ? null : (instead ?? host.answer(request));
    },
    saved: {
      list: {
        view: {
          ...{ range: state.range ?? 'month', workspace: 'all' },
          ...(state.imported !== undefined && { machines: 'all' as const }),
        },
        ...{ search: '', order: 'newest' },
      },
      ...{ open: null, scroll: 0 },
    },
  });
  const { page } = shown;
  page.setDefaultTimeout(patienceMs);
  // The last part to come: a picture of half a page tells nothing.
  if (state.instead === undefined && state.rows.length > 0)
    await page
      .locator(state.imported === undefined ? '#what-if' : 'button.line')
      .first()
      .waitFor();
  await state.act?.(page);
  await page.getByText(state.shows).first().waitFor();
  return shown;
}
