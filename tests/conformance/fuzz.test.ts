/** Any input results in an exact diagnostic or a conforming file, never in a broken file or a crash. */

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type CompileResult, createCompiler, memoryReader } from '../../src/index.ts';
import { overlay } from '../setup/overlay.ts';
import { png } from '../tags/real-pages.ts';
import { oddBrief } from './arbitrary-brief.ts';
import { oddHtml } from './arbitrary-html.ts';
import { buildProject } from './project.ts';
import { validatePdf } from './validator/validate.ts';

/** The same inputs each time; others by FUZZ_SEED and FUZZ_RUNS. */
const SEED = Number(process.env.FUZZ_SEED ?? 7);
const RUNS = Number(process.env.FUZZ_RUNS ?? 1);

const images = { 'data/x/a.png': png(4, 4, 6), 'data/x/b.png': png(4, 4, 2) };

const css = `@page { size: 200pt 160pt; margin: 15pt 12pt; @top-left { content: "Head" } }
  body { font: 9pt/11pt "Source Serif 4"; hyphens: auto } .columns { columns: 2 } .side { float: left; width: 40% }`;

function check({ pdf, diagnostics }: CompileResult): void {
  const errors = diagnostics.filter((d) => d.severity === 'error');
  if (!pdf) expect(errors.length).toBeGreaterThan(0);
  else expect(validatePdf(pdf)).toEqual([]);
  for (const { message, span } of errors) {
    expect(message.length).toBeGreaterThan(10);
    expect(span?.line ?? 1).toBeGreaterThan(0);
  }
}

it('HTML of a layout', { timeout: 120_000 * RUNS }, async () => {
  await fc.assert(
    fc.asyncProperty(oddHtml, async (html) => check(await buildProject({ html, css, files: images }))),
    { numRuns: 20 * RUNS, seed: SEED },
  );
});

it('data of a brief, in every layout', { timeout: 120_000 * RUNS }, async () => {
  const layout = fc.constantFrom('brief', 'report', 'large-print', 'at-a-glance');
  await fc.assert(
    fc.asyncProperty(oddBrief, layout, async (brief, name) => {
      const files = { 'data/x/brief.yaml': JSON.stringify(brief), ...images };
      check(await createCompiler({ reader: overlay(memoryReader(files)) }).build('data/x', { layout: name }));
    }),
    { numRuns: 6 * RUNS, seed: SEED },
  );
});

it('a title, a language and keywords of all kinds', async () => {
  const odd = [
    '<b>&amp; "x" \'y\'',
    '😀 title',
    'שלום',
    'a\tb\u0001',
    '\u202eright',
    'x'.repeat(3000),
    '{{x}}',
    '%!PS',
    ')(\\',
  ];
  const languages = ['en', 'zz', 'no tag', 'be-tarask', ''];
  for (const [i, title] of odd.entries()) {
    // Each title in two languages; more runs try each title in each.
    for (const language of RUNS > 1 ? languages : [languages[i % 5] ?? '', languages[(i + 2) % 5] ?? '']) {
      const data = `language: ${JSON.stringify(language)}\nkeywords: [${JSON.stringify(title)}]\n`;
      check(await buildProject({ html: '<h1>T</h1><p>x</p>', data, files: { 'templates/mine/note.hbs': '' } }));
      const brief = `${data}title: ${JSON.stringify(title)}\n`;
      const { diagnostics } = await buildProject({ html: '<h1>{{html title}}</h1>', data: brief });
      for (const { span } of diagnostics) expect(span).toBeDefined();
    }
  }
});
