/** Draws an SVG file as operations: the safe, static part of SVG 1.1 and 2 that `docs/svg.md` lists. */

import type { Spend } from '../../core/budget.ts';
import { BLACK, type Color } from '../../core/color.ts';
import { type Drawing, type DrawOp, type FillRule, type Path, rectPath } from '../../core/drawing.ts';
import { IDENTITY, type Matrix, multiply, type Rect, type Size } from '../../core/geometry.ts';
import { type DrawState, ElementValues } from './draw-state.ts';
import { boundsOfOps } from './svg-bounds.ts';
import { clipsOf, transformOf } from './svg-clip.ts';
import { parseSvgColor } from './svg-color.ts';
import { elementHint, elementKind } from './svg-elements.ts';
import type { SvgFile } from './svg-file.ts';
import { shapeSegments } from './svg-geometry.ts';
import { gradientPaint, isGradient } from './svg-gradient.ts';
import { type MarkerPlace, markerMatrix, markerPlaces } from './svg-marker.ts';
import { strokeOps } from './svg-stroke.ts';
import { type StyleValue, shortened } from './svg-style.ts';
import { type SvgFonts, textOps } from './svg-text.ts';
import { boundsOf, naturalSize, parseViewBox, transformPath, transformPoint, viewBoxMatrix } from './svg-transform.ts';
import type { SvgElement } from './svg-xml.ts';

const NO_STYLE: DrawState['style'] = new Map();
const ROOT: DrawState = { matrix: IDENTITY, style: NO_STYLE, viewport: { width: 300, height: 150 }, uses: [] };

/** The picture's own size in user units (CSS pixels). */
export function svgSize(file: SvgFile): Size {
  const { attributes } = file.root;
  const values = new ElementValues(file.root, ROOT, file);
  // A share of its place says nothing of its own size.
  const own = (name: 'width' | 'height'): number | undefined =>
    attributes.get(name)?.value.includes('%') ? undefined : values.size(name, name === 'width' ? 'x' : 'y');
  const written = attributes.get('viewBox');
  const box = written && parseViewBox(written.value);
  if (written && !box) file.invalid('viewBox', written);
  const size = naturalSize(own('width'), own('height'), box);
  return size.width > 0 && size.height > 0 ? size : { width: 300, height: 150 };
}

/** Draws the file at a size in pt. Problems go to the file's report; the drawing is whole only without errors. */
export function drawSvg(file: SvgFile, size: Size, fonts: SvgFonts, spend: Spend): Drawing {
  const { root } = file;
  const natural = svgSize(file);
  const place: Rect = { x: 0, y: 0, ...size };
  const drawer = new SvgDrawer(file, fonts, place, spend);
  const scale: Matrix = [size.width / natural.width, 0, 0, size.height / natural.height, 0, 0];
  const { matrix, viewport } = drawer.viewport(root, place, scale, natural);
  drawer.ops.push({ op: 'push', transform: IDENTITY, clip: rectPath(place) });
  const style = file.styles.of(root, NO_STYLE);
  drawer.group(root, { matrix, viewport, style, uses: [] });
  drawer.ops.push({ op: 'pop' });
  return { ...size, ops: drawer.ops };
}

class SvgDrawer {
  ops: DrawOp[] = [];
  readonly #file: SvgFile;
  readonly #fonts: SvgFonts;
  /** The whole drawing. */
  readonly #whole: Rect;
  readonly #spend: Spend;

  constructor(file: SvgFile, fonts: SvgFonts, whole: Rect, spend: Spend) {
    this.#whole = whole;
    this.#file = file;
    this.#fonts = fonts;
    this.#spend = spend;
  }

