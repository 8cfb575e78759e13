/** What a PDF says of how it was made: `briefwright.json` among its attachments. */

import * as z from 'zod/mini';

export const MANIFEST_PATH = 'briefwright.json';

/** Made when a manifest is read: builds only write one. */
const manifestSchema = () =>
  z.object({
    format: z.literal(1),
    /** The version of briefwright. */
    briefwright: z.string(),
    /** The brief's folder among the files. */
    brief: z.string(),
    /** What was asked for beside what the brief says. */
    options: z.object({
      layout: z.optional(z.string()),
      paper: z.optional(z.enum(['A4', 'Letter'])),
      date: z.optional(z.string()),
      draft: z.optional(z.boolean()),
      /** True where the layout's own figures were not checked: the last page then says so. */
      layoutUnchecked: z.optional(z.boolean()),
    }),
    /** Digest of each file that it carries, by path. */
    files: z.record(z.string(), digest()),
    /** Files that are not attached, as the PDF holds their bytes as images that it draws; by path. */
    images: z.optional(z.record(z.string(), sharedFileSchema())),
    /** The fonts that its text is set in, by name: they are not attached whole, as their licences need not allow it. */
    fonts: z.array(
      z.object({
        name: z.string(),
        family: z.string(),
        weight: z.number(),
        style: z.enum(['normal', 'italic']),
        /** `npm:package/path`, or a path in the project. */
        file: z.string(),
        sha256: digest(),
      }),
    ),
  });

function sharedFileSchema() {
  return z.object({
    /** Digest of the stream's bytes. */
    stream: digest(),
    /** The file in order: bytes of its own in base64, and how many bytes are the stream's next. */
    parts: z.array(z.union([z.string(), z.int().check(z.nonnegative())])),
  });
}

/** SHA-256, hexadecimal. */
function digest() {
  return z.string().check(z.regex(/^[0-9a-f]{64}$/));
}

export type SharedFile = z.infer<ReturnType<typeof sharedFileSchema>>;
export type Manifest = z.infer<ReturnType<typeof manifestSchema>>;

export function manifestText(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 1)}\n`;
}

/** Undefined for anything but a manifest of a format that is known. */
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
