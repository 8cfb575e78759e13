/** Reviews edited as a word processor edits them, in the text of their XML. */

import { openZip, writeZip } from '../../src/office/office-zip.ts';

const TEXT = /^word\/(?:document|footnotes)\.xml$/;

/** The document with its text changed, as a word processor would; or with other parts left out or changed. */
export function edited(
  document: Uint8Array,
  change: (xml: string) => string,
  without: RegExp = /^$/,
  changed: RegExp = TEXT,
): Uint8Array {
  const zip = openZip(document);
  const names = zip.names.filter((name) => !without.test(name));
  return writeZip(
    names.map((name) => {
      const bytes = zip.read(name) ?? new Uint8Array();
      return [name, changed.test(name) ? Buffer.from(change(new TextDecoder().decode(bytes))) : bytes];
    }),
  );
}

/** Words replaced with tracking on, in runs that are split inside them. */
export function tracked(xml: string, before: string, after: string, author = 'Ann'): string {
  const open = '</w:t></w:r>';
  const by = `w:id="900" w:author="${author}" w:date="2026-03-14T10:00:00Z"`;
  const middle = Math.ceil(after.length / 2);
  const added = [after.slice(0, middle), after.slice(middle)]
    .map((part) => `<w:r><w:t xml:space="preserve">${part}${open}`)
    .join('');
  const change = `${open}<w:del ${by}><w:r><w:delText xml:space="preserve">${before}</w:delText></w:r></w:del><w:ins ${by}>${added}</w:ins><w:r><w:t xml:space="preserve">`;
  return xml.replace(before, change);
}
