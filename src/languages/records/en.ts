/** English, the language that every other record translates: its keys and slots are those of all of them. */

import { LAYOUT, MAIL, SHARED } from './en-pages.ts';

export const DATES = {
  /** Spring to winter. */
  seasons: ['spring', 'summer', 'autumn', 'winter'],
  season: '{season} {year}',
  southern: '{date} (southern hemisphere)',
  halves: ['first half of {year}', 'second half of {year}'],
  thirds: ['first third of {year}', 'second third of {year}', 'third third of {year}'],
  quarters: [
    'first quarter of {year}',
    'second quarter of {year}',
    'third quarter of {year}',
    'fourth quarter of {year}',
  ],
  about: 'about {date}',
  possibly: 'possibly {date}',
  interval: '{from} to {to}',
  oneOf: 'between {from} and {to}',
  decade: '{year}s',
  someMonth: 'a month in {date}',
  someDay: 'a day in {date}',
  /** A day or month whose year is partly known. */
  inSomeYear: '{date} in a year between {from} and {to}',
};

export const QUANTITIES = {
  less: 'less than {value}',
  atMost: 'at most {value}',
  more: 'more than {value}',
  atLeast: 'at least {value}',
  about: 'about {value}',
  range: '{low} to {high}',
  /** `level` is one of the next two. */
  estimate: '{value} ({range}, {level})',
  level: '{level} interval',
  levelNotStated: 'level not stated',
  notAsked: 'not asked',
  notStated: 'not stated in source',
  notAvailable: 'not available',
  notApplicable: 'not applicable',
};

export const PUNCTUATION = {
  comma: ', ',
  semicolon: '; ',
  /** A name and its value or explanation. */
  colon: '{name}: {text}',
  stop: '.',
  /** Between sentences. */
  space: ' ',
};

/** In briefs that are made for each of many places. */
export const PLACES = {
  // How a value compares with another.
  above: 'above {other}',
  below: 'below {other}',
  same: 'the same as {other}',
  average: 'the average of all {count}',
  median: 'the median of all {count}',
  // Where it stands among all.
  highest: 'the highest',
  lowest: 'the lowest',
  amongHighest: 'one of the {count} highest',
  amongLowest: 'one of the {count} lowest',
  between: 'between the {count} highest and the {count} lowest',
  /** Before a consonant, and before a vowel. The words alone in a language without articles. */
  article: 'a {words}',
  articleBeforeVowel: 'an {words}',
  points: { one: '{count} percentage point', other: '{count} percentage points' },
  // Statements of a row and its column, as evidence.
  rankStated: '{column}: {value} of {count}, from the highest',
  lowestRankStated: '{column}: {value} of {count}, from the lowest',
  averageStated: '{column}: {value}, the average of all {count}',
  medianStated: '{column}: {value}, the median of all {count}',
  lowestStated: '{column}: {value}, the lowest of all {count}',
  highestStated: '{column}: {value}, the highest of all {count}',
  totalStated: '{column}: {value}, the total of all {count}',
  countStated: '{column}: {count} values',
  row: 'row {number}',
};

export const CHART_KINDS = {
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
};

