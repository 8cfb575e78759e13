/** From a plain article to the draft of a brief: the article as a source, and what it states as claims to be filled in. */

import { parseQuantity } from '../data/quantity-text.ts';
import { parseStatedDate } from '../data/stated-date.ts';
import type { DateReading, Figure } from '../facts/figures/figure.ts';
import { findFigures } from '../facts/figures/find-figures.ts';
import { decodeSource } from '../facts/sources/source-encoding.ts';
import { lexiconFor } from '../languages/lexicon-for.ts';

/** The most words that a quotation takes around what it shows, on either side. */
const AROUND = 10;

const MOST_QUOTED_WORDS = 25;

/** A claim as far as an article gives it. */
interface DraftClaim {
  readonly id: string;
  readonly paragraph: number;
  readonly quote: string;
  readonly value?: string;
  readonly date?: string;
  /** Somebody's words. */
  readonly quoted?: boolean;
  /** What was found and can't be put into a value or a date. */
  readonly found?: string;
}

/** The files of a draft by name: `brief.yaml`, and the source's text with one paragraph a line. */
export function articleDraft(article: Uint8Array, source: string): Readonly<Record<string, string>> {
  const paragraphs = paragraphsOf(decodeSource(article));
  return {
    'brief.yaml': draftText(source, paragraphs, paragraphs.flatMap(claimsIn)),
    [`sources/${source}.txt`]: `${paragraphs.join('\n')}\n`,
  };
}

/** Blank lines separate paragraphs; in a text without any, each line is one. */
function paragraphsOf(text: string): readonly string[] {
  const separator = /\n[ \t\r]*\n/.test(text.trim()) ? /\n(?:[ \t\r]*\n)+/ : /\n+/;
  return text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .split(separator)
    .map((paragraph) => paragraph.replace(/\s*\n\s*/g, ' ').trim())
    .filter((paragraph) => paragraph !== '');
}

/** One claim for each stretch of words around figures, and for each quotation. */
function claimsIn(text: string, index: number): readonly DraftClaim[] {
  const paragraph = index + 1;
  const stretches: { start: number; end: number; figures: Figure[] }[] = [];
  for (const figure of findFigures(text, lexiconFor('en'))) {
    if (figure.weak) continue;
    const around = wordsAround(text, figure.start, figure.end);
    const last = stretches.at(-1);
    if (last && around.start < last.end && wordCount(text.slice(last.start, around.end)) <= MOST_QUOTED_WORDS) {
      last.end = around.end;
      last.figures.push(figure);
    } else stretches.push({ ...around, figures: [figure] });
  }
  const figures = stretches.map(({ start, end, figures: found }) => ({
    quote: text.slice(start, end),
    ...statedIn(found),
  }));
  const quotations = [...text.matchAll(/“([^“”]+)”|"([^"]+)"|„([^„“”]+)[“”]|«([^«»]+)»/g)].flatMap((match) => {
    const words = match.slice(1).find((group) => group !== undefined) ?? '';
    return wordCount(words) < 2 ? [] : [{ quote: firstWords(words), quoted: true }];
  });
  return [...figures, ...quotations].map((claim, i) => ({
    id: i === 0 ? `p${paragraph}` : `p${paragraph}-${i + 1}`,
    paragraph,
    ...claim,
  }));
}

/** A value and a date where there is one of each; the words of all that was found. */
function statedIn(figures: readonly Figure[]): Pick<DraftClaim, 'value' | 'date' | 'found'> {
  const numbers = figures.filter(({ readings }) => readings[0].kind === 'number');
  const dates = figures.filter(({ readings }) => readings[0].kind === 'date');
  const [number, date] = [numbers[0], dates[0]];
  const value =
    numbers.length === 1 && number && 'quantity' in parseQuantity(number.written) ? number.written : undefined;
  const stated = dates.length === 1 && date ? edtfOf(date) : undefined;
  const said = figures.filter(
    (figure) => !(figure === number && value !== undefined) && !(figure === date && stated !== undefined),
  );
  const found = said.length === 0 ? undefined : said.map(({ written }) => written).join(', ');
  return {
    ...(value !== undefined && { value }),
    ...(stated !== undefined && { date: stated }),
    ...(found !== undefined && { found }),
  };
}

