/** Helpers with which the tables of words are written. */

export const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

export const wordSet = (text: string): ReadonlySet<string> => new Set(words(text));

/** 'a b c' as numbers that go up by one. */
export const numbered = (text: string, from: number): [string, number][] =>
  words(text).map((word, i) => [word, from + i]);

/** Rows 'phrase one|phrase two' with their meaning; longer phrases first. */
export function phrases<T>(
  rows: readonly (readonly [text: string, meaning: T])[],
): (readonly [readonly string[], T])[] {
  const all = rows.flatMap(([text, meaning]) => text.split('|').map((one) => [words(one), meaning] as const));
  return all.sort(([a], [b]) => b.length - a.length);
}
