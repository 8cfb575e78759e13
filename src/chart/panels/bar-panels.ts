import { annotationsOf } from '../../core/annotation.ts';
import type { BarChart } from '../../core/chart.ts';
import { NOTHING_KNOWN, type Quantity } from '../../core/quantity.ts';
import type { FontRequest } from '../../core/shaping.ts';
import { quantityLabel } from '../../languages/quantity-words.ts';
import { obstaclesOf } from '../annotations/obstacles.ts';
import { panelMarks } from '../annotations/panel-marks.ts';
import { axisOf } from '../axis.ts';
import { shortLabel } from '../axis-unit.ts';
import type { DrawingContext } from '../canvas/drawing-context.ts';
import { inksOf } from '../inks.ts';
import type { KeyEntry } from '../key-entry.ts';
import { markInk, provisionalKey } from '../marks/provisional.ts';
import { drawMark, markEnd, markOverhang, negativeEnd } from '../marks/quantity-marks.ts';
import type { PlanContext } from '../plan-context.ts';
import { drawCategory, layOutRows, type RowFrame } from '../rows/row-frame.ts';
import { drawLine, drawText } from '../typesetter.ts';
import type { Panel, Panels } from './panel.ts';

const BAR_HEIGHT = 8.5;
const VALUE_GAP = 3.5;
/** Longer values leave a panel too little room, pt. */
const MOST_LABEL = 64;

/** Bars of one series in each panel; the categories are left of the first. */
export function barPanels(chart: BarChart, context: PlanContext): Panels {
  const { theme } = context;
  const quantities = chart.rows.flatMap((row) => row.cells.map((cell) => cell.quantity));
  const references = annotationsOf(chart.annotations ?? [], 'reference').map(({ quantity }) => quantity);
  const axis = axisOf([...quantities, ...references], chart);
  const marks = panelMarks(chart.annotations ?? [], axis, context);
  const inks = inksOf(chart, theme);
  const frame = frameOf(chart, context);
  const values = valueLabels(quantities, context);
  const right = values.room(quantities.filter((q) => negativeEnd(q) === undefined));
  const before = values.room(quantities.filter((q) => negativeEnd(q) !== undefined));
  const drawRows = (canvas: DrawingContext, panel: Panel, at: (value: number) => number): void => {
    chart.rows.forEach((row, index) => {
      const quantity = row.cells[panel.series]?.quantity ?? NOTHING_KNOWN;
      const markTop = panel.top + index * frame.rowHeight + frame.markTop;
      const space = { top: markTop, height: BAR_HEIGHT, left: at(axis.min), right: at(axis.max), at };
      drawMark(canvas, quantity, space, markInk(inks.panelInk(index, panel.series), context, row.provisional));
      if (panel.first) drawCategory(canvas, frame, { index, markTop }, context);
      const negative = negativeEnd(quantity);
      const gap = markOverhang(quantity) + VALUE_GAP;
      const end = at(markEnd(quantity, axis.max) ?? Math.max(0, axis.min)) + gap;
      const [x, align] = negative === undefined ? ([end, 'left'] as const) : ([at(negative) - gap, 'right'] as const);
      const y = markTop + BAR_HEIGHT / 2 + theme.textSize * 0.34;
      const color = quantity.kind === 'unknown' ? theme.muted : theme.text;
      drawText(canvas, { text: values.text(quantity), x, y, font: values.font(quantity), color, align });
    });
  };
  return {
    left: frame.left,
    plotHeight: chart.rows.length * frame.rowHeight,
    axisHeight: 0,
    before,
    right,
    keyed: [...keyedReasons(chart, values.isKeyed, context), ...marks.keyed, ...provisionalKey(chart, 'bar', context)],
    unit: values.short ? chart.unit : '',
    draw(canvas, panel) {
      const length = panel.width - before;
      const at = (value: number): number => panel.left + before + ((value - axis.min) / (axis.max - axis.min)) * length;
      const [top, bottom] = [panel.top, panel.top + chart.rows.length * frame.rowHeight];
      const plot = { left: at(axis.min), right: at(axis.max), top, bottom, value: { along: 'x', at } } as const;
      marks.drawShades(canvas, plot);
      drawRows(canvas, panel, at);
      if (marks.keyed.length > 0) {
        const { texts } = obstaclesOf(context.record((trial) => drawRows(trial, panel, at)));
        marks.drawLines(canvas, plot, texts);
      }
      const zero = at(Math.max(0, axis.min));
      const points = [
        [zero, panel.top],
        [zero, panel.top + chart.rows.length * frame.rowHeight],
      ] as const;
      drawLine(canvas, { points, color: theme.text, width: 0.8 });
    },
  };
}

function frameOf({ rows }: BarChart, context: PlanContext): RowFrame {
  const { textSize } = context.theme;
  const labels = rows.map((row) => row.label);
  const type = { font: context.type.font(textSize), leading: textSize * 1.2 };
  const spec = { labels, markHeight: BAR_HEIGHT, gap: 5, ...type, place: 'left' } as const;
  return layOutRows(spec, { ...context, width: context.width * 0.85 });
}

interface ValueLabels {
  /** True if a long unit is stated once for all panels. */
  readonly short: boolean;
  /** True for a missing value whose long reason is in the key. */
  isKeyed(quantity: Quantity): boolean;
  text(quantity: Quantity): string;
  font(quantity: Quantity): FontRequest;
  /** The room that the longest of these values needs beside its bar, pt. */
  room(quantities: readonly Quantity[]): number;
}

function valueLabels(quantities: readonly Quantity[], { theme, type, locale }: PlanContext): ValueLabels {
  const bold = type.font(theme.textSize, 600);
  const italic = type.font(theme.textSize, 400, 'italic');
  const font = (q: Quantity): FontRequest => (q.kind === 'unknown' ? italic : bold);
  const isLong = (q: Quantity): boolean => type.width(quantityLabel(q, locale), font(q)) > MOST_LABEL;
  const short = quantities.some((q) => q.kind !== 'unknown' && isLong(q));
  const isKeyed = (q: Quantity): boolean => q.kind === 'unknown' && isLong(q);
  const text = (q: Quantity): string => {
    if (isKeyed(q)) return '–';
    return short && q.kind !== 'unknown' ? shortLabel(q, locale) : quantityLabel(q, locale);
  };
  const room = (all: readonly Quantity[]): number =>
    all.reduce((most, q) => Math.max(most, VALUE_GAP + markOverhang(q) + type.width(text(q), font(q))), 0);
  return { short, isKeyed, text, font, room };
}

/** Reasons for missing values that don't fit in a panel, one entry for each reason. */
function keyedReasons(
  chart: BarChart,
  isKeyed: (quantity: Quantity) => boolean,
  { type, theme }: PlanContext,
): readonly KeyEntry[] {
  const places = new Map<string, string[]>();
  for (const { label, cells } of chart.rows) {
    for (const [s, { quantity }] of cells.entries()) {
      if (quantity.kind !== 'unknown' || !isKeyed(quantity)) continue;
      const place = [label, chart.series[s]?.name ?? ''].filter((name) => name !== '').join(', ');
      places.set(quantity.reason, [...(places.get(quantity.reason) ?? []), place]);
    }
  }
  return [...places].map(([reason, at]) => ({
    text: `${at.join('; ')}: ${reason}`,
    sample: (canvas, { x, middle }) => {
      const font = type.font(theme.textSize, 400, 'italic');
      drawText(canvas, { text: '–', x: x + 3, y: middle + font.size * 0.34, font, color: theme.muted });
    },
  }));
}
