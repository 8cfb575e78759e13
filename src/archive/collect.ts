/**
 * The archive stage: turns the files that a build read into attachments, so that the PDF can be rebuilt from itself.
 */

import type { Diagnostic, Outcome } from '../core/diagnostic.ts';
import type { FileRead, FileReader } from '../core/files.ts';
import { own } from '../core/own.ts';
import type { FontFace } from '../core/shaping.ts';
import type { PdfImage } from '../image/pdf-image.ts';
import type { Attachment, Relationship } from './attachment.ts';
import { csvText } from './csv.ts';
import { type Drawn, drawnFile } from './drawn-files.ts';
import { type DrawnFile, MANIFEST_PATH, type Manifest, manifestText } from './manifest.ts';
import type { Packer } from './pack.ts';
import { briefFolder, hiddenFile, type ProjectPlace, projectPath } from './project-paths.ts';
import { shortNames } from './short-names.ts';

export interface SourceInput {
  readonly place: ProjectPlace;
  /** The version of briefwright. */
  readonly version: string;
  readonly options: Manifest['options'];
  readonly filesRead: readonly FileRead[];
  /** Reads the program's files. */
  readonly reader: FileReader;
  /** The fonts used on the pages, in order of first use. */
  readonly fonts: ReadonlySet<FontFace>;
  readonly tables: readonly ChartRows[];
  /** The images on the pages. */
  readonly images: readonly PdfImage[];
  readonly packer: Packer;
}

/** The rows that a chart draws, header first. */
export interface ChartRows {
  readonly chart: string;
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
}

/**
 * The attachments: the project's files that the build read, each chart's rows as CSV, and the manifest. Fonts are only
 * listed with their digests. An image that the PDF draws isn't attached again; the manifest records how to put its file
 * together. A file outside the project can't be attached, which is reported as a warning.
 */
export function collectSource(input: SourceInput): Outcome<readonly Attachment[]> {
  const { fonts } = input;
  const fontFiles = new Set([...fonts].map((face) => face.file));
  const files = new Map<string, Unnamed>();
  const images = new Map<string, Drawn>();
  const diagnostics: Diagnostic[] = [];
  for (const { path, bytes } of input.filesRead) {
    if (!bytes || fontFiles.has(path) || isFont(path)) continue;
    const place = carriedPath(path, bytes, input);
    const image = input.images.find((one) => Buffer.compare(one.bytes, bytes) === 0);
    const drawn = image && drawnFile(image);
    if (place !== undefined && drawn) images.set(place, drawn);
    else if (place !== undefined) files.set(place, attach(place, bytes, describe(place, input.place), input.packer));
    else if (!path.startsWith('npm:')) diagnostics.push(outside(path));
  }
  const sources = sortByPath([...files.values()]);
  const tables = input.tables.map((table) => chartFile(table, input.packer));
  const manifest: Manifest = {
    format: 1,
    briefwright: input.version,
    brief: briefFolder(input.place),
    options: input.options,
    files: digestsByPath([...sources, ...tables], images),
    ...(images.size > 0 ? { images: entriesByPath(images) } : {}),
    fonts: [...fonts].map((face) => fontEntry(face, input.place)),
  };
  const text = Buffer.from(manifestText(manifest));
  const about: About = { relationship: 'Supplement', mediaType: 'application/json', description: 'How it was made' };
  return { value: named([...sources, ...tables, attach(MANIFEST_PATH, text, about, input.packer)]), diagnostics };
}

function digestsByPath(
  attached: readonly Unnamed[],
  images: ReadonlyMap<string, Drawn>,
): Readonly<Record<string, string>> {
  const drawn = sortedByPath(images).map(([path, { digest }]) => [path, digest] as const);
  return Object.fromEntries([...attached.map((file) => [file.path, file.packed.sha256] as const), ...drawn]);
}

function entriesByPath(images: ReadonlyMap<string, Drawn>): Readonly<Record<string, DrawnFile>> {
  return Object.fromEntries(sortedByPath(images).map(([path, { entry }]) => [path, entry]));
}

function sortedByPath<T>(files: ReadonlyMap<string, T>): readonly (readonly [string, T])[] {
  return [...files].sort(([a], [b]) => (a < b ? -1 : 1));
}

/**
 * The path under which a file is attached. A user's layout file that equals the program's file is attached as the
 * program's.
 */
function carriedPath(path: string, bytes: Uint8Array, { place, reader }: SourceInput): string | undefined {
  const carried = projectPath(path, place);
  const hidden = carried === undefined ? undefined : hiddenFile(carried);
  if (hidden === undefined) return carried;
  const own = reader.read(hidden);
  return own && Buffer.compare(own, bytes) === 0 ? projectPath(hidden, place) : carried;
}

function named(files: readonly Unnamed[]): readonly Attachment[] {
  const names = shortNames(files.map((file) => file.path));
  return files.map((file) => ({ ...file, name: names.get(file.path) ?? file.path }));
}

type Unnamed = Omit<Attachment, 'name'>;

interface About {
  readonly relationship: Relationship;
  readonly mediaType: string;
  readonly description: string;
  readonly chart?: string;
}

function attach(path: string, bytes: Uint8Array, about: About, packer: Packer): Unnamed {
  const { relationship, mediaType, description, chart } = about;
  return { path, relationship, mediaType, description, chart, packed: packer.pack(path, bytes) };
}

function chartFile({ chart, title, rows }: ChartRows, packer: Packer): Unnamed {
  const about: About = { relationship: 'Data', mediaType: 'text/csv', description: title, chart };
  return attach(`charts/${chart}.csv`, Buffer.from(csvText(rows)), about, packer);
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  css: 'text/css',
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  hbs: 'text/x-handlebars-template',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  js: 'text/javascript',
  json: 'application/json',
  png: 'image/png',
  txt: 'text/plain',
  yaml: 'application/yaml',
  yml: 'application/yaml',
};

function describe(path: string, place: ProjectPlace): About {
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  const mediaType = own(MEDIA_TYPES, extension) ?? 'application/octet-stream';
  const isData = extension === 'csv' || extension === 'xlsx';
  const layout = /^(\.briefwright|templates)\//.test(path);
  const description = layout ? 'Layout' : path === `${briefFolder(place)}/brief.yaml` ? 'The brief' : 'Of the brief';
  return { relationship: isData ? 'Data' : 'Source', mediaType, description };
}

function isFont(path: string): boolean {
  return /\.(ttf|otf|ttc|woff2?)$/i.test(path);
}

function fontEntry(face: FontFace, place: ProjectPlace): Manifest['fonts'][number] {
  const { postscriptName: name, family, weight, style, file, sha256 } = face;
  return { name, family, weight, style, file: projectPath(file, place) ?? file, sha256 };
}

function outside(path: string): Diagnostic {
  return {
    severity: 'warning',
    code: 'archive/outside-project',
    message: `${path} is outside the project, so the PDF can't contain it and can't be rebuilt from itself`,
    hint: 'move it into the project, or build with --no-source',
  };
}

/** Sorted by code units, which doesn't depend on the locale. */
function sortByPath(files: readonly Unnamed[]): readonly Unnamed[] {
  return [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
}
