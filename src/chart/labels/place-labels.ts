/**
 * Places the labels of points so that no label covers another or a point: greedily, the most crowded first, at the
 * nearest free of many places around its point (Christensen, Marks, Shieber, "An empirical study of algorithms for
 * point-feature label placement", 1995). Labels that don't fit at their point have a leader. Lengths in pt.
 */

import { contains, type Rect } from '../../core/geometry.ts';

export interface Circle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A label to place: the point that it names, and the size of its words. */
export interface LabelWish {
  readonly point: Circle;
  readonly width: number;
  readonly height: number;
}

export interface PlacedLabel {
  readonly box: Rect;
  /** From the point's edge to the words; undefined beside the point. */
  readonly leader: Segment | undefined;
  /** The side of the words that is next to the point. */
  readonly align: 'left' | 'center' | 'right';
}

type Segment = readonly [from: readonly [x: number, y: number], to: readonly [x: number, y: number]];

/** From a point's edge to its label. The first needs no leader. */
const DISTANCES = [2, 9, 16, 25, 36, 50, 66];
const DIRECTIONS = Array.from({ length: 16 }, (_, i) => (i * Math.PI) / 8);
/** Between labels. */
const GAP = 1.5;
/** Attempts with the labels first that had no place. */
const ROUNDS = 4;

/** The places of labels inside an area; undefined for those that have none. */
export function placeLabels(
  wishes: readonly LabelWish[],
  points: readonly Circle[],
  area: Rect,
): readonly (PlacedLabel | undefined)[] {
  const obstacles = new Obstacles(points);
  const crowd = wishes.map(({ point }) => obstacles.near(around(point, 24)).length);
  let order = [...wishes.keys()].sort((a, b) => (crowd[b] ?? 0) - (crowd[a] ?? 0));
  let best: (PlacedLabel | undefined)[] = [];
  let fewest = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS && fewest > 0; round++) {
    const placed: (PlacedLabel | undefined)[] = new Array(wishes.length).fill(undefined);
    const taken: PlacedLabel[] = [];
    for (const i of order) {
      const wish = wishes[i];
      const label = wish && bestPlace(wish, obstacles, taken, area);
      if (!label) continue;
      placed[i] = label;
      taken.push(label);
    }
    const missing = order.filter((i) => placed[i] === undefined);
    if (missing.length < fewest) [best, fewest] = [placed, missing.length];
    order = [...missing, ...order.filter((i) => placed[i] !== undefined)];
  }
  return best;
}

function bestPlace(
  wish: LabelWish,
  obstacles: Obstacles,
  taken: readonly PlacedLabel[],
  area: Rect,
): PlacedLabel | undefined {
  let best: { readonly label: PlacedLabel; readonly cost: number } | undefined;
  for (const distance of DISTANCES) {
    for (const angle of DIRECTIONS) {
      const label = labelAt(wish, distance, angle);
      if (!contains(area, label.box) || !isFree(label, wish.point, obstacles, taken)) continue;
      const crossed = label.leader ? obstacles.crossed(label.leader, wish.point) : 0;
      const cost = distance + crossed * 12 + preference(angle);
      if (!best || cost < best.cost) best = { label, cost };
    }
    // A place farther away can only be better than one whose leader crosses points.
    if (best && best.cost <= distance + 6) break;
  }
  return best?.label;
}

/** To the right is best, then to the left, above and below. */
function preference(angle: number): number {
  const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
  return (1 - dx) * 0.6 + Math.abs(dy) * 0.9;
}

function labelAt({ point, width, height }: LabelWish, distance: number, angle: number): PlacedLabel {
  const [dx, dy] = [snapped(Math.cos(angle)), snapped(Math.sin(angle))];
  const reach = point.radius + distance;
  const [px, py] = [point.x + dx * reach, point.y + dy * reach];
  const box = {
    x: px - width / 2 + (dx * width) / 2 / Math.max(Math.abs(dx), Math.abs(dy)),
    y: py - height / 2 + (dy * height) / 2 / Math.max(Math.abs(dx), Math.abs(dy)),
    ...{ width, height },
  };
  const align = dx > 0.3 ? 'left' : dx < -0.3 ? 'right' : 'center';
  if (distance === DISTANCES[0]) return { box, leader: undefined, align };
  const edge = [point.x + dx * (point.radius + 0.5), point.y + dy * (point.radius + 0.5)] as const;
  return { box, leader: [edge, [px - dx, py - dy]], align };
}

