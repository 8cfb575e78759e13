/** Finds passages again in a reviewed document, where they may be moved, split or without bookmarks. */

import { type ImportedRun, wordsOf } from '../import/imported-document.ts';
import { type BoundPassage, commonShare, plainWords, wordSet } from './find-passage.ts';
import type { ReviewedParagraph, ReviewFile } from './read-review.ts';

/** A passage of the edition with its bookmark. */
export interface SentPassage {
  readonly passage: BoundPassage;
  readonly bookmark: string;
  /** Its words as they are printed, with those of references. */
  readonly words: string;
}

/** The words of a review in place of a passage. */
export interface PassageVersion {
  /** Without words if it was deleted. */
  readonly runs: readonly ImportedRun[];
  /** New paragraphs behind it. */
  readonly added: readonly ReviewedParagraph[];
  /** Whether it is joined with the paragraph behind or before it: nobody knows which words are whose. */
  readonly joined: ReviewedParagraph['joined'];
  /** True if it is at another place among the passages than it was. */
  readonly isMoved: boolean;
  /** The bookmark of the passage before it. */
  readonly after: string | undefined;
}

export interface MatchedReview {
  /** By bookmark; passages that are nowhere to be found have none. */
  readonly passages: ReadonlyMap<string, PassageVersion>;
  /** False if the program dropped the bookmarks: a passage that isn't found may be there all the same. */
  readonly hasBookmarks: boolean;
  /** Found by similar words, not by a bookmark or the same words. */
  readonly uncertain: readonly { readonly bookmark: string; readonly words: string }[];
  /** Paragraphs that belong to no passage and can't be put behind one. */
  readonly extra: readonly ExtraParagraph[];
}

export interface ExtraParagraph {
  readonly paragraph: ReviewedParagraph;
  /** The bookmark of the passage before it. */
  readonly after: string | undefined;
  /** True if the words resemble words that the program generates. */
  readonly isGenerated: boolean;
  /** The part of a table that has no words of the brief. */
  readonly isNew: 'table' | 'row' | undefined;
}

/** Each passage of the edition with its words in a review. `generated` are the words that have no passage. */
export function matchReview(
  sent: readonly SentPassage[],
  review: ReviewFile,
  generated: ReadonlySet<string>,
): MatchedReview {
  const matching = new Matching(sent, review.paragraphs);
  const isGenerated = generatedTest(generated);
  const candidates = review.paragraphs.filter(
    (one) => !matching.isTaken(one) && wordsOf(one.runs).trim() !== '' && !generated.has(plainWords(wordsOf(one.runs))),
  );
  const uncertain = [...matching.byWords(candidates), ...matching.byOrder(candidates, isGenerated)];
  const { versions, extra } = matching.inOrder(candidates, isGenerated);
  return { passages: versions, hasBookmarks: matching.hasBookmarks, uncertain, extra };
}

function generatedTest(generated: ReadonlySet<string>): (words: string) => boolean {
  const sets = [...generated].filter((words) => words !== '').map(wordSet);
  return (words) => {
    const own = wordSet(words);
    return sets.some((set) => commonShare(set, own) > 0.6);
  };
}

class Matching {
  readonly #sent: readonly SentPassage[];
  readonly #paragraphs: readonly ReviewedParagraph[];
  readonly #found = new Map<string, ReviewedParagraph>();
  readonly #bookmarkOf = new Map<ReviewedParagraph, string>();
  /** Missing passages that one of several paragraphs may be. */
  readonly #unclear = new Set<string>();
  readonly hasBookmarks: boolean;

