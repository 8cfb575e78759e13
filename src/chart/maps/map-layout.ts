/** The places of a map, its insets and its scale. Lengths in pt. */

import type { MapChart, Position } from '../../core/map-charts.ts';
import type { PlanContext } from '../plan-context.ts';
import { projected } from './projected-maps.ts';
import type { ProjectedMap } from './projection.ts';

/** A map or an inset at its place. */
export interface PlacedMap {
  readonly map: ProjectedMap;
  /** The geometry's indices of the regions that it shows. */
  readonly regions: readonly number[];
  readonly x: number;
  readonly y: number;
  /** Above an inset; empty for the map itself. */
  readonly title: readonly string[];
}

export interface MapLayout {
  readonly main: PlacedMap;
  readonly insets: readonly PlacedMap[];
  readonly scale: ScaleBar | undefined;
  readonly height: number;
}

export interface ScaleBar {
  readonly y: number;
  readonly length: number;
  readonly km: number;
  /** True if the scale differs by more than a tenth over the map. */
  readonly isMiddle: boolean;
}

const INSET_HEIGHT = 64;
const INSET_GAP = 12;
const SCALE_HEIGHT = 14;
/** A map is at most as high as this part of its width. */
const HIGHEST = 1.15;

export function layOutMap(chart: MapChart, context: PlanContext): MapLayout {
  const { width, type } = context;
  const count = chart.geometry?.outlines.length ?? 0;
  const apart = new Set([...chart.leftOut, ...chart.insets.flatMap(({ regions }) => regions)]);
  const regions = Array.from({ length: count }, (_, i) => i).filter((i) => !apart.has(i));
  const room = { width: width - 1, mostHeight: Math.min(440, width * HIGHEST), isInset: false };
  const main = { map: projected(chart, regions, room), regions, x: 0.5, y: 0.5, title: [] };
  const scale = chart.scaleBar ? scaleBar(main.map, main.map.height + 6) : undefined;
  const top = main.map.height + 1 + (scale ? SCALE_HEIGHT + 4 : 0);
  const perRow = Math.max(1, Math.min(Math.max(3, Math.round(width / 130)), Math.floor(width / 72)));
  const size = (width - INSET_GAP * (perRow - 1)) / perRow;
  const font = type.font(7);
  const insets: PlacedMap[] = [];
  let y = top;
  for (let from = 0; from < chart.insets.length; from += perRow) {
    const row = chart.insets.slice(from, from + perRow);
    const titles = row.map(({ title }) => type.wrap(title, font, size));
    const titleHeight = Math.max(...titles.map((lines) => lines.length)) * font.size * 1.2 + 2;
    const maps = row.map((inset) =>
      projected(chart, inset.regions, { width: size - 1, mostHeight: INSET_HEIGHT, isInset: true }),
    );
    y += 8;
    row.forEach((inset, i) => {
      const map = maps[i];
      if (!map) return;
      const x = i * (size + INSET_GAP) + 0.5;
      insets.push({ map, regions: inset.regions, x, y: y + titleHeight, title: titles[i] ?? [] });
    });
    y += titleHeight + Math.max(...maps.map(({ height }) => height)) + 1;
  }
  return { main, insets, scale, height: y };
}

/** The longest round length that takes at most a quarter of the map. */
function scaleBar({ scale, width }: ProjectedMap, y: number): ScaleBar | undefined {
  if (!scale) return undefined;
  const most = (width / 4) * scale.middle;
  const power = 10 ** Math.floor(Math.log10(most));
  const km = ([5, 2, 1].find((n) => n * power <= most) ?? 1) * power;
  return { y, km, length: km / scale.middle, isMiddle: scale.greatest > scale.least * 1.1 };
}

/** The middle of a region, wherever it is drawn. */
export function regionPlaces({ main, insets }: MapLayout): ReadonlyMap<number, Position> {
  const places = new Map<number, Position>();
  for (const { map, regions, x, y } of [main, ...insets]) {
    regions.forEach((region, i) => {
      const centre = map.centres[i];
      if (centre) places.set(region, [centre[0] + x, centre[1] + y]);
    });
  }
  return places;
}
