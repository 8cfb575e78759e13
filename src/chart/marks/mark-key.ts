import type { Grid } from '../../core/chart.ts';
import type { Quantity } from '../../core/quantity.ts';
import { fillBox, type Ink } from '../ink.ts';
import { inksOf } from '../inks.ts';
import type { KeyEntry, Sample, SamplePlace } from '../key-entry.ts';
import type { PlanContext } from '../plan-context.ts';
import { tint } from '../theme.ts';
import { drawLine } from '../typesetter.ts';
import { chartWords } from '../words/word-list.ts';
import { drawPointMark, type PointShape } from './point-marks.ts';
import { drawMark } from './quantity-marks.ts';

/** A swatch and a name for each series. */
export function seriesKey(grid: Grid, { theme }: PlanContext): readonly KeyEntry[] {
  const inks = inksOf(grid, theme);
  return grid.series.map(({ name }, i) => ({ text: name, sample: swatch(inks.seriesInk(i)) }));
}

export function swatch(ink: Ink): Sample {
  return (context, { x, middle, width }) => fillBox(context, { x, y: middle - 3.5, width, height: 7 }, ink);
}

/** How a chart draws inexact quantities: as lengths, as positions, or as a line with a band. */
export type MarkForm = 'bar' | 'point' | 'band';

/** A quantity with its ink and shape. */
export interface DrawnQuantity {
  readonly quantity: Quantity;
  readonly ink: Ink;
  readonly shape: PointShape;
}

/** The quantities of a grid in the inks and shapes of their series. */
export function drawnInSeries(grid: Grid, { theme }: PlanContext): readonly DrawnQuantity[] {
  const inks = inksOf(grid, theme);
  return grid.rows.flatMap(({ cells }, row) =>
    cells.map(({ quantity }, s) => ({ quantity, ink: inks.ink(row, s), shape: inks.shape(s) })),
  );
}

/**
 * Explains the marks of inexact quantities that occur, intervals with their level. A sample has the ink of its series if
 * only one series has such marks, otherwise a neutral ink.
 */
export function markKey(
  drawn: readonly DrawnQuantity[],
  context: PlanContext,
  form: MarkForm = 'bar',
): readonly KeyEntry[] {
  const words = chartWords(context.locale);
  const entries: KeyEntry[] = [];
  const add = (found: readonly DrawnQuantity[], text: string): void => {
    const [first] = found;
    if (first) entries.push({ text, sample: sampleOf(commonLook(first, found, context), form, context) });
  };
  const find = (kind: Quantity['kind']): readonly DrawnQuantity[] => drawn.filter((d) => d.quantity.kind === kind);
  add(find('approximate'), words.say('approximateValue'));
  add(find('bound'), words.say('limit'));
  add(find('range'), words.say('range'));
  const estimates = find('estimate');
  const levelOf = ({ quantity }: DrawnQuantity) => (quantity.kind === 'estimate' ? quantity.level : undefined);
  for (const level of new Set(estimates.map(levelOf))) {
    add(
      estimates.filter((estimate) => levelOf(estimate) === level),
      words.interval(level),
    );
  }
  return entries;
}

function commonLook(first: DrawnQuantity, all: readonly DrawnQuantity[], { theme }: PlanContext): DrawnQuantity {
  const { ink } = first;
  const oneInk = all.every((d) => d.ink.color === ink.color && d.ink.pattern === ink.pattern);
  const oneShape = all.every((d) => d.shape === first.shape);
  return {
    quantity: first.quantity,
    ink: oneInk ? ink : { color: theme.muted, pattern: 'solid' },
    shape: oneShape ? first.shape : 'circle',
  };
}

/** The mark of a quantity of that kind, drawn over the sample's room. */
function sampleOf(drawn: DrawnQuantity, form: MarkForm, { theme }: PlanContext): Sample {
  const shown = shownIn(drawn.quantity);
  const ink = { ...drawn.ink, text: theme.text };
  return (context, { x, middle, width, height }: SamplePlace) => {
    const at = (value: number): number => x + (value / 100) * width;
    const space = { top: middle - height / 2, height: height - 0.5, left: x, right: x + width, at };
    if (form === 'band' && shown.kind === 'estimate') {
      const band = { x, y: middle - height / 2, width, height };
      fillBox(context, band, { color: tint(ink.color, 0.22), pattern: 'solid' });
      drawLine(context, {
        points: [
          [x, middle],
          [x + width, middle],
        ],
        color: ink.color,
        width: 1.4,
      });
    } else if (form === 'bar') drawMark(context, shown, space, ink);
    else
      drawPointMark(context, shown.kind === 'approximate' ? { ...shown, value: 50 } : shown, space, ink, drawn.shape);
  };
}

/** The same kind, with values that fill a scale from 0 to 100. */
function shownIn(quantity: Quantity): Quantity {
  switch (quantity.kind) {
    case 'exact':
    case 'approximate':
      return { ...quantity, value: 65 };
    case 'bound':
      return { ...quantity, value: quantity.relation.startsWith('<') ? 90 : 10 };
    case 'range':
      return { ...quantity, low: 10, high: 90 };
    case 'estimate':
      return { ...quantity, value: 50, low: 0, high: 100 };
    case 'unknown':
      return quantity;
    default: {
      const never: never = quantity;
      return never;
    }
  }
}
