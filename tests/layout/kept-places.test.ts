/** Flex boxes that were placed before are placed as an engine that keeps nothing would place them. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initialStyle } from '../../src/css/compute.ts';
import type { ComputedStyle } from '../../src/css/computed-style.ts';
import type { FlexEngine, FlexItem } from '../../src/layout/flow/flex-items.ts';
import { keepingPlaces } from '../../src/layout/flow/kept-places.ts';

/** Places items one below the other, each as high as it says, and counts how often it is asked. */
function stacking(): FlexEngine & { asked: number } {
  return {
    asked: 0,
    place(container, { width }, items) {
      this.asked++;
      let y = container.borderTopWidth;
      const boxes = items.map(({ style, widths, heightAt }) => {
        const height = heightAt(Math.min(width, widths.max)) + style.borderTopWidth;
        const rect = { x: 0, y, width, height };
        y += height;
        return { rect, edges: { top: 0, right: 0, bottom: 0, left: 0 } };
      });
      return { boxes, height: y };
    },
  };
}

const styles: readonly ComputedStyle[] = [
  { ...initialStyle(), display: 'flex' },
  { ...initialStyle(), display: 'flex', borderTopWidth: 3 },
  { ...initialStyle(), borderTopWidth: 2 },
];
const style = fc.constantFrom(...styles);
const number = fc.constantFrom(10, 20, 30);
const item = fc.record({ style, align: fc.constantFrom('start', 'end'), max: number, height: number });
const call = fc.record({ container: style, width: number, least: number, items: fc.array(item, { maxLength: 3 }) });

const itemsOf = (all: readonly { style: ComputedStyle; align: 'start' | 'end'; max: number; height: number }[]) =>
  all.map(({ height, max, ...rest }): FlexItem => ({ ...rest, widths: { min: 0, max }, heightAt: () => height }));

describe('kept places', () => {
  it('are those that the engine would find again', () => {
    const property = fc.property(fc.array(call, { minLength: 20, maxLength: 60 }), (calls) => {
      const kept = keepingPlaces(stacking());
      for (const { container, width, least, items } of calls) {
        const size = { width, height: undefined, least };
        const [one, fresh] = [kept, stacking()].map((engine) => engine.place(container, size, itemsOf(items)));
        expect(one).toEqual(fresh);
      }
    });
    fc.assert(property, { numRuns: 30 });
  });

  it('ask the engine again only where a style, a size or a height has changed', () => {
    const engine = stacking();
    const kept = keepingPlaces(engine);
    const [container, , border] = styles as [ComputedStyle, ComputedStyle, ComputedStyle];
    const one = { style: container, align: 'start', max: 10, height: 20 } as const;
    const place = (width: number, items: Parameters<typeof itemsOf>[0]): unknown =>
      kept.place(container, { width, height: undefined, least: 0 }, itemsOf(items));
    place(100, [one, one]);
    place(100, [one, one]);
    expect(engine.asked).toBe(1);
    place(100, [one, { ...one, height: 21 }]);
    place(100, [one, { ...one, style: border, height: 21 }]);
    place(90, [one, one]);
    place(100, [one]);
    expect(engine.asked).toBe(5);
  });
});
