/** Quotation marks that aren't closed: where a quotation ends isn't known, so its words can't be compared with a source. */

import type { InlineProblem } from './inline-text.ts';

/** Kinds of marks that make quotations in pairs, whichever of them opens; between Hebrew letters they abbreviate. */
const PAIRED: readonly RegExp[] = [
  /(?<!\p{Script=Hebrew}(?=.\p{Script=Hebrew}))["“”„‟]/gu,
  /[«»]/g,
  /[「」]/g,
  /[『』]/g,
];

/** A straight mark after a digit may mean inches. */
const MAY_BE_INCHES = /\d"/g;

/**
 * The mark of a text that has no partner, undefined if all have one. A text that begins with its only mark is a paragraph of
 * a longer quotation, whose last paragraph closes it.
 */
export function openQuotationIn(text: string): InlineProblem | undefined {
  for (const marks of PAIRED) {
    const found = [...text.matchAll(marks)];
    const last = found.at(-1);
    if (found.length % 2 === 0 || !last || (found.length === 1 && text.trimStart().startsWith(last[0]))) continue;
    if (last[0] === '"' && (text.match(MAY_BE_INCHES) ?? []).length % 2 === 1) continue;
    return {
      severity: 'warning',
      code: 'open-quotation',
      message: "this quotation mark isn't closed, or not opened",
      hint: 'write both: the words between them are compared with the source',
      offset: last.index,
      length: 1,
    };
  }
  return undefined;
}
