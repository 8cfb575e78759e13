/** The blocks of an OpenDocument text. */

import { child, childrenNamed, elementsOf, textIn, type XmlElement } from '../../office/xml.ts';
import { trimRuns } from '../docx/read-body.ts';
import { joinRuns } from '../docx/read-paragraph.ts';
import {
  type ImportedBlock,
  type ImportedCell,
  type ImportedItem,
  type ImportedRun,
  type Remark,
  runsOf,
} from '../imported-document.ts';
import { type OdtContext, type OdtParagraph, OdtRuns } from './odt-runs.ts';
import type { OdtStyle } from './odt-styles.ts';

export class OdtBody {
  readonly #context: OdtContext;
  readonly #runs: OdtRuns;
  #paragraphs = 0;

  constructor(context: OdtContext) {
    this.#context = context;
    this.#runs = new OdtRuns(context);
  }

  get notes() {
    return this.#runs.notes;
  }

  get recorded() {
    return this.#runs.recorded;
  }

  get lostFormats() {
    return this.#runs.lostFormats;
  }

  read(container: XmlElement): ImportedBlock[] {
    return elementsOf(container).flatMap((element) => this.#element(element));
  }

  #element(element: XmlElement): ImportedBlock[] {
    switch (element.name) {
      case 'text:h':
      case 'text:p':
        return this.#paragraph(element);
      case 'text:list':
        return this.#list(element);
      case 'table:table':
        return [this.#table(element)];
      case 'text:tracked-changes':
      case 'office:forms':
      case 'text:sequence-decls':
        return [];
      case 'text:change':
      case 'text:change-start':
      case 'text:change-end':
        this.#runs.changeMark(element);
        return [];
      case 'text:table-of-content':
      case 'text:alphabetical-index':
      case 'text:illustration-index': {
        const words = textIn(child(element, 'text:index-body')).replace(/\s+/g, ' ').trim();
        return [this.#nothing([{ kind: 'left-out', what: 'table of contents', words }])];
      }
      case 'draw:frame':
        // A frame that is anchored to the page.
        return this.#paragraph({ name: 'text:p', attributes: {}, children: [element] });
      default:
        return this.read(element);
    }
  }

  #nothing(remarks: readonly Remark[]): ImportedBlock {
    return { kind: 'nothing', place: this.#runs.place, remarks };
  }

  #paragraph(element: XmlElement): ImportedBlock[] {
    this.#runs.place = `paragraph ${++this.#paragraphs}`;
    const { place } = this.#runs;
    const style = this.#context.styles.style('paragraph', element.attributes['text:style-name']);
    const read = this.#runs.paragraph(element);
    const runs = trimRuns(read.runs);
    const around = { place, remarks: read.remarks };
    const level =
      element.name === 'text:h' ? Number(element.attributes['text:outline-level'] ?? style.level ?? 1) : style.level;
    const blocks: ImportedBlock[] = [];
    if (runs.length > 0) blocks.push(blockOf(runs, style, level, around));
    else if (read.remarks.length > 0) blocks.push(this.#nothing(read.remarks));
    for (const { image, alt, caption } of read.images) {
      const words = caption === '' ? undefined : [{ text: caption }];
      blocks.push({ kind: 'image', image, alt, caption: words, place, remarks: [] });
    }
    return blocks;
  }

  /** Headings can be items of lists too. */
  #list(element: XmlElement): ImportedBlock[] {
    const ordered = this.#context.styles.isOrdered(element.attributes['text:style-name'], 0);
    const place = `paragraph ${this.#paragraphs + 1}`;
    const remarks: Remark[] = [];
    const others: ImportedBlock[] = [];
    const items = this.#items(element, 0, remarks, others);
    const list: ImportedBlock[] = items.length > 0 ? [{ kind: 'list', ordered, items, place, remarks }] : [];
    return [...list, ...others];
  }

  #items(list: XmlElement, level: number, remarks: Remark[], others: ImportedBlock[]): ImportedItem[] {
    return elementsOf(list).flatMap((item) => {
      const inner: ImportedItem[] = [];
      const parts: (readonly ImportedRun[])[] = [];
      for (const one of elementsOf(item)) {
        if (one.name === 'text:list') inner.push(...this.#items(one, level + 1, remarks, others));
        else {
          for (const block of this.#element(one)) {
            if (block.kind === 'heading' || block.kind === 'image' || block.kind === 'table') others.push(block);
            else parts.push(...runsOf(block));
            if (block.kind !== 'heading') remarks.push(...block.remarks);
          }
        }
      }
      const runs = joinRuns(parts.flatMap((part, i) => (i === 0 ? part : [{ text: ' ' }, ...part])));
      return runs.length > 0 ? [{ level, runs }, ...inner] : inner;
    });
  }

  #table(element: XmlElement): ImportedBlock {
    const place = `paragraph ${this.#paragraphs + 1}`;
    const remarks: Remark[] = [];
    const heads = childrenNamed(element, 'table:table-header-rows').flatMap((one) =>
      childrenNamed(one, 'table:table-row'),
    );
    const rows = rowsIn(element);
    const [only] = rows[0] ? cellsIn(rows[0]) : [];
    if (rows.length === 1 && rows[0] && cellsIn(rows[0]).length === 1 && only) {
      return { kind: 'box', blocks: this.read(only), place, remarks };
    }
    const grid = rows.map((row) => cellsIn(row).flatMap((cell) => this.#cell(cell, remarks)));
    return { kind: 'table', caption: undefined, headRows: heads.length, rows: grid, place, remarks };
  }

  #cell(cell: XmlElement, remarks: Remark[]): ImportedCell[] {
    if (cell.name === 'table:covered-table-cell') return [];
    const blocks = this.read(cell);
    for (const block of blocks) remarks.push(...block.remarks);
    const parts = blocks.flatMap(runsOf).filter((runs) => runs.length > 0);
    const number = (name: string): number => Math.max(1, Number(cell.attributes[name] ?? 1) || 1);
    // A repeated cell is one of a row of empty cells, which spreadsheets write by the thousand.
    const repeated = Math.min(100, number('table:number-columns-repeated'));
    const runs = joinRuns(parts.flatMap((part, i) => (i === 0 ? part : [{ text: ' ' }, ...part])));
    const one = { runs, columns: number('table:number-columns-spanned'), rows: number('table:number-rows-spanned') };
    return Array.from({ length: repeated }, () => one);
  }
}

function rowsIn(element: XmlElement): readonly XmlElement[] {
  return elementsOf(element).flatMap((one) => {
    if (one.name === 'table:table-row') return [one];
    return /^table:table-(?:header-rows|rows|row-group)$/.test(one.name) ? rowsIn(one) : [];
  });
}

function cellsIn(row: XmlElement): readonly XmlElement[] {
  return elementsOf(row).filter(({ name }) => name === 'table:table-cell' || name === 'table:covered-table-cell');
}

function blockOf(
  runs: readonly ImportedRun[],
  style: OdtStyle,
  level: number | undefined,
  around: { readonly place: string; readonly remarks: OdtParagraph['remarks'] },
): ImportedBlock {
  const { use, framed } = style;
  if (use === 'title' || use === 'subtitle' || use === 'author' || use === 'date' || use === 'abstract') {
    return { kind: 'paragraph', runs, role: use, ...around };
  }
  if (level !== undefined) return { kind: 'heading', level, runs, ...around };
  if (use === 'quotation' || use === 'caption') return { kind: use, runs, ...around };
  const paragraph: ImportedBlock = { kind: 'paragraph', runs, ...around };
  return framed || use === 'box' ? { kind: 'box', blocks: [paragraph], place: around.place, remarks: [] } : paragraph;
}
