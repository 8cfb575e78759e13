/** Charts that continue on further pages, each part a chart of its own rows with the same scale, key and axis. */

import type { Chart } from '../../core/chart.ts';
import { type Drawing, type DrawOp, movedOps } from '../../core/drawing.ts';
import type { RowSizes } from '../../core/row-sizes.ts';
import type { Locale } from '../../languages/locale.ts';
import { RecordingContext } from '../canvas/recording-context.ts';
import type { ChartPlan, PlannedRows } from '../chart-plan.ts';
import { planChart } from '../plan.ts';
import type { DrawOptions, RowRange } from '../plan-context.ts';
import { type RecordChart, recordParts } from '../record.ts';
import { createTypesetter, drawText } from '../typesetter.ts';
import { chartWords } from '../words/word-list.ts';
import { cutDrawing } from './cut-drawing.ts';

/** A chart that can be split, and its parts. */
export interface ContinuedChart extends RowSizes {
  part(rows: RowRange): Drawing;
}

/** The height of the note that a chart continues, pt. */
const NOTE_HEIGHT = 13;
const NOTE_SIZE = 7;
/** A plan's height is rounded up to whole points. */
const ROUNDING = 1;

/** A chart that can be split between rows; undefined for kinds that can't. Throws any error of `record`. */
export function continuedChart(chart: Chart, options: DrawOptions, record: RecordChart): ContinuedChart | undefined {
  if (!('rows' in chart)) return undefined;
  const planned = planChart(chart, options, { from: 0, to: 1 }).rows;
  const count = planned?.panels?.rows ?? chart.rows.length;
  if (!planned || count < 2) return undefined;
  const head = planned.above;
  const foot = planned.below + ROUNDING;
  return {
    ...{ count, rowHeight: planned.height, head, foot },
    headAgain: head + NOTE_HEIGHT,
    footAgain: foot + NOTE_HEIGHT,
    part: (rows) => {
      const plan = planChart(chart, options, rows);
      return withNotes(
        recordParts(plan, options, record),
        plan,
        notesOf(rows, count, planned, options.locale),
        options,
      );
    },
  };
}

/**
 * A chart in parts at most `most` pt high, split between its rows, or where a drawing without rows can be cut.
 * Undefined if it can't be split. Throws any error of `record`.
 */
export function chartParts(
  chart: Chart,
  drawing: Drawing,
  most: number,
  options: DrawOptions,
  record: RecordChart,
): readonly Drawing[] | undefined {
  const continued = continuedChart(chart, options, record);
  if (continued) return evenParts(continued, most)?.map((rows) => continued.part(rows));
  const cut = cutDrawing(drawing, most - 2 * NOTE_HEIGHT);
  return cut?.map((part, i) => withNotes(part.ops, part, partNotes(i, cut.length, options.locale), options));
}

/** The fewest parts that fit, with equal numbers of rows. */
function evenParts(chart: ContinuedChart, most: number): readonly RowRange[] | undefined {
  const { count, rowHeight, headAgain, footAgain } = chart;
  const room = Math.floor((most - headAgain - footAgain) / rowHeight);
  if (room < 1) return undefined;
  const parts = Math.ceil(count / room);
  const bound = (part: number): number => Math.round((count * part) / parts);
  return Array.from({ length: parts }, (_, i) => ({ from: bound(i), to: bound(i + 1) }));
}

interface Notes {
  readonly above: string;
  readonly below: string;
}

function notesOf({ from, to }: RowRange, count: number, { panels }: PlannedRows, locale: Locale): Notes {
  const words = chartWords(locale);
  if (panels) {
    const [first, last] = [from * panels.perRow, Math.min(panels.panels, to * panels.perRow)];
    return {
      above: from > 0 ? words.continuedPanels(first + 1, last, panels.panels) : '',
      below: to < count ? words.say('continuesPanels', { count: panels.panels - last }) : '',
    };
  }
  return {
    above: from > 0 ? words.continuedRows(from + 1, to, count) : '',
    below: to < count ? words.continues(count - to) : '',
  };
}

function partNotes(index: number, count: number, locale: Locale): Notes {
  const words = chartWords(locale);
  return {
    above: index > 0 ? words.say('continuedPart', { part: index + 1, total: count }) : '',
    below: index < count - 1 ? words.continues(undefined) : '',
  };
}

/** A part's operations between the notes that the chart continues. */
function withNotes(
  ops: readonly DrawOp[],
  { width, height }: Pick<ChartPlan, 'width' | 'height'>,
  notes: Notes,
  options: DrawOptions,
): Drawing {
  const above = notes.above === '' ? 0 : NOTE_HEIGHT;
  const whole = height + above + (notes.below === '' ? 0 : NOTE_HEIGHT);
  const context = new RecordingContext({ ...options, width, height: whole });
  const font = createTypesetter(options).font(NOTE_SIZE, 400, 'italic');
  const draw = (text: string, y: number): void =>
    drawText(context, { text, x: 0, y, font, color: options.theme.muted });
  if (notes.above !== '') draw(notes.above, font.size);
  if (notes.below !== '') draw(notes.below, whole - NOTE_HEIGHT + NOTE_HEIGHT * 0.7);
  return { width, height: whole, ops: [...(above === 0 ? ops : movedOps(ops, 0, above)), ...context.operations()] };
}