  /** The map into a viewport, by the element's `viewBox` where it has one. `place` is in the space that `outer` maps from. */
  viewport(element: SvgElement, place: Rect, outer: Matrix, size: Size): Pick<DrawState, 'matrix' | 'viewport'> {
    const written = element.attributes.get('viewBox');
    const box = written && parseViewBox(written.value);
    if (written && !box) this.#file.invalid('viewBox', written);
    if (!box) return { matrix: outer, viewport: size };
    const aspect = element.attributes.get('preserveAspectRatio');
    const fitted = viewBoxMatrix(box, place, aspect?.value ?? 'xMidYMid meet');
    if (!fitted && aspect) this.#file.invalid('preserveAspectRatio', aspect);
    return { matrix: fitted ?? outer, viewport: box };
  }

  #element(element: SvgElement, parent: DrawState): void {
    this.#spend(1);
    const kind = elementKind(element.name);
    if (!kind) {
      this.#file.report.unsupported(`<${element.name}> can't be drawn`, element.place, elementHint(element.name));
      return;
    }
    if (kind === 'definition' || kind === 'silent') return;
    const style = this.#file.styles.of(element, parent.style);
    if (style.get('display')?.value.trim() === 'none') return;
    const matrix = multiply(parent.matrix, transformOf(element, this.#file));
    const state: DrawState = { ...parent, style, matrix };
    if (kind === 'group') this.group(element, state);
    else if (kind === 'use') this.#use(element, state);
    else if (kind === 'viewport') this.#nested(element, state, {});
    else this.#marks(element, state, kind === 'text');
  }

  /** An element with children, as a whole: clipped and made transparent after they are drawn. */
  group(element: SvgElement, state: DrawState): void {
    this.#asWhole(element, state, () => {
      for (const child of element.children) if (typeof child === 'object') this.#element(child, state);
    });
  }

  #asWhole(element: SvgElement, state: DrawState, draw: () => void): void {
    const before = this.ops;
    this.ops = [];
    draw();
    const inside = this.ops;
    this.ops = before;
    if (inside.length === 0) return;
    const opacity = new ElementValues(element, state, this.#file).share('opacity');
    const clips = this.#clips(state, inside);
    if (opacity <= 0) return;
    for (const { path, rule } of clips) this.ops.push({ op: 'push', transform: IDENTITY, clip: path, rule });
    if (opacity < 1) this.ops.push({ op: 'layer', opacity, bounds: this.#whole });
    this.ops.push(...inside);
    if (opacity < 1) this.ops.push({ op: 'pop' });
    for (const _ of clips) this.ops.push({ op: 'pop' });
  }

  #clips(state: DrawState, inside: readonly DrawOp[]) {
    const written = state.style.get('clip-path');
    if (!written || written.value.trim() === 'none') return [];
    const clip = this.#file.referred(written);
    if (!clip) return [];
    if (clip.name !== 'clipPath') {
      this.#file.invalid('clip-path', written);
      return [];
    }
    const [a, b, c, d, e, f] = state.matrix;
    const det = a * d - b * c;
    const back: Matrix = [d / det, -b / det, -c / det, a / det, (c * f - d * e) / det, (b * e - a * f) / det];
    const bounds = boundsOf(transformPath(back, rectPath(boundsOfOps(inside))));
    return clipsOf(clip, state, bounds, this.#file);
  }

  #use(element: SvgElement, state: DrawState): void {
    const href = element.attributes.get('href');
    const target = href && this.#file.referred(href);
    if (!target) return;
    if (state.uses.includes(target)) {
      this.#file.report.invalid(`${href.value} is used inside itself`, href.place);
      return;
    }
    const values = new ElementValues(element, state, this.#file);
    const [x, y] = [values.length('x', 'x') ?? 0, values.length('y', 'y') ?? 0];
    const moved: DrawState = {
      ...state,
      matrix: multiply(state.matrix, [1, 0, 0, 1, x, y]),
      uses: [...state.uses, target],
    };
    this.#asWhole(element, state, () => {
      if (target.name !== 'symbol' && target.name !== 'svg') this.#element(target, moved);
      else {
        const own: DrawState = { ...moved, style: this.#file.styles.of(target, moved.style) };
        this.#nested(target, own, { width: values.size('width', 'x'), height: values.size('height', 'y') });
      }
    });
  }

  /** A nested `<svg>` or a used `<symbol>`: a viewport of its own. */
  #nested(
    element: SvgElement,
    state: DrawState,
    used: { width?: number | undefined; height?: number | undefined },
  ): void {
    const values = new ElementValues(element, state, this.#file);
    const width = used.width ?? values.size('width', 'x') ?? state.viewport.width;
    const height = used.height ?? values.size('height', 'y') ?? state.viewport.height;
    if (!(width > 0 && height > 0)) return;
    const place: Rect = { x: values.length('x', 'x') ?? 0, y: values.length('y', 'y') ?? 0, width, height };
    const { matrix, viewport } = this.viewport(element, place, [1, 0, 0, 1, place.x, place.y], place);
    const clipped = !['visible', 'auto'].includes(state.style.get('overflow')?.value.trim() ?? 'hidden');
    const clip = clipped ? transformPath(state.matrix, rectPath(place)) : undefined;
    if (clip) this.ops.push({ op: 'push', transform: IDENTITY, clip });
    this.group(element, { ...state, matrix: multiply(state.matrix, matrix), viewport });
    if (clip) this.ops.push({ op: 'pop' });
  }

  #marks(element: SvgElement, state: DrawState, isText: boolean): void {
    const values = new ElementValues(element, state, this.#file);
    if (values.keyword('visibility', 'visible', 'hidden', 'collapse') !== 'visible') return;
    this.#asWhole(element, state, () => {
      if (isText) this.#text(element, state);
      else this.#shape(element, state, values);
    });
  }

  #text(element: SvgElement, state: DrawState): void {
    const fill = (values: ElementValues, at: DrawState, of: SvgElement): Color | undefined => {
      const stroke = at.style.get('stroke');
      const { report } = this.#file;
      if (stroke && !['none', 'transparent'].includes(stroke.value.trim())) {
        report.unsupported("text with a stroke can't be drawn", stroke.place, 'convert the text to paths');
      }
      const written = at.style.get('fill');
      const paint = this.#paint('fill', at, values, undefined);
      if (paint && 'stops' in paint) {
        report.unsupported(
          "text with a gradient can't be drawn",
          written?.place ?? of.place,
          'convert the text to paths',
        );
        return undefined;
      }
      return paint;
    };
    this.ops.push(...textOps(element, state, this.#file, this.#fonts, fill));
  }

  #shape(element: SvgElement, state: DrawState, values: ElementValues): void {
    const own = shapeSegments(element, values, this.#file);
    if (own.length === 0) return;
    this.#spend(own.length / 8);
    const bounds = boundsOf(own);
    const path = transformPath(state.matrix, own);
    // A path without an area has nothing to fill, but some readers would draw it as a thin line.
    const hasArea = bounds !== undefined && bounds.width > 0 && bounds.height > 0;
    const fill = hasArea && element.name !== 'line' ? this.#paint('fill', state, values, bounds) : undefined;
    const rule = values.keyword('fill-rule', 'nonzero', 'evenodd');
    if (fill) this.ops.push(fillOp(path, rule, fill));
    const stroke = this.#paint('stroke', state, values, bounds);
    if (stroke && 'stops' in stroke) {
      const place = state.style.get('stroke')?.place ?? element.place;
      const hint = 'in the drawing program, convert the stroke to a path';
      this.#file.report.unsupported("a gradient on a stroke can't be drawn", place, hint);
    } else if (stroke) this.ops.push(...strokeOps({ own, path }, stroke, state.matrix, values));
    this.#markers(element, own, state, values);
  }

  /** The markers of a line or path, each a viewport of its own at a vertex. */
  #markers(element: SvgElement, own: Path, state: DrawState, values: ElementValues): void {
    if (!['line', 'polyline', 'polygon', 'path'].includes(element.name)) return;
    for (const place of markerPlaces(own)) {
      const written = state.style.get(place.position) ?? state.style.get('marker');
      if (!written || written.value.trim() === 'none') continue;
      const marker = this.#file.referred(written);
      if (marker?.name !== 'marker') {
        if (marker) this.#file.invalid(place.position, written);
        continue;
      }
      if (!state.uses.includes(marker)) this.#marker(marker, place, state, values);
    }
  }

  #marker(marker: SvgElement, place: MarkerPlace, state: DrawState, values: ElementValues): void {
    const style = this.#file.styles.of(marker, NO_STYLE);
    const own = new ElementValues(marker, { ...state, style }, this.#file);
    const size = { width: own.size('markerWidth', 'x') ?? 3, height: own.size('markerHeight', 'y') ?? 3 };
    const inUnits = marker.attributes.get('markerUnits')?.value.trim() === 'userSpaceOnUse';
    const unit = inUnits ? 1 : values.lengthProperty('stroke-width', 1);
    if (!(size.width > 0 && size.height > 0 && unit > 0)) return;
    const { matrix, viewport } = this.viewport(marker, { x: 0, y: 0, ...size }, IDENTITY, size);
    const [x, y] = transformPoint(matrix, own.length('refX', 'x') ?? 0, own.length('refY', 'y') ?? 0);
    const orient = marker.attributes.get('orient')?.value.trim() ?? '0';
    const placed = multiply(multiply(state.matrix, markerMatrix(place, orient, unit)), [1, 0, 0, 1, -x, -y]);
    const clipped = !['visible', 'auto'].includes(style.get('overflow')?.value.trim() ?? 'hidden');
    const clip = transformPath(placed, rectPath({ x: 0, y: 0, ...size }));
    if (clipped) this.ops.push({ op: 'push', transform: IDENTITY, clip });
    this.group(marker, { matrix: multiply(placed, matrix), viewport, style, uses: [...state.uses, marker] });
    if (clipped) this.ops.push({ op: 'pop' });
  }

  /** The paint of a property: a colour, a gradient, or nothing. */
  #paint(name: 'fill' | 'stroke', state: DrawState, values: ElementValues, bounds: Rect | undefined) {
    const written = state.style.get(name);
    const value = written?.value.trim() ?? (name === 'fill' ? 'black' : 'none');
    if (value === 'none') return undefined;
    const opacity = values.share(`${name}-opacity`);
    if (written && value.startsWith('url(')) return this.#server(name, written, state, bounds, opacity);
    const color = parseSvgColor(value, values.color);
    if (!color && written) this.#file.invalid(name, written);
    return color && { ...color, a: color.a * opacity };
  }

  #server(name: string, written: StyleValue, state: DrawState, bounds: Rect | undefined, opacity: number) {
    const [, url = written.value, fallback = ''] = /^\s*(url\([^)]*\))\s*(.*)$/.exec(written.value) ?? [];
    const target = this.#file.referred({ value: url, place: written.place });
    if (!target) return undefined;
    if (!isGradient(target)) {
      const message = `${name}: ${shortened(written.value)} is a <${target.name}>, which can't be drawn`;
      this.#file.report.unsupported(message, written.place, elementHint(target.name));
      return parseSvgColor(fallback, BLACK);
    }
    const { matrix, viewport } = state;
    const empty = { x: 0, y: 0, width: 0, height: 0 };
    return gradientPaint(target, { matrix, viewport, bounds: bounds ?? empty, opacity }, this.#file);
  }
}

function fillOp(path: Path, rule: FillRule, paint: Color | Extract<DrawOp, { op: 'shade' }>['gradient']): DrawOp {
  return 'stops' in paint ? { op: 'shade', path, rule, gradient: paint } : { op: 'fill', path, rule, color: paint };
}
