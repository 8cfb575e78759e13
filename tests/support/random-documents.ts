/** Random documents with every kind of block, nested, whose words name their flow and their place in it. */

import fc from 'fast-check';

export type Block =
  | { readonly kind: 'text' | 'heading' | 'list' | 'columns-all'; readonly words: number }
  | { readonly kind: 'note'; readonly words: number; readonly lines: number }
  | { readonly kind: 'table'; readonly rows: readonly (readonly number[])[]; readonly style: number }
  | { readonly kind: 'chart'; readonly height: number; readonly figure: boolean; readonly float: number }
  | { readonly kind: 'float'; readonly side: number; readonly words: number }
  | { readonly kind: 'inline-block'; readonly words: number }
  | { readonly kind: 'box'; readonly style: number; readonly inner: readonly Block[] }
  | { readonly kind: 'items'; readonly style: number; readonly inner: readonly (readonly Block[])[] };

export interface MadeDocument {
  readonly html: string;
  readonly css: string;
  /** Every word once, in the order of its flow: `f3.17` is the 17th word made, in flow 3. */
  readonly words: readonly string[];
}

export interface PageShape {
  readonly width: number;
  readonly height: number;
  readonly columns: number;
}

const small = fc.integer({ min: 1, max: 12 });
const wordCount = fc.oneof({ weight: 4, arbitrary: small }, fc.integer({ min: 1, max: 90 }));
const choice = fc.nat({ max: 1000 });

const leaf: fc.Arbitrary<Block> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constantFrom('text', 'text', 'heading', 'list'), words: wordCount }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('columns-all' as const), words: small }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('note' as const), words: wordCount, lines: wordCount }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('table' as const),
      rows: fc.array(fc.array(wordCount, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 }),
      style: choice,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('chart' as const),
      height: fc.integer({ min: 5, max: 260 }),
      figure: fc.boolean(),
      float: choice,
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('float' as const), side: choice, words: wordCount }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('inline-block' as const), words: wordCount }) },
);

const { block } = fc.letrec<{ block: Block }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    { weight: 8, arbitrary: leaf },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant('box' as const),
        style: choice,
        inner: fc.array(tie('block'), { minLength: 1, maxLength: 4 }),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant('items' as const),
        style: choice,
        inner: fc.array(fc.array(tie('block'), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
      }),
    },
  ) as fc.Arbitrary<Block>,
}));

export const blocks: fc.Arbitrary<readonly Block[]> = fc.array(block, { minLength: 1, maxLength: 9 });

export const shapes: fc.Arbitrary<PageShape> = fc.record({
  width: fc.integer({ min: 150, max: 640 }),
  height: fc.integer({ min: 30, max: 320 }),
  columns: fc.integer({ min: 1, max: 3 }),
});

const FLOATS = ['left', 'right', 'here', 'top', 'bottom', 'top page', 'bottom page', 'here page', 'left short'];
const BOXES = ['padded', 'keep', 'cols', 'cols padded', 'low', 'tall', 'forced', 'plain', 'high', 'inset'];
const ITEMS = [
  'row',
  'row wrap',
  'stack',
  'grid',
  'grid wide',
  'row start',
  'grid span',
  'row base',
  'row padded',
  'grid fixed',
];
const TABLES = ['', 'spaced', 'lines', 'keep', 'span', 'head'];

const BASE = `
  p { orphans: 2; widows: 2 } .note { float: footnote } h2 { margin: 7pt 0 2pt; break-after: avoid }
  .left { float: left; width: 40%; margin: 0 4pt 2pt 0 } .right { float: right; width: 40%; margin: 0 0 2pt 4pt }
  .short { width: 30pt } .here { float: here; margin: 3pt 0 } .top { float: top; margin-bottom: 4pt }
  .bottom { float: bottom; margin-top: 4pt } .page { float-reference: page } .all { column-span: all }
  .padded { padding: 3pt; border: 1pt solid; margin: 2pt 0 } .keep { break-inside: avoid } .cols { columns: 2; column-gap: 6pt }
  .low { min-height: 25pt } .tall { min-height: 160pt; padding-bottom: 3pt } .forced { break-before: page } .high { max-width: 80% }
  .inset { margin: 4pt 6pt } .row { display: flex; column-gap: 4pt } .row > div { flex: 1 } .wrap { flex-wrap: wrap }
  .wrap > div { flex: 1 1 60pt } .stack { display: flex; flex-direction: column; row-gap: 3pt } .start { align-items: start }
  .base { align-items: baseline } .grid { display: grid; grid-template-columns: 1fr 2fr; gap: 4pt } .row.padded > div { padding: 2pt }
  .wide { grid-template-columns: 1fr 1fr 1fr } .span > div:first-child { grid-row: span 2 } .fixed { grid-template-columns: 40pt 1fr }
  .ib { display: inline-block; width: 60% } figure { margin: 4pt 0; break-inside: avoid } ul { padding-left: 10pt }
  table { width: 100%; border-spacing: 0 } .spaced { border-collapse: separate; border-spacing: 2pt } td, th { padding: 1pt }
  .lines td, .lines th { border: 1pt solid } table.lines { border-collapse: collapse } .keep tbody { break-inside: avoid }
  @page { @footnote { margin-top: 4pt; border-top: 1pt solid; padding-top: 3pt } }`;

