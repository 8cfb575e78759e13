/** Figures and quotations of a text that need evidence, as claims may state them. */

import { parseQuantity } from '../data/quantity-text.ts';
import { parseStatedDate } from '../data/stated-date.ts';
import type { DateReading, Figure } from '../facts/figures/figure.ts';
import { findFigures } from '../facts/figures/find-figures.ts';
import { quotedIn } from '../facts/quotations/find-quotations.ts';
import type { Lexicon } from '../languages/lexicon.ts';

/** Something that a text states, which needs evidence. */
export interface Stated {
  readonly kind: 'number' | 'date' | 'quotation';
  readonly written: string;
  /** Where it ends in the text, after a closing quotation mark. */
  readonly end: number;
  /** As a claim states it; undefined if it can't be written as one value. */
  readonly value: string | undefined;
}

/** In the order of the text. */
export function statedIn(text: string, lexicon: Lexicon): readonly Stated[] {
  const figures = findFigures(text, lexicon).filter(({ weak }) => !weak);
  const stated = figures.map((figure): Stated => {
    const { written, end } = figure;
    const isDate = figure.readings[0].kind === 'date';
    return { kind: isDate ? 'date' : 'number', written, end, value: isDate ? edtfOf(figure) : claimValueOf(figure) };
  });
  const quotations = quotedIn(text).map(
    ({ words, end }): Stated => ({ kind: 'quotation', written: words, end: end + 1, value: undefined }),
  );
  return [...stated, ...quotations].sort((a, b) => a.end - b.end);
}

/** The words of a number, if data can have them as a value. */
export function claimValueOf({ written, readings }: Figure): string | undefined {
  return readings[0].kind === 'number' && 'quantity' in parseQuantity(written) ? written : undefined;
}

/** The date as data have it: EDTF, with the text's own words where these differ; undefined for one without a year. */
export function edtfOf({ readings, written }: Figure): string | undefined {
  const [reading] = readings;
  if (reading.kind !== 'date' || reading.yearless) return undefined;
  const edtf = intervalOf(reading);
  const parsed = parseStatedDate(edtf, undefined);
  return 'date' in parsed && parsed.date.wording === written
    ? edtf
    : `{ edtf: "${edtf}", wording: ${JSON.stringify(written)} }`;
}

/** The shortest EDTF of an interval of days. */
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
