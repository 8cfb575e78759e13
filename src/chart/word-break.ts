import { graphemes } from '../core/graphemes.ts';
import { once } from '../core/once.ts';

/** The minimum number of letters in a line, if the measure allows it. */
const LEAST_LETTERS = 3;

/** Scripts with hyphenation: others break between letters without a mark. */
const HYPHENATED = once(() => /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Mark}]$/u);

/**
 * Breaks a word that is wider than a measure into as few and as equal pieces as possible: after a nearby hyphen or
 * slash, otherwise between letters, with a hyphen if the script has one.
 */
export function breakWord(word: string, measure: number, width: (text: string) => number): readonly string[] {
  const letters = graphemes(word).map(({ segment }) => segment);
  const hyphen = width('-');
  for (let count = Math.max(2, Math.ceil(width(word) / measure)); count < letters.length; count++) {
    const pieces = breakInto(letters, count, measure, hyphen, width);
    if (pieces) return pieces;
  }
  return letters;
}

/** The word in a given number of pieces, or undefined if one of them is too wide. */
function breakInto(
  letters: readonly string[],
  count: number,
  measure: number,
  hyphen: number,
  width: (text: string) => number,
): readonly string[] | undefined {
  const pieces: string[] = [];
  let rest = letters;
  for (let left = count; left > 1; left--) {
    const wanted = width(rest.join('')) / left;
    const cut = bestCut(rest, wanted, measure, hyphen, width);
    if (cut === undefined) return undefined;
    pieces.push(rest.slice(0, cut).join('') + (isHyphenated(rest, cut) ? '-' : ''));
    rest = rest.slice(cut);
  }
  const last = rest.join('');
  return width(last) <= measure && rest.length > 1 ? [...pieces, last] : undefined;
}

/** The index of the letter to break before: nearest to a width, or a little farther away at a hyphen or slash. */
function bestCut(
  letters: readonly string[],
  wanted: number,
  measure: number,
  hyphen: number,
  width: (text: string) => number,
): number | undefined {
  const edge = Math.max(1, Math.min(LEAST_LETTERS, Math.floor(letters.length / 2)));
  let best: { readonly cut: number; readonly cost: number } | undefined;
  for (let cut = edge; cut <= letters.length - edge; cut++) {
    const wide = width(letters.slice(0, cut).join('')) + (isHyphenated(letters, cut) ? hyphen : 0);
    if (wide > measure) break;
    const seam = /[-\u2010\u2013/_.]/.test(letters[cut - 1] ?? '');
    const cost = Math.abs(wide - wanted) - (seam ? measure * 0.2 : 0);
    if (!best || cost < best.cost) best = { cut, cost };
  }
  return best?.cut;
}

function isHyphenated(letters: readonly string[], cut: number): boolean {
  const [before = '', after = ''] = [letters[cut - 1]?.charAt(0), letters[cut]?.charAt(0)];
  return HYPHENATED().test(before) && HYPHENATED().test(after);
}
