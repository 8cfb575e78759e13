/** Keeps projected maps by the content of their geometry: an edit of the values doesn't project it again. */

import type { MapChart } from '../../core/map-charts.ts';
import { type ProjectedMap, projectMap } from './projection.ts';

/** Enough for the maps of a brief at two widths. */
const KEPT = 24;
const kept = new Map<string, ProjectedMap>();

/** Some of a chart's regions in a place of a given width. */
export function projected(
  { geometry, projection, view }: MapChart,
  regions: readonly number[],
  { width, mostHeight, isInset }: { readonly width: number; readonly mostHeight: number; readonly isInset: boolean },
): ProjectedMap {
  const part = {
    projection: isInset && projection === 'albers-usa' ? undefined : projection,
    view: isInset ? undefined : view,
  };
  const key = JSON.stringify([geometry?.digest, part, width, mostHeight, regions]);
  const known = kept.get(key);
  if (known) return known;
  const outlines = regions.flatMap((index) => geometry?.outlines[index] ?? []);
  const map = projectMap({ regions: outlines, ...part, width, mostHeight });
  kept.set(key, map);
  const oldest = kept.size > KEPT ? kept.keys().next().value : undefined;
  if (oldest !== undefined) kept.delete(oldest);
  return map;
}
