/** How often something happens: "every quarter", "every twenty minutes", "four times a year", "three trains an hour". */

import { digitsAt, wordsAt } from '../figures/number-words.ts';
import type { Tokens } from '../figures/tokens.ts';
import { isShift } from '../figures/unit-parts.ts';
import { unitAfter } from '../figures/unit-words.ts';
import { convert, isTime } from '../figures/units.ts';
import { subjectWord } from './subject-words.ts';

/** The times a year that a text names by an interval: 4 for "every quarter". */
export function frequenciesIn(t: Tokens): readonly number[] {
  return t.list.flatMap((_, i) => {
    const often = intervalAt(t, i);
    return often === undefined ? [] : [often];
  });
}

function intervalAt(t: Tokens, at: number): number | undefined {
  if (!t.isIn(at, t.lexicon.units.each)) return undefined;
  const count = digitsAt(t, at + 1, false) ?? wordsAt(t, at + 1);
  const half = t.isIn(at + 1, t.lexicon.numbers.parts.half) ? 0.5 : undefined;
  const period = periodAt(t, count?.next ?? (half ? at + 2 : at + 1));
  return period === undefined ? undefined : period / (count?.value ?? half ?? 1);
}

/** The most words between a number and "a year": "times", "direct trains". */
const NEAR = 2;

/** The times a year for a count before "a year": "four times a year", "three trains an hour". */
export function timesAYear(t: Tokens, count: number, next: number): number | undefined {
  const { grammar, units } = t.lexicon;
  const isLine = (at: number): boolean => t.isIn(at, grammar.a) || t.isIn(at, units.each) || t.isIn(at, units.per);
  for (let at = next; at <= next + NEAR; at++) {
    const period = isLine(at) ? periodAt(t, at + 1) : undefined;
    if (period !== undefined) return count * period;
    if (!subjectWord(t, at) && !t.isIn(at, t.lexicon.numbers.multiples.times)) return undefined;
  }
  return undefined;
}

/** How often a period is in a year. */
function periodAt(t: Tokens, at: number): number | undefined {
  const { dates, forms } = t.lexicon;
  const months = dates.periods.get(t.lower(at)) ?? dates.periods.get(forms.singulars(t.lower(at))[0]);
  if (months !== undefined) return isShift(t, at + 1) ? undefined : 12 / months;
  const unit = unitAfter(t, at);
  if (!unit || !isTime(unit.unit) || isShift(t, unit.next)) return undefined;
  const { name } = unit.unit;
  return (convert(1, 'week', name) ?? 0) * WEEKS;
}

/** Years have no exact number of weeks. */
const WEEKS = 365.25 / 7;
