import { describe, expect, it } from 'vitest';
import { type FitOptions, totalFit } from '../../src/text/knuth-plass.ts';
import type { Breakpoint } from '../../src/text/prepared.ts';

const options: FitOptions = {
  width: () => 100,
  steadyFrom: 0,
  raggedStretch: 0,
  tolerance: 3,
  forbidden: 10_000,
  emergencyStretch: 0,
  rescue: false,
  justifyLast: false,
  shortLast: 0,
  firstHang: 0,
  hyphenation: { lines: Number.POSITIVE_INFINITY, beforeLast: true, zone: 0 },
};

/** A place to break after `width` pt, where the line's spaces can give `stretch` pt. */
function breakpoint(width: number, stretch: number, flagged = false): Breakpoint {
  const from = { startWidth: width, startStretch: stretch, startShrink: 0, startLetters: 0, startHang: 0 };
  const to = { endWidth: width, endStretch: stretch, endShrink: 0, endLetters: 0, endHang: 0 };
  return { offset: width, penalty: 0, flagged, hyphen: 0, leaders: 0, wholeEnd: width, ...from, ...to };
}

describe('a hyphen before the last line', () => {
  const spaced = breakpoint(92, 10);
  const end = breakpoint(150, 20);

  it('is avoided where the line before can be spaced a little wider', () => {
    expect(totalFit([spaced, breakpoint(100, 10, true), end], options)).toEqual([0, 2]);
    expect(totalFit([spaced, breakpoint(100, 10), end], options)).toEqual([1, 2]);
  });

  it('is taken where spaces would gape', () => {
    expect(totalFit([breakpoint(80, 10), breakpoint(100, 10, true), end], options)).toEqual([1, 2]);
  });
});

describe('limits of hyphenation', () => {
  /** Each line can end in a hyphen at its full width, or 12 pt earlier without one. */
  const hyphened = (at: number, wholeEnd = at - 12): Breakpoint => ({
    ...breakpoint(at, at / 11, true),
    hyphen: 1,
    wholeEnd,
  });
  const text = [
    breakpoint(88, 8),
    hyphened(100),
    breakpoint(188, 17),
    hyphened(200),
    breakpoint(288, 26),
    hyphened(300),
    breakpoint(350, 32),
  ];
  const limited = (limits: Partial<FitOptions['hyphenation']>) =>
    (totalFit(text, { ...options, tolerance: 10, hyphenation: { ...options.hyphenation, ...limits } }) ?? []).filter(
      (at) => text[at]?.flagged,
    ).length;

  it('counts the lines in a row that end in a hyphen', () => {
    expect(limited({})).toBe(3);
    expect(limited({ lines: 2 })).toBeLessThan(3);
    expect(limited({ lines: 0 })).toBe(0);
  });

  it('keeps the last line free of the end of a word', () => {
    const chosen = totalFit(text, {
      ...options,
      tolerance: 10,
      hyphenation: { ...options.hyphenation, beforeLast: false },
    });
    expect(text[chosen?.at(-2) ?? 0]?.flagged).toBe(false);
  });

  it('hyphenates only where the white without it is wider than the zone', () => {
    expect(limited({ zone: 11 })).toBeGreaterThan(0);
    expect(limited({ zone: 13 })).toBe(0);
  });
});
