/** Verifies a PDF by rebuilding it from the source that it carries. */

import { bytesDiffer, contentsDiffer, fontsDiffer, versionDiffers } from '../archive/differences.ts';
import type { Manifest } from '../archive/manifest.ts';
import { readPdfContents } from '../archive/pdf-reader.ts';
import { type CarriedSource, sourceIn } from '../archive/read-source.ts';
import { createCompiler } from '../build/compile.ts';
import type { CompileOptions } from '../build/options.ts';
import { type Diagnostic, hasErrors } from '../core/diagnostic.ts';
import type { DiagnosticName } from '../core/diagnostic-codes.ts';
import { type FileReader, memoryReader } from '../core/files.ts';
import { confinedReader } from '../machine/confined-reader.ts';
import { packageVersion } from '../machine/package-files.ts';
import type { LayoutExtensions } from '../template/layout-extensions.ts';
import { rebuildOptions } from './carried-project.ts';

export { type CarriedSource, readSource } from '../archive/read-source.ts';

export interface Verification {
  /** True when the rebuilt PDF has the same bytes. */
  readonly same: boolean;
  /** The differences, the likeliest cause first. Empty where there are none. */
  readonly diagnostics: readonly Diagnostic[];
  readonly manifest: Manifest | undefined;
  /** The rebuilt PDF. */
  readonly rebuilt: Uint8Array | undefined;
}

/** A PDF that was built with own helpers or partials needs them again: it doesn't carry them. */
export interface VerifyOptions extends LayoutExtensions {
  /** The name of the PDF, for messages. */
  readonly name?: string;
  /** Reads fonts, which the PDF names but doesn't carry; by default from the working folder and packages. */
  readonly reader?: FileReader;
  /** Additional folders that fonts may be in. */
  readonly allow?: readonly string[];
  /** Limits of the build, instead of the standard ones. */
  readonly limits?: CompileOptions['limits'];
}

/** Rebuilds a PDF from its own source and compares. Throws `FileAccessError` when the machine fails. */
export async function verifyPdf(pdf: Uint8Array, options: VerifyOptions = {}): Promise<Verification> {
  const { name = 'the PDF', allow = [], limits, reader = confinedReader({ allow }) } = options;
  const contents = await readPdfContents(pdf, true);
  if (!contents) return refused([problem('not-a-pdf', `${name} is not a readable PDF`)]);
  const { value: source, diagnostics } = sourceIn(contents, pdf, name);
  if (!source) return refused(diagnostics);
  const { manifest } = source;
  const compiler = createCompiler({
    reader: sourceReader(source, reader),
    ...(options.helpers && { helpers: options.helpers }),
    ...(options.partials && { partials: options.partials }),
  });
  const result = await compiler.build(manifest.brief, { ...rebuildOptions(manifest), ...(limits && { limits }) });
  const rebuilt = result.pdf;
  if (rebuilt && Buffer.compare(rebuilt, pdf) === 0) return { same: true, diagnostics: [], manifest, rebuilt };
  const causes = [...versionDiffers(manifest, packageVersion()), ...diagnostics];
  if (!rebuilt) {
    const failed = problem('no-longer-builds', `the source in ${name} does not build`);
    return { same: false, diagnostics: [...causes, failed, ...result.diagnostics], manifest, rebuilt };
  }
  const again = await readPdfContents(rebuilt, true);
  const made = again && sourceIn(again, rebuilt, 'the rebuilt PDF').value?.manifest;
  if (made) causes.push(...fontsDiffer(manifest, made));
  const found = again ? contentsDiffer(contents, again, name) : [];
  const altered = problem('altered', `${name} was altered after it was made`);
  const symptoms = found.length > 0 ? found : [bytesDiffer(pdf, rebuilt, name)];
  const all = hasErrors(causes) ? [...causes, ...symptoms] : [altered, ...symptoms];
  return { same: false, diagnostics: all, manifest, rebuilt };
}

function refused(diagnostics: readonly Diagnostic[]): Verification {
  return { same: false, diagnostics, manifest: undefined, rebuilt: undefined };
}

/** Reads the carried files, and from the disk only the fonts named in the manifest. */
function sourceReader({ files, manifest }: CarriedSource, machine: FileReader): FileReader {
  const carried = memoryReader(Object.fromEntries(files));
  const fonts = new Set(manifest.fonts.map((font) => font.file));
  return {
    read: (path) => carried.read(path) ?? (fonts.has(path) ? machine.read(path) : undefined),
    list: carried.list,
    refusal: (path) => (fonts.has(path) ? machine.refusal?.(path) : undefined),
  };
}

function problem(code: DiagnosticName<'archive'>, message: string): Diagnostic {
  return { severity: 'error', code: `archive/${code}`, message };
}
