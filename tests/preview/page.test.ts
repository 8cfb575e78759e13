/** The preview in a real browser, while a brief is edited. */

import { copyFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { accessibilityProblems, launchChromium, RULES_OF_THE_LOOK } from '../support/chromium.ts';
import {
  belarusProject,
  type Project,
  type RunningPreview,
  runPreview,
  SHORT_BRIEF,
  stateOf,
} from './running-preview.ts';

let browser: Browser;
let project: Project;
let preview: RunningPreview;
let context: BrowserContext;
/** The tab of all tests that need only one. */
let tab: Page;
let complaints: string[];
/** Other processes started by a test. */
let others: RunningPreview[];

// One preview and one tab serve all tests: starting them and drawing the first pages takes longer than most of them.
beforeAll(async () => {
  project = belarusProject();
  [browser, preview] = await Promise.all([
    launchChromium(),
    runPreview(project, '--port', String(20_000 + (process.pid % 20_000))),
  ]);
  context = await browser.newContext({ viewport: { width: 1400, height: 650 } });
  tab = await context.newPage();
  watch(tab);
});
afterAll(async () => {
  await browser.close();
  await preview.stop();
  project.remove();
});

beforeEach(() => {
  complaints = [];
  others = [];
});
afterEach(async () => {
  await Promise.all(context.pages().map((page) => (page === tab ? undefined : page.close())));
  await Promise.all(others.map((running) => running.stop()));
  // A light page of the same origin keeps the browser's process, and doesn't draw the builds between tests.
  await tab.goto(`http://127.0.0.1:${preview.port}/page.css`);
  await tab.evaluate('sessionStorage.clear()');
  await restore();
});

/** Undoes a test's edits, and waits for the build. */
async function restore(): Promise<void> {
  if (project.isEdited()) await rewrite(project.original);
}

/** Replaces the brief, and waits for the build. */
async function rewrite(text: string): Promise<void> {
  const before = (await stateOf(preview)).build.number;
  project.write(text);
  await expect
    .poll(async () => {
      const { number, outcome } = (await stateOf(preview)).build;
      return number > before && outcome === 'built';
    })
    .toBe(true);
}

/** The tab as a new one would be, with all pages in view drawn. */
async function open(): Promise<Page> {
  await tab.goto(preview.url);
  await tab.locator('#viewer[data-drawn]').waitFor();
  return tab;
}

/** Another tab, drawn. */
async function newTab(url = preview.url, within = context): Promise<Page> {
  const page = await within.newPage();
  watch(page);
  await page.goto(url);
  await page.locator('#viewer[data-drawn]').waitFor();
  return page;
}

/** Records errors in the browser. */
function watch(page: Page): void {
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
}

/** Waits until the page shows a new build with its places. */
async function nextBuild(page: Page, edit: () => void): Promise<void> {
  const before = await page.locator('#app').getAttribute('data-places');
  edit();
  await page.locator(`#app[data-places]:not([data-places="${before}"])`).waitFor();
}

/** A page's text without white space: lines are separate elements. */
async function textOf(page: Page, number = 1): Promise<string> {
  const layer = page.locator(`.page[data-page="${number}"]:not(.before) .text-layer`);
  return squeezed((await layer.textContent()) ?? '');
}
const squeezed = (words: string): string => words.replace(/\s+/g, '');
const scrollOf = (page: Page): Promise<number> => page.locator('#viewer').evaluate((viewer) => viewer.scrollTop);

/** Names of headings in the accessibility tree of the browser. */
async function headings(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes.filter(({ role }) => role?.value === 'heading').map(({ name }) => String(name?.value));
}

describe('while the data is edited', () => {
  it('shows and marks new words on the page; keeps the page with errors beside it while the data is broken; continues once it is fixed', async () => {
    const page = await open();
    await expect.poll(() => textOf(page)).toContain(squeezed('may be moving towards'));
    await nextBuild(page, () => project.edit('may be moving towards', 'is on its way to'));
    await expect.poll(() => textOf(page)).toContain(squeezed('Belarus is on its way to'));
    await page.locator('.layer-marks .mark.changed').first().waitFor();
    expect(await page.locator('#live').textContent()).toMatch(/Rebuilt\. \d+ changes?, on page 1\./);
    await nextBuild(page, () => project.edit('standfirst:', 'standfrist:'));
    await page.locator('#banner').waitFor();
    expect(await page.locator('#banner-words').textContent()).toMatch(/last version that was built/);
    expect(await textOf(page)).toContain(squeezed('Belarus is on its way to'));
    expect(await page.title()).toMatch(/^✕/);
    await nextBuild(page, () => project.edit('may be moving towards', 'has moved towards'));
    await expect.poll(() => textOf(page)).toContain(squeezed('Belarus has moved towards'));
    expect(await page.locator('#banner').isVisible()).toBe(false);
    expect(complaints).toEqual([]);
  });

  it('shows the line of a problem, and its place on the page', async () => {
    const page = await open();
    await nextBuild(page, () => project.edit('less than 10%', 'less than 12%'));
    await page.locator('#banner-show').click();
    const problem = page.locator('button.problem', { hasText: 'less than 12%' }).first();
    expect(await problem.locator('.place').textContent()).toMatch(/^data\/belarus\/brief\.yaml:\d+:\d+$/);
    await problem.click();
    expect(await page.locator('.excerpt mark').first().textContent()).toBe('less than 12%');
    const chosen = page.locator('.layer-chosen .area').first();
    await chosen.waitFor();
    expect(await chosen.evaluate((area) => area.closest('.page')?.getAttribute('data-page'))).toBe('1');
  });

  it('draws only pages that look different', async () => {
    const page = await open();
    await page.locator('#zoom').selectOption('0.5');
    await page.locator('.page[data-page="2"].drawn').waitFor();
    await page.locator('.page canvas').evaluateAll((all) => {
      for (const canvas of all) canvas.classList.add('old');
    });
    await nextBuild(page, () => project.edit('Survival in 2020{^election} came at', 'Survival in 2020{^election} had'));
    await page.locator('.page[data-page="1"] canvas:not(.old)').waitFor();
    expect(await page.locator('.page[data-page="2"] canvas.old').count()).toBe(1);
  });

  it('keeps scroll, zoom and page after a build and after a reload', async () => {
    const page = await open();
    await page.locator('#zoom').selectOption('1.25');
    await page.locator('#viewer').evaluate((viewer) => viewer.scrollTo(0, 1700));
    await expect.poll(() => page.locator('#page-number').inputValue()).toBe('2');
    const before = await scrollOf(page);
    await nextBuild(page, () => project.edit('may be moving towards', 'is on its way to'));
    await page.locator('#viewer[data-drawn]').waitFor();
    expect(Math.abs((await scrollOf(page)) - before)).toBeLessThan(3);
    await page.reload();
    await page.locator('#viewer[data-drawn]').waitFor();
    await expect.poll(() => page.locator('#page-number').inputValue()).toBe('2');
    expect(Math.abs((await scrollOf(page)) - before)).toBeLessThan(3);
    expect(await page.locator('#zoom').inputValue()).toBe('1.25');
  });

  it('reports an error when the folder disappears, and continues when it is back', async () => {
    const page = await open();
    await nextBuild(page, () => renameSync(project.brief, `${project.brief}-away`));
    await page.locator('#banner').waitFor();
    expect(await textOf(page)).toContain(squeezed('may be moving towards'));
    await nextBuild(page, () => renameSync(`${project.brief}-away`, project.brief));
    await page.locator('#banner').waitFor({ state: 'hidden' });
  });
});

describe('places', () => {
  it('lead from a click to the line of data, and to the clicked word', async () => {
    const page = await open();
    await page.locator('.text-layer span[role=presentation]', { hasText: 'authoritarian' }).first().click();
    await page.locator('#source-body .excerpt').first().waitFor();
    const line = project.original.split('\n').findIndex((text) => text.includes('authoritarian')) + 1;
    const place = await page.locator('#source-body .place').first().textContent();
    const [, named = '0'] = /brief\.yaml:(\d+):/.exec(place ?? '') ?? [];
    expect(Math.abs(Number(named) - line)).toBeLessThanOrEqual(1);
    const shown = await page.locator('#source-body .line.meant').first().textContent();
    expect(project.original).toContain(shown?.replace(/^\d+/, '') ?? '?');
  });

  it('lead from a label in a chart to its row', async () => {
    const page = await open();
    await page.keyboard.press('j');
    await page
      .locator('.page[data-page="2"] .text-layer span[role=presentation]', { hasText: 'mid-2010s' })
      .first()
      .click();
    await expect.poll(() => page.locator('#source-body .place').first().textContent()).toMatch(/timeline\.csv:\d+/);
  });

  it('can be stepped through by keys, and are announced', async () => {
    const page = await open();
    await page.keyboard.press('.');
    await page.locator('#source-body h3').waitFor();
    const first = await page.locator('#source-body .quoted').textContent();
    await page.keyboard.press('.');
    await expect.poll(() => page.locator('#source-body .quoted').textContent()).not.toBe(first);
    expect(await page.locator('#live').textContent()).toMatch(/brief\.yaml line \d+, column \d+/);
    await page.locator('.layer-origin .area').first().waitFor();
  });
});

describe('views', () => {
  it('switch the layout, and back', async () => {
    const page = await open();
    expect(await page.locator('#page-count').textContent()).toBe('of 4');
    await nextBuild(page, () => void page.locator('#layout').selectOption('at-a-glance'));
    await expect.poll(() => page.locator('#page-count').textContent()).toBe('of 1');
    // Another layout isn't an edit.
    expect(await page.locator('.mark').count()).toBe(0);
    await nextBuild(page, () => void page.locator('#layout').selectOption(''));
    await expect.poll(() => page.locator('#page-count').textContent()).toBe('of 4');
  });

  it('switch to a translation, and back', async () => {
    expect(await (await open()).locator('#translation').isVisible()).toBe(false);
    copyFileSync('tests/languages/belarus/brief.fr.yaml', join(project.brief, 'brief.fr.yaml'));
    const page = await newTab();
    expect(await page.locator('#translation option').allTextContents()).toEqual(['the original', 'French']);
    await nextBuild(page, () => void page.locator('#translation').selectOption('fr'));
    await expect.poll(() => textOf(page)).toContain(squeezed('Le Bélarus et la guerre'));
    // Other words aren't an edit.
    expect(await page.locator('.mark').count()).toBe(0);
    await nextBuild(page, () => void page.locator('#translation').selectOption(''));
    await expect.poll(() => textOf(page)).toContain(squeezed('Belarus and the war'));
    rmSync(join(project.brief, 'brief.fr.yaml'));
  });

  it('compare with the last version', async () => {
    const page = await open();
    await nextBuild(page, () => project.edit('may be moving towards', 'is on its way to'));
    await page.keyboard.press('c');
    await page.locator('.page.before.drawn').first().waitFor();
    const [left, right] = await page
      .locator('.row')
      .first()
      .locator('.page')
      .evaluateAll((pages) => pages.map((p) => p.getBoundingClientRect().left));
    expect(left).toBeLessThan(right ?? 0);
  });

  it('show the tags in reading order, with alternative texts, on the page and beside it', async () => {
    const page = await open();
    await page.keyboard.press('t');
    await page.locator('.role.figure').first().waitFor();
    const roles = await page.locator('.tag .role').allTextContents();
    expect(roles.slice(0, 2)).toEqual(['Document', 'P']);
    expect(roles.indexOf('H1')).toBeLessThan(roles.indexOf('Figure'));
    expect((await page.locator('.tag .alt').first().textContent())?.length).toBeGreaterThan(20);
    await page.locator('.layer-tags .heading').first().waitFor();
    // The page itself has the same roles for a screen reader.
    await expect
      .poll(() => headings(page))
      .toContainEqual(expect.stringMatching(/^Belarus and the war in Ukraine: ?why Minsk/));
  });

  it('provide the PDF, the outline, the thumbnails and a greyscale view', async () => {
    const page = await open();
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('d')]);
    expect(download.suggestedFilename()).toBe('belarus.pdf');
    await page.keyboard.press('o');
    await page.locator('#outline button', { hasText: 'Implications' }).click();
    await expect.poll(() => page.locator('#page-number').inputValue()).toBe('3');
    await page.keyboard.press('p');
    await page.locator('#thumbnails button').first().click();
    await expect.poll(() => page.locator('#page-number').inputValue()).toBe('1');
    await page.locator('.thumbnail canvas').first().waitFor();
    await page.keyboard.press('g');
    // A canvas that is just being replaced has no style.
    const filterOf = () =>
      page
        .locator('.paper canvas')
        .first()
        .evaluate((canvas) => canvas.ownerDocument.defaultView?.getComputedStyle(canvas).filter);
    await expect.poll(filterOf).toBe('grayscale(1)');
  });
});

