/** Reads what reviewers made of a document: the words of each passage, and what they added or removed besides. */

import type { ChangeAuthor, DocxContext } from '../import/docx/docx-context.ts';
import { openDocx } from '../import/docx/read-docx.ts';
import { readParagraph } from '../import/docx/read-paragraph.ts';
import { type ImportedRun, type Remark, type TrackedChange, wordsOf } from '../import/imported-document.ts';
import { relatedPart, relationshipsOf } from '../office/relationships.ts';
import { child, childrenNamed, descendants, parseXml, type XmlElement } from '../office/xml.ts';
import { type Edition, editionIn } from './edition.ts';

export interface ReviewedPassage {
  readonly runs: readonly ImportedRun[];
}

export interface ReviewFile {
  readonly edition: Edition | undefined;
  /** By bookmark. */
  readonly passages: ReadonlyMap<string, ReviewedPassage>;
  /** Paragraphs without a bookmark that have words, in order. */
  readonly loose: readonly (readonly ImportedRun[])[];
  /** By the bookmark of their passage, or of the one before them. */
  readonly comments: readonly {
    readonly bookmark: string | undefined;
    readonly comment: Extract<Remark, { kind: 'comment' }>;
  }[];
  readonly changes: readonly (TrackedChange & { readonly bookmark: string | undefined })[];
}

/** Throws `UnreadableFile`. */
export function readReview(bytes: Uint8Array, accepts: (by: ChangeAuthor) => boolean): ReviewFile {
  const parts = openDocx(bytes);
  const passages = new Map<string, ReviewedPassage>();
  const loose: (readonly ImportedRun[])[] = [];
  const comments: { bookmark: string | undefined; comment: Extract<Remark, { kind: 'comment' }> }[] = [];
  const changes: (TrackedChange & { bookmark: string | undefined })[] = [];
  let current: string | undefined;
  const read = (paragraph: XmlElement, relationships = parts.relationships): void => {
    const names = bookmarksIn(paragraph);
    current = names[0] ?? current;
    const context: DocxContext = {
      ...{
        zip: parts.zip,
        styles: parts.styles,
        numbering: parts.numbering,
        comments: parts.comments,
        accepts,
        relationships,
      },
      record: (change) => addChange(changes, { ...change, place: '', bookmark: current }),
      lose: () => {},
      fields: [],
    };
    const style = parts.styles.style(child(paragraph, 'w:pPr', 'w:pStyle')?.attributes['w:val']);
    const { runs, remarks } = readParagraph(paragraph, style, context);
    for (const comment of remarks) if (comment.kind === 'comment') comments.push({ bookmark: current, comment });
    const [name] = names;
    if (name !== undefined && !passages.has(name)) passages.set(name, { runs });
    else if (wordsOf(runs).trim() !== '') loose.push(runs);
  };
  for (const paragraph of descendants(parts.document, 'w:p')) read(paragraph);
  const part = relatedPart(parts.relationships, 'footnotes');
  const notes = part === undefined ? undefined : parts.zip.read(part);
  if (part !== undefined && notes) {
    const relationships = relationshipsOf(parts.zip, part);
    for (const note of childrenNamed(parseXml(notes, part), 'w:footnote')) {
      for (const paragraph of descendants(note, 'w:p'))
        if (bookmarksIn(paragraph).length > 0) read(paragraph, relationships);
    }
  }
  return { edition: editionIn(parts.zip), passages, loose, comments, changes };
}

function bookmarksIn(paragraph: XmlElement): readonly string[] {
  return descendants(paragraph, 'w:bookmarkStart').flatMap(({ attributes }) =>
    /^bw_\d+$/.test(attributes['w:name'] ?? '') ? [attributes['w:name'] ?? ''] : [],
  );
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
