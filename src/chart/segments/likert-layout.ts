import { annotationsOf } from '../../core/annotation.ts';
import type { LikertChart } from '../../core/chart.ts';
import { NOTHING_KNOWN, quantityNumbers } from '../../core/quantity.ts';
import type { Ink } from '../ink.ts';
import type { PlanContext } from '../plan-context.ts';
import { type ChartTheme, tint } from '../theme.ts';
import { partLabel, partLength, type Segment } from './segment.ts';

/** Rows of a scale around its centre line at 0; answers apart start from their own zero. */
export interface LikertRows {
  /** By row, in the order of the series on the scale. */
  readonly scale: readonly (readonly Segment[])[];
  /** By row and block beside the scale: neutral answers set aside, then answers apart. */
  readonly beside: readonly (readonly Segment[])[];
  /** The series of each block. */
  readonly blocks: readonly number[];
  /** The series on the scale, from left to right. */
  readonly onScale: readonly number[];
  readonly inks: readonly Ink[];
  /** How far the scale reaches to the left and right of the centre. */
  readonly reach: { readonly negative: number; readonly positive: number };
}

/** Shades from the strongest answer to the weakest. */
const SHADES: Readonly<Record<number, readonly number[]>> = { 1: [1], 2: [1, 0.52], 3: [1, 0.66, 0.4] };

const APART_PATTERNS = ['solid', 'lines', 'dots'] as const;

/** Answers in two hues, darker the stronger; the negative ones patterned too, for grey prints. */
export function likertInks(chart: LikertChart, theme: ChartTheme): readonly Ink[] {
  const shade = (count: number, strength: number): number => SHADES[count]?.[strength] ?? 1 - (strength / count) * 0.7;
  const negative = theme.series[2] ?? theme.text;
  const positive = theme.series[0] ?? theme.text;
  return chart.series.map((_, i): Ink => {
    const n = chart.negative.indexOf(i);
    const p = chart.positive.indexOf(i);
    if (n >= 0) return { color: tint(negative, shade(chart.negative.length, n)), pattern: n === 0 ? 'dots' : 'solid' };
    if (p >= 0) {
      const strength = chart.positive.length - 1 - p;
      return { color: tint(positive, shade(chart.positive.length, strength)), pattern: 'solid' };
    }
    if (i === chart.neutral) return { color: tint(theme.muted, 0.32), pattern: 'solid' };
    return { color: tint(theme.muted, 0.5), pattern: APART_PATTERNS[chart.apart.indexOf(i) % 3] ?? 'solid' };
  });
}

/** Computes the start and end of each answer. */
export function likertRows(chart: LikertChart, { theme, locale }: PlanContext): LikertRows {
  const inks = likertInks(chart, theme);
  const { neutral, negative, positive, apart } = chart;
  const split = chart.neutralPlace === 'split' ? neutral : undefined;
  const aside = chart.neutralPlace === 'aside' ? neutral : undefined;
  const onScale = [...negative, ...(split === undefined ? [] : [split]), ...positive];
  const blocks = [...(aside === undefined ? [] : [aside]), ...apart];
  const segment = (row: LikertChart['rows'][number], series: number, from: number): Segment => {
    const quantity = row.cells[series]?.quantity ?? NOTHING_KNOWN;
    const ink = inks[series] ?? { color: theme.text, pattern: 'solid' };
    return { quantity, ink, from, to: from + partLength(quantity), label: partLabel(quantity, locale) };
  };
  const scale = chart.rows.map((row) => {
    const length = (i: number): number => partLength(row.cells[i]?.quantity ?? NOTHING_KNOWN);
    const left = negative.reduce((sum, i) => sum + length(i), 0) + (split === undefined ? 0 : length(split) / 2);
    let from = -left;
    return onScale.map((series) => {
      const made = segment(row, series, from);
      from = made.to;
      return made;
    });
  });
  const beside = chart.rows.map((row) => blocks.map((series) => segment(row, series, 0)));
  const marks = (side: 'negative' | 'positive'): readonly number[] =>
    annotationsOf(chart.annotations ?? [], 'reference').flatMap(({ quantity, side: own = 'positive' }) =>
      own === side ? quantityNumbers(quantity) : [],
    );
  const reach = {
    negative: Math.max(0, ...scale.map((row) => -(row[0]?.from ?? 0)), ...marks('negative')),
    positive: Math.max(0, ...scale.map((row) => row.at(-1)?.to ?? 0), ...marks('positive')),
  };
  return { scale, beside, blocks, onScale, inks, reach };
}
