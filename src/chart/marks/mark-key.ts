import type { Series } from '../../core/chart.ts';
import type { Quantity } from '../../core/quantity.ts';
import { fillBox, type Ink, seriesInk } from '../ink.ts';
import type { KeyEntry, Sample, SamplePlace } from '../key.ts';
import type { PlanContext } from '../plan-context.ts';
import { tint } from '../theme.ts';
import { drawLine } from '../typesetter.ts';
import { chartWordList } from '../words/word-list.ts';
import { drawPointMark } from './point-marks.ts';
import { drawMark } from './quantity-marks.ts';

/** A swatch and a name for each series. */
export function seriesKey(series: readonly Series[], { theme }: PlanContext): readonly KeyEntry[] {
  return series.map(({ name }, i) => ({ text: name, sample: swatch(seriesInk(theme, i)) }));
}

export function swatch(ink: Ink): Sample {
  return (context, { x, middle, width }) => fillBox(context, { x, y: middle - 3.5, width, height: 7 }, ink);
}

/** How a chart draws what is not exact: as lengths, as places, or as a line with its band. */
export type MarkForm = 'bar' | 'point' | 'band';

/** Explains the marks of quantities that are not exact, those that occur; intervals with their level. */
export function markKey(
  quantities: readonly Quantity[],
  context: PlanContext,
  form: MarkForm = 'bar',
): readonly KeyEntry[] {
  const words = chartWordList(context.language);
  const entries: KeyEntry[] = [];
  const add = (quantity: Quantity | undefined, text: string): void => {
    if (quantity) entries.push({ text, sample: sampleOf(quantity, form, context) });
  };
  const find = (kind: Quantity['kind']): Quantity | undefined => quantities.find((q) => q.kind === kind);
  add(find('approximate'), words.approximateValue);
  add(find('bound'), words.limit);
  add(find('range'), words.range);
  for (const level of new Set(quantities.flatMap((q) => (q.kind === 'estimate' ? [q.level] : [])))) {
    add(find('estimate'), words.interval(level));
  }
  return entries;
}

/** The mark of a quantity of that kind, drawn over the sample's room. */
function sampleOf(quantity: Quantity, form: MarkForm, { theme }: PlanContext): Sample {
  const shown = shownIn(quantity);
  const ink = { ...seriesInk(theme, 0), text: theme.text };
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
    else drawPointMark(context, shown.kind === 'approximate' ? { ...shown, value: 50 } : shown, space, ink, 'circle');
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
