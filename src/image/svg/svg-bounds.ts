import { type DrawOp, type Path, rectPath } from '../../core/drawing.ts';
import { IDENTITY, type Matrix, multiply, type Rect } from '../../core/geometry.ts';
import { boundsOf, transformPath } from './svg-transform.ts';

/** The box around what operations paint, without the width of strokes (SVG 2, 8.10); text counts by its em boxes. */
export function boundsOfOps(ops: readonly DrawOp[]): Rect {
  const corners: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  const matrices: Matrix[] = [IDENTITY];
  const add = (path: Path): void => {
    const box = boundsOf(transformPath(matrices.at(-1) ?? IDENTITY, path));
    if (!box) return;
    corners[0] = Math.min(corners[0], box.x);
    corners[1] = Math.min(corners[1], box.y);
    corners[2] = Math.max(corners[2], box.x + box.width);
    corners[3] = Math.max(corners[3], box.y + box.height);
  };
  for (const op of ops) {
    if (op.op === 'fill' || op.op === 'shade' || op.op === 'stroke') add(op.path);
    else if (op.op === 'text') {
      const width = (op.run.advance * op.size) / op.run.face.unitsPerEm;
      add(rectPath({ x: op.x, y: op.y - op.size, width, height: op.size * 1.4 }));
    } else if (op.op === 'push') matrices.push(multiply(matrices.at(-1) ?? IDENTITY, op.transform));
    else if (op.op === 'layer') matrices.push(matrices.at(-1) ?? IDENTITY);
    else matrices.pop();
  }
  const [left, top, right, bottom] = corners;
  return left <= right
    ? { x: left, y: top, width: right - left, height: bottom - top }
    : { x: 0, y: 0, width: 0, height: 0 };
}
