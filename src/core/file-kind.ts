/** Recognises files by their first bytes, to help authors who name a file of the wrong kind. */

export interface FileKind {
  /** With its article: "an Excel workbook". */
  readonly name: string;
  /** How to get text from it. */
  readonly advice: string;
}

const AS_CSV = "open it in a spreadsheet program and save it as 'CSV UTF-8'";
const AS_TEXT = 'open it and save it as plain text (UTF-8)';
const NO_TEXT = 'name a text file here';
const UNPACK = 'unpack it and name the file inside';

interface Signature extends FileKind {
  readonly bytes: string;
  readonly at?: number;
}

/** Signatures as Latin-1 text, the longer ones first. */
const SIGNATURES: readonly Signature[] = [
  { bytes: '%PDF-', name: 'a PDF', advice: 'copy its text or table into a text file' },
  { bytes: '\x89PNG\r\n', name: 'a PNG image', advice: `${NO_TEXT}; an image belongs in an 'image' block` },
  { bytes: '\xff\xd8\xff', name: 'a JPEG image', advice: `${NO_TEXT}; an image belongs in an 'image' block` },
  { bytes: 'GIF8', name: 'a GIF image', advice: NO_TEXT },
  { bytes: 'RIFF', name: 'a WebP image or a sound file', advice: NO_TEXT },
  { bytes: 'II*\0', name: 'a TIFF image', advice: NO_TEXT },
  { bytes: 'MM\0*', name: 'a TIFF image', advice: NO_TEXT },
  { bytes: 'ftyp', at: 4, name: 'a video or HEIC image', advice: NO_TEXT },
  {
    bytes: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
    name: 'an old Office file (.xls, .doc)',
    advice: `${AS_CSV}, or as plain text`,
  },
  { bytes: '{\\rtf', name: 'a rich text file (.rtf)', advice: AS_TEXT },
  { bytes: '\x1f\x8b', name: 'a gzip archive', advice: UNPACK },
  { bytes: 'BZh', name: 'a bzip2 archive', advice: UNPACK },
  { bytes: '7z\xbc\xaf', name: 'a 7-Zip archive', advice: UNPACK },
  { bytes: 'Rar!', name: 'a RAR archive', advice: UNPACK },
  { bytes: '\xfd7zXZ', name: 'an xz archive', advice: UNPACK },
  { bytes: 'SQLite format 3', name: 'an SQLite database', advice: 'export the table as CSV' },
  { bytes: 'PAR1', name: 'a Parquet file', advice: 'export the table as CSV' },
  { bytes: '$FL2', name: 'an SPSS file', advice: 'export the table as CSV' },
  { bytes: 'wOFF', name: 'a font', advice: NO_TEXT },
  { bytes: 'wOF2', name: 'a font', advice: NO_TEXT },
  { bytes: 'OTTO', name: 'a font', advice: NO_TEXT },
  { bytes: '\0\x01\0\0', name: 'a font', advice: NO_TEXT },
  { bytes: '\x7fELF', name: 'a program', advice: NO_TEXT },
  { bytes: 'MZ\x90', name: 'a program', advice: NO_TEXT },
];

/** Entry names that identify a kind of zip archive; headers hold names uncompressed. */
const IN_ZIP: readonly (readonly [string, FileKind])[] = [
  ['xl/', { name: 'an Excel workbook (.xlsx)', advice: AS_CSV }],
  ['word/', { name: 'a Word document (.docx)', advice: AS_TEXT }],
  ['ppt/', { name: 'a PowerPoint file (.pptx)', advice: AS_TEXT }],
  ['opendocument.spreadsheet', { name: 'a LibreOffice spreadsheet (.ods)', advice: AS_CSV }],
  ['opendocument.text', { name: 'a LibreOffice document (.odt)', advice: AS_TEXT }],
  ['epub+zip', { name: 'an e-book (.epub)', advice: AS_TEXT }],
  ['Index/', { name: 'a Numbers, Pages or Keynote file', advice: `${AS_CSV}, or as plain text` }],
];

/** The kind of a file that isn't text; undefined for one that may be. */
export function binaryKind(bytes: Uint8Array): FileKind | undefined {
  const head = latin1(bytes.subarray(0, 64));
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return zipKind(bytes);
  const known = SIGNATURES.find(({ bytes: signature, at = 0 }) => head.startsWith(signature, at));
  if (known) return known;
  return looksBinary(bytes) ? { name: 'a binary file', advice: NO_TEXT } : undefined;
}

function zipKind(bytes: Uint8Array): FileKind {
  // Each entry begins with its name, and the directory at the end lists all names.
  const ends = latin1(bytes.subarray(0, 8192)) + latin1(bytes.subarray(-65_536));
  return IN_ZIP.find(([part]) => ends.includes(part))?.[1] ?? { name: 'a zip archive', advice: UNPACK };
}

/** True for NUL or several other control characters in the first bytes: no text encoding that we read has them. */
function looksBinary(bytes: Uint8Array): boolean {
  let controls = 0;
  for (const byte of bytes.subarray(0, 4096)) {
    if (byte === 0) return true;
    if (byte < 9 || (byte > 13 && byte < 27)) controls++;
  }
  return controls > 3;
}

function latin1(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

/** UTF-16 or UTF-32, by its byte order mark or the zeros between letters; undefined for other encodings. */
export function wideEncoding(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 && bytes.length > 2 ? 'UTF-32' : 'UTF-16';
  if (a === 0xfe && b === 0xff) return 'UTF-16';
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'UTF-32';
  const sample = bytes.subarray(0, 512);
  let [even, odd] = [0, 0];
  for (const [i, byte] of sample.entries()) if (byte === 0) i % 2 === 0 ? even++ : odd++;
  const half = sample.length / 2;
  const wide = (zeros: number, others: number): boolean => zeros > half * 0.7 && others < half * 0.1;
  return sample.length >= 4 && (wide(even, odd) || wide(odd, even)) ? 'UTF-16' : undefined;
}

/**
 * The code page of bytes that aren't UTF-8: letters above ASCII form runs in Windows-1251 and are isolated in
 * Windows-1252.
 */
export function codePage(bytes: Uint8Array): 'windows-1251' | 'windows-1252' {
  let letters = 0;
  let beside = 0;
  for (let i = 0; i < bytes.length; i++) {
    if ((bytes[i] ?? 0) < 0xc0) continue;
    letters++;
    if ((bytes[i - 1] ?? 0) >= 0xc0 || (bytes[i + 1] ?? 0) >= 0xc0) beside++;
  }
  return beside * 2 > letters ? 'windows-1251' : 'windows-1252';
}
