/** Looks: complete house styles, chosen by `look:`. */

import { describe, expect, it } from 'vitest';
import { type CompileOptions, createCompiler, printStage } from '../../src/index.ts';
import { looksOf } from '../../src/project/look-list.ts';
import { buildFiles } from '../support/build-files.ts';

const BRIEF = `
masthead: { series: Policy brief, number: 1, version: 1, date: 2026-03 }
title: Title
standfirst: Words.
keyMessages: [One]
sections: [{ title: Part, blocks: [{ paragraph: Words. }, { paragraph: More words. }] }]
author: { name: N }
`;

const OWN = {
  'templates/looks/ours/look.yaml': 'title: Ours\nextends: newsroom\n',
  'templates/looks/ours/house.css': ':root { --accent: #5a2d82 }',
  'templates/looks/ours/style.css': 'h1 { font-size: 41pt }',
};

async function build(files: Readonly<Record<string, string>>, options: CompileOptions = {}) {
  const result = await buildFiles({ 'data/x/brief.yaml': BRIEF, ...files }, 'data/x', options);
  const found = result.diagnostics.map(
    ({ span, code, message }) => `${span ? `${span.file}:${span.line} ` : ''}${code} ${message}`,
  );
  return { styles: printStage(result, 'styles') ?? '', found, pdf: result.pdf };
}

/** The computed styles of the text and the title, where they differ from those around. */
function printed(styles: string): string {
  return styles
    .split('\n')
    .filter((line) => /^ *(body|h1)\b/.test(line))
    .join('\n');
}

const names = looksOf('').map(({ name }) => name);

it('four looks ship, each with a title and a description', () => {
  expect(names).toEqual(['development', 'institute', 'newsroom', 'parliament']);
  for (const { title, description } of looksOf('')) {
    expect(title).toMatch(/^[A-Z]/);
    expect(description).toMatch(/\.$/);
  }
});

it.each(names)('%s keeps the heads of a table inside the colour behind them', async (look) => {
  const table = `{ table: { id: t, caption: C, columns: [{ key: a, title: A }, { key: b, title: B }], rows: [{ a: 1, b: 2 }] } }`;
  const brief = BRIEF.replace('{ paragraph: Words. }', table);
  const { styles } = await build({ 'data/x/brief.yaml': `${brief}look: ${look}` });
  const coloured = styles.split('\n').filter((line) => /^ *t[hd]\b.*background-color/.test(line));
  for (const cell of coloured) expect(cell).toMatch(/padding-right: [1-9].*padding-left: [1-9]/);
});

const LAYOUTS = ['at-a-glance', 'report', 'large-print'];
const compiler = createCompiler();
const looks = names.filter((name) => name !== 'institute').map((look, i) => [look, LAYOUTS[i]] as const);
describe.each(looks)('the look %s', (look, other) => {
  // The layout brief and one of the others; all of them with EVERY_SAMPLE (npm run soak:samples).
  const layouts = ['brief', ...(process.env.EVERY_SAMPLE ? LAYOUTS : [other ?? 'report'])];
  it.each(layouts)('sets the sample as %s without a complaint', async (layout) => {
    const { diagnostics, pdf } = await compiler.build('data/belarus', { look, layout });
    expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(pdf).toBeDefined();
  });
});

describe('a brief', () => {
  it('names its look, which an option overrides', async () => {
    const files = { 'data/x/brief.yaml': `${BRIEF}look: newsroom\n` };
    expect(printed((await build(files)).styles)).toContain('Newsreader');
    expect(printed((await build(files, { look: 'parliament' })).styles)).toContain('STIX Two Text');
    expect(printed((await build({})).styles)).toContain('Source Serif 4');
  });

  it('with an unknown look is reported at its place', async () => {
    const { found, pdf } = await build({ 'data/x/brief.yaml': `look: newsrom\n${BRIEF}` });
    expect(found).toEqual([
      "data/x/brief.yaml:1 template/unknown-look there is no look 'newsrom': no templates/looks/newsrom/look.yaml",
    ]);
    expect(pdf).toBeUndefined();
  });

  it('has the colour of its series', async () => {
    const { styles } = await build({ 'briefwright.yaml': "series: { Policy brief: '#5a2d82', Other: '#00493c' }" });
    expect(printed(styles)).toContain('#5a2d82');
  });
});

describe('an own look', () => {
  it('extends another', async () => {
    const { styles, found } = await build(OWN, { look: 'ours' });
    expect(found).toEqual([]);
    expect(printed(styles)).toContain('Newsreader');
    expect(printed(styles)).toMatch(/41/);
  });

  it('is overridden by the house style of the project', async () => {
    const { styles } = await build(
      { ...OWN, 'templates/house.css': ':root { --font-text: "Source Sans 3" }' },
      { look: 'ours' },
    );
    expect(printed(styles)).toContain('Source Sans 3');
  });

  it('gives large print its variables, and none of its rules', async () => {
    const { styles } = await build(OWN, { look: 'ours', layout: 'large-print' });
    expect(printed(styles)).toContain('#5a2d82');
    expect(printed(styles)).not.toMatch(/41/);
  });

  it.each([
    [
      'extends: ours\n',
      'templates/looks/ours/look.yaml:1 template/manifest looks extend each other in a cycle: ours, ours',
    ],
    [
      'title: Ours\nextends: nothing\n',
      "templates/looks/ours/look.yaml:2 template/unknown-look there is no look 'nothing': no templates/looks/nothing/look.yaml",
    ],
    ['titel: Ours\n', "templates/looks/ours/look.yaml:1 template/manifest unknown key 'titel'"],
    ['title: [Ours]\n', "templates/looks/ours/look.yaml:1 template/manifest 'title': expected text, found a list"],
    [
      '- x\n',
      'templates/looks/ours/look.yaml:1 template/manifest a look must be a map with title, description, extends, found a list',
    ],
  ])('with the manifest %j is reported', async (manifest, message) => {
    const { found } = await build({ ...OWN, 'templates/looks/ours/look.yaml': manifest }, { look: 'ours' });
    expect(found).toEqual([message]);
  });
});
