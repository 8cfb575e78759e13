/** Collects the passages of a chart: its texts, values, labels, annotations and facts of its survey. */

import {
  annotationsIn,
  type Chart,
  chartClaims,
  type FlowChart,
  type GridChart,
  type OwnChart,
  type Survey,
  type TimelineChart,
} from '../../core/chart.ts';
import type { Quantity } from '../../core/quantity.ts';
import { inScale, type StatedScale, scaleIn, sharedMagnitude } from './axis-scale.ts';
import { countsOf } from './chart-counts.ts';
import { type Printed, printedBy } from './own-chart.ts';
import type { Frame, PassageList } from './passage-list.ts';
import { hasUnreadData } from './unread-data.ts';

/** Where the passages of a chart are, and the claims of all its rows. */
interface ChartPlace {
  readonly list: PassageList;
  readonly within: readonly string[];
  readonly all: readonly string[];
  readonly frame: Frame;
}

export function collectChart(chart: Chart, outside: readonly string[], list: PassageList): void {
  // A chart with unreadable data is already an error, and its missing rows may have the claims of its title.
  if ('rows' in chart && chart.rows.length === 0) return;
  const within = [...outside, chart.id];
  const all = [...chartClaims(chart), ...(chart.survey?.claims ?? [])];
  const frame = frameOf(chart, list);
  const place: ChartPlace = { list, within, all, frame };
  const { scale: _, ...counts } = frame;
  list.texts([chart.title, chart.note], within, all, counts);
  list.texts([chart.subtitle], within, all, frame);
  if (chart.source) list.work(chart.source, within, all);
  if (chart.alt) list.alternative(chart.alt, within, all, counts);
  addAnnotations(chart, place);
  if (chart.kind === 'timeline') addEvents(chart, place);
  if (chart.kind === 'flow') addFlow(chart, place);
  if ('rows' in chart && !hasUnreadData(chart)) addGrid(chart, place);
  if (chart.kind === 'chartjs') addOwnChart(chart, place);
  if (chart.survey) addSurvey(chart.survey, place);
}

/** The counts and the scale that a chart's texts may state. */
function frameOf(chart: Chart, list: PassageList): Frame {
  const counts = countsOf(chart);
  const scale = sharedMagnitude(quantitiesOf(chart, list), list.statements.lexicon);
  return scale === undefined ? { counts } : { counts, scale };
}

function quantitiesOf(chart: Chart, list: PassageList): readonly Quantity[] {
  if ('rows' in chart) {
    const scale = scaleOfGrid(chart, list);
    return chart.rows.flatMap(({ cells }) =>
      cells.map(({ quantity }) => inScale(quantity, scale, list.statements.lexicon)),
    );
  }
  return chart.kind === 'chartjs' ? valuesOf(chart, list).map(({ quantity }) => quantity) : [];
}

/** The scale that the words of an axis or a subtitle state for all values. */
function scaleOfGrid({ measure, subtitle }: GridChart, { statements: { lexicon } }: PassageList) {
  return scaleIn(measure, 'label', lexicon) ?? scaleIn(subtitle?.plain ?? '', 'sentence', lexicon);
}

function addGrid(chart: GridChart, place: ChartPlace): void {
  const { list, within, all, frame } = place;
  addBreaks(chart, place);
  list.words(`${chart.src}.measure`, chart.measure, within, all, frame);
  for (const { src, name } of chart.series) list.words(src, name, within, all, frame);
  const scale = scaleOfGrid(chart, list);
  const panels = chart.panelNames ?? [];
  for (const { src, label, cells, panel, claims = [] } of chart.rows) {
    list.words(`${src}.label`, label, within, claims);
    const labels = panel === undefined ? [label] : [label, panels[panel] ?? ''];
    list.words(`${src}.panel`, panel === undefined ? undefined : panels[panel], within, claims);
    cells.forEach((cell, i) => {
      const series = chart.series[i]?.name;
      const context = series === undefined ? labels : [...labels, series];
      list.quantity(cell.src, inScale(cell.quantity, scale, list.statements.lexicon), { within, claims, context });
    });
  }
}

