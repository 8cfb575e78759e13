/** The name under which the PDF is attached: one that any system takes, and that leads nowhere. */

import type { Brief } from '../core/brief.ts';

/** Windows gives these names to devices, whatever follows a point. */
const DEVICES = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$|clock\$)(?:\.|$)/i;

/** Of 255 bytes that file systems take, with room for "(1)" and what clients append. */
const MAX_BYTES = 100;

/** `belarus-brief-2022-10.pdf`: the brief's name, and its date as far as it is known. */
export function attachmentName(brief: Brief): string {
  const date = /^\d{4}(?:-\d{2}){0,2}$/.test(brief.masthead.date.edtf) ? `-${brief.masthead.date.edtf}` : '';
  return `${cleanFileName(`${brief.name}-brief`)}${date}.pdf`;
}

/**
 * A name without folders, control characters, signs that a shell or file system reads, a point at its start or end, or the
 * name of a device. Letters of any script stay; '' never comes out.
 */
export function cleanFileName(name: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/[\p{C}\p{Z}/\\:*?"<>|`$&;'%!#{}()[\]^~@+=,]+/gu, '-')
    .replace(/\.{2,}/g, '-')
    .replace(/-{2,}/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '');
  const safe = DEVICES.test(plain) ? `_${plain}` : plain;
  return shortened(safe).replace(/[-.]+$/, '') || 'brief';
}

function shortened(name: string): string {
  let bytes = 0;
  let out = '';
  for (const character of name) {
    bytes += Buffer.byteLength(character);
    if (bytes > MAX_BYTES) break;
    out += character;
  }
  return out;
}
