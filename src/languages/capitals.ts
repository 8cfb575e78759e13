/** Languages that write all nouns with a capital, so that a capital isn't the sign of a name: German and Luxembourgish. */
const CAPITALISED_NOUNS: ReadonlySet<string> = new Set(['de', 'lb']);

export function capitalisesNouns(language: string): boolean {
  return CAPITALISED_NOUNS.has(language.toLowerCase().split('-')[0] ?? '');
}
