/** The HTML of messages in a real browser, at the width of a phone and of a desktop window, light and dark. */

import { simpleParser } from 'mailparser';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compile } from '../../src/build/compile.ts';
import { composeEmail } from '../../src/email/compose-email.ts';
import type { EmailOptions } from '../../src/email/options.ts';
import { accessibilityProblems, launchChromium, RULES_OF_THE_LOOK } from '../support/chromium.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const READER = { to: 'r@example.org', reader: { name: 'Anna', constituency: 'Brighton' } };

/** The HTML with its images embedded. */
async function htmlOf(name: string, options: EmailOptions = READER): Promise<{ sent: string; shown: string }> {
  const { message, diagnostics } = await composeEmail(await compile(`data/${name}`), options);
  expect(diagnostics).toEqual([]);
  const bytes = Buffer.from(message ?? []);
  const sent = await simpleParser(bytes, { skipImageLinks: true });
  const shown = await simpleParser(bytes);
  return { sent: String(sent.html), shown: String(shown.html) };
}

interface Screen {
  readonly width: number;
  readonly scheme: 'light' | 'dark';
  /** The rules to check; all if omitted. */
  readonly rules?: readonly string[];
}

async function onScreen<T>(html: string, { width, scheme }: Screen, look: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme: scheme });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.setContent(html, { waitUntil: 'load' });
  const seen = await look(page);
  expect(asked.filter((url) => !url.startsWith('data:') && !url.startsWith('about:'))).toEqual([]);
  await page.close();
  return seen;
}

/** Excludes rules on landmarks, which belong to the mail client. */
const OF_THE_CLIENT = /^(?:region|landmark-one-main)\b/;

/** Colours don't depend on the width, nor sizes on the scheme. */
const SCREENS: readonly Screen[] = [
  { width: 320, scheme: 'light' },
  { width: 700, scheme: 'dark', rules: RULES_OF_THE_LOOK },
];

interface Measures {
  readonly width: number;
  /** Elements that reach over the edge. */
  readonly cut: number;
  /** Pictures that are not there. */
  readonly broken: number;
}

const MEASURE = `({
  width: document.documentElement.scrollWidth,
  cut: [...document.querySelectorAll('*')].filter((e) => e.getBoundingClientRect().right > innerWidth + 0.5).length,
  broken: [...document.images].filter((image) => image.naturalWidth === 0).length,
})`;

const BACKGROUNDS = `['body', '.picture-cell'].map((name) => getComputedStyle(document.querySelector(name)).backgroundColor)`;

describe.each([
  ['belarus', READER],
  ['gallery', { ...READER, link: 'https://example.org/gallery.pdf', unsubscribe: 'https://example.org/u' }],
])('the mail of %s', (name, options) => {
  let html: { sent: string; shown: string };
  beforeAll(async () => {
    html = await htmlOf(name, options);
  });

  it.each(SCREENS)('is accessible, fits, and has images on white: $width pixels, $scheme', async (screen) => {
    const { problems, backgrounds, ...measures } = await onScreen(html.shown, screen, async (page) => ({
      backgrounds: await page.evaluate<string[]>(BACKGROUNDS),
      problems: await accessibilityProblems(page, [], screen.rules),
      ...(await page.evaluate<Measures>(MEASURE)),
    }));
    expect(problems.filter((problem) => !OF_THE_CLIENT.test(problem))).toEqual([]);
    expect(measures).toEqual({ width: screen.width, cut: 0, broken: 0 });
    expect(backgrounds).toEqual([
      screen.scheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(20, 24, 28)',
      'rgb(255, 255, 255)',
    ]);
  });

  it('has a title and one language, is smaller than 100 kB, and has inline styles', () => {
    const { sent } = html;
    expect(Buffer.byteLength(sent)).toBeLessThan(100_000);
    expect(sent).toMatch(/^<!DOCTYPE html><html lang="en-GB" dir="ltr"/);
    expect(sent).toMatch(/<title>[^<]{10,}<\/title>/);
    expect(sent).toMatch(/<h1 style="[^"]*font-size/);
    expect(sent).not.toMatch(/var\(|data-at|data-src|<script|<link|https?:\/\/[^"]*\.(?:png|css|js)|url\(/);
    // Outlook's own width.
    expect(sent).toMatch(/<!--\[if mso\]><table [^>]*width="600"/);
    // Tables are only for layout, with role=presentation.
    expect(sent.match(/<table /g)?.length).toBe(sent.match(/<table [^>]*role="presentation"/g)?.length);
    expect(sent.match(/<img /g)?.length).toBe(sent.match(/<img [^>]*alt="[^"]{10,}"/g)?.length);
  });
});
