/** Tables as the base layout prints and tags them. */

import { expect, it } from 'vitest';
import { createCompiler, memoryReader, printStage } from '../../src/index.ts';
import { overlay } from '../setup/overlay.ts';

async function build(
  table: string,
  more = '',
): Promise<{ html: string; tags: string; pages: string; messages: string[] }> {
  const brief = `masthead: { series: S, number: 1, version: 1, date: 2026-03 }
title: Tables
standfirst: Made up to show tables.
keyMessages: [One]
sections: [{ id: a, title: A, blocks: [{ table: { id: t, caption: C, ${table} } }] }]
author: { name: N }
${more}`;
  const reader = overlay(memoryReader({ 'data/x/brief.yaml': brief }));
  const result = await createCompiler({ reader }).build('data/x');
  const text = (stage: 'html' | 'tags' | 'pages'): string => printStage(result, stage).replace(/ @[\w.[\]]+/g, '');
  const messages = result.diagnostics.map(({ severity, code }) => `${severity} ${code}`);
  return { html: text('html').replace(/\s+/g, ' '), tags: text('tags'), pages: text('pages'), messages };
}

it('prints answers as a mark and a word', async () => {
  const { html, messages } = await build(
    "columns: [{ key: a }, { key: b, type: answer }], rows: [{ a: X, b: 'yes' }, { a: Y, b: 'partly, in towns' }]",
  );
  expect(messages).toEqual([]);
  expect(html).toContain('<span class="answer"> <graphic kind="yes"> " Yes"');
  expect(html).toContain('<span class="answer"> <graphic kind="partly"> " Partly" ", in towns"');
});

const GROUPED = `columns: [{ key: a, title: Line }, { key: b, title: B, group: G, type: quantity }, { key: c, title: C, group: G, type: quantity }],
  groupBy: r, rows: [{ r: North, a: X, b: 1, c: 2 }, { r: South, a: Y, b: 3, c: 4 }], totals: [{ a: All, b: 4, c: 6 }]`;

it('spans merged heads, and names the heads of each cell', async () => {
  const { html, messages, tags } = await build(GROUPED);
  expect(messages).toEqual(['warning facts/no-claims']);
  expect(html).toContain('<th scope="col" class="text" id="table-t-c0" rowspan="2"> "Line"');
  expect(html).toContain('<th scope="colgroup" class="group" id="table-t-g1" colspan="2"> "G"');
  expect(html).toContain('<th scope="rowgroup" id="table-t-b0" colspan="3"> "North"');
  expect(html).toContain('<td class="quantity" headers="table-t-b0 table-t-g1 table-t-c2 table-t-r0-0"> "2"');
  expect(html).toContain(
    '<tbody class="totals"> <tr class="total"> <th scope="row" id="table-t-t0" headers="table-t-c0"> "All"',
  );
  expect(tags.match(/TH .*/g)).toMatchInlineSnapshot(`
    [
      "TH id=table-t-c0 scope=Column rowspan=2",
      "TH id=table-t-g1 scope=Column colspan=2",
      "TH id=table-t-c1 scope=Column",
      "TH id=table-t-c2 scope=Column",
      "TH id=table-t-b0 scope=Row colspan=3",
      "TH id=table-t-r0-0 scope=Row headers=table-t-b0,table-t-c0",
      "TH id=table-t-b1 scope=Row colspan=3",
      "TH id=table-t-r1-0 scope=Row headers=table-t-b1,table-t-c0",
      "TH id=table-t-t0 scope=Row headers=table-t-c0",
    ]
  `);
});

it('draws bars from a common zero, with the values beside them', async () => {
  const { html, pages, messages } = await build(
    'columns: [{ key: a }, { key: b, type: quantity, show: bar }], rows: [{ a: X, b: 10 }, { a: Y, b: -5 }, { a: Z, b: not asked }], totals: [{ a: All, b: 5 }]',
  );
  expect(messages).toEqual(['warning facts/no-claims', 'warning data/unchecked-total']);
  expect(html.match(/<graphic kind="bar"/g)).toHaveLength(2);
  expect(html).toContain('"not asked"');
  expect(pages.match(/drawing /g)).toHaveLength(2);
});

it('draws bars at the same place in each row, however wide the values beside them are', async () => {
  const { pages } = await build(
    'columns: [{ key: a }, { key: b, type: quantity, show: bar }], rows: [{ a: X, b: 12345678 }, { a: Y, b: -1345678.25 }, { a: Z, b: 5 }]',
  );
  const places = [...pages.matchAll(/drawing (\S+?),/g)].map(([, x]) => x);
  expect([places.length, new Set(places).size]).toEqual([3, 1]);
});

it('shades values by classes that columns of the same unit share, with a legend', async () => {
  const { html } = await build(
    'columns: [{ key: a }, { key: b, type: quantity, show: shade }, { key: c, type: quantity, show: shade }], rows: [{ a: X, b: 10, c: 48 }, { a: Y, b: 21, c: 20-40 }, { a: Z, b: <15, c: ~33 }]',
  );
  const shaded = [...html.matchAll(/<td class="quantity(?: shade-(\d))?"> "([^"]*)"/g)].map(([, shade, value]) => [
    value,
    shade,
  ]);
  expect(shaded).toEqual([
    ['10', '1'],
    ['48', '4'],
    ['21', '2'],
    ['20–40', undefined],
    ['<15', undefined],
    ['~33', '3'],
  ]);
  expect(html.match(/class="swatch shade-\d"/g)).toHaveLength(4);
  expect(html).toContain('" 10–20"');
});

it('reports a graphic of an unknown kind at the layout', async () => {
  const layout = {
    'templates/mine/layout.yaml': 'extends: brief\n',
    'templates/mine/block-paragraph.hbs': '<p><graphic kind="tick"></graphic></p>\n',
  };
  const brief =
    'layout: mine\nmasthead: { series: S, number: 1, version: 1, date: 2026-03 }\ntitle: T\nstandfirst: S\nkeyMessages: [One]\nsections: [{ id: a, title: A, blocks: [{ paragraph: P }] }]\nauthor: { name: N }\n';
  const reader = overlay(memoryReader({ 'data/x/brief.yaml': brief, ...layout }));
  const { diagnostics } = await createCompiler({ reader }).build('data/x');
  expect(diagnostics.map(({ code, hint }) => [code, hint])).toContainEqual([
    'layout/unknown-graphic',
    'kinds: yes, no, partly, bar, qr',
  ]);
});

it('traces totals by the sums of their rows', async () => {
  const more = `claims: { n: { value: 3, evidence: { source: s, quote: 3 riders } }, m: { value: 4, evidence: { source: s, quote: 4 riders } } }
sources: { s: { title: Made up } }`;
  const rows = 'rows: [{ a: X, b: 3, claim: n }, { a: Y, b: 4, claim: m }]';
  const columns = (summed: boolean) =>
    `columns: [{ key: a }, { key: b, title: Riders, type: quantity, summed: ${summed} }]`;
  const totals = 'totals: [{ a: All, b: 7 }]';
  expect((await build(`${columns(true)}, ${rows}, ${totals}`, more)).messages).toEqual([]);
  expect((await build(`${columns(false)}, ${rows}, ${totals}`, more)).messages).toEqual(['error facts/untraced']);
});
