/** The manifest of a PDF, attached as `briefwright.json`: how the PDF was built. */

import * as z from 'zod/mini';

export const MANIFEST_PATH = 'briefwright.json';

/** How a PDF was made. Digests are SHA-256, hexadecimal. */
export interface Manifest {
  readonly format: 1;
  /** The version of briefwright. */
  readonly briefwright: string;
  /** The brief's folder among the files. */
  readonly brief: string;
  /** Options of the build that override the brief's own settings. */
  readonly options: {
    readonly layout?: string | undefined;
    readonly look?: string | undefined;
    /** The language of the translation. */
    readonly translation?: string | undefined;
    /** The key of the row that the brief was built for. */
    readonly row?: string | undefined;
    readonly paper?: 'A4' | 'Letter' | undefined;
    readonly date?: string | undefined;
    readonly draft?: boolean | undefined;
    /** True if the layout's own figures were not checked: the last page then says so. */
    readonly layoutUnchecked?: boolean | undefined;
  };
  /** Digests of the attached files by path. */
  readonly files: Readonly<Record<string, string>>;
  /** Files that aren't attached because the PDF draws them as images, by path. */
  readonly images?: Readonly<Record<string, DrawnFile>> | undefined;
  /** The fonts of the text. They aren't attached whole, because their licences may not allow it. */
  readonly fonts: readonly ManifestFont[];
}

export interface ManifestFont {
  readonly name: string;
  readonly family: string;
  readonly weight: number;
  readonly style: 'normal' | 'italic';
  /** `npm:package/path`, or a path in the project. */
  readonly file: string;
  readonly sha256: string;
}

export type DrawnFile = SharedFile | JoinedFile;

/** A file whose bytes the PDF draws. */
export interface SharedFile {
  /** Digest of the stream's bytes. */
  readonly stream: string;
  /** The file in order: base64 for bytes that the stream doesn't have, a number for that many bytes of the stream. */
  readonly parts: readonly (string | number)[];
}

/**
 * A PNG whose colour and alpha are drawn separately, or without its interlacing. Its digest in `files` is that of the file with
 * uncompressed pixels that aren't interlaced.
 */
export interface JoinedFile {
  readonly color: DrawnStream;
  /** Undefined where all pixels are opaque. */
  readonly alpha?: DrawnStream | undefined;
  /** The bytes before and after the pixels, base64. */
  readonly before: string;
  readonly after: string;
}

export interface DrawnStream {
  /** Digest of the stream's bytes. */
  readonly stream: string;
  readonly length: number;
}

/** A function, because only reading a manifest needs the schema; builds just write one. */
const manifestSchema = () =>
  z.object({
    format: z.literal(1),
    briefwright: z.string(),
    brief: z.string(),
    options: z.object({
      layout: z.optional(z.string()),
      look: z.optional(z.string()),
      translation: z.optional(z.string()),
      row: z.optional(z.string()),
      paper: z.optional(z.enum(['A4', 'Letter'])),
      date: z.optional(z.string()),
      draft: z.optional(z.boolean()),
      layoutUnchecked: z.optional(z.boolean()),
    }),
    files: z.record(z.string(), digest()),
    images: z.optional(z.record(z.string(), z.union([sharedFileSchema(), joinedFileSchema()]))),
    fonts: z.array(
      z.object({
        name: z.string(),
        family: z.string(),
        weight: z.number(),
        style: z.enum(['normal', 'italic']),
        file: z.string(),
        sha256: digest(),
      }),
    ),
  });

function sharedFileSchema() {
  return z.object({
    stream: digest(),
    parts: z.array(z.union([z.string(), z.int().check(z.nonnegative())])),
  });
}

function joinedFileSchema() {
  const stream = z.object({ stream: digest(), length: z.int().check(z.nonnegative()) });
  return z.object({ color: stream, alpha: z.optional(stream), before: z.string(), after: z.string() });
}

/** SHA-256, hexadecimal. */
function digest() {
  return z.string().check(z.regex(/^[0-9a-f]{64}$/));
}

export function manifestText(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 1)}\n`;
}

/** Undefined for anything but a manifest in a known format. */
export function parseManifest(text: string): Manifest | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const parsed = z.safeParse(manifestSchema(), value);
  return parsed.success ? parsed.data : undefined;
}
