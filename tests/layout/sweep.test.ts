/** Invariants of any document at any page size: nothing is lost, duplicated, out of order, off the sheet or overlapping. */

import fc from 'fast-check';
import { describe, it } from 'vitest';
import type { Fragment, Page } from '../../src/layout/fragment.ts';
import { lineText } from '../../src/layout/print.ts';
import { setPages } from './set-pages.ts';

/** More documents by SWEEP_RUNS, and then every height and width in each number of columns, not every fifth. */
const RUNS = Number(process.env.SWEEP_RUNS ?? 1);
const STEP = RUNS > 1 ? 1 : 5;

interface PlacedLine {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly text: string;
}

function linesOf(fragments: readonly Fragment[], page: number, repeated = false): PlacedLine[] {
  return fragments.flatMap((f) => {
    if (f.kind === 'box') return linesOf(f.children, page, repeated || f.repeated);
    if (f.kind !== 'line' || repeated) return [];
    const text = lineText(f).trim();
    const x = f.items[0]?.x ?? f.rect.x;
    const width = text.length * 5;
    return [{ page, x, y: f.rect.y, width, height: f.rect.height, text }];
  });
}

const allLines = (pages: readonly Page[]): PlacedLine[] => pages.flatMap((page, i) => linesOf(page.content, i + 1));

/** The text of a kind of content (`f` for the flow, `s3` for float 3, `n2` for note 2), in the order of the pages. */
function textOf(lines: readonly PlacedLine[], kind: string): string {
  return lines
    .flatMap((line) => line.text.split(/\s+/))
    .filter((word) => word.startsWith(`${kind}.`))
    .join(' ');
}

const base = `
  p { orphans: 2; widows: 2 } .note { float: footnote } .left { float: left } .right { float: right } .left, .right { width: 40% }
  .top { float: top; margin-bottom: 4pt } .bottom { float: bottom; margin-top: 4pt } .here { float: here; margin: 3pt 0 }
  .page { float-reference: page } h2 { margin: 7pt 0 2pt } .all { column-span: all } table { width: 100%; border-spacing: 0 } td, th { padding: 0 }
  .keep { break-inside: avoid } .cols { columns: 2; column-gap: 6pt } @page { @footnote { margin-top: 4pt; border-top: 1pt solid; padding-top: 3pt } }`;

/** Blocks with words that name their kind and number, so that order can be checked. */
class Maker {
  #word = 0;
  #floats = 0;
  #notes = 0;
  readonly notes: string[] = [];

  words(count: number, kind = 'f'): string {
    return Array.from({ length: count }, () => `${kind}.${++this.#word}`).join(' ');
  }

  paragraph(count: number, noteLines: number): string {
    if (noteLines === 0) return `<p>${this.words(count)}</p>`;
    const n = ++this.#notes;
    const note = Array.from({ length: noteLines }, () => this.words(1, `n${n}`)).join('<br>');
    this.notes.push(`<div class="note" id="n${n}">${note}</div>`);
    return `<p>${this.words(count)} <a href="#n${n}">m${n}.</a> ${this.words(count)}</p>`;
  }

  float(classes: string, lines: number): string {
    const n = ++this.#floats;
    return `<aside class="${classes}">${Array.from({ length: lines }, () => `<p>${this.words(1, `s${n}`)}</p>`).join('')}</aside>`;
  }

  table(rows: number): string {
    const body = Array.from({ length: rows }, () => `<tr><td>${this.words(1)}</td><td>${this.words(1)}</td></tr>`);
    return `<table><thead><tr><th>h.</th><th>h.</th></tr></thead><tbody>${body.join('')}</tbody></table>`;
  }

  finish(blocks: readonly string[]): string {
    return `<main>${blocks.join('')}</main>${this.notes.join('')}`;
  }
}

interface Size {
  readonly width: number;
  readonly height: number;
  readonly columns: number;
}

/** Lays a document out and checks all invariants. */
function check(html: string, { width, height, columns }: Size): void {
  const css = `${base} @page { size: ${width}pt ${height}pt } main { columns: ${columns}; column-gap: 10pt }`;
  const { pages, diagnostics } = setPages(html, css);
  const lines = allLines(pages);
  const words = [...html.matchAll(/[fsn]\d*\.\d+/g)].map(([word]) => word);
  const kinds = new Set(words.map((word) => word.split('.')[0] ?? ''));
  for (const kind of kinds) {
    const expected = words.filter((word) => word.startsWith(`${kind}.`)).join(' ');
    const found = textOf(lines, kind);
    if (found !== expected) throw new Error(`${kind}: ${found}\nnot: ${expected}`);
  }
  const tooHigh = diagnostics.some((d) => d.code === 'layout/too-high');
  if (!tooHigh) noneBelowTheFoot(lines, height);
  // Words wider than their box overflow it, which is reported as overfull.
  const roomy = (width - 10 * (columns - 1)) / columns >= 90;
  if (!tooHigh && roomy) noneOnTopOfAnother(lines);
  marksWithTheirNotes(lines, tooHigh || height < 60);
}

