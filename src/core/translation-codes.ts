/** Problems of a brief's translation. */
export type TranslationCode =
  | 'no-translation'
  | 'translation-form'
  | 'translation-missing'
  | 'translation-stale'
  | 'translation-unused'
  | 'translation-figure'
  | 'translation-date'
  | 'translation-reference'
  | 'translation-quotation'
  | 'translation-name';
