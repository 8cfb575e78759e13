/** Helpers for writing the word tables. */

export const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

export const wordSet = (text: string): ReadonlySet<string> => new Set(words(text));

/** Numbers the words of 'a b c' consecutively. */
export const numbered = (text: string, from: number): [string, number][] =>
  words(text).map((word, i) => [word, from + i]);

/** Expands rows of 'phrase one|phrase two' with a meaning; longer phrases come first. */
export function phrases<T>(
  rows: readonly (readonly [text: string, meaning: T])[],
): (readonly [readonly string[], T])[] {
  const all = rows.flatMap(([text, meaning]) => text.split('|').map((one) => [words(one), meaning] as const));
  return all.sort(([a], [b]) => b.length - a.length);
}
