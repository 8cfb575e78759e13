/** Finds a passage of an edition in a brief that has changed since. */

import type { Passage } from './passages.ts';

export type BoundPassage = Passage & { readonly path: string };

/** The passage of the present brief that one of the edition has become; undefined if it is gone. */
export function findPassage(
  passage: BoundPassage,
  edition: readonly BoundPassage[],
  ours: readonly BoundPassage[],
): BoundPassage | undefined {
  const words = textOf(passage);
  const same = ours.find(({ path }) => path === passage.path);
  if (same && textOf(same) === words) return same;
  const kind = kindOf(passage.path);
  const alike = ours.filter((one) => kindOf(one.path) === kind);
  const moved = alike.filter((one) => textOf(one) === words);
  if (moved.length === 1) return moved[0];
  // Passages that equal another one of the edition are that one.
  const others = new Set(edition.filter((one) => one !== passage).map(textOf));
  const free = alike.filter((one) => !others.has(textOf(one)));
  if (same && free.includes(same) && (similarity(textOf(same), words) > 0.3 || words.length < 30)) return same;
  const best = free.toSorted((a, b) => similarity(textOf(b), words) - similarity(textOf(a), words))[0];
  return best && similarity(textOf(best), words) > 0.5 ? best : undefined;
}

/** A path without indexes: passages of one kind have the same. */
function kindOf(path: string): string {
  return path.replace(/\[\d+\]/g, '[]');
}

function textOf({ runs }: Passage): string {
  return plainWords(runs.map(({ text, mark }) => (mark ? '' : text)).join(''));
}

export function plainWords(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The share of words that two texts have in common. */
function similarity(a: string, b: string): number {
  return commonShare(wordSet(a), wordSet(b));
}

export function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}

export function commonShare(first: ReadonlySet<string>, second: ReadonlySet<string>): number {
  let common = 0;
  for (const word of first) if (second.has(word)) common++;
  return first.size + second.size === 0 ? 1 : (2 * common) / (first.size + second.size);
}
