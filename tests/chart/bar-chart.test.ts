import { describe, expect, test } from 'vitest';
import type { Drawing } from '../../src/core/drawing.ts';
import type { Quantity } from '../../src/core/quantity.ts';
import { english } from '../../src/languages/locale-for.ts';
import {
  barChart,
  fakeShaper,
  loadedDrawer,
  overlap,
  pathBox,
  printOps,
  quantities,
  textBoxes,
  texts,
  theme,
} from './support.ts';

const drawer = await loadedDrawer();
const options = { width: 220, theme, shaper: fakeShaper(), locale: english() };

function draw(rows: Readonly<Record<string, Quantity>>, width = 220, unit = '%'): Drawing {
  const { value, diagnostics } = drawer.draw(barChart(rows, unit), { ...options, width });
  expect(diagnostics).toEqual([]);
  return value;
}

/** The marks in the series' colour and its tints, with the limit: no rail, no axis, no words. */
function mark(quantity: Quantity): string[] {
  const frame = printOps(draw({ A: quantities.unknown }).ops);
  return printOps(draw({ A: quantity }).ops).filter(
    (op) => !frame.includes(op) && !op.startsWith('text') && !isKey(op),
  );
}

/** The key below the axis explains an estimate's interval. */
function isKey(op: string): boolean {
  return Number(op.split(' ')[op.startsWith('stroke') ? 4 : 3]) > 48;
}

describe('bar chart', () => {
  test('each kind of quantity has its own mark', () => {
    expect(mark(quantities.exact)).toEqual(['fill #12436d 0 15.5 22 31.5']);
    expect(mark(quantities.below)).toEqual([
      'fill #e3e8ed 0 15.5 22 31.5',
      'stroke #12436d 0.9 0 15.5 22 31.5',
      'stroke #12436d 0.9 0 15.5 22 31.5',
      'stroke #1d1d1b 1 22 12.5 22 34.5 dash 2 1.5',
    ]);
    expect(mark(quantities.range)).toEqual([
      'fill #94aabd 11 19.5 22 27.5',
      'stroke #12436d 2 11 15.5 11 31.5',
      'stroke #12436d 2 22 15.5 22 31.5',
    ]);
    expect(mark(quantities.estimate)).toEqual([
      'stroke #12436d 1.1 11 23.5 22 23.5',
      'stroke #12436d 1.1 11 19 11 28',
      'stroke #12436d 1.1 22 19 22 28',
      'fill #12436d 12.1 20.2 18.7 26.8',
    ]);
    expect(mark(quantities.unknown)).toEqual([]);
    const approximate = mark(quantities.approximate);
    expect(approximate[0]).toBe('fill #12436d 0 15.5 17 31.5');
    expect(approximate).toHaveLength(5);
  });

  test('a bound has no edge at its limit', () => {
    const outline = draw({ A: quantities.below }).ops.filter((op) => op.op === 'stroke' && op.style.dash.length === 0);
    const edges = outline.flatMap((op) => (op.op === 'stroke' && op.path.length === 4 ? [op.path] : []));
    expect(edges).toEqual([
      [
        ['M', 22, 15.5],
        ['L', 0, 15.5],
        ['L', 0, 31.5],
        ['L', 22, 31.5],
      ],
    ]);
  });

  test('a lower bound is open on its left', () => {
    const span = mark({ ...quantities.above, value: 70 });
    expect(span.find((op) => op.startsWith('fill'))).toBe('fill #e3e8ed 154 15.5 220 31.5');
    expect(span.at(-1)).toBe('stroke #1d1d1b 1 154 12.5 154 34.5 dash 2 1.5');
  });

  test('writes bounds and approximate values in words, and never the remainder', () => {
    const all = texts(draw(quantities));
    expect(all).toEqual(expect.arrayContaining(['10%', 'About 10%', 'Less than 10%', 'More than 10%']));
    expect(all).toContain('Not stated in source');
    expect(all.join(' ')).not.toContain('90');
  });

  test('a share has an axis from 0 to 100 %, whatever the values', () => {
    expect(texts(draw({ A: quantities.exact })).filter((t) => /^\d+%$/.test(t))).toEqual([
      '0%',
      '25%',
      '50%',
      '75%',
      '100%',
      '10%',
    ]);
    const kilometres = { kind: 'exact', value: 145, unit: 'km', wording: '' } as const;
    expect(texts(draw({ A: kilometres }, 220, 'km'))).toEqual(expect.arrayContaining(['0', '50', '100', '150']));
  });

  test.each([120, 180, 240, 500])('at %i pt nothing leaves the drawing, overlaps or is set below 7 pt', (width) => {
    const long = 'Send soldiers if the government decides to do so after a vote';
    const drawing = draw({ ...quantities, [long]: { ...quantities.exact, value: 97 } }, width);
    const boxes = textBoxes(drawing);
    for (const [i, box] of boxes.entries()) {
      expect(box.size).toBeGreaterThanOrEqual(7);
      expect([box.text, box.x >= -0.01, box.x + box.width <= width + 0.01]).toEqual([box.text, true, true]);
      for (const other of boxes.slice(i + 1)) expect([box.text, other.text, overlap(box, other)]).toContain(false);
    }
    for (const op of drawing.ops) {
      if (op.op !== 'fill' && op.op !== 'stroke') continue;
      const { x, y, width: w, height } = pathBox(op.path);
      expect(Math.min(x, y, width - x - w, drawing.height - y - height)).toBeGreaterThanOrEqual(-1);
    }
  });

  test('the same chart is drawn once for a width, theme and shaper', () => {
    const chart = barChart({ A: quantities.exact });
    const first = drawer.draw(chart, options).value;
    expect(drawer.draw({ ...chart, src: 'elsewhere' }, options).value).toBe(first);
    expect(drawer.draw(chart, { ...options, width: 221 }).value).not.toBe(first);
    expect(drawer.draw(chart, { ...options, shaper: fakeShaper() }).value).not.toBe(first);
  });

  test('an unsupported feature is an error that names it', () => {
    const fontless = { ...theme, families: [] };
    const { diagnostics } = drawer.draw(barChart({ A: quantities.exact }), { ...options, theme: fontless });
    expect(diagnostics).toMatchObject([{ severity: 'error', code: 'chart/unsupported-drawing' }]);
    expect(diagnostics[0]?.message).toContain("chart 'bars' uses the font");
    expect(drawer.draw(barChart({}), options).diagnostics).toMatchObject([{ code: 'chart/empty' }]);
  });
});