describe('several previews', () => {
  it('run on one folder, each on its own port', async () => {
    await rewrite(SHORT_BRIEF);
    const second = await runPreview(project, '--port', String(preview.port));
    others.push(second);
    expect(second.port).not.toBe(preview.port);
    const [a, b] = [await open(), await newTab(second.url)];
    await Promise.all(
      [a, b].map((page) => nextBuild(page, () => project.write(SHORT_BRIEF.replace('Reeds', 'Willows')))),
    );
    for (const page of [a, b]) await expect.poll(() => textOf(page)).toContain('Willows');
  });

  it('a tab left open reconnects after a restart', async () => {
    await rewrite(SHORT_BRIEF);
    const page = await open();
    expect(await preview.stop()).toBe(130);
    await page.locator('#link', { hasText: 'has stopped' }).waitFor();
    expect(await textOf(page)).toContain('Reeds');
    project.write(SHORT_BRIEF.replace('Reeds', 'Willows'));
    preview = await runPreview(project);
    await expect.poll(() => textOf(page)).toContain('Willows');
    expect(await page.locator('#link').isVisible()).toBe(false);
  });

  it('a tab without the token explains what is missing', async () => {
    const page = await context.newPage();
    await page.goto(`http://127.0.0.1:${preview.port}/`);
    await page.locator('#link', { hasText: 'needs the token' }).waitFor();
    expect(await page.locator('.page').count()).toBe(0);
  });
});

