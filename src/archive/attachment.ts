/** Files inside a PDF (ISO 32000-1, 7.11.4), associated with it as ISO 19005-3, 6.8 asks. */

/** How a file belongs to the document (ISO 19005-3, Annex E). */
export type Relationship = 'Source' | 'Data' | 'Supplement';

export interface Attachment {
  /** Where it stands in the project, '/'-separated: `data/belarus/brief.yaml`. Each once. */
  readonly path: string;
  /** What readers show and save it as: no folders, each once. */
  readonly name: string;
  readonly relationship: Relationship;
  /** MIME type. */
  readonly mediaType: string;
  /** A few words for a reader's list of attachments. */
  readonly description: string;
  /** The chart whose rows it holds, by id. */
  readonly chart: string | undefined;
  readonly packed: PackedFile;
}

/** A file's bytes as a PDF holds them, and what it says of them. */
export interface PackedFile {
  /** Bytes before compression. */
  readonly size: number;
  /** MD5: what the standard asks for, not for safety. */
  readonly md5: Uint8Array;
  /** Hexadecimal. */
  readonly sha256: string;
  readonly deflated: Uint8Array;
}
