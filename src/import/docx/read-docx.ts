/** Reads a Word document (ISO/IEC 29500, transitional and strict) into the neutral form. */

import { type OfficeZip, openZip } from '../../office/office-zip.ts';
import { type Relationship, relatedPart, relationshipsOf } from '../../office/relationships.ts';
import { UnreadableFile } from '../../office/unreadable-file.ts';
import { child, childrenNamed, descendants, parseXml, type XmlElement } from '../../office/xml.ts';
import {
  type ImportedBlock,
  type ImportedDocument,
  type ImportedRun,
  type Remark,
  runsOf,
  type TrackedChange,
} from '../imported-document.ts';
import { readCoreProperties } from './core-properties.ts';
import type { ChangeAuthor, CommentRemark, DocxContext } from './docx-context.ts';
import { BodyReader } from './read-body.ts';
import { wordsByParagraph } from './read-drawing.ts';
import { joinRuns } from './read-paragraph.ts';
import { WordNumbering } from './word-numbering.ts';
import { WordStyles } from './word-styles.ts';

/** The document. `accepts` decides which tracked changes take effect. Throws `UnreadableFile`. */
export function readDocx(bytes: Uint8Array, accepts: (by: ChangeAuthor) => boolean): ImportedDocument {
  const parts = openDocx(bytes);
  const changes: TrackedChange[] = [];
  const lost = new Map<string, number>();
  let paragraphs = 0;
  const place = (): string => `paragraph ${paragraphs}`;
  const nextPlace = (): string => {
    paragraphs++;
    return place();
  };
  const context: DocxContext = {
    ...{ zip: parts.zip, styles: parts.styles, numbering: parts.numbering, comments: parts.comments, accepts },
    relationships: parts.relationships,
    record: (change) => addChange(changes, { ...change, place: place() }),
    lose: (format) => lost.set(format, (lost.get(format) ?? 0) + 1),
    fields: [],
  };
  const body = child(parts.document, 'w:body') ?? parts.document;
  const blocks = new BodyReader(context, nextPlace).read(body);
  const notes = new Map([
    ...readNotes('footnotes', 'w:footnote', 'f', parts, context, blocks),
    ...readNotes('endnotes', 'w:endnote', 'e', parts, context, blocks),
  ]);
  blocks.push(...outsideBody(parts, blocks));
  const properties = readCoreProperties(parts.zip, parts.packageRelationships, parts.stylesPart);
  return { properties, blocks, notes, changes, lostFormats: lost, faults: parts.faults };
}

export interface DocxParts {
  readonly zip: OfficeZip;
  readonly packageRelationships: ReadonlyMap<string, Relationship>;
  readonly relationships: ReadonlyMap<string, Relationship>;
  readonly document: XmlElement;
  readonly stylesPart: XmlElement | undefined;
  readonly styles: WordStyles;
  readonly numbering: WordNumbering;
  readonly comments: ReadonlyMap<string, CommentRemark>;
  readonly faults: readonly string[];
}

/** The parts of a Word document, parsed. Throws `UnreadableFile`. */
export function openDocx(bytes: Uint8Array): DocxParts {
  const zip = openZip(bytes);
  if (zip.has('content.xml'))
    throw new UnreadableFile('the file is an OpenDocument text, not a Word document', 'save it as Word (.docx)');
  const packageRelationships = relationshipsOf(zip, '');
  const main = relatedPart(packageRelationships, 'officeDocument') ?? 'word/document.xml';
  const bytesOfMain = zip.read(main);
  if (!bytesOfMain) throw new UnreadableFile("the file isn't a Word document", 'name a .docx file');
  const document = parseXml(bytesOfMain, main);
  if (document.name !== 'w:document') throw new UnreadableFile("the file isn't a Word document", 'name a .docx file');
  const relationships = relationshipsOf(zip, main);
  const faults: string[] = [];
  const part = (type: string): XmlElement | undefined => {
    const name = relatedPart(relationships, type);
    const found = name === undefined ? undefined : zip.read(name);
    if (name !== undefined && !found) faults.push(`its part ${name} is missing`);
    return name !== undefined && found ? parseXml(found, name) : undefined;
  };
  const stylesPart = part('styles');
  return {
    ...{ zip, packageRelationships, relationships, document, stylesPart, faults },
    styles: new WordStyles(stylesPart),
    numbering: new WordNumbering(part('numbering')),
    comments: commentsOf(part('comments')),
  };
}

