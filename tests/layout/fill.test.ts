import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkup } from '../../src/html/parse.ts';
import { fillRegion } from '../../src/layout/flow/fill.ts';
import { fitColumns } from '../../src/layout/flow/fill-columns.ts';
import type { BreakLevel, ColumnFlow, EdgeFloat, ForcedBreak, Piece } from '../../src/layout/flow/flow.ts';
import { type FillOptions, FLOW_START, type Position } from '../../src/layout/flow/region.ts';

const element = parseMarkup('<body></body>').value.root;

interface Spec {
  readonly height: number;
  readonly space?: number;
  readonly level?: BreakLevel;
  readonly forced?: ForcedBreak;
  readonly float?: EdgeFloat['side'] | undefined;
}

function piecesOf(specs: readonly Spec[]): Piece[] {
  return specs.map(({ height, space = 0, level = 0, forced = 'none', float: side }) => ({
    height,
    reach: height,
    spaceBefore: space,
    attached: [],
    container: undefined,
    breakBefore: { level, forced },
    float: side && { side, reference: 'column', element, marginTop: space, marginBottom: 0 },
    notes: [],
    page: '',
    content: { kind: 'edge' },
  }));
}

function flowOf(specs: readonly Spec[], count: number): ColumnFlow {
  return {
    pieces: piecesOf(specs),
    count,
    x: 0,
    direction: 'ltr',
    columnWidth: 100,
    gap: 10,
    balance: true,
    most: Number.POSITIVE_INFINITY,
    keepTogether: false,
    rule: undefined,
  };
}

const lines = (n: number): Spec[] => Array.from({ length: n }, () => ({ height: 10 }));

describe('filling a region', () => {
  it('takes the pieces that fit', () => {
    expect(fillRegion(piecesOf(lines(10)), FLOW_START, { height: 45, force: true })).toMatchObject({
      next: { index: 4 },
      height: 40,
    });
  });

  it('goes back to the least bad break', () => {
    const pieces = piecesOf([
      ...lines(3),
      { height: 10, level: 0 },
      { height: 10, level: 2 },
      { height: 10, level: 1 },
    ]);
    expect(fillRegion(pieces, FLOW_START, { height: 50, force: true })).toMatchObject({ next: { index: 3 }, level: 0 });
  });

  it('breaks freely before a box that follows waiting floats alone, with their heading in an earlier region', () => {
    const pieces = piecesOf([
      { height: 10 },
      { height: 20, level: 2, float: 'here' },
      { height: 20, level: 2, float: 'here' },
      { height: 10, level: 2 },
      { height: 10, level: 1 },
    ]);
    const waiting = [pieces[1] as Piece];
    const start: Position = { ...FLOW_START, index: 2, waiting };
    expect(fillRegion(pieces, start, { height: 35, force: false })).toMatchObject({ next: { index: 3 }, level: 0 });
  });

  it('drops the margin at the top of a region after a break', () => {
    const pieces = piecesOf([{ height: 10 }, { height: 10, space: 30 }, { height: 10, space: 5 }]);
    expect(fillRegion(pieces, { ...FLOW_START, index: 1 }, { height: 25, force: true })).toMatchObject({
      next: { index: 3 },
      height: 25,
    });
  });

  it('stops at a forced break', () => {
    const pieces = piecesOf([{ height: 10 }, { height: 10, forced: 'column' }]);
    expect(fillRegion(pieces, FLOW_START, { height: 100, force: true })).toMatchObject({
      next: { index: 1 },
      forced: 'column',
    });
  });

  it('places a piece that is too high where no region is larger, and leaves it where one is', () => {
    const pieces = piecesOf([{ height: 99 }, { height: 10 }]);
    expect(fillRegion(pieces, FLOW_START, { height: 50, force: true })).toMatchObject({ next: { index: 1 } });
    expect(fillRegion(pieces, FLOW_START, { height: 50, force: false })).toMatchObject({
      next: { index: 0 },
      shortage: 49,
    });
  });
});

