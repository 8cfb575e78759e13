import { codePage } from '../../core/file-kind.ts';

/**
 * Decodes the bytes of a source: as UTF-8, as UTF-16 if they start with its byte order mark, or in one of the two code pages
 * common for Latin and Cyrillic texts.
 */
export function decodeSource(bytes: Uint8Array): string {
  const mark = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
  if (mark === 0xfffe) return new TextDecoder('utf-16le').decode(bytes);
  if (mark === 0xfeff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return codePage(bytes) === 'windows-1251' ? new TextDecoder('windows-1251').decode(bytes) : windows1252(bytes);
  }
}

/** Bytes 0x80 to 0x9f of Windows-1252. Node 20 decodes them as control characters. */
const ABOVE_ASCII = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function windows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes).toString('latin1');
  return latin1.replace(/[\u0080-\u009f]/g, (c) => ABOVE_ASCII.charAt(c.charCodeAt(0) - 0x80));
}
