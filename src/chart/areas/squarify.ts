import type { Rect } from '../../core/geometry.ts';

/**
 * Divides a rectangle into tiles with areas in proportion to sizes, as nearly square as possible (Bruls, Huizing, van
 * Wijk, "Squarified treemaps", 2000). Sizes are in descending order; those of 0 have empty tiles.
 */
export function squarify(sizes: readonly number[], area: Rect): readonly Rect[] {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const tiles: Rect[] = [];
  if (!(total > 0)) return sizes.map(() => ({ ...area, width: 0, height: 0 }));
  const scale = (area.width * area.height) / total;
  let rest = area;
  let start = 0;
  while (start < sizes.length) {
    const side = Math.min(rest.width, rest.height);
    let end = start + 1;
    let sum = (sizes[start] ?? 0) * scale;
    while (end < sizes.length) {
      const next = sum + (sizes[end] ?? 0) * scale;
      if (worst(sizes, start, end + 1, scale, next, side) > worst(sizes, start, end, scale, sum, side)) break;
      sum = next;
      end++;
    }
    rest = placeRow(sizes.slice(start, end), scale, sum, rest, tiles);
    start = end;
  }
  return tiles;
}

/** The greatest ratio of sides in a row of tiles. */
function worst(sizes: readonly number[], from: number, to: number, scale: number, sum: number, side: number): number {
  const [largest, smallest] = [(sizes[from] ?? 0) * scale, (sizes[to - 1] ?? 0) * scale];
  if (smallest <= 0) return Number.POSITIVE_INFINITY;
  return Math.max((side * side * largest) / (sum * sum), (sum * sum) / (side * side * smallest));
}

/** Puts a row of tiles along the shorter side, and returns the room that is left. */
function placeRow(sizes: readonly number[], scale: number, sum: number, room: Rect, tiles: Rect[]): Rect {
  const isUpright = room.width >= room.height;
  const side = isUpright ? room.height : room.width;
  const depth = side > 0 ? Math.min(sum / side, isUpright ? room.width : room.height) : 0;
  let at = 0;
  for (const size of sizes) {
    const length = depth > 0 ? (size * scale) / depth : 0;
    tiles.push(
      isUpright
        ? { x: room.x, y: room.y + at, width: depth, height: length }
        : { x: room.x + at, y: room.y, width: length, height: depth },
    );
    at += length;
  }
  return isUpright
    ? { ...room, x: room.x + depth, width: room.width - depth }
    : { ...room, y: room.y + depth, height: room.height - depth };
}
