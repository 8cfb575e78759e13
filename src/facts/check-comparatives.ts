/** Checks which of two things is more: "the poor wait longer than the rich", against the evidence or the chart's own rows. */

import type { Direction } from '../languages/lexicon.ts';
import type { Series } from './consistency/rows.ts';
import { rowValue } from './consistency/rows.ts';
import type { KnownFigures } from './known.ts';
import { levelOf } from './levels.ts';
import type { Passage } from './passages/passage.ts';
import type { Report } from './report.ts';
import { scopeOf } from './scope.ts';
import type { Comparative, SubjectWord } from './statements/mention.ts';

type Words = ReadonlyMap<string, SubjectWord>;

/** A value with the words that say what it is of. */
interface Compared {
  readonly words: Words;
  readonly value: number;
  readonly unit: string;
  /** In words, for a message. */
  readonly shown: string;
  readonly inEvidence: boolean;
}

export function checkComparatives(
  passage: Passage,
  series: readonly Series[],
  known: KnownFigures,
  report: Report,
): void {
  for (const comparative of known.comparativesIn(passage.text)) {
    const own = series.filter(({ titleSrc, several }) => titleSrc === passage.src && !several);
    const rows = own.flatMap((one) => rowsOf(one, known));
    const fault = faultOf(comparative, rows) ?? faultOf(comparative, statedBy(comparative, passage, known));
    if (fault === undefined) continue;
    report.add('direction-differs', {
      src: passage.src,
      words: comparative.written,
      at: comparative.start,
      text: passage.text,
      message: `the text says '${comparative.written}', but ${fault}`,
      hint: 'check which of the two is more',
    });
  }
}

function rowsOf({ rows }: Series, known: KnownFigures): readonly Compared[] {
  return rows.flatMap((row) => {
    const value = rowValue(row);
    if (value === undefined) return [];
    return [
      {
        words: known.wordsOf(row.label),
        value,
        unit: '',
        shown: `'${row.label}' is ${row.quantity.wording}`,
        inEvidence: false,
      },
    ];
  });
}

function statedBy({ end }: Comparative, passage: Passage, known: KnownFigures): readonly Compared[] {
  return known.of(scopeOf({ end }, passage)).flatMap((one) => {
    const level = one.isQuoted ? levelOf(one) : undefined;
    if (!level) return [];
    return [
      {
        words: one.mention.clause.words,
        value: level.value,
        unit: level.reading.unit,
        shown: `'${one.words}'`,
        inEvidence: true,
      },
    ];
  });
}

function faultOf({ direction, left, right, isSum }: Comparative, all: readonly Compared[]): string | undefined {
  const b = namedBy(right, all, left);
  const named = namedBy(left, all, right).filter((one) => !b.includes(one));
  // "The levy is less than the association had proposed": the other one of two.
  const a = named.length === 0 && all.length === 2 && b.length === 1 ? all.filter((one) => !b.includes(one)) : named;
  const [one, ...more] = a;
  const [other, ...others] = b;
  if (!one || !other || more.length > 0 || (others.length > 0 && !isSum)) return undefined;
  if (b.some(({ unit }) => unit !== one.unit)) return undefined;
  const sum = isSum ? b.reduce((total, { value }) => total + value, 0) : other.value;
  const real: Direction = one.value > sum ? 'up' : 'down';
  if (one.value === sum || real === direction) return undefined;
  const second = isSum ? `${sum} for the others` : `${other.shown} for the second`;
  return `${one.inEvidence ? 'the evidence has ' : ''}${one.shown} for the first, and ${second}`;
}

/** The values that words of one side, and not those of the other, tell from the rest. */
function namedBy(words: Words, all: readonly Compared[], opposite: Words): readonly Compared[] {
  const distinct = [...words.keys()].filter((stem) => !opposite.has(stem) && !all.every((one) => one.words.has(stem)));
  return all.filter((one) => distinct.some((stem) => one.words.has(stem)));
}
