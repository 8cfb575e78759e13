import { withoutNoise } from '../core/round-steps.ts';
import type { Locale } from '../languages/locale.ts';
import { fill } from '../languages/message.ts';
import { inDigits } from '../languages/numbers.ts';
import { percent, quantityLabel } from '../languages/quantity-words.ts';
import { type AxisRange, axisShare } from './axis.ts';
import { chartWords } from './words/word-list.ts';

/** A tick of a value axis and its label; '' if the label doesn't fit. */
export interface Tick {
  readonly value: number;
  readonly text: string;
}

/**
 * The ticks of an axis with their labels, all in the same form: with as many decimals as the finest needs, and with the
 * per cent sign if that is the unit (any other unit is stated once). Long numbers are abbreviated to millions, billions
 * and trillions, or written with a power of ten.
 */
export function tickLabels({ ticks, log }: AxisRange, unit: string, locale: Locale): readonly Tick[] {
  // Over powers of ten each number has its own form: 1,000, then 10m.
  if (log) return ticks.flatMap((value) => inOneForm([value], unit, locale));
  return inOneForm(ticks, unit, locale);
}

function inOneForm(ticks: readonly number[], unit: string, locale: Locale): readonly Tick[] {
  const form = formOf(ticks, unit, locale);
  const zero = unit === '%' ? percent(0, locale) : inDigits('0', locale.numbers);
  const decimals = Math.max(0, ...ticks.map((value) => decimalsOf(value / form.divisor)));
  return ticks.map((value) => {
    const number = value / form.divisor;
    const wording = value === 0 ? '' : (0).toFixed(decimals);
    const written = quantityLabel({ kind: 'exact', value: withoutNoise(number), unit: '', wording }, locale);
    return { value, text: value === 0 ? zero : form.write(written) };
  });
}

interface Form {
  readonly divisor: number;
  /** The whole label around a formatted number. */
  readonly write: (number: string) => string;
}

/** The longest number that is written in full has seven digits. */
const LONGEST = 1e7;
/** Smaller ones are a row of zeros. */
const SMALLEST = 1e-4;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function formOf(ticks: readonly number[], unit: string, locale: Locale): Form {
  const isPercent = unit === '%';
  const plain = isPercent
    ? (number: string) => fill(locale.numbers.percent, { 0: number })
    : (number: string) => number;
  const largest = Math.max(...ticks.map(Math.abs));
  if (largest === 0 || (largest < LONGEST && largest >= SMALLEST)) return { divisor: 1, write: plain };
  // "5m million" isn't a number.
  const counted = isPercent || /thousand|million|billion|trillion|\b(?:k|m|bn|tn)\b/i.test(unit);
  const words = chartWords(locale);
  const scale = (divisor: number, key: 'millions' | 'billions' | 'trillions'): Form => {
    return { divisor, write: (number) => words.say(key, { number }) };
  };
  const scales = [scale(1e12, 'trillions'), scale(1e9, 'billions'), scale(1e6, 'millions')];
  if (largest >= LONGEST && largest < 1e15) {
    return counted ? { divisor: 1, write: plain } : (scales.find(({ divisor }) => largest >= divisor) ?? PLAIN);
  }
  const exponent = Math.floor(Math.log10(largest) + 1e-9);
  return { divisor: 10 ** exponent, write: (number) => plain(`${number} × 10${superscript(exponent)}`) };
}

const PLAIN: Form = { divisor: 1, write: (number) => number };

function superscript(exponent: number): string {
  const digits = [...String(Math.abs(exponent))].map((digit) => SUPERSCRIPTS[Number(digit)] ?? '').join('');
  return exponent < 0 ? `⁻${digits}` : digits;
}

/** Ticks on round steps need few; 14 significant digits remove the noise of binary fractions. */
function decimalsOf(value: number): number {
  const text = String(withoutNoise(value));
  const [, fraction = '', power = '0'] = /^-?\d+(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(text) ?? [];
  return Math.min(20, Math.max(0, fraction.length - Number(power)));
}

/**
 * The same ticks with labels for as many as fit on an axis of a given length (pt); zero keeps its label, and the
 * labelled ticks are evenly spaced.
 *
 * @param widthOf the width of a text, pt.
 */
export function thinned(
  ticks: readonly Tick[],
  axis: AxisRange,
  length: number,
  widthOf: (text: string) => number,
): readonly Tick[] {
  const at = (tick: Tick): number => axisShare(axis, tick.value) * length;
  const last = ticks.length - 1;
  const zero = Math.max(
    0,
    ticks.findIndex((tick) => tick.value === 0),
  );
  // Words at the ends of the axis are set inside it.
  const span = (tick: Tick, i: number): readonly [number, number] => {
    const width = widthOf(tick.text);
    const start = i === 0 ? at(tick) : i === last ? at(tick) - width : at(tick) - width / 2;
    return [start, start + width];
  };
  const spans = ticks.map(span);
  for (let factor = 1; factor <= ticks.length; factor++) {
    const kept = [...ticks.keys()].filter((i) => (i - zero) % factor === 0);
    const apart = kept.every(
      (i, k) => k === 0 || (spans[i]?.[0] ?? 0) - (spans[kept[k - 1] ?? 0]?.[1] ?? 0) >= TICK_GAP,
    );
    if (!apart) continue;
    // A single number doesn't show a scale.
    const named = new Set(kept.length > 1 || ticks.length === 1 ? kept : endsOf(ticks.length, spans, zero));
    return ticks.map((tick, i) => (named.has(i) ? tick : { ...tick, text: '' }));
  }
  return ticks;
}

/** Between the words of two ticks, pt. */
const TICK_GAP = 5;

/** Zero and the end that is farther from it, if both fit. */
function endsOf(count: number, spans: readonly (readonly [number, number])[], zero: number): readonly number[] {
  const other = zero < (count - 1) / 2 ? count - 1 : 0;
  const [first, second] = [spans[Math.min(zero, other)], spans[Math.max(zero, other)]];
  return first && second && second[0] - first[1] >= TICK_GAP ? [zero, other] : [other];
}
