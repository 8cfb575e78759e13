/** What gives way when a brief is longer than its layout allows, and what is said of it. */

import { describe, expect, it } from 'vitest';
import { createCompiler, memoryReader } from '../../src/index.ts';
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

async function build(manifest: string, text: string) {
  const files = { 'data/x/brief.yaml': text, 'templates/card/layout.yaml': manifest, ...CARD, 'data/x/paper.txt': '' };
  const compiler = createCompiler({ reader: overlay(memoryReader(files)) });
  const result = await compiler.build('data/x');
  const said = result.diagnostics.map((d) => `${d.severity} ${d.code}: ${d.message}${d.hint ? ` (${d.hint})` : ''}`);
  return { ...result, said, classes: /<body[^>]*class="([^"]*)"/.exec(result.print('html'))?.[1] ?? '' };
}

describe('fitting pages', () => {
  it('changes nothing of a brief that fits', async () => {
    const { said, classes, pages } = await build(steps('close', 'short'), brief(1, 1));
    expect({ said, classes, pages }).toEqual({ said: [], classes: '', pages: 1 });
  });

  it('takes the first step that is enough', async () => {
    const { said, classes } = await build(steps('close', 'short'), brief(1, 15));
    expect(classes).toBe('fit-close');
    expect(said).toEqual(['info layout/fitted: to fit on 1 page, this gave way: close']);
  });

  it('takes steps in order, and gives back those that later ones make needless', async () => {
    const { said, classes } = await build(steps('close', 'short', 'small'), brief(6, 30));
    expect(classes).toBe('fit-short');
    expect(said).toEqual(['info layout/fitted: to fit on 1 page, this gave way: short']);
    const both = await build(steps('short', 'close', 'small'), brief(17, 30));
    expect(both.classes).toBe('fit-short fit-close');
    expect(both.said).toEqual(['info layout/fitted: to fit on 1 page, this gave way: short; close']);
  });

  it('says by how much a brief is too long when all steps are used, and where it is longest', async () => {
    const { said, classes, pages, pdf } = await build(steps('close', 'short'), brief(40, 30));
    expect(classes).toBe('fit-close fit-short');
    expect(pages).toBeGreaterThan(1);
    expect(pdf).toBeDefined();
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(
      /^warning layout\/too-many-pages: the brief takes \d pages, and the layout 'card' is made for 1: about \d+ words are too many, though much gave way \(close; short\) \(cut where it is longest: keyMessages \(\d+ words\)\)$/,
    );
  });

  it('says so too of a layout without steps', async () => {
    const { said } = await build('pages: { max: 1 }', brief(5, 30));
    expect(said[0]).toMatch(
      /^warning layout\/too-many-pages: .* is made for 1: about \d+ words are too many \(cut where it is longest: section 'history' \(\d+ words\), keyMessages \(\d+ words\)\)$/,
    );
    const few = await build('pages: { min: 2 }', brief(1, 1));
    expect(few.said).toEqual([
      "warning layout/too-few-pages: the brief takes 1 page, and the layout 'card' is made for 2 or more",
    ]);
  });

  it('leaves what was said of pages that are not used', async () => {
    const long = `x${'y'.repeat(300)}`;
    const { said } = await build(
      steps('short'),
      brief(6, 30).replace(
        'Words that fill a page one after the other, and more of them. "\nauthor',
        `${long}"\nauthor`,
      ),
    );
    expect(said).toEqual(['info layout/fitted: to fit on 1 page, this gave way: short']);
  });

  it('refuses a step that no style sheet knows', async () => {
    const { said, pdf } = await build(steps('clsoe'), brief(1, 1));
    expect(pdf).toBeUndefined();
    expect(said).toEqual([
      'error template/manifest: no style sheet has a rule for .fit-clsoe (say in style.css what it changes)',
    ]);
  });
});
