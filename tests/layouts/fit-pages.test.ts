/** How a brief that is longer than its layout allows is shortened, and the report of it. */

import { describe, expect, it } from 'vitest';
import { createCompiler, memoryReader, printStage } from '../../src/index.ts';
import { overlay } from '../setup/overlay.ts';

const PARAGRAPH = 'Words that fill a page one after the other, and more of them. ';

const brief = (keyMessage: number, section: number): string => `
layout: card
masthead: { series: S, number: 1, version: 1, date: 2022 }
title: T
standfirst: A standfirst.
keyMessages: ["${PARAGRAPH.repeat(keyMessage)}"]
sections:
  - id: history
    title: History
    blocks:
      - paragraph: "${PARAGRAPH.repeat(section)}"
author: { name: N }
`;

/** A page of 300 x 300 pt: some 20 lines of 50 letters. */
const CARD = {
  'templates/card/layout.hbs':
    '<body>{{#each keyMessages}}<p class="key"{{src this}}>{{html this}}</p>{{/each}}' +
    '{{#each sections}}{{#each blocks}}<p class="more"{{src this}}>{{html text}}</p>{{/each}}{{/each}}</body>',
  'templates/card/style.css':
    '@page { size: 300pt 300pt; margin: 30pt } body { font: 10pt/12pt "Source Serif 4" } p { margin: 0 0 12pt }' +
    '.fit-close p { line-height: 11pt } .fit-short .more { display: none } .fit-small p { font-size: 8pt; line-height: 9pt }',
};

const steps = (...names: readonly string[]): string =>
  `pages: { max: 1 }\nfit:\n${names.map((name) => `  - { class: fit-${name}, says: ${name} }\n`).join('')}`;

async function build(manifest: string, text: string, more: Readonly<Record<string, string>> = {}) {
  const files = { 'data/x/brief.yaml': text, 'templates/card/layout.yaml': manifest, ...CARD, ...more };
  const compiler = createCompiler({ reader: overlay(memoryReader(files)) });
  const result = await compiler.build('data/x');
  const said = result.diagnostics.map((d) => `${d.severity} ${d.code}: ${d.message}${d.hint ? ` (${d.hint})` : ''}`);
  return { ...result, said, classes: /<body[^>]*class="([^"]*)"/.exec(printStage(result, 'html'))?.[1] ?? '' };
}

