/** Gradients (SVG 2, 14.2). */

import { BLACK, type Color } from '../../core/color.ts';
import type { Gradient, GradientStop } from '../../core/drawing.ts';
import { IDENTITY, type Matrix, multiply, type Rect } from '../../core/geometry.ts';
import { parseSvgColor } from './svg-color.ts';
import type { SvgFile } from './svg-file.ts';
import { parseLength, parseShare } from './svg-numbers.ts';
import { parseTransform } from './svg-transform.ts';
import type { SvgAttribute, SvgElement } from './svg-xml.ts';

/** A gradient, the one colour that it comes to, or nothing to paint. */
export type GradientPaint = Gradient | Color | undefined;

export interface GradientPlace {
  /** From the user space to the drawing. */
  readonly matrix: Matrix;
  /** The shape's bounds in user space. */
  readonly bounds: Rect;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly opacity: number;
}

export function isGradient({ name }: SvgElement): boolean {
  return name === 'linearGradient' || name === 'radialGradient';
}

/** The paint of a gradient element on a shape. */
export function gradientPaint(element: SvgElement, place: GradientPlace, file: SvgFile): GradientPaint {
  const chain = templates(element, file);
  const attribute = (name: string): SvgAttribute | undefined =>
    chain.map(({ attributes }) => attributes.get(name)).find((found) => found !== undefined);
  const stops = stopsOf(chain, place.opacity, file);
  const [first] = stops;
  if (!first) return undefined;
  const spread = attribute('spreadMethod');
  if (spread && spread.value !== 'pad' && stops.length > 1) {
    const hint = 'draw the repeated colours as stops of one gradient, or as shapes';
    file.report.unsupported(`a gradient with spreadMethod="${spread.value}" can't be drawn`, spread.place, hint);
  }
  if (stops.length === 1) return first.color;
  const { bounds, matrix } = place;
  const byBounds = attribute('gradientUnits')?.value !== 'userSpaceOnUse';
  // Without a width or height the bounds give no space to the gradient (SVG 2, 14.2.2).
  if (byBounds && !(bounds.width > 0 && bounds.height > 0)) return undefined;
  const space: Matrix = byBounds ? [bounds.width, 0, 0, bounds.height, bounds.x, bounds.y] : IDENTITY;
  const own = attribute('gradientTransform');
  const turn = own ? parseTransform(own.value) : IDENTITY;
  if (!turn && own) file.invalid('gradientTransform', own);
  const transform = multiply(multiply(matrix, space), turn ?? IDENTITY);
  const viewport = byBounds ? { width: 1, height: 1 } : place.viewport;
  const circles =
    element.name === 'linearGradient' ? line(attribute, viewport, file) : circle(attribute, viewport, file);
  const { from, to } = circles;
  const isPoint = element.name === 'linearGradient' ? from.x === to.x && from.y === to.y : to.r <= 0;
  if (isPoint) return stops.at(-1)?.color;
  return { kind: element.name === 'linearGradient' ? 'linear' : 'radial', ...circles, transform, stops };
}

/** The element, and those that it takes missing attributes and stops from. */
function templates(element: SvgElement, file: SvgFile): readonly SvgElement[] {
  const chain = [element];
  for (;;) {
    const href = chain.at(-1)?.attributes.get('href');
    if (!href) return chain;
    const next = file.referred(href);
    if (!next || !isGradient(next)) return chain;
    if (chain.includes(next)) {
      file.report.invalid(`the gradient ${href.value} refers to itself`, href.place);
      return chain;
    }
    chain.push(next);
  }
}

function stopsOf(chain: readonly SvgElement[], opacity: number, file: SvgFile): readonly GradientStop[] {
  const source = chain.find(({ children }) =>
    children.some((child) => typeof child === 'object' && child.name === 'stop'),
  );
  let least = 0;
  return (source?.children ?? []).flatMap((child) => {
    if (typeof child === 'string' || child.name !== 'stop') return [];
    const offset = child.attributes.get('offset');
    const share = offset === undefined ? 0 : parseShare(offset.value);
    if (share === undefined && offset) file.invalid('offset', offset);
    least = Math.max(least, share ?? 0);
    return [{ offset: least, color: stopColor(child, opacity, file) }];
  });
}

function stopColor(stop: SvgElement, opacity: number, file: SvgFile): Color {
  const style = file.styles.own(stop);
  const current = file.colorOf(style.get('color'), BLACK);
  const written = style.get('stop-color');
  const color = written ? parseSvgColor(written.value, current) : BLACK;
  if (!color && written) file.invalid('stop-color', written);
  const alpha = style.get('stop-opacity');
  const share = alpha ? parseShare(alpha.value) : 1;
  if (share === undefined && alpha) file.invalid('stop-opacity', alpha);
  return { ...(color ?? BLACK), a: (color?.a ?? 1) * (share ?? 1) * opacity };
}

type Attributes = (name: string) => SvgAttribute | undefined;
type Viewport = GradientPlace['viewport'];

function length(name: string, standard: string, base: number, attribute: Attributes, file: SvgFile): number {
  const found = attribute(name);
  const value = parseLength(found?.value ?? standard, { percent: base, fontSize: 16 });
  if (value === undefined && found) file.invalid(name, found);
  return value ?? 0;
}

function line(attribute: Attributes, { width, height }: Viewport, file: SvgFile): Pick<Gradient, 'from' | 'to'> {
  const across = (name: string, standard: string): number => length(name, standard, width, attribute, file);
  const down = (name: string): number => length(name, '0%', height, attribute, file);
  return { from: { x: across('x1', '0%'), y: down('y1'), r: 0 }, to: { x: across('x2', '100%'), y: down('y2'), r: 0 } };
}

function circle(attribute: Attributes, { width, height }: Viewport, file: SvgFile): Pick<Gradient, 'from' | 'to'> {
  const diagonal = Math.hypot(width, height) / Math.SQRT2;
  const of = (name: string, standard: string, base: number): number => length(name, standard, base, attribute, file);
  const to = { x: of('cx', '50%', width), y: of('cy', '50%', height), r: of('r', '50%', diagonal) };
  const fr = of('fr', '0%', diagonal);
  let x = attribute('fx') ? of('fx', '50%', width) : to.x;
  let y = attribute('fy') ? of('fy', '50%', height) : to.y;
  // A focus outside the circle is moved onto it, as SVG 1.1 (13.2.3) asks and programs do.
  const distance = Math.hypot(x - to.x, y - to.y);
  const most = Math.max(0, to.r - fr) * 0.999;
  if (distance > most && distance > 0) {
    x = to.x + ((x - to.x) * most) / distance;
    y = to.y + ((y - to.y) * most) / distance;
  }
  return { from: { x, y, r: fr }, to };
}
