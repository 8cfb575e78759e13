/** Checks "the Greens are the largest party" against the rows, and numbers in a text against the chart that it refers to. */

import type { Lexicon } from '../../languages/lexicon.ts';
import type { SummaryWords } from '../../languages/summary-words.ts';
import { compareDates } from '../agreement/dates.ts';
import type { DateReading } from '../figures/figure.ts';
import type { KnownFigures } from '../known.ts';
import type { Passage } from '../passages/passage.ts';
import type { Report } from '../report.ts';
import type { Mention, Sentence } from '../statements/mention.ts';
import { numbered } from '../statements/numbered.ts';
import { dateOfRow } from './row-dates.ts';
import { type Row, rowValue, type Series } from './rows.ts';

/** Titles and captions about their own rows, and sentences that refer to a chart or table. */
export function checkAgainstRows(
  passage: Passage,
  series: readonly Series[],
  known: KnownFigures,
  report: Report,
): void {
  const own = series.filter(({ texts }) => texts.includes(passage.src));
  const named = series.filter(({ id }) => passage.references.includes(id));
  if (own.length === 0 && named.length === 0) return;
  const figures = new Map<Sentence, Mention[]>();
  for (const mention of known.figuresIn(passage.text)) {
    const beside = figures.get(mention.sentence);
    if (beside) beside.push(mention);
    else figures.set(mention.sentence, [mention]);
  }
  for (const sentence of known.sentencesIn(passage.text)) {
    const words = passage.text.slice(sentence.start, sentence.end);
    const mentions = figures.get(sentence) ?? [];
    for (const one of [...own, ...named])
      for (const part of partsOf(words, one, known.lexicon)) {
        const start = sentence.start + part.start;
        const isInside = (mention: Mention): boolean =>
          mention.start >= start && mention.end <= start + part.words.length;
        checkSuperlative({ ...part, start, dates: mentions.filter(isInside) }, one, passage, known, report);
      }
    for (const one of named.length === 1 || own.length === 0 ? named : [])
      if (!one.several) checkNumber(words, mentions, one, passage, known.lexicon, report);
  }
}

interface Part {
  readonly words: string;
  /** Offset in the sentence. */
  readonly start: number;
}

/** "highest in the North and lowest in the Capital": splits a sentence with several superlatives into their parts. */
function partsOf(words: string, { rows }: Series, { summary, grammar }: Lexicon): readonly Part[] {
  const whole = [{ words, start: 0 }];
  const count = [...words.matchAll(/\p{L}+/gu)].filter(([word]) => summary.superlatives.has(word.toLowerCase())).length;
  if (count < 2) return whole;
  const parts: Part[] = [];
  let start = 0;
  for (const joint of words.matchAll(/[,;]|\p{L}+|$/gu)) {
    if (/^\p{L}/u.test(joint[0]) && !grammar.conjunctions.has(joint[0])) continue;
    if (rows.some(({ label }) => isInside(joint.index, label, words))) continue;
    parts.push({ words: words.slice(start, joint.index), start });
    start = joint.index + joint[0].length;
  }
  return parts;
}

/** True for "and" in "Health and care has the most", where that is the name of a row. */
function isInside(at: number, label: string, words: string): boolean {
  const start = words.toLowerCase().indexOf(label.trim().toLowerCase());
  return start >= 0 && at > start && at < start + label.trim().length;
}

/** A part of a sentence at its offset in the text, with its figures. */
interface PlacedPart extends Part {
  readonly dates: readonly Mention[];
}

