/** PDF objects in PDFKit's representation: strings are names, and text is wrapped. */

/** A text string. */
export interface PdfText {
  readonly length: number;
  valueOf(): string;
}

export type PdfValue =
  | string
  | PdfText
  | number
  | boolean
  | null
  | Uint8Array
  | PdfRef
  | readonly PdfValue[]
  | { readonly [key: string]: PdfValue | undefined };

export interface PdfDictionary {
  [key: string]: PdfValue | undefined;
}

/** An indirect object: written with its current data when it is ended. */
export interface PdfRef {
  readonly id: number;
  readonly data: PdfDictionary;
  end(chunk?: string | Uint8Array): void;
}

/** Longest text string of a PDF/A file, in UTF-16 units (ISO 19005-3, 6.1.13: 32,767 bytes with a byte order mark). */
const LONGEST_TEXT = 16_382;

/** Cleans text for a PDF: replaces lone surrogates by U+FFFD and control characters by spaces, and cuts text that is too long. */
export function cleanText(text: string): string {
  return text
    .slice(0, LONGEST_TEXT)
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/\p{Cc}/gu, ' ');
}

/** Wraps text, by which PDFKit distinguishes it from names. */
export function pdfText(text: string): PdfText {
  return Object(cleanText(text)) as PdfText;
}

/** A text string's bytes, as written by PDFKit. */
export function textBytes(text: string): Uint8Array {
  // Anything beyond ASCII is UTF-16BE with a byte order mark.
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) > 0x7f) return Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
  }
  return Buffer.from(text, 'latin1');
}
