/** Requirements of particular kinds of chart on their data. */

import type {
  BarChart,
  DotRangeChart,
  DumbbellChart,
  Grid,
  LikertChart,
  LineChart,
  LollipopChart,
  PyramidChart,
  SlopeChart,
  StackedBarChart,
  ValueAxisOptions,
} from '../core/chart.ts';
import type { DataPath } from '../core/rich-text.ts';
import { checkOnAxis, reportLog } from './check-axis.ts';
import { checkStack } from './check-grid.ts';
import { readAdded, readAnnotations } from './read-annotations.ts';
import { readBreaks } from './read-emphasis.ts';
import { readGrid } from './read-grid.ts';
import { byPanel } from './read-panels.ts';
import type { Reading } from './reading.ts';
import type { RawChart } from './schema.ts';

type Raw<K extends RawChart['kind']> = Extract<RawChart, { readonly kind: K }>;

/** The properties that all kinds share. */
type Common = Omit<BarChart, 'kind' | 'direction' | 'panels' | keyof Grid>;

export function readBar(chart: Raw<'bar'>, common: Common, grid: Grid, src: DataPath, reading: Reading): BarChart {
  checkBarAxis(chart.axis, src, reading);
  const { kind, direction = 'horizontal', panels = false } = chart;
  const added = readAdded(chart, grid, { bracketed: true, panels, highlights: 'both' }, src, reading);
  return { kind, ...common, ...grid, ...added, direction, panels };
}

export function readStackedBar(
  chart: Raw<'stacked-bar'>,
  common: Common,
  grid: Grid,
  src: DataPath,
  reading: Reading,
): StackedBarChart {
  checkBarAxis(chart.axis, src, reading);
  const added = readAdded(chart, grid, { bracketed: false, highlights: 'series' }, src, reading);
  checkStack(grid, [...grid.series.keys()], reading);
  return { kind: chart.kind, ...common, ...grid, ...added };
}

export function readSlope(
  chart: Raw<'slope'>,
  common: Common,
  grid: Grid,
  src: DataPath,
  reading: Reading,
): SlopeChart {
  const values = severalSeries(chart.kind, grid, src, reading);
  const added = readAdded(chart, values, { bracketed: false, highlights: 'rows' }, src, reading);
  return { kind: chart.kind, ...common, ...values, ...added };
}

export function readPyramid(
  chart: Raw<'pyramid'>,
  common: Common,
  grid: Grid,
  src: DataPath,
  reading: Reading,
): PyramidChart {
  const values = twoSeries(chart.kind, grid, src, reading);
  const room = { bracketed: false, noted: false, highlights: 'rows' } as const;
  return { kind: chart.kind, ...common, ...values, ...readAdded(chart, values, room, src, reading) };
}

/** The series of a scale are those that its parts name, in the order of the scale; answers apart from it come last. */
export function readLikert(chart: Raw<'likert'>, common: Common, src: DataPath, reading: Reading): LikertChart {
  const { negative, neutral, positive, apart = [], neutralPlace = 'split' } = chart;
  const names = [...negative, ...(neutral === undefined ? [] : [neutral]), ...positive, ...apart];
  for (const name of chart.series ?? []) {
    if (names.includes(name)) continue;
    const message = `'${name}' is neither negative, neutral, positive nor apart`;
    reading.problems.report(`${src}.series`, { code: 'unknown-series', message, hint: 'series can be left out here' });
  }
  const grid = readGrid(chart, names, src, reading);
  const from = negative.length + (neutral === undefined ? 0 : 1);
  const indices = (start: number, count: number): readonly number[] =>
    Array.from({ length: count }, (_, i) => start + i);
  checkStack(grid, indices(0, from + positive.length), reading);
  const room = { bracketed: false, sides: neutral === undefined || neutralPlace === 'aside' };
  return {
    kind: 'likert',
    ...common,
    ...grid,
    ...readAnnotations(chart.annotations, grid, room, src, reading),
    negative: indices(0, negative.length),
    neutral: neutral === undefined ? undefined : negative.length,
    positive: indices(from, positive.length),
    apart: indices(from + positive.length, apart.length),
    neutralPlace,
  };
}

/** A line's axis may leave out ranges without values, but no values. */
export function readLine(chart: Raw<'line'>, common: Common, grid: Grid, src: DataPath, reading: Reading): LineChart {
  const { area = false, panels = false } = chart;
  const axis = readPositionAxis(chart.axis, grid, src, reading);
  if (area) {
    checkBarAxis(chart.axis, src, reading, 'an area');
    if (axis.scale === 'log')
      reportLog(`${src}.axis.scale`, "an area starts at zero, which a log scale doesn't have", reading);
    checkStack(grid, [...grid.series.keys()], reading);
  }
  const added = readAdded(
    chart,
    grid,
    { dated: true, bracketed: false, panels, highlights: 'series', axis: { low: axis.min, high: axis.max } },
    src,
    reading,
  );
  const breaks = readBreaks(chart.break, grid, src, reading);
  return { kind: 'line', ...common, ...grid, ...added, ...breaks, area, panels, axis };
}

/** The same for dots, which compare series. */
export function readDots(
  chart: Raw<'dot-range'>,
  common: Common,
  grid: Grid,
  src: DataPath,
  reading: Reading,
): DotRangeChart {
  const values = severalSeries(chart.kind, grid, src, reading);
  const axis = readPositionAxis(chart.axis, grid, src, reading);
  const added = readAdded(
    chart,
    values,
    { bracketed: true, highlights: 'both', axis: { low: axis.min, high: axis.max } },
    src,
    reading,
  );
  return { kind: 'dot-range', ...common, ...values, ...added, axis };
}

