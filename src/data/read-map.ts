/** Charts of kind `map`: areas by class, or symbols by size. */

import type { ChartCommon } from '../core/chart-parts.ts';
import type { MapChart, MapInset, MapRow } from '../core/map-charts.ts';
import { NOTHING_KNOWN } from '../core/quantity.ts';
import type { DataPath } from '../core/rich-text.ts';
import { quantityWords } from '../languages/quantity-words.ts';
import { countryLetters } from './country-codes.ts';
import { missingFileHint } from './file-hint.ts';
import { type ReadGeometry, readGeometry } from './map-geometry.ts';
import { readClasses } from './read-classes.ts';
import { readTextedGrid, type TextedGridRow } from './read-grid.ts';
import { byPanel } from './read-panels.ts';
import { sizeProblem } from './read-scatter.ts';
import type { Reading } from './reading.ts';
import { NO_DATA, RegionNames } from './region-names.ts';
import type { RawChart } from './schema.ts';
import { TILE_GRIDS } from './tile-grids.ts';

type RawMap = Extract<RawChart, { readonly kind: 'map' }>;

/** Geometries of packages that are installed with this program. */
const SHIPPED: Readonly<Record<string, { readonly file: string; readonly layer: string }>> = {
  world: { file: 'npm:world-atlas/countries-110m.json', layer: 'countries' },
  'world-fine': { file: 'npm:world-atlas/countries-50m.json', layer: 'countries' },
  'us-states': { file: 'npm:us-atlas/states-10m.json', layer: 'states' },
  'us-counties': { file: 'npm:us-atlas/counties-10m.json', layer: 'counties' },
};

export function readMap(chart: RawMap, common: ChartCommon, src: DataPath, reading: Reading): MapChart {
  const grid = readTextedGrid(chart, undefined, ['region', 'longitude', 'latitude'], src, reading);
  const read = geometryOf(chart, src, reading);
  const regions = new RegionNames(namesOf(chart.geometry, read), `${src}.geometry`, reading);
  const draws = chart.draws ?? 'areas';
  const list = (key: 'backdrop' | 'leaveOut', names: readonly string[] | undefined): readonly number[] =>
    read ? regions.indices(names ?? [], `${src}.${key}`) : [];
  const leftOut = list('leaveOut', chart.leaveOut);
  const rows = read
    ? byPanel(grid.rows, grid).flatMap((some, panel) => {
        const all = rowsOf(chart, { ...grid, rows: some }, read, regions, { leftOut, src }, reading);
        return grid.panelNames ? all.map((row) => ({ ...row, panel })) : all;
      })
    : [];
  regions.done();
  checkNames(chart.labels, grid.rows, src, reading);
  const known = new Set(rows.flatMap(({ given, region }) => (given && region !== undefined ? [region] : [])));
  const missing = (read?.geometry.outlines ?? []).flatMap((_, region) =>
    known.has(region) || leftOut.includes(region) ? [] : [region],
  );
  const backdrop = chart.backdrop === 'others' ? missing : list('backdrop', chart.backdrop);
  const background = new Set(backdrop);
  const shown = rows.filter(({ given, region }) => given || !background.has(region ?? -1));
  if (draws === 'symbols') checkSizes(shown, reading);
  checkPlanar(chart, read, src, reading);
  return {
    kind: 'map',
    ...common,
    ...grid,
    ...{ geometry: read?.geometry, draws, backdrop, leftOut, rows: shown },
    scale:
      draws === 'areas'
        ? readClasses(
            chart.classes,
            grid.rows.flatMap(({ cells }) => cells),
            src,
            reading,
          )
        : undefined,
    projection:
      chart.projection ??
      (chart.geometry === 'us-states' || chart.geometry === 'us-counties' ? 'albers-usa' : undefined),
    view: viewOf(chart.view, src, reading),
    insets: read ? insetsOf(chart, regions, src) : [],
    scaleBar: chart.scaleBar === true,
  };
}

/** The names of a file's regions, with the codes that the installed files lack: of countries, and of states of the US. */
function namesOf(geometry: string, read: ReadGeometry | undefined): readonly (readonly string[])[] {
  const names = read?.names ?? [];
  if (geometry === 'world' || geometry === 'world-fine')
    return names.map((all) => [...all, ...all.flatMap(countryLetters)]);
  if (geometry !== 'us-states') return names;
  const codes = new Map(TILE_GRIDS['us-states']?.().map(({ code, name }) => [name, code]));
  return names.map((all) => [...all, ...all.flatMap((name) => codes.get(name) ?? [])]);
}

/** The file's regions; undefined, with a diagnostic, if it can't be read. */
function geometryOf({ geometry, layer }: RawMap, src: DataPath, reading: Reading): ReadGeometry | undefined {
  const at = `${src}.geometry`;
  const shipped = Object.hasOwn(SHIPPED, geometry) ? SHIPPED[geometry] : undefined;
  const path = shipped?.file ?? (geometry.startsWith('npm:') ? geometry : reading.pathOf(geometry, at));
  if (path === undefined) return undefined;
  const bytes = reading.files.read(path);
  if (!bytes) {
    const hint = `${missingFileHint(path, 'json', reading) ?? 'write the name of a TopoJSON or GeoJSON file'}; geometries that are installed: ${Object.keys(SHIPPED).join(', ')}`;
    reading.reportUnread(path, at, { code: 'missing-file', message: `there is no file ${path}`, hint });
    return undefined;
  }
  const read = readGeometry(bytes, layer ?? shipped?.layer);
  if (!('message' in read)) {
    reading.spend(read.geometry.outlines.length);
    return read;
  }
  reading.problems.report(at, { code: 'bad-geometry', ...read });
  return undefined;
}