describe('fitting pages', () => {
  it('reports omissions in one remark, and refers to none of them', async () => {
    const yaml = brief(1, 1).replace(
      / {4}blocks:[\s\S]*author/,
      `    blocks:
      - paragraph: "Much rose (see {@towns}).[^n] As {@towns} shows, it fell. ${PARAGRAPH.repeat(2)}"
      - paragraph: "More.[^m]"
      - table:
          id: towns
          caption: Towns
          columns: [{ key: a, title: Town }, { key: b, title: Riders }]
          rows: [{ a: 'Minsk[^o]', b: many }]
notes: { n: { text: A. }, m: { text: B. }, o: { text: C. } }
author`,
    );
    const layout =
      '<body>{{#each sections}}{{#each blocks}}{{#if (eq kind "paragraph")}}<p{{src this}}>{{html text}}</p>{{/if}}{{/each}}{{/each}}' +
      '<section role="doc-endnotes" id="endnotes"><h1>Notes</h1><ol>{{#each notes}}<li role="doc-endnote" id="{{anchor}}">{{html text}}</li>{{/each}}</ol></section></body>';
    const manifest = 'extends: base\npages: { max: 1 }\nfit: [{ class: fit-short, says: short }]';
    const files = {
      'templates/card/layout.hbs': layout,
      'templates/card/style.css': `${CARD['templates/card/style.css']} @page { size: 300pt 200pt } p { margin: 0 } .fit-short p + p { display: none } h1, li { line-height: 8pt; font-size: 8pt; margin: 0 } p { font-size: 9pt; line-height: 10pt }`,
    };
    const { said, pages, ...built } = await build(manifest, yaml, files);
    expect(said.filter((line) => !line.startsWith('warning facts'))).toEqual([
      'info layout/fitted: left out: Table 1, note 3',
    ]);
    expect(pages).toBe(1);
    const words = printStage(built, 'lines');
    expect(words).toContain('Much rose.');
    expect(words.replace(/"\n[^"]*"/g, ' ')).toContain('in the full brief');
  });

  it('warns of kinds of blocks that a layout without a page limit has no place for', async () => {
    const yaml = brief(1, 1).replace(
      'author:',
      '      - definitions: [{ term: Rail, text: Trains. }]\n      - list: [One., Two.]\nauthor:',
    );
    const html = '{{#each sections}}{{#each blocks}}{{#if (eq kind "paragraph")}}<p{{src this}}>{{html text}}</p>{{/if}}{{/each}}{{/each}}'; // biome-ignore format: a template
    const { said } = await build('extends: base', yaml, { 'templates/card/layout.hbs': `<body>${html}</body>` });
    const printed = said.filter((line) => line.includes('layout/'));
    expect(printed).toHaveLength(1);
    expect(printed[0]).toMatch(
      /^warning layout\/not-printed: the layout 'card' doesn't print these parts of the brief: 1 list of terms and 1 list of 'History' \(add their partials/,
    );
  });

  it('changes nothing of a brief that fits', async () => {
    const { said, classes, pages } = await build(steps('close', 'short'), brief(1, 1));
    expect({ said, classes, pages }).toEqual({ said: [], classes: '', pages: 1 });
  });

  it('takes the first step that is enough', async () => {
    const { said, classes } = await build(steps('close', 'short'), brief(1, 15));
    expect(classes).toBe('fit-close');
    expect(said).toEqual(['info layout/fitted: to fit on 1 page: close']);
  });

  it('takes steps in order, and drops those that later ones make unnecessary', async () => {
    const { said, classes } = await build(steps('close', 'short', 'small'), brief(6, 30));
    expect(classes).toBe('fit-short');
    expect(said).toEqual(["info layout/fitted: to fit on 1 page: short; left out: the section 'History'"]);
    const both = await build(steps('short', 'close', 'small'), brief(17, 30));
    expect(both.classes).toBe('fit-short fit-close');
    expect(both.said).toEqual(["info layout/fitted: to fit on 1 page: short; close; left out: the section 'History'"]);
  });

  it('reports the excess when all steps are used, and the longest parts', async () => {
    const { said, classes, pages, pdf } = await build(steps('close', 'short'), brief(40, 30));
    expect(classes).toBe('fit-close fit-short');
    expect(pages).toBeGreaterThan(1);
    expect(pdf).toBeDefined();
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(
      /^warning layout\/too-many-pages: the brief has \d pages, but the layout 'card' allows 1: about \d+ words too many, even after these steps: close; short \(shorten the longest parts: keyMessages \(\d+ words\)\)$/,
    );
  });

  it('reports it for a layout without steps too', async () => {
    const { said } = await build('pages: { max: 1 }', brief(5, 30));
    expect(said[0]).toMatch(
      /^warning layout\/too-many-pages: .* allows 1: about \d+ words too many \(shorten the longest parts: section 'history' \(\d+ words\), keyMessages \(\d+ words\)\)$/,
    );
    const few = await build('pages: { min: 2 }', brief(1, 1));
    expect(few.said).toEqual([
      "warning layout/too-few-pages: the brief has 1 page, but the layout 'card' needs at least 2",
    ]);
  });

  it('drops diagnostics of pages that are not used', async () => {
    const long = `x${'y'.repeat(300)}`;
    const { said } = await build(
      steps('short'),
      brief(6, 30).replace(
        'Words that fill a page one after the other, and more of them. "\nauthor',
        `${long}"\nauthor`,
      ),
    );
    expect(said).toEqual(["info layout/fitted: to fit on 1 page: short; left out: the section 'History'"]);
  });

  it('refuses a step that no style sheet knows', async () => {
    const { said, pdf } = await build(steps('clsoe'), brief(1, 1));
    expect(pdf).toBeUndefined();
    expect(said).toEqual([
      'error template/manifest: no style sheet has a rule for .fit-clsoe (add a rule for it to style.css)',
    ]);
  });
});
