/** Round numbers for the steps of axes and classes. */

/** The least of 1, 2, 2.5, 5 times a power of ten that is not below `smallest`. */
export function roundStep(smallest: number): number {
  if (!(smallest > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(smallest));
  return power * ([1, 2, 2.5, 5, 10].find((n) => n * power >= smallest * 0.999) ?? 10);
}

export function floorTo(value: number, step: number): number {
  return withoutNoise(Math.floor(value / step + 1e-9) * step);
}

export function ceilTo(value: number, step: number): number {
  return withoutNoise(Math.ceil(value / step - 1e-9) * step);
}

/** Without the noise of binary fractions: 4.02, not 4.0200000000000005. */
export function withoutNoise(value: number): number {
  return Number(value.toPrecision(14)) + 0;
}
