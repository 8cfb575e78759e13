/** Names, the same in all languages, of identifiers whose digits hyphens or spaces separate. Lower case. */
export const IDENTIFIERS: ReadonlySet<string> = new Set(['isbn', 'issn', 'ean', 'iban', 'orcid']);
