/** Splits a drawing that is too high for its place into parts for consecutive pages. */

import { type Drawing, type DrawOp, type Path, rectPath } from '../../core/drawing.ts';
import { IDENTITY, type Matrix, multiply } from '../../core/geometry.ts';

/** A vertical extent, pt from the drawing's top. */
interface Band {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Marks up to this share of a part are never cut; taller ones (grid lines, axes, backgrounds) continue in the next
 * part.
 */
const WHOLE_SHARE = 0.5;
/** A part fills at least this share of its place. */
const LEAST_SHARE = 0.3;
/** How far letters reach above and below their baseline, in ems. */
const LETTERS = { above: 0.95, below: 0.3 };

/**
 * Parts at most `most` pt high, in order, each a separate drawing. Cuts fall between bars, rows or events, so that
 * no word or mark is cut or repeated. Undefined if there is no such place to cut.
 */
export function cutDrawing(drawing: Drawing, most: number): readonly Drawing[] | undefined {
  const bands = bandsOf(drawing.ops);
  const marks = bands.filter((band) => band && band.bottom - band.top <= most * WHOLE_SHARE) as Band[];
  const gaps = gapsBetween(marks);
  const cuts = [0];
  let from = 0;
  while (drawing.height - from > most) {
    const start = from;
    const cut = gaps.findLast((y) => y <= start + most && y >= start + most * LEAST_SHARE);
    if (cut === undefined) return undefined;
    cuts.push(cut);
    from = cut;
  }
  return cuts.map((top, i) => partOf(drawing, bands, { top, bottom: cuts[i + 1] ?? drawing.height }));
}

function partOf({ width, ops }: Drawing, bands: readonly (Band | undefined)[], { top, bottom }: Band): Drawing {
  const height = bottom - top;
  const clip = rectPath({ x: 0, y: top, width, height });
  const inside = ops.filter((_, i) => {
    const band = bands[i];
    return !band || (band.top < bottom && band.bottom > top);
  });
  return { width, height, ops: [{ op: 'push', transform: [1, 0, 0, 1, 0, -top], clip }, ...inside, { op: 'pop' }] };
}

/** The vertical extent of each operation; undefined for those that open and close groups. */
function bandsOf(ops: readonly DrawOp[]): readonly (Band | undefined)[] {
  const open: Matrix[] = [IDENTITY];
  return ops.map((op) => {
    const matrix = open.at(-1) ?? IDENTITY;
    if (op.op === 'push') open.push(multiply(matrix, op.transform));
    if (op.op === 'pop') open.pop();
    if (op.op === 'layer') open.push(matrix);
    if (op.op === 'push' || op.op === 'layer' || op.op === 'pop') return undefined;
    if (op.op !== 'text') return bandOf(pointsOf(op.path), matrix, op.op === 'stroke' ? op.style.width / 2 : 0);
    const width = (op.run.advance * op.size) / op.run.face.unitsPerEm;
    const { x, y, size } = op;
    const [above, below] = [y - size * LETTERS.above, y + size * LETTERS.below];
    const corners = [[x, above], [x + width, above], [x, below], [x + width, below]] as const; // biome-ignore format: a box
    return bandOf(corners, matrix, 0);
  });
}

type Point = readonly [x: number, y: number];

function pointsOf(path: Path): readonly Point[] {
  return path.flatMap((segment): readonly Point[] => {
    if (segment[0] === 'Z') return [];
    if (segment[0] !== 'C') return [[segment[1], segment[2]]];
    return [[segment[1], segment[2]], [segment[3], segment[4]], [segment[5], segment[6]]]; // biome-ignore format: points
  });
}

function bandOf(points: readonly Point[], [, b, , d, , f]: Matrix, more: number): Band | undefined {
  const ys = points.map(([x, y]) => b * x + d * y + f);
  return ys.length === 0 ? undefined : { top: Math.min(...ys) - more, bottom: Math.max(...ys) + more };
}

/** The middles of the gaps between bands, from the top down. */
function gapsBetween(bands: readonly Band[]): readonly number[] {
  const gaps: number[] = [];
  let bottom: number | undefined;
  for (const band of [...bands].sort((a, b) => a.top - b.top)) {
    if (bottom !== undefined && band.top > bottom) gaps.push((band.top + bottom) / 2);
    bottom = Math.max(bottom ?? band.bottom, band.bottom);
  }
  return gaps;
}
