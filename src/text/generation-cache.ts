/**
 * A copy of a text that keeps no other text in memory. V8 represents a part of 13 characters or more as a reference to the
 * whole, so that a cached word would keep its whole document.
 */
export function ownText(text: string): string {
  return text.length < 13 ? text : `${text} `.slice(0, -1);
}

/**
 * A bounded cache by text: when the young generation is full it becomes the old one, and unused entries of the old one are
 * dropped. Cheaper than an LRU cache: a hit needs no bookkeeping. `limit` entries per generation.
 */
export class GenerationCache<V> {
  readonly #limit: number;
  #young = new Map<string, V>();
  #old = new Map<string, V>();

  constructor(limit: number) {
    this.#limit = limit;
  }

  get(key: string): V | undefined {
    const young = this.#young.get(key);
    if (young !== undefined) return young;
    const old = this.#old.get(key);
    if (old !== undefined) this.set(key, old);
    return old;
  }

  set(key: string, value: V): V {
    if (this.#young.size >= this.#limit) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(ownText(key), value);
    return value;
  }
}
