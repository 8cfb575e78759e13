/** Path data and basic shapes as segments in user units (SVG 2, 9 and 10). */

import type { PathSegment } from '../../core/drawing.ts';
import { NUMBER } from './svg-numbers.ts';

/** The numbers of each command. */
const COUNTS: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };

export interface PathData {
  readonly segments: readonly PathSegment[];
  /** Where the data can't be read, as an offset; undefined if it is whole. */
  readonly problemAt: number | undefined;
}

/** Parses the attribute `d`. */
export function parsePathData(text: string): PathData {
  const builder = new SvgPathBuilder();
  const number = new RegExp(`[\\s,]*(${NUMBER})`, 'y');
  // Flags of arcs are single digits that need no space after them.
  const flag = /[\s,]*([01])/y;
  let at = 0;
  const skip = (): void => {
    while (/[\s,]/.test(text[at] ?? '')) at++;
  };
  const take = (pattern: RegExp): number | undefined => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) return undefined;
    at = pattern.lastIndex;
    return Number(match[1]);
  };
  for (skip(); at < text.length; skip()) {
    const start = at;
    const command = text[at] ?? '';
    const count = COUNTS[command.toUpperCase()];
    if (count === undefined || (builder.isEmpty && command.toUpperCase() !== 'M')) {
      return { segments: builder.segments, problemAt: start };
    }
    at++;
    let repeated = false;
    for (;;) {
      const values: number[] = [];
      const isArc = count === 7;
      for (let i = 0; i < count; i++) {
        const value = take(isArc && (i === 3 || i === 4) ? flag : number);
        if (value === undefined) {
          if (i === 0 && repeated) break;
          return { segments: builder.segments, problemAt: at };
        }
        values.push(value);
      }
      if (values.length < count) break;
      builder.command(repeated && command === 'M' ? 'L' : repeated && command === 'm' ? 'l' : command, values);
      repeated = true;
      if (count === 0) break;
    }
  }
  return { segments: builder.segments, problemAt: undefined };
}

/** Builds absolute lines and cubic Béziers from commands. */
export class SvgPathBuilder {
  readonly segments: PathSegment[] = [];
  #x = 0;
  #y = 0;
  #startX = 0;
  #startY = 0;
  /** The last control point, and the commands that it may be reflected for. */
  #control: { readonly x: number; readonly y: number; readonly of: 'CS' | 'QT' } | undefined;

  get isEmpty(): boolean {
    return this.segments.length === 0;
  }

