import type { ChartConfiguration } from 'chart.js';
import type { OwnChart } from '../../core/chart.ts';
import { formatColor } from '../../core/color.ts';
import type { ChartPlan } from '../chart-plan.ts';
import { seriesDash } from '../ink.ts';
import type { PlanContext } from '../plan-context.ts';
import { tint } from '../theme.ts';
import { fieldsOf, listOf, type OwnFields } from './fields.ts';
import { type FitContext, fittedLabels, OWN_FITS, type OwnFit } from './own-fit.ts';
import { BY_PART, legendOf } from './own-legend.ts';
import { font, scalesOf, titleOf, wordsOf } from './own-words.ts';

/** The height as a share of the width, if the author sets none. */
const ASPECT = 0.6;
/** pt; axes and their titles need this much even on narrow charts. */
const LEAST_HEIGHT = 110;
/** pt; the height of one row of bars, and the maximum of all rows if the author sets no height. */
const ROW_HEIGHT = 14;
const MOST_ROWS_HEIGHT = 420;

/**
 * Plans an author's own configuration, with the brief's type and palette as defaults, drawn once without animation.
 * Features that Chart.js or the recorder can't handle are errors that name them.
 */
export function planOwnChart(chart: OwnChart, context: PlanContext, fit: OwnFit = OWN_FITS[0]): ChartPlan {
  const { width, locale } = context;
  const given = copied(chart.configuration ?? {}) as OwnFields;
  const options = fieldsOf(given.options);
  const data = fieldsOf(given.data);
  const type = String(given.type);
  const rows = type === 'bar' && options.indexAxis === 'y' ? listOf(data.labels).length : 0;
  const least = Math.max(LEAST_HEIGHT, Math.min(rows * ROW_HEIGHT, MOST_ROWS_HEIGHT));
  const height = Math.ceil(chart.height ?? Math.max(width * ASPECT, least) * fit.height);
  const datasets = listOf(data.datasets).map((dataset, i) => datasetOf(fieldsOf(dataset), i, type, context));
  const labels = listOf(data.labels).map(wordsOf);
  const fitted = fittedLabels(labels, { type, turned: options.indexAxis === 'y' }, fit, context);
  return {
    width,
    height,
    ownPlugins: true,
    configuration: {
      ...given,
      data: { ...data, ...(data.labels === undefined ? {} : { labels: fitted }), datasets },
      options: {
        ...look(context),
        locale: locale.tag,
        ...options,
        font: { ...font(context), ...fieldsOf(options.font) },
        scales: scalesOf(options, type, { width, height, titleShare: fit.titles }, context),
        plugins: pluginsOf(fieldsOf(options.plugins), datasets, type, { ...context, fit }),
        animation: false,
        responsive: false,
        devicePixelRatio: 1,
        events: [],
      },
    } as unknown as ChartConfiguration,
  };
}

/** A deep copy of plain data: Chart.js modifies its arguments. An option that is null counts as not set. */
function copied(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copied);
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  const set = Object.entries(value).filter(([, inner]) => inner !== null);
  return Object.fromEntries(set.map(([key, inner]) => [key, copied(inner)]));
}

function look({ theme }: PlanContext): OwnFields {
  return { color: formatColor(theme.text), borderColor: formatColor(theme.grid) };
}

function pluginsOf(plugins: OwnFields, datasets: readonly OwnFields[], type: string, context: FitContext): OwnFields {
  const { width } = context;
  const heading = (name: 'title' | 'subtitle'): OwnFields =>
    plugins[name] === undefined ? {} : { [name]: titleOf(fieldsOf(plugins[name]), width - 2 * TITLE_PADDING, context) };
  return {
    ...plugins,
    ...heading('title'),
    ...heading('subtitle'),
    tooltip: { enabled: false },
    legend: legendOf(datasets, type, fieldsOf(plugins.legend), context),
  };
}

/** Chart.js's own space around a title. */
const TITLE_PADDING = 10;

/** Chart types drawn with lines. */
const LINES = ['line', 'radar'];

/** A dataset with a colour of the palette, dashes in its second round, and its label as text. */
function datasetOf(dataset: OwnFields, index: number, chartType: string, context: PlanContext): OwnFields {
  const { theme } = context;
  const type = String(dataset.type ?? chartType);
  const label = dataset.label === undefined ? {} : { label: [wordsOf(dataset.label)].flat().join(' ') };
  const colors = theme.series.map(formatColor);
  if (BY_PART.includes(type)) {
    const backgroundColor = listOf(dataset.data).map((_, i) => colors[i % colors.length]);
    return { backgroundColor, borderColor: '#ffffff', ...dataset, ...label };
  }
  const ink = theme.series[index % colors.length] ?? theme.text;
  const color = formatColor(ink);
  const borderDash = seriesDash(theme, index);
  if (LINES.includes(type)) {
    const backgroundColor = dataset.fill ? formatColor(tint(ink, 0.3)) : (dataset.borderColor ?? color);
    const own = { backgroundColor, borderColor: color, borderWidth: 1.5, borderDash, fill: false };
    return { ...own, ...dataset, ...label };
  }
  // White edges separate overlapping points of one colour.
  const edge = type === 'bubble' ? { borderColor: '#ffffff', borderWidth: 0.8 } : { borderWidth: 0 };
  return { backgroundColor: color, ...edge, ...dataset, ...label };
}
