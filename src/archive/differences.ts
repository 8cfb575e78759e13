/** What differs between a PDF and what was made again from its source. */

import type { Diagnostic } from '../core/diagnostic.ts';
import type { DiagnosticName } from '../core/diagnostic-codes.ts';
import type { Manifest } from './manifest.ts';
import type { PdfContents } from './pdf-reader.ts';

export function versionDiffers(manifest: Manifest, version: string): readonly Diagnostic[] {
  if (manifest.briefwright === version) return [];
  const message = `it was made by briefwright ${manifest.briefwright}, and this is ${version}`;
  return [
    difference('version-differs', message, `npx briefwright@${manifest.briefwright} verify ... makes it as it was`),
  ];
}

export function fontsDiffer(before: Manifest, after: Manifest): readonly Diagnostic[] {
  return before.fonts.flatMap((font) => {
    const { name, file, sha256 } = font;
    const same = after.fonts.find((other) => other.sha256 === sha256);
    if (same) return [];
    const here = after.fonts.find((other) => other.file === file);
    if (!here) return [difference('font-missing', `the font ${name} (${file}) was not found here`)];
    const message = `the font ${name} (${file}) differs: it was ${short(sha256)}, here it is ${short(here.sha256)}`;
    return [difference('font-differs', message)];
  });
}

export function contentsDiffer(before: PdfContents, after: PdfContents, name: string): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  if (before.pages.length !== after.pages.length) {
    const message = `${name} has ${before.pages.length} pages, made again it has ${after.pages.length}`;
    found.push(difference('pages-differ', message));
  } else {
    before.pages.forEach((words, i) => {
      const other = after.pages[i] ?? '';
      if (words === other) return;
      const [has, makes] = excerpts(words, other);
      found.push(difference('words-differ', `page ${i + 1} of ${name} has "${has}", made again it has "${makes}"`));
    });
  }
  for (const key of new Set([...before.information.keys(), ...after.information.keys()])) {
    const [has, makes] = [before.information.get(key), after.information.get(key)];
    if (has === makes) continue;
    const message = `${key} in ${name} is ${quoted(has)}, made again it is ${quoted(makes)}`;
    found.push(difference('information-differs', message));
  }
  for (const path of before.attachments.keys()) {
    if (!after.attachments.has(path)) found.push(difference('file-added', `${name} carries ${path} as well`));
  }
  return found;
}

/** Where no more can be said: the first byte that differs. */
export function bytesDiffer(before: Uint8Array, after: Uint8Array, name: string): Diagnostic {
  let at = 0;
  while (at < after.length && before[at] === after[at]) at++;
  const message =
    at === after.length
      ? `${name} goes on for ${before.length - at} bytes behind its end: it was saved by another program`
      : `${name} differs from byte ${at} on; words, properties and files are the same`;
  return difference('bytes-differ', message);
}

const EXCERPT = 40;

/** The first words that differ, with a little before them. */
function excerpts(a: string, b: string): readonly [string, string] {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const from = Math.max(0, at - EXCERPT / 2);
  const cut = (text: string): string => `${from > 0 ? '…' : ''}${text.slice(from, from + EXCERPT)}…`;
  return [cut(a), cut(b)];
}

function quoted(value: string | undefined): string {
  return value === undefined ? 'not given' : `"${value.length > 80 ? `${value.slice(0, 79)}…` : value}"`;
}

function short(sha256: string): string {
  return `${sha256.slice(0, 12)}…`;
}

function difference(code: DiagnosticName<'archive'>, message: string, hint?: string): Diagnostic {
  return { severity: 'error', code: `archive/${code}`, message, ...(hint === undefined ? {} : { hint }) };
}