/** Writes blocks as HTML. */
class Writer {
  #word = 0;
  #flows = 0;
  #notes = 0;
  readonly words: string[] = [];
  readonly notes: string[] = [];

  /** Flow 0 is the document's; boxes side by side, floats, cells and notes are separate flows. */
  flow(): number {
    return ++this.#flows;
  }

  text(count: number, flow: number): string {
    return Array.from({ length: count }, () => {
      const word = `f${flow}.${++this.#word}`;
      this.words.push(word);
      return word;
    }).join(' ');
  }

  all(inner: readonly Block[], flow: number): string {
    return inner.map((one) => this.block(one, flow)).join('');
  }

  block(one: Block, flow: number): string {
    switch (one.kind) {
      case 'text':
        return `<p>${this.text(one.words, flow)}</p>`;
      case 'columns-all':
        return `<p class="all">${this.text(one.words, flow)}</p>`;
      case 'heading':
        return `<h2>${this.text(1 + (one.words % 3), flow)}</h2>`;
      case 'list':
        return `<ul>${Array.from({ length: 1 + (one.words % 5) }, () => `<li>${this.text(1 + (one.words % 9), flow)}</li>`).join('')}</ul>`;
      case 'note':
        return this.#note(one, flow);
      case 'table':
        return this.#table(one);
      case 'chart':
        return this.#chart(one);
      case 'float':
        return `<aside class="${FLOATS[one.side % FLOATS.length]}"><p>${this.text(one.words, this.flow())}</p></aside>`;
      case 'inline-block':
        return `<p>${this.text(2, flow)} <span class="ib">${this.text(one.words, flow)}</span> ${this.text(2, flow)}</p>`;
      case 'box':
        return `<div class="${BOXES[one.style % BOXES.length]}">${this.all(one.inner, flow)}</div>`;
      case 'items': {
        const items = one.inner.map((inner) => `<div>${this.all(inner, this.flow())}</div>`);
        return `<div class="${ITEMS[one.style % ITEMS.length]}">${items.join('')}</div>`;
      }
      default: {
        const never: never = one;
        return never;
      }
    }
  }

  #note({ words, lines }: Extract<Block, { kind: 'note' }>, flow: number): string {
    const n = ++this.#notes;
    const before = this.text(words, flow);
    const link = `<a href="#n${n}">m</a>`;
    this.notes.push(`<div class="note" id="n${n}"><p>${this.text(lines, this.flow())}</p></div>`);
    return `<p>${before} ${link} ${this.text(3, flow)}</p>`;
  }

  #table({ rows, style }: Extract<Block, { kind: 'table' }>): string {
    const look = TABLES[style % TABLES.length] ?? '';
    const most = Math.max(...rows.map((row) => row.length));
    const head = look === 'head' ? `<thead><tr>${'<th>h</th>'.repeat(most)}</tr></thead>` : '';
    const body = rows.map((row, r) => {
      const cells = row.map((count, c) => {
        const spans = look === 'span' && c === 0 && r === 0 ? ` rowspan="${Math.min(2, rows.length)}"` : '';
        return `<td${spans}><p>${this.text(count, this.flow())}</p></td>`;
      });
      return `<tr>${cells.join('')}</tr>`;
    });
    return `<table class="${look}">${head}<tbody>${body.join('')}</tbody></table>`;
  }

  #chart({ height, figure, float }: Extract<Block, { kind: 'chart' }>): string {
    const chart = `<chart name="${height}fit"></chart>`;
    if (!figure) return chart;
    const flow = this.flow();
    const side = float % 3 === 0 ? (FLOATS[float % FLOATS.length] ?? '') : '';
    const caption = `<figcaption>${this.text(2, flow)}</figcaption>`;
    return `<figure class="${side}">${caption}${chart}<p>${this.text(2, flow)}</p></figure>`;
  }
}

export function writeDocument(inner: readonly Block[], { width, height, columns }: PageShape): MadeDocument {
  const writer = new Writer();
  const main = writer.all(inner, 0);
  const html = `<main>${main}</main>${writer.notes.join('')}`;
  const css = `${BASE} @page { size: ${width}pt ${height}pt } main { columns: ${columns}; column-gap: 8pt }`;
  return { html, css, words: writer.words };
}

/** Describes a fault in the words found; undefined where each flow's words are all there, once and in order. */
export function wrongWords(found: readonly string[], expected: readonly string[]): string | undefined {
  const byFlow = (words: readonly string[]): Map<string, string[]> => {
    const flows = new Map<string, string[]>();
    for (const word of words) {
      const flow = word.split('.')[0] ?? '';
      flows.set(flow, [...(flows.get(flow) ?? []), word]);
    }
    return flows;
  };
  const [is, should] = [byFlow(found), byFlow(expected)];
  for (const flow of new Set([...is.keys(), ...should.keys()])) {
    const [a, b] = [is.get(flow)?.join(' ') ?? '', should.get(flow)?.join(' ') ?? ''];
    if (a !== b) return `flow ${flow}: ${a}\nnot: ${b}`;
  }
  return undefined;
}
