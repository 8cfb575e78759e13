/** npx vitest bench --run: drawing a chart of each kind, warm, with the brief's own fonts; and a cached chart. */

import { bench, describe } from 'vitest';
import { createTextEngine } from '../../src/build/text-engine.ts';
import { createChartDrawer } from '../../src/chart/draw.ts';
import { themeFromCustomProperties } from '../../src/chart/theme.ts';
import { recordReads } from '../../src/core/files.ts';
import { english } from '../../src/languages/locale-for.ts';
import { nodeReader } from '../../src/machine/node-files.ts';
import { withPackages } from '../../src/machine/package-files.ts';
import { samples } from '../chart/samples.ts';

const { shaper } = createTextEngine().open([], recordReads(withPackages(nodeReader(), '.')));
const theme = themeFromCustomProperties(new Map(), ['Source Sans 3']);
const drawer = createChartDrawer();
await drawer.load();

/** A new width each time, so that no drawing is cached. */
let step = 0;

describe('drawn', () => {
  for (const [name, chart] of Object.entries(samples)) {
    bench(
      name,
      () => {
        step = (step + 1) % 100_000;
        drawer.draw(chart, { width: 231 + step / 100_000, theme, shaper, locale: english() });
      },
      { time: 150, warmupTime: 100 },
    );
  }
});

describe('cached', () => {
  const chart = samples['grouped bars'];
  bench(
    'grouped bars',
    () => {
      if (chart) drawer.draw(chart, { width: 231, theme, shaper, locale: english() });
    },
    { time: 150 },
  );
});
