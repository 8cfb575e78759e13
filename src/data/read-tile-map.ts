/** Charts of kind `tile-map`: equal tiles, which need no geometry. */

import type { ChartCommon } from '../core/chart-parts.ts';
import type { TileMapChart, TileRow } from '../core/map-charts.ts';
import { NOTHING_KNOWN } from '../core/quantity.ts';
import type { DataPath } from '../core/rich-text.ts';
import { didYouMean } from '../core/suggest.ts';
import { readClasses } from './read-classes.ts';
import { csvRows } from './read-csv-data.ts';
import { readTextedGrid, type TextedGridRow } from './read-grid.ts';
import { byPanel } from './read-panels.ts';
import type { Reading } from './reading.ts';
import { NO_DATA, RegionNames } from './region-names.ts';
import type { RawChart } from './schema.ts';
import { TILE_GRIDS, type Tile } from './tile-grids.ts';

type RawTileMap = Extract<RawChart, { readonly kind: 'tile-map' }>;

/** Narrower tiles have no room for letters. */
const MOST_COLUMNS = 16;
/** Longer codes don't fit into a tile. */
const LONGEST_CODE = 4;

export function readTileMap(chart: RawTileMap, common: ChartCommon, src: DataPath, reading: Reading): TileMapChart {
  const grid = readTextedGrid(chart, undefined, ['region'], src, reading);
  const tiles = tilesOf(chart.tiles, `${src}.tiles`, reading);
  const regions = new RegionNames(
    tiles.map(({ code, name }) => [name, code]),
    `${src}.tiles`,
    reading,
  );
  const rows = byPanel(grid.rows, grid).flatMap((some, panel) => {
    const all = rowsOf(some, tiles, regions, { src, unit: grid.unit }, reading);
    return grid.panelNames ? all.map((row) => ({ ...row, panel })) : all;
  });
  const scale = readClasses(
    chart.classes,
    grid.rows.flatMap(({ cells }) => cells),
    src,
    reading,
  );
  return { kind: 'tile-map', ...common, ...grid, scale, rows };
}

/** The author's rows with their tiles, and a row for each tile that has none. */
function rowsOf(
  rows: readonly TextedGridRow[],
  tiles: readonly Tile[],
  regions: RegionNames,
  { src, unit }: { readonly src: DataPath; readonly unit: string },
  reading: Reading,
): readonly TileRow[] {
  const used = new Set<number>();
  const given = rows.flatMap(({ texts, ...row }): TileRow[] => {
    const at = texts.region === undefined ? `${row.src}.label` : `${row.src}.region`;
    const index = regions.find(texts.region ?? row.label, at);
    const tile = index === undefined ? undefined : tiles[index];
    if (index === undefined || !tile) return [];
    if (used.has(index)) {
      const message = `another row has the tile of '${row.label}'`;
      reading.problems.report(`${row.src}.label`, { code: 'duplicate-row', message });
    }
    used.add(index);
    const label = row.label.toLowerCase() === tile.code.toLowerCase() ? tile.name : row.label;
    return [{ ...row, label, ...placed(tile), given: true }];
  });
  const cell = { src: '', quantity: { ...NOTHING_KNOWN, unit, reason: NO_DATA } };
  const missing = tiles.flatMap((tile, i): TileRow[] =>
    used.has(i)
      ? []
      : [
          {
            src: `${src}.rows`,
            label: tile.name,
            date: undefined,
            cells: [cell],
            claims: [],
            ...placed(tile),
            given: false,
          },
        ],
  );
  return [...given, ...missing];
}

function placed({ code, row, column }: Tile): Pick<TileRow, 'code' | 'tile'> {
  return { code, tile: { row: row - 1, column: column - 1 } };
}

/** The tiles of a grid that ships, or of a CSV file. */
function tilesOf(name: string, src: DataPath, reading: Reading): readonly Tile[] {
  const shipped = Object.hasOwn(TILE_GRIDS, name) ? TILE_GRIDS[name] : undefined;
  if (shipped) return shipped();
  if (!/\.\w+$/.test(name)) {
    const hint =
      didYouMean(name, Object.keys(TILE_GRIDS)) ??
      `write ${Object.keys(TILE_GRIDS).join(', ')}, or the name of a CSV file`;
    reading.problems.report(src, { code: 'bad-geometry', message: `there is no grid of tiles '${name}'`, hint });
    return [];
  }
  const shape = { required: ['code', 'name', 'row', 'column'], optional: [] };
  const rows = csvRows({ data: name }, shape, src, reading) ?? [];
  const taken = new Map<string, string>();
  return rows.flatMap((row, i) => {
    const at = `${src}[${i}]`;
    const cell = (column: string): string => reading.requiredCell(row, column, `${at}.${column}`);
    const tile = { code: cell('code'), name: cell('name'), row: Number(cell('row')), column: Number(cell('column')) };
    const problem = tileProblem(tile, taken.get(`${tile.row} ${tile.column}`));
    taken.set(`${tile.row} ${tile.column}`, tile.name);
    if (problem === undefined) return [tile];
    reading.problems.report(`${at}.${problem.column}`, { code: 'bad-geometry', message: problem.message });
    return [];
  });
}

function tileProblem(
  { code, row, column }: Tile,
  other: string | undefined,
): { readonly column: string; readonly message: string } | undefined {
  const isPlace = (n: number): boolean => Number.isInteger(n) && n >= 1;
  if (!isPlace(row)) return { column: 'row', message: 'expected the number of a row, from 1' };
  if (!isPlace(column) || column > MOST_COLUMNS)
    return { column: 'column', message: `expected the number of a column, from 1 to ${MOST_COLUMNS}` };
  if (other !== undefined) return { column: 'row', message: `'${other}' has this place already` };
  if (code.length > LONGEST_CODE)
    return {
      column: 'code',
      message: `the code '${code}' has more than ${LONGEST_CODE} letters, which a tile has no room for`,
    };
  return undefined;
}
