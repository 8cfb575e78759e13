/**
 * A small cache of the most recently used values; keys are lists of parts. Few entries are kept, so look-up is linear.
 */
export class LruCache<K, V> {
  readonly #limit: number;
  /** Most recently used first. */
  #entries: { readonly key: readonly K[]; readonly value: V }[] = [];

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** The cached value for an equal key, else a new one from `make`. */
  get(key: readonly K[], make: () => V): V {
    const at = this.#entries.findIndex((entry) => sameParts(entry.key, key));
    const entry = this.#entries[at] ?? { key: [...key], value: make() };
    if (at !== 0) this.#entries = [entry, ...this.#entries.filter((e) => e !== entry)].slice(0, this.#limit);
    return entry.value;
  }
}

function sameParts<K>(a: readonly K[], b: readonly K[]): boolean {
  return a.length === b.length && a.every((part, i) => part === b[i]);
}
