/** The source that a PDF carries, read back and held against its manifest. */

import { createHash } from 'node:crypto';
import type { Diagnostic, Outcome } from '../core/diagnostic.ts';
import type { DiagnosticName } from '../core/diagnostic-codes.ts';
import { MANIFEST_PATH, type Manifest, parseManifest } from './manifest.ts';
import { type PdfContents, readPdfContents } from './pdf-reader.ts';
import { restoreFile } from './shared-files.ts';

export interface CarriedSource {
  readonly manifest: Manifest;
  /** By path in the project; as attached, altered or not. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Reads the source of a PDF. `name` is the file's, for what there is to say of it. */
export async function readSource(pdf: Uint8Array, name: string): Promise<Outcome<CarriedSource | undefined>> {
  const contents = await readPdfContents(pdf, false);
  return contents ? sourceIn(contents, pdf, name) : failure('not-a-pdf', `${name} is no PDF that can be read`);
}

/** The source in a PDF's attachments and images. Files that are not those that it was made from are errors, but are given too. */
export function sourceIn(contents: PdfContents, pdf: Uint8Array, name: string): Outcome<CarriedSource | undefined> {
  const { attachments } = contents;
  const text = attachments.get(MANIFEST_PATH);
  if (!text) {
    const hint = 'PDFs of briefwright carry it, unless they were built with --no-source';
    return failure('no-source', `${name} carries no source`, hint);
  }
  const manifest = parseManifest(new TextDecoder().decode(text));
  if (!manifest) return failure('unknown-manifest', `${MANIFEST_PATH} in ${name} can't be read`, 'a newer version may');
  const diagnostics: Diagnostic[] = [];
  const files = new Map<string, Uint8Array>();
  for (const [path, sha256] of Object.entries(manifest.files)) {
    const shared = manifest.images?.[path];
    const bytes = attachments.get(path) ?? (shared && restoreFile(shared, pdf));
    if (!isSafe(path)) return failure('unsafe-path', `${name} carries a file that would land outside: '${path}'`);
    if (!bytes) diagnostics.push(error('file-missing', `${path} is missing among the files in ${name}`));
    else {
      files.set(path, bytes);
      const same = createHash('sha256').update(bytes).digest('hex') === sha256;
      if (!same) diagnostics.push(error('file-altered', `${path} in ${name} is not the file that it was made from`));
    }
  }
  return { value: { manifest, files }, diagnostics };
}

/** Stays inside a folder, under names that every system can hold. */
function isSafe(path: string): boolean {
  const unsafe = /[\p{Cc}<>:"|?*\\]|[. ]$|^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/iu;
  return path.split('/').every((part) => part !== '' && part.length <= 255 && !unsafe.test(part));
}

function failure(code: DiagnosticName<'archive'>, message: string, hint?: string): Outcome<undefined> {
  return { value: undefined, diagnostics: [error(code, message, hint)] };
}

function error(code: DiagnosticName<'archive'>, message: string, hint?: string): Diagnostic {
  return { severity: 'error', code: `archive/${code}`, message, ...(hint === undefined ? {} : { hint }) };
}
