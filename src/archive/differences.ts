/** Differences between a PDF and its rebuild from source. */

import { type Diagnostic, errorDiagnostic } from '../core/diagnostic.ts';
import type { Manifest } from './manifest.ts';
import type { PdfContents } from './pdf-reader.ts';

export function versionDiffers(manifest: Manifest, version: string): readonly Diagnostic[] {
  if (manifest.briefwright === version) return [];
  const message = `it was built with briefwright ${manifest.briefwright}, this is version ${version}`;
  return [
    errorDiagnostic(
      'archive/version-differs',
      message,
      `npx briefwright@${manifest.briefwright} verify ... rebuilds it with that version`,
    ),
  ];
}

export function fontsDiffer(before: Manifest, after: Manifest): readonly Diagnostic[] {
  return before.fonts.flatMap((font) => {
    const { name, file, sha256 } = font;
    const same = after.fonts.find((other) => other.sha256 === sha256);
    if (same) return [];
    const here = after.fonts.find((other) => other.file === file);
    if (!here) return [errorDiagnostic('archive/font-missing', `the font ${name} (${file}) was not found here`)];
    const message = `the font ${name} (${file}) differs: it was ${short(sha256)}, here it is ${short(here.sha256)}`;
    return [errorDiagnostic('archive/font-differs', message)];
  });
}

export function contentsDiffer(before: PdfContents, after: PdfContents, name: string): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  if (before.pages.length !== after.pages.length) {
    const message = `${name} has ${before.pages.length} pages, rebuilt it has ${after.pages.length}`;
    found.push(errorDiagnostic('archive/pages-differ', message));
  } else {
    before.pages.forEach((words, i) => {
      const other = after.pages[i] ?? '';
      if (words === other) return;
      const [has, makes] = excerpts(words, other);
      found.push(
        errorDiagnostic('archive/words-differ', `page ${i + 1} of ${name} has "${has}", rebuilt it has "${makes}"`),
      );
    });
  }
  for (const key of new Set([...before.information.keys(), ...after.information.keys()])) {
    const [has, makes] = [before.information.get(key), after.information.get(key)];
    if (has === makes) continue;
    const message = `${key} in ${name} is ${quoted(has)}, rebuilt it is ${quoted(makes)}`;
    found.push(errorDiagnostic('archive/information-differs', message));
  }
  for (const path of before.attachments.keys()) {
    if (!after.attachments.has(path))
      found.push(errorDiagnostic('archive/file-added', `${name} also contains ${path}`));
  }
  return found;
}

/** The first byte that differs, where nothing more specific is known. */
export function bytesDiffer(before: Uint8Array, after: Uint8Array, name: string): Diagnostic {
  let at = 0;
  while (at < after.length && before[at] === after[at]) at++;
  const message =
    at === after.length
      ? `${name} continues for ${before.length - at} bytes after its end, so another program saved it`
      : `${name} differs from byte ${at} on; text, properties and files are the same`;
  return errorDiagnostic('archive/bytes-differ', message);
}

const EXCERPT = 40;

/** The first difference in text, with a little context before it. */
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