function checkSuperlative(
  { words, start, dates }: PlacedPart,
  series: Series,
  passage: Passage,
  known: KnownFigures,
  report: Report,
): void {
  const {
    summary,
    subjects: { negations },
  } = known.lexicon;
  if (series.several || series.rows.length < 2) return;
  const match = [...words.matchAll(/\p{L}+/gu)].find(([word]) => summary.superlatives.has(word.toLowerCase()));
  const end = match && summary.superlatives.get(match[0].toLowerCase());
  // "second largest", "among the largest", "most of them", "one of the most".
  if (!match || !end) return;
  const [before, after] = [words.slice(0, match.index), words.slice(match.index + match[0].length)];
  if (summary.otherRankBefore.test(before)) return;
  const isShare = summary.shares.has(match[0].toLowerCase()) && !summary.rankBefore.test(before);
  if (isShare && summary.shareAfter.test(after)) return;
  // "The least willing to come" of those who would not come: it depends on the adjective which end that is.
  const measured: readonly string[] = series.measure.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (summary.shares.has(match[0].toLowerCase()) && measured.some((word) => negations.has(word))) return;
  const rows = series.rows.filter(
    ({ label }) =>
      !summary.total.test(label.trim()) && !summary.mean.test(label.trim()) && !summary.all.test(label.trim()),
  );
  const subjects = rows.filter((row) => mentionsLabel(words, row.label, summary) || isNamedByDate(row, dates, known));
  const [subject] = subjects;
  const values = rows.map(rowValue);
  if (!subject || subjects.length > 1 || values.some((value) => value === undefined)) return;
  const numbers = values.flatMap((value) => value ?? []);
  const best = end === 'most' ? Math.max(...numbers) : Math.min(...numbers);
  if (rowValue(subject) === best) return;
  const winner = rows.find((row) => rowValue(row) === best);
  const message = `the text says '${match[0]}' about '${subject.label}' (${subject.quantity.wording}), but in '${series.id}' that is '${winner?.label}' (${winner?.quantity.wording})`;
  report.add('superlative-differs', {
    src: passage.src,
    words: match[0],
    at: start + match.index,
    text: passage.text,
    message,
  });
}

/** "The fourth quarter was the weakest": a row of that date. */
function isNamedByDate(row: Row, mentions: readonly Mention[], known: KnownFigures): boolean {
  const date = dateOfRow(row, known);
  const isIt = ({ readings: [one] }: Mention): boolean =>
    one.kind === 'date' && date !== undefined && one.last - one.first === date.last - date.first && areSame(one, date);
  return mentions.some(isIt);
}

function areSame(printed: DateReading, date: DateReading): boolean {
  return compareDates(printed, date) === 'agrees';
}

function mentionsLabel(words: string, label: string, { labelEnding }: SummaryWords): boolean {
  const plain = label.trim().toLowerCase();
  const at = plain === '' ? -1 : words.toLowerCase().indexOf(plain);
  if (at < 0) return false;
  return (
    !/\p{L}$/u.test(words.slice(0, at)) && !/^\p{Ll}/u.test(words.slice(at + plain.length).replace(labelEnding, ''))
  );
}

/** If a sentence names one row and refers to its chart, its number of the same kind must be the row's. */
function checkNumber(
  words: string,
  mentions: readonly Mention[],
  series: Series,
  passage: Passage,
  { summary }: Lexicon,
  report: Report,
): void {
  const subjects = series.rows.filter(({ label }) => mentionsLabel(words, label, summary));
  const [subject] = subjects;
  const value = subject && rowValue(subject);
  if (!subject || subjects.length > 1 || value === undefined || !subject.reading) return;
  const { unit, step } = subject.reading;
  const numbers = mentions
    .flatMap((mention) => numbered(mention) ?? [])
    .filter(({ reading, mention }) => reading.unit === unit && mention.role === undefined && reading.part !== true);
  const [only] = numbers;
  if (!only || numbers.length > 1 || unit === '') return;
  if (Math.abs(only.value - value) <= Math.max(only.slack, step / 2) + 1e-9) return;
  const message = `the text says '${only.mention.written}', but in '${series.id}' the value of '${subject.label}' is ${subject.quantity.wording}`;
  report.add('chart-differs', {
    src: passage.src,
    words: only.mention.written,
    at: only.mention.start,
    text: passage.text,
    message,
  });
}
