/** Finds figures that the evidence states for another time: another date, the start of a change, the other side of a date. */

import { compareDates } from './agreement/dates.ts';
import { ownDates } from './agreement/own-dates.ts';
import type { SubjectConflict } from './agreement/subjects.ts';
import type { DateReading } from './figures/figure.ts';
import type { Known } from './known.ts';
import type { Mention } from './statements/mention.ts';
import type { Around } from './surroundings.ts';

/** "It is now 41%" for the start of a change, "before, it was 68%" for its end. */
export function otherTime(
  figure: Mention,
  { mention, reading }: Known,
  near: readonly Known[],
): SubjectConflict | undefined {
  // "47%, against 24% of others" compares two groups.
  if (figure.role === 'from' && figure.direction === undefined) return undefined;
  const time = figure.role === 'from' ? 'from' : figure.clause.time;
  if (time === undefined || reading.kind !== 'number') return undefined;
  const others = near.filter(
    (other) =>
      other.mention !== mention &&
      other.mention.sentence === mention.sentence &&
      other.reading.kind === 'number' &&
      other.reading.unit === reading.unit,
  );
  const isStart = mention.role === 'from';
  // "60%, against 25%" may compare two groups.
  if (isStart && figure.role !== 'from' && mention.direction === undefined) return undefined;
  const rival = others.find((other) => (other.mention.role === 'from') !== isStart && other.mention.role !== 'by');
  if (!rival || isStart === (time === 'from')) return undefined;
  return { word: undefined, instead: time === 'from' ? 'a later time' : 'an earlier time' };
}

/** The most characters between a figure and its date: " in ". */
const JOINT = 6;

/** The conflict if the date beside the figure is in the evidence, or in the title of its source, but not beside this figure. */
export function otherDate(
  figure: Mention,
  { claim, mention }: Known,
  near: readonly Known[],
  { all, known }: Around,
): SubjectConflict | undefined {
  // "In 2023 the number went up to 63,700 from 60,550": the start of a change is earlier, unless its own date follows.
  const isDated = all.some(
    ({ readings: [date], start }) => date.kind === 'date' && start > figure.end && start - figure.end <= JOINT,
  );
  if (figure.role === 'from' && !isDated) return undefined;
  const agrees = (a: DateReading, b: DateReading): boolean =>
    compareDates(a, b) === 'agrees' || compareDates(b, a) === 'agrees';
  const [printed, ...others] = ownDates(figure);
  const own = ownDates(mention);
  if (!printed || others.length > 0) return undefined;
  if (own.length === 0) return dateOfStart(printed, figure, { claim, mention }, near, all);
  if ([...own, ...listedWith(own, mention, near)].some((date) => agrees(printed, date))) return undefined;
  const words = (date: DateReading): string | undefined =>
    near.find(({ reading, isQuoted }) => isQuoted && reading.kind === 'date' && agrees(date, reading))?.words;
  const instead = own[0] && words(own[0]);
  const isStated =
    words(printed) !== undefined ||
    known.works.titleDates([claim]).some((date) => compareDates(printed, date) === 'agrees');
  return isStated && instead !== undefined ? { word: undefined, instead } : undefined;
}

/** "In 2013 it was 11.8%" for "11.8%, down from 13.0% in 2013": the date of the start, from which an undated end differs. */
function dateOfStart(
  printed: DateReading,
  figure: Mention,
  { claim, mention }: Pick<Known, 'claim' | 'mention'>,
  near: readonly Known[],
  all: readonly Mention[],
): SubjectConflict | undefined {
  const isBeside = all.some(
    ({ readings: [date], sentence, start, end, edge }) =>
      date === printed &&
      edge === undefined &&
      (end <= figure.start ? start - sentence.start <= JOINT : start - figure.end <= JOINT),
  );
  if (figure.role !== undefined || !isBeside || printed.extent === 'span') return undefined;
  const start = near.find(
    ({ claim: other, mention: one, isQuoted, second }) =>
      isQuoted &&
      !second &&
      other === claim &&
      one.sentence === mention.sentence &&
      one.role === 'from' &&
      one.direction !== undefined &&
      ownDates(one).some((date) => compareDates(printed, date) === 'agrees'),
  );
  return start && start.mention !== mention ? { word: undefined, instead: 'a later time' } : undefined;
}

/** The dates of a list that some are part of: the 19th and the 24th for the 18th of "on 18, 19 and 24 September". */
function listedWith(
  own: readonly DateReading[],
  { sentence }: Mention,
  near: readonly Known[],
): readonly DateReading[] {
  const lists: { readonly dates: DateReading[]; end: number }[] = [];
  for (const { reading, mention, isQuoted, second } of near) {
    if (!isQuoted || second || reading.kind !== 'date' || mention.sentence !== sentence) continue;
    const last = lists.at(-1);
    if (last && mention.start >= last.end && mention.start - last.end <= JOINT) last.dates.push(reading);
    else lists.push({ dates: [reading], end: mention.end });
    const current = lists.at(-1);
    if (current) current.end = mention.end;
  }
  return lists.flatMap(({ dates }) => (dates.some((date) => own.includes(date)) ? dates : []));
}

/** "After June 2023" for "before June 2023". */
export function otherSide({ side }: Mention, known: Mention): SubjectConflict | undefined {
  if (!side || !known.side || side === known.side) return undefined;
  return { word: undefined, instead: `what happened ${known.side} it` };
}

/** "Higher than a year before" for "higher than in the quarter before". */
export function otherShift({ shift }: Mention, known: Mention): SubjectConflict | undefined {
  if (shift === undefined || known.shift === undefined || shift === known.shift) return undefined;
  return { word: undefined, instead: `a change within ${Math.abs(known.shift)} months` };
}

/** "Until 2026" for "from 2026". */
export function otherEdge(figure: Mention, { mention }: Known): SubjectConflict | undefined {
  if (!figure.edge || !mention.edge || figure.edge === mention.edge) return undefined;
  return { word: undefined, instead: mention.edge === 'start' ? 'a beginning' : 'an end' };
}
