import type { ChartKindName } from '../../core/chart.ts';
import { own } from '../../core/own.ts';
import type { Order } from '../../core/quantity-arithmetic.ts';

/** The charts' own words, by language, with English as the fallback. */
export interface ChartWordList {
  readonly months: readonly string[];
  /** After an abbreviated number: 1.5bn. */
  readonly short: { readonly millions: string; readonly billions: string; readonly trillions: string };
  /** Keys below a timeline. */
  readonly approximate: string;
  readonly oneOf: string;
  readonly broken: string;
  /** Keys to marks of inexact quantities. */
  readonly approximateValue: string;
  readonly limit: string;
  readonly provisional: string;
  readonly logScale: string;
  /** Sentences of an alternative text about what an author added. */
  highlighted(names: string): string;
  provisionalRows(labels: string): string;
  /** The head of a row in a table of data. */
  provisionalRow(label: string): string;
  brokenAt(date: string, why: string): string;
  between(from: string, to: string, words: string): string;
  /** Names the series that aren't named at their lines; `names` is empty if they are too many. */
  others(count: number, names: string): string;
  /** Below a chart whose axis isn't whole. */
  cutAxis(why: string): string;
  readonly range: string;
  interval(level: number | undefined): string;
  /** Alternative texts. */
  readonly kinds: Readonly<Record<ChartKindName, string>>;
  readonly highest: string;
  readonly lowest: string;
  /** The trend of a series from its first to its last value. */
  readonly trend: Readonly<Record<Order, string>>;
  readonly difference: string;
  readonly percentagePoints: string;
  readonly and: string;
  readonly nothingKnown: string;
  /** The text of a table cell without a value. */
  readonly noValue: string;
  fromTo(first: string, last: string): string;
  unknownValues(count: number): string;
  rows(count: number): string;
  /** Above a part of a chart that began on an earlier page: its rows. */
  continuedRows(first: number, last: number, count: number): string;
  continuedPart(part: number, count: number): string;
  /** Below a part; `rows` is the number of rows that follow, if it has rows. */
  continues(rows: number | undefined): string;
  values(count: number): string;
  events(count: number, first: string, last: string): string;
  /** Headers of a timeline's table. */
  readonly date: string;
  readonly event: string;
  readonly strand: string;
  readonly category: string;
  readonly value: string;
  /** Words and headers of a flow. */
  readonly stage: string;
  readonly box: string;
  readonly leads: string;
  leadsTo(box: string, targets: string): string;
  /** Words of points in a plane. */
  readonly logAxis: string;
  sizeUnknown(reason: string): string;
  readonly sizeApproximate: string;
  readonly group: string;
  readonly groups: string;
  area(title: string): string;
  acrossAxis(title: string): string;
  upAxis(title: string): string;
  points(count: number): string;
  notDrawn(count: number): string;
  notDrawnRows(rows: string): string;
  /** Words of maps, and of classes of values. */
  readonly region: string;
  readonly allValues: string;
  readonly betweenClasses: string;
  readonly classMethod: Readonly<Record<'quantiles' | 'equal' | 'natural', string>>;
  readonly insetScale: string;
  readonly outsideView: string;
  under(limit: string): string;
  toUnder(low: string, high: string): string;
  orMore(limit: string): string;
  regions(count: number): string;
  per(measure: string, width: string): string;
  gaps(reasons: string): string;
  sparkline(first: string, last: string): string;
  scaleAtMiddle(length: string): string;
  withoutSymbol(reason: string, count: number): string;
}

