/** Reads which rows of a chart belong to which panel of small multiples. */

import { PANEL_KINDS } from '../core/panels.ts';
import type { DataPath } from '../core/rich-text.ts';
import type { Reading } from './reading.ts';

/** More panels are a page of their own, in which none can be found. */
const MOST_PANELS = 24;

/** The panels of a chart's rows. */
export interface RowPanels {
  /** In the order of their first rows; undefined without panels. */
  readonly panelNames?: readonly string[] | undefined;
  /** The panel of a row, by its index. */
  readonly of: (row: number) => { readonly panel?: number };
}

interface PanelledChart {
  readonly kind: string;
  /** True if each series already has a panel. */
  readonly panels?: boolean | undefined;
}

/**
 * The panels that rows name. All rows name one, or none does.
 *
 * @param base the list that the rows are items of.
 */
export function readPanels(
  chart: PanelledChart,
  rows: readonly { readonly panel?: string | number | undefined }[],
  base: DataPath,
  reading: Reading,
): RowPanels {
  const named = rows.map(({ panel }, i) =>
    panel === undefined ? undefined : reading.name(panel, `${base}[${i}].panel`).trim(),
  );
  const names = [...new Set(named.flatMap((name) => name ?? []))];
  const problem = names.length === 0 ? undefined : problemOf(chart, names.length);
  if (problem) reading.problems.report(`${base}[${named.findIndex((name) => name !== undefined)}].panel`, problem);
  if (names.length === 0 || problem) return { of: () => ({}) };
  const without = named.indexOf(undefined);
  if (without >= 0) {
    const message = "this row has no 'panel', but others have one";
    const hint = `write one of ${names.slice(0, 8).join(', ')}`;
    reading.problems.report(`${base}[${without}]`, { code: 'missing-key', message, hint });
  }
  return { panelNames: names, of: (row) => ({ panel: Math.max(0, names.indexOf(named[row] ?? '')) }) };
}

interface Problem {
  readonly code: 'no-panels' | 'many-series';
  readonly message: string;
  readonly hint: string;
}

function problemOf({ kind, panels }: PanelledChart, count: number): Problem | undefined {
  if (!(PANEL_KINDS as readonly string[]).includes(kind)) {
    const message = `kind: ${kind} has no scale that several panels could share`;
    return { code: 'no-panels', message, hint: 'make a chart of each panel, or use kind: bar' };
  }
  if (panels === true) {
    const message = "'panels: true' puts each series into a panel, and these rows name panels of their own";
    return { code: 'no-panels', message, hint: "remove 'panels: true', or the panels of the rows" };
  }
  if (count <= MOST_PANELS) return undefined;
  const message = `the chart has ${count} panels; ${MOST_PANELS} at most can be compared`;
  return { code: 'many-series', message, hint: 'combine some of them, or make several charts' };
}

/** The rows of each panel, one after the other; all of them without panels. */
export function byPanel<R extends { readonly panel?: number }>(
  rows: readonly R[],
  { panelNames }: Pick<RowPanels, 'panelNames'>,
): readonly (readonly R[])[] {
  return panelNames ? panelNames.map((_, panel) => rows.filter((row) => row.panel === panel)) : [rows];
}
