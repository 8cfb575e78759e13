/** What a paragraph is by the name of its style. */

import type { Role } from './imported-document.ts';

export type ParagraphUse =
  | Role
  | 'quotation'
  | 'caption'
  | 'list'
  | 'code'
  | 'contents'
  | 'box'
  | 'term'
  | 'definition';

/** Built-in names, which files in other languages keep (ISO/IEC 29500-1, 17.7.4.9), and names that people give. */
const USES: readonly (readonly [RegExp, ParagraphUse])[] = [
  [/^(?:title|titre|titel|título|titolo)$/, 'title'],
  [/^(?:subtitle|sous-titre|untertitel)$/, 'subtitle'],
  [/^(?:authors?|byline|signature)$/, 'author'],
  [/^date$/, 'date'],
  [/^(?:abstract|summary|standfirst|lead|lede)$/, 'abstract'],
  [/^(?:quote|quotations?|intense quote|block ?quote|block ?text|block quotation|zitat|citation|cita)$/, 'quotation'],
  [
    /^(?:caption|image ?caption|table ?caption|captioned figure|figure|illustration|drawing|table|beschriftung|légende)$/,
    'caption',
  ],
  [/^(?:source ?code|preformatted text|html preformatted|code)$/, 'code'],
  [/^(?:toc \d|contents \d|toc heading|table of figures)$/, 'contents'],
  [/^(?:box|text box|textbox)$/, 'box'],
  [/^definition ?term$/, 'term'],
  [/^definition$/, 'definition'],
  [/^list(?: (?:bullet|number|paragraph|continue)(?: \d)?)?$/, 'list'],
];

/** The use of a style by its name in lower case; undefined for styles of ordinary text. */
export function useOfStyle(name: string): ParagraphUse | undefined {
  return USES.find(([pattern]) => pattern.test(name))?.[1];
}
