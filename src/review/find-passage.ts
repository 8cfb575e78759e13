/** Finds a passage of an edition in a brief that has changed since. */

import { groupBy } from '../core/group-by.ts';
import type { Passage } from './passages.ts';

export type BoundPassage = Passage & { readonly path: string };

/** Finds what the passages of an edition have become in the present brief. */
export class PassageFinder {
  readonly #byPath: ReadonlyMap<string, Known>;
  readonly #byWords: ReadonlyMap<string, readonly Known[]>;
  /** How many passages of the edition have the same words. */
  readonly #edition = new Map<string, number>();
  /** By kind, passages whose words none of the edition has: those that were changed or added. */
  readonly #fresh: ReadonlyMap<string, readonly Known[]>;

  constructor(edition: readonly BoundPassage[], ours: readonly BoundPassage[]) {
    for (const words of edition.map(textOf)) this.#edition.set(words, (this.#edition.get(words) ?? 0) + 1);
    const known = ours.map((passage): Known => ({ passage, words: textOf(passage), kind: kindOf(passage.path) }));
    this.#byPath = new Map(known.map((one) => [one.passage.path, one]));
    this.#byWords = groupBy(known, ({ words }) => words);
    this.#fresh = groupBy(
      known.filter(({ words }) => !this.#edition.has(words)),
      ({ kind }) => kind,
    );
  }

  /** Undefined if the passage is gone. */
  find({ path, ...passage }: BoundPassage): BoundPassage | undefined {
    const words = textOf(passage);
    const same = this.#byPath.get(path);
    if (same?.words === words) return same.passage;
    const kind = kindOf(path);
    const moved = (this.#byWords.get(words) ?? []).filter((one) => one.kind === kind);
    if (moved.length === 1) return moved[0]?.passage;
    // Passages that equal another one of the edition are that one.
    const free = [...(this.#edition.get(words) === 1 ? moved : []), ...(this.#fresh.get(kind) ?? [])];
    const own = wordSet(words);
    if (same && free.includes(same) && (similarity(same, own) > 0.3 || words.length < 30)) return same.passage;
    let best: Known | undefined;
    let most = 0.5;
    for (const one of free) {
      const share = similarity(one, own);
      if (share > most) [best, most] = [one, share];
    }
    return best?.passage;
  }
}

interface Known {
  readonly passage: BoundPassage;
  readonly words: string;
  readonly kind: string;
  /** Filled at the first comparison. */
  set?: ReadonlySet<string>;
}

/** A path without indexes: passages of one kind have the same. */
function kindOf(path: string): string {
  return path.replace(/\[\d+\]/g, '[]');
}

function textOf({ runs }: Pick<Passage, 'runs'>): string {
  return plainWords(runs.map(({ text, mark }) => (mark ? '' : text)).join(''));
}

export function plainWords(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function similarity(one: Known, words: ReadonlySet<string>): number {
  one.set ??= wordSet(one.words);
  return commonShare(one.set, words);
}

export function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}

/** The share of words that two texts have in common. */
export function commonShare(first: ReadonlySet<string>, second: ReadonlySet<string>): number {
  let common = 0;
  for (const word of first) if (second.has(word)) common++;
  return first.size + second.size === 0 ? 1 : (2 * common) / (first.size + second.size);
}
