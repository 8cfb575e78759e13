/** Compares the title and the date that a brief gives for a source with the first lines of the source's own text. */

import type { Source } from '../../core/evidence.ts';
import { compareDates } from '../agreement/dates.ts';
import { type DateReading, dateReading } from '../figures/figure.ts';
import type { KnownFigures } from '../known.ts';
import type { Report } from '../report.ts';
import { type PlainWord, plainWords } from './plain-words.ts';
import type { SourceTexts } from './source-texts.ts';

/** The lines in which a source may name itself, and the most characters of them. */
const FIRST_LINES = 3;
const MOST = 800;

export function checkHeadings(
  sources: ReadonlyMap<string, Source>,
  texts: SourceTexts,
  known: KnownFigures,
  report: Report,
): void {
  for (const source of sources.values()) {
    const heading = headingOf(texts.of(source.id)?.text ?? '');
    if (heading === '') continue;
    checkTitle(source, heading, report);
    checkIssued(source, heading, known, report);
  }
}

function headingOf(text: string): string {
  const beginning = text.length > MOST ? text.slice(0, MOST).replace(/\S*$/, '') : text;
  const lines = beginning.split(/\r?\n/).filter((line) => line.trim() !== '');
  return lines.slice(0, FIRST_LINES).join('\n');
}

/** Reports a title with other numbers than the same words have in the source. */
function checkTitle({ src, id, title }: Source, heading: string, report: Report): void {
  const words = plainWords(title);
  if (!words.some(isNumber) || words.every(isNumber) || words.length < 2) return;
  const found = plainWords(heading);
  const differing = found.flatMap((_, at) => differingNumber(words, found.slice(at, at + words.length)) ?? []);
  const [first] = differing;
  if (!first || differing.length < countOfWindows(words, found)) return;
  report.add('source-title-differs', {
    src: `${src}.title`,
    words: title.slice(first.own.start, first.own.end),
    message: `the title of '${id}' says '${title.slice(first.own.start, first.own.end)}', but its text says '${heading.slice(first.other.start, first.other.end)}'`,
    hint: 'write the title as the source has it',
  });
}

interface DifferingNumber {
  readonly own: PlainWord;
  readonly other: PlainWord;
}

/** The first number that differs between two runs of the same words; undefined for other words, or if none differs. */
function differingNumber(words: readonly PlainWord[], window: readonly PlainWord[]): DifferingNumber | undefined {
  if (!haveSameWords(words, window)) return undefined;
  const at = words.findIndex(({ word }, i) => word !== window[i]?.word);
  const [own, other] = [words[at], window[at]];
  return own && other ? { own, other } : undefined;
}

/** How often the words occur, with these numbers or others. */
function countOfWindows(words: readonly PlainWord[], found: readonly PlainWord[]): number {
  return found.filter((_, at) => haveSameWords(words, found.slice(at, at + words.length))).length;
}

function haveSameWords(words: readonly PlainWord[], window: readonly PlainWord[]): boolean {
  return (
    words.length === window.length &&
    words.every((own, i) => {
      const other = window[i];
      return other !== undefined && (isNumber(own) ? isNumber(other) : own.word === other.word);
    })
  );
}

function isNumber({ word }: PlainWord): boolean {
  return /^\p{Nd}/u.test(word);
}

/** Reports a date of issue that isn't one of those after "published" or "issued" in the source. */
function checkIssued({ src, id, issued }: Source, heading: string, known: KnownFigures, report: Report): void {
  const own = issued && dateReading(issued);
  if (!own) return;
  const dates = datesOfIssue(heading, known);
  const agrees = ({ date }: DatedWords): boolean =>
    compareDates(own, date) === 'agrees' || compareDates(date, own) === 'agrees';
  const [first] = dates;
  if (!first || dates.some(agrees)) return;
  report.add('source-date-differs', {
    src: `${src}.issued`,
    message: `the source '${id}' is dated ${issued.wording}, but its text says '${first.written}'`,
    hint: 'check when the source was issued',
  });
}

interface DatedWords {
  readonly date: DateReading;
  readonly written: string;
}

function datesOfIssue(heading: string, known: KnownFigures): readonly DatedWords[] {
  const { issued } = known.lexicon.dates;
  const { stop } = known.lexicon.subjects;
  if (!issued) return [];
  return known.figuresIn(heading).flatMap(({ readings: [date], start, written }) => {
    if (date.kind !== 'date' || date.yearless) return [];
    const words =
      heading
        .slice(0, start)
        .toLowerCase()
        .split(/[.!?]\s|[\n,;(]/)
        .at(-1)
        ?.match(/\p{L}+/gu) ?? [];
    const at = words.findLastIndex((word) => issued.has(word));
    // "Published at 9.30 am on", but not "printed books fell from"
    const isNext = at >= 0 && words.slice(at + 1).every((word) => word.length <= 2 || stop.has(word));
    // "Published in May 2024", but not "of the licences issued in 2014"
    return isNext && (at === 0 || date.first === date.last) ? [{ date, written }] : [];
  });
}
