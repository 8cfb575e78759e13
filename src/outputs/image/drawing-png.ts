/** A drawing as PNG, for readers that show no vectors, such as mail clients. Skia is loaded on demand. */

import type { GlobalFonts, SKRSContext2D } from 'canvas';
import { type Color, formatColor } from '../../core/color.ts';
import type { Drawing, DrawOp, Gradient, Path } from '../../core/drawing.ts';
import { multiply } from '../../core/geometry.ts';
import type { FontFace } from '../../core/shaping.ts';

type Skia = typeof import('canvas');

/** Faces already registered with Skia, whose font list is global to the process. */
const registered = new Set<string>();

/** The drawing with a transparent background, `scale` pixels per point. */
export async function drawingPng(drawing: Drawing, scale: number): Promise<Uint8Array> {
  const skia = await import('canvas');
  const canvas = skia.createCanvas(Math.ceil(drawing.width * scale), Math.ceil(drawing.height * scale));
  const replay = new Replay(skia, canvas.width, canvas.height);
  replay.draw(drawing.ops, canvas.getContext('2d'), scale);
  return new Uint8Array(canvas.toBuffer('image/png'));
}

interface Layer {
  readonly kind: 'push' | 'layer';
  readonly context: SKRSContext2D;
  readonly opacity: number;
}

/** Replays operations on a canvas; layers are canvases of their own. */
class Replay {
  readonly #skia: Skia;
  readonly #width: number;
  readonly #height: number;

  constructor(skia: Skia, width: number, height: number) {
    this.#skia = skia;
    this.#width = width;
    this.#height = height;
  }

  draw(ops: readonly DrawOp[], context: SKRSContext2D, scale: number): void {
    context.scale(scale, scale);
    const open: Layer[] = [];
    let now = context;
    for (const op of ops) {
      if (op.op === 'fill') {
        now.fillStyle = cssColor(op.color);
        now.fill(this.#path(op.path), op.rule);
      } else if (op.op === 'shade') this.#shade(now, op);
      else if (op.op === 'stroke') this.#stroke(now, op);
      else if (op.op === 'text') this.#text(now, op);
      else if (op.op === 'push') {
        open.push({ kind: 'push', context: now, opacity: 1 });
        now.save();
        now.transform(...op.transform);
        if (op.clip) now.clip(this.#path(op.clip), op.rule);
      } else if (op.op === 'layer') {
        open.push({ kind: 'layer', context: now, opacity: op.opacity });
        const inner = this.#skia.createCanvas(this.#width, this.#height).getContext('2d');
        inner.setTransform(now.getTransform());
        now = inner;
      } else now = closed(open.pop(), now);
    }
  }

  #path(path: Path) {
    const out = new this.#skia.Path2D();
    for (const segment of path) {
      if (segment[0] === 'M') out.moveTo(segment[1], segment[2]);
      else if (segment[0] === 'L') out.lineTo(segment[1], segment[2]);
      else if (segment[0] === 'C') {
        const [, x1, y1, x2, y2, x, y] = segment;
        out.bezierCurveTo(x1, y1, x2, y2, x, y);
      } else out.closePath();
    }
    return out;
  }

  #shade(context: SKRSContext2D, { path, rule, gradient }: Extract<DrawOp, { op: 'shade' }>): void {
    context.save();
    context.clip(this.#path(path), rule);
    context.transform(...gradient.transform);
    context.fillStyle = canvasGradient(context, gradient);
    // All of the canvas, in the gradient's own space.
    const { a, b, c, d, e, f } = context.getTransform().inverse();
    const corners = [[0, 0], [this.#width, 0], [0, this.#height], [this.#width, this.#height]] as const; // biome-ignore format: corners
    const points = corners.map(([x, y]) => multiply([a, b, c, d, e, f], [1, 0, 0, 1, x, y]).slice(4));
    const xs = points.map(([x = 0]) => x);
    const ys = points.map(([, y = 0]) => y);
    const [left, top] = [Math.min(...xs), Math.min(...ys)];
    context.fillRect(left, top, Math.max(...xs) - left, Math.max(...ys) - top);
    context.restore();
  }

  #stroke(context: SKRSContext2D, { path, style }: Extract<DrawOp, { op: 'stroke' }>): void {
    context.strokeStyle = cssColor(style.color);
    context.lineWidth = style.width;
    context.lineCap = style.cap;
    context.lineJoin = style.join;
    context.miterLimit = style.miterLimit;
    context.setLineDash([...style.dash]);
    context.lineDashOffset = style.dashOffset;
    context.stroke(this.#path(path));
  }

  #text(context: SKRSContext2D, { run, size, x, y, color }: Extract<DrawOp, { op: 'text' }>): void {
    const { face } = run;
    registerFace(face, this.#skia.GlobalFonts);
    context.font = `${face.style} ${face.weight} ${size}px "${face.family}"`;
    context.fillStyle = cssColor(color);
    context.fillText(run.text, x, y);
  }
}

/** Registers each face once: one of a family doesn't give the others. */
function registerFace(face: FontFace, fonts: typeof GlobalFonts): void {
  if (registered.has(face.id)) return;
  registered.add(face.id);
  fonts.register(Buffer.from(face.bytes), face.family);
}

function closed(layer: Layer | undefined, now: SKRSContext2D): SKRSContext2D {
  if (!layer) return now;
  const { context, opacity, kind } = layer;
  if (kind === 'push') {
    context.restore();
    return context;
  }
  context.save();
  context.resetTransform();
  context.globalAlpha = opacity;
  context.drawImage(now.canvas, 0, 0);
  context.restore();
  return context;
}

function canvasGradient(context: SKRSContext2D, { kind, from, to, stops }: Gradient) {
  const gradient =
    kind === 'linear'
      ? context.createLinearGradient(from.x, from.y, to.x, to.y)
      : context.createRadialGradient(from.x, from.y, from.r, to.x, to.y, to.r);
  for (const { offset, color } of stops) gradient.addColorStop(offset, cssColor(color));
  return gradient;
}

function cssColor(color: Color): string {
  return formatColor(color);
}
