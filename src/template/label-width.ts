/** How wide a short label may get, for layouts that line up what follows it in each row. */

import { once } from '../core/once.ts';

/** Widths in em, none below that of a shipped typeface: the first that matches a letter counts. */
const WIDTHS = once((): readonly (readonly [letters: RegExp, width: number])[] => [
  [/[.,:;'’|\s\u00a0\u202f]/u, 0.32],
  [/[()[\]\-/·]/u, 0.42],
  [/[%mwMWQ@‰]/u, 1],
  [/[\p{Lu}]/u, 0.78],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u, 1.05],
  [/\p{M}/u, 0],
]);
/** A digit, a sign, a small letter. */
const OTHER = 0.66;

/** An upper bound of the width of a label in em, in digits of equal width, to a tenth. */
export function labelWidth(label: string): number {
  let width = 0;
  for (const letter of label) width += WIDTHS().find(([letters]) => letters.test(letter))?.[1] ?? OTHER;
  return Math.ceil(width * 10) / 10;
}
