/** A document of any format before it becomes a brief: what readers return, and the only form in which the writer sees it. */

/** Words that look alike. A run with a note or a picture has no words. */
export interface ImportedRun {
  readonly text: string;
  readonly strong?: boolean;
  readonly emphasis?: boolean;
  readonly code?: boolean;
  /** The address of a link. */
  readonly href?: string;
  /** BCP 47, if the words are in another language than the document. */
  readonly language?: string;
  /** The key of a note in `ImportedDocument.notes` whose mark is here. */
  readonly note?: string;
}

/** A reviewer's comment, or something that a brief has no place for. */
export type Remark =
  | { readonly kind: 'comment'; readonly author: string; readonly date: string | undefined; readonly words: string }
  /** `what`: "text box", "field PAGE". */
  | { readonly kind: 'left-out'; readonly what: string; readonly words: string };

interface Block {
  /** "paragraph 12". */
  readonly place: string;
  readonly remarks: readonly Remark[];
}

export interface ImportedHeading extends Block {
  readonly kind: 'heading';
  /** From 1. */
  readonly level: number;
  readonly runs: readonly ImportedRun[];
}

/** The parts of a document's head that styles name. */
export type Role = 'title' | 'subtitle' | 'author' | 'date' | 'abstract';

export interface ImportedParagraph extends Block {
  readonly kind: 'paragraph';
  readonly runs: readonly ImportedRun[];
  readonly role?: Role;
}

export interface ImportedList extends Block {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly ImportedItem[];
}

export interface ImportedItem {
  /** From 0. */
  readonly level: number;
  readonly runs: readonly ImportedRun[];
}

export interface ImportedDefinitions extends Block {
  readonly kind: 'definitions';
  readonly items: readonly { readonly term: readonly ImportedRun[]; readonly text: readonly ImportedRun[] }[];
}

export interface ImportedTable extends Block {
  readonly kind: 'table';
  readonly caption: readonly ImportedRun[] | undefined;
  /** Rows at the top that are heads. */
  readonly headRows: number;
  readonly rows: readonly (readonly ImportedCell[])[];
}

export interface ImportedCell {
  readonly runs: readonly ImportedRun[];
  readonly columns: number;
  /** The number of rows it spans; cells below it are left out of their rows. */
  readonly rows: number;
}

export interface ImportedImage extends Block {
  readonly kind: 'image';
  readonly image: ImageFile;
  readonly alt: string;
  readonly caption: readonly ImportedRun[] | undefined;
}

export interface ImageFile {
  /** As in the document, without its folder. */
  readonly name: string;
  /** Undefined for a picture that is only linked: it is never fetched. */
  readonly bytes: Uint8Array | undefined;
}

export interface ImportedQuotation extends Block {
  readonly kind: 'quotation';
  readonly runs: readonly ImportedRun[];
}

/** Words that belong to the table or picture before or after them. */
export interface ImportedCaption extends Block {
  readonly kind: 'caption';
  readonly runs: readonly ImportedRun[];
}

export interface ImportedBox extends Block {
  readonly kind: 'box';
  readonly blocks: readonly ImportedBlock[];
}

/** Something without a place, with its remarks alone. */
export interface ImportedNothing extends Block {
  readonly kind: 'nothing';
}

export type ImportedBlock =
  | ImportedHeading
  | ImportedParagraph
  | ImportedList
  | ImportedDefinitions
  | ImportedTable
  | ImportedImage
  | ImportedQuotation
  | ImportedCaption
  | ImportedBox
  | ImportedNothing;

/** One change that a document tracks. */
export interface TrackedChange {
  readonly kind:
    | 'inserted'
    | 'deleted'
    | 'moved away'
    | 'moved here'
    | 'formatted'
    | 'paragraph joined'
    | 'paragraph split';
  readonly author: string;
  /** As the file has it, ISO 8601. */
  readonly date: string | undefined;
  readonly words: string;
  readonly place: string;
}

export interface DocumentProperties {
  readonly title: string | undefined;
  readonly subject: string | undefined;
  readonly authors: readonly string[];
  /** `2024-03-12`, the day of the last change or of the creation. */
  readonly date: string | undefined;
  readonly language: string | undefined;
  readonly keywords: readonly string[];
}

export interface ImportedDocument {
  readonly properties: DocumentProperties;
  readonly blocks: readonly ImportedBlock[];
  /** Footnotes and endnotes by key, in the order of the document. */
  readonly notes: ReadonlyMap<string, readonly ImportedRun[]>;
  readonly changes: readonly TrackedChange[];
  /** Kinds of formatting that a brief doesn't have, with how often they occur. */
  readonly lostFormats: ReadonlyMap<string, number>;
  /** Faults in the file that a reader went past, as sentences: a missing part. */
  readonly faults: readonly string[];
}

export const NO_PROPERTIES: DocumentProperties = {
  title: undefined,
  subject: undefined,
  authors: [],
  date: undefined,
  language: undefined,
  keywords: [],
};

/** The words of runs, without marks. */
export function wordsOf(runs: readonly ImportedRun[]): string {
  return runs.map(({ text }) => text).join('');
}

/** The runs of a block's paragraphs. */
export function runsOf(block: ImportedBlock): readonly (readonly ImportedRun[])[] {
  switch (block.kind) {
    case 'list':
      return block.items.map(({ runs }) => runs);
    case 'definitions':
      return block.items.flatMap(({ term, text }) => [term, text]);
    case 'table':
      return block.rows.flatMap((row) => row.map(({ runs }) => runs));
    case 'box':
      return block.blocks.flatMap(runsOf);
    case 'image':
    case 'nothing':
      return [];
    default:
      return [block.runs];
  }
}
