/** The edition that was sent: a part of the document with the brief's files and the places of its passages. */

import type { Brief } from '../core/brief.ts';
import { type FileReader, joinPath } from '../core/files.ts';
import type { DataPath } from '../core/rich-text.ts';
import type { OfficeZip } from '../office/office-zip.ts';
import { parseXml, textIn } from '../office/xml.ts';

export const EDITION_NAMESPACE = 'https://briefwright.example/review/1';

export interface Edition {
  /** The brief's name. */
  readonly brief: string;
  /** Texts of its files, by names in its folder, or by paths for others. */
  readonly files: Readonly<Record<string, string>>;
  /** Workbooks, in Base64. */
  readonly workbooks?: Readonly<Record<string, string>>;
  /** The place of each bookmark: `bw_1` is the first. */
  readonly paths: readonly DataPath[];
  /** Alternative texts of its pictures. */
  readonly pictures?: readonly string[];
}

/** The part's XML: JSON as text, which programs keep as it is. `read` has the files that the brief was read from. */
export function editionPart(
  brief: Brief,
  read: ReadonlyMap<string, Uint8Array>,
  paths: readonly DataPath[],
  pictures: readonly string[],
): string {
  const named = (pattern: RegExp, written: (bytes: Uint8Array) => string): Readonly<Record<string, string>> =>
    Object.fromEntries(
      [...read]
        .filter(([path]) => pattern.test(path))
        .map(([path, bytes]) => [nameIn(brief.folder, path), written(bytes)] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  const edition: Edition = {
    brief: brief.name,
    files: named(TEXTS, (bytes) => new TextDecoder().decode(bytes)),
    workbooks: named(WORKBOOKS, (bytes) => Buffer.from(bytes).toString('base64')),
    ...{ paths, pictures },
  };
  return `<edition xmlns="${EDITION_NAMESPACE}">${escapeXml(JSON.stringify(edition))}</edition>`;
}

const TEXTS = /\.(?:yaml|csv)$/i;
const WORKBOOKS = /\.xls[xm]$/i;

function nameIn(folder: string, path: string): string {
  const prefix = folder === '' ? '' : `${folder}/`;
  return path.startsWith(prefix) ? path.slice(prefix.length) : path;
}

/** The edition in a document; undefined if a program left it out, or in a document that isn't a review. */
export function editionIn(zip: OfficeZip): Edition | undefined {
  for (const name of zip.names.filter((one) => /^customXml\/item\d+\.xml$/.test(one))) {
    const bytes = zip.read(name);
    const text = bytes ? new TextDecoder().decode(bytes) : '';
    if (!bytes || !text.includes(EDITION_NAMESPACE)) continue;
    try {
      const found: unknown = JSON.parse(textIn(parseXml(bytes, name)));
      return isEdition(found) ? found : undefined;
    } catch {
      return undefined;
    }
  }
  return undefined;
}

/** Anybody can have written the part. */
function isEdition(value: unknown): value is Edition {
  if (typeof value !== 'object' || value === null) return false;
  const { brief, files, workbooks = {}, paths, pictures = [] } = value as Partial<Record<keyof Edition, unknown>>;
  const areTexts = (all: unknown): boolean => Array.isArray(all) && all.every((one) => typeof one === 'string');
  const isMap = (map: unknown): boolean => typeof map === 'object' && map !== null && areTexts(Object.values(map));
  return typeof brief === 'string' && isMap(files) && isMap(workbooks) && areTexts(paths) && areTexts(pictures);
}

/** True if the brief's files are still those of the edition. */
export function isPresent({ files, workbooks = {} }: Edition, folder: string, now: FileReader): boolean {
  const present = (name: string): Uint8Array | undefined => now.read(joinPath(folder, name)) ?? now.read(name);
  const isSame = (name: string, bytes: Buffer): boolean => bytes.equals(present(name) ?? new Uint8Array());
  return (
    Object.entries(files).every(([name, text]) => isSame(name, Buffer.from(text))) &&
    Object.entries(workbooks).every(([name, text]) => isSame(name, Buffer.from(text, 'base64')))
  );
}

/** The edition's files for a brief in a folder; pictures and geometries are as they are now. */
export function editionReader({ files, workbooks = {} }: Edition, folder: string, now: FileReader): FileReader {
  const own = new Map([
    ...Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)] as const),
    ...Object.entries(workbooks).map(([name, text]) => [name, new Uint8Array(Buffer.from(text, 'base64'))] as const),
  ]);
  return {
    read: (path) => own.get(nameIn(folder, path)) ?? (isCarried(path) ? undefined : now.read(path)),
    list: (path) => now.list(path),
  };
}

function isCarried(path: string): boolean {
  return TEXTS.test(path) || WORKBOOKS.test(path);
}

/** Text for XML 1.0, which can't have most control characters. */
export function escapeXml(text: string): string {
  return text
    .replace(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu, '\ufffd')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
