/** Finds passages again: in a brief that has changed since, and in a document whose bookmarks are gone. */

import { type ImportedRun, wordsOf } from '../import/imported-document.ts';
import type { Passage } from './passages.ts';
import type { ReviewFile } from './read-review.ts';

type Bound = Passage & { readonly path: string };

/** The passage of the present brief that one of the edition has become; undefined if it is gone. */
export function findPassage(passage: Bound, edition: readonly Bound[], ours: readonly Bound[]): Bound | undefined {
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
  return runs
    .map(({ text, mark }) => (mark ? '' : text))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The share of words that two texts have in common. */
export function similarity(a: string, b: string): number {
  const [first, second] = [
    new Set(a.toLowerCase().match(/[\p{L}\p{N}]+/gu)),
    new Set(b.toLowerCase().match(/[\p{L}\p{N}]+/gu)),
  ];
  const common = [...first].filter((word) => second.has(word)).length;
  return first.size + second.size === 0 ? 1 : (2 * common) / (first.size + second.size);
}

export interface MatchedReview {
  readonly passages: ReadonlyMap<string, readonly ImportedRun[]>;
  /** Found by similar words, not by a bookmark or the same words. */
  readonly uncertain: readonly { readonly bookmark: string; readonly words: string }[];
  /** Words of paragraphs that belong to no passage. */
  readonly extra: readonly string[];
}

/** The passages of a review, those without a bookmark by their words. */
export function matchLoose(
  passages: readonly { readonly passage: Bound; readonly bookmark: string }[],
  review: ReviewFile,
  generated: ReadonlySet<string>,
): MatchedReview {
  const found = new Map([...review.passages].map(([bookmark, { runs }]) => [bookmark, runs]));
  const uncertain: { bookmark: string; words: string }[] = [];
  const missing = passages.filter(({ bookmark }) => !found.has(bookmark));
  const loose = review.loose.map((runs) => ({ runs, words: wordsOf(runs).replace(/\s+/g, ' ').trim() }));
  const left = new Set(loose.filter(({ words }) => !generated.has(words)));
  const take = (accept: (words: string, text: string) => boolean, isCertain: boolean): void => {
    for (const { passage, bookmark } of missing) {
      if (found.has(bookmark)) continue;
      const match = [...left].find(({ words }) => accept(words, textOf(passage)));
      if (!match) continue;
      left.delete(match);
      found.set(bookmark, match.runs);
      if (!isCertain) uncertain.push({ bookmark, words: match.words });
    }
  };
  take((words, text) => words === text, true);
  take((words, text) => similarity(words, text) > 0.6, false);
  return { passages: found, uncertain, extra: [...left].map(({ words }) => words) };
}
