/** Files embedded in a PDF (ISO 32000-1, 7.11.4) and associated with it (ISO 19005-3, 6.8). */

/** The file's relationship to the document (ISO 19005-3, Annex E). */
export type Relationship = 'Source' | 'Data' | 'Supplement';

export interface Attachment {
  /** Path in the project, '/'-separated: `data/belarus/brief.yaml`. Unique. */
  readonly path: string;
  /** The name that PDF readers show and save it under: without folders, unique. */
  readonly name: string;
  readonly relationship: Relationship;
  /** MIME type. */
  readonly mediaType: string;
  /** A few words for the list of attachments in a PDF reader. */
  readonly description: string;
  /** The id of the chart whose rows it contains. */
  readonly chart: string | undefined;
  readonly packed: PackedFile;
}

/** A file's bytes as stored in a PDF, and their digests. */
export interface PackedFile {
  /** Bytes before compression. */
  readonly size: number;
  /** MD5, because the standard requires it; not for security. */
  readonly md5: Uint8Array;
  /** Hexadecimal. */
  readonly sha256: string;
  readonly deflated: Uint8Array;
}
