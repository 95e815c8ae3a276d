/**
 * `npm run screenshots`: the report's page in every state, in four themes of a real window, narrow and wide, as
 * pictures in out/screenshots/report/; and what axe finds wrong with each. Words after it choose states by name.
 */
import { changeTheme, styleOf, themes } from '../test/report/themes.ts';
import { shoot } from '../test/report/gallery.ts';
import { states } from '../test/report/states.ts';
import { startWindow } from '../test/e2e/window.ts';
import { launchBrowser } from './browser.ts';
import { packageVsix } from './package.ts';
import { endOnSignals } from './vscodeServer.ts';

endOnSignals();
const words = process.argv.slice(2);
const wanted = states.filter(({ name }) => words.length === 0 || words.includes(name));
const styles = await readStyles();
const browser = await launchBrowser();
let wrong = 0;
try {
  for (const state of wanted) {
    for (const [theme, style] of styles) {
      for (const { name, flaws, tooWide } of await shoot(browser, state, theme, style)) {
        const told = [...flaws, ...(tooWide ? ['wider than the window'] : [])];
        wrong += told.length;
        console.log(`${name}.png${told.map((flaw) => `\n   ${flaw}`).join('')}`);
      }
    }
  }
} finally {
  await browser.close();
}
console.log(wrong === 0 ? 'axe finds nothing wrong.' : `${wrong} things are wrong.`);
process.exit(wrong === 0 ? 0 : 1);

/** The colours of a window's own webviews, theme by theme. */
async function readStyles() {
  const window = await startWindow({ vsix: await packageVsix(), openFile: 'src/cart.ts' });
  try {
    await window.statusBar.waitFor();
    await window.runCommand('Tierwise: Show Spend Report');
    const page = await window.webviewWith('No task has run in this time.');
    const found = [];
    for (const theme of themes) {
      await changeTheme(window, page, theme);
      found.push([theme, await styleOf(page)] as const);
    }
    return found;
  } finally {
    await window.close();
  }
}
