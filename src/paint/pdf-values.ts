/** PDF values as the painter makes them: strings are names, and text is wrapped. PDFKit makes them in the same way. */

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
  | WrittenValue
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

/** A value as text already, so that it can be kept from file to file. It has no references. */
export class WrittenValue {
  readonly text: string;

  constructor(value: PdfValue) {
    this.text = valueText(value);
  }
}

/** An object that values refer to by its number. */
export abstract class NumberedObject {
  readonly id: number;

  constructor(id: number) {
    this.id = id;
  }
}

/** Writes a value (ISO 32000-1, 7.3). Throws for a number that PDF can't have. */
export function valueText(value: PdfValue | undefined): string {
  switch (typeof value) {
    case 'string':
      return `/${value}`;
    case 'number':
      return numberText(value);
    case 'object':
      return value === null ? 'null' : objectText(value);
    default:
      return value === undefined ? 'null' : String(value);
  }
}

function objectText(value: Exclude<PdfValue, string | number | boolean | null>): string {
  if (value instanceof NumberedObject) return `${value.id} 0 R`;
  if (value instanceof String) return stringText(value.valueOf());
  if (value instanceof WrittenValue) return value.text;
  if (value instanceof Uint8Array) return `<${Buffer.from(value).toString('hex')}>`;
  if (!Array.isArray(value)) return dictionaryText(value as PdfDictionary);
  let text = '[';
  for (let i = 0; i < value.length; i++) text += i > 0 ? ` ${valueText(value[i])}` : valueText(value[i]);
  return `${text}]`;
}

function dictionaryText(dictionary: PdfDictionary): string {
  return `<<\n${entriesText(dictionary)}>>`;
}

/** The entries of a dictionary, one a line. */
export function entriesText(dictionary: PdfDictionary): string {
  let text = '';
  for (const key in dictionary) {
    const value = dictionary[key];
    if (value !== undefined) text += `/${key} ${valueText(value)}\n`;
  }
  return text;
}

/** At most six decimals. */
function numberText(value: number): string {
  if (!(value > -1e21 && value < 1e21)) throw new Error(`PDF has no number ${value}`);
  return String(Math.round(value * 1e6) / 1e6);
}

const ESCAPED = /[\n\r\t\b\f()\\]/g;
const ESCAPES: Readonly<Record<string, string>> = {
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\b': '\\b',
  '\f': '\\f',
  '(': '\\(',
  ')': '\\)',
  '\\': '\\\\',
};

/** Printable ASCII that needs no escape: most text. */
const PLAIN = /^[ -'*-[\]-~]*$/;

function stringText(text: string): string {
  if (PLAIN.test(text)) return `(${text})`;
  return `(${Buffer.from(textBytes(text))
    .toString('latin1')
    .replace(ESCAPED, (c) => ESCAPES[c] ?? c)})`;
}

/** Longest text string of a PDF/A file, in UTF-16 units (ISO 19005-3, 6.1.13: 32,767 bytes with a byte order mark). */
const LONGEST_TEXT = 16_382;

/** Cleans text for a PDF: replaces lone surrogates by U+FFFD and control characters by spaces, and cuts text that is too long. */
export function cleanText(text: string): string {
  if (PLAIN.test(text) && text.length <= LONGEST_TEXT) return text;
  return text
    .slice(0, LONGEST_TEXT)
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/\p{Cc}/gu, ' ');
}

/** Wraps text, which distinguishes it from names. */
export function pdfText(text: string): PdfText {
  return Object(cleanText(text)) as PdfText;
}

/** A text string's bytes: anything beyond ASCII is UTF-16BE with a byte order mark. */
export function textBytes(text: string): Uint8Array {
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) > 0x7f) return Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
  }
  return Buffer.from(text, 'latin1');
}

/** The names of a name tree with their values, sorted by bytes, not by locale (ISO 32000-1, 7.9.6). */
export function sortedNames(names: Iterable<readonly [string, PdfValue]>): PdfValue[] {
  const keyed = [...names].map(([name, value]) => ({ name, value, bytes: textBytes(name) }));
  return keyed.sort((a, b) => Buffer.compare(a.bytes, b.bytes)).flatMap(({ name, value }) => [pdfText(name), value]);
}
