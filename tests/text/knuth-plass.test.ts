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
};

/** A place to break after `width` pt, where the line's spaces can give `stretch` pt. */
function breakpoint(width: number, stretch: number, flagged = false): Breakpoint {
  const from = { startWidth: width, startStretch: stretch, startShrink: 0, startLetters: 0, startHang: 0 };
  const to = { endWidth: width, endStretch: stretch, endShrink: 0, endLetters: 0, endHang: 0 };
  return { offset: width, penalty: 0, flagged, hyphen: 0, leaders: 0, ...from, ...to };
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