  constructor(sent: readonly SentPassage[], paragraphs: readonly ReviewedParagraph[]) {
    this.#sent = sent;
    this.#paragraphs = paragraphs;
    const known = new Set(sent.map(({ bookmark }) => bookmark));
    this.hasBookmarks = paragraphs.some(({ bookmark }) => bookmark !== undefined);
    for (const one of paragraphs)
      if (one.bookmark !== undefined && known.has(one.bookmark) && !this.#found.has(one.bookmark))
        this.#take(one.bookmark, one);
    // Words that were cut and pasted: their first place is empty.
    for (const one of paragraphs)
      if (one.copyOf !== undefined && known.has(one.copyOf) && this.#isEmpty(one.copyOf)) this.#take(one.copyOf, one);
  }

  isTaken(paragraph: ReviewedParagraph): boolean {
    return this.#bookmarkOf.has(paragraph);
  }

  /** Finds passages without words among paragraphs without a bookmark; those that only resemble theirs are returned. */
  byWords(candidates: readonly ReviewedParagraph[]): readonly { bookmark: string; words: string }[] {
    const uncertain: { bookmark: string; words: string }[] = [];
    const left = new Map(candidates.map((one) => [one, plainWords(wordsOf(one.runs))]));
    for (const { words: text, bookmark } of this.#missing()) {
      const match = [...left].find(([, words]) => words === text);
      if (!match) continue;
      left.delete(match[0]);
      this.#take(bookmark, match[0]);
    }
    const sets = new Map([...left].map(([one, words]) => [one, wordSet(words)]));
    for (const { words: text, bookmark } of this.#missing()) {
      // A passage whose bookmark is there without words was deleted.
      if (this.#found.has(bookmark)) continue;
      const own = wordSet(text);
      const match = [...sets].find(([, words]) => commonShare(words, own) > 0.6)?.[0];
      if (!match) continue;
      sets.delete(match);
      uncertain.push({ bookmark, words: left.get(match) ?? '' });
      this.#take(bookmark, match);
    }
    return uncertain;
  }

  /**
   * Without bookmarks, as many unknown paragraphs as there are missing passages between two that were found are those passages. Returns
   * them.
   */
  byOrder(
    candidates: readonly ReviewedParagraph[],
    isGenerated: (words: string) => boolean,
  ): readonly { bookmark: string; words: string }[] {
    if (this.hasBookmarks) return [];
    const places = new Map(this.#paragraphs.map((one, i) => [one, i]));
    const free = candidates.filter(
      (one) => !this.isTaken(one) && one.place.in !== 'note' && !isGenerated(wordsOf(one.runs)),
    );
    const found: { bookmark: string; words: string }[] = [];
    let gap: SentPassage[] = [];
    let from = -1;
    const close = (to: number): void => {
      const between = free.filter((one) => (places.get(one) ?? -1) > from && (places.get(one) ?? -1) < to);
      if (between.length !== gap.length) for (const { bookmark } of gap) this.#unclear.add(bookmark);
      else
        for (const [i, { bookmark }] of gap.entries()) {
          const paragraph = between[i];
          if (!paragraph) continue;
          this.#take(bookmark, paragraph);
          found.push({ bookmark, words: plainWords(wordsOf(paragraph.runs)) });
        }
      [gap, from] = [[], to];
    };
    for (const one of this.#sent) {
      const paragraph = this.#found.get(one.bookmark);
      if (one.passage.path.startsWith('notes.')) continue;
      if (!paragraph) {
        if (one.words !== '') gap.push(one);
      } else if ((places.get(paragraph) ?? -1) > from) close(places.get(paragraph) ?? -1);
    }
    close(this.#paragraphs.length);
    return found;
  }

  /** The versions of passages with the paragraphs behind them, and the paragraphs that have no such place. */
  inOrder(
    candidates: readonly ReviewedParagraph[],
    isGenerated: (words: string) => boolean,
  ): { readonly versions: ReadonlyMap<string, PassageVersion>; readonly extra: readonly ExtraParagraph[] } {
    const loose = new Set(candidates.filter((one) => !this.#bookmarkOf.has(one)));
    const added = new Map<string, ReviewedParagraph[]>();
    const before = new Map<string, string | undefined>();
    const extra: ExtraParagraph[] = [];
    const known = new Set([...this.#bookmarkOf.keys()].flatMap(partsOf));
    let after: string | undefined;
    let isInNewSection = false;
    for (const paragraph of this.#paragraphs) {
      const bookmark = this.#bookmarkOf.get(paragraph);
      if (bookmark !== undefined && !this.#isEmpty(bookmark)) {
        if (paragraph.place.in !== 'note') {
          const head = this.#headOf(bookmark, paragraph, added.get(after ?? '')?.at(-1));
          if (head) {
            added.get(after ?? '')?.pop();
            added.set(bookmark, [paragraph]);
            this.#found.set(bookmark, { ...head, joined: paragraph.joined });
          }
          before.set(bookmark, after);
          after = bookmark;
          isInNewSection = false;
        }
      } else if (loose.has(paragraph)) {
        isInNewSection ||= paragraph.kind === 'section';
        const generated = isKnownHead(paragraph, known) || isGenerated(wordsOf(paragraph.runs));
        const isClear = !this.#isBeforeUnclear(after);
        if (paragraph.place.in === 'text' && after !== undefined && !generated && !isInNewSection && isClear)
          added.set(after, [...(added.get(after) ?? []), paragraph]);
        else extra.push({ paragraph, after, isGenerated: generated, isNew: newPart(paragraph, known) });
      }
    }
    const moved = this.#moved([...before.keys()]);
    const versions = new Map<string, PassageVersion>();
    for (const [bookmark, { runs, joined }] of this.#found) {
      versions.set(bookmark, {
        ...{ runs, joined, isMoved: moved.has(bookmark), after: before.get(bookmark) },
        added: added.get(bookmark) ?? [],
      });
    }
    return { versions, extra };
  }

  /** The paragraph before, if it is the first part of the passage: LibreOffice leaves the bookmark with the last. */
  #headOf(
    bookmark: string,
    own: ReviewedParagraph,
    before: ReviewedParagraph | undefined,
  ): ReviewedParagraph | undefined {
    const words = this.#sent.find((one) => one.bookmark === bookmark)?.words ?? '';
    const head = before && plainWords(wordsOf(before.runs));
    const isHead = head !== undefined && head !== '' && words.startsWith(head) && words !== head;
    return isHead && !plainWords(wordsOf(own.runs)).startsWith(head) ? before : undefined;
  }

  /** Passages that aren't in a longest run of passages in their first order. */
  #moved(order: readonly string[]): ReadonlySet<string> {
    const ranks = new Map(this.#sent.map(({ bookmark }, i) => [bookmark, i]));
    const values = order.map((bookmark) => ranks.get(bookmark) ?? -1);
    const kept = new Set(longestRise(values));
    return new Set(order.filter((_, i) => !kept.has(i)));
  }

  #missing(): readonly SentPassage[] {
    return this.#sent.filter(({ words, bookmark }) => this.#isEmpty(bookmark) && words !== '');
  }

  /** True if a paragraph behind a passage may be a missing one. */
  #isBeforeUnclear(bookmark: string | undefined): boolean {
    if (this.#unclear.size === 0) return false;
    const next = this.#sent.findIndex((one) => one.bookmark === bookmark) + 1;
    return this.#unclear.has(this.#sent[next]?.bookmark ?? '');
  }

  #isEmpty(bookmark: string): boolean {
    const found = this.#found.get(bookmark);
    return !found || wordsOf(found.runs).trim() === '';
  }

  #take(bookmark: string, paragraph: ReviewedParagraph): void {
    const before = this.#found.get(bookmark);
    if (before) this.#bookmarkOf.delete(before);
    this.#found.set(bookmark, paragraph);
    this.#bookmarkOf.set(paragraph, bookmark);
  }
}

/** The names of a paragraph's table and row; none for other paragraphs. */
function partsOf({ place }: ReviewedParagraph): readonly string[] {
  return place.in === 'table' ? [`${place.table}`, `${place.table}:${place.row}`] : [];
}

/** Heads of tables of the brief that no passage is in are words that the program generates. */
function isKnownHead({ place }: ReviewedParagraph, known: ReadonlySet<string>): boolean {
  return place.in === 'table' && place.isHead && known.has(`${place.table}`);
}

function newPart(paragraph: ReviewedParagraph, known: ReadonlySet<string>): 'table' | 'row' | undefined {
  const [table, row] = partsOf(paragraph);
  if (table === undefined || row === undefined || known.has(row)) return undefined;
  return known.has(table) ? 'row' : 'table';
}

/** The indexes of a longest rising subsequence (patience sorting). */
function longestRise(values: readonly number[]): readonly number[] {
  const ends: number[] = [];
  const previous: number[] = [];
  for (const [i, value] of values.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[ends[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    previous[i] = low > 0 ? (ends[low - 1] ?? -1) : -1;
    ends[low] = i;
  }
  const rise: number[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) rise.push(at);
  return rise.reverse();
}
