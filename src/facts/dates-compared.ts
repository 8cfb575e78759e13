/** Checks which of two dates is later: "from September 2025, a year later than the agency had proposed". */

import { compareDates } from './agreement/dates.ts';
import type { DateReading } from './figures/figure.ts';
import type { KnownFigures } from './known.ts';
import type { Passage } from './passages/passage.ts';
import { scopeOf } from './scope.ts';
import type { Comparative, SubjectWord } from './statements/mention.ts';

type Words = ReadonlyMap<string, SubjectWord>;

/** A date of the evidence with the words beside it. */
interface Dated {
  readonly date: DateReading;
  readonly words: Set<string>;
  /** As written, for a message. */
  readonly written: string;
}

/** The fault in the order of two dates; undefined if it is right, or unless the evidence identifies both. */
export function faultInDates(comparative: Comparative, passage: Passage, known: KnownFigures): string | undefined {
  const { left, right, direction } = comparative;
  const dates = datesIn(comparative, passage, known);
  const figure = known.figuresIn(passage.text).find(({ start }) => start === comparative.figureAt);
  const [printed] = figure?.readings ?? [];
  if (printed?.kind !== 'date') return undefined;
  const given = onlyOne(dates.filter(({ date }) => compareDates(printed, date) === 'agrees'));
  const named = onlyOne(namedBy(right.size > 0 ? right : left, dates, known));
  if (!given || !named || given === named) return undefined;
  const [one, other] = right.size > 0 ? [given, named] : [named, given];
  const isLater = one.date.first > other.date.last;
  // Dates that overlap have no order.
  if (isLater === other.date.first > one.date.last || isLater === (direction === 'up')) return undefined;
  return `the evidence has '${one.written}' for the first, and '${other.written}' for the second`;
}

function datesIn(comparative: Comparative, passage: Passage, known: KnownFigures): readonly Dated[] {
  const found: Dated[] = [];
  for (const { reading, isQuoted, second, mention } of known.of(scopeOf(comparative, passage))) {
    if (reading.kind !== 'date' || reading.yearless || !isQuoted || second) continue;
    const same = found.find(({ date }) => date.first === reading.first && date.last === reading.last);
    if (same) for (const stem of mention.clause.words.keys()) same.words.add(stem);
    else found.push({ date: reading, words: new Set(mention.clause.words.keys()), written: mention.written });
  }
  return found;
}

/** The dates beside words that aren't beside all of them. */
function namedBy(words: Words, dates: readonly Dated[], { lexicon }: KnownFigures): readonly Dated[] {
  const { generic } = lexicon.subjects;
  const distinct = [...words.keys()].filter((stem) => !generic.has(stem) && !dates.every((one) => one.words.has(stem)));
  return dates.filter((one) => distinct.some((stem) => one.words.has(stem)));
}

function onlyOne<T>(all: readonly T[]): T | undefined {
  return all.length === 1 ? all[0] : undefined;
}
