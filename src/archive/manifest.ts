/** The manifest of a PDF, attached as `briefwright.json`: how the PDF was built. */

import * as z from 'zod/mini';

export const MANIFEST_PATH = 'briefwright.json';

/** A function, because only reading a manifest needs the schema; builds just write one. */
const manifestSchema = () =>
  z.object({
    format: z.literal(1),
    /** The version of briefwright. */
    briefwright: z.string(),
    /** The brief's folder among the files. */
    brief: z.string(),
    /** Options of the build. */
    options: z.object({
      layout: z.optional(z.string()),
      paper: z.optional(z.enum(['A4', 'Letter'])),
      date: z.optional(z.string()),
      draft: z.optional(z.boolean()),
      /** True where the layout's own figures weren't checked; the last page then states it. */
      layoutUnchecked: z.optional(z.boolean()),
    }),
    /** Digest of each contained file, by path. */
    files: z.record(z.string(), digest()),
    /** Files that aren't attached, because the PDF contains their bytes as drawn images; by path. */
    images: z.optional(z.record(z.string(), sharedFileSchema())),
    /** The fonts used, by name. They aren't attached whole, as their licences may not allow it. */
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
    /** The parts of the file in order: literal bytes in base64, or a number of bytes to take from the stream. */
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
