/** Reads the blocks of a Word document's body: paragraphs by their styles, lists, tables. */

import { child, elementsOf, textIn, type XmlElement } from '../../office/xml.ts';
import type { ImportedBlock, ImportedRun, Remark } from '../imported-document.ts';
import type { DocxContext, DocxImage } from './docx-context.ts';
import { authorOf, joinRuns, readParagraph } from './read-paragraph.ts';
import { readTable } from './read-table.ts';
import { isOn, type WordStyle } from './word-styles.ts';

/** One paragraph of the body or of a cell, before it is a block. */
export interface BodyParagraph {
  readonly style: WordStyle;
  readonly runs: readonly ImportedRun[];
  readonly remarks: readonly Remark[];
  readonly images: readonly DocxImage[];
}

interface Around {
  readonly place: string;
  readonly remarks: readonly Remark[];
}

export class BodyReader {
  readonly #context: DocxContext;
  readonly #blocks: ImportedBlock[] = [];
  /** Begins a place: "paragraph 3". Words of notes and boxes count as those around them. */
  readonly #nextPlace: () => string;
  /** A paragraph whose end a tracked change removed; the next one goes on in it. */
  #open: BodyParagraph | undefined;
  #list: string | undefined;

  constructor(context: DocxContext, nextPlace: () => string) {
    this.#context = context;
    this.#nextPlace = nextPlace;
  }

  read(container: XmlElement | undefined): ImportedBlock[] {
    if (container) this.#container(container);
    if (this.#open) this.#add(this.#open, undefined);
    return this.#blocks;
  }

  #container(container: XmlElement): void {
    for (const element of elementsOf(container)) this.#element(element);
  }

  #element(element: XmlElement): void {
    switch (element.name) {
      case 'w:p':
        this.#paragraph(element);
        return;
      case 'w:tbl':
        this.#table(element);
        return;
      case 'w:sdt':
        this.#container(child(element, 'w:sdtContent') ?? element);
        return;
      case 'mc:AlternateContent':
        this.#container(child(element, 'mc:Choice') ?? child(element, 'mc:Fallback') ?? element);
        return;
      case 'w:altChunk':
        this.#nothing([{ kind: 'left-out', what: 'inserted file', words: '' }]);
        return;
      case 'm:oMathPara':
      case 'm:oMath':
        this.#nothing([{ kind: 'left-out', what: 'equation', words: textIn(element) }]);
        return;
      case 'w:sectPr':
      case 'w:sdtPr':
        return;
      default:
        this.#container(element);
        return;
    }
  }

  #paragraph(element: XmlElement): void {
    const properties = child(element, 'w:pPr');
    const place = this.#nextPlace();
    const style = this.#context.styles.style(child(properties, 'w:pStyle')?.attributes['w:val']);
    const read = readParagraph(element, style, this.#context);
    const before = this.#open;
    this.#open = undefined;
    const paragraph: BodyParagraph = before
      ? {
          style: before.style,
          runs: joinRuns([...before.runs, ...read.runs]),
          remarks: [...before.remarks, ...read.remarks],
          images: [...before.images, ...read.images],
        }
      : { style, ...read };
    if (this.#endIsGone(properties)) this.#open = paragraph;
    else this.#add(paragraph, properties, place);
  }

  /** True if a tracked change that takes effect joins the paragraph with the next one. */
  #endIsGone(properties: XmlElement | undefined): boolean {
    const marks = child(properties, 'w:rPr');
    const [inserted, deleted] = [child(marks, 'w:ins'), child(marks, 'w:del')];
    if (inserted) this.#context.record({ kind: 'paragraph split', ...authorOf(inserted), words: '' });
    if (deleted) this.#context.record({ kind: 'paragraph joined', ...authorOf(deleted), words: '' });
    if (deleted && this.#context.accepts(authorOf(deleted))) return true;
    return inserted !== undefined && !this.#context.accepts(authorOf(inserted));
  }

  #add(paragraph: BodyParagraph, properties: XmlElement | undefined, place = this.#place()): void {
    const { style, remarks, images } = paragraph;
    const runs = trimRuns(paragraph.runs);
    const around = { place, remarks };
    const outline = child(properties, 'w:outlineLvl')?.attributes['w:val'];
    const level = outline !== undefined && Number(outline) < 9 ? Number(outline) + 1 : style.level;
    const list = this.#context.numbering.placeOf(child(properties, 'w:numPr') ?? style.numbering);
    const before = this.#list;
    this.#list = undefined;
    if (runs.length === 0) {
      // An empty paragraph between items doesn't end their list.
      this.#list = before;
      if (remarks.length > 0) this.#blocks.push({ kind: 'nothing', ...around });
    } else if (level !== undefined) this.#blocks.push({ kind: 'heading', level, runs, ...around });
    else if (style.use === 'contents') this.#contents(runs, around);
    else if (list) {
      const number = list.ordered && list.level === 0 ? this.#context.numbering.next(list.list) : 1;
      if (number !== 1 && before !== list.list)
        this.#context.lose('numbers of a list that begins at another number than 1');
      const marked = list.box === undefined ? runs : [{ text: list.box === '☐' ? '[ ] ' : '[x] ' }, ...runs];
      this.#item({ runs: marked, level: list.level }, list.ordered, before === list.list, around);
      this.#list = list.list;
    } else if (style.use === 'list' && before !== undefined) {
      this.#continueItem(runs, around);
      this.#list = before;
    } else this.#blocks.push(blockOf(runs, style, properties, around));
    for (const { image, alt } of images) {
      this.#blocks.push({ kind: 'image', image, alt, caption: undefined, place: around.place, remarks: [] });
    }
  }

  #place(): string {
    return this.#blocks.at(-1)?.place ?? 'the beginning';
  }

  #nothing(remarks: readonly Remark[]): void {
    this.#blocks.push({ kind: 'nothing', place: this.#place(), remarks });
  }

  #contents(runs: readonly ImportedRun[], around: Around): void {
    const words = runs.map(({ text }) => text).join('');
    const remark: Remark = { kind: 'left-out', what: 'line of a table of contents', words };
    this.#blocks.push({ kind: 'nothing', place: around.place, remarks: [...around.remarks, remark] });
  }

  #item(
    item: { readonly runs: readonly ImportedRun[]; readonly level: number },
    ordered: boolean,
    goesOn: boolean,
    around: Around,
  ): void {
    const last = this.#blocks.at(-1);
    if (last?.kind !== 'list' || !goesOn) {
      this.#blocks.push({ kind: 'list', ordered, items: [item], ...around });
      return;
    }
    this.#blocks[this.#blocks.length - 1] = {
      ...last,
      items: [...last.items, item],
      remarks: [...last.remarks, ...around.remarks],
    };
  }

  #continueItem(runs: readonly ImportedRun[], around: Around): void {
    const last = this.#blocks.at(-1);
    const item = last?.kind === 'list' ? last.items.at(-1) : undefined;
    if (last?.kind !== 'list' || !item) {
      this.#blocks.push({ kind: 'paragraph', runs, ...around });
      return;
    }
    const longer = { ...item, runs: joinRuns([...item.runs, { text: ' ' }, ...runs]) };
    const remarks = [...last.remarks, ...around.remarks];
    this.#blocks[this.#blocks.length - 1] = { ...last, items: [...last.items.slice(0, -1), longer], remarks };
  }

  #table(element: XmlElement): void {
    this.#list = undefined;
    const inner = (cell: XmlElement): ImportedBlock[] => new BodyReader(this.#context, this.#nextPlace).read(cell);
    this.#blocks.push(...readTable(element, this.#context, inner, this.#nextPlace()));
  }
}

