/** Hard data in every kind of chart: nothing overlaps or is cut off, and every value is shown. */

import { describe, expect, test } from 'vitest';
import { chartTable } from '../../src/chart/kinds.ts';
import { chartAltText } from '../../src/chart/words/alt-text.ts';
import type { Chart, GridChart } from '../../src/core/chart.ts';
import type { Drawing } from '../../src/core/drawing.ts';
import type { Quantity } from '../../src/core/quantity.ts';
import { english } from '../../src/languages/locale-for.ts';
import { quantityLabel, quantityWords, withoutInterval } from '../../src/languages/quantity-words.ts';
import { hardCharts } from './hard-inputs.ts';
import { fakeShaper, faults, loadedDrawer, texts, theme } from './support.ts';

const drawer = await loadedDrawer();
const shaper = fakeShaper();

/** The narrowest drawing, a column or a page, in turn; all widths by CHART_WIDTHS. */
const ALL_WIDTHS = [120, 145, 170, 200, 231, 280, 330, 400, 480];
const widthsFor = (i: number): readonly number[] =>
  process.env.CHART_WIDTHS ? ALL_WIDTHS : [[120, 231, 480][i % 3] ?? 0];

/** Only the letters: words may be broken over lines, with hyphens. */
function letters(text: string): string {
  return text.toLowerCase().replace(/[\s\u00a0-]/g, '');
}

/** The values that a kind prints in its drawing; its description and table have the others. */
function printed(chart: GridChart): readonly Quantity[] {
  const all = chart.rows.map((row) => row.cells.map(({ quantity }) => quantity));
  switch (chart.kind) {
    case 'line':
      return chart.series.flatMap((_, s) => all.map((row) => row[s]).findLast((q) => q && q.kind !== 'unknown') ?? []);
    case 'slope':
      return all.flatMap((row) => [row[0], row.at(-1)].flatMap((q) => q ?? []));
    case 'scatter':
    case 'histogram':
    case 'sankey':
    case 'map':
    case 'tile-map':
      return [];
    case 'ranked-table':
      return all.flatMap((row) => row.at(-1) ?? []);
    case 'dot-range':
    case 'dumbbell':
      return all.flatMap((row) => row.filter((q) => q.kind === 'unknown'));
    default:
      return all.flat();
  }
}

function missingValues(chart: GridChart, drawing: Drawing): string[] {
  const drawnLetters = letters(texts(drawing).join(' '));
  return printed(chart).flatMap((quantity) => {
    const short = withoutInterval(quantity);
    const bare = { ...short, unit: '' };
    const forms = [quantityWords(quantity), ...[quantity, short, bare].map((q) => quantityLabel(q))];
    return forms.some((form) => drawnLetters.includes(letters(form))) ? [] : [quantityLabel(quantity)];
  });
}

/** Noise of binary fractions, or a power of ten as programs write it. */
const NOISE = /\d\.\d{13,}|\de[+-]?\d|NaN|undefined|Infinity/;

/** Remarks about tables that are too narrow, and points too close for names: the author is told. */
const EXPECTED = new Set(['chart/crowded', 'chart/labels-left-out', 'chart/empty-classes']);

describe.each(hardCharts)('$kind', ({ charts }) => {
  test.each(charts.map(([name, chart], i) => [name, chart, widthsFor(i)] as const))('%s', (_, chart: Chart, widths) => {
    const found = widths.flatMap((width) => {
      const { value: drawing, diagnostics } = drawer.draw(chart, { width, theme, shaper, locale: english() });
      const missing = 'rows' in chart ? missingValues(chart, drawing).map((value) => `'${value}' is missing`) : [];
      const noise = texts(drawing).filter((text) => NOISE.test(text));
      const remarks = diagnostics.filter(({ code }) => !EXPECTED.has(code)).map((d) => d.message);
      const all = [...remarks, ...faults(drawing), ...missing, ...noise];
      return all.map((fault) => `at ${width} pt: ${fault}`);
    });
    expect(found.join('\n')).toBe('');
    expect(chartAltText(chart, english())).not.toMatch(NOISE);
    expect(JSON.stringify(chartTable(chart, english()))).not.toMatch(NOISE);
  });
});
