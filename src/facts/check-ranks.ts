/**
 * Checks who is first, last or second in an order against the amounts that the evidence lists: "inflation accounts for the largest
 * part" when soft ground does.
 */

import type { Lexicon } from '../languages/lexicon.ts';
import { agree } from './agreement/agree.ts';
import type { KnownFigures } from './known.ts';
import { type Level, levelOf } from './levels.ts';
import { isClaimedText, type Passage } from './passages/passage.ts';
import type { Report } from './report.ts';
import { scopeOf } from './scope.ts';
import type { Mention } from './statements/mention.ts';
import { areSame } from './wording/alignment.ts';
import { hasFinding } from './wording/check-wording.ts';
import type { WordedSentence, WordUse } from './wording/worded.ts';

/** A place in an order, counted from its larger or its smaller end. */
interface Stated {
  readonly end: 'most' | 'least';
  readonly rank: number;
  /** The words that state it, and their offset in the text. */
  readonly written: string;
  readonly start: number;
  /** True for "most of it", which is more than half. */
  readonly isShare: boolean;
  /** The words beside it. */
  readonly words: readonly WordUse[];
}

export function checkRanks(
  passage: Passage,
  found: readonly (number | undefined)[],
  known: KnownFigures,
  report: Report,
): void {
  if (!isClaimedText(passage)) return;
  const mentions = known.figuresIn(passage.text);
  for (const sentence of known.wordingOf(passage.text)) {
    if (hasFinding(found, sentence)) continue;
    const own = mentions.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
    for (const stated of statedIn(sentence, own, known.lexicon)) {
      const scope = scopeOf({ end: stated.start }, passage);
      const faults = [false, true].map((isWide) =>
        listsIn(known, scope, isWide)
          .map((list) => faultOf(stated, own, list, known))
          .find((one) => one !== undefined),
      );
      const [fault] = faults;
      // A sentence may list only some of the amounts that the claim quotes.
      if (faults.includes(undefined)) continue;
      const message = `the text says '${stated.written}', but ${fault}`;
      const { written, start } = stated;
      const hint = 'check which is first, second or last';
      report.add('superlative-differs', {
        src: passage.src,
        words: written,
        at: start,
        text: passage.text,
        message,
        hint,
      });
    }
  }
}

function statedIn(
  { words, placings }: WordedSentence,
  mentions: readonly Mention[],
  lexicon: Lexicon,
): readonly Stated[] {
  const { superlatives } = lexicon.summary;
  const wordsBeside = (at: number): readonly WordUse[] => {
    const part = words.findLast(({ start }) => start <= at)?.part ?? words[0]?.part;
    return words.filter((one) => one.part === part);
  };
  const placed = placings.flatMap(({ end, head, written, start, isPlain }): Stated[] => {
    if ((end !== 'most' && end !== 'least') || !superlatives.has(written.toLowerCase()) || !isPlain) return [];
    if (head && !lexicon.summary.measures.has(head.text.toLowerCase())) return [];
    return [{ end, rank: 1, written, start, isShare: false, words: wordsBeside(start) }];
  });
  const shares = words.flatMap(({ amount, start }): Stated[] =>
    amount?.amount === 'most' && !amount.isBase
      ? [{ end: 'most', rank: 1, written: amount.words, start, isShare: true, words: wordsBeside(start) }]
      : [],
  );
  const isFromBelow = words.some(({ text }) => superlatives.get(text.toLowerCase()) === 'least');
  const ranks = mentions.flatMap(({ readings: [reading], written, start, after }): Stated[] => {
    if (reading.kind !== 'number' || reading.unit !== 'th' || !('value' in reading.quantity)) return [];
    const [next = ''] = after;
    // "The second largest part" is one figure.
    const isWhole = superlatives.has(written.toLowerCase().split(/[\s-]/).at(-1) ?? '');
    if (
      after.length > 0 &&
      !isWhole &&
      !superlatives.has(next) &&
      !words.some(({ stem, text }) => stem === next && superlatives.has(text.toLowerCase()))
    )
      return [];
    const end = isFromBelow ? 'least' : 'most';
    return [{ end, rank: reading.quantity.value, written, start, isShare: false, words: wordsBeside(start) }];
  });
  return [...placed, ...shares, ...ranks];
}

