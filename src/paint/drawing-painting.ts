/** Paints the operations of a drawing. */

import type { DrawOp } from '../core/drawing.ts';
import type { Surface, TextPiece } from './surface.ts';

export function paintOps(ops: readonly DrawOp[], surface: Surface): void {
  const open: ('push' | 'layer')[] = [];
  let texts: TextPiece[] = [];
  const paintTexts = (): void => {
    surface.texts(texts);
    texts = [];
  };
  for (const op of ops) {
    if (op.op !== 'text' && texts.length > 0) paintTexts();
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
        texts.push(op);
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
  if (texts.length > 0) paintTexts();
}