function noneBelowTheFoot(lines: readonly PlacedLine[], height: number): void {
  const low = lines.find((line) => line.y + line.height > height + 0.1);
  if (low) throw new Error(`below the foot: ${JSON.stringify(low)}`);
}

function noneOnTopOfAnother(lines: readonly PlacedLine[]): void {
  lines.forEach((a, i) => {
    for (const b of lines.slice(i + 1)) {
      const apart =
        a.page !== b.page ||
        a.y + a.height <= b.y + 0.1 ||
        b.y + b.height <= a.y + 0.1 ||
        a.x + a.width <= b.x + 0.1 ||
        b.x + b.width <= a.x + 0.1;
      if (!apart) throw new Error(`overlap: ${JSON.stringify([a, b])}`);
    }
  });
}

function marksWithTheirNotes(lines: readonly PlacedLine[], cramped: boolean): void {
  for (const mark of lines) {
    for (const [, n] of mark.text.matchAll(/\bm(\d+)\./g)) {
      const note = lines.find((line) => line.text.startsWith(`n${n}.`));
      if (!note) throw new Error(`note ${n} is lost`);
      if (note.page < mark.page || (!cramped && note.page !== mark.page)) {
        throw new Error(`mark ${n} on page ${mark.page}, its note on ${note.page}`);
      }
    }
  }
}

/** Floats meet footnotes, tables and columns near the foot of pages of every height. */
function crowded(): string {
  const make = new Maker();
  return make.finish([
    '<h2>h.</h2>',
    make.paragraph(14, 1),
    make.float('here', 3),
    make.paragraph(9, 2),
    make.float('bottom page', 2),
    make.paragraph(11, 0),
    make.table(5),
    make.paragraph(8, 3),
    make.float('top', 2),
    make.float('right', 2),
    make.paragraph(16, 1),
    `<p class="all">${make.words(5)}</p>`,
    make.paragraph(12, 1),
    make.float('top page', 3),
    make.float('left', 3),
    make.paragraph(20, 0),
    '<h2>h.</h2>',
    make.paragraph(10, 2),
  ]);
}

describe('a crowded document', () => {
  const html = crowded();

  it.each([1, 2, 3])('on pages of every height, in %i columns', (columns) => {
    for (let height = 20 + (columns % STEP); height <= 150; height += STEP)
      check(html, { width: 110 * columns, height, columns });
  });

  it.each([83, 121])('in columns of every width, on pages %i pt high', (height) => {
    for (let width = 90 + (height % STEP); width <= 320; width += STEP) check(html, { width, height, columns: 2 });
  });
});

type Kind = readonly [
  kind: 'text' | 'note' | 'table' | 'heading' | 'all' | 'float' | 'keep',
  size: number,
  other: number,
];

const CLASSES = [
  'cols bottom page',
  'cols here',
  'here',
  'top',
  'bottom',
  'top page',
  'bottom page',
  'left',
  'right',
  'here page',
] as const;

function build(kinds: readonly Kind[]): string {
  const make = new Maker();
  const blocks = kinds.map(([kind, size, other]) => {
    if (kind === 'text') return make.paragraph(size, 0);
    if (kind === 'note') return make.paragraph(size, 1 + (other % 12));
    if (kind === 'table') return make.table(1 + (size % 9));
    if (kind === 'heading') return '<h2>h.</h2>';
    if (kind === 'all') return `<p class="all">${make.words(size % 7)}</p>`;
    if (kind === 'keep') return `<div class="keep">${make.paragraph(size, 0)}</div>`;
    return make.float(CLASSES[other % CLASSES.length] ?? 'here', 1 + (size % 6));
  });
  return make.finish(blocks);
}

describe('any document', () => {
  it('loses nothing, duplicates nothing and keeps its order, at any size', () => {
    const kind = fc.tuple(
      fc.constantFrom<Kind[0]>('text', 'text', 'note', 'table', 'heading', 'all', 'float', 'float', 'keep'),
      fc.integer({ min: 1, max: 30 }),
      fc.integer({ min: 0, max: 1000 }),
    );
    fc.assert(
      fc.property(
        fc.array(kind, { minLength: 1, maxLength: 14 }),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 220 }),
        (kinds, columns, height) => check(build(kinds), { width: 100 * columns + 10, height, columns }),
      ),
      { numRuns: 60 * RUNS, seed: 14 },
    );
  });
});
