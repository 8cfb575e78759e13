/** The room for boxes; without `to` it is unlimited. */
export interface Room {
  readonly from: number;
  readonly to?: number;
}

/**
 * Places boxes of given sizes in order, inside the room and without overlap, with the least sum of squared moves from
 * their desired positions: isotonic regression by pooling adjacent violators (Barlow et al., "Statistical
 * Inference under Order Restrictions", 1972). Returns their starts; boxes that don't fit reach beyond the room's end.
 *
 * @param desired the desired start of each box, in order.
 */
export function spread(desired: readonly number[], sizes: readonly number[], room: Room): readonly number[] {
  const pools: { sum: number; count: number }[] = [];
  const offsets: number[] = [];
  let offset = 0;
  for (const [i, want] of desired.entries()) {
    offsets.push(offset);
    let pool = { sum: want - offset, count: 1 };
    for (let last = pools.at(-1); last && last.sum / last.count >= pool.sum / pool.count; last = pools.at(-1)) {
      pool = { sum: last.sum + pool.sum, count: last.count + pool.count };
      pools.pop();
    }
    pools.push(pool);
    offset += sizes[i] ?? 0;
  }
  const most = room.to === undefined ? Number.POSITIVE_INFINITY : room.to - offset;
  const clamp = (level: number): number => Math.max(room.from, Math.min(most, level));
  const levels = pools.flatMap(({ sum, count }) => Array.from({ length: count }, () => clamp(sum / count)));
  return levels.map((level, i) => level + (offsets[i] ?? 0));
}

/** The same for boxes in any order: each keeps its index, and desired positions determine their order. */
export function spreadUnordered(desired: readonly number[], sizes: readonly number[], room: Room): readonly number[] {
  const order = desired.map((_, i) => i).sort((a, b) => (desired[a] ?? 0) - (desired[b] ?? 0) || a - b);
  const starts = spread(
    order.map((i) => desired[i] ?? 0),
    order.map((i) => sizes[i] ?? 0),
    room,
  );
  const placed = new Array<number>(desired.length).fill(0);
  for (const [rank, i] of order.entries()) placed[i] = starts[rank] ?? 0;
  return placed;
}
