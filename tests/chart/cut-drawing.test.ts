import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutDrawing } from '../../src/chart/continued/cut-drawing.ts';
import { type Drawing, type DrawOp, rectPath } from '../../src/core/drawing.ts';

const INK = { r: 0, g: 0, b: 0, a: 1 };

/** Bars below each other, each 10 pt high. */
function bars(count: number, gap: number): Drawing {
  const fills = Array.from(
    { length: count },
    (_, i): DrawOp => ({
      op: 'fill',
      path: rectPath({ x: 0, y: i * (10 + gap) + gap / 2, width: 50, height: 10 }),
      rule: 'nonzero',
      color: INK,
    }),
  );
  return { width: 100, height: count * (10 + gap), ops: fills };
}

/** The tops of a part's bars in the whole drawing. */
function topsOf({ ops }: Drawing): number[] {
  return ops.flatMap((op) => (op.op === 'fill' && op.path[0]?.[0] === 'M' ? [op.path[0][2]] : []));
}

describe('cutting a drawing into parts', () => {
  it('keeps every bar whole and in exactly one part', () => {
    const sizes = { count: fc.integer({ min: 2, max: 60 }), gap: fc.integer({ min: 1, max: 12 }) };
    fc.assert(
      fc.property(fc.record({ ...sizes, most: fc.integer({ min: 60, max: 400 }) }), ({ count, gap, most }) => {
        const whole = bars(count, gap);
        const parts = cutDrawing(whole, most) ?? [];
        expect(parts.flatMap(topsOf)).toEqual(topsOf(whole));
        let top = 0;
        for (const part of parts) {
          expect(part.height).toBeLessThanOrEqual(most);
          for (const y of topsOf(part)) {
            expect(y).toBeGreaterThanOrEqual(top);
            expect(y + 10).toBeLessThanOrEqual(top + part.height);
          }
          top += part.height;
        }
        expect(top).toBeCloseTo(whole.height, 6);
      }),
    );
  });

  it("doesn't cut through a bar taller than half a part", () => {
    const high = rectPath({ x: 0, y: 0, width: 50, height: 300 });
    expect(
      cutDrawing({ width: 100, height: 300, ops: [{ op: 'fill', path: high, rule: 'nonzero', color: INK }] }, 100),
    ).toBeUndefined();
  });
});
