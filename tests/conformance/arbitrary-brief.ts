/** Briefs with odd texts in every place for text; JSON is valid YAML. */

import fc from 'fast-check';
import { oddText } from './arbitrary-html.ts';

const words = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'Words here',
      '*some* **more**',
      '[a link](https://example.org/)',
      'x[^n]',
      '{@c} and {@t}',
      '[слова]{lang=be}',
    ),
  },
  { weight: 2, arbitrary: oddText.filter((t) => t.trim() !== '') },
);
const quantity = fc.constantFrom(
  '12 %',
  '<10 %',
  '~60 %',
  '55-60 %',
  '6 ± 3 (95 %)',
  'n/a',
  'at least 5 %',
  'not asked',
);
const date = fc.constantFrom('2020', '2020-08', '2020-22', '2022-02-24');

const block = fc.oneof(
  { weight: 4, arbitrary: words.map((paragraph) => ({ paragraph })) },
  { weight: 1, arbitrary: words.map((heading) => ({ heading })) },
  { weight: 2, arbitrary: fc.array(words, { minLength: 1, maxLength: 3 }).map((list) => ({ list })) },
  { weight: 1, arbitrary: fc.tuple(words, words).map(([text, speaker]) => ({ quotation: { text, speaker } })) },
  { weight: 1, arbitrary: words.map((paragraph) => ({ box: { title: 'Box', blocks: [{ paragraph }] } })) },
  {
    weight: 1,
    arbitrary: fc.tuple(words, words).map(([alt, caption]) => ({ image: { path: 'a.png', alt, caption } })),
  },
);

export const oddBrief = fc
  .record({
    title: words,
    standfirst: words,
    keyMessages: fc.array(words, { minLength: 1, maxLength: 3 }),
    sections: fc.array(fc.tuple(words, fc.array(block, { minLength: 1, maxLength: 4 })), {
      minLength: 1,
      maxLength: 3,
    }),
    rows: fc.array(fc.tuple(words, quantity), { minLength: 1, maxLength: 4 }),
    events: fc.array(fc.tuple(date, words, words), { minLength: 1, maxLength: 3 }),
    cells: fc.array(fc.tuple(words, words), { minLength: 1, maxLength: 30 }),
    note: words,
    author: words,
    keywords: fc.array(words, { maxLength: 2 }),
    licence: words,
  })
  .map(({ sections, rows, events, cells, note, author, ...texts }) => ({
    masthead: { series: 'S', number: 1, version: 1, date: '2022-10' },
    ...texts,
    sections: [
      ...sections.map(([title, blocks], i) => ({ id: `s${i}`, title, blocks })),
      {
        id: 'more',
        title: 'More',
        blocks: [
          { figure: 'c' },
          { figure: 'e' },
          {
            table: {
              id: 't',
              caption: 'Cap',
              columns: [
                { key: 'a', title: 'A' },
                { key: 'b', title: 'B' },
              ],
              rows: cells.map(([a, b]) => ({ a, b })),
            },
          },
        ],
      },
    ],
    charts: {
      c: {
        kind: 'bar',
        title: 'Chart',
        measure: 'Share',
        unit: '%',
        rows: rows.map(([label, value], i) => ({ label: `${label} ${i}`, value })),
      },
      e: { kind: 'timeline', title: 'Events', events: events.map(([d, label, text]) => ({ date: d, label, text })) },
    },
    notes: { n: { text: note } },
    author: { name: author },
  }));
