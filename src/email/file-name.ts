/** File names that are safe on every system, such as that of the attached PDF. */

import type { Brief } from '../core/brief.ts';

/** Windows reserves these names for devices, with any extension. */
const DEVICES = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$|clock\$)(?:\.|$)/i;

/** Below the 255 bytes of file systems, with room for "(1)" and other suffixes that clients add. */
const MAX_BYTES = 100;

/** `belarus-brief-2022-10.pdf`: the name of the brief, and its date if it is a plain year, month or day. */
export function attachmentName(brief: Brief): string {
  const date = /^\d{4}(?:-\d{2}){0,2}$/.test(brief.masthead.date.edtf) ? `-${brief.masthead.date.edtf}` : '';
  return `${cleanFileName(`${brief.name}-brief`)}${date}.pdf`;
}

/**
 * A name without folders, control characters, characters that are special in shells or file systems, dots at its start or end,
 * or device names. Keeps letters of any script. Never returns ''.
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
