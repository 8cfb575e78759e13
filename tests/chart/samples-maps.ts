/** Samples of maps, with a geometry of squares made up for them. */

import type { Chart, MapChart, MapRow, TileMapChart } from '../../src/core/chart.ts';
import type { ClassScale, MapGeometry } from '../../src/core/map-charts.ts';
import { quantity, words } from './sample-parts.ts';

const names = ['Northmark', 'Eastmark', 'Midland', 'Westmark', 'Southmark', 'Isle of the Lighthouse Keepers'];

/** Six squares of five degrees, three in each row. */
export const squares: MapGeometry = {
  digest: 'squares',
  outlines: names.map((name, i) => {
    const [x, y] = [(i % 3) * 5, 50 - Math.floor(i / 3) * 5];
    const ring = [[x, y], [x, y + 5], [x + 5, y + 5], [x + 5, y], [x, y]] as const; // biome-ignore format: corners
    return { code: `R${i + 1}`, name, polygons: [[ring]] };
  }),
};

export const classes: ClassScale = { limits: [10, 20, 30], method: 'given' };

/** A map from lines of `name: value`; the last regions may be without data. */
export function mapOf(lines: readonly string[], more: Partial<MapChart> = {}): MapChart {
  const given = lines.map((line): MapRow => {
    const [label = '', value = ''] = line.split(': ');
    return {
      ...{ src: '', label, date: undefined, claims: [], place: undefined, named: false, given: true },
      region: names.indexOf(label),
      cells: [{ src: '', quantity: { ...quantity(value), unit: '%' } }],
    };
  });
  return {
    ...words,
    kind: 'map',
    ...{ unit: '%', share: true, measure: 'Share of adults', series: [{ src: '', name: '' }] },
    ...{ geometry: squares, draws: 'areas', scale: classes, projection: undefined, view: undefined },
    ...{ insets: [], scaleBar: false, backdrop: [], leftOut: [], rows: given },
    ...more,
  };
}

const values = [
  'Northmark: 5 %',
  'Eastmark: 12 %',
  'Midland: ~22 %',
  'Westmark: 15-25 %',
  'Southmark: >30 %',
  'Isle of the Lighthouse Keepers: not asked',
];

export function tileMap(lines: readonly string[]): TileMapChart {
  return {
    ...words,
    kind: 'tile-map',
    ...{ unit: '%', share: true, measure: 'Share of adults', series: [{ src: '', name: '' }], scale: classes },
    rows: lines.map((line, i) => {
      const [label = '', value = ''] = line.split(': ');
      return {
        ...{ src: '', label, date: undefined, claims: [], given: true, code: label.slice(0, 2).toUpperCase() },
        tile: { row: Math.floor(i / 3), column: i % 3 },
        cells: [{ src: '', quantity: { ...quantity(value), unit: '%' } }],
      };
    }),
  };
}

export const mapSamples: Readonly<Record<string, Chart>> = {
  map: mapOf(values, { scaleBar: true, rows: mapOf(values).rows.map((row, i) => ({ ...row, named: i < 2 })) }),
  'map of symbols': mapOf(values.slice(0, 3).concat(values.slice(5)), { draws: 'symbols', scale: undefined }),
  'map with an inset': mapOf(values, { insets: [{ title: 'The isle, enlarged', regions: [5] }] }),
  'map of tiles': tileMap(values),
};
