/** PDF objects as PDFKit writes them: a string is a name, text is wrapped, the rest is as it looks. */

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

/** An indirect object: written when it is ended, with what its data holds then. */
export interface PdfRef {
  readonly id: number;
  readonly data: PdfDictionary;
  end(chunk?: string | Uint8Array): void;
}

/** Longest text string of a PDF/A file, in UTF-16 units (ISO 19005-3, 6.1.13: 32,767 bytes with a byte order mark). */
const LONGEST_TEXT = 16_382;

/** Text that a PDF can hold: lone surrogates become U+FFFD, controls spaces, and what is too long is cut. */
export function cleanText(text: string): string {
  return text
    .slice(0, LONGEST_TEXT)
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/\p{Cc}/gu, ' ');
}

/** PDFKit tells text from names by the wrapper. */
export function pdfText(text: string): PdfText {
  return Object(cleanText(text)) as PdfText;
}