/** By code point: the order of a language depends on the version of Node.js. */
function byName(a: MapRow, b: MapRow): number {
  return a.label < b.label ? -1 : 1;
}

/** The author's rows with their regions, and a row for each region that has none. */
function rowsOf(
  chart: RawMap,
  grid: { readonly rows: readonly TextedGridRow[] },
  { geometry }: ReadGeometry,
  regions: RegionNames,
  { leftOut, src }: { readonly leftOut: readonly number[]; readonly src: DataPath },
  reading: Reading,
): readonly MapRow[] {
  const named = new Set(chart.labels === 'all' ? grid.rows.map(({ label }) => label) : namesIn(chart.labels));
  const used = new Set<number>(leftOut);
  const given = grid.rows.map(({ texts, ...row }): MapRow => {
    const place = placeOf(texts, row.src, reading);
    const region = place
      ? undefined
      : regions.find(texts.region ?? row.label, texts.region === undefined ? `${row.src}.label` : `${row.src}.region`);
    if (region !== undefined && used.has(region)) {
      const message = leftOut.includes(region)
        ? `'${row.label}' is a region that leaveOut removes`
        : `another row has the region of '${row.label}'`;
      reading.problems.report(`${row.src}.label`, { code: 'duplicate-row', message });
    }
    if (region !== undefined) used.add(region);
    return { ...row, region, place, named: named.has(row.label), given: true };
  });
  // Beside places, regions are only there for orientation.
  if (given.some(({ place }) => place !== undefined)) return given;
  const cell = {
    src: '',
    quantity: { ...NOTHING_KNOWN, unit: grid.rows[0]?.cells[0]?.quantity.unit ?? '', reason: NO_DATA },
  };
  const missing = geometry.outlines.flatMap(({ name }, region): MapRow[] =>
    used.has(region)
      ? []
      : [
          {
            src: `${src}.rows`,
            label: name,
            date: undefined,
            cells: [cell],
            claims: [],
            region,
            place: undefined,
            named: false,
            given: false,
          },
        ],
  );
  return [...given, ...missing.toSorted(byName)];
}

function checkNames(labels: RawMap['labels'], rows: readonly TextedGridRow[], src: DataPath, reading: Reading): void {
  for (const [i, name] of namesIn(labels).entries()) {
    if (rows.some(({ label }) => label === name)) continue;
    reading.problems.report(`${src}.labels[${i}]`, { code: 'unknown-row', message: `no row is '${name}'` });
  }
}

function namesIn(labels: RawMap['labels']): readonly string[] {
  return Array.isArray(labels) ? labels.map((name) => name.trim()) : [];
}

/** The place of a row that has longitude and latitude. */
function placeOf({ longitude, latitude }: TextedGridRow['texts'], src: DataPath, reading: Reading): MapRow['place'] {
  if (longitude === undefined && latitude === undefined) return undefined;
  const [x, y] = [Number(longitude), Number(latitude)];
  if (Math.abs(x) <= 180 && Math.abs(y) <= 90) return [x, y];
  const message = `expected a longitude from -180 to 180 and a latitude from -90 to 90, found ${longitude ?? 'none'} and ${latitude ?? 'none'}`;
  reading.problems.report(src, { code: 'wrong-value', message, hint: 'west and south are negative' });
  return [0, 0];
}

function checkSizes(rows: readonly MapRow[], reading: Reading): void {
  for (const { cells } of rows) {
    const [cell] = cells;
    const reason = cell && sizeProblem(cell.quantity);
    if (cell === undefined || reason === undefined) continue;
    const message = `${quantityWords(cell.quantity)} can't be the size of a symbol: ${reason}`;
    reading.problems.report(cell.src, { code: 'no-area', message, hint: 'use draws: areas, which has classes' });
  }
}

function checkPlanar(chart: RawMap, read: ReadGeometry | undefined, src: DataPath, reading: Reading): void {
  const declared = chart.projection === 'planar' || chart.projection === 'planar-down';
  if (read?.isPlanar && !declared) {
    const message = "the file's positions aren't longitudes and latitudes";
    const hint = 'they are projected already: write projection: planar, or planar-down if they grow downwards';
    reading.problems.report(`${src}.geometry`, { code: 'bad-geometry', message, hint });
  }
  if (declared && chart.scaleBar) {
    const message = 'a map of projected positions has no known scale';
    reading.problems.report(`${src}.scaleBar`, { code: 'bad-geometry', message, hint: 'remove scaleBar' });
  }
}

function viewOf(view: RawMap['view'], src: DataPath, reading: Reading): MapChart['view'] {
  if (!view) return undefined;
  const [west = 0, south = 0, east = 0, north = 0] = view;
  if (
    view.length === 4 &&
    south < north &&
    west < east &&
    Math.max(-west, east) <= 360 &&
    Math.max(-south, north) <= 90
  )
    return [west, south, east, north];
  const message = `expected four numbers, found ${view.join(', ')}`;
  const hint = 'write view: [west, south, east, north], in degrees: [-12, 34, 40, 72]';
  reading.problems.report(`${src}.view`, { code: 'wrong-value', message, hint });
  return undefined;
}

function insetsOf({ insets = [] }: RawMap, regions: RegionNames, src: DataPath): readonly MapInset[] {
  return insets.flatMap(({ title, regions: names }, i) => {
    const indices = regions.indices(names, `${src}.insets[${i}].regions`);
    return indices.length > 0 ? [{ title: title.trim(), regions: indices }] : [];
  });
}
