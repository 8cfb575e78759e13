/** A project that travels by content: as JSON, as a zip archive, or inside a PDF that was built from it. */

import { type Diagnostic, errorDiagnostic, type Outcome } from '../core/diagnostic.ts';
import { folderOf } from '../core/files.ts';
import { openZip, writeZip } from '../office/office-zip.ts';
import { UnreadableFile } from '../office/unreadable-file.ts';
import { BRIEF_FILE, isSafePath, readSource, rebuildOptions } from '../project/carried-project.ts';
import type { Content, JobOptions } from './job.ts';

/** The files of a project by path, with the brief to build. */
export interface Unpacked {
  readonly files: Readonly<Record<string, Uint8Array>>;
  readonly folder: string;
  /** The options with which a PDF was built. */
  readonly options: JobOptions;
}

/** Limits of an archive: far more than any project has. */
const UNPACKED = { inflated: 512_000_000, parts: 5000 };

/** The folder of a brief that was sent without one. */
const SENT_FOLDER = 'data/brief';

/** Unpacks a project. `folder` names the brief; by default it is the only one. */
export async function unpack(
  { type, bytes }: Content,
  folder: string | undefined,
): Promise<Outcome<Unpacked | undefined>> {
  if (type === 'pdf') {
    const { value, diagnostics } = await readSource(bytes, 'the PDF');
    if (!value) return { value: undefined, diagnostics };
    const { manifest } = value;
    const files = Object.fromEntries(value.files);
    return { value: { files, folder: folder ?? manifest.brief, options: rebuildOptions(manifest) }, diagnostics };
  }
  const files = type === 'json' ? filesOfJson(bytes) : filesOfZip(bytes);
  if (!(files instanceof Map)) return { value: undefined, diagnostics: [files] };
  const unsafe = [...files.keys()].find((path) => !isSafePath(path));
  if (unsafe !== undefined) return refused('unsafe-path', `'${unsafe}' isn't the path of a file in a project`);
  return withFolder(files, folder);
}

/** A zip archive of files; the same files give the same bytes. */
export function packFiles(files: ReadonlyMap<string, Uint8Array>): Content {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return { type: 'zip', bytes: writeZip(sorted) };
}

type Files = Map<string, Uint8Array>;

function withFolder(files: Files, folder: string | undefined): Outcome<Unpacked | undefined> {
  const folders = [...files.keys()]
    .filter((path) => path === BRIEF_FILE || path.endsWith(`/${BRIEF_FILE}`))
    .map(folderOf);
  const [first, ...others] = folders;
  if (first === undefined) return refused('no-brief-sent', `no file of the project is called ${BRIEF_FILE}`);
  if (folder !== undefined && !folders.includes(folder)) {
    return refused('no-brief-sent', `the project has no ${folder}/${BRIEF_FILE}`, `briefs: ${folders.join(', ')}`);
  }
  if (folder === undefined && others.length > 0) {
    return refused('no-brief-sent', `the project has ${folders.length} briefs`, `name one of ${folders.join(', ')}`);
  }
  const chosen = folder ?? first;
  const placed = (path: string): string => (chosen === '' && !isOfProject(path) ? `${SENT_FOLDER}/${path}` : path);
  const all = Object.fromEntries([...files].map(([path, bytes]) => [placed(path), bytes]));
  return { value: { files: all, folder: chosen === '' ? SENT_FOLDER : chosen, options: {} }, diagnostics: [] };
}

/** A file that isn't the brief's own where the brief is sent without a folder. */
function isOfProject(path: string): boolean {
  return path === 'briefwright.yaml' || /^(?:templates|data|\.briefwright)\//.test(path);
}

/** `{ "files": { "brief.yaml": "text", "photo.jpg": { "base64": "..." } } }` */
function filesOfJson(bytes: Uint8Array): Files | Diagnostic {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    return errorDiagnostic(
      'archive/not-json',
      `the body isn't JSON: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  const files = (value as { readonly files?: unknown } | null)?.files;
  if (typeof files !== 'object' || files === null) {
    return errorDiagnostic(
      'archive/not-json',
      "the body has no object 'files'",
      '{ "files": { "brief.yaml": "title: ..." } }',
    );
  }
  const found: Files = new Map();
  for (const [path, file] of Object.entries(files)) {
    const read = fileOf(file);
    if (!read)
      return errorDiagnostic('archive/not-json', `the file '${path}' is neither a text nor { "base64": "..." }`);
    found.set(path, read);
  }
  return found;
}

function fileOf(file: unknown): Uint8Array | undefined {
  if (typeof file === 'string') return new TextEncoder().encode(file);
  const base64 = (file as { readonly base64?: unknown } | null)?.base64;
  if (typeof base64 !== 'string' || !/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(base64)) return undefined;
  return new Uint8Array(Buffer.from(base64, 'base64'));
}

function filesOfZip(bytes: Uint8Array): Files | Diagnostic {
  try {
    const zip = openZip(bytes, UNPACKED);
    const names = zip.names.filter((name) => !name.endsWith('/'));
    return new Map(names.map((name) => [name, zip.read(name) ?? new Uint8Array()]));
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return errorDiagnostic(
      'archive/not-an-archive',
      "the body isn't a zip archive that can be read",
      'zip the files of the project',
    );
  }
}

type Code = 'not-json' | 'not-an-archive' | 'unsafe-path' | 'no-brief-sent';

function refused(code: Code, message: string, hint?: string): Outcome<undefined> {
  return { value: undefined, diagnostics: [errorDiagnostic(`archive/${code}`, message, hint)] };
}
