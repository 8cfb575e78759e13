/** Periods that are named once: "in the second quarter of 2024 … in the same quarter of 2023". */

import { shifted } from '../figures/date-spans.ts';
import type { DateReading, Figure } from '../figures/figure.ts';
import type { Tokens } from '../figures/tokens.ts';
import type { Split } from './split.ts';

/** Years after "the same quarter of" as the last period before them, in that year. */
export function withSamePeriods(
  figures: readonly Figure[],
  t: Tokens,
  { figureStarts }: Pick<Split, 'figureStarts'>,
): readonly Figure[] {
  let last: DateReading | undefined;
  return figures.map((figure, i) => {
    const [reading] = figure.readings;
    if (reading.kind !== 'date' || reading.yearless) return figure;
    const months = last && isSamePeriod(t, figureStarts[i] ?? 0) ? (yearOf(reading) - yearOf(last)) * 12 : undefined;
    if (last && months !== undefined) {
      // "The same months of 2023" may be named otherwise in the evidence, "the same quarter" is that quarter.
      const others = isPlural(t, figureStarts[i] ?? 0) ? figure.readings : [];
      return { ...figure, readings: [shifted(last, months), ...others] };
    }
    if (reading.extent === 'unit' && reading.last - reading.first < DAYS) last = reading;
    return figure;
  });
}

/** The days of a year. */
const DAYS = 365;

/** True for a year after "the same month of" and "the corresponding period in". */
function isSamePeriod(t: Tokens, at: number): boolean {
  const { grammar, dates, subjects } = t.lexicon;
  const isJoined = t.isIn(at - 1, grammar.of) || t.isIn(at - 1, grammar.in);
  const isPeriod = subjects.things.get(subjects.stem(t.lower(at - 2))) === 'time';
  return isJoined && isPeriod && dates.same?.has(t.lower(at - 3)) === true;
}

function isPlural(t: Tokens, at: number): boolean {
  return t.lexicon.forms.isPlural(t.lower(at - 2));
}

function yearOf({ first }: DateReading): number {
  return new Date(first * 86_400_000).getUTCFullYear();
}