  command(letter: string, values: readonly number[]): void {
    const upper = letter.toUpperCase();
    const relative = letter !== upper;
    const control = this.#control;
    this.#control = undefined;
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0] = values;
    const x = (value: number): number => value + (relative ? this.#x : 0);
    const y = (value: number): number => value + (relative ? this.#y : 0);
    const reflected = (of: 'CS' | 'QT'): readonly [number, number] =>
      control?.of === of ? [2 * this.#x - control.x, 2 * this.#y - control.y] : [this.#x, this.#y];
    if (upper === 'M') this.moveTo(x(a), y(b));
    else if (upper === 'L') this.lineTo(x(a), y(b));
    else if (upper === 'H') this.lineTo(x(a), this.#y);
    else if (upper === 'V') this.lineTo(this.#x, y(a));
    else if (upper === 'C') this.curveTo(x(a), y(b), x(c), y(d), x(e), y(f));
    else if (upper === 'S') this.curveTo(...reflected('CS'), x(a), y(b), x(c), y(d));
    else if (upper === 'Q') this.#quadraticTo(x(a), y(b), x(c), y(d));
    else if (upper === 'T') this.#quadraticTo(...reflected('QT'), x(a), y(b));
    else if (upper === 'A') this.arcTo({ rx: a, ry: b, rotation: c, large: d === 1, sweep: e === 1 }, x(f), y(g));
    else this.close();
  }

  moveTo(x: number, y: number): void {
    this.segments.push(['M', x, y]);
    [this.#startX, this.#startY] = [x, y];
    this.#to(x, y);
  }

  lineTo(x: number, y: number): void {
    this.#open();
    this.segments.push(['L', x, y]);
    this.#to(x, y);
  }

  curveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void {
    this.#open();
    this.segments.push(['C', x1, y1, x2, y2, x, y]);
    this.#control = { x: x2, y: y2, of: 'CS' };
    this.#to(x, y);
  }

  #quadraticTo(cx: number, cy: number, x: number, y: number): void {
    const third = (from: number, to: number): number => from + ((to - from) * 2) / 3;
    this.curveTo(third(this.#x, cx), third(this.#y, cy), third(x, cx), third(y, cy), x, y);
    this.#control = { x: cx, y: cy, of: 'QT' };
  }

  close(): void {
    this.segments.push(['Z']);
    this.#to(this.#startX, this.#startY);
  }

  /** A sub-path after `Z` starts where the last one did. */
  #open(): void {
    if (this.segments.at(-1)?.[0] === 'Z') this.segments.push(['M', this.#x, this.#y]);
  }

  #to(x: number, y: number): void {
    [this.#x, this.#y] = [x, y];
  }

  /** An elliptical arc as Béziers of at most a quarter turn (SVG 2, B.2). `rotation` is in degrees. */
  arcTo(arc: SvgArc, x: number, y: number): void {
    const [x0, y0] = [this.#x, this.#y];
    let [rx, ry] = [Math.abs(arc.rx), Math.abs(arc.ry)];
    if (x0 === x && y0 === y) return;
    if (rx === 0 || ry === 0) {
      this.lineTo(x, y);
      return;
    }
    const angle = (arc.rotation * Math.PI) / 180;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const [dx, dy] = [(x0 - x) / 2, (y0 - y) / 2];
    const [u, v] = [cos * dx + sin * dy, cos * dy - sin * dx];
    const excess = (u / rx) ** 2 + (v / ry) ** 2;
    if (excess > 1) [rx, ry] = [rx * Math.sqrt(excess), ry * Math.sqrt(excess)];
    const square = Math.max(0, (rx * ry) ** 2 - (rx * v) ** 2 - (ry * u) ** 2) / ((rx * v) ** 2 + (ry * u) ** 2);
    const root = Math.sqrt(square) * (arc.large === arc.sweep ? -1 : 1);
    const [cu, cv] = [(root * rx * v) / ry, (-root * ry * u) / rx];
    const cx = cos * cu - sin * cv + (x0 + x) / 2;
    const cy = sin * cu + cos * cv + (y0 + y) / 2;
    const start = Math.atan2((v - cv) / ry, (u - cu) / rx);
    let turn = Math.atan2((-v - cv) / ry, (-u - cu) / rx) - start;
    if (arc.sweep && turn < 0) turn += 2 * Math.PI;
    if (!arc.sweep && turn > 0) turn -= 2 * Math.PI;
    const pieces = Math.max(1, Math.ceil(Math.abs(turn) / (Math.PI / 2) - 1e-9));
    const step = turn / pieces;
    const k = (4 / 3) * Math.tan(step / 4);
    const point = (p: number, q: number): readonly [number, number] => [
      cx + rx * p * cos - ry * q * sin,
      cy + rx * p * sin + ry * q * cos,
    ];
    for (let i = 0; i < pieces; i++) {
      const from = start + i * step;
      const to = from + step;
      const end = i === pieces - 1 ? ([x, y] as const) : point(Math.cos(to), Math.sin(to));
      const first = point(Math.cos(from) - k * Math.sin(from), Math.sin(from) + k * Math.cos(from));
      const second = point(Math.cos(to) + k * Math.sin(to), Math.sin(to) - k * Math.cos(to));
      this.curveTo(...first, ...second, ...end);
    }
    this.#control = undefined;
  }
}

export interface SvgArc {
  readonly rx: number;
  readonly ry: number;
  readonly rotation: number;
  readonly large: boolean;
  readonly sweep: boolean;
}