function commentsOf(part: XmlElement | undefined): ReadonlyMap<string, CommentRemark> {
  return new Map(
    childrenNamed(part, 'w:comment').map((comment) => {
      const { 'w:id': id = '', 'w:author': author = 'unknown', 'w:date': date } = comment.attributes;
      return [id, { kind: 'comment', author, date, words: wordsByParagraph(comment).trim() }] as const;
    }),
  );
}

/** Neighbouring changes of one author are one change: Word splits them wherever the formatting changes. */
function addChange(changes: TrackedChange[], change: TrackedChange): void {
  const last = changes.at(-1);
  const same = last && last.kind === change.kind && last.author === change.author && last.place === change.place;
  if (last && same && last.date === change.date)
    changes[changes.length - 1] = { ...last, words: last.words + change.words };
  else changes.push(change);
}

/** The notes of a part by key; remarks in notes go to the end of the body. */
function readNotes(
  type: string,
  name: string,
  prefix: string,
  { zip, relationships }: DocxParts,
  context: DocxContext,
  blocks: ImportedBlock[],
): (readonly [string, readonly ImportedRun[]])[] {
  const part = relatedPart(relationships, type);
  const bytes = part === undefined ? undefined : zip.read(part);
  if (part === undefined || !bytes) return [];
  const inNotes = { ...context, relationships: relationshipsOf(zip, part) };
  return childrenNamed(parseXml(bytes, part), name)
    .filter(({ attributes }) => ['normal', undefined].includes(attributes['w:type']))
    .map((note) => {
      const read = new BodyReader(inNotes, () => 'a note').read(note);
      blocks.push(...read.filter(({ remarks }) => remarks.length > 0).map(({ remarks }) => nothing('a note', remarks)));
      const texts = read.flatMap(runsOf).filter((runs) => runs.length > 0);
      const runs = joinRuns(texts.flatMap((one, i) => (i === 0 ? one : [{ text: ' ' }, ...one])));
      return [`${prefix}${note.attributes['w:id'] ?? ''}`, runs] as const;
    });
}

function nothing(place: string, remarks: readonly Remark[]): ImportedBlock {
  return { kind: 'nothing', place, remarks };
}

/** Headers, footers, macros, and comments whose place is gone. */
function outsideBody(
  { zip, relationships, comments, document }: DocxParts,
  blocks: readonly ImportedBlock[],
): ImportedBlock[] {
  const remarks: Remark[] = [];
  const seen = new Set<string>();
  for (const { type, target, external } of relationships.values()) {
    const bytes = (type === 'header' || type === 'footer') && !external ? zip.read(target) : undefined;
    const words = bytes ? wordsByParagraph(parseXml(bytes, target)).replace(/\s+/g, ' ').trim() : '';
    if (words !== '' && !seen.has(`${type}${words}`)) remarks.push({ kind: 'left-out', what: type, words });
    seen.add(`${type}${words}`);
  }
  if (zip.names.some((name) => name.endsWith('vbaProject.bin'))) {
    remarks.push({ kind: 'left-out', what: 'macros, which were not run', words: '' });
  }
  const named = new Set(descendants(document, 'w:commentReference').map(({ attributes }) => attributes['w:id'] ?? ''));
  for (const [id, comment] of comments) if (!named.has(id) && !isIn(blocks, comment)) remarks.push(comment);
  return remarks.length > 0 ? [nothing('outside the text', remarks)] : [];
}

function isIn(blocks: readonly ImportedBlock[], remark: Remark): boolean {
  return blocks.some((block) => block.remarks.includes(remark) || (block.kind === 'box' && isIn(block.blocks, remark)));
}
