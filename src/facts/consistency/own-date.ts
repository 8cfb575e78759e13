/** Checks "last year" and "three years ago" beside a year against the brief's own date. */

import type { StatedDate } from '../../core/date.ts';
import type { OwnDateWords } from '../../languages/calendar-words.ts';
import type { Lexicon } from '../../languages/lexicon.ts';
import type { Passage } from '../passages/passage.ts';
import type { Report } from '../report.ts';
import type { Mention } from '../statements/mention.ts';

export function checkOwnDate(
  passage: Passage,
  mentions: readonly Mention[],
  date: StatedDate,
  { dates }: Lexicon,
  report: Report,
): void {
  const [first, last] = [date.first, date.last].map((day) => new Date(day * 86_400_000).getUTCFullYear());
  if (first === undefined || last !== first) return;
  for (const [i, mention] of mentions.entries()) {
    const [reading] = mention.readings;
    if (reading.kind !== 'date' || reading.yearless || reading.extent !== 'unit') continue;
    const year = new Date(reading.first * 86_400_000).getUTCFullYear();
    const shift = shiftBeside(mention, mentions.slice(Math.max(0, i - 1), i + 2), passage.text, dates.own);
    if (shift === undefined || shift === year - first) continue;
    const { written, start } = mention;
    const message = `the text says '${written}' beside words for ${first + shift}: the brief is dated ${date.wording}`;
    report.add('year-differs', { src: passage.src, words: written, at: start, text: passage.text, message });
  }
}

/** The offset in years from the brief's date, as stated by words beside a date; neighbouring figures may be part of them. */
function shiftBeside(
  { start, end }: Mention,
  beside: readonly Mention[],
  text: string,
  own: OwnDateWords,
): number | undefined {
  const before = own.before.exec(text.slice(Math.max(0, start - 24), start))?.[1];
  const word = before ?? own.after.exec(text.slice(end, end + 24))?.[1];
  if (word !== undefined) return own.years.get(word.toLowerCase());
  const ago = beside.find((other) => {
    const [reading] = other.readings;
    if (reading.kind !== 'number' || reading.unit !== 'year' || reading.quantity.kind !== 'exact') return false;
    const between = other.end <= start ? text.slice(other.end, start) : text.slice(end, other.start);
    return other.end <= start
      ? own.agoBefore.test(between)
      : /^\s*[,(–—]\s*$/.test(between) && own.agoAfter.test(text.slice(other.end, other.end + 24));
  });
  const [reading] = ago?.readings ?? [];
  return reading?.kind === 'number' && 'value' in reading.quantity ? -reading.quantity.value : undefined;
}
