import { distance } from 'fastest-levenshtein';

/**
 * The nearest of the known names, by edit distance; undefined when none is within a third of the word's length. From five
 * letters on two edits are allowed, as two letters that changed places are two.
 */
export function nearestName(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(word.length < 5 ? 1 : 2, Math.floor(word.length / 3)) + 1;
  for (const name of known) {
    const d = distance(word.toLowerCase(), name.toLowerCase());
    if (d < bestDistance && d < word.length) {
      best = name;
      bestDistance = d;
    }
  }
  return best;
}

/** "did you mean 'x'?", or undefined when nothing is near. */
export function didYouMean(word: string, known: Iterable<string>): string | undefined {
  const name = nearestName(word, known);
  return name === undefined ? undefined : `did you mean '${name}'?`;
}
