/** The two values that a comparison in words names: rows of a chart, or amounts of the evidence. */

import { rowValue, type Series } from './consistency/rows.ts';
import type { NumberReading } from './figures/figure.ts';
import type { KnownFigures } from './known.ts';
import { areAlike, type Level } from './levels.ts';
import type { Comparative, SubjectWord } from './statements/mention.ts';

export type Words = ReadonlyMap<string, SubjectWord>;

/** A value with the words that say what it is of. */
export interface Compared {
  readonly words: Words;
  readonly value: number;
  readonly reading: NumberReading;
  /** In words, for a message. */
  readonly shown: string;
  /** Its figure in the evidence; undefined for a row's value. */
  readonly level: Level | undefined;
}

export function rowsOf({ rows }: Series, known: KnownFigures): readonly Compared[] {
  return rows.flatMap((row): Compared[] => {
    const value = rowValue(row);
    if (value === undefined || !row.reading) return [];
    const shown = `'${row.label}' is ${row.quantity.wording}`;
    return [{ words: known.wordsOf(row.label), value, reading: row.reading, shown, level: undefined }];
  });
}

/** The values of both sides; undefined unless each is identified. */
export interface Sides {
  readonly one: Compared;
  readonly others: readonly Compared[];
}

export function sidesOf(
  { left, before = left, right, isSum }: Comparative,
  all: readonly Compared[],
  given?: Compared,
): Sides | undefined {
  const b = namedBy(right, all, left).filter((one) => one !== given);
  const namedIn = (words: Words): readonly Compared[] => namedBy(words, all, right).filter((one) => !b.includes(one));
  const own = given ? [given] : namedIn(left);
  const named = own.length > 0 ? own : namedIn(before);
  // "The levy is less than the association had proposed": the other one of two.
  const a = named.length === 0 && all.length === 2 && b.length === 1 ? all.filter((one) => !b.includes(one)) : named;
  const [one, ...more] = a;
  if (!one || b.length === 0 || more.length > 0 || (b.length > 1 && !isSum)) return undefined;
  return b.every((other) => areComparable(one, other)) ? { one, others: b } : undefined;
}

function areComparable({ level: a, ...one }: Compared, { level: b, ...other }: Compared): boolean {
  if (!a || !b) return one.reading.unit === other.reading.unit;
  return a.reading.unit === b.reading.unit || areAlike(a, b);
}

/** The values that words of one side, and not those of the other, tell from the rest. */
function namedBy(words: Words, all: readonly Compared[], opposite: Words): readonly Compared[] {
  const distinct = [...words.keys()].filter((stem) => !opposite.has(stem) && !all.every((one) => one.words.has(stem)));
  return all.filter((one) => distinct.some((stem) => one.words.has(stem)));
}
