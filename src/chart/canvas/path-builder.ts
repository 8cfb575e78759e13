import type { PathSegment } from '../../core/drawing.ts';
import { IDENTITY, type Matrix } from '../../core/geometry.ts';

/** Rounds to three decimals: finer than any printer, and short in the PDF. */
export function round3(value: number): number {
  return Math.round(value * 1000) / 1000 + 0;
}

type Point = readonly [x: number, y: number];

/**
 * A canvas path (HTML, 4.12.5.1.6) as drawing segments: every point is transformed by the current transform when it is
 * added; arcs and ellipses become cubic Béziers of at most a quarter turn (error below 0.03 % of the radius).
 */
export class PathBuilder {
  transform: Matrix = IDENTITY;
  #segments: PathSegment[] = [];
  #shared = false;
  /** The current point and the start of the sub-path, before the transform; numbers, since maps have many points. */
  #isOpen = false;
  #x = 0;
  #y = 0;
  #startX = 0;
  #startY = 0;

  begin(): void {
    this.#segments = [];
    this.#shared = false;
    this.#isOpen = false;
  }

  /** The path so far; later additions leave the returned array as it is. */
  take(): readonly PathSegment[] {
    this.#shared = true;
    return this.#segments;
  }

  moveTo(x: number, y: number): void {
    this.#add(['M', this.#mapX(x, y), this.#mapY(x, y)]);
    this.#goTo(x, y);
    this.#startX = x;
    this.#startY = y;
    this.#isOpen = true;
  }

  lineTo(x: number, y: number): void {
    if (!this.#isOpen) {
      this.moveTo(x, y);
      return;
    }
    this.#add(['L', this.#mapX(x, y), this.#mapY(x, y)]);
    this.#goTo(x, y);
  }

  curveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void {
    if (!this.#isOpen) this.moveTo(x1, y1);
    this.#add(['C', ...this.#map(x1, y1), ...this.#map(x2, y2), ...this.#map(x, y)]);
    this.#goTo(x, y);
  }

  quadraticTo(cx: number, cy: number, x: number, y: number): void {
    const [x0, y0] = this.#isOpen ? [this.#x, this.#y] : [cx, cy];
    const third = (from: number, to: number): number => from + ((to - from) * 2) / 3;
    this.curveTo(third(x0, cx), third(y0, cy), third(x, cx), third(y, cy), x, y);
  }

  close(): void {
    if (!this.#isOpen) return;
    this.#add(['Z']);
    this.#goTo(this.#startX, this.#startY);
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.moveTo(x, y);
    this.lineTo(x + width, y);
    this.lineTo(x + width, y + height);
    this.lineTo(x, y + height);
    this.close();
  }

  roundRect(x: number, y: number, width: number, height: number, radius: number): void {
    const r = Math.min(radius, width / 2, height / 2);
    if (r <= 0) {
      this.rect(x, y, width, height);
      return;
    }
    const quarter = Math.PI / 2;
    this.moveTo(x + r, y);
    this.ellipse({ x: x + width - r, y: y + r, rx: r, ry: r, rotation: 0, start: -quarter, sweep: quarter });
    this.ellipse({ x: x + width - r, y: y + height - r, rx: r, ry: r, rotation: 0, start: 0, sweep: quarter });
    this.ellipse({ x: x + r, y: y + height - r, rx: r, ry: r, rotation: 0, start: quarter, sweep: quarter });
    this.ellipse({ x: x + r, y: y + r, rx: r, ry: r, rotation: 0, start: 2 * quarter, sweep: quarter });
    this.close();
  }

  ellipse(arc: EllipticalArc): void {
    const { x, y, rx, ry, start, sweep } = arc;
    const cos = Math.cos(arc.rotation);
    const sin = Math.sin(arc.rotation);
    const point = (u: number, v: number): Point => [x + rx * u * cos - ry * v * sin, y + rx * u * sin + ry * v * cos];
    const first = point(Math.cos(start), Math.sin(start));
    if (!this.#isOpen) this.moveTo(...first);
    else if (Math.hypot(first[0] - this.#x, first[1] - this.#y) > 1e-6) this.lineTo(...first);
    const pieces = Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9);
    const step = sweep / pieces;
    const k = (4 / 3) * Math.tan(step / 4);
    for (let i = 0; i < pieces; i++) {
      const a = start + i * step;
      const b = a + step;
      const c1 = point(Math.cos(a) - k * Math.sin(a), Math.sin(a) + k * Math.cos(a));
      const c2 = point(Math.cos(b) + k * Math.sin(b), Math.sin(b) - k * Math.cos(b));
      this.curveTo(...c1, ...c2, ...point(Math.cos(b), Math.sin(b)));
    }
  }

  #goTo(x: number, y: number): void {
    this.#x = x;
    this.#y = y;
  }

  #map(x: number, y: number): Point {
    return [this.#mapX(x, y), this.#mapY(x, y)];
  }

  #mapX(x: number, y: number): number {
    return round3(this.transform[0] * x + this.transform[2] * y + this.transform[4]);
  }

  #mapY(x: number, y: number): number {
    return round3(this.transform[1] * x + this.transform[3] * y + this.transform[5]);
  }

  #add(segment: PathSegment): void {
    if (this.#shared) {
      this.#segments = [...this.#segments];
      this.#shared = false;
    }
    this.#segments.push(segment);
  }
}

/** Centre, radii, rotation of the axes, first angle and signed turn, in radians, clockwise on the page. */
export interface EllipticalArc {
  readonly x: number;
  readonly y: number;
  readonly rx: number;
  readonly ry: number;
  readonly rotation: number;
  readonly start: number;
  readonly sweep: number;
}

/** The signed turn of a canvas arc (HTML, 4.12.5.1.6, "ellipse method steps"). */
export function arcSweep(start: number, end: number, anticlockwise: boolean): number {
  const full = 2 * Math.PI;
  const turn = anticlockwise ? start - end : end - start;
  const size = turn >= full ? full : ((turn % full) + full) % full;
  return anticlockwise ? -size : size;
}
