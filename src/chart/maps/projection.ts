/** Projects outlines to the page. The only file that imports d3-geo. Lengths in pt. */

import {
  type GeoPermissibleObjects,
  type GeoProjection,
  geoAlbersUsa,
  geoArea,
  geoAzimuthalEqualArea,
  geoBounds,
  geoCentroid,
  geoDistance,
  geoEqualEarth,
  geoIdentity,
  geoMercator,
  geoNaturalEarth1,
  geoPath,
} from 'd3-geo';
import type { MapRegion, Polygon, Position, ProjectionName } from '../../core/map-charts.ts';
import { type Ring, RingCollector } from './rings.ts';

/** What to project, and how. */
export interface MapView {
  readonly regions: readonly MapRegion[];
  readonly projection: ProjectionName | undefined;
  /** West, south, east, north. */
  readonly view: readonly [number, number, number, number] | undefined;
  readonly width: number;
  readonly mostHeight: number;
}

export interface ProjectedMap {
  readonly width: number;
  readonly height: number;
  /** By region, simplified to what print can show; empty outside the view. */
  readonly outlines: readonly (readonly Ring[])[];
  /** The middle of each region's largest part; undefined outside the view. */
  readonly centres: readonly (Position | undefined)[];
  /** The place of a longitude and latitude; undefined outside the view. */
  readonly place: (position: Position) => Position | undefined;
  /** Kilometres in a point: at the middle of the map, and at its least and greatest; undefined in a plane. */
  readonly scale: { readonly middle: number; readonly least: number; readonly greatest: number } | undefined;
}

/** Wider maps than this many degrees show the world. */
const WORLD = 130;
const EARTH_RADIUS = 6371;

export function projectMap({ regions, projection: name, view, width, mostHeight }: MapView): ProjectedMap {
  const isPlanar = name === 'planar' || name === 'planar-down';
  const shapes = regions.map(({ polygons }) => shapeOf(isPlanar ? polygons : polygons.map(rewound)));
  const frame = view && !isPlanar ? frameOf(view) : undefined;
  const whole: GeoPermissibleObjects = frame ?? { type: 'GeometryCollection', geometries: shapes };
  const projection = (
    isPlanar ? geoIdentity().reflectY(name === 'planar') : projectionFor(name, whole)
  ) as GeoProjection;
  projection.fitWidth(width, whole);
  let bounds = geoPath(projection).bounds(whole);
  if (bounds[1][1] - bounds[0][1] > mostHeight) {
    projection.fitSize([width, mostHeight], whole);
    bounds = geoPath(projection).bounds(whole);
  }
  const height = Math.max(1, bounds[1][1] - bounds[0][1]);
  const [dx, dy] = projection.translate();
  projection.translate([dx, dy - bounds[0][1]]);
  // Only a view cuts off parts of regions.
  if (frame && name !== 'albers-usa') projection.clipExtent([[-1, -1], [width + 1, height + 1]]); // biome-ignore format: corners
  const path = geoPath(projection);
  const outlines = shapes.map((shape) => {
    const collector = new RingCollector();
    path.context(collector as never)(shape);
    return collector.rings();
  });
  const place = ([x, y]: Position): Position | undefined => {
    const point = projection([x, y]);
    return point && point[0] >= 0 && point[0] <= width && point[1] >= 0 && point[1] <= height ? point : undefined;
  };
  const centres = outlines.map(centreOf);
  return { width, height, outlines, centres, place, scale: isPlanar ? undefined : scaleOf(projection, width, height) };
}

type Shape = { type: 'MultiPolygon'; coordinates: [number, number][][][] };

function shapeOf(polygons: readonly Polygon[]): Shape {
  return { type: 'MultiPolygon', coordinates: polygons as unknown as [number, number][][][] };
}

/**
 * A polygon whose exterior runs as d3-geo expects on a sphere (clockwise) and whose holes run the other way. GeoJSON
 * files have both orders, and a ring in the wrong one would be the rest of the world.
 */
function rewound(polygon: Polygon): Polygon {
  return polygon.map((ring, i) => {
    const isLarge = geoArea({ type: 'Polygon', coordinates: [ring as unknown as [number, number][]] }) > 2 * Math.PI;
    return (i === 0) === isLarge ? ring.toReversed() : ring;
  });
}

/** The edge of a part of the world, with points between its corners, since it may be curved. */
function frameOf([west, south, east, north]: readonly [number, number, number, number]): GeoPermissibleObjects {
  const steps = Array.from({ length: 21 }, (_, i) => i / 20);
  const along = (a: Position, b: Position): [number, number][] =>
    steps.map((t) => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t]);
  const [nw, ne, se, sw] = [[west, north], [east, north], [east, south], [west, south]] as const; // biome-ignore format: corners
  return { type: 'MultiPoint', coordinates: [...along(nw, ne), ...along(ne, se), ...along(se, sw), ...along(sw, nw)] };
}

/** By default one that keeps areas in proportion, since colours are compared by area. */
function projectionFor(name: ProjectionName | undefined, whole: GeoPermissibleObjects): GeoProjection {
  const [[west, south], [east, north]] = geoBounds(whole);
  const wide = east >= west ? east - west : east - west + 360;
  const kind = name ?? (wide > WORLD || north - south > WORLD ? 'equal-earth' : 'azimuthal-equal-area');
  switch (kind) {
    case 'equal-earth':
      return geoEqualEarth();
    case 'natural-earth':
      return geoNaturalEarth1();
    case 'mercator':
      return geoMercator();
    case 'albers-usa':
      return geoAlbersUsa();
    case 'azimuthal-equal-area': {
      const [x, y] = wide > WORLD ? geoCentroid(whole) : [west + wide / 2, (south + north) / 2];
      // The far side of the earth has no place near the rim of a small map.
      return geoAzimuthalEqualArea()
        .rotate([-x, -y])
        .clipAngle(wide > WORLD ? 179 : 100);
    }
    case 'planar':
    case 'planar-down':
      return geoEqualEarth();
    default:
      return kind satisfies never;
  }
}

/** Kilometres in a point at several places. */
function scaleOf(projection: GeoProjection, width: number, height: number): ProjectedMap['scale'] {
  const { invert } = projection;
  if (!invert) return undefined;
  const at = (x: number, y: number): number | undefined => {
    const [from, to] = [invert([x - 5, y]), invert([x + 5, y])];
    const km = from && to ? (geoDistance(from, to) * EARTH_RADIUS) / 10 : Number.NaN;
    return Number.isFinite(km) && km > 0 ? km : undefined;
  };
  const middle = at(width / 2, height / 2);
  if (middle === undefined) return undefined;
  const places = [0.15, 0.5, 0.85].flatMap((px) => [0.1, 0.5, 0.9].flatMap((py) => at(width * px, height * py) ?? []));
  return { middle, least: Math.min(middle, ...places), greatest: Math.max(middle, ...places) };
}

/** The middle of the largest ring (its centroid), moved into it where a bay would leave it outside. */
function centreOf(rings: readonly Ring[]): Position | undefined {
  const largest = rings.reduce<Ring | undefined>(
    (a, b) => (!a || Math.abs(b.area) > Math.abs(a.area) ? b : a),
    undefined,
  );
  return largest?.middle;
}
