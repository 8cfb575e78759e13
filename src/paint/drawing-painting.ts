/** Paints the operations of a drawing. */

import type { DrawOp } from '../core/drawing.ts';
import type { Surface } from './surface.ts';

export function paintOps(ops: readonly DrawOp[], surface: Surface): void {
  const open: ('push' | 'layer')[] = [];
  for (const op of ops) {
    switch (op.op) {
      case 'fill':
        surface.fill(op.path, op.rule, op.color);
        break;
      case 'shade':
        surface.shade(op.path, op.rule, op.gradient);
        break;
      case 'stroke':
        surface.stroke(op.path, op.style);
        break;
      case 'text':
        surface.text({ ...op, letterSpacing: 0, spaceExtra: 0, softHyphen: false });
        break;
      case 'push':
        open.push('push');
        surface.push(op.transform, op.clip, op.rule);
        break;
      case 'layer':
        open.push('layer');
        surface.beginLayer(op.opacity, op.bounds);
        break;
      case 'pop':
        if (open.pop() === 'layer') surface.endLayer();
        else surface.pop();
        break;
      default: {
        const never: never = op;
        throw new Error(`unknown drawing operation ${String(never)}`);
      }
    }
  }
}
