/** Maps: classes, geometry, and what the reader refuses. */

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { chartTable } from '../../src/chart/kinds.ts';
import { projectMap } from '../../src/chart/maps/projection.ts';
import { chartAltText } from '../../src/chart/words/alt-text.ts';
import { classesOf } from '../../src/core/map-charts.ts';
import { equalLimits, naturalLimits, quantileLimits } from '../../src/core/value-classes.ts';
import { readBrief } from '../../src/data/read-brief.ts';
import { english } from '../../src/languages/locale-for.ts';
import { withPackages } from '../../src/machine/package-files.ts';
import { briefFiles, LEAST, printed } from '../data/support.ts';
import { quantity } from './sample-parts.ts';
import { classes, mapOf, squares } from './samples-maps.ts';
import { fakeShaper, loadedDrawer, texts, theme } from './support.ts';

const drawer = await loadedDrawer();

describe('classes', () => {
  test.each([
    ['10 %', [1, 1]],
    ['9.99 %', [0, 0]],
    ['<10 %', [0, 0]],
    ['at most 10 %', [0, 1]],
    ['>30 %', [3, 3]],
    ['>25 %', [2, 3]],
    ['12-18 %', [1, 1]],
    ['15-25 %', [1, 2]],
    ['15 +/- 2 (95 %)', [1, 1]],
    ['15 +/- 9 (95 %)', [0, 2]],
    ['not asked', undefined],
  ])('of %s', (text, expected) => {
    expect(classesOf(quantity(text), classes)).toEqual(expected);
  });

  it('by quantiles have about equal numbers, and no value is on both sides of a limit', () => {
    expect(quantileLimits([1, 2, 3, 4, 5, 6, 7, 8], 4)).toEqual([3, 5, 7]);
    expect(quantileLimits([1, 1, 1, 1, 1, 9], 3)).toEqual([5]);
    expect(quantileLimits([4, 4, 4], 5)).toEqual([]);
  });

  it('of equal steps have round limits', () => {
    expect(equalLimits([12.3, 47.1], 4)).toEqual([20, 30, 40]);
    expect(equalLimits([5], 5)).toEqual([]);
  });

  it('by natural breaks are in the gaps', () => {
    expect(naturalLimits([1, 2, 3, 20, 21, 22, 60, 61], 3)).toEqual([10, 40]);
  });

  it('are ascending and inside the values, whatever these are', () => {
    const values = fc.array(
      fc.integer({ min: -1000, max: 100000 }).map((n) => n / 10),
      { minLength: 1, maxLength: 60 },
    );
    fc.assert(
      fc.property(values, fc.integer({ min: 2, max: 7 }), (all, count) => {
        for (const limitsOf of [quantileLimits, naturalLimits, equalLimits]) {
          const limits = limitsOf(all, count);
          expect(limits).toEqual([...new Set(limits)].sort((a, b) => a - b));
          expect(limits.length).toBeLessThanOrEqual(count);
          for (const limit of limits) {
            expect(limit).toBeGreaterThan(Math.min(...all));
            expect(limit).toBeLessThanOrEqual(Math.max(...all));
          }
        }
      }),
    );
  });
});

it('draws a ring that runs the wrong way as itself, not as the rest of the world', () => {
  const [first] = squares.outlines;
  if (!first) throw new Error('the geometry has regions');
  const turned = { ...first, polygons: first.polygons.map((rings) => rings.map((ring) => ring.toReversed())) };
  const view = { projection: 'equal-earth', view: undefined, width: 200, mostHeight: 300 } as const;
  const areas = [first, turned].map((region) =>
    projectMap({ ...view, regions: [region, ...squares.outlines.slice(1)] }).outlines[0]?.map(({ area }) =>
      Math.abs(area),
    ),
  );
  expect(areas[1]).toEqual(areas[0]);
});

it('keeps what is far away out of a view', () => {
  const pole = { code: 'P', name: 'Pole', polygons: [[[[-180, -70], [-60, -70], [60, -70], [180, -70], [180, -90], [-180, -90], [-180, -70]]]] } as const; // biome-ignore format: a ring
  const map = projectMap({
    regions: [...squares.outlines, pole],
    projection: undefined,
    view: [-5, 40, 20, 60],
    width: 200,
    mostHeight: 300,
  });
  expect(map.outlines.at(-1)).toEqual([]);
  expect(map.outlines[0]?.length).toBe(1);
});

it('prints the limits of classes and counts regions without data', () => {
  const chart = mapOf(['Northmark: 5 %', 'Eastmark: 15-25 %', 'Midland: not asked']);
  const { value, diagnostics } = drawer.draw(chart, { width: 240, theme, shaper: fakeShaper(), locale: english() });
  expect(diagnostics).toEqual([]);
  const words = texts(value).join(' ');
  expect(words).toContain('under 10% 10% to under 20% 20% to under 30% 30% or more');
  expect(words).toContain('not asked (1)');
});

it('describes classes, and lists every region in the table', () => {
  const chart = mapOf(['Northmark: 5 %', 'Eastmark: 15-25 %', 'Midland: not asked']);
  expect(chartAltText(chart, english())).toBe(
    'Map: A finding. Share of adults. 3 regions; under 10%: 1 (Northmark); in one of the classes of its two colours, or between them: 1 (Eastmark); not asked: 1 (Midland); highest, Eastmark: 15% to 25%; lowest, Northmark: 5%.',
  );
  expect(chartTable(chart).rows).toEqual([
    ['Northmark', '5%'],
    ['Eastmark', '15% to 25%'],
    ['Midland', 'Not asked'],
  ]);
});

