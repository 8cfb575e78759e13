/** Merges missing characters into one diagnostic for each script, since a missing font is their common cause. */

import type { Diagnostic } from '../core/diagnostic.ts';

const SCRIPTS = [
  ...['Latin', 'Cyrillic', 'Greek', 'Arabic', 'Hebrew', 'Han', 'Hiragana', 'Katakana', 'Hangul', 'Thai', 'Devanagari'],
  ...['Bengali', 'Tamil', 'Telugu', 'Gujarati', 'Gurmukhi', 'Kannada', 'Malayalam', 'Sinhala', 'Armenian', 'Georgian'],
  ...['Ethiopic', 'Khmer', 'Lao', 'Myanmar', 'Tibetan', 'Mongolian', 'Syriac', 'Cherokee'],
];

/** The first diagnostic of each script, with the number of others. */
export function mergeMissingGlyphs(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const counts = new Map<string, number>();
  const keyOf = (d: Diagnostic): string | undefined =>
    d.code === 'text/missing-glyph' ? scriptIn(d.message) : undefined;
  for (const diagnostic of diagnostics) {
    const key = keyOf(diagnostic);
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const seen = new Set<string>();
  return diagnostics.flatMap((diagnostic) => {
    const key = keyOf(diagnostic);
    const others = key === undefined ? 0 : (counts.get(key) ?? 1) - 1;
    if (key === undefined || others === 0) return [diagnostic];
    if (seen.has(key)) return [];
    seen.add(key);
    const hint =
      key === '' ? diagnostic.hint : `declare a font that covers ${key} with @font-face; this fixes all of them`;
    const message = `${diagnostic.message}, and ${others} more${key === '' ? '' : ` in ${key} letters`}`;
    return [{ ...diagnostic, message, ...(hint !== undefined && { hint }) }];
  });
}

/** The script of the character that a message names; '' for characters without one. */
function scriptIn(message: string): string {
  const [, char = ''] = /U\+[0-9A-F]+ '([^']+)'/.exec(message) ?? [];
  return SCRIPTS.find((script) => new RegExp(`\\p{Script=${script}}`, 'u').test(char)) ?? '';
}
