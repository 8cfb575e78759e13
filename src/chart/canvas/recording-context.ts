import type { Budget } from '../../core/budget.ts';
import type { Color } from '../../core/color.ts';
import type { DrawOp, StrokeStyle } from '../../core/drawing.ts';
import { IDENTITY, multiply } from '../../core/geometry.ts';
import { type FontRequest, runWidth, type Shaper } from '../../core/shaping.ts';
import type { Locale } from '../../languages/locale.ts';
import { parseCanvasColor } from './canvas-color.ts';
import { parseCanvasFont } from './canvas-font.ts';
import { clipIsIdle } from './clip-bounds.ts';
import {
  alignment,
  baselineShift,
  type EllipseParameters,
  FRESH,
  type State,
  type TextMeasure,
} from './context-state.ts';
import type { DrawingContext } from './drawing-context.ts';
import { arcSweep, PathBuilder, round3 } from './path-builder.ts';
import { NoRoomError, refuseUnsupported, UnsupportedDrawingError } from './unsupported.ts';

export interface RecordingOptions {
  readonly width: number;
  readonly height: number;
  readonly shaper: Shaper;
  readonly locale: Pick<Locale, 'tag'>;
  /** The budget that drawing spends. */
  readonly budget?: Budget | undefined;
}

/**
 * A canvas 2D context that records vector operations instead of painting pixels. One canvas pixel is one point.
 * Translations and scales are applied to the coordinates; a group is opened only for a clip or for rotated text, and
 * dropped if the clip cut nothing off. Throws `UnsupportedDrawingError` for features without a vector equivalent here.
 */
export class RecordingContext implements DrawingContext {
  fillStyle: unknown = FRESH.fillStyle;
  strokeStyle: unknown = FRESH.strokeStyle;
  lineWidth = FRESH.lineWidth;
  lineCap = FRESH.lineCap;
  lineJoin = FRESH.lineJoin;
  miterLimit = FRESH.miterLimit;
  lineDashOffset = FRESH.lineDashOffset;
  globalAlpha = FRESH.globalAlpha;
  font = FRESH.font;
  textAlign = FRESH.textAlign;
  textBaseline = FRESH.textBaseline;
  /** The properties of a canvas element that Chart.js needs. */
  readonly canvas: { width: number; height: number; readonly getContext: () => RecordingContext };
  readonly #shaper: Shaper;
  readonly #language: string;
  readonly #budget: Budget | undefined;
  readonly #path = new PathBuilder();
  readonly #fonts = new Map<string, FontRequest>();
  readonly #saved: State[] = [];
  #ops: DrawOp[] = [];
  #dash: readonly number[] = [];
  #clips = 0;

  constructor(options: RecordingOptions) {
    this.#shaper = options.shaper;
    this.#language = options.locale.tag;
    this.#budget = options.budget;
    this.canvas = { width: options.width, height: options.height, getContext: () => this };
  }

