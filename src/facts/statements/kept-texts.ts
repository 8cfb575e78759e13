/** What was read of texts in this build and the last one. */

export class KeptTexts<T> {
  #now = new Map<string, T>();
  #before: ReadonlyMap<string, T> = new Map();

  /** Begins a build: drops what the last one didn't use; `isSame` is false if texts are read in another way from now on. */
  begin(isSame: boolean): void {
    this.#before = isSame ? this.#now : new Map();
    this.#now = new Map();
  }

  get(text: string, read: (text: string) => T): T {
    const known = this.#now.get(text);
    if (known !== undefined) return known;
    const value = this.#before.get(text) ?? read(text);
    this.#now.set(text, value);
    return value;
  }

  /** Keeps what is known of texts, as if this build had read them. */
  keep(texts: Iterable<string>): void {
    for (const text of texts) {
      const known = this.#now.has(text) ? undefined : this.#before.get(text);
      if (known !== undefined) this.#now.set(text, known);
    }
  }
}
