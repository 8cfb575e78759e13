import type {
  BarChart,
  Chart,
  ChartRow,
  ChartWords,
  DataPath,
  Survey,
  TimelineChart,
  TimelineEvent,
} from '../core/brief.ts';
import { csvChartRows, csvEvents } from './read-csv-data.ts';
import type { Reading } from './reading.ts';
import type { RawBarChart, RawChart, RawSurvey, RawTimeline } from './schema.ts';

export function readCharts(charts: Readonly<Record<string, RawChart>>, reading: Reading): Map<string, Chart> {
  return new Map(
    Object.entries(charts).map(([id, chart]) => {
      const src = `charts.${id}`;
      reading.id(id, src);
      return [id, chart.kind === 'bar' ? readBars(id, chart, src, reading) : readTimeline(id, chart, src, reading)];
    }),
  );
}

function readWords(chart: RawChart, src: DataPath, reading: Reading): ChartWords {
  return {
    title: reading.text(chart.title, `${src}.title`),
    subtitle: reading.maybeText(chart.subtitle, `${src}.subtitle`),
    source: reading.maybeText(chart.source, `${src}.source`),
    note: reading.maybeText(chart.note, `${src}.note`),
    alt: chart.alt,
  };
}

function readBars(id: string, chart: RawBarChart, src: DataPath, reading: Reading): BarChart {
  const { unit = '', measure, survey } = chart;
  const base = `${src}.rows`;
  const raw = chart.data === undefined ? chart.rows : csvChartRows(chart.data, `${src}.data`, base, reading);
  checkData({ what: 'rows', given: chart.rows, data: chart.data, raw }, src, reading);
  const rows = (raw ?? []).map((row, i): ChartRow => {
    const at = `${base}[${i}]`;
    return {
      src: at,
      label: reading.name(row.label, `${at}.label`),
      quantity: reading.quantity(row.value, `${at}.value`, unit),
      evidence: reading.maybeEvidence(row.evidence, `${at}.evidence`),
    };
  });
  const surveyed = survey && readSurvey(survey, `${src}.survey`, reading);
  const words = readWords(chart, src, reading);
  return { kind: 'bar', src, id, ...words, unit, measure, rows, survey: surveyed, wide: chart.wide === true };
}

function readTimeline(id: string, chart: RawTimeline, src: DataPath, reading: Reading): TimelineChart {
  const base = `${src}.events`;
  const raw = chart.data === undefined ? chart.events : csvEvents(chart.data, `${src}.data`, base, reading);
  checkData({ what: 'events', given: chart.events, data: chart.data, raw }, src, reading);
  const events = (raw ?? []).map((event, i): TimelineEvent => {
    const at = `${base}[${i}]`;
    return {
      src: at,
      date: reading.date(event.date, `${at}.date`),
      label: event.label.trim(),
      text: reading.text(event.text, `${at}.text`),
      evidence: reading.maybeEvidence(event.evidence, `${at}.evidence`),
    };
  });
  return { kind: 'timeline', src, id, ...readWords(chart, src, reading), events, wide: chart.wide === true };
}

interface ChartData {
  readonly what: 'rows' | 'events';
  readonly given: readonly unknown[] | undefined;
  readonly data: string | undefined;
  /** Undefined also when the file named by `data` can't be read, which is reported elsewhere. */
  readonly raw: readonly unknown[] | undefined;
}

function checkData({ what, given, data, raw }: ChartData, src: DataPath, reading: Reading): void {
  const span = reading.places.keySpan(src);
  const report = (code: string, message: string): void =>
    reading.problems.report(`${src}.${what}`, { code, message, span });
  if (given && data !== undefined) report('two-data', `a chart has ${what} or data, not both`);
  else if (!given && data === undefined) report('no-data', `the chart needs ${what}, or data: the name of a CSV file`);
  else if (raw?.length === 0) report('no-data', `the chart has no ${what}`);
}

/** Facts left out stay undefined, for the layout to say that the source does not state them. */
function readSurvey(survey: RawSurvey, src: DataPath, reading: Reading): Survey {
  const { sponsor, conductor, population, sample, mode, fieldDates, size, precision, weighting, question } = survey;
  return {
    ...{ src, sponsor, conductor, population, sample, mode, fieldDates, precision, weighting, question },
    size: size === undefined ? undefined : reading.name(size, `${src}.size`),
  };
}
