/** Reads what reviewers made of a document: its paragraphs in order, with their passages, comments and tracked changes. */

import type { ChangeAuthor, DocxContext } from '../import/docx/docx-context.ts';
import { type DocxParts, openDocx } from '../import/docx/read-docx.ts';
import { authorOf, joinRuns, readParagraph } from '../import/docx/read-paragraph.ts';
import { isOn, type WordStyle } from '../import/docx/word-styles.ts';
import { type ImportedRun, type Remark, type TrackedChange, wordsOf } from '../import/imported-document.ts';
import { relatedPart, relationshipsOf } from '../office/relationships.ts';
import { child, childrenNamed, descendants, elementsOf, isElement, parseXml, type XmlElement } from '../office/xml.ts';
import { type Edition, editionIn } from './edition.ts';
import type { ParagraphKind } from './units.ts';

/** Where a paragraph is: among the text, in a row of a table (both counted from 1), or in a note. A row may be a head. */
export type ParagraphPlace =
  | { readonly in: 'text' }
  | { readonly in: 'table'; readonly table: number; readonly row: number; readonly isHead: boolean }
  | { readonly in: 'note'; readonly note: string };

export interface ReviewedParagraph {
  /** The bookmark of its passage: `bw_12`. */
  readonly bookmark: string | undefined;
  /** The bookmark of the passage that it is a copy of, which LibreOffice names when words are moved. */
  readonly copyOf: string | undefined;
  readonly runs: readonly ImportedRun[];
  readonly place: ParagraphPlace;
  /** As its style says; a section begins with a heading of the first level. */
  readonly kind: ParagraphKind;
  /** Whether it goes on in the next paragraph or continues the one before, as the end between them was removed. */
  readonly joined: 'next' | 'before' | undefined;
  /** Alternative texts or names of its pictures. */
  readonly pictures: readonly string[];
}

export interface ReviewFile {
  readonly edition: Edition | undefined;
  readonly paragraphs: readonly ReviewedParagraph[];
  /** By the bookmark of their passage, or of the one before them. */
  readonly comments: readonly {
    readonly bookmark: string | undefined;
    readonly comment: Extract<Remark, { kind: 'comment' }>;
  }[];
  readonly changes: readonly (TrackedChange & { readonly bookmark: string | undefined })[];
  /** Text boxes, equations and objects, which a review as sent doesn't have. */
  readonly drawn: readonly {
    readonly bookmark: string | undefined;
    readonly remark: Extract<Remark, { kind: 'left-out' }>;
  }[];
}

/** Throws `UnreadableFile`. */
export function readReview(bytes: Uint8Array, accepts: (by: ChangeAuthor) => boolean): ReviewFile {
  const parts = openDocx(bytes);
  return new ReviewReader(parts, accepts).read();
}

/** A paragraph whose end is undecided until the next one is read. */
interface OpenEnd {
  readonly end: 'removed' | 'never there';
}

class ReviewReader {
  readonly #parts: DocxParts;
  readonly #accepts: (by: ChangeAuthor) => boolean;
  readonly #paragraphs: ReviewedParagraph[] = [];
  readonly #comments: { bookmark: string | undefined; comment: Extract<Remark, { kind: 'comment' }> }[] = [];
  readonly #changes: (TrackedChange & { bookmark: string | undefined })[] = [];
  readonly #drawn: { bookmark: string | undefined; remark: Extract<Remark, { kind: 'left-out' }> }[] = [];
  readonly #fields: DocxContext['fields'] = [];
  #current: string | undefined;
  #tables = 0;
  #open: OpenEnd | undefined;

  constructor(parts: DocxParts, accepts: (by: ChangeAuthor) => boolean) {
    this.#parts = parts;
    this.#accepts = accepts;
  }

  read(): ReviewFile {
    const { zip, relationships, document } = this.#parts;
    this.#container(document, { in: 'text' }, relationships);
    for (const type of ['footnotes', 'endnotes'] as const) {
      const part = relatedPart(relationships, type);
      const notes = part === undefined ? undefined : zip.read(part);
      if (part === undefined || !notes) continue;
      const own = relationshipsOf(zip, part);
      const all = childrenNamed(parseXml(notes, part), `w:${type.slice(0, -1)}`);
      for (const note of all.filter(({ attributes }) => ['normal', undefined].includes(attributes['w:type']))) {
        this.#open = undefined;
        this.#container(note, { in: 'note', note: `${type[0]}${note.attributes['w:id'] ?? ''}` }, own);
      }
    }
    return {
      edition: editionIn(zip),
      paragraphs: this.#paragraphs,
      comments: this.#comments,
      changes: this.#changes,
      drawn: this.#drawn,
    };
  }

