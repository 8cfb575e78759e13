/** Finds regions by their codes and names. */

import type { DataPath } from '../core/rich-text.ts';
import { didYouMean } from '../core/suggest.ts';
import type { Reading } from './reading.ts';

/** The reason of a region for which the author has no row. */
export const NO_DATA = 'no data';

export class RegionNames {
  readonly #byName = new Map<string, number | 'several'>();
  readonly #names: readonly (readonly string[])[];
  readonly #reading: Reading;
  readonly #geometry: DataPath;
  #unmatched = 0;
  #tried = 0;

  /** @param names all names of each region, the usual one first. */
  constructor(names: readonly (readonly string[])[], geometry: DataPath, reading: Reading) {
    this.#names = names;
    this.#reading = reading;
    this.#geometry = geometry;
    for (const [i, all] of names.entries()) {
      for (const key of new Set(all.map(plain))) {
        const other = this.#byName.get(key);
        this.#byName.set(key, other === undefined || other === i ? i : 'several');
      }
    }
  }

  /** The index of a region; undefined, with a diagnostic, without one. */
  find(name: string, src: DataPath): number | undefined {
    if (this.#names.length === 0) return undefined;
    this.#tried++;
    const found = this.#byName.get(plain(name)) ?? this.#byName.get(plain(name).replace(/^0+/, ''));
    if (typeof found === 'number') return found;
    this.#unmatched++;
    const usual = this.#names.map(([first = '']) => first);
    const known =
      usual.length <= 12
        ? `the regions are ${usual.join(', ')}`
        : `the regions have names such as ${usual.slice(0, 4).join(', ')}`;
    const [, code] = this.#names[0] ?? [];
    const codes = code === undefined ? '' : `, or codes such as ${code}`;
    const message = found === 'several' ? `several regions are called '${name}'` : `the map has no region '${name}'`;
    const hint =
      found === 'several'
        ? 'write its code under region'
        : (didYouMean(name, usual) ?? this.#within(name, usual) ?? known + codes);
    this.#reading.problems.report(src, { code: 'unknown-region', message, hint });
    return undefined;
  }

  /** "Czech Republic" for "Czech Rep.", "Russia" for "Russian Federation": the name that one contains, or begins alike. */
  #within(name: string, usual: readonly string[]): string | undefined {
    const words = plain(name);
    const near = usual.find(
      (other) =>
        words.length > 3 &&
        (plain(other).startsWith(words) ||
          words.startsWith(plain(other)) ||
          plain(other).slice(0, 5) === words.slice(0, 5)),
    );
    return near === undefined ? undefined : `did you mean '${near}'?`;
  }

  indices(names: readonly string[], src: DataPath): readonly number[] {
    return names.flatMap((name, i) => this.find(name, `${src}[${i}]`) ?? []);
  }

  /** Reports a file that matches no row at all, which is probably the wrong one. */
  done(): void {
    if (this.#tried < 3 || this.#unmatched < this.#tried) return;
    const message = 'no row matches a region of this file';
    this.#reading.problems.report(this.#geometry, {
      code: 'bad-geometry',
      message,
      hint: 'check that it is the right file, and the right layer',
    });
  }
}

/** Without case, accents and punctuation. */
function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
