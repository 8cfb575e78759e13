/** The edition that was sent: a part of the document with the brief's files and the places of its passages. */

import type { Brief } from '../core/brief.ts';
import { type FileReader, joinPath, memoryReader } from '../core/files.ts';
import type { DataPath } from '../core/rich-text.ts';
import type { OfficeZip } from '../office/office-zip.ts';
import { parseXml, textIn } from '../office/xml.ts';

export const EDITION_NAMESPACE = 'https://briefwright.example/review/1';

export interface Edition {
  /** The brief's name. */
  readonly brief: string;
  /** Texts of its files, by names in its folder. */
  readonly files: Readonly<Record<string, string>>;
  /** The place of each bookmark: `bw_1` is the first. */
  readonly paths: readonly DataPath[];
  /** Alternative texts of its pictures. */
  readonly pictures?: readonly string[];
}

/** The part's XML: JSON as text, which programs keep as it is. */
export function editionPart(
  brief: Brief,
  files: FileReader,
  paths: readonly DataPath[],
  pictures: readonly string[],
): string {
  const names = new Set(
    [...brief.spans.values()].map(({ file }) => file).filter((file) => /\.(?:yaml|csv)$/i.test(file)),
  );
  const prefix = brief.folder === '' ? '' : `${brief.folder}/`;
  const texts = [...names].sort().flatMap((file) => {
    const bytes = files.read(file);
    return bytes
      ? [[file.startsWith(prefix) ? file.slice(prefix.length) : file, new TextDecoder().decode(bytes)] as const]
      : [];
  });
  const edition: Edition = { brief: brief.name, files: Object.fromEntries(texts), paths, pictures };
  return `<edition xmlns="${EDITION_NAMESPACE}">${escapeXml(JSON.stringify(edition))}</edition>`;
}

/** The edition in a document; undefined if a program left it out, or in a document that is no review. */
export function editionIn(zip: OfficeZip): Edition | undefined {
  for (const name of zip.names.filter((one) => /^customXml\/item\d+\.xml$/.test(one))) {
    const bytes = zip.read(name);
    const text = bytes ? new TextDecoder().decode(bytes) : '';
    if (!bytes || !text.includes(EDITION_NAMESPACE)) continue;
    try {
      return JSON.parse(textIn(parseXml(bytes, name))) as Edition;
    } catch {
      return undefined;
    }
  }
  return undefined;
}

/** A reader of the edition's files. */
export function editionReader({ brief, files }: Edition): FileReader {
  return memoryReader(Object.fromEntries(Object.entries(files).map(([name, text]) => [joinPath(brief, name), text])));
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
