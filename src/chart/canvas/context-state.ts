import { IDENTITY, type Matrix } from '../../core/geometry.ts';

/** The state that `save` and `restore` handle (HTML, 4.12.5.1.2). */
export interface State {
  readonly fillStyle: unknown;
  readonly strokeStyle: unknown;
  readonly lineWidth: number;
  readonly lineCap: string;
  readonly lineJoin: string;
  readonly miterLimit: number;
  readonly dash: readonly number[];
  readonly lineDashOffset: number;
  readonly globalAlpha: number;
  readonly font: string;
  readonly textAlign: string;
  readonly textBaseline: string;
  readonly transform: Matrix;
  /** Groups that `clip` opened since `save`. */
  readonly clips: number;
}

/** A new context. */
export const FRESH: State = {
  fillStyle: '#000',
  strokeStyle: '#000',
  lineWidth: 1,
  lineCap: 'butt',
  lineJoin: 'miter',
  miterLimit: 10,
  dash: [],
  lineDashOffset: 0,
  globalAlpha: 1,
  font: '10px sans-serif',
  textAlign: 'start',
  textBaseline: 'alphabetic',
  transform: IDENTITY,
  clips: 0,
};

/** The share of a text's width left of its anchor; charts are set left to right. */
export function alignment(textAlign: string): number {
  if (textAlign === 'center') return 0.5;
  return textAlign === 'right' || textAlign === 'end' ? 1 : 0;
}

/** The distance from a text's anchor down to its alphabetic baseline, for a font's ascent and descent in pt. */
export function baselineShift(
  textBaseline: string,
  metrics: { readonly ascent: number; readonly descent: number },
): number {
  switch (textBaseline) {
    case 'top':
      return metrics.ascent;
    case 'hanging':
      return metrics.ascent * 0.8;
    case 'middle':
      return (metrics.ascent - metrics.descent) / 2;
    case 'bottom':
    case 'ideographic':
      return -metrics.descent;
    default:
      return 0;
  }
}

/** The parameters of `ellipse`. */
export type EllipseParameters = [
  x: number,
  y: number,
  radiusX: number,
  radiusY: number,
  rotation: number,
  start: number,
  end: number,
  anticlockwise?: boolean,
];

/** TextMetrics (HTML, 4.12.5.1.11), from the font's metrics rather than the ink. */
export interface TextMeasure {
  readonly width: number;
  readonly actualBoundingBoxLeft: number;
  readonly actualBoundingBoxRight: number;
  readonly actualBoundingBoxAscent: number;
  readonly actualBoundingBoxDescent: number;
  readonly fontBoundingBoxAscent: number;
  readonly fontBoundingBoxDescent: number;
}
