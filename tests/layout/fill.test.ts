import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillRegion, fitColumns } from '../../src/layout/fill.ts';
import type { BreakLevel, ColumnFlow, ForcedBreak, Piece } from '../../src/layout/flow.ts';

interface Spec {
  readonly height: number;
  readonly space?: number;
  readonly level?: BreakLevel;
  readonly forced?: ForcedBreak;
}

function piecesOf(specs: readonly Spec[]): Piece[] {
  return specs.map(({ height, space = 0, level = 0, forced = 'none' }) => ({
    height,
    spaceBefore: space,
    container: undefined,
    breakBefore: { level, forced },
    content: { kind: 'edge' },
  }));
}

function flowOf(specs: readonly Spec[], count: number): ColumnFlow {
  return { pieces: piecesOf(specs), count, x: 0, columnWidth: 100, gap: 10, balance: true, rule: undefined };
}

const lines = (n: number): Spec[] => Array.from({ length: n }, () => ({ height: 10 }));

describe('filling a region', () => {
  it('takes what fits', () => {
    expect(fillRegion(piecesOf(lines(10)), 0, { height: 45, force: true })).toMatchObject({ end: 4, height: 40 });
  });

  it('goes back to the least bad break', () => {
    const pieces = piecesOf([
      ...lines(3),
      { height: 10, level: 0 },
      { height: 10, level: 2 },
      { height: 10, level: 1 },
    ]);
    expect(fillRegion(pieces, 0, { height: 50, force: true })).toMatchObject({ end: 3, level: 0 });
  });

  it('drops the margin at the top of a region that a break opened', () => {
    const pieces = piecesOf([{ height: 10 }, { height: 10, space: 30 }, { height: 10, space: 5 }]);
    expect(fillRegion(pieces, 1, { height: 25, force: true })).toMatchObject({ end: 3, height: 25 });
  });

  it('stops at a forced break', () => {
    const pieces = piecesOf([{ height: 10 }, { height: 10, forced: 'column' }]);
    expect(fillRegion(pieces, 0, { height: 100, force: true })).toMatchObject({ end: 1, forced: 'column' });
  });

  it('places a piece that is too high where no region is larger, and leaves it where one is', () => {
    const pieces = piecesOf([{ height: 99 }, { height: 10 }]);
    expect(fillRegion(pieces, 0, { height: 50, force: true })).toMatchObject({ end: 1 });
    expect(fillRegion(pieces, 0, { height: 50, force: false })).toMatchObject({ end: 0, shortage: 49 });
  });
});

describe('columns', () => {
  it('are balanced when all fits', () => {
    expect(fitColumns(flowOf(lines(7), 2), 0, { height: 200, force: true })).toMatchObject({
      ends: [4, 7],
      height: 40,
      all: true,
    });
  });

  it('are full when more follows', () => {
    expect(fitColumns(flowOf(lines(30), 2), 0, { height: 55, force: true })).toMatchObject({
      ends: [5, 10],
      all: false,
    });
  });

  it('are a little higher rather than part a heading from its text', () => {
    const specs: Spec[] = [
      ...lines(4),
      { height: 12, space: 6 },
      { height: 10, level: 2 },
      { height: 10, level: 1 },
      ...lines(2),
    ];
    const { ends } = fitColumns(flowOf(specs, 2), 0, { height: 200, force: true });
    expect(ends).toEqual([4, 9]);
  });

  it('hold every piece once, in order, at any height', () => {
    const spec = fc.record({
      height: fc.integer({ min: 0, max: 60 }),
      space: fc.integer({ min: 0, max: 20 }),
      level: fc.constantFrom<BreakLevel>(0, 0, 0, 1, 2, 3),
      forced: fc.constantFrom<ForcedBreak>('none', 'none', 'none', 'none', 'none', 'column', 'page'),
    });
    fc.assert(
      fc.property(
        fc.array(spec, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 0, max: 150 }),
        (specs, count, height) => {
          const flow = flowOf(specs, count);
          let at = 0;
          for (let page = 0; at < specs.length; page++) {
            expect(page).toBeLessThanOrEqual(specs.length);
            const fit = fitColumns(flow, at, { height, force: true });
            expect(fit.ends.length).toBeGreaterThan(0);
            expect(fit.ends.length).toBeLessThanOrEqual(count);
            for (const end of fit.ends) {
              expect(end).toBeGreaterThan(at);
              at = end;
            }
            if (fit.all) expect(at).toBe(specs.length);
          }
        },
      ),
    );
  });
});
