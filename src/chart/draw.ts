import { LimitReached } from '../core/budget.ts';
import type { Chart } from '../core/chart.ts';
import { hasErrors } from '../core/diagnostic.ts';
import type { Drawing } from '../core/drawing.ts';
import type { Shaper } from '../core/shaping.ts';
import { NoRoomError, UnsupportedDrawingError } from './canvas/unsupported.ts';
import type { ChartDiagnostic } from './chart-diagnostic.ts';
import { type ContinuedChart, chartParts, continuedChart } from './continued/continued-chart.ts';
import { isMirrored, mirrored } from './mirror.ts';
import { checkConfiguration } from './own/check-configuration.ts';
import { findCause } from './own/find-cause.ts';
import { planChart } from './plan.ts';
import type { DrawOptions } from './plan-context.ts';
import { type RecordChart, recordPlanned } from './record.ts';

export interface DrawnChart {
  readonly value: Drawing;
  readonly diagnostics: readonly ChartDiagnostic[];
}

/** Draws charts and caches the drawings: an unchanged chart isn't drawn again. */
export interface ChartDrawer {
  /** Loads Chart.js; must resolve before the first `draw`. */
  load(): Promise<void>;
  /**
   * The plot alone: title, subtitle, source and notes are the template's. A failure is an error
   * (`chart/unsupported-drawing`, `chart/empty`, `chart/failed`) beside an empty drawing. Throws if `load` hasn't resolved.
   */
  draw(chart: Chart, options: DrawOptions): DrawnChart;
  /** A chart that was drawn without errors, for splitting between its rows; undefined for kinds without rows. */
  continued(chart: Chart, options: DrawOptions): ContinuedChart | undefined;
  /** The same in parts at most `most` pt high; undefined if it can't be split. */
  parts(chart: Chart, options: DrawOptions, most: number): readonly Drawing[] | undefined;
}

/** Cache size: enough for a long brief at two widths. The oldest drawing is evicted. */
const KEPT_DRAWINGS = 200;

export function createChartDrawer(): ChartDrawer {
  let library: typeof import('./chartjs.ts') | undefined;
  const kept = new WeakMap<Shaper, Map<string, DrawnChart>>();
  const record = (): RecordChart => {
    if (!library) throw new Error('a ChartDrawer was used before load() had resolved');
    return library.recordChart;
  };
  const fromLeft = (chart: Chart, options: DrawOptions): DrawnChart => {
    const drawings = kept.get(options.shaper) ?? new Map<string, DrawnChart>();
    kept.set(options.shaper, drawings);
    const key = drawingKey(chart, options);
    const known = drawings.get(key);
    if (known) return known;
    const drawn = drawOnce(chart, options, record());
    drawings.set(key, drawn);
    const oldest = drawings.size > KEPT_DRAWINGS ? drawings.keys().next().value : undefined;
    if (oldest !== undefined) drawings.delete(oldest);
    return drawn;
  };
  const fromRight = new WeakMap<DrawnChart, DrawnChart>();
  return {
    async load() {
      library ??= await import('./chartjs.ts');
    },
    draw(chart, options) {
      const drawn = fromLeft(chart, options);
      if (!isMirrored(chart, options.locale)) return drawn;
      const turned = fromRight.get(drawn) ?? { ...drawn, value: mirrored(drawn.value) };
      fromRight.set(drawn, turned);
      return turned;
    },
    continued(chart, options) {
      const continued = continuedChart(chart, options, record());
      if (!continued || !isMirrored(chart, options.locale)) return continued;
      return { ...continued, part: (rows) => mirrored(continued.part(rows)) };
    },
    parts(chart, options, most) {
      const parts = chartParts(chart, fromLeft(chart, options).value, most, options, record());
      return isMirrored(chart, options.locale) ? parts?.map(mirrored) : parts;
    },
  };
}

/** The cache key of a drawing: excludes the words around it and the places of the data. */
function drawingKey(chart: Chart, { width, theme, locale }: DrawOptions): string {
  const data = dataKeys.get(chart) ?? dataKey(chart);
  dataKeys.set(chart, data);
  return JSON.stringify([width, theme, locale.tag]) + data;
}

