/** Reads TopoJSON and GeoJSON (RFC 7946) into regions. The only file that imports topojson-client. */

import { createHash } from 'node:crypto';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { MapGeometry, MapRegion, Polygon, Position } from '../core/map-charts.ts';

/** The regions of a file, with all names that a row may use for them. */
export interface ReadGeometry {
  readonly geometry: MapGeometry;
  /** By region: its code, and the texts and numbers among its properties. */
  readonly names: readonly (readonly string[])[];
  /** True if no position can be a longitude and latitude. */
  readonly isPlanar: boolean;
}

export type GeometryFault = { readonly message: string; readonly hint?: string };

interface RawFeature {
  readonly id?: unknown;
  readonly properties?: unknown;
  readonly geometry?: unknown;
}

const known = new WeakMap<Uint8Array, Map<string, ReadGeometry | GeometryFault>>();

/** The regions in a file's layer, or why there are none. The same bytes are read once. */
export function readGeometry(bytes: Uint8Array, layer: string | undefined): ReadGeometry | GeometryFault {
  const layers = known.get(bytes) ?? new Map<string, ReadGeometry | GeometryFault>();
  known.set(bytes, layers);
  const key = layer ?? '';
  const result = layers.get(key) ?? parseGeometry(bytes, layer);
  layers.set(key, result);
  return result;
}

function parseGeometry(bytes: Uint8Array, layer: string | undefined): ReadGeometry | GeometryFault {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    return { message: `the file isn't JSON: ${error instanceof Error ? error.message : 'it can’t be parsed'}` };
  }
  const features = featuresOf(json, layer);
  if ('message' in features) return features;
  const regions = features.flatMap((raw, i) => regionOf(raw, i) ?? []);
  if (regions.length === 0)
    return { message: 'the file has no areas', hint: 'it needs features of the type Polygon or MultiPolygon' };
  const digest = createHash('sha256')
    .update(bytes)
    .update(layer ?? '')
    .digest('base64url')
    .slice(0, 22);
  const outlines = regions.map(({ region }) => region);
  return { geometry: { digest, outlines }, names: regions.map(({ names }) => names), isPlanar: isPlanar(outlines) };
}

function featuresOf(json: unknown, layer: string | undefined): readonly RawFeature[] | GeometryFault {
  if (isObject(json) && json.type === 'Topology') return topologyFeatures(json as unknown as Topology, layer);
  if (!isObject(json) || json.type !== 'FeatureCollection' || !Array.isArray(json.features)) {
    const hint = 'export it as GeoJSON (a FeatureCollection) or as TopoJSON';
    return { message: 'the file is neither TopoJSON nor GeoJSON', hint };
  }
  return json.features.filter(isObject) as readonly RawFeature[];
}

function topologyFeatures(topology: Topology, layer: string | undefined): readonly RawFeature[] | GeometryFault {
  const layers = Object.entries(topology.objects ?? {});
  // An outline of everything isn't a layer of regions.
  const several = layers.filter(([, object]) => 'geometries' in object && object.geometries.length > 1);
  const names = several.map(([name]) => name);
  const chosen = layer ?? (several.length === 1 ? names[0] : undefined);
  const object = chosen === undefined ? undefined : topology.objects[chosen];
  if (!object) {
    const message =
      layer === undefined ? `the file has several layers: ${names.join(', ')}` : `the file has no layer '${layer}'`;
    return {
      message,
      hint: `write layer: ${names[0] ?? 'the name of one'}; layers: ${layers.map(([name]) => name).join(', ')}`,
    };
  }
  try {
    return feature(topology, object as GeometryCollection).features as readonly RawFeature[];
  } catch {
    return { message: 'the TopoJSON file is damaged: its arcs don’t match its shapes' };
  }
}

function regionOf(
  { id, properties, geometry }: RawFeature,
  index: number,
): { readonly region: MapRegion; readonly names: readonly string[] } | undefined {
  const polygons = polygonsOf(geometry);
  if (polygons.length === 0) return undefined;
  const values = isObject(properties) ? Object.entries(properties) : [];
  const texts = values.flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' || typeof value === 'number' ? [[key, String(value).trim()]] : [],
  );
  const code = typeof id === 'string' || typeof id === 'number' ? String(id) : '';
  const named = texts.find(([key]) => /^name(?:_en|_long)?$/i.test(key)) ?? texts.find(([key]) => /name/i.test(key));
  const name = (named?.[1] ?? code) || (texts[0]?.[1] ?? `${index + 1}`);
  const names = [...new Set([name, code, ...texts.map(([, text]) => text)])].filter((text) => text !== '');
  return { region: { code, name, polygons }, names };
}

function polygonsOf(geometry: unknown): readonly Polygon[] {
  if (!isObject(geometry)) return [];
  if (geometry.type === 'GeometryCollection' && Array.isArray(geometry.geometries))
    return geometry.geometries.flatMap(polygonsOf);
  const { type, coordinates } = geometry;
  if (!Array.isArray(coordinates)) return [];
  const all: readonly unknown[] = type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' ? coordinates : [];
  return all.flatMap((polygon) => {
    const rings = Array.isArray(polygon) ? polygon.map(ringOf).filter((ring) => ring.length > 3) : [];
    return rings.length > 0 ? [rings] : [];
  });
}

function ringOf(ring: unknown): readonly Position[] {
  if (!Array.isArray(ring)) return [];
  return ring.flatMap((position: unknown): Position[] => {
    const [x, y] = Array.isArray(position) ? position : [];
    return Number.isFinite(x) && Number.isFinite(y) ? [[x, y]] : [];
  });
}

/** True if a position lies outside all longitudes and latitudes. */
function isPlanar(regions: readonly MapRegion[]): boolean {
  return regions.some(({ polygons }) =>
    polygons.some((rings) => rings.some((ring) => ring.some(([x, y]) => Math.abs(x) > 180.5 || Math.abs(y) > 90.5))),
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
