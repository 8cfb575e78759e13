/** The months of a language that has no lexicon, as CLDR names them, in the cases that add an ending to the name. */

import type { Locale } from '../locale.ts';

/** The most letters of an ending: "październik|owi", "Mayıs|ta". */
const LONGEST_ENDING = 3;
/** The fewest letters by which a month is known. */
const LEAST = 4;

export class MonthNames extends Map<string, number> {
  readonly #stems: readonly (readonly [stem: string, month: number])[];

  constructor({ dates }: Pick<Locale, 'dates'>) {
    super();
    const stems: [string, number][] = [];
    const all = [dates.months, dates.monthsAlone, dates.monthsShort];
    all.forEach((names, kind) => {
      names.forEach((name, i) => {
        const word = name.replace(/\.$/, '');
        // "10月" is a number and a sign.
        if (!/^\p{L}[\p{L}\p{M}]+$/u.test(word)) return;
        for (const form of [word, word.toLowerCase(), capitalised(word)]) this.set(form, i + 1);
        const stem = word.toLowerCase().replace(/[\p{L}\p{M}]$/u, '');
        if (kind < 2 && stem.length >= LEAST) stems.push([stem, i + 1]);
      });
    });
    this.#stems = stems;
  }

  override get(word: string): number | undefined {
    return super.get(word) ?? this.#inflected(word);
  }

  override has(word: string): boolean {
    return this.get(word) !== undefined;
  }

  /** The end of a month's name before an apostrophe, as an offset in a word: "Mayıs’ta". */
  endOf(word: string): readonly number[] {
    const at = word.search(/[’']/);
    return at > 0 && this.has(word.slice(0, at)) ? [at] : [];
  }

  /** The month whose stem a word has, if its stems belong to no other. */
  #inflected(word: string): number | undefined {
    const lower = word.toLowerCase();
    const found = this.#stems.filter(
      ([stem]) => lower.startsWith(stem) && lower.length - stem.length <= LONGEST_ENDING + 1,
    );
    const months = new Set(found.map(([, month]) => month));
    return months.size === 1 ? found[0]?.[1] : undefined;
  }
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