function snapped(n: number): number {
  return Math.abs(n) < 1e-9 ? 0 : n;
}

function isFree(
  { box, leader }: PlacedLabel,
  own: Circle,
  obstacles: Obstacles,
  taken: readonly PlacedLabel[],
): boolean {
  if (taken.some((other) => touches(box, other.box, GAP))) return false;
  if (taken.some((other) => other.leader && crossesBox(other.leader, box))) return false;
  if (leader && taken.some((other) => crossesBox(leader, other.box))) return false;
  if (leader && taken.some((other) => other.leader && crosses(leader, other.leader))) return false;
  return obstacles.near(box).every((circle) => circle === own || !covers(box, circle));
}

function touches(a: Rect, b: Rect, gap: number): boolean {
  return (
    a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap
  );
}

function covers(box: Rect, { x, y, radius }: Circle): boolean {
  const dx = Math.max(box.x - x, 0, x - box.x - box.width);
  const dy = Math.max(box.y - y, 0, y - box.y - box.height);
  return Math.hypot(dx, dy) < radius + 0.5;
}

function crosses([a, b]: Segment, [c, d]: Segment): boolean {
  const side = (p: Segment[0], q: Segment[0], r: Segment[0]): number =>
    Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}

function crossesBox(segment: Segment, { x, y, width, height }: Rect): boolean {
  const [left, top, right, bottom] = [x - 0.5, y - 0.5, x + width + 0.5, y + height + 0.5];
  const isIn = ([px, py]: Segment[0]): boolean => px > left && px < right && py > top && py < bottom;
  if (isIn(segment[0]) || isIn(segment[1])) return true;
  return (
    crosses(segment, [[left, top], [right, bottom]]) || crosses(segment, [[left, bottom], [right, top]])
  ); // biome-ignore format: diagonals
}

function around({ x, y, radius }: Circle, room: number): Rect {
  const half = radius + room;
  return { x: x - half, y: y - half, width: 2 * half, height: 2 * half };
}

/** Points by the cells of a grid, since there may be thousands. */
class Obstacles {
  readonly #cells = new Map<string, Circle[]>();
  static readonly #SIZE = 24;

  constructor(circles: readonly Circle[]) {
    for (const circle of circles) {
      for (const key of this.#keys(around(circle, 0))) {
        const cell = this.#cells.get(key);
        if (cell) cell.push(circle);
        else this.#cells.set(key, [circle]);
      }
    }
  }

  #keys({ x, y, width, height }: Rect): readonly string[] {
    const keys: string[] = [];
    const size = Obstacles.#SIZE;
    for (let column = Math.floor(x / size); column <= Math.floor((x + width) / size); column++) {
      for (let row = Math.floor(y / size); row <= Math.floor((y + height) / size); row++) keys.push(`${column} ${row}`);
    }
    return keys;
  }

  /** The points whose cells a rectangle reaches; a large one may be listed more than once. */
  near(box: Rect): readonly Circle[] {
    return this.#keys(box).flatMap((key) => this.#cells.get(key) ?? []);
  }

  /** The number of points other than its own that a leader runs over. */
  crossed([[x1, y1], [x2, y2]]: Segment, own: Circle): number {
    const box = { x: Math.min(x1, x2), y: Math.min(y1, y2), width: Math.abs(x1 - x2), height: Math.abs(y1 - y2) };
    const over = this.near(box).filter((circle) => {
      if (circle === own) return false;
      const length = Math.hypot(x2 - x1, y2 - y1) || 1;
      const along = Math.max(0, Math.min(1, ((circle.x - x1) * (x2 - x1) + (circle.y - y1) * (y2 - y1)) / length ** 2));
      return Math.hypot(x1 + along * (x2 - x1) - circle.x, y1 + along * (y2 - y1) - circle.y) < circle.radius + 0.5;
    });
    return new Set(over).size;
  }
}