/** The date as the data have it; undefined for one without a year, which would have to be made up. */
function edtfOf({ readings, written }: Figure): string | undefined {
  const [reading] = readings;
  if (reading.kind !== 'date' || reading.yearless) return undefined;
  const edtf = intervalOf(reading);
  const words = written.replace(/^week /, 'week ');
  const parsed = parseStatedDate(edtf, undefined);
  return 'date' in parsed && parsed.date.wording === words
    ? edtf
    : `{ edtf: "${edtf}", wording: ${JSON.stringify(words)} }`;
}

/** The shortest EDTF of a stretch of days. */
function intervalOf({ first, last }: DateReading): string {
  const [from, to] = [isoDay(first), isoDay(last)];
  const [year, month] = [from.slice(0, 4), from.slice(0, 7)];
  if (first === last) return from;
  if (from === `${year}-01-01` && to === `${year}-12-31`) return year;
  if (from.endsWith('-01') && isoDay(last + 1).endsWith('-01') && to.startsWith(month)) return month;
  const season = SEASONS[from.slice(5)];
  if (season !== undefined && isoDay(last + 1).endsWith('-01') && last - first < 93) return `${year}-${season}`;
  if (from.endsWith('-01-01') && to.endsWith('-12-31')) return `${year}/${to.slice(0, 4)}`;
  return `[${from}..${to}]`;
}

const SEASONS: Readonly<Record<string, number>> = { '03-01': 21, '06-01': 22, '09-01': 23, '12-01': 24 };

function isoDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** The words around a stretch, within its sentence. */
function wordsAround(text: string, start: number, end: number): { readonly start: number; readonly end: number } {
  const before = text.slice(0, start);
  // The figure itself may be what a sentence begins with.
  const ends = [...text.slice(0, start + 1).matchAll(/[.!?]["”»’)]*\s+(?=[\p{Lu}\d])/gu)];
  const sentence = Math.max(0, ...ends.map((end) => end.index + end[0].length));
  const words = [...before.slice(sentence).matchAll(/\S+/g)];
  const from = sentence + (words.at(-AROUND)?.index ?? words[0]?.index ?? before.length - sentence);
  const after = /^(?:.*?[.!?]["”»’)]*(?=\s+\p{Lu}|$)|.*)/su.exec(text.slice(end))?.[0] ?? '';
  const following = [...after.matchAll(/\S+/g)].slice(0, AROUND).at(-1);
  const to = end + (following ? following.index + following[0].length : 0);
  const cut = text.slice(from, to).replace(/[\s.,;:!?–-]+$/, '');
  return { start: from, end: Math.max(end, from + cut.length) };
}

function wordCount(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

function firstWords(text: string): string {
  const words = [...text.matchAll(/\S+/g)];
  const last = words[MOST_QUOTED_WORDS - 1];
  return last ? text.slice(0, last.index + last[0].length) : text;
}

function draftText(source: string, paragraphs: readonly string[], claims: readonly DraftClaim[]): string {
  return `# yaml-language-server: $schema=../brief.schema.json
#
# Begun from an article: its ${paragraphs.length} paragraphs are numbered in sources/${source}.txt, and below stand the dates, numbers and
# quotations found in it, as claims. Nothing else is filled in, and nothing is made up:
#   'brief check' names what is missing; 'brief explain CODE' says what a message means.

masthead:
  series:
  number:
  version: 1
  date:

title:
standfirst:

# Three to five. {^id} after words names the claim that they rest on; [^id] prints a note mark too.
keyMessages: []

sections: []

# Say each in your own words, give it an id that you will know again, and take out what you don't need.
claims:
${claims.map((claim) => claimText(claim, source)).join('\n')}

sources:
  ${source}:
    type: article
    # Its first line: ${paragraphs[0]?.slice(0, 100) ?? ''}
    title:
    author:
    publisher:
    issued:
    url:
    licence:

author:
  name:
`;
}

function claimText({ id, paragraph, quote, value, date, quoted, found }: DraftClaim, source: string): string {
  const lines = [
    `  ${id}:`,
    '    words:',
    ...(quoted ? ['    status: quoted', '    speaker:'] : []),
    ...(value === undefined ? [] : [`    value: ${JSON.stringify(value)}`]),
    ...(date === undefined ? [] : [`    date: ${date}`]),
    ...(found === undefined ? [] : [`    # Found: ${found}`]),
    `    evidence: { source: ${source}, paragraph: ${paragraph}, quote: ${JSON.stringify(quote)} }`,
  ];
  return lines.join('\n');
}
