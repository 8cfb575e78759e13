/** Checks moves from one place to another against the evidence: "from fifth to third". */

import { wordBefore } from '../core/letter-pattern.ts';
import type { Lexicon } from '../languages/lexicon.ts';
import type { KnownFigures } from './known.ts';
import type { Passage } from './passages/passage.ts';
import type { Report } from './report.ts';
import { scopeOf } from './scope.ts';
import type { Mention } from './statements/mention.ts';

/** A move between two places in an order. */
interface Move {
  readonly from: number;
  readonly to: number;
  readonly start: Mention;
  readonly end: Mention;
}

/** Reports a move whose evidence has the same two places the other way round. */
export function checkMovesInRank(passage: Passage, known: KnownFigures, report: Report): void {
  for (const move of movesIn(passage.text, known)) {
    const claims = known.claimsOf(scopeOf(move.end, passage));
    const quotes = claims.flatMap(({ evidence }) => evidence.flatMap(({ quote }) => quote ?? []));
    const stated = quotes.flatMap((quote) => movesIn(quote, known));
    const isTurned = (one: Move): boolean => one.from === move.to && one.to === move.from;
    if (!stated.some(isTurned) || stated.some(({ from, to }) => from === move.from && to === move.to)) continue;
    const [start, end] = [move.start.written, move.end.written];
    report.add('direction-differs', {
      ...{ src: passage.src, words: start, at: move.start.start, text: passage.text },
      message: `the text says from '${start}' to '${end}', but the evidence has the two the other way round`,
      hint: 'check which of them was first',
    });
  }
}

function movesIn(text: string, known: KnownFigures): readonly Move[] {
  const places = known.figuresIn(text).filter((mention) => placeOf(mention) !== undefined);
  return places.flatMap((start, i): readonly Move[] => {
    const end = places[i + 1];
    const [from, to] = [placeOf(start), end && placeOf(end)];
    if (!end || from === undefined || to === undefined || end.sentence !== start.sentence) return [];
    const { grammar } = known.lexicon;
    const isMove =
      followsWord(text, start, grammar.from, known.lexicon) && followsWord(text, end, grammar.to, known.lexicon);
    return isMove ? [{ from, to, start, end }] : [];
  });
}

function followsWord(text: string, { start }: Mention, words: ReadonlySet<string>, { grammar }: Lexicon): boolean {
  const before = wordBefore(text, start);
  if (!grammar.determiners.has(before.toLowerCase())) return words.has(before.toLowerCase());
  return words.has(wordBefore(text, text.slice(0, start).trimEnd().length - before.length).toLowerCase());
}

function placeOf({ readings: [reading] }: Mention): number | undefined {
  if (reading.kind !== 'number' || reading.unit !== 'th' || reading.quantity.kind !== 'exact') return undefined;
  return reading.quantity.value;
}
