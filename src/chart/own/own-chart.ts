import type { ChartConfiguration } from 'chart.js';
import type { OwnChart } from '../../core/chart.ts';
import { formatColor } from '../../core/color.ts';
import { type ChartPlan, formatFamilies } from '../chart-plan.ts';
import type { PlanContext } from '../plan-context.ts';
import { tint } from '../theme.ts';

/** Of the width, where the author gives no height. */
const ASPECT = 0.6;

type Fields = Readonly<Record<string, unknown>>;

/**
 * A configuration of the author's own, in the brief's type and palette where it names none: drawn once, without
 * animation. What Chart.js or the recorder can't do with it is an error that names it.
 */
export function planOwnChart(chart: OwnChart, context: PlanContext): ChartPlan {
  const { width } = context;
  const given = copied(chart.configuration ?? {}) as Fields;
  const options = fieldsOf(given.options);
  const plugins = fieldsOf(options.plugins);
  const data = fieldsOf(given.data);
  return {
    width,
    height: Math.ceil(chart.height ?? width * ASPECT),
    ownPlugins: true,
    configuration: {
      ...given,
      data: {
        ...data,
        datasets: listOf(data.datasets).map((dataset, i) => withInk(fieldsOf(dataset), i, String(given.type), context)),
      },
      options: {
        ...look(context),
        ...options,
        font: { ...font(context), ...fieldsOf(options.font) },
        scales: scalesOf(fieldsOf(options.scales), String(given.type), context),
        plugins: {
          ...plugins,
          tooltip: { enabled: false },
          legend: {
            ...legendOf(listOf(data.datasets).length, String(given.type), context),
            ...fieldsOf(plugins.legend),
          },
        },
        animation: false,
        responsive: false,
        devicePixelRatio: 1,
        events: [],
      },
    } as unknown as ChartConfiguration,
  };
}

/** A deep copy of plain data: Chart.js writes into what it is given. Functions of a module stay what they are. */
function copied(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copied);
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copied(inner)]));
}

export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function font({ type, theme }: PlanContext): Fields {
  const request = type.font(theme.textSize);
  return { family: formatFamilies(request), size: request.size };
}

function look({ theme }: PlanContext): Fields {
  return { color: formatColor(theme.text), borderColor: formatColor(theme.grid) };
}

/** Types with an axis in each direction. */
const UPRIGHT = ['bar', 'line', 'scatter', 'bubble'];

/** Ticks and grids in the theme's colours; what the author sets of a scale stands. */
function scalesOf(scales: Fields, type: string, context: PlanContext): Fields {
  const { theme } = context;
  const all = UPRIGHT.includes(type) ? { x: {}, y: {}, ...scales } : scales;
  return Object.fromEntries(
    Object.entries(all).map(([id, scale]) => {
      const given = fieldsOf(scale);
      const ticks = { color: formatColor(theme.muted), font: font(context), ...fieldsOf(given.ticks) };
      const title = { color: formatColor(theme.text), font: font(context), ...fieldsOf(given.title) };
      const grid = { color: formatColor(theme.grid), lineWidth: 0.5, ...fieldsOf(given.grid) };
      return [id, { ...given, ticks, title, grid }];
    }),
  );
}

/** Parts of circles have a colour for each part, all others one for each series. */
const BY_PART = ['pie', 'doughnut', 'polarArea'];

function withInk(dataset: Fields, index: number, type: string, { theme }: PlanContext): Fields {
  const colors = theme.series.map(formatColor);
  const ink = theme.series[index % colors.length] ?? theme.text;
  const color = formatColor(ink);
  const own = BY_PART.includes(type)
    ? { backgroundColor: listOf(dataset.data).map((_, i) => colors[i % colors.length]), borderColor: '#ffffff' }
    : { backgroundColor: dataset.fill ? formatColor(tint(ink, 0.3)) : color, borderColor: color, borderWidth: 1.5 };
  return { ...own, ...dataset };
}

function legendOf(datasets: number, type: string, context: PlanContext): Fields {
  const shown = datasets > 1 || BY_PART.includes(type);
  return {
    display: shown,
    labels: { color: formatColor(context.theme.text), boxWidth: 12, boxHeight: 8, font: font(context) },
  };
}