const GEOJSON = JSON.stringify({
  type: 'FeatureCollection',
  features: squares.outlines.map(({ code, name, polygons }) => ({
    type: 'Feature',
    id: code,
    properties: { name, short: name.slice(0, 5) },
    geometry: { type: 'MultiPolygon', coordinates: polygons },
  })),
});

const yamlOf = (chart: string): string =>
  `${LEAST.replace('paragraph: Words.', 'figure: f')}charts:\n  f: { title: T, measure: M, ${chart} }\n`;

function read(chart: string) {
  return readBrief(
    'b',
    briefFiles(yamlOf(chart), {
      'squares.json': GEOJSON,
      'bad.json': '{ "type": "Feature" }',
      'tiles.csv': 'code,name,row,column\nA,Alpha,1,1\nB,Beta,1,1\n',
    }),
  );
}

it('finds regions by name or code, without regard to case, and adds those without a row', () => {
  const { value, diagnostics } = read(
    'kind: map, geometry: squares.json, rows: [{ label: NORTHMARK, value: 5 }, { label: The east, region: R2, value: 7 }]',
  );
  expect(printed(diagnostics)).toEqual([]);
  const chart = value?.charts.get('f');
  const rows = chart?.kind === 'map' ? chart.rows : [];
  expect(rows.map(({ label, region, given }) => [label, region, given])).toEqual([
    ['NORTHMARK', 0, true],
    ['The east', 1, true],
    ['Isle of the Lighthouse Keepers', 5, false],
    ['Midland', 2, false],
    ['Southmark', 4, false],
    ['Westmark', 3, false],
  ]);
});

it.each([
  [
    'kind: map, geometry: squares.json, rows: [{ label: Northmrk, value: 5 }]',
    "data/unknown-region the map has no region 'Northmrk' | did you mean 'Northmark'?",
  ],
  [
    'kind: map, geometry: squares.json, rows: [{ label: Northmark, value: 5 }, { label: R1, value: 6 }]',
    "data/duplicate-row another row has the region of 'R1'",
  ],
  [
    'kind: map, geometry: missing.json, rows: [{ label: A, value: 5 }]',
    'data/missing-file there is no file b/missing.json',
  ],
  [
    'kind: map, geometry: bad.json, rows: [{ label: A, value: 5 }]',
    'data/bad-geometry the file is neither TopoJSON nor GeoJSON',
  ],
  [
    'kind: map, geometry: squares.json, classes: [20, 10], rows: [{ label: Northmark, value: 5 }]',
    "data/wrong-value the limit 10 isn't more than the one before, 20",
  ],
  [
    'kind: map, geometry: squares.json, classes: { count: 12 }, rows: [{ label: Northmark, value: 5 }]',
    'data/wrong-value expected 2 to 7 classes, found 12',
  ],
  [
    'kind: map, geometry: squares.json, draws: symbols, rows: [{ label: Northmark, value: <5 }]',
    "data/no-area less than 5 can't be the size of a symbol",
  ],
  [
    'kind: map, geometry: squares.json, view: [10, 20], rows: [{ label: Northmark, value: 5 }]',
    'data/wrong-value expected four numbers',
  ],
  [
    'kind: tile-map, tiles: us-state, rows: [{ label: TX, value: 5 }]',
    "data/bad-geometry there is no grid of tiles 'us-state' | did you mean 'us-states'?",
  ],
  [
    'kind: tile-map, tiles: us-states, rows: [{ label: Texs, value: 5 }]',
    "data/unknown-region the map has no region 'Texs' | did you mean 'Texas'?",
  ],
  [
    'kind: tile-map, tiles: tiles.csv, rows: [{ label: A, value: 5 }]',
    "data/bad-geometry 'Alpha' has this place already",
  ],
])('%s is reported', (chart, message) => {
  expect(printed(read(chart).diagnostics)).toEqual([expect.stringContaining(message)]);
});

it('the states of the shipped map have names and postal codes', () => {
  const files = withPackages(
    briefFiles(yamlOf('kind: map, geometry: us-states, rows: [{ label: NY, value: 5 }]')),
    '.',
  );
  const { value, diagnostics } = readBrief('b', files);
  expect(printed(diagnostics)).toEqual([]);
  const chart = value?.charts.get('f');
  if (chart?.kind !== 'map') throw new Error('no map');
  const [row] = chart.rows;
  expect(chart.geometry?.outlines[row?.region ?? -1]?.name).toBe('New York');
});

it.each([
  ['DE', 'Germany'],
  ['deu', 'Germany'],
  ['276', 'Germany'],
  ['MM', 'Myanmar'],
  ['COD', 'Dem. Rep. Congo'],
])('the shipped map of the world has the country %s', (label, name) => {
  const yaml = yamlOf(`kind: map, geometry: world, backdrop: others, rows: [{ label: '${label}', value: 5 }]`);
  const { value, diagnostics } = readBrief('b', withPackages(briefFiles(yaml), '.'));
  expect(printed(diagnostics)).toEqual([]);
  const chart = value?.charts.get('f');
  if (chart?.kind !== 'map') throw new Error('no map');
  expect(chart.geometry?.outlines[chart.rows[0]?.region ?? -1]?.name).toBe(name);
});