const ENGLISH: ChartWordList = {
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  short: { millions: 'm', billions: 'bn', trillions: 'tn' },
  approximate: 'approximate dates',
  oneOf: 'a day within this span',
  broken: 'time left out; each stretch has its own scale',
  approximateValue: 'approximate value',
  limit: 'somewhere in this span, up to the limit',
  provisional: 'provisional, will be revised',
  highlighted: (names) => `highlighted: ${names}`,
  provisionalRows: (labels) => `provisional: ${labels}`,
  provisionalRow: (label) => `${label} (provisional)`,
  brokenAt: (date, why) => `values before and from ${date} can’t be compared: ${why}`,
  between: (from, to, words) => `between ${from} and ${to}: ${words}`,
  logScale: 'log scale: equal distances are equal factors',
  others: (count, names) => (names === '' ? `${count} other series, named in the table` : names),
  cutAxis: (why) => `the axis doesn’t start at zero or end at 100%: ${why}`,
  range: 'somewhere between the ends',
  interval: (level) =>
    level === undefined ? 'estimate, level of its interval not stated' : `estimate with ${level}% interval`,
  kinds: {
    bar: 'Bar chart',
    'stacked-bar': 'Stacked bar chart',
    likert: 'Diverging bar chart of answers on a scale',
    'dot-range': 'Dot chart',
    slope: 'Slope chart',
    line: 'Line chart',
    waffle: 'Waffle chart',
    'big-number': 'Number',
    lollipop: 'Lollipop chart',
    dumbbell: 'Dumbbell chart',
    scatter: 'Scatter chart',
    histogram: 'Histogram',
    pyramid: 'Population pyramid',
    'heat-table': 'Heat table',
    'ranked-table': 'Ranked table',
    treemap: 'Treemap',
    sankey: 'Flow diagram',
    map: 'Map',
    'tile-map': 'Map of tiles',
    timeline: 'Timeline',
    flow: 'Flow chart',
    chartjs: 'Chart',
  },
  trend: { less: 'rises', more: 'falls', equal: 'is the same', undecided: 'goes' },
  difference: 'difference',
  percentagePoints: 'percentage points',
  and: ' and ',
  nothingKnown: 'no value is known',
  noValue: 'no value',
  fromTo: (first, last) => `from ${first} to ${last}`,
  unknownValues: (count) => (count === 1 ? '1 value is not known' : `${count} values are not known`),
  rows: (count) => `${count} rows, of which the first`,
  continuedRows: (first, last, count) =>
    `Continued: ${first === last ? `row ${first}` : `rows ${first} to ${last}`} of ${count}`,
  continuedPart: (part, count) => `Continued: part ${part} of ${count}`,
  continues: (rows) => (rows === undefined ? 'Continues' : `Continues: ${rows} more ${rows === 1 ? 'row' : 'rows'}`),
  highest: 'highest',
  lowest: 'lowest',
  values: (count) => `${count} values`,
  events: (count, first, last) => (count < 2 ? `${count} event` : `${count} events, from ${first} to ${last}`),
  date: 'Date',
  event: 'Event',
  strand: 'Strand',
  category: 'Category',
  value: 'Value',
  stage: 'Stage',
  box: 'Step',
  leads: 'Leads to',
  leadsTo: (box, targets) => `“${box}” leads to: ${targets}`,
  logAxis: 'logarithmic scale',
  sizeUnknown: (reason) => `size ${reason}`,
  sizeApproximate: 'approximate size',
  group: 'Group',
  groups: 'Groups',
  area: (title) => `Area: ${title}`,
  acrossAxis: (title) => `From left to right: ${title}`,
  upAxis: (title) => `From bottom to top: ${title}`,
  points: (count) => `${count} points`,
  notDrawn: (count) => `Not drawn, for lack of a value: ${count} rows; see the table`,
  notDrawnRows: (rows) => `Not drawn: ${rows}`,
  region: 'Region',
  allValues: 'all values',
  betweenClasses: 'in one of the classes of its two colours, or between them',
  classMethod: {
    quantiles: 'classes of about equal numbers of regions',
    equal: 'classes of equal steps',
    natural: 'classes by natural breaks',
  },
  insetScale: 'Each inset has a scale of its own.',
  outsideView: 'outside the map',
  under: (limit) => `under ${limit}`,
  toUnder: (low, high) => `${low} to under ${high}`,
  orMore: (limit) => `${limit} or more`,
  sparkline: (first, last) => `${first} to ${last}, each on a scale of its own`,
  gaps: (reasons) => `Gaps in the lines: ${reasons}`,
  per: (measure, width) => `${measure} per ${width}`,
  regions: (count) => `${count} regions`,
  scaleAtMiddle: (length) => `${length} at the middle of the map`,
  withoutSymbol: (reason, count) => `Without a symbol: ${reason} (${count})`,
};

const LISTS: Readonly<Record<string, ChartWordList>> = { en: ENGLISH };

/** The words for a language tag (BCP 47): that of its primary language, or English. */
export function chartWordList(language: string): ChartWordList {
  return own(LISTS, language.split('-')[0]?.toLowerCase() ?? '') ?? ENGLISH;
}

/** Adds a full stop unless the text already ends a sentence. */
export function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

/** With a capital first letter. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
