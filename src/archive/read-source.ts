/** Reads the source that a PDF contains, and checks it against its manifest. */

import { createHash } from 'node:crypto';
import { type Diagnostic, errorDiagnostic, type Outcome } from '../core/diagnostic.ts';
import type { DiagnosticName } from '../core/diagnostic-codes.ts';
import { restoreFile } from './drawn-files.ts';
import { MANIFEST_PATH, type Manifest, parseManifest } from './manifest.ts';
import { type PdfContents, readPdfContents } from './pdf-reader.ts';

export interface CarriedSource {
  readonly manifest: Manifest;
  /** By path in the project; as attached, even if altered. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Reads the source of a PDF. `name` is the file's name for messages. */
export async function readSource(pdf: Uint8Array, name: string): Promise<Outcome<CarriedSource | undefined>> {
  const contents = await readPdfContents(pdf, false);
  return contents ? sourceIn(contents, pdf, name) : failure('not-a-pdf', `${name} isn't a readable PDF`);
}

/** The source in a PDF's attachments and images. Altered files are reported as errors, but returned too. */
export function sourceIn(contents: PdfContents, pdf: Uint8Array, name: string): Outcome<CarriedSource | undefined> {
  const { attachments } = contents;
  const text = attachments.get(MANIFEST_PATH);
  if (!text) {
    const hint = 'PDFs from briefwright contain it, unless they were built with --no-source';
    return failure('no-source', `${name} contains no source`, hint);
  }
  const manifest = parseManifest(new TextDecoder().decode(text));
  if (!manifest) return failure('unknown-manifest', `${MANIFEST_PATH} in ${name} can't be read`, 'try a newer version');
  const diagnostics: Diagnostic[] = [];
  const files = new Map<string, Uint8Array>();
  for (const [path, sha256] of Object.entries(manifest.files)) {
    const found = attachments.get(path);
    const drawn = manifest.images?.[path];
    const file = found ? { bytes: found, digest: digestOf(found) } : drawn && restoreFile(drawn, pdf);
    if (!isSafePath(path))
      return failure('unsafe-path', `${name} contains a file that would be written outside the folder: '${path}'`);
    if (!file) diagnostics.push(errorDiagnostic('archive/file-missing', `${path} is missing from ${name}`));
    else {
      files.set(path, file.bytes);
      if (file.digest !== sha256)
        diagnostics.push(
          errorDiagnostic('archive/file-altered', `${path} in ${name} has been altered since the build`),
        );
    }
  }
  return { value: { manifest, files }, diagnostics };
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** True for a path inside the folder with names that every system allows. */
export function isSafePath(path: string): boolean {
  const unsafe = /[\p{Cc}<>:"|?*\\]|[. ]$|^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/iu;
  return path.split('/').every((part) => part !== '' && part.length <= 255 && !unsafe.test(part));
}

function failure(code: DiagnosticName<'archive'>, message: string, hint?: string): Outcome<undefined> {
  return { value: undefined, diagnostics: [errorDiagnostic(`archive/${code}`, message, hint)] };
}
