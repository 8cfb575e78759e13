import { distance } from 'fastest-levenshtein';

/**
 * The nearest known name by edit distance; undefined when none is within a third of the word's length. Words of five
 * letters and more may differ by two edits. Swapping two neighbouring letters counts as one edit.
 */
export function nearestName(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(word.length < 5 ? 1 : 2, Math.floor(word.length / 3)) + 1;
  for (const name of known) {
    const d = edits(word.toLowerCase(), name.toLowerCase());
    if (d < bestDistance && d < word.length) {
      best = name;
      bestDistance = d;
    }
  }
  return best;
}

/** The number of edits between two words: inserted, deleted and replaced letters, or one swap of neighbours. */
function edits(a: string, b: string): number {
  const first = [...a].findIndex((letter, i) => letter !== b[i]);
  const swapped = first >= 0 && a.slice(0, first) + a.charAt(first + 1) + a.charAt(first) + a.slice(first + 2) === b;
  return swapped ? 1 : distance(a, b);
}

/** "did you mean 'x'?", or undefined when nothing is near. */
export function didYouMean(word: string, known: Iterable<string>): string | undefined {
  const name = nearestName(word, known);
  return name === undefined ? undefined : `did you mean '${name}'?`;
}

/** Typographic quotation marks, which have no meaning in YAML and CSV. */
const TYPOGRAPHIC = /^[“”„‟‘’‚‛«»‹›]/;

/** A hint for a value that is wrapped in typographic quotation marks. */
export function typographicHint(value: string): string | undefined {
  const text = value.trim();
  if (!TYPOGRAPHIC.test(text) || !TYPOGRAPHIC.test(text.slice(-1))) return undefined;
  return `typographic quotation marks (${text.charAt(0)} ${text.slice(-1)}) don't quote; use " or '`;
}
