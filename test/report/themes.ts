/** The colours of a real window, as its webviews get them. */
import type { FrameLocator } from 'playwright-core';
import type { Theme, Window } from '../e2e/window.ts';
import type { ThemeStyle } from './page.ts';

export const themes: readonly Theme[] = [
  'Dark Modern',
  'Light Modern',
  'Default High Contrast',
  'Default High Contrast Light',
];

/** What VS Code calls the kind of a theme in the class of a webview's body. */
const bodyClasses: Readonly<Record<Theme, string>> = {
  'Dark Modern': 'vscode-dark',
  'Light Modern': 'vscode-light',
  'Default High Contrast': 'vscode-high-contrast',
  'Default High Contrast Light': 'vscode-high-contrast-light',
};

/** Switches the window to a theme, and waits until a webview that shows in it has been told. */
export async function changeTheme(window: Window, page: FrameLocator, theme: Theme): Promise<void> {
  await window.changeSettings({ 'workbench.colorTheme': theme });
  await page.locator(`body.${bodyClasses[theme]}`).first().waitFor();
}

/** The variables of a webview that shows. */
export async function styleOf(page: FrameLocator): Promise<ThemeStyle> {
  const [variables, bodyClass] = await Promise.all([
    page.locator('html').getAttribute('style'),
    page.locator('body').getAttribute('class'),
  ]);
  return { variables: variables ?? '', bodyClass: bodyClass ?? '' };
}