  #container(container: XmlElement, place: ParagraphPlace, relationships: DocxContext['relationships']): void {
    for (const element of elementsOf(container)) {
      if (element.name === 'w:p') this.#paragraph(element, place, relationships);
      else if (element.name === 'w:tbl' && place.in !== 'note') {
        const table = ++this.#tables;
        this.#open = undefined;
        for (const [i, row] of descendants(element, 'w:tr').entries())
          this.#container(row, { in: 'table', table, row: i + 1, isHead: isHead(row) }, relationships);
        this.#open = undefined;
      } else if (element.name !== 'w:sectPr') this.#container(element, place, relationships);
    }
  }

  #paragraph(element: XmlElement, place: ParagraphPlace, relationships: DocxContext['relationships']): void {
    const properties = child(element, 'w:pPr');
    const style = this.#parts.styles.style(child(properties, 'w:pStyle')?.attributes['w:val']);
    // Where paragraphs were joined without tracking, one has the bookmarks of several.
    const segments = segmentsOf(element);
    for (const [i, segment] of segments.entries()) {
      if (i > 0) this.#open = { end: 'removed' };
      this.#segment(segment, style, properties, place, relationships);
    }
    this.#open = this.#endOf(properties);
  }

  #segment(
    segment: XmlElement,
    style: WordStyle,
    properties: XmlElement | undefined,
    place: ParagraphPlace,
    relationships: DocxContext['relationships'],
  ): void {
    const { zip, styles, numbering, comments } = this.#parts;
    const { bookmark, copyOf } = bookmarkIn(segment);
    this.#current = bookmark ?? copyOf ?? this.#current;
    const context: DocxContext = {
      ...{ zip, styles, numbering, comments, relationships, accepts: this.#accepts, fields: this.#fields },
      record: (change) => addChange(this.#changes, { ...change, place: '', bookmark: this.#current }),
      lose: () => {},
    };
    const { runs, remarks, images } = readParagraph(segment, style, context);
    for (const remark of remarks) {
      if (remark.kind === 'comment') this.#comments.push({ bookmark: this.#current, comment: remark });
      else this.#drawn.push({ bookmark: this.#current, remark });
    }
    const open = this.#open;
    const last = this.#paragraphs.at(-1);
    const hasWords = wordsOf(runs).trim() !== '';
    const isSame = bookmark === undefined || last?.bookmark === undefined || bookmark === last.bookmark;
    if (open?.end === 'never there' && last && isSame) {
      const joint = { ...last, bookmark: last.bookmark ?? bookmark, runs: joinRuns([...last.runs, ...runs]) };
      this.#paragraphs[this.#paragraphs.length - 1] = joint;
      return;
    }
    const isJoined = open?.end === 'removed' && last !== undefined && hasWords && wordsOf(last.runs).trim() !== '';
    if (isJoined) this.#paragraphs[this.#paragraphs.length - 1] = { ...last, joined: last.joined ?? 'next' };
    const pictures = images.map(({ image, alt }) => (alt === '' ? image.name : alt));
    const kind = this.#kindOf(style, properties);
    this.#paragraphs.push({ bookmark, copyOf, runs, place, kind, joined: isJoined ? 'before' : undefined, pictures });
  }

  #kindOf(style: WordStyle, properties: XmlElement | undefined): ReviewedParagraph['kind'] {
    if (style.level === 1) return 'section';
    if (style.level !== undefined) return 'heading';
    const numbered = child(properties, 'w:numPr') ?? style.numbering;
    return style.use === 'list' || this.#parts.numbering.placeOf(numbered) ? 'item' : 'text';
  }

  /** Whether a tracked change that takes effect removed the paragraph's end, or one that doesn't put it there. */
  #endOf(properties: XmlElement | undefined): OpenEnd | undefined {
    const marks = child(properties, 'w:rPr');
    const [inserted, deleted] = [child(marks, 'w:ins') ?? child(marks, 'w:moveTo'), child(marks, 'w:del')];
    if (deleted && this.#accepts(authorOf(deleted))) return { end: 'removed' };
    return inserted && !this.#accepts(authorOf(inserted)) ? { end: 'never there' } : undefined;
  }
}

function isHead(row: XmlElement): boolean {
  return isOn(child(row, 'w:trPr', 'w:tblHeader')) === true;
}

function isOwn(bookmark: XmlElement): boolean {
  return /^bw_\d+$/.test(bookmark.attributes['w:name'] ?? '');
}

function bookmarkIn(segment: XmlElement): Pick<ReviewedParagraph, 'bookmark' | 'copyOf'> {
  const names = descendants(segment, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name'] ?? '');
  const copies = names.flatMap((name) => /^(bw_\d+)_Copy_\d+$/.exec(name)?.[1] ?? []);
  return { bookmark: names.find((name) => /^bw_\d+$/.test(name)), copyOf: copies[0] };
}

/** The paragraph in parts, each with one bookmark of a passage. */
function segmentsOf(paragraph: XmlElement): readonly XmlElement[] {
  const begins = (node: XmlElement | string): boolean =>
    isElement(node) &&
    (node.name === 'w:bookmarkStart' ? isOwn(node) : descendants(node, 'w:bookmarkStart').some(isOwn));
  const starts = paragraph.children.flatMap((node, i) => (begins(node) ? [i] : []));
  if (starts.length < 2) return [paragraph];
  return starts.map((start, i) => {
    const children = paragraph.children.slice(i === 0 ? 0 : start, starts[i + 1]);
    return { ...paragraph, children };
  });
}

function addChange<T extends TrackedChange & { readonly bookmark: string | undefined }>(changes: T[], change: T): void {
  const last = changes.at(-1);
  if (
    last &&
    last.kind === change.kind &&
    last.author === change.author &&
    last.bookmark === change.bookmark &&
    last.date === change.date
  ) {
    changes[changes.length - 1] = { ...last, words: last.words + change.words };
  } else changes.push(change);
}
