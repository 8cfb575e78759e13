import type { GridRow } from '../../core/chart.ts';
import { formatColor } from '../../core/color.ts';
import { extentOf } from '../../core/extent.ts';
import { dateWords } from '../../languages/date-words.ts';
import { type AxisOptions, formatFamilies, TICK_LENGTH } from '../chart-plan.ts';
import type { PlanContext } from '../plan-context.ts';
import { timeTicks } from '../timeline/time-scale.ts';
import { middleDay } from './line-layout.ts';

export interface DayTick {
  readonly day: number;
  readonly words: string;
}

/**
 * Ticks of a time axis, whose length is in pt: each row's date in words if they fit; every second, third ... year if
 * all dates are years; otherwise calendar ticks.
 */
export function dayTicks(rows: readonly GridRow[], length: number, { type, locale }: PlanContext): readonly DayTick[] {
  const font = type.font(7);
  const days = rows.map(middleDay);
  const { min: first, max: last } = extentOf(days);
  const perDay = length / Math.max(1, last - first);
  const gap = 6;
  const fits = (ticks: readonly DayTick[]): boolean =>
    ticks.every((tick, i) => {
      const before = ticks[i - 1];
      if (!before) return true;
      return (
        (tick.day - before.day) * perDay >= (type.width(tick.words, font) + type.width(before.words, font)) / 2 + gap
      );
    });
  const own = rows.map((row, i) => ({ day: days[i] ?? 0, words: row.label }));
  if (fits(own)) return own;
  if (rows.every((row) => row.date?.precision === 'year')) {
    for (const step of [2, 3, 4, 5, 10, 20, 25, 50, 100]) {
      // Count from the last year, which matters most.
      const thinned = own.filter((_, i) => (own.length - 1 - i) % step === 0);
      if (fits(thinned)) return thinned;
    }
  }
  const words = dateWords(locale);
  const stretch = { start: Math.floor(first), end: Math.ceil(last), from: 0, to: length };
  return timeTicks(stretch, 32).flatMap(({ day, unit, year, month }) => {
    if (day < first || day > last) return [];
    if (unit !== 'year') return [{ day, words: locale.dates.monthsShort[month - 1] ?? '' }];
    return [{ day, words: month === 1 ? words.plainYear(year) : words.shortMonth(month, year) }];
  });
}

/** A linear axis of days with given ticks. */
export function timeAxis(
  days: { readonly min: number; readonly max: number },
  ticks: readonly DayTick[],
  size: number,
  { theme, type }: PlanContext,
): AxisOptions {
  const font = type.font(7);
  const pad = days.min === days.max ? 1 : 0;
  return {
    type: 'linear',
    min: days.min - pad,
    max: days.max + pad,
    border: { display: false },
    grid: { drawOnChartArea: false, tickColor: formatColor(theme.muted), lineWidth: 0.5, tickLength: TICK_LENGTH },
    afterBuildTicks: (axis: { ticks: object[] }) => {
      axis.ticks = ticks.map(({ day }) => ({ value: day }));
    },
    afterFit: (scale: { height: number; paddingLeft: number; paddingRight: number }) => {
      scale.height = size;
      scale.paddingLeft = 0;
      scale.paddingRight = 0;
    },
    ticks: {
      autoSkip: false,
      maxRotation: 0,
      padding: 1,
      color: formatColor(theme.muted),
      font: { family: formatFamilies(font), size: font.size, lineHeight: 1.2 },
      callback: (_: unknown, index: number) => ticks[index]?.words ?? '',
    },
  } as AxisOptions;
}