  /** The operations drawn so far; open groups are closed. */
  operations(): readonly DrawOp[] {
    const open = this.#saved.reduce((sum, state) => sum + state.clips, this.#clips);
    return [...this.#ops, ...Array.from({ length: open }, (): DrawOp => ({ op: 'pop' }))];
  }

  save(): void {
    this.#budget?.spend();
    const { fillStyle, strokeStyle, lineWidth, lineCap, lineJoin, miterLimit, lineDashOffset, globalAlpha } = this;
    const { font, textAlign, textBaseline } = this;
    const line = { lineWidth, lineCap, lineJoin, miterLimit, dash: this.#dash, lineDashOffset };
    const own = { transform: this.#path.transform, clips: this.#clips };
    this.#saved.push({ fillStyle, strokeStyle, globalAlpha, font, textAlign, textBaseline, ...line, ...own });
    this.#clips = 0;
  }

  restore(): void {
    const state = this.#saved.pop();
    if (!state) return;
    for (; this.#clips > 0; this.#clips--) this.#closeGroup();
    const { transform, clips, dash, ...rest } = state;
    Object.assign(this, rest);
    this.#dash = dash;
    this.#clips = clips;
    this.#path.transform = transform;
  }

  #closeGroup(): void {
    const start = this.#ops.findLastIndex((op) => op.op === 'push' && op.clip !== undefined);
    const open = this.#ops[start];
    const idle = open?.op === 'push' && open.clip && clipIsIdle(open.clip, this.#ops.slice(start + 1));
    if (idle) this.#ops.splice(start, 1);
    else this.#ops.push({ op: 'pop' });
  }

  translate(x: number, y: number): void {
    this.transform(1, 0, 0, 1, x, y);
  }
  scale(x: number, y: number): void {
    this.transform(x, 0, 0, y, 0, 0);
  }
  rotate(angle: number): void {
    this.transform(Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0);
  }
  transform(a: number, b: number, c: number, d: number, e: number, f: number): void {
    this.#path.transform = multiply(this.#path.transform, [a, b, c, d, e, f]);
  }
  setTransform(a: number, b: number, c: number, d: number, e: number, f: number): void {
    this.#path.transform = [a, b, c, d, e, f];
  }
  resetTransform(): void {
    this.#path.transform = IDENTITY;
  }

  beginPath(): void {
    this.#path.begin();
  }
  closePath(): void {
    this.#path.close();
  }
  moveTo(x: number, y: number): void {
    this.#path.moveTo(x, y);
  }
  lineTo(x: number, y: number): void {
    this.#budget?.spend();
    this.#path.lineTo(x, y);
  }
  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void {
    this.#path.curveTo(x1, y1, x2, y2, x, y);
  }
  quadraticCurveTo(cx: number, cy: number, x: number, y: number): void {
    this.#path.quadraticTo(cx, cy, x, y);
  }
  arc(x: number, y: number, radius: number, start: number, end: number, anticlockwise = false): void {
    this.#path.ellipse({
      x,
      y,
      rx: radius,
      ry: radius,
      rotation: 0,
      start,
      sweep: arcSweep(start, end, anticlockwise),
    });
  }
  /** The parameters are those of the canvas method: centre, radii, rotation, first and last angle, direction. */
  ellipse(...[x, y, rx, ry, rotation, start, end, anticlockwise = false]: EllipseParameters): void {
    this.#path.ellipse({ x, y, rx, ry, rotation, start, sweep: arcSweep(start, end, anticlockwise) });
  }
  rect(x: number, y: number, width: number, height: number): void {
    this.#path.rect(x, y, width, height);
  }
  roundRect(x: number, y: number, width: number, height: number, radii: number | readonly number[] = 0): void {
    const all = typeof radii === 'number' ? [radii] : radii;
    if (all.some((r) => r !== all[0])) throw new UnsupportedDrawingError('roundRect with unequal radii');
    this.#path.roundRect(x, y, width, height, all[0] ?? 0);
  }

  fill(rule: 'nonzero' | 'evenodd' = 'nonzero'): void {
    const path = this.#path.take();
    const color = this.#paint(this.fillStyle);
    if (path.length > 1 && color.a > 0) this.#ops.push({ op: 'fill', path, rule, color });
  }

  stroke(): void {
    const path = this.#path.take();
    const color = this.#paint(this.strokeStyle);
    if (path.length > 1 && color.a > 0 && this.lineWidth > 0) {
      this.#ops.push({ op: 'stroke', path, style: this.#strokeStyle(color) });
    }
  }

  clip(): void {
    this.#ops.push({ op: 'push', transform: IDENTITY, clip: this.#path.take() });
    this.#clips++;
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    this.#apart(() => {
      this.#path.rect(x, y, width, height);
      this.fill();
    });
  }

