/** The values made last, by lists of parts. Few are kept, so they are looked through rather than hashed. */
export class RecentValues<K, V> {
  readonly #limit: number;
  /** The one used last stands first. */
  #entries: { readonly key: readonly K[]; readonly value: V }[] = [];

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** The value kept for an equal key, else a new one. */
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
