import type { LengthPercentage, LengthPercentageAuto } from '../css/computed-style.ts';

/** Resolves a length in pt; percentages refer to `base`. */
export function resolveLength(value: LengthPercentage, base: number): number {
  return typeof value === 'number' ? value : (value.percent / 100) * base + value.plus;
}

/** As `resolveLength`; `auto` is 0, as for margins (CSS 2.2, 8.3). */
export function resolveAuto(value: LengthPercentageAuto, base: number): number {
  return value === 'auto' ? 0 : resolveLength(value, base);
}
