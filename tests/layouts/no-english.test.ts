/** Nothing that the program adds to a page stays English in a language with a record. */

import { describe, expect, it } from 'vitest';
import { printStage } from '../../src/index.ts';
import { formsOf, piecesAround } from '../../src/languages/message.ts';
import { en } from '../../src/languages/records/en.ts';
import { RECORDS } from '../../src/languages/records/locale-source.ts';
import { buildFiles } from '../support/build-files.ts';

/** A brief of few words, with as many parts as fit. */
const BRIEF = `
masthead: { series: '…', number: 1, version: 1, date: 2022-11-15 }
title: '…'
standfirst: '…'
keyMessages: ['…', '…', '…']
sections:
  - id: one
    title: '…'
    blocks:
      - paragraph: '… {@bars}, {@when}, {@rows}.[^a] [^b]'
      - figure: bars
      - figure: lines
      - figure: when
      - table:
          id: rows
          caption: '…'
          columns: [{ key: a, title: '…' }, { key: b, title: '…', type: quantity }, { key: c, title: '…', type: answer }]
          rows: [{ a: '…', b: <10 %, c: 'yes' }, { a: '…', b: not asked, c: partly }]
      - part: actors
      - part: unknowns
charts:
  bars:
    kind: bar
    title: '…'
    measure: '…'
    unit: '%'
    series: [α, β]
    rows:
      - { label: '1', values: { α: ~12 %, β: '6 +/- 3 (95 %)' } }
      - { label: '2', values: { α: not asked, β: 5-7 % }, provisional: true }
    source: '…'
    note: '…'
    survey: { mode: '…' }
  lines:
    kind: line
    title: '…'
    measure: '…'
    unit: '%'
    rows: [{ date: 2001, value: 3 }, { date: 2005, value: 9 }, { date: 2009, value: 4 }]
  when:
    kind: timeline
    title: '…'
    events: [{ date: 2001~, label: '…', text: '…' }, { date: '[2022-10-17..2022-10-23]', label: '…', text: '…' }]
actors: [{ name: '…', role: '…', interests: '…' }]
unknowns: ['…']
glossary: [{ term: '…', text: '…' }]
notes: { b: { text: '…' } }
claims:
  a: { value: 12 %, evidence: { source: s, paragraph: 3, quote: '…' } }
sources: { s: { title: '…' } }
author: { name: '…', orcid: 0000-0002-1825-0097 }
disclosure: '…'
licence: '…'
contact: '…'
url: https://example.org/
doi: 10.1234/abc
`;

type Sections = Readonly<Record<string, Readonly<Record<string, Parameters<typeof formsOf>[0] | readonly string[]>>>>;

/** The texts of a record between their slots, as far as they are words of some length. */
function piecesOf(record: object): ReadonlySet<string> {
  const { input: _, monthsShort: __, ...sections } = record as Sections & { readonly monthsShort?: unknown };
  const texts = Object.values(sections).flatMap((section) =>
    Object.values(section).flatMap((one) => (Array.isArray(one) ? one : formsOf(one as string))),
  );
  const pieces = texts.flatMap((text: string) => piecesAround(text)).map((piece) => piece.trim());
  return new Set(pieces.filter((piece) => (piece.match(/\p{L}/gu) ?? []).length >= 5));
}

const english = piecesOf(en);

// Languages that the fonts of the program have letters for.
const LANGUAGES = ['fr', 'es', 'de', 'pt', 'it', 'pl', 'ru', 'uk'];
const LAYOUTS = ['brief', 'report', 'at-a-glance', 'large-print'];

describe.each(LANGUAGES)('a brief in %s', (tag) => {
  // Two layouts for each language, in turn; all of them with EVERY_SAMPLE (npm run soak:samples).
  const layouts = LAYOUTS.filter((_, i) => process.env.EVERY_SAMPLE || (i + LANGUAGES.indexOf(tag)) % 2 === 0);
  const own = [...piecesOf(RECORDS[tag] ?? {})].join('\n');
  const foreign = [...english].filter((piece) => !own.includes(piece));
  const word = (piece: string) =>
    new RegExp(`(?<!\\p{L})${piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\p{L})`, 'u');

  it.each(layouts)('has no English words in the layout %s', async (layout) => {
    const files = { 'data/b/brief.yaml': `language: ${tag}\n${BRIEF}` };
    const result = await buildFiles(files, 'data/b', { layout, draft: true });
    const html = printStage(result, 'html').replace(/(?:class|id|href|role|scope|headers|data-src)="[^"]*"/g, '');
    // The names of tags are English in every PDF.
    const tags = printStage(result, 'tags').match(/"[^"]*"/g) ?? [];
    const words = [html, printStage(result, 'lines'), ...tags].join('\n');
    expect(words.length).toBeGreaterThan(2000);
    expect(foreign.filter((piece) => word(piece).test(words))).toEqual([]);
  });
});
