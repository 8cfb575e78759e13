/**
 * Checks whether a PDF is what a build of the current input would produce, without building: by a record of its last
 * build, stored beside it. Loads no stage, so reporting "unchanged" costs almost nothing.
 */

import { createHash } from 'node:crypto';
import type { CompileOptions } from '../build/options.ts';
import type { CompileResult } from '../build/result.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import { FileAccessError, type FileRead, type FileReader, folderOf, joinPath } from '../core/files.ts';
import { confinedReader } from '../machine/confined-reader.ts';
import { nodeReader } from '../machine/node-files.ts';
import { type PackageMemory, packageVersion, withPackages } from '../machine/package-files.ts';
import { PROGRAM_DIGEST } from './program-digest.ts';

/** The folder and options of a build. */
export interface BuildRequest {
  /** The brief's folder as passed to the build: file names in messages start with it. */
  readonly folder: string;
  readonly options: CompileOptions;
  /** The project's folder; by default the working folder. */
  readonly root?: string;
  /** Files of packages that were read before, for callers that check many PDFs. */
  readonly packages?: PackageMemory;
}

/** The results of the last build of a PDF that is up to date. */
export interface LastBuild {
  readonly pages: number;
  readonly bytes: number;
  /** SHA-256 of the PDF, hexadecimal. */
  readonly digest: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly filesRead: readonly FileRead[];
}

interface BuildRecord {
  readonly made: BuildInputs;
  readonly pdf: { readonly digest: string; readonly bytes: number; readonly pages: number };
  /** Digests of the files read, and of the names listed; null for missing files. */
  readonly files: Readonly<Record<string, string | null>>;
  readonly folders: Readonly<Record<string, string>>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Everything besides the files that affects the bytes. */
interface BuildInputs {
  readonly format: 1;
  readonly program: string;
  /** Node.js provides the compression and the Unicode tables. */
  readonly node: string;
  readonly folder: string;
  readonly options: CompileOptions;
}

/** The path of a PDF's build record. Only PDFs in a project's `output/` have one, so that no hidden files appear elsewhere. */
export function recordPlace(pdfPath: string, root = '.'): string | undefined {
  const path = joinPath(pdfPath);
  if (!path.startsWith(joinPath(root, 'output/x').slice(0, -1))) return undefined;
  const folder = folderOf(path);
  return joinPath(folder, `.${path.slice(folder.length + 1)}.built.json`);
}

/** The record of a build with a PDF; undefined where another build may produce a different one from the same files. */
export function buildRecord(result: CompileResult, request: BuildRequest): string | undefined {
  const { pdf, pages, brief, diagnostics } = result;
  if (!pdf || !brief || (request.options.runModules && hasPrograms(brief))) return undefined;
  const record: BuildRecord = {
    made: inputsOf(request),
    pdf: { digest: digest(pdf), bytes: pdf.length, pages },
    files: Object.fromEntries(result.filesRead.map(({ path, bytes }) => [path, bytes ? digest(bytes) : null])),
    folders: Object.fromEntries(result.foldersListed.map(({ path, names }) => [path, digestOf(names)])),
    diagnostics,
  };
  return `${JSON.stringify(record)}\n`;
}

/** The paths of files that exist and aren't those of packages. */
export function projectFiles(filesRead: readonly FileRead[]): readonly string[] {
  return filesRead.flatMap(({ path, bytes }) => (bytes && !/^(?:npm|briefwright):/.test(path) ? [path] : []));
}

/** An author's own chart may be drawn by a program, whose result can change. */
function hasPrograms({ charts }: NonNullable<CompileResult['brief']>): boolean {
  return [...charts.values()].some((chart) => chart.kind === 'chartjs' && chart.module !== undefined);
}

/** The last build of a PDF if another would produce the same bytes and diagnostics; otherwise undefined. */
export function findUpToDate(pdfPath: string, request: BuildRequest): LastBuild | undefined {
  const { folder, root, options } = request;
  const machine = confinedReader({ folder, ...(root && { root }), ...(options.allow && { allow: options.allow }) });
  try {
    const place = recordPlace(pdfPath, request.root);
    const record = place === undefined ? undefined : parseRecord(nodeReader().read(place));
    if (!record || JSON.stringify(record.made) !== JSON.stringify(inputsOf(request))) return undefined;
    const filesRead = unchangedFiles(record, withPackages(machine, request.root ?? '.', request.packages));
    const pdf = filesRead && nodeReader().read(pdfPath);
    if (!pdf || digest(pdf) !== record.pdf.digest) return undefined;
    const {
      diagnostics,
      pdf: { pages, bytes },
    } = record;
    return {
      pages,
      bytes,
      digest: Buffer.from(record.pdf.digest, 'base64url').toString('hex'),
      diagnostics,
      filesRead,
    };
  } catch (error) {
    // Files that can't be read are reported by the build.
    if (error instanceof FileAccessError) return undefined;
    throw error;
  }
}

function unchangedFiles({ files, folders }: BuildRecord, reader: FileReader): readonly FileRead[] | undefined {
  const read: FileRead[] = [];
  for (const [path, before] of Object.entries(files)) {
    const bytes = reader.read(path);
    if ((bytes ? digest(bytes) : null) !== before) return undefined;
    read.push({ path, bytes });
  }
  const same = Object.entries(folders).every(([path, before]) => digestOf(reader.list(path)) === before);
  return same ? read : undefined;
}

/** Parses a record; undefined for an incomplete one. */
function parseRecord(bytes: Uint8Array | undefined): BuildRecord | undefined {
  if (!bytes) return undefined;
  try {
    const record = JSON.parse(new TextDecoder().decode(bytes)) as Partial<BuildRecord> | null;
    const { made, pdf, files, folders, diagnostics } = record ?? {};
    return made && pdf && files && folders && diagnostics ? { made, pdf, files, folders, diagnostics } : undefined;
  } catch {
    return undefined;
  }
}

function inputsOf({ folder, options }: BuildRequest): BuildInputs {
  const program = `${packageVersion()} ${PROGRAM_DIGEST}`;
  const node = `${process.version} ${process.arch}`;
  const sorted = Object.fromEntries(Object.entries(options).sort(([a], [b]) => (a < b ? -1 : 1)));
  return { format: 1, program, node, folder, options: sorted };
}

function digestOf(names: readonly string[]): string {
  return digest(names.join('\n'));
}

/** Digests of buffers that are shared by builds, such as fonts: a watch records each of its builds. */
const digests = new WeakMap<Uint8Array, string>();

function digest(bytes: Uint8Array | string): string {
  const known = typeof bytes === 'string' ? undefined : digests.get(bytes);
  if (known !== undefined) return known;
  const made = createHash('sha256').update(bytes).digest('base64url');
  if (typeof bytes !== 'string') digests.set(bytes, made);
  return made;
}