export function readLollipop(
  chart: Raw<'lollipop'>,
  common: Common,
  grid: Grid,
  src: DataPath,
  reading: Reading,
): LollipopChart {
  checkBarAxis(chart.axis, src, reading, 'a lollipop');
  const added = readAdded(chart, grid, { bracketed: true, highlights: 'both' }, src, reading);
  return { kind: 'lollipop', ...common, ...grid, ...added };
}

export function readDumbbell(
  chart: Raw<'dumbbell'>,
  common: Common,
  grid: Grid,
  src: DataPath,
  reading: Reading,
): DumbbellChart {
  const values = twoSeries(chart.kind, grid, src, reading);
  const added = readAdded(chart, values, { bracketed: true, highlights: 'rows' }, src, reading);
  return { kind: 'dumbbell', ...common, ...values, ...added };
}

type RawAxis = Raw<'line'>['axis'];

/** The axis of positions. No value may lie outside it; the axis of a share is whole unless a reason is given. */
function readPositionAxis(raw: RawAxis, grid: Grid, src: DataPath, reading: Reading): ValueAxisOptions {
  const { min, max, scale, why, baseline } = raw ?? {};
  const { problems } = reading;
  const at = `${src}.axis`;
  const isCut = (min !== undefined && min !== 0) || (max !== undefined && max !== 100);
  if (grid.share && isCut && why === undefined) {
    const hint =
      "say why: axis: { min: 40, why: 'All values lie between 40 and 60 %' }; for a rate or a change in per cent write share: false";
    problems.report(at, { code: 'share-axis', message: 'the axis of a share is 0 to 100%', hint });
  }
  if (min !== undefined && max !== undefined && min >= max) {
    const message = `the axis would end (${max}) before it starts (${min})`;
    problems.report(at, { code: 'outside-axis', message, hint: 'swap min and max' });
  }
  if (scale === 'log') checkLogScale(grid, min, at, reading);
  for (const cell of grid.rows.flatMap(({ cells }) => cells)) checkOnAxis(cell, { scale, min, max }, reading);
  return {
    min,
    max,
    ...(scale !== undefined && { scale }),
    ...(why !== undefined && { why: why.trim() }),
    ...(baseline !== undefined && { baseline }),
  };
}

/** A log scale has no zero and no negative values. */
function checkLogScale(grid: Grid, min: number | undefined, at: DataPath, reading: Reading): void {
  if (grid.share) reportLog(`${at}.scale`, 'the axis of a share is linear: parts of a whole add up', reading);
  if (min !== undefined && min <= 0) reportLog(`${at}.min`, `a log scale can't start at ${min}`, reading);
}

/** Lengths are read from zero: a bar that starts elsewhere misrepresents its value. */
function checkBarAxis(
  axis: { readonly min?: number | undefined; readonly max?: number | undefined } | undefined,
  src: DataPath,
  reading: Reading,
  what = 'a bar',
): void {
  if (axis?.min === undefined || axis.min === 0) {
    if (axis?.max === undefined) return;
    const message = `the axis of ${what} follows its values`;
    reading.problems.report(`${src}.axis.max`, { code: 'bar-axis', message, hint: 'remove axis' });
    return;
  }
  const message = `the axis of ${what} starts at zero, not at ${axis.min}: lengths would not be in proportion`;
  const hint = 'remove axis; to show small differences use kind: dot-range';
  reading.problems.report(`${src}.axis.min`, { code: 'truncated-axis', message, hint });
}

/** Kinds that compare series need at least two. */
function severalSeries(kind: string, grid: Grid, src: DataPath, reading: Reading, wanted = 'two series or more'): Grid {
  if (grid.series.length < 2) {
    const names = kind === 'pyramid' ? 'Men, Women' : "'2019', '2024'";
    const hint = `name them, as in series: [${names}]`;
    const span = reading.places.keySpan(src);
    reading.problems.report(`${src}.series`, {
      code: 'few-series',
      message: `kind: ${kind} needs ${wanted}`,
      hint,
      span,
    });
  }
  return grid;
}

/** Kinds that compare exactly two series. */
function twoSeries(kind: string, grid: Grid, src: DataPath, reading: Reading): Grid {
  if (grid.series.length > 2) {
    const message = `kind: ${kind} compares two series, not ${grid.series.length}`;
    const hint = kind === 'dumbbell' ? 'use kind: dot-range' : 'leave the others out';
    reading.problems.report(`${src}.series`, { code: 'many-series', message, hint });
  }
  return severalSeries(kind, grid, src, reading, 'two series');
}

/** Kinds that show one value. */
export function oneValue(kind: 'waffle' | 'big-number', grid: Grid, src: DataPath, reading: Reading): Grid {
  const span = reading.places.keySpan(src);
  const panels = byPanel(grid.rows, grid);
  const count = Math.max(...panels.map((rows) => rows.length)) * grid.series.length;
  if (count > 1) {
    const message = `kind: ${kind} shows one value, not ${count}`;
    const hint = kind === 'waffle' ? 'use kind: bar, or give each row a panel of its own' : 'use kind: bar';
    reading.problems.report(`${src}.rows`, { code: 'many-values', message, hint, span });
  }
  if (kind === 'waffle' && !grid.share) {
    const message = 'kind: waffle shows a share of a whole';
    reading.problems.report(`${src}.unit`, {
      code: 'not-a-share',
      message,
      hint: "write unit: '%', or use kind: big-number",
      span,
    });
  }
  return grid;
}
