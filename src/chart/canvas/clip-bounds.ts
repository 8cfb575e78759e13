import type { DrawOp, Path } from '../../core/drawing.ts';
import type { Rect } from '../../core/geometry.ts';
import { runWidth } from '../../core/shaping.ts';

/**
 * True if a rectangular clip cuts nothing off the operations, so that its group can be omitted. Text is measured by its
 * capitals and a typical descent: an accent that sticks out of a clip needn't be cut.
 */
export function clipIsIdle(clip: Path, ops: readonly DrawOp[]): boolean {
  const area = rectangleOf(clip);
  return area !== undefined && ops.every((op) => isInside(op, area));
}

/** The rectangle of a path made by `rect`, undefined for any other path. */
function rectangleOf(path: Path): Rect | undefined {
  const [a, b, c, d] = path;
  if (path.length !== 5 || a?.[0] !== 'M' || b?.[0] !== 'L' || c?.[0] !== 'L' || d?.[0] !== 'L') return undefined;
  const upright = a[2] === b[2] && b[1] === c[1] && c[2] === d[2] && d[1] === a[1];
  return upright ? pathBounds(path, 0) : undefined;
}

function isInside(op: DrawOp, area: Rect): boolean {
  switch (op.op) {
    case 'fill':
    case 'shade':
      return contains(area, pathBounds(op.path, 0));
    case 'stroke':
      return contains(area, pathBounds(op.path, op.style.width / 2));
    case 'text': {
      const { run, size, x, y } = op;
      const rise = (run.face.capHeight / run.face.unitsPerEm) * size;
      return contains(area, { x, y: y - rise, width: runWidth(run, size), height: rise + size / 4 });
    }
    case 'push':
    case 'layer':
    case 'pop':
      return false;
    default: {
      const never: never = op;
      return never;
    }
  }
}

/** The box of a path's points and control points, widened on each side. */
export function pathBounds(path: Path, margin: number): Rect {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const segment of path) {
    for (let i = 1; i + 1 < segment.length; i += 2) {
      const [x, y] = [Number(segment[i]), Number(segment[i + 1])];
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  }
  return { x: left - margin, y: top - margin, width: right - left + 2 * margin, height: bottom - top + 2 * margin };
}

/** A clip makes no visible difference within half a point. */
const SLACK = 0.5;

function contains(outer: Rect, inner: Rect): boolean {
  return (
    inner.x >= outer.x - SLACK &&
    inner.y >= outer.y - SLACK &&
    inner.x + inner.width <= outer.x + outer.width + SLACK &&
    inner.y + inner.height <= outer.y + outer.height + SLACK
  );
}
