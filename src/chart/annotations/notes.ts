/** Words at single values: beside them where there is room, otherwise a number there and the words in the key. */

import { contains, type Rect } from '../../core/geometry.ts';
import type { FontRequest } from '../../core/shaping.ts';
import type { DrawingContext } from '../canvas/drawing-context.ts';
import type { KeyEntry } from '../key-entry.ts';
import type { PlanContext } from '../plan-context.ts';
import { drawLine, drawText } from '../typesetter.ts';
import { crosses, grown, type Obstacles, overlaps, type Segment } from './obstacles.ts';

/** A note, and the point that its leader starts from, pt. */
export interface AnchoredNote {
  readonly label: string;
  readonly x: number;
  readonly y: number;
}

export interface Notes {
  readonly keyed: readonly KeyEntry[];
  draw(canvas: DrawingContext): void;
}

interface PlacedNote {
  readonly anchor: AnchoredNote;
  readonly lines: readonly string[];
  readonly box: Rect;
}

/** The widths that words are wrapped to, pt. */
const MEASURES = [84, 64, 120];
/** The lengths of leaders, pt. */
const DISTANCES = [7, 11, 16, 22, 30, 40, 52, 66];
const DIRECTIONS = 16;
/** Between words and anything else, pt. */
const CLEAR = 2;
/** The length that each crossed line adds to a leader when places are compared, pt. */
const CROSSING = 12;

/** Finds a place for each note within `area`, the nearest one first. */
export function layOutNotes(
  notes: readonly AnchoredNote[],
  obstacles: Obstacles,
  area: Rect,
  context: PlanContext,
): Notes {
  const font = context.type.font(7);
  const placed: PlacedNote[] = [];
  const numbered: AnchoredNote[] = [];
  for (const note of notes) {
    const place = placeNote(note, obstacles, placed, area, font, context);
    if (place) placed.push(place);
    else numbered.push(note);
  }
  const signs: Point[] = [];
  for (const note of numbered) {
    const taken = [...obstacles.texts, ...placed.map(({ box }) => box), ...signs.map(signBox)];
    signs.push(signPlace(note, taken, area));
  }
  return {
    keyed: numbered.map(({ label }, i) => ({
      text: label,
      sample: (canvas, { x, middle }) => drawSign(canvas, i + 1, x + SIGN, middle, context),
    })),
    draw(canvas) {
      for (const { anchor, lines, box } of placed) {
        const end = nearestPoint(anchor, box);
        const points = [
          [anchor.x, anchor.y],
          [end.x, end.y],
        ] as const;
        drawLine(canvas, { points, color: context.theme.muted, width: 0.6 });
        lines.forEach((text, i) => {
          const y = box.y + font.size * 0.82 + i * font.size * LEADING;
          drawText(canvas, { text, x: box.x, y, font, color: context.theme.text });
        });
      }
      for (const [i, { x, y }] of signs.entries()) drawSign(canvas, i + 1, x, y, context);
    },
  };
}

const LEADING = 1.2;

function placeNote(
  note: AnchoredNote,
  obstacles: Obstacles,
  placed: readonly PlacedNote[],
  area: Rect,
  font: FontRequest,
  { type }: PlanContext,
): PlacedNote | undefined {
  const taken = [...obstacles.texts, ...placed.map(({ box }) => box)];
  let best: { readonly note: PlacedNote; readonly cost: number } | undefined;
  for (const [rank, measure] of MEASURES.entries()) {
    const lines = type.wrap(note.label, font, measure);
    const width = Math.max(...lines.map((line) => type.width(line, font)));
    if (width > measure) continue;
    const height = lines.length * font.size * LEADING;
    for (const distance of DISTANCES) {
      for (let i = 0; i < DIRECTIONS; i++) {
        const box = boxAt(note, distance, (i / DIRECTIONS) * 2 * Math.PI, width, height);
        if (!contains(area, box)) continue;
        const free = grown(box, CLEAR);
        if (taken.some((text) => overlaps(text, free)) || obstacles.shapes.some((shape) => overlaps(shape, free)))
          continue;
        if (obstacles.lines.some((line) => crosses(line, free))) continue;
        const end = nearestPoint(note, box);
        const leader: Segment = [note.x, note.y, end.x, end.y];
        if (taken.some((text) => crosses(leader, text))) continue;
        const crossed = obstacles.lines.filter((line) => meets(leader, line)).length;
        const cost = distance + crossed * CROSSING + rank * 4 + (lines.length > 3 ? 6 : 0);
        if (!best || cost < best.cost) best = { note: { anchor: note, lines, box }, cost };
      }
    }
  }
  return best?.note;
}