/** The pieces of each column, floats at its top first. */
function columnsOf(
  flow: ColumnFlow,
  start: Position,
  options: FillOptions,
): { columns: number[][]; next: Position; all: boolean } {
  const { columns, next, all } = fitColumns(flow, start, { ...options, fillRegion });
  return {
    columns: columns.map(({ top, placed, bottom }) =>
      [...top, ...placed.map((p) => p.piece), ...bottom].map((piece) => flow.pieces.indexOf(piece)),
    ),
    next,
    all,
  };
}

describe('columns', () => {
  it('are balanced when everything fits', () => {
    const { columns, all } = columnsOf(flowOf(lines(7), 2), FLOW_START, { height: 200, force: true });
    expect([columns, all]).toEqual([
      [
        [0, 1, 2, 3],
        [4, 5, 6],
      ],
      true,
    ]);
  });

  it('are full when more follows', () => {
    const { columns, all } = columnsOf(flowOf(lines(30), 2), FLOW_START, { height: 55, force: true });
    expect([columns.map((c) => c.length), all]).toEqual([[5, 5], false]);
  });

  it('are slightly higher rather than separate a heading from its text', () => {
    const heading: Spec[] = [
      { height: 12, space: 6 },
      { height: 10, level: 2 },
      { height: 10, level: 1 },
    ];
    const { columns } = columnsOf(flowOf([...lines(4), ...heading, ...lines(2)], 2), FLOW_START, {
      height: 200,
      force: true,
    });
    expect(columns).toEqual([
      [0, 1, 2, 3],
      [4, 5, 6, 7, 8],
    ]);
  });

  it('place a float where it is when there is room, otherwise at the top of the next column, and the text continues', () => {
    const specs: Spec[] = [...lines(2), { height: 30, float: 'here' }, ...lines(5)];
    expect(columnsOf(flowOf(specs, 2), FLOW_START, { height: 55, force: true }).columns).toEqual([
      [0, 1, 2],
      [3, 4, 5, 6, 7],
    ]);
    expect(columnsOf(flowOf(specs, 2), FLOW_START, { height: 45, force: true }).columns).toEqual([
      [0, 1, 3, 4],
      [2, 5],
    ]);
  });

  it('keep floats in their order', () => {
    const specs: Spec[] = [...lines(2), { height: 40, float: 'here' }, { height: 10, float: 'here' }, ...lines(9)];
    const { columns } = columnsOf(flowOf(specs, 2), FLOW_START, { height: 50, force: true });
    expect(columns).toEqual([
      [0, 1, 4, 5, 6],
      [2, 3],
    ]);
  });

  it('contain every piece once, text and floats each in order, at any height', () => {
    const spec = fc.record({
      height: fc.integer({ min: 0, max: 60 }),
      space: fc.integer({ min: 0, max: 20 }),
      level: fc.constantFrom<BreakLevel>(0, 0, 0, 1, 2, 3),
      forced: fc.constantFrom<ForcedBreak>('none', 'none', 'none', 'none', 'none', 'column', 'page'),
      float: fc.constantFrom<EdgeFloat['side'] | undefined>(undefined, undefined, undefined, 'here', 'top', 'bottom'),
    });
    fc.assert(
      fc.property(
        fc.array(spec, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 0, max: 150 }),
        (specs, count, height) => {
          const flow = flowOf(specs, count);
          const placed: number[] = [];
          let at = FLOW_START;
          for (let page = 0; at.index < specs.length || at.waiting.length > 0; page++) {
            expect(page).toBeLessThan(2 * specs.length);
            const { columns, next } = columnsOf(flow, at, { height, force: true });
            expect(columns.length).toBeLessThanOrEqual(count);
            placed.push(...columns.flat());
            at = next;
          }
          const isFloat = (i: number): boolean => specs[i]?.float !== undefined;
          const all = specs.map((_, i) => i);
          expect(placed.filter(isFloat).sort((a, b) => a - b)).toEqual(all.filter(isFloat));
          expect(placed.filter((i) => !isFloat(i))).toEqual(all.filter((i) => !isFloat(i)));
        },
      ),
    );
  });
});
