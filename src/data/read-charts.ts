import type { Chart, ChartWords, Grid, Survey, TimelineEvent } from '../core/chart.ts';
import type { DataPath } from '../core/rich-text.ts';
import { readAnnotations } from './read-annotations.ts';
import {
  oneValue,
  readBar,
  readDots,
  readDumbbell,
  readLikert,
  readLine,
  readLollipop,
  readPyramid,
  readSlope,
  readStackedBar,
} from './read-chart-kinds.ts';
import { readClasses } from './read-classes.ts';
import { checkSelection, csvEvents } from './read-csv-data.ts';
import { readHighlight } from './read-emphasis.ts';
import { readFlow } from './read-flow.ts';
import { checkData, readGrid, readRanked } from './read-grid.ts';
import { readHistogram } from './read-histogram.ts';
import { readMap } from './read-map.ts';
import { readOwnChart } from './read-own-chart.ts';
import { readSankey, readTreemap } from './read-parts.ts';
import { readScatter } from './read-scatter.ts';
import { readTileMap } from './read-tile-map.ts';
import type { Reading } from './reading.ts';
import type { RawChart, RawGrid, RawSurvey, RawTimeline } from './schema.ts';

export function readCharts(charts: Readonly<Record<string, RawChart>>, reading: Reading): Map<string, Chart> {
  return new Map(
    Object.entries(charts).map(([id, chart]) => {
      const src = `charts.${id}`;
      reading.id(id, src);
      return [id, reading.part(src, [chart], () => readChart(id, chart, src, reading))];
    }),
  );
}

function readChart(id: string, chart: RawChart, src: DataPath, reading: Reading): Chart {
  const survey = 'survey' in chart ? chart.survey : undefined;
  checkSelection(chart, src, reading);
  const common = {
    ...{ id, src, wide: chart.wide === true, ...readWords(chart, src, reading) },
    ...(chart.longNote === true && { longNote: true }),
    survey: survey && readSurvey(survey, `${src}.survey`, reading),
  };
  const grid = (raw: RawGrid, series = 'series' in raw ? raw.series : undefined): Grid =>
    readGrid(raw, series, src, reading);
  switch (chart.kind) {
    case 'bar':
      return readBar(chart, common, grid(chart), src, reading);
    case 'stacked-bar':
      return readStackedBar(chart, common, grid(chart), src, reading);
    case 'likert':
      return readLikert(chart, common, src, reading);
    case 'line':
      return readLine(chart, common, grid(chart), src, reading);
    case 'lollipop':
      return readLollipop(chart, common, grid(chart), src, reading);
    case 'dumbbell':
      return readDumbbell(chart, common, grid(chart), src, reading);
    case 'dot-range':
      return readDots(chart, common, grid(chart), src, reading);
    case 'slope':
      return readSlope(chart, common, grid(chart), src, reading);
    case 'waffle':
    case 'big-number':
      return { kind: chart.kind, ...common, ...oneValue(chart.kind, grid(chart), src, reading) };
    case 'timeline': {
      const events = readEvents(chart, src, reading);
      return { kind: chart.kind, ...common, events, ...readEventNotes(chart, events, src, reading) };
    }
    case 'flow':
      return { kind: chart.kind, ...common, ...readFlow(chart, src, reading) };
    case 'histogram':
      return readHistogram(chart, common, src, reading);
    case 'pyramid':
      return readPyramid(chart, common, grid(chart), src, reading);
    case 'heat-table': {
      const values = grid(chart);
      const cells = values.rows.flatMap((row) => row.cells);
      return { kind: chart.kind, ...common, ...values, scale: readClasses(chart.classes, cells, src, reading) };
    }
    case 'ranked-table': {
      const values = readRanked(chart, src, reading);
      const highlighted = readHighlight(chart.highlight, values, 'rows', src, reading);
      return { kind: chart.kind, ...common, ...values, ...highlighted };
    }
    case 'treemap':
      return readTreemap(chart, common, src, reading);
    case 'sankey':
      return readSankey(chart, common, src, reading);
    case 'map':
      return readMap(chart, common, src, reading);
    case 'tile-map':
      return readTileMap(chart, common, src, reading);
    case 'scatter':
      return readScatter(chart, common, src, reading);
    case 'chartjs':
      return readOwnChart(chart, common, src, reading);
    default: {
      const never: never = chart;
      return never;
    }
  }
}

function readWords(chart: RawChart, src: DataPath, reading: Reading): ChartWords {
  return {
    title: reading.text(chart.title, `${src}.title`),
    subtitle: reading.maybeText(chart.subtitle, `${src}.subtitle`),
    source: reading.maybeText(chart.source, `${src}.source`),
    note: reading.maybeText(chart.note, `${src}.note`),
    alt: chart.alt === undefined ? undefined : reading.altText(chart.alt, `${src}.alt`),
  };
}

function readEvents(chart: RawTimeline, src: DataPath, reading: Reading): TimelineEvent[] {
  const base = `${src}.events`;
  const raw =
    chart.data === undefined ? chart.events : csvEvents({ ...chart, data: chart.data }, `${src}.data`, base, reading);
  checkData({ what: 'events', given: chart.events, data: chart.data, raw }, src, reading);
  checkStrands(raw ?? [], src, reading);
  return (raw ?? []).map((event, i): TimelineEvent => {
    const at = `${base}[${i}]`;
    const date = reading.date(event.date, `${at}.date`);
    const text = reading.text(event.text, `${at}.text`);
    const claims = reading.claims(event, at, { date, words: text });
    return { src: at, date, label: event.label.trim(), strand: event.strand?.trim(), text, claims };
  });
}

/** Annotations of a timeline, whose rows are its events. */
function readEventNotes(
  chart: RawTimeline,
  events: readonly TimelineEvent[],
  src: DataPath,
  reading: Reading,
): Pick<Grid, 'annotations'> {
  const rows = events.map(({ src: at, label, date }) => ({ src: at, label, date, cells: [], claims: [] }));
  const dates: Grid = { unit: '', share: false, measure: '', series: [], rows };
  return readAnnotations(chart.annotations, dates, { dated: true, valued: false, bracketed: false }, src, reading);
}

/** One for each colour. */
const MOST_STRANDS = 6;

function checkStrands(events: NonNullable<RawTimeline['events']>, src: DataPath, reading: Reading): void {
  const strands = new Set(events.map(({ strand }) => strand?.trim() ?? ''));
  if (strands.size <= MOST_STRANDS) return;
  const message = `the timeline has ${strands.size} strands; ${MOST_STRANDS} at most can be distinguished`;
  const hint = 'combine some of them, or make two timelines';
  reading.problems.report(`${src}.events`, { code: 'many-strands', message, hint, span: reading.places.keySpan(src) });
}

/** Omitted facts stay undefined; the layout prints that the source doesn't state them. */
function readSurvey(survey: RawSurvey, src: DataPath, reading: Reading): Survey {
  const { sponsor, conductor, population, sample, mode, fieldDates, size, precision, weighting, question } = survey;
  return {
    ...{ src, sponsor, conductor, population, sample, mode, fieldDates, precision, weighting, question },
    size: size === undefined ? undefined : reading.name(size, `${src}.size`),
    ...(survey.claim !== undefined && { claims: reading.claimIds(survey.claim, `${src}.claim`) }),
  };
}
