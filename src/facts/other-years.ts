/** Checks "last year" and "two years ago" beside a figure or a day against the dates of its evidence and the brief's own date. */

import { dayNumber, type StatedDate } from '../core/date.ts';
import type { OwnDateWords } from '../languages/calendar-words.ts';
import { agree } from './agreement/agree.ts';
import { compareDates } from './agreement/dates.ts';
import { ownDates } from './agreement/own-dates.ts';
import { type DateReading, dateReading } from './figures/figure.ts';
import { convert } from './figures/units.ts';
import type { Known, KnownFigures } from './known.ts';
import type { Passage } from './passages/passage.ts';
import type { Report } from './report.ts';
import { scopeOf } from './scope.ts';
import type { Mention } from './statements/mention.ts';

/** Words that count from the brief's own date, and the days that they can mean. */
interface RelativeYear {
  readonly written: string;
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
}

export function checkOtherYears(
  passage: Passage,
  mentions: readonly Mention[],
  date: StatedDate,
  known: KnownFigures,
  report: Report,
): void {
  for (const year of relativeYears(passage.text, mentions, date, known.lexicon.dates.own)) {
    const beside = mentions.filter((mention) => isBeside(mention, year, passage.text));
    const dates = beside.flatMap((mention) => datesOf(mention, known.of(scopeOf(mention, passage))) ?? []);
    const [other] = dates;
    const isOfYear = ({ date: { first, last } }: Dated): boolean => first <= year.last && last >= year.first;
    if (!other || dates.some(isOfYear)) continue;
    const { written, start } = year;
    const message = `the text says '${written}' about '${other.figure.written}', which the evidence dates '${other.words}': the brief is dated ${date.wording}`;
    report.add('year-differs', { src: passage.src, words: written, at: start, text: passage.text, message });
  }
}

function relativeYears(
  text: string,
  mentions: readonly Mention[],
  { first, last }: StatedDate,
  own: OwnDateWords,
): readonly RelativeYear[] {
  const year = new Date(first * 86_400_000).getUTCFullYear();
  if (year !== new Date(last * 86_400_000).getUTCFullYear()) return [];
  const words = own.anywhere.test(text)
    ? [...text.matchAll(new RegExp(own.anywhere.source, `g${own.anywhere.flags}`))]
    : [];
  const named = words.map((match) => {
    const shift = own.years.get((match[1] ?? '').toLowerCase()) ?? 0;
    const days = { first: dayNumber(year + shift, 1, 1), last: dayNumber(year + shift + 1, 1, 1) - 1 };
    return { written: match[0], start: match.index, end: match.index + match[0].length, ...days };
  });
  const counted = mentions.flatMap(({ readings: [reading], written, start, end }): RelativeYear[] => {
    const ago = own.agoAfter.exec(text.slice(end))?.[0];
    if (ago === undefined || reading.kind !== 'number' || reading.quantity.kind !== 'exact') return [];
    const years = (convert(reading.quantity.value, reading.unit, 'month') ?? 0) / 12;
    if (years < 1) return [];
    const [away, room] = [years * 365.25, Math.max(0.5, years / 10) * 365.25];
    const days = { first: first - away - room, last: last - away + room };
    return [{ written: `${written}${ago}`, start, end: end + ago.length, ...days }];
  });
  return [...named, ...counted];
}

/** True for a figure in the same part of a sentence, without another figure or a sign between. */
function isBeside({ start, end, role, weak }: Mention, year: RelativeYear, text: string): boolean {
  if (weak || role === 'from' || role === 'by') return false;
  const between = end <= year.start ? text.slice(end, year.start) : text.slice(year.end, start);
  return (start >= year.end || end <= year.start) && !/[,.;:()–—\d]/.test(between);
}

interface Dated {
  readonly figure: Mention;
  readonly date: DateReading;
  /** As the evidence writes it. */
  readonly words: string;
}

/** The dates that the evidence gives for a figure, or for a day without a year. */
function datesOf(figure: Mention, near: readonly Known[]): readonly Dated[] {
  const [printed] = figure.readings;
  if (printed.kind === 'date') {
    if (!printed.yearless) return [];
    return near.flatMap(({ reading, words }) =>
      reading.kind === 'date' && !reading.yearless && compareDates(printed, reading) === 'agrees'
        ? [{ figure, date: reading, words }]
        : [],
    );
  }
  return near
    .filter((one) => agree(figure, one.reading) === 'agrees')
    .flatMap(({ claim, mention }) => {
      const own = ownDates(mention).filter(({ yearless }) => !yearless);
      const ofClaim = claim.date && dateReading(claim.date);
      const dates = own.length > 0 || !ofClaim ? own : [ofClaim];
      return dates.map((date) => ({ figure, date, words: wordsOf(date, near) }));
    });
}

function wordsOf(date: DateReading, near: readonly Known[]): string {
  const stated = near.find(
    ({ reading }) => reading.kind === 'date' && reading.first === date.first && reading.last === date.last,
  );
  return stated?.words ?? String(new Date(date.first * 86_400_000).getUTCFullYear());
}
