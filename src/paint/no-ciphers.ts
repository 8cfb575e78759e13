/** Replaces the ciphers that PDFKit imports: an archival PDF is never encrypted (ISO 19005-3, 6.1.3). */

/** Throws, since no file is ever encrypted. */
function refuse(): never {
  throw new Error('ciphers are not included: archival PDFs are not encrypted');
}

export { refuse as cbc, refuse as ecb };