  strokeRect(x: number, y: number, width: number, height: number): void {
    this.#apart(() => {
      this.#path.rect(x, y, width, height);
      this.stroke();
    });
  }

  /** Clearing is recorded only as a fresh start: a hole in a drawing has no vector equivalent. */
  clearRect(x: number, y: number, width: number, height: number): void {
    const whole = x <= 0 && y <= 0 && x + width >= this.canvas.width && y + height >= this.canvas.height;
    if (!whole) throw new UnsupportedDrawingError('clearRect of a part');
    this.#ops = [];
    this.#clips = 0;
  }

  /** `fillRect` and `strokeRect` should preserve the current path; charts never continue it, so starting a new one is safe. */
  #apart(draw: () => void): void {
    this.#path.begin();
    draw();
    this.#path.begin();
  }

  setLineDash(dash: readonly number[]): void {
    this.#dash = dash.length % 2 === 1 ? [...dash, ...dash] : [...dash];
  }
  getLineDash(): readonly number[] {
    return this.#dash;
  }

  #strokeStyle(color: Color): StrokeStyle {
    const factor = this.#scaleFactor('lines');
    return {
      color,
      width: round3(this.lineWidth * factor),
      dash: this.#dash.map((length) => round3(length * factor)),
      dashOffset: round3(this.lineDashOffset * factor),
      cap: this.lineCap === 'round' || this.lineCap === 'square' ? this.lineCap : 'butt',
      join: this.lineJoin === 'round' || this.lineJoin === 'bevel' ? this.lineJoin : 'miter',
      miterLimit: this.miterLimit,
    };
  }

  #scaleFactor(what: string): number {
    const [a, b, c, d] = this.#path.transform;
    const x = Math.hypot(a, b);
    if (Math.abs(a - d) > 1e-6 || Math.abs(b + c) > 1e-6) {
      throw new UnsupportedDrawingError(`${what} under a skewed, mirrored or uneven transform`);
    }
    return x;
  }

  #paint(style: unknown): Color {
    const color = parseCanvasColor(style);
    return this.globalAlpha < 1 ? { ...color, a: round3(color.a * this.globalAlpha) } : color;
  }

  #request(): FontRequest {
    const known = this.#fonts.get(this.font);
    if (known) return known;
    const request = parseCanvasFont(this.font, this.#language);
    this.#fonts.set(this.font, request);
    return request;
  }

  measureText(text: string): TextMeasure {
    const font = this.#request();
    // A canvas converts any argument to text; Chart.js passes a legend's lines.
    const width = this.#shaper.shape(String(text), font).reduce((sum, run) => sum + runWidth(run, font.size), 0);
    const { ascent, descent } = this.#shaper.metrics(font);
    return {
      width,
      actualBoundingBoxLeft: 0,
      actualBoundingBoxRight: width,
      actualBoundingBoxAscent: ascent,
      actualBoundingBoxDescent: descent,
      fontBoundingBoxAscent: ascent,
      fontBoundingBoxDescent: descent,
    };
  }

  fillText(text: string, x: number, y: number, maxWidth?: number): void {
    const color = this.#paint(this.fillStyle);
    if (text.trim() === '' || color.a === 0) return;
    const font = this.#request();
    const runs = this.#shaper.shape(text.replace(/\s/g, ' '), font);
    const width = runs.reduce((sum, run) => sum + runWidth(run, font.size), 0);
    if (maxWidth !== undefined && width > maxWidth + 0.01) throw new NoRoomError(`'${text}'`);
    const scale = this.#scaleFactor('text');
    const left = x - width * alignment(this.textAlign);
    const base = y + baselineShift(this.textBaseline, this.#shaper.metrics(font));
    const [a, b, c, d, e, f] = this.#path.transform;
    const origin = [a * left + c * base + e, b * left + d * base + f] as const;
    const turned = Math.abs(b) > 1e-9 || a < 0;
    if (turned) {
      this.#ops.push({
        op: 'push',
        transform: [a / scale, b / scale, c / scale, d / scale, ...origin],
        clip: undefined,
      });
    }
    let pen = turned ? 0 : origin[0];
    for (const run of runs) {
      const size = round3(font.size * scale);
      this.#ops.push({ op: 'text', run, size, x: round3(pen), y: turned ? 0 : round3(origin[1]), color });
      pen += runWidth(run, size);
    }
    if (turned) this.#ops.push({ op: 'pop' });
  }
}

refuseUnsupported(RecordingContext.prototype);
