/** Translates the words of data, which come from tables: labels, events and dates of charts, text in cells of CSV files. */

import type { Brief } from '../../core/brief.ts';
import type { Chart } from '../../core/chart.ts';
import type { StatedDate } from '../../core/date.ts';
import { own } from '../../core/own.ts';
import { withWords } from '../../core/own-chart-words.ts';
import type { DataPath, RichText } from '../../core/rich-text.ts';
import { parseStatedDate } from '../stated-date.ts';
import type { LanguagePair } from './compare.ts';

export interface DataWords {
  /** Words of the data, and what they are in the translation. */
  readonly cells: Readonly<Record<string, string>>;
  readonly languages: LanguagePair;
}

/** The brief with its data in the words of `cells`, and the words that it lacks, in order. */
export function translateData(
  brief: Brief,
  { cells, languages }: DataWords,
): { readonly brief: Brief; readonly missing: readonly string[] } {
  const missing = new Set<string>();
  const word = (text: string): string => {
    if (!/\p{L}{2}|\p{Lo}/u.test(text)) return text;
    const found = own(cells, text);
    if (found === undefined) missing.add(text);
    return found ?? text;
  };
  const isData = (src: DataPath): boolean => brief.spans.get(src)?.file.toLowerCase().endsWith('.csv') === true;
  const renewal: Renewal = { word, date: (date) => renewDate(date, languages, word), isData };
  const charts = [...brief.charts].map(([id, chart]): [string, Chart] => [id, renewChart(chart, renewal)]);
  const actors = brief.actors.map((actor) => {
    const name = isData(actor.role.src) ? word(actor.name) : actor.name;
    return { ...(renewTexts(actor, renewal) as typeof actor), name };
  });
  const sections = renewTexts(brief.sections, renewal) as Brief['sections'];
  return { brief: { ...brief, charts: new Map(charts), actors, sections }, missing: [...missing] };
}

interface Renewal {
  readonly word: (text: string) => string;
  readonly date: (date: StatedDate) => StatedDate;
  /** True for the place of a value in a CSV file. */
  readonly isData: (src: DataPath) => boolean;
}

/** The fields of a chart's data that hold words. */
const WORDS = new Set('label name text strand stages groups group unit title panel'.split(' '));
/** Fields that hold the words around the data, which are passages of their own. */
const APART = new Set(
  'title subtitle note source survey alt measure annotations src id claims quantity kind projected'.split(' '),
);

function renewChart(chart: Chart, renewal: Renewal): Chart {
  if (chart.kind === 'chartjs') {
    return chart.configuration ? { ...chart, configuration: withWords(chart.configuration, renewal.word) } : chart;
  }
  const inner = Object.entries(chart).map(([key, value]) => {
    if (key === 'annotations') return [key, renewDates(value, renewal)];
    return [key, APART.has(key) ? value : renew(key, value, renewal)];
  });
  return Object.fromEntries(inner) as Chart;
}

function renew(key: string, value: unknown, renewal: Renewal): unknown {
  if (typeof value === 'string') return WORDS.has(key) ? renewal.word(value) : value;
  if (Array.isArray(value)) return value.map((one) => renew(key, one, renewal));
  if (typeof value !== 'object' || value === null || value instanceof Map || key === 'quantity') return value;
  if (isDate(value)) return renewal.date(value);
  if (isRichText(value)) return WORDS.has(key) ? renewText(value, renewal.word) : value;
  return Object.fromEntries(Object.entries(value).map(([inner, one]) => [inner, renew(inner, one, renewal)]));
}

/** The dates in a value; its words are passages. */
function renewDates(value: unknown, renewal: Renewal): unknown {
  if (Array.isArray(value)) return value.map((one) => renewDates(one, renewal));
  if (typeof value !== 'object' || value === null || value instanceof Map) return value;
  if (isDate(value)) return renewal.date(value);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, renewDates(one, renewal)]));
}

/** The texts in a value that come from tables of data. */
function renewTexts(value: unknown, renewal: Renewal): unknown {
  if (Array.isArray(value)) return value.map((one) => renewTexts(one, renewal));
  if (typeof value !== 'object' || value === null || value instanceof Map) return value;
  if (isRichText(value)) return renewal.isData(value.src) ? renewText(value, renewal.word) : value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, renewTexts(one, renewal)]));
}

function isRichText(value: object): value is RichText {
  return 'nodes' in value && 'plain' in value;
}

function isDate(value: object): value is StatedDate {
  return 'edtf' in value && 'wording' in value && 'precision' in value;
}

/** A text of the data is replaced as a whole. */
function renewText(text: RichText, word: (text: string) => string): RichText {
  if (text.plain === '') return text;
  const plain = word(text.plain);
  return plain === text.plain ? text : { ...text, plain, nodes: [{ kind: 'text', text: plain }] };
}

/** Words that only write the date are written again in the other language; others, such as "mid-2010s", are in `cells`. */
function renewDate(
  date: StatedDate,
  { original, translation }: LanguagePair,
  word: (text: string) => string,
): StatedDate {
  const [before, after] = [original, translation].map((locale) => {
    const read = parseStatedDate(date.edtf, undefined, locale);
    return 'date' in read ? read.date.wording : undefined;
  });
  if (after === undefined || date.wording === after) return date;
  return { ...date, wording: date.wording.toLowerCase() === before?.toLowerCase() ? after : word(date.wording) };
}
