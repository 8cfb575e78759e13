/** The most words that a function remembers its results for. */
const MOST = 20_000;

/** The same function of a word, which computes each result once. */
export function remembered<T>(compute: (word: string) => T): (word: string) => T {
  const memory = new Map<string, T>();
  return (word) => {
    const known = memory.get(word);
    if (known !== undefined) return known;
    const result = compute(word);
    if (memory.size < MOST) memory.set(word, result);
    return result;
  };
}
