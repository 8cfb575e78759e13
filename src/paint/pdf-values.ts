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

/** Text that a PDF can hold: lone surrogates become U+FFFD, controls spaces. */
export function cleanText(text: string): string {
  return text.replace(/\p{Cs}/gu, '\ufffd').replace(/\p{Cc}/gu, ' ');
}

/** PDFKit tells text from names by the wrapper. */
export function pdfText(text: string): PdfText {
  return Object(cleanText(text)) as PdfText;
}
