/** Stands in for the ciphers that PDFKit imports: an archival PDF is never encrypted (ISO 19005-3, 6.1.3). */

/** Throws: nothing may ask for an encrypted file. */
function refuse(): never {
  throw new Error('ciphers are left out: archival PDFs are not encrypted');
}

export { refuse as cbc, refuse as ecb };
