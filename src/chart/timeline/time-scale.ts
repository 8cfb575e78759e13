import type { DayNumber } from '../../core/date.ts';
import { calendarDay, firstOfMonth } from './calendar.ts';

/** Days from `start` up to, not including, `end`. */
export interface DaySpan {
  readonly start: DayNumber;
  readonly end: DayNumber;
}

/** An unbroken stretch of the axis, with its position in pt. */
export interface Stretch extends DaySpan {
  readonly from: number;
  readonly to: number;
}

/** A time axis of several stretches, each linear; between two of them time is left out. */
export interface BrokenTimeScale {
  readonly stretches: readonly Stretch[];
  readonly length: number;
  /** The position of a day's beginning, pt from the axis' start. */
  at(day: number): number;
}

/** The length of a break on the axis, pt. */
export const BREAK_LENGTH = 19;

/**
 * Finds the breaks of the axis. A gap is left out if it takes more than a fifth of the drawn time and is half as long
 * again as the other gaps on average, so evenly spaced events keep one unbroken axis. Gaps are tried longest first.
 */
export function findStretches(spans: readonly DaySpan[]): readonly DaySpan[] {
  const covered = mergeSpans(spans);
  const gaps = covered
    .slice(1)
    .map((span, i) => ({ after: i, length: span.start - (covered[i]?.end ?? span.start) }))
    .sort((a, b) => b.length - a.length || a.after - b.after);
  let drawn = (covered.at(-1)?.end ?? 0) - (covered[0]?.start ?? 0);
  let others = gaps.reduce((sum, gap) => sum + gap.length, 0);
  const broken = new Set<number>();
  for (const [i, gap] of gaps.entries()) {
    others -= gap.length;
    const left = gaps.length - 1 - i;
    const mean = left > 0 ? others / left : 0;
    if (gap.length < MIN_BREAK || gap.length < drawn * 0.2 || gap.length < mean * 1.5) break;
    broken.add(gap.after);
    drawn -= gap.length;
  }
  const stretches: DaySpan[] = [];
  let start = covered[0]?.start;
  for (const [i, span] of covered.entries()) {
    if (!broken.has(i) && i < covered.length - 1) continue;
    stretches.push(toCalendarUnits({ start: start ?? span.start, end: span.end }));
    start = covered[i + 1]?.start;
  }
  return stretches;
}

/** Gaps shorter than four weeks are never left out. */
const MIN_BREAK = 28;

function mergeSpans(spans: readonly DaySpan[]): readonly DaySpan[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
  const merged: DaySpan[] = [];
  for (const span of sorted) {
    const last = merged.at(-1);
    if (last && span.start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}

/** The span widened to whole months, or to whole years if it is longer than four. */
function toCalendarUnits(span: DaySpan): DaySpan {
  const first = calendarDay(span.start);
  const last = calendarDay(span.end - 1);
  if (span.end - span.start > 4 * 365) {
    return { start: firstOfMonth(first.year, 1), end: firstOfMonth(last.year + 1, 1) };
  }
  return { start: firstOfMonth(first.year, first.month), end: firstOfMonth(last.year, last.month + 1) };
}

/** Puts stretches of given lengths (pt) one after another. */
export function createTimeScale(spans: readonly DaySpan[], lengths: readonly number[]): BrokenTimeScale {
  const stretches: Stretch[] = [];
  let from = 0;
  for (const [i, span] of spans.entries()) {
    const to = from + (lengths[i] ?? 0);
    stretches.push({ ...span, from, to });
    from = to + BREAK_LENGTH;
  }
  return {
    stretches,
    length: stretches.at(-1)?.to ?? 0,
    at(day) {
      const stretch = stretches.find((s) => day <= s.end) ?? stretches.at(-1);
      if (!stretch) return 0;
      const share = (day - stretch.start) / (stretch.end - stretch.start);
      return stretch.from + Math.max(0, Math.min(1, share)) * (stretch.to - stretch.from);
    },
  };
}

export interface TimeTick {
  readonly day: DayNumber;
  /** A year is set stronger than a month. */
  readonly unit: 'year' | 'month';
  readonly year: number;
  readonly month: number;
}

/** Ticks at whole years or months, at least `pitch` pt apart; the first of a stretch includes its year. */
export function timeTicks(stretch: Stretch, pitch: number): readonly TimeTick[] {
  const perDay = (stretch.to - stretch.from) / (stretch.end - stretch.start);
  const months = [1, 3, 6].find((n) => n * 28 * perDay >= pitch);
  const first = calendarDay(stretch.start);
  const last = calendarDay(stretch.end - 1);
  const ticks: TimeTick[] = [];
  if (months === undefined || stretch.end - stretch.start > 2.5 * 366) {
    const years = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find((n) => n * 365 * perDay >= pitch) ?? 1000;
    for (let year = first.year; year <= last.year; year++) {
      const day = firstOfMonth(year, 1);
      if ((year === first.year || year % years === 0) && day >= stretch.start)
        ticks.push({ day, unit: 'year', year, month: 1 });
    }
    return dropCrowded(ticks, perDay, pitch);
  }
  const count = (last.year - first.year) * 12 + last.month - first.month + 1;
  for (let i = 0; i < count; i++) {
    const month = ((first.month - 1 + i) % 12) + 1;
    const year = first.year + Math.floor((first.month - 1 + i) / 12);
    if (i > 0 && (month - 1) % months !== 0) continue;
    ticks.push({ day: firstOfMonth(year, month), unit: i === 0 || month === 1 ? 'year' : 'month', year, month });
  }
  return dropCrowded(ticks, perDay, pitch);
}

/** Prefers years to months, and the earlier of two equals. */
function dropCrowded(ticks: readonly TimeTick[], perDay: number, pitch: number): readonly TimeTick[] {
  const kept: TimeTick[] = [];
  for (const tick of ticks) {
    const last = kept.at(-1);
    if (!last || (tick.day - last.day) * perDay >= (last.month === 1 || last.unit === 'month' ? pitch : pitch * 1.5))
      kept.push(tick);
    else if (last.unit === 'month' && tick.unit === 'year') kept[kept.length - 1] = tick;
  }
  return kept;
}