function addAnnotations(chart: Chart, { list, within }: ChartPlace): void {
  for (const annotation of annotationsIn(chart)) {
    const { src, label, claims = [] } = annotation;
    list.words(`${src}.text`, label === '' ? undefined : label, within, claims);
    if (annotation.kind === 'reference')
      list.quantity(`${src}.reference`, annotation.quantity, { within, claims, context: [label] });
    if ('date' in annotation) list.date(`${src}.${annotation.kind}`, annotation.date, within, claims);
  }
}

/** Breaks of series, and the reason of an axis that isn't whole. */
function addBreaks(chart: GridChart, { list, within, all }: ChartPlace): void {
  for (const { src, at, why, claims = [] } of chart.kind === 'line' ? (chart.breaks ?? []) : []) {
    list.words(`${src}.why`, why, within, claims);
    list.date(`${src}.at`, at, within, claims);
  }
  if ('axis' in chart) list.words(`${chart.src}.axis.why`, chart.axis?.why, within, all);
}

function addOwnChart(chart: OwnChart, { list, within, all, frame }: ChartPlace): void {
  list.texts([chart.dualAxis], within, all);
  const printed = printedOf(chart);
  for (const { src, value } of printed) if (typeof value === 'string') list.words(src, value, within, all, frame);
  // The name of an only series is about all its values alike.
  const only = printed.filter(({ part }) => part === 'series').length === 1;
  for (const { src, quantity, context } of valuesOf(chart, list))
    list.quantity(src, quantity, { within, claims: all, context: only ? context.slice(0, -1) : context });
}

/** A module's configuration exists only after the module has run. */
function printedOf({ src, configuration }: OwnChart): readonly Printed[] {
  return configuration ? printedBy(configuration, `${src}.config`) : [];
}

/** The numbers of a Chart.js configuration, in the scale that the name of their series, an axis or the subtitle states. */
function valuesOf(chart: OwnChart, { statements: { lexicon } }: PassageList) {
  const printed = printedOf(chart);
  const common = scaleOfAxes(printed, (text) => scaleIn(text, 'label', lexicon));
  const stated = common ?? scaleIn(chart.subtitle?.plain ?? '', 'sentence', lexicon);
  return printed.flatMap(({ src, value, context }) => {
    if (typeof value === 'string') return [];
    const quantity: Quantity = { kind: 'exact', value, unit: '', wording: String(value) };
    const scale = scaleIn(context.at(-1) ?? '', 'label', lexicon) ?? stated;
    return [{ src, context, quantity: inScale(quantity, scale, lexicon) }];
  });
}

/** The scale that the titles of axes state, if they state one. */
function scaleOfAxes(
  printed: readonly Printed[],
  scaleOf: (text: string) => StatedScale | undefined,
): StatedScale | undefined {
  const scales = printed.flatMap(({ part, value }) => (part === 'axis' ? (scaleOf(String(value)) ?? []) : []));
  const [first, ...others] = scales;
  return others.every(({ factor, unit }) => factor === first?.factor && unit === first.unit) ? first : undefined;
}

function addSurvey({ src, claims = [], ...facts }: Survey, { list, within, all }: ChartPlace): void {
  for (const [key, value] of Object.entries(facts)) list.words(`${src}.${key}`, value, within, [...claims, ...all]);
}

function addFlow({ src, stages, boxes }: FlowChart, { list, within, all }: ChartPlace): void {
  for (const [i, stage] of stages.entries()) list.words(`${src}.stages[${i}]`, stage, within, all);
  for (const { src: at, text, claims = [] } of boxes) list.words(`${at}.text`, text, within, claims);
}

function addEvents(chart: TimelineChart, { list, within }: ChartPlace): void {
  for (const { src, date, label, text, claims = [] } of chart.events) {
    list.date(`${src}.date`, date, within, claims, [label]);
    list.words(`${src}.label`, label, within, claims);
    list.text(text, within, claims);
  }
}
