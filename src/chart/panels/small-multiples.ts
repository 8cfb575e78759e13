/** Small multiples of any kind: each panel is a drawing of its own, on the scales of all, with one key. */

import type { GridChart } from '../../core/chart.ts';
import { panelsOf } from '../../core/panels.ts';
import type { ChartDiagnostic } from '../chart-diagnostic.ts';
import type { ChartPlan, PlacedPlan } from '../chart-plan.ts';
import { drawKey, layOutKey } from '../key.ts';
import type { KeyEntry } from '../key-entry.ts';
import type { KeyBlock, PanelContext, PlanContext } from '../plan-context.ts';
import { sheetPlan } from '../sheet.ts';
import { drawText } from '../typesetter.ts';

const GAP_X = 16;
const GAP_Y = 12;
const KEY_GAP = 7;
/** Between a panel's name and its plot. */
const TITLE_GAP = 3;
/** Narrower panels have no room for words beside their marks, pt. */
const LEAST_WIDTH = 108;
const LEAST_WIDTHS: { readonly [K in GridChart['kind']]?: number } = {
  'stacked-bar': 150,
  likert: 150,
  dumbbell: 150,
  slope: 150,
  pyramid: 140,
};
/** A tile holds a code of four letters, pt. */
const LEAST_TILE = 21;
const MOST_COLUMNS = 4;

type PlanKind<C extends GridChart> = (chart: C, context: PlanContext) => ChartPlan;

/** The panels of a chart in rows of equal number, each named above its plot. `context.rows` are rows of panels. */
export function planSmallMultiples<C extends GridChart>(chart: C, outer: PlanContext, plan: PlanKind<C>): ChartPlan {
  const { rows: range, ...context } = outer;
  const { width, theme, type } = context;
  const panels = panelsOf(chart);
  const { perRow, rows, panelWidth } = arrange(chart, panels.length, width);
  const shared = new SharedKey(context);
  const plans = planPanels(chart, { ...context, width: panelWidth, panel: shared.panel(chart) }, plan);
  const font = type.font(theme.textSize, 600);
  const leading = font.size * 1.2;
  const titles = panels.map(({ name }) => type.wrap(name, font, panelWidth));
  const titleHeight = Math.max(...titles.map((lines) => lines.length)) * leading + TITLE_GAP;
  const rowHeight = Math.ceil(titleHeight + Math.max(...plans.map(({ height }) => height)) + GAP_Y);
  const { above, below } = shared.layOut();
  const top = above.height > 0 ? Math.ceil(above.height + KEY_GAP) : 0;
  const { from, to } = range ?? { from: 0, to: rows };
  const shown = panels.map((_, i) => i).filter((i) => i >= from * perRow && i < to * perRow);
  const placeOf = (i: number): { readonly x: number; readonly y: number } => ({
    x: (i % perRow) * (panelWidth + GAP_X),
    y: top + (Math.floor(i / perRow) - from) * rowHeight + Math.ceil(titleHeight),
  });
  const body = top + (to - from) * rowHeight - GAP_Y;
  const foot = below.height > 0 ? KEY_GAP + below.height : 0;
  const sheet = sheetPlan({
    width,
    height: body + foot,
    remarks: withoutRepeats(plans.flatMap((part) => part.remarks ?? [])),
    paint: (canvas) => {
      above.draw(canvas, 0);
      for (const i of shown) {
        const { x, y } = placeOf(i);
        const lines = titles[i] ?? [];
        lines.forEach((text, line) => {
          const baseline = y - TITLE_GAP - 1.5 - (lines.length - 1 - line) * leading;
          drawText(canvas, { text, x, y: baseline, font, color: theme.text });
        });
      }
      below.draw(canvas, body + KEY_GAP);
    },
  });
  const parts = shown.flatMap((i): readonly PlacedPlan[] => {
    const part = plans[i];
    return part ? [{ plan: part, ...placeOf(i) }] : [];
  });
  const planned = { above: top, height: rowHeight, below: foot };
  return { ...sheet, parts, rows: { ...planned, panels: { rows, perRow, panels: panels.length } } };
}

