/** Figures that the brief excepts under `allow`, each with a reason. */

import type { Allowance } from '../core/evidence.ts';
import type { Figure } from './figures/figure.ts';
import type { Passage } from './passages/passage.ts';

export class AllowedFigures {
  readonly #allow: readonly Allowance[];
  readonly #used = new Set<Allowance>();

  constructor(allow: readonly Allowance[]) {
    this.#allow = allow;
  }

  /** True where the words of an exception, as whole words, hold the whole number, in the place that they name. */
  has(figure: Figure, { text, within }: Passage): boolean {
    const allowance = this.#allow.find(
      (one) => (one.within === undefined || within.includes(one.within)) && holds(one.words, figure, text),
    );
    if (allowance) this.#used.add(allowance);
    return allowance !== undefined;
  }

  /** An exception for what turns out to name something ("24/7") is not to be reported as needless. */
  usedByNames({ text }: Passage, figures: readonly Figure[]): void {
    for (const allowance of this.#allow) {
      const at = this.#used.has(allowance) ? -1 : text.indexOf(allowance.words);
      if (at < 0 || !/\d/.test(allowance.words)) continue;
      const end = at + allowance.words.length;
      if (!figures.some((figure) => !figure.weak && figure.start < end && figure.end > at)) this.#used.add(allowance);
    }
  }

  unused(): readonly Allowance[] {
    return this.#allow.filter((one) => !this.#used.has(one));
  }
}

function holds(words: string, { core }: Figure, text: string): boolean {
  // Nothing is found in every place, and past the end for ever.
  if (words === '') return false;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    if (at > core.start || end < core.end) continue;
    if (!isInside(text, at) && !isInside(text, end)) return true;
  }
  return false;
}

/** True between two letters or digits, or inside a number with separators. */
function isInside(text: string, at: number): boolean {
  const around = text.slice(Math.max(0, at - 1), at + 1);
  return /^[\p{L}\p{N}]{2}$/u.test(around) || /\d[.,]\d/.test(text.slice(Math.max(0, at - 2), at + 2));
}