/** The data of charts as text: a chart is sized several times for its place. */
const dataKeys = new WeakMap<Chart, string>();

function dataKey(chart: Chart): string {
  const data = JSON.stringify(chart, (k, value) =>
    NOT_DRAWN.has(k) && !(chart.kind === 'flow' && (k === 'text' || k === 'id')) ? undefined : value,
  );
  // A configuration's keys belong to Chart.js; its functions change with their module's code.
  if (chart.kind !== 'chartjs') return data;
  return data + JSON.stringify([chart.id, chart.dualAxis !== undefined, chart.configuration]);
}

const NOT_DRAWN = new Set([
  ...[
    'src',
    'id',
    'title',
    'subtitle',
    'source',
    'note',
    'alt',
    'survey',
    'claims',
    'text',
    'configuration',
    'outlines',
    'dualAxis',
  ],
]);

function drawOnce(chart: Chart, options: DrawOptions, record: RecordChart): DrawnChart {
  const { width } = options;
  const nothing: Drawing = { width, height: 0, ops: [] };
  const wrong = chart.kind === 'chartjs' ? checkConfiguration(chart, options.theme) : [];
  if (hasErrors(wrong)) return { value: nothing, diagnostics: wrong };
  if (isEmpty(chart)) {
    // A module that didn't run, or failed, has been reported already.
    const isReported = chart.kind === 'chartjs' && chart.module !== undefined;
    return { value: nothing, diagnostics: isReported ? [] : [emptyChart(chart)] };
  }
  try {
    const { drawing, diagnostics } = recordPlanned(chart, options, record);
    return { value: drawing, diagnostics: [...wrong, ...diagnostics] };
  } catch (error) {
    if (error instanceof LimitReached) throw error;
    // A build that is aborted while it draws a chart ends here, too.
    options.budget?.checkNow();
    if (error instanceof NoRoomError) return { value: nothing, diagnostics: [...wrong, noRoom(chart, error)] };
    return {
      value: nothing,
      diagnostics: [...wrong, { ...failure(chart, error), ...causeOf(chart, options, record) }],
    };
  }
}

/** The place of the value that makes an author's own configuration fail. */
function causeOf(chart: Chart, options: DrawOptions, record: RecordChart): Pick<ChartDiagnostic, 'at'> {
  if (chart.kind !== 'chartjs' || !chart.configuration) return {};
  const cause = findCause(chart.configuration, (configuration) => {
    try {
      record(planChart({ ...chart, configuration }, options), options);
      return true;
    } catch {
      return false;
    }
  });
  return cause === undefined ? {} : { at: `config.${cause}` };
}

function isEmpty(chart: Chart): boolean {
  if (chart.kind === 'chartjs') return chart.configuration === undefined;
  if (chart.kind === 'flow') return chart.boxes.length === 0;
  return (chart.kind === 'timeline' ? chart.events : chart.rows).length === 0;
}

function emptyChart(chart: Chart): ChartDiagnostic {
  const parts = { timeline: 'events', flow: 'boxes', chartjs: 'configuration' } as const;
  const what = chart.kind in parts ? parts[chart.kind as keyof typeof parts] : 'rows';
  return { severity: 'error', code: 'chart/empty', message: `chart '${chart.id}' has no ${what} to draw` };
}

/** The column determines the width, so the hint names only the height and the words. */
function noRoom(chart: Chart, { what }: NoRoomError): ChartDiagnostic {
  const message = `chart '${chart.id}': there is no room for ${what}`;
  const hint = "shorten its titles and labels, or increase the chart's height";
  return { severity: 'error', code: 'chart/cut-off', message, hint, at: 'config' };
}

function failure(chart: Chart, error: unknown): ChartDiagnostic {
  if (error instanceof UnsupportedDrawingError) {
    return {
      severity: 'error',
      code: 'chart/unsupported-drawing',
      message: `chart '${chart.id}' uses ${error.feature}, which has no vector equivalent`,
      hint: 'use solid colours, paths and text',
    };
  }
  const reason = error instanceof Error ? error.message : String(error);
  return { severity: 'error', code: 'chart/failed', message: `chart '${chart.id}' couldn't be drawn: ${reason}` };
}
