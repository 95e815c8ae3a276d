/** What axe finds wrong with a page: contrast, names, roles, order and much else. */
import axe from 'axe-core';
import type { Frame } from 'playwright-core';

/** Violations, one line for each place; of the whole frame, or of what a selector names. */
export async function axeFlaws(frame: Frame, selector = 'html'): Promise<readonly string[]> {
  await frame.evaluate(axe.source);
  return frame.evaluate(async (of) => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(of);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, any }) => `${id}: ${html.slice(0, 160)} ${any[0]?.message ?? ''}`),
    );
  }, selector);
}