/** A box whose nearest point to an anchor is `distance` away, in a direction. */
function boxAt({ x, y }: AnchoredNote, distance: number, angle: number, width: number, height: number): Rect {
  const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
  const [nx, ny] = [x + dx * distance, y + dy * distance];
  const left = nx - (width * (1 - dx)) / 2;
  const top = ny - (height * (1 - dy)) / 2;
  return { x: left, y: top, width, height };
}

/** The point of a box, grown a little, that is nearest to an anchor. */
function nearestPoint({ x, y }: Point, box: Rect): Point {
  const near = grown(box, 1);
  return {
    x: Math.max(near.x, Math.min(near.x + near.width, x)),
    y: Math.max(near.y, Math.min(near.y + near.height, y)),
  };
}

/** True if two segments cross away from the first one's start, which is a mark on a line. */
function meets([x1, y1, x2, y2]: Segment, [x3, y3, x4, y4]: Segment): boolean {
  const d = (x2 - x1) * (y4 - y3) - (y2 - y1) * (x4 - x3);
  if (d === 0) return false;
  const t = ((x3 - x1) * (y4 - y3) - (y3 - y1) * (x4 - x3)) / d;
  const u = ((x3 - x1) * (y2 - y1) - (y3 - y1) * (x2 - x1)) / d;
  return t > 0.15 && t <= 1 && u >= 0 && u <= 1;
}

/** The radius of a numbered sign, pt. */
const SIGN = 5;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The nearest place for a numbered sign that covers no words and no other sign. */
function signPlace({ x, y }: AnchoredNote, texts: readonly Rect[], area: Rect): Point {
  for (const distance of [SIGN + 4, SIGN + 8, SIGN + 14, SIGN + 22, SIGN + 32, SIGN + 44, SIGN + 58]) {
    for (let i = 0; i < DIRECTIONS; i++) {
      const angle = (i / DIRECTIONS) * 2 * Math.PI - Math.PI / 2;
      const centre = { x: x + Math.cos(angle) * distance, y: y + Math.sin(angle) * distance };
      const box = signBox(centre);
      if (contains(area, box) && !texts.some((text) => overlaps(text, box))) return centre;
    }
  }
  return { x, y };
}

function signBox({ x, y }: Point): Rect {
  return { x: x - SIGN, y: y - SIGN, width: 2 * SIGN, height: 2 * SIGN };
}

function drawSign(canvas: DrawingContext, number: number, x: number, y: number, { theme, type }: PlanContext): void {
  canvas.fillStyle = '#ffffff';
  canvas.beginPath();
  canvas.arc(x, y, SIGN, 0, 2 * Math.PI);
  canvas.fill();
  const ring = Array.from({ length: 25 }, (_, i) => {
    const angle = (i / 24) * 2 * Math.PI;
    return [x + Math.cos(angle) * SIGN, y + Math.sin(angle) * SIGN] as const;
  });
  drawLine(canvas, { points: ring, color: theme.text, width: 0.6 });
  const font = type.font(7, 600);
  drawText(canvas, { text: String(number), x, y: y + font.size * 0.35, font, color: theme.text, align: 'center' });
}
