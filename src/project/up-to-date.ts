/**
 * Whether a PDF is what a build of today's input would give, without building: by a record of its last build, which lies
 * beside it. Loads no stage, so that saying "unchanged" costs next to nothing.
 */

import { createHash } from 'node:crypto';
import type { CompileOptions } from '../build/options.ts';
import type { CompileResult } from '../build/result.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import { FileAccessError, type FileRead, type FileReader, folderOf, joinPath } from '../core/files.ts';
import { confinedReader } from '../machine/confined-reader.ts';
import { nodeReader } from '../machine/node-files.ts';
import { packageVersion, withPackages } from '../machine/package-files.ts';
import { PROGRAM_DIGEST } from './program-digest.ts';

/** What a build was asked for. */
export interface BuildOrder {
  /** The brief's folder, as the build was given it: messages name files by it. */
  readonly folder: string;
  readonly options: CompileOptions;
  /** The project's folder; by default the working folder. */
  readonly root?: string;
}

/** What the last build said of a PDF that it would give again. */
export interface LastBuild {
  readonly pages: number;
  readonly bytes: number;
  readonly diagnostics: readonly Diagnostic[];
  readonly filesRead: readonly FileRead[];
}

interface BuildRecord {
  readonly made: Made;
  readonly pdf: { readonly digest: string; readonly bytes: number; readonly pages: number };
  /** Digests of what was read, and of names that were listed; null where there was nothing. */
  readonly files: Readonly<Record<string, string | null>>;
  readonly folders: Readonly<Record<string, string>>;
  readonly diagnostics: readonly Diagnostic[];
}

/** What gives other bytes from the same files. */
interface Made {
  readonly format: 1;
  readonly program: string;
  /** Node.js brings the compression and the Unicode tables. */
  readonly node: string;
  readonly folder: string;
  readonly options: CompileOptions;
}

/** Only what lies in a project's `output/` is recorded: nobody wants hidden files beside a PDF on the desktop. */
export function recordPlace(pdfPath: string, root = '.'): string | undefined {
  const path = joinPath(pdfPath);
  if (!path.startsWith(joinPath(root, 'output/x').slice(0, -1))) return undefined;
  const folder = folderOf(path);
  return joinPath(folder, `.${path.slice(folder.length + 1)}.built.json`);
}

/** The record of a build that gave a PDF; undefined where a later one may give another from the same files. */
export function buildRecord(result: CompileResult, order: BuildOrder): string | undefined {
  const { pdf, pages, brief, diagnostics } = result;
  if (!pdf || !brief || (order.options.runModules && hasPrograms(brief))) return undefined;
  const record: BuildRecord = {
    made: madeBy(order),
    pdf: { digest: digest(pdf), bytes: pdf.length, pages },
    files: Object.fromEntries(result.filesRead.map(({ path, bytes }) => [path, bytes ? digest(bytes) : null])),
    folders: Object.fromEntries(result.foldersListed.map(({ path, names }) => [path, digestOf(names)])),
    diagnostics,
  };
  return `${JSON.stringify(record)}\n`;
}

/** A chart of one's own may be drawn by a program, which gives what it likes. */
function hasPrograms({ charts }: NonNullable<CompileResult['brief']>): boolean {
  return [...charts.values()].some((chart) => chart.kind === 'chartjs' && chart.module !== undefined);
}

/** The last build of a PDF, when building again would give the same bytes and say the same; else undefined. */
export function findUpToDate(pdfPath: string, order: BuildOrder): LastBuild | undefined {
  const { folder, root, options } = order;
  const machine = confinedReader({ folder, ...(root && { root }), ...(options.allow && { allow: options.allow }) });
  try {
    const place = recordPlace(pdfPath, order.root);
    const record = place === undefined ? undefined : parseRecord(nodeReader().read(place));
    if (!record || JSON.stringify(record.made) !== JSON.stringify(madeBy(order))) return undefined;
    const filesRead = unchangedFiles(record, withPackages(machine, order.root ?? '.'));
    const pdf = filesRead && nodeReader().read(pdfPath);
    if (!pdf || digest(pdf) !== record.pdf.digest) return undefined;
    const {
      diagnostics,
      pdf: { pages, bytes },
    } = record;
    return { pages, bytes, diagnostics, filesRead };
  } catch (error) {
    // What can't be read is for the build to tell.
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

/** A record that was cut short or tampered with is none. */
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

function madeBy({ folder, options }: BuildOrder): Made {
  const program = `${packageVersion()} ${PROGRAM_DIGEST}`;
  const node = `${process.version} ${process.arch}`;
  const sorted = Object.fromEntries(Object.entries(options).sort(([a], [b]) => (a < b ? -1 : 1)));
  return { format: 1, program, node, folder, options: sorted };
}

function digestOf(names: readonly string[]): string {
  return digest(names.join('\n'));
}

/** A watch records each of its builds: fonts are the same bytes in all of them. */
const digests = new WeakMap<Uint8Array, string>();

function digest(bytes: Uint8Array | string): string {
  const known = typeof bytes === 'string' ? undefined : digests.get(bytes);
  if (known !== undefined) return known;
  const made = createHash('sha256').update(bytes).digest('base64url');
  if (typeof bytes !== 'string') digests.set(bytes, made);
  return made;
}
