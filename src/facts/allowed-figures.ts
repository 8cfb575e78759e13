/** The exceptions under `allow`, each with a reason. */

import type { Allowance } from '../core/evidence.ts';
import { letterPattern } from '../core/letter-pattern.ts';
import type { Figure } from './figures/figure.ts';
import type { Passage } from './passages/passage.ts';

/** The exceptions as one passage uses them. */
export class AllowedFigures {
  readonly #allow: readonly Allowance[];
  readonly #used = new Set<Allowance>();

  constructor(allow: readonly Allowance[]) {
    this.#allow = allow;
  }

  /** True if an exception's words contain the whole number, on word boundaries, in the part of the brief that it names. */
  has(figure: Figure, { text, within }: Passage): boolean {
    const allowance = this.#allow.find(
      (one) => (one.within === undefined || within.includes(one.within)) && holds(one.words, figure, text),
    );
    if (allowance) this.#used.add(allowance);
    return allowance !== undefined;
  }

  /** Marks exceptions for numbers that are names ("24/7") as used, so that they aren't reported as unnecessary. */
  markNamesUsed({ text }: Passage, figures: readonly Figure[]): void {
    for (const allowance of this.#allow) {
      const at = this.#used.has(allowance) ? -1 : text.indexOf(allowance.words);
      if (at < 0 || !/\d/.test(allowance.words)) continue;
      const end = at + allowance.words.length;
      if (!figures.some((figure) => !figure.weak && figure.start < end && figure.end > at)) this.#used.add(allowance);
    }
  }

  get used(): ReadonlySet<Allowance> {
    return this.#used;
  }
}

/** True if the words contain the whole figure, on word boundaries. */
export function holds(words: string, { core }: Pick<Figure, 'core'>, text: string): boolean {
  // An empty string matches everywhere, and the search past the end would never stop.
  if (words === '') return false;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    if (at > core.start || end < core.end) continue;
    if (!isInside(text, at) && !isInside(text, end)) return true;
  }
  return false;
}

const TWO_INSIDE = letterPattern(String.raw`^[\p{L}\p{N}]{2}$`);

/** True if the offset is between two letters or digits, or inside a number with separators. */
function isInside(text: string, at: number): boolean {
  const around = text.slice(Math.max(0, at - 1), at + 1);
  return TWO_INSIDE(around).test(around) || /\d[.,]\d/.test(text.slice(Math.max(0, at - 2), at + 2));
}