export const CHARTS = {
  millions: '{number}m',
  billions: '{number}bn',
  trillions: '{number}tn',
  // Keys to marks, and notes below a chart.
  approximate: 'approximate dates',
  oneOf: 'a day within this span',
  broken: 'time left out; each stretch has its own scale',
  approximateValue: 'approximate value',
  limit: 'somewhere in this span, up to the limit',
  provisional: 'provisional, will be revised',
  logScale: 'log scale: equal distances are equal factors',
  range: 'somewhere between the ends',
  interval: 'estimate with {level} interval',
  intervalOfUnknownLevel: 'estimate, level of its interval not stated',
  others: { one: '{count} other series, named in the table', other: '{count} other series, named in the table' },
  cutAxis: 'the axis doesn’t start at zero or end at 100%: {why}',
  insetScale: 'Each inset has a scale of its own.',
  notDrawn: {
    one: 'Not drawn, for lack of a value: {count} row; see the table',
    other: 'Not drawn, for lack of a value: {count} rows; see the table',
  },
  notDrawnRows: 'Not drawn: {rows}',
  withoutSymbol: 'Without a symbol: {reason} ({count})',
  gaps: 'Gaps in the lines: {reasons}',
  sparkline: '{first} to {last}, each on a scale of its own',
  scaleAtMiddle: '{length} at the middle of the map',
  continuedRow: 'Continued: row {row} of {total}',
  continuedRows: 'Continued: rows {first} to {last} of {total}',
  continuedPart: 'Continued: part {part} of {total}',
  continues: 'Continues',
  continuesRows: { one: 'Continues: {count} more row', other: 'Continues: {count} more rows' },
  // Small multiples.
  panel: 'Panel',
  panels: { one: '{count} panel', other: '{count} panels on the same scale' },
  continuedPanel: 'Continued: panel {panel} of {total}',
  continuedPanels: 'Continued: panels {first} to {last} of {total}',
  continuesPanels: { one: 'Continues: {count} more panel', other: 'Continues: {count} more panels' },
  // Sentences of an alternative text.
  highlighted: 'highlighted: {names}',
  provisionalRows: 'provisional: {names}',
  brokenAt: 'values before and from {date} can’t be compared: {why}',
  between: 'between {from} and {to}: {words}',
  rises: 'rises from {first} to {last}',
  falls: 'falls from {first} to {last}',
  staysTheSame: 'is the same from {first} to {last}',
  goes: 'goes from {first} to {last}',
  /** A series and its course. */
  course: '{name} {course}',
  seriesValue: '{name} {value}',
  valueAt: '{value} ({place})',
  valueWithSize: '{value} ({size})',
  highest: 'highest {value}',
  lowest: 'lowest {value}',
  highestOf: 'highest, {value}',
  lowestOf: 'lowest, {value}',
  withDifference: '{values} (difference {difference})',
  percentagePoints: 'percentage points',
  // The head of a column of differences.
  difference: 'difference',
  differenceIn: 'difference, {unit}',
  nothingKnown: 'no value is known',
  unknownValues: { one: '{count} value is not known', other: '{count} values are not known' },
  firstRows: { one: '{count} row: {rows}', other: '{count} rows, of which the first; {rows}' },
  values: { one: '{count} value', other: '{count} values' },
  points: { one: '{count} point', other: '{count} points' },
  regions: { one: '{count} region', other: '{count} regions' },
  events: { one: '{count} event', other: '{count} events' },
  eventsFromTo: {
    one: '{count} event, from {first} to {last}',
    other: '{count} events, from {first} to {last}',
  },
  leadsTo: '“{box}” leads to: {targets}',
  area: 'Area: {title}',
  acrossAxis: 'From left to right: {title}',
  upAxis: 'From bottom to top: {title}',
  groupNames: 'Groups: {names}',
  sizeUnknown: 'size {reason}',
  sizeApproximate: 'approximate size',
  // Heads and cells of tables of data.
  provisionalRow: '{label} (provisional)',
  brokenRow: '{label} (new series: {why})',
  noValue: 'no value',
  date: 'Date',
  event: 'Event',
  strand: 'Strand',
  category: 'Category',
  value: 'Value',
  stage: 'Stage',
  box: 'Step',
  leads: 'Leads to',
  group: 'Group',
  region: 'Region',
  // Axes and classes of values.
  logAxis: 'logarithmic scale',
  per: '{measure} per {width}',
  allValues: 'all values',
  betweenClasses: 'in one of the classes of its two colours, or between them',
  quantiles: 'classes of about equal numbers of regions',
  equalSteps: 'classes of equal steps',
  naturalBreaks: 'classes by natural breaks',
  outsideView: 'outside the map',
  under: 'under {limit}',
  toUnder: '{low} to under {high}',
  orMore: '{limit} or more',
};

/** The words accepted in data, in lower case, besides those that are printed. */
export const INPUT = {
  less: ['less than', 'fewer than', 'under', 'below'],
  atMost: ['at most', 'no more than', 'up to'],
  more: ['more than', 'over', 'above'],
  atLeast: ['at least', 'no fewer than', 'no less than'],
  about: ['about', 'around', 'roughly', 'approximately', 'circa', 'c.'],
  /** Between the ends of a range. */
  to: ['to'],
  percent: ['per cent', 'percent'],
  notAsked: ['not asked'],
  notStated: ['unknown', 'not stated', 'not stated in source', 'not known', 'not reported'],
  notAvailable: ['no data', 'n/a', 'n.a.', 'na', 'not available'],
  notApplicable: ['not applicable'],
};

export const en = {
  ...{
    dates: DATES,
    quantities: QUANTITIES,
    punctuation: PUNCTUATION,
    places: PLACES,
    kinds: CHART_KINDS,
    charts: CHARTS,
  },
  ...{ shared: SHARED, layout: LAYOUT, mail: MAIL, input: INPUT },
  monthsShort: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};
