/** A real browser for tests: Debian's Chromium, which `tests/setup/debian-tools.mjs` installs. */

import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';

/** Starts a headless Chromium; the test that asked for it closes it. */
export function launchChromium(): Promise<Browser> {
  // Its sandbox cannot be had by root, nor in most containers; it only sees pages of these tests.
  const args = ['--no-sandbox', '--disable-dev-shm-usage', '--font-render-hinting=none'];
  return chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args, timeout: 60_000 });
}

/**
 * What axe-core finds against WCAG 2.2 AA and its own best practices: `rule: selector, selector`, sorted. Leaves out the
 * parts that `without` selects; a page's text layer alone takes it seconds.
 */
export async function accessibilityProblems(page: Page, without: readonly string[] = []): Promise<string[]> {
  // A document keeps the script; a reload loses it.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (exclude) => (globalThis as unknown as { axe: typeof axe }).axe.run({ include: ['html'], exclude }),
    [...without],
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`).sort();
}
