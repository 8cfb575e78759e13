/** Checks the period that a title or caption states for all values below it: "What education cost in 2023/24". */

import { agree } from './agreement/agree.ts';
import { compareDates } from './agreement/dates.ts';
import { ownDates } from './agreement/own-dates.ts';
import type { Row, Series } from './consistency/rows.ts';
import type { DateReading } from './figures/figure.ts';
import type { Known, KnownFigures } from './known.ts';
import type { Passage } from './passages/passage.ts';
import type { Report } from './report.ts';
import { scopeOf } from './scope.ts';
import type { Mention } from './statements/mention.ts';

/** Reports a period that is of none of the values whose evidence is dated. Rows or heads with dates of their own aren't compared. */
export function checkPeriods(
  passage: Passage,
  mentions: readonly Mention[],
  series: readonly Series[],
  known: KnownFigures,
  report: Report,
): void {
  const own = series.filter(({ heads }) => heads.includes(passage.src));
  const dates = mentions.filter(({ readings: [reading] }) => reading.kind === 'date');
  const [period, ...others] = dates;
  const [printed] = period?.readings ?? [];
  if (!period || others.length > 0 || printed?.kind !== 'date' || own.length === 0) return;
  if (printed.yearless || printed.extent === 'span' || !isPeriod(period, passage.text, known)) return;
  const rows = own.flatMap((one) => one.rows);
  const labels = [...own.map(({ name }) => name), ...rows.map(({ label }) => label)];
  if (labels.some((label) => known.figuresIn(label).some(({ readings: [one] }) => one.kind === 'date'))) return;
  const dated = rows.flatMap((row) => datedValue(row, known) ?? []);
  const isOf = ({ dates: all }: Dated): boolean => all.some((date) => agreeEitherWay(printed, date));
  const [other] = dated;
  if (!other || dated.some(isOf)) return;
  // Without the period in the evidence, it is reported as a figure of its own.
  if (!known.of(scopeOf(period, passage)).some((one) => agree(period, one.reading) === 'agrees')) return;
  const message = `the text says '${period.written}', but the evidence has '${other.words}' for '${other.row.label}' at another time`;
  report.add('date-differs', {
    ...{ src: passage.src, words: period.written, at: period.start, text: passage.text, message },
    hint: 'check which period the values are of',
  });
}

/** True at the start, after a sign and after "in": "Spending, 2023/24", not "since 2019", "more than in 2019". */
function isPeriod({ start, edge, side }: Mention, text: string, { lexicon }: KnownFigures): boolean {
  if (edge !== undefined || side !== undefined) return false;
  const before = text.slice(0, start).trimEnd();
  if (before === '' || /[,:(–—]$/.test(before)) return true;
  const [last = '', joint = ''] = before.split(/\s+/).reverse();
  return lexicon.grammar.in.has(last.toLowerCase()) && !lexicon.roles.than.has(joint.toLowerCase());
}

interface Dated {
  readonly row: Row;
  /** As the evidence writes the value. */
  readonly words: string;
  readonly dates: readonly DateReading[];
}

/** A row's value with the dates that its evidence states beside it; undefined if it states none. */
function datedValue(row: Row, known: KnownFigures): Dated | undefined {
  const { reading } = row;
  const stated = reading
    ? known.of(row.claims).filter((one) => one.isQuoted && !one.second && agree(reading, one.reading) === 'agrees')
    : [];
  const dates = stated.flatMap(datesOf);
  return stated[0] && dates.length > 0 ? { row, words: stated[0].words, dates } : undefined;
}

function datesOf({ mention }: Known): readonly DateReading[] {
  return ownDates(mention).filter(({ yearless }) => !yearless);
}

function agreeEitherWay(a: DateReading, b: DateReading): boolean {
  return compareDates(a, b) === 'agrees' || compareDates(b, a) === 'agrees';
}
