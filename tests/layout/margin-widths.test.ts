/** Widths of the boxes of a page edge (CSS Paged Media 3, 5.3.2), worked out by hand. */

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type EdgeBox, type EdgeBoxes, edgeWidths } from '../../src/layout/page/margin-widths.ts';

const auto = (min: number, max: number): EdgeBox => ({ specified: undefined, min, max });
const fixed = (width: number): EdgeBox => ({ specified: width, min: 5, max: 50 });

/** The widths of boxes in the order left, middle, right; '-' where there is none. */
function widths(left: EdgeBox | undefined, center: EdgeBox | undefined, right: EdgeBox | undefined): string {
  const found = edgeWidths({ left, center, right }, 100);
  return [found.left, found.center, found.right].map((width) => width.toFixed(1)).join(' ');
}

it.each([
  ['one box takes all', auto(10, 20), undefined, undefined, '100.0 0.0 0.0'],
  ['two share the rest by their contents', auto(5, 10), undefined, auto(5, 30), '25.0 0.0 75.0'],
  [
    'two that fit only with broken lines grow from their least widths',
    auto(20, 80),
    undefined,
    auto(20, 50),
    '60.0 0.0 40.0',
  ],
  ['two that never fit shrink by their least widths', auto(90, 90), undefined, auto(60, 60), '60.0 0.0 40.0'],
  ['two without contents share equally', auto(0, 0), undefined, auto(0, 0), '50.0 0.0 50.0'],
  ['a fixed box leaves the rest', fixed(30), undefined, auto(5, 10), '30.0 0.0 70.0'],
  ['two fixed boxes may leave room', fixed(30), undefined, fixed(20), '30.0 0.0 20.0'],
  ['a fixed box that is too wide leaves none', fixed(120), undefined, auto(0, 10), '120.0 0.0 0.0'],
  ['one in the middle takes all', undefined, auto(10, 20), undefined, '0.0 100.0 0.0'],
  [
    'sides of a centred box are as wide as the wider one needs',
    auto(5, 10),
    auto(5, 20),
    auto(5, 20),
    '33.3 33.3 33.3',
  ],
  ['a centred box grows with both its sides', auto(10, 80), auto(20, 60), auto(5, 20), '33.3 33.3 33.3'],
  ['a centred box shrinks with both its sides', auto(60, 60), auto(40, 40), auto(10, 10), '37.5 25.0 37.5'],
  ['a fixed box in the middle leaves both sides as much', auto(5, 10), fixed(40), auto(5, 20), '30.0 40.0 30.0'],
  ['a fixed side keeps its width beside a centred box', fixed(10), auto(10, 30), auto(5, 10), '10.0 60.0 20.0'],
  ['two fixed sides leave twice the wider one', fixed(10), auto(10, 30), fixed(20), '10.0 60.0 20.0'],
  ['sides that are too wide leave no room in the middle', fixed(60), auto(10, 30), fixed(20), '60.0 0.0 20.0'],
])('%s', (_, left, center, right, expected) => {
  expect(widths(left, center, right)).toBe(expected);
});

it('boxes without a specified width fill the edge exactly where their contents fit, and the middle is centred', () => {
  const box = fc
    .tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 60 }))
    .map(([min, more]) => auto(min, min + more));
  const boxes: fc.Arbitrary<EdgeBoxes<EdgeBox>> = fc.record({
    left: box,
    center: fc.option(box, { nil: undefined }),
    right: box,
  });
  fc.assert(
    fc.property(boxes, (all) => {
      const { left, center, right } = edgeWidths(all, 200);
      expect(left + center + right).toBeCloseTo(200, 6);
      if (all.center) expect(left).toBeCloseTo(right, 6);
      expect(left).toBeGreaterThanOrEqual(all.left?.min ?? 0);
      expect(right).toBeGreaterThanOrEqual(all.right?.min ?? 0);
      expect(center).toBeGreaterThanOrEqual(all.center?.min ?? 0);
    }),
  );
});
