/** The inks and shapes of a grid's marks: by series, or accent and grey where rows or series are highlighted. */

import type { GridChart } from '../core/chart.ts';
import { type Ink, mutedInk, seriesDash, seriesInk } from './ink.ts';
import { type PointShape, seriesShape } from './marks/point-marks.ts';
import type { ChartTheme } from './theme.ts';

/** Finds the look of marks by the indices of their row and series. */
export interface Inks {
  ink(row: number, series: number): Ink;
  /** The ink of a series in keys and at the ends of lines. */
  seriesInk(series: number): Ink;
  /** The ink of a row in kinds that draw a line for each row. */
  rowInk(row: number): Ink;
  /** The ink of marks in a panel for each series: one for all, as each has a place of its own. */
  panelInk(row: number, series: number): Ink;
  shape(series: number): PointShape;
  dash(series: number): readonly number[];
  /** True if others are highlighted. */
  isMuted(row: number, series: number): boolean;
  isMutedRow(row: number): boolean;
  isMutedSeries(series: number): boolean;
}

/** The parts of a grid that decide its inks. */
export type Inked = Pick<GridChart, 'highlight'>;

export function inksOf({ highlight }: Inked, theme: ChartTheme): Inks {
  const rows = new Set(highlight?.rows);
  const series = new Map((highlight?.series ?? []).map((one, rank) => [one, rank]));
  const accent = (s: number): Ink => seriesInk(theme, accentIndex(series.get(s) ?? 0, theme.series.length));
  const isMutedSeries = (s: number): boolean => series.size > 0 && !series.has(s);
  const seriesLook = (s: number): Ink => {
    if (series.size === 0) return seriesInk(theme, s);
    return isMutedSeries(s) ? mutedInk(theme, s) : accent(s);
  };
  const isMutedRow = (row: number): boolean => rows.size > 0 && !rows.has(row);
  const ranks = new Map((highlight?.rows ?? []).map((one, rank) => [one, rank]));
  return {
    ink: (row, s) => (isMutedRow(row) ? mutedInk(theme, s) : seriesLook(s)),
    seriesInk: seriesLook,
    rowInk: (row) => {
      if (rows.size === 0) return seriesInk(theme, row);
      return isMutedRow(row)
        ? mutedInk(theme, 0)
        : seriesInk(theme, accentIndex(ranks.get(row) ?? 0, theme.series.length));
    },
    panelInk: (row, s) => (isMutedRow(row) || isMutedSeries(s) ? mutedInk(theme, 0) : seriesInk(theme, 0)),
    shape: seriesShape,
    dash: (s) => (series.size > 0 ? [] : seriesDash(theme, s)),
    isMuted: (row, s) => isMutedRow(row) || isMutedSeries(s),
    isMutedRow,
    isMutedSeries,
  };
}

/** The palette alternates dark and light colours: the dark ones come first, as they differ from grey in a grey print. */
function accentIndex(rank: number, count: number): number {
  const dark = Math.ceil(count / 2);
  const within = rank % count;
  return within < dark ? within * 2 : (within - dark) * 2 + 1;
}
