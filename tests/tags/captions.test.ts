/** Captions inside figures and tables, numbering of lists, quotations in cells. */

import { describe, expect, it } from 'vitest';
import { listNumbering } from '../../src/tags/list-numbering.ts';
import { printTags } from '../../src/tags/print.ts';
import { realPages } from './real-pages.ts';

async function roles(html: string, css = ''): Promise<string> {
  const { plan } = await realPages(html, { css });
  const lines = printTags(plan).split('\n').slice(1);
  return lines.map((line) => line.replace(/^ {2}/, '').replace(/ (?:alt|bbox|numbering|scope)=.*| @.*/g, '')).join('\n').trimEnd(); // biome-ignore format: a chain
}

describe('a caption', () => {
  const chart = '<chart name="x"></chart>';
  const image = '<img src="a.png" alt="x">';

  it('is the first child of its figure where it comes first, the last where it comes last', async () => {
    expect(await roles(`<figure><figcaption>A</figcaption><p>sub</p>${chart}</figure>`)).toBe(
      'Div\n  Figure\n    Caption\n      "A"\n    ""\n  P\n    "sub"',
    );
    expect(await roles(`<figure>${image}<p>sub</p><figcaption>A</figcaption></figure>`)).toBe(
      'Div\n  Figure\n    ""\n    Caption\n      "A"\n  P\n    "sub"',
    );
  });

  it('is unique in a figure or table; others are paragraphs', async () => {
    const table = '<table><caption>T</caption><tr><td>a</td></tr></table>';
    const tagged = await roles(`<figure><figcaption>A</figcaption>${table}</figure>`);
    expect(tagged.match(/Caption/g)).toHaveLength(1);
    expect(tagged.indexOf('"A"')).toBeLessThan(tagged.indexOf('"T"'));
    const bare = await roles(`<figure>${table.replace('<caption>T</caption>', '')}<figcaption>A</figcaption></figure>`);
    expect(bare).toContain('Table\n    Caption\n      "A"');
  });

  it('of several figures is the first or last child of their parent, else a paragraph', async () => {
    const first = await roles(`<figure><figcaption>A</figcaption>${image}${image}</figure>`);
    expect(first).toContain('Div\n  Caption\n    "A"');
    expect(await roles(`<figure>${image}<figcaption>A</figcaption>${image}</figure>`)).not.toContain('Caption');
  });
});

describe('the numbering of a list', () => {
  it.each([
    [['1.', '2.', '3.'], 'Decimal'],
    [['01.', '02.'], 'Decimal'],
    [['i.', 'ii.', 'iii.', 'iv.'], 'LowerRoman'],
    [['i.'], 'LowerRoman'],
    [['h.', 'i.', 'j.'], 'LowerAlpha'],
    [['i.', 'j.'], 'LowerAlpha'],
    [['c)', 'd)'], 'LowerAlpha'],
    [['xcix.', 'c.', 'ci.'], 'LowerRoman'],
    [['z.', 'aa.', 'ab.'], 'LowerAlpha'],
    [['(A)', '(B)'], 'UpperAlpha'],
    [['IX.', 'X.'], 'UpperRoman'],
    [['3.', '2.', '1.'], 'Decimal'],
    [['1.', '5.'], 'Decimal'],
    [['• ', '•'], 'Disc'],
    [['◦'], 'Circle'],
    [['▪'], 'Square'],
    [['–', '–'], 'None'],
    [['α.', 'β.'], 'None'],
    [['Term'], 'None'],
    [[], 'None'],
  ])('is that of %j: %s', (labels, numbering) => {
    expect(listNumbering(labels)).toBe(numbering);
  });

  it.each([
    ['lower-alpha', 9, 'LowerAlpha'],
    ['upper-roman', 5, 'UpperRoman'],
    ['decimal-leading-zero', 1, 'Decimal'],
    ['square', 1, 'Square'],
    ['none', 1, 'None'],
  ])('is printed as list-style-type asks: %s', async (type, start, numbering) => {
    const { plan } = await realPages(`<ol start="${start}"><li>a</li><li>b</li></ol>`, {
      css: `ol { list-style-type: ${type} }`,
    });
    expect(printTags(plan)).toContain(`numbering=${numbering}`);
  });

  it('is None for terms and definitions', async () => {
    const { plan } = await realPages('<dl><dt>i</dt><dd>One</dd></dl>');
    expect(printTags(plan)).toContain('numbering=None');
  });
});

it('a quotation in a cell is in a Div of its own', async () => {
  expect(await roles('<table><tr><td><blockquote><p>Said</p></blockquote></td></tr></table>')).toBe(
    'Table\n  TR\n    TD\n      Div\n        BlockQuote\n          P\n            "Said"',
  );
});
