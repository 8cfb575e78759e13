/** Maps, and the classes of values that their colours stand for. */

import type { ChartCommon, Grid, GridRow } from './chart-parts.ts';
import type { Quantity } from './quantity.ts';
import { quantityInterval } from './quantity-arithmetic.ts';

/** Classes of values: below the first limit, from one limit to below the next, and from the last limit on. */
export interface ClassScale {
  /** Ascending; one fewer than there are classes. */
  readonly limits: readonly number[];
  readonly method: ClassMethod;
}

/** How the limits were chosen: by the author, or by the values. */
export type ClassMethod = 'given' | 'quantiles' | 'equal' | 'natural';

/** The classes in which a quantity may be, the same twice if it certainly is in one; undefined for an unknown one. */
export function classesOf(
  quantity: Quantity,
  { limits }: ClassScale,
): readonly [lowest: number, highest: number] | undefined {
  const interval = quantityInterval(quantity);
  if (!interval) return undefined;
  const { low, high, openHigh } = interval;
  const isOpen = openHigh && high !== low;
  let [below, above] = [0, 0];
  for (const limit of limits) {
    if (limit <= low) below++;
    if (isOpen ? limit < high : limit <= high) above++;
  }
  return [below, Math.max(below, above)];
}

/** Regions in the colours of classes, or symbols whose areas are values. */
export interface MapChart extends ChartCommon, Grid {
  readonly kind: 'map';
  /** Undefined where its file can't be read, which has been reported. */
  readonly geometry: MapGeometry | undefined;
  readonly draws: 'areas' | 'symbols';
  /** Undefined for symbols. */
  readonly scale: ClassScale | undefined;
  readonly projection: ProjectionName | undefined;
  /** The part of the world to show: west, south, east, north, in degrees. */
  readonly view: readonly [west: number, south: number, east: number, north: number] | undefined;
  readonly insets: readonly MapInset[];
  readonly scaleBar: boolean;
  /** Regions that are drawn for orientation, by their indices. */
  readonly backdrop: readonly number[];
  /** Regions that aren't drawn. */
  readonly leftOut: readonly number[];
  /** Rows with data, then a row for each region without. */
  readonly rows: readonly MapRow[];
}

export interface MapRow extends GridRow {
  /** An index of the geometry's regions; undefined for a place. */
  readonly region: number | undefined;
  /** Longitude and latitude of a place that isn't a region. */
  readonly place: readonly [longitude: number, latitude: number] | undefined;
  readonly named: boolean;
  /** False for a region for which the author has no row. */
  readonly given: boolean;
}

export interface MapInset {
  readonly title: string;
  /** Indices of the geometry's regions. */
  readonly regions: readonly number[];
}

export type ProjectionName =
  | 'equal-earth'
  | 'natural-earth'
  | 'mercator'
  | 'azimuthal-equal-area'
  | 'albers-usa'
  | 'planar'
  | 'planar-down';

export interface MapGeometry {
  /** Changes with the content. */
  readonly digest: string;
  readonly outlines: readonly MapRegion[];
}

export interface MapRegion {
  /** '' without one. */
  readonly code: string;
  readonly name: string;
  /** Polygons of rings of positions, longitude and latitude in degrees or in plane units. */
  readonly polygons: readonly Polygon[];
}

export type Position = readonly [x: number, y: number];
export type Polygon = readonly (readonly Position[])[];

/** Equal tiles in rows and columns, one for each region. */
export interface TileMapChart extends ChartCommon, Grid {
  readonly kind: 'tile-map';
  readonly scale: ClassScale;
  readonly rows: readonly TileRow[];
}

export interface TileRow extends GridRow {
  /** A few letters, printed in the tile. */
  readonly code: string;
  /** From 0. */
  readonly tile: { readonly row: number; readonly column: number };
  readonly given: boolean;
}