/** The amounts of each sentence of the evidence, or of each claim, that can be put in an order: of one unit, without their total. */
function listsIn(known: KnownFigures, ids: readonly string[], isWide: boolean): readonly (readonly Level[])[] {
  const levels = known.of(ids).flatMap((one) => (one.isQuoted ? (levelOf(one) ?? []) : []));
  const lists = new Map<unknown, Level[]>();
  for (const level of levels) {
    const { mention, claim } = level.known;
    if (mention.role !== undefined || mention.whole || mention.clause.words.size === 0) continue;
    const key = [...lists.keys()].find((one) => {
      const first = lists.get(one)?.[0];
      return (
        first?.known.claim === claim &&
        (isWide || first.known.mention.sentence === mention.sentence) &&
        first.reading.unit === level.reading.unit &&
        first.reading.per === level.reading.per
      );
    });
    if (key === undefined) lists.set({}, [level]);
    else lists.get(key)?.push(level);
  }
  return [...lists.values()].map(withoutTotal).filter((list) => list.length > 1 && areDistinct(list));
}

function withoutTotal(list: readonly Level[]): readonly Level[] {
  const sum = list.reduce((all, { value }) => all + value, 0);
  return list.filter(({ value }) => Math.abs(sum - 2 * value) > sum * 0.01);
}

function areDistinct(list: readonly Level[]): boolean {
  return new Set(list.map(({ value }) => value)).size === list.length;
}

function faultOf(
  stated: Stated,
  mentions: readonly Mention[],
  list: readonly Level[],
  { lexicon }: KnownFigures,
): string | undefined {
  const own = ownOf(stated, mentions, list, lexicon);
  if (!own || list.length < stated.rank) return undefined;
  // The evidence may order something else: "in the largest town it was 31%".
  const { words } = own.known.mention.sentence;
  if ([...words.values()].some(({ text }) => lexicon.summary.superlatives.has(text.toLowerCase()))) return undefined;
  if (stated.isShare && (own.reading.unit === '%' || own.value * 2 > list.reduce((all, { value }) => all + value, 0)))
    return undefined;
  const ordered = list.toSorted((a, b) => (stated.end === 'most' ? b.value - a.value : a.value - b.value));
  const real = ordered.indexOf(own) + 1;
  const first = ordered[stated.rank - 1];
  if (real === stated.rank || !first) return undefined;
  return `the evidence has '${own.known.words}' beside '${first.known.words}'`;
}

/** The amount that the sentence is about: the one that it states, or the only one that its words name. */
function ownOf(
  { words, start }: Stated,
  mentions: readonly Mention[],
  list: readonly Level[],
  lexicon: Lexicon,
): Level | undefined {
  const beside = mentions.filter(({ clause }) => clause.part === words[0]?.part);
  const given = list.filter(({ reading }) => beside.some((one) => agree(one, reading) === 'agrees'));
  if (given.length > 0) return given.length === 1 ? given[0] : undefined;
  const before = namedBy(
    words.filter(({ end }) => end <= start),
    list,
    lexicon,
  );
  const named = before.length > 0 ? before : namedBy(words, list, lexicon);
  return named.length === 1 ? named[0] : undefined;
}

/** The amounts that words name which the evidence has beside no other of them. */
function namedBy(words: readonly WordUse[], list: readonly Level[], lexicon: Lexicon): readonly Level[] {
  return list.filter(({ known: { mention } }) => {
    const others = list.filter(({ known }) => known.mention !== mention);
    const own = [...mention.clause.words.values()].filter(
      ({ stem }) => !others.some(({ known }) => known.mention.clause.words.has(stem)),
    );
    return own.some((word) => words.some((one) => areSame(one, word, lexicon)));
  });
}