function blockOf(
  runs: readonly ImportedRun[],
  style: WordStyle,
  properties: XmlElement | undefined,
  around: Around,
): ImportedBlock {
  const { use } = style;
  const paragraph: ImportedBlock = { kind: 'paragraph', runs, ...around };
  switch (use) {
    case 'title':
    case 'subtitle':
    case 'author':
    case 'date':
    case 'abstract':
      return { ...paragraph, role: use };
    case 'quotation':
      return { kind: 'quotation', runs, ...around };
    case 'caption':
      return { kind: 'caption', runs, ...around };
    case 'term':
      return { kind: 'definitions', items: [{ term: runs, text: [] }], ...around };
    case 'definition':
      return { kind: 'definitions', items: [{ term: [], text: runs }], ...around };
    default:
      return use === 'box' || isFramed(properties)
        ? { kind: 'box', blocks: [paragraph], place: around.place, remarks: [] }
        : paragraph;
  }
}

/** A paragraph with a border on all sides. */
function isFramed(properties: XmlElement | undefined): boolean {
  const borders = child(properties, 'w:pBdr');
  return ['w:top', 'w:left', 'w:bottom', 'w:right'].every((side) => {
    const border = child(borders, side);
    return border !== undefined && isOn(border) !== false && border.attributes['w:val'] !== 'nil';
  });
}

/** Without white at both ends; empty if nothing else is left. */
export function trimRuns(runs: readonly ImportedRun[]): readonly ImportedRun[] {
  const kept = runs.map((run) => ({ ...run, text: run.text.replace(/\s+/g, ' ') }));
  while (kept[0] && kept[0].note === undefined && kept[0].text.trimStart() === '') kept.shift();
  for (let last = kept.at(-1); last && last.note === undefined && last.text.trimEnd() === ''; last = kept.at(-1))
    kept.pop();
  const [first] = kept;
  if (first) kept[0] = { ...first, text: first.text.trimStart() };
  const last = kept.at(-1);
  if (last) kept[kept.length - 1] = { ...last, text: last.text.trimEnd() };
  return kept;
}
