/** Clip paths (CSS Masking 1, 5): the outline of one shape, or of several that are apart or simple. */

import type { FillRule, Path, PathSegment } from '../../core/drawing.ts';
import { IDENTITY, type Matrix, multiply, type Rect } from '../../core/geometry.ts';
import { type DrawState, ElementValues } from './draw-state.ts';
import type { SvgFile } from './svg-file.ts';
import { shapeSegments } from './svg-geometry.ts';
import { boundsOf, parseTransform, transformPath } from './svg-transform.ts';
import type { SvgElement } from './svg-xml.ts';

export interface Clip {
  readonly path: Path;
  readonly rule: FillRule;
}

/** The clips of a `clipPath` element, outer ones first. `bounds` are those of the clipped element in its user space. */
export function clipsOf(clip: SvgElement, state: DrawState, bounds: Rect | undefined, file: SvgFile): readonly Clip[] {
  const byBounds = clip.attributes.get('clipPathUnits')?.value === 'objectBoundingBox';
  const box: Matrix = byBounds && bounds ? [bounds.width, 0, 0, bounds.height, bounds.x, bounds.y] : IDENTITY;
  const matrix = multiply(multiply(state.matrix, transformOf(clip, file)), box);
  const style = file.styles.of(clip, new Map());
  const inside: DrawState = { ...state, matrix, style };
  const shapes = clip.children.flatMap((child) => (typeof child === 'object' ? clipShape(child, inside, file) : []));
  const outer = style.get('clip-path');
  const around = outer && outer.value.trim() !== 'none' ? file.referred(outer) : undefined;
  if (outer && around === clip) file.report.invalid('a clip path refers to itself', outer.place);
  const before = around && around !== clip ? clipsOf(around, state, bounds, file) : [];
  return [...before, united(shapes, clip, file)];
}

export function transformOf(element: SvgElement, file: SvgFile): Matrix {
  const written = element.attributes.get('transform');
  const matrix = written ? parseTransform(written.value) : IDENTITY;
  if (!matrix && written) file.invalid('transform', written);
  return matrix ?? IDENTITY;
}

function clipShape(element: SvgElement, state: DrawState, file: SvgFile): readonly Clip[] {
  if (['title', 'desc', 'metadata'].includes(element.name)) return [];
  const style = file.styles.of(element, state.style);
  if (style.get('display')?.value === 'none' || style.get('visibility')?.value === 'hidden') return [];
  const own: DrawState = { ...state, style, matrix: multiply(state.matrix, transformOf(element, file)) };
  if (element.name === 'use') {
    const href = element.attributes.get('href');
    const target = href && file.referred(href);
    const values = new ElementValues(element, own, file);
    const moved = multiply(own.matrix, [1, 0, 0, 1, values.length('x', 'x') ?? 0, values.length('y', 'y') ?? 0]);
    return target && target.name !== 'use' ? clipShape(target, { ...own, matrix: moved }, file) : [];
  }
  const values = new ElementValues(element, own, file);
  const isShape = !['text', 'g', 'svg', 'tspan'].includes(element.name);
  if (!isShape || style.has('clip-path')) {
    const hint = 'in the drawing program, convert the clip to one path';
    file.report.unsupported(`a clip path with <${element.name}> in it can't be drawn`, element.place, hint);
    return [];
  }
  const path = transformPath(own.matrix, shapeSegments(element, values, file));
  return path.length === 0 ? [] : [{ path, rule: values.keyword('clip-rule', 'nonzero', 'evenodd') }];
}

/** Shapes as one path: what any of them covers. */
function united(shapes: readonly Clip[], clip: SvgElement, file: SvgFile): Clip {
  const [first] = shapes;
  if (!first) return { path: [], rule: 'nonzero' };
  if (shapes.length === 1) return first;
  const areSimple = shapes.every(({ path }) => path.filter(([verb]) => verb === 'M').length === 1);
  const areApart = !shapes.some((one, i) => shapes.slice(i + 1).some((other) => overlap(one.path, other.path)));
  const haveOneRule = shapes.every(({ rule }) => rule === first.rule);
  if (!areSimple && !(areApart && haveOneRule)) {
    const hint = 'in the drawing program, unite them to one path';
    file.report.unsupported("a clip path of several overlapping shapes can't be drawn", clip.place, hint);
  }
  if (areApart && haveOneRule) return { path: shapes.flatMap(({ path }) => path), rule: first.rule };
  // All in one direction, so that none is cut out of another.
  return { path: shapes.flatMap(({ path }) => (area(path) < 0 ? reversed(path) : path)), rule: 'nonzero' };
}

function overlap(one: Path, other: Path): boolean {
  const [a, b] = [boundsOf(one), boundsOf(other)];
  if (!a || !b) return false;
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function endOf(segment: PathSegment): readonly [number, number] {
  return segment[0] === 'Z' ? [0, 0] : (segment.slice(-2) as [number, number]);
}

/** Twice the signed area of the polygon through the ends and control points. */
function area(path: Path): number {
  const points = path.flatMap((segment): readonly (readonly [number, number])[] =>
    segment[0] === 'Z'
      ? []
      : segment[0] === 'C'
        ? [[segment[1], segment[2]], [segment[3], segment[4]], endOf(segment)]
        : [endOf(segment)],
  );
  return points.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = points[(i + 1) % points.length] ?? [0, 0];
    return sum + x * nextY - nextX * y;
  }, 0);
}

/** One sub-path in the other direction. */
function reversed(path: Path): Path {
  const drawn = path.filter((segment) => segment[0] !== 'Z');
  const out: PathSegment[] = [];
  for (let i = drawn.length - 1; i >= 0; i--) {
    const segment = drawn[i];
    if (!segment) continue;
    if (out.length === 0) out.push(['M', ...endOf(segment)]);
    const [x, y] = i > 0 ? endOf(drawn[i - 1] ?? segment) : [0, 0];
    if (i === 0) break;
    if (segment[0] === 'C') out.push(['C', segment[3], segment[4], segment[1], segment[2], x, y]);
    else out.push(['L', x, y]);
  }
  return [...out, ['Z']];
}