/** How many panels are beside each other, and how wide they are, pt. */
function arrange(
  chart: GridChart,
  count: number,
  width: number,
): { readonly perRow: number; readonly rows: number; readonly panelWidth: number } {
  const least = leastWidth(chart);
  const most = Math.min(MOST_COLUMNS, Math.max(1, Math.floor((width + GAP_X) / (least + GAP_X))));
  const rows = Math.ceil(count / most);
  // Rows of panels are as equal as possible: four are two and two rather than three and one.
  const perRow = Math.ceil(count / rows);
  return { perRow, rows, panelWidth: Math.floor((width - GAP_X * (perRow - 1)) / perRow) };
}

function leastWidth(chart: GridChart): number {
  if (chart.kind !== 'tile-map') return LEAST_WIDTHS[chart.kind] ?? LEAST_WIDTH;
  const columns = 1 + Math.max(...chart.rows.map(({ tile }) => tile.column));
  return columns * LEAST_TILE;
}

/**
 * Kinds with rows are laid out once for all panels, so that a value has the same place in each; others have a layout of
 * their own in each panel.
 */
function planPanels<C extends GridChart>(chart: C, context: PlanContext, plan: PlanKind<C>): readonly ChartPlan[] {
  const { panelNames: _, ...rest } = chart;
  const flat = rest as C;
  const panels = panelsOf(chart);
  const own = panels.map((panel) => plan(panel.chart, context));
  if (own.every(({ rows }) => rows === undefined)) return own;
  let from = 0;
  return panels.map((panel) => {
    const to = from + panel.chart.rows.length;
    const planned = plan(flat, { ...context, rows: { from, to } });
    from = to;
    return planned;
  });
}

/** The key that all panels share: entries in text of the usual size are above the panels, others below. */
class SharedKey {
  readonly #context: PlanContext;
  readonly #entries = new Map<string, { readonly entry: KeyEntry; readonly size: number }>();
  readonly #blocks = new Map<string, KeyBlock>();

  constructor(context: PlanContext) {
    this.#context = context;
  }

  panel(whole: GridChart): PanelContext {
    return {
      whole,
      outer: this.#context,
      addEntry: (entry, size) => {
        if (!this.#entries.has(entry.text)) this.#entries.set(entry.text, { entry, size });
      },
      addBlock: (name, layOut) => {
        if (!this.#blocks.has(name)) this.#blocks.set(name, layOut());
      },
    };
  }

  layOut(): { readonly above: KeyBlock; readonly below: KeyBlock } {
    const { theme } = this.#context;
    const entries = [...this.#entries.values()];
    const isUsual = ({ size }: { readonly size: number }): boolean => size >= theme.textSize;
    return {
      above: this.#entriesBlock(entries.filter(isUsual), theme.textSize),
      below: stacked([
        ...this.#blocks.values(),
        this.#entriesBlock(
          entries.filter((one) => !isUsual(one)),
          7,
        ),
      ]),
    };
  }

  #entriesBlock(entries: readonly { readonly entry: KeyEntry }[], size: number): KeyBlock {
    const context = this.#context;
    const key = layOutKey(
      entries.map(({ entry }) => entry),
      size,
      context,
    );
    return { height: key.height, draw: (canvas, top) => drawKey(canvas, key, 0, top, context) };
  }
}

/** Blocks one below the other. */
function stacked(blocks: readonly KeyBlock[]): KeyBlock {
  const shown = blocks.filter(({ height }) => height > 0);
  return {
    height: shown.reduce((sum, { height }) => sum + height, 0) + Math.max(0, shown.length - 1) * KEY_GAP,
    draw: (canvas, top) => {
      let y = top;
      for (const block of shown) {
        block.draw(canvas, y);
        y += block.height + KEY_GAP;
      }
    },
  };
}

/** A remark about each panel is one about the chart. */
function withoutRepeats(remarks: readonly ChartDiagnostic[]): readonly ChartDiagnostic[] {
  return [...new Map(remarks.map((remark) => [`${remark.code} ${remark.message}`, remark])).values()];
}
