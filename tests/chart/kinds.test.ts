import { describe, expect, test } from 'vitest';
import { chartTable } from '../../src/chart/kinds.ts';
import { chartAltText } from '../../src/chart/words/alt-text.ts';
import { contrastRatio } from '../../src/core/contrast.ts';
import type { Drawing } from '../../src/core/drawing.ts';
import { english } from '../../src/languages/locale-for.ts';
import { samples } from './samples.ts';
import { fakeShaper, loadedDrawer, overlap, pathBox, textBoxes, texts, theme } from './support.ts';

const drawer = await loadedDrawer();
const shaper = fakeShaper();
const names = Object.keys(samples);

function draw(name: string, width: number): Drawing {
  const chart = samples[name];
  if (!chart) throw new Error(`no sample '${name}'`);
  const { value, diagnostics } = drawer.draw(chart, { width, theme, shaper, locale: english() });
  expect(diagnostics).toEqual([]);
  return value;
}

describe.each(names)('%s', (name) => {
  test.each([170, 231, 330, 480])('at %i pt no text overlaps, leaves the drawing or is set below 7 pt', (width) => {
    const drawing = draw(name, width);
    const boxes = textBoxes(drawing);
    for (const [i, box] of boxes.entries()) {
      expect(box.size).toBeGreaterThanOrEqual(7);
      const out = Math.min(box.x, box.y, width - box.x - box.width, drawing.height - box.y - box.height);
      expect([box.text, out > -1 ? 'inside' : out]).toEqual([box.text, 'inside']);
      for (const other of boxes.slice(i + 1)) {
        expect([box.text, other.text, overlap(box, other) ? 'overlap' : 'apart']).toEqual([
          box.text,
          other.text,
          'apart',
        ]);
      }
    }
    for (const op of drawing.ops) {
      if (op.op !== 'fill' && op.op !== 'stroke') continue;
      const { x, y, width: w, height } = pathBox(op.path);
      expect(Math.min(x, y, width - x - w, drawing.height - y - height)).toBeGreaterThanOrEqual(-4);
    }
  });

  test('text has 4.5:1 on white or on the box behind it', () => {
    const white = { r: 255, g: 255, b: 255, a: 1 };
    const drawing = draw(name, 480);
    drawing.ops.forEach((op, i) => {
      if (op.op !== 'text') return;
      const box = { x: op.x, y: op.y - op.size * 0.7, width: 1, height: 1 };
      const behind = drawing.ops.slice(0, i).findLast((o) => o.op === 'fill' && overlap(pathBox(o.path), box));
      const ground = behind?.op === 'fill' ? behind.color : white;
      expect([op.run.text, contrastRatio(op.color, ground) >= 4.5]).toEqual([op.run.text, true]);
    });
  });

  test('description and table contain every value', () => {
    const chart = samples[name];
    if (!chart || !('rows' in chart)) return;
    const { header, rows } = chartTable(chart, english());
    expect(rows.map((row) => row.length)).toEqual(chart.rows.map(() => header.length));
    expect(chartAltText(chart, english())).toMatch(/^[A-Z][a-z ]+: A finding\. /);
    for (const row of chart.rows) expect(chartAltText(chart, english())).not.toContain(`${row.label}: undefined`);
    const drawnText = texts(draw(name, 480)).join(' ');
    for (const { cells } of chart.rows) {
      for (const { quantity } of cells)
        if (quantity.kind === 'unknown') expect(drawnText.toLowerCase()).toContain(quantity.reason);
    }
  });
});
