/** What the readers of a Word document's parts share. */

import type { OfficeZip } from '../../office/office-zip.ts';
import type { Relationship } from '../../office/relationships.ts';
import type { ImageFile, Remark, TrackedChange } from '../imported-document.ts';
import type { WordNumbering } from './word-numbering.ts';
import type { WordStyles } from './word-styles.ts';

/** The author and date of a tracked change. */
export interface ChangeAuthor {
  readonly author: string;
  readonly date: string | undefined;
}

export type CommentRemark = Extract<Remark, { kind: 'comment' }>;

export interface DocxContext {
  readonly zip: OfficeZip;
  readonly styles: WordStyles;
  readonly numbering: WordNumbering;
  /** Of the part being read. */
  readonly relationships: ReadonlyMap<string, Relationship>;
  readonly comments: ReadonlyMap<string, CommentRemark>;
  /** True if a tracked change takes effect; otherwise the text is as before it. */
  readonly accepts: (by: ChangeAuthor) => boolean;
  readonly record: (change: Omit<TrackedChange, 'place'>) => void;
  /** Counts a kind of formatting that a brief doesn't have. */
  readonly lose: (format: string) => void;
  /** Fields that are open: a field may begin in one paragraph and end in another. */
  readonly fields: OpenField[];
}

export interface OpenField {
  instruction: string;
  inResult: boolean;
  words: string;
}

export interface DocxImage {
  readonly image: ImageFile;
  readonly alt: string;
}