// Colours don't depend on the width.
describe.each([
  { name: 'light', colorScheme: 'light', viewport: { width: 1400, height: 900 }, rules: undefined },
  { name: 'narrow and dark', colorScheme: 'dark', viewport: { width: 320, height: 700 }, rules: RULES_OF_THE_LOOK },
] as const)('$name', ({ colorScheme, viewport, rules }) => {
  it('passes axe-core with each panel open, and never scrolls sideways', async () => {
    // axe-core takes as long as a page has words.
    await rewrite(SHORT_BRIEF);
    const within = await browser.newContext({ colorScheme, viewport });
    try {
      const page = await newTab(preview.url, within);
      await page.locator('.text-layer').first().waitFor();
      const found: Record<string, readonly string[]> = {};
      const check = async (name: string, without: readonly string[] = []): Promise<void> => {
        const problems = await accessibilityProblems(page, without, rules);
        const wide = await page.evaluate('document.documentElement.scrollWidth > innerWidth');
        if (problems.length > 0 || wide) found[name] = [...problems, ...(wide ? ['scrolls sideways'] : [])];
      };
      await check('pages');
      await nextBuild(page, () => project.write(SHORT_BRIEF.replace('Less than 10%', 'Less than 12%')));
      for (const key of ['p', 'o', 's', 't', 'e']) {
        await page.keyboard.press(key);
        if (key === 't') await page.locator('.tag').first().waitFor();
        if (key === 'e') await page.locator('button.problem').first().click();
        // Only the tags add words to the pages, which were checked above.
        await check(key, [key === 't' ? '.text-layer' : '#viewer']);
      }
      await page.keyboard.press('Escape');
      await page.keyboard.press('?');
      await page.locator('dialog[open]').waitFor();
      await check('shortcuts', ['#viewer']);
      expect(found).toEqual({});
    } finally {
      await within.close();
    }
  });
});
