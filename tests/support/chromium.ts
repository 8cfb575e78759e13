/** A real browser for tests: Debian's Chromium, which `tests/setup/debian-tools.mjs` installs. */

import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';

/** Starts a headless Chromium; the test closes it. */
export function launchChromium(): Promise<Browser> {
  // The sandbox isn't available to root, or in most containers; it only opens pages of these tests.
  const plain = ['--no-sandbox', '--disable-dev-shm-usage', '--font-render-hinting=none'];
  // Tabs share a process, and the code that it has compiled.
  const args = [...plain, '--renderer-process-limit=1'];
  return chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args, timeout: 60_000 });
}

/** The rules of axe-core that depend on colours and sizes; the others see the same in each scheme and width. */
export const RULES_OF_THE_LOOK = [
  'aria-hidden-focus',
  'color-contrast',
  'link-in-text-block',
  'scrollable-region-focusable',
  'target-size',
] as const;

/**
 * Findings of axe-core for WCAG 2.2 AA and its own best practices: `rule: selector, selector`, sorted. Omits the
 * parts selected by `without`, since a page's text layer alone takes seconds. `rules` names the only ones to check.
 */
export async function accessibilityProblems(
  page: Page,
  without: readonly string[] = [],
  rules?: readonly string[],
): Promise<string[]> {
  // The script stays in the document until a reload.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    ({ exclude, only }) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(
        { include: ['html'], exclude },
        only ? { runOnly: { type: 'rule', values: only } } : {},
      ),
    { exclude: [...without], only: rules && [...rules] },
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`).sort();
}
