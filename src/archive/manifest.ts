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
    }),
    /** Digest of each attached file, by path. */
    files: z.record(z.string(), digest()),
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

/** SHA-256, hexadecimal. */
function digest() {
  return z.string().check(z.regex(/^[0-9a-f]{64}$/));
}

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
