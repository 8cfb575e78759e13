/**
 * Checks values beside labels in the texts of a chart or table against its own rows: "from 11,920 cases in 2019 to 18,460 in 2023". Notes
 * aren't read, as they are about other amounts.
 */

import type { Lexicon } from '../../languages/lexicon.ts';
import { compareDates } from '../agreement/dates.ts';
import { ownDates } from '../agreement/own-dates.ts';
import type { DateReading } from '../figures/figure.ts';
import type { KnownFigures } from '../known.ts';
import type { Passage } from '../passages/passage.ts';
import type { Report } from '../report.ts';
import type { Mention } from '../statements/mention.ts';
import { type Numbered, numbered } from '../statements/numbered.ts';
import { type Row, rowValue, type Series } from './rows.ts';

/** The most characters between a value and its date: " cases in ". */
const JOINT = 16;

export function checkLabelledValues(
  passage: Passage,
  mentions: readonly Mention[],
  series: readonly Series[],
  known: KnownFigures,
  report: Report,
): void {
  const [own, ...others] = series.filter(({ texts, note }) => texts.includes(passage.src) && note !== passage.src);
  if (!own || others.length > 0 || own.several) return;
  for (const mention of mentions) {
    const one = mention.role === 'by' ? undefined : numbered(mention);
    if (!one || one.reading.part) continue;
    const holders = own.rows.filter((row) => isValueOf(one, row));
    const labelled = rowsBeside(mention, mentions, own.rows, known);
    const [row, ...more] = labelled;
    if (holders.length === 0 || !row || more.length > 0 || holders.includes(row)) continue;
    const [holder] = holders;
    const message = `the text says '${mention.written}' beside '${row.label}', but in '${own.id}' that is ${row.quantity.wording}, and '${holder?.label}' is ${holder?.quantity.wording}`;
    report.add('chart-differs', {
      ...{ src: passage.src, words: mention.written, at: mention.start, text: passage.text, message },
      hint: 'check the value and its label',
    });
  }
}

/** True if a number of the text is the value of a row, which may be in the unit of the axis. */
function isValueOf({ value, reading, slack }: Numbered, row: Row): boolean {
  const drawn = rowValue(row);
  if (drawn === undefined || !row.reading) return false;
  if (reading.unit !== row.reading.unit && row.reading.unit !== '' && reading.unit !== '') return false;
  return Math.abs(value - drawn) <= Math.max(slack, row.reading.step / 2) + 1e-9;
}

/** The rows whose label, a date or a name, is in the part of the sentence that has the value. */
function rowsBeside(
  mention: Mention,
  mentions: readonly Mention[],
  rows: readonly Row[],
  known: KnownFigures,
): readonly Row[] {
  const dates = datesBeside(mention, mentions);
  return rows.filter(({ label }) => {
    const [date] = datesOf(label, known);
    if (date) return dates.some((one) => areSame(one, date));
    const words = [...known.wordsOf(label).keys()];
    return words.length > 0 && words.every((stem) => mention.clause.words.has(stem)) && isName(label, known.lexicon);
  });
}

/** "Total" and "All regions" are also ordinary words of a text. */
function isName(label: string, { summary }: Lexicon): boolean {
  const plain = label.trim();
  return !summary.total.test(plain) && !summary.mean.test(plain) && !summary.all.test(plain);
}

/** The dates of a value, without those since or until which something is so; the start of a change has only a date right after it. */
function datesBeside(mention: Mention, mentions: readonly Mention[]): readonly DateReading[] {
  const dated = mentions.flatMap(({ readings: [date], ...one }) => (date.kind === 'date' ? [{ ...one, date }] : []));
  const isEdge = (date: DateReading): boolean =>
    dated.some((one) => areSame(one.date, date) && (one.edge !== undefined || one.side !== undefined));
  const next = mentions.find(({ start }) => start >= mention.end);
  const [follows] = next && next.start - mention.end <= JOINT ? next.readings : [];
  const own = follows?.kind === 'date' ? [follows] : mention.role === 'from' ? [] : ownDates(mention);
  return own.filter((date) => !isEdge(date));
}

function areSame(a: DateReading, b: DateReading): boolean {
  return compareDates(a, b) === 'agrees' && compareDates(b, a) === 'agrees';
}

function datesOf(label: string, known: KnownFigures): readonly DateReading[] {
  return known.figuresIn(label).flatMap(({ readings: [date] }) => (date.kind === 'date' ? [date] : []));
}
