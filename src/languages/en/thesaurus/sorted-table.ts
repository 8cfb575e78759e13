/** Looks up lines of a sorted text, which is never split as a whole: short runs look up a few words of many thousands. */

export class SortedTable {
  readonly #text: string;

  /** `text` has its lines between commas, in the order of their first words; the rest of a line follows after a space. */
  constructor(text: string) {
    this.#text = text;
  }

  has(word: string): boolean {
    return this.get(word) !== undefined;
  }

  /** The rest of the word's line; undefined for a word without a line. */
  get(word: string): string | undefined {
    const text = this.#text;
    let low = 0;
    let high = text.length;
    while (low < high) {
      const from = text.lastIndexOf(',', ((low + high) >> 1) - 1) + 1;
      const comma = text.indexOf(',', from);
      const end = comma < 0 ? text.length : comma;
      const space = text.indexOf(' ', from);
      const keyEnd = space < 0 ? end : Math.min(space, end);
      const key = text.slice(from, keyEnd);
      if (key === word) return text.slice(keyEnd + 1, end);
      if (key < word) low = end + 1;
      else high = from;
    }
    return undefined;
  }
}
