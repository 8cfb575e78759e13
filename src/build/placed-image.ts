/** Images for layout: read, sized for the available room, and cropped where their style requires it. */

import type { ReplacedBox } from '../box/box.ts';
import type { ChartTheme } from '../chart/theme.ts';
import type { Brief } from '../core/brief.ts';
import type { Budget } from '../core/budget.ts';
import { type Diagnostic, errorDiagnostic } from '../core/diagnostic.ts';
import { type Drawing, rectPath } from '../core/drawing.ts';
import { type FileReader, joinPath } from '../core/files.ts';
import type { Rect, Size } from '../core/geometry.ts';
import { unreadFile } from '../core/refusal.ts';
import type { Shaper } from '../core/shaping.ts';
import { readImage } from '../image/read-image.ts';
import { looksLikeSvg, readSvg, type SvgReading } from '../image/svg/read-svg.ts';
import type { FigureRoom, SizedContent } from '../layout/context.ts';
import type { ContentWidths } from '../layout/flow/kept-layouts.ts';
import { atElement } from './element-place.ts';
import { imageFit } from './figure-size.ts';

export interface ImageServices {
  readonly brief: Brief;
  readonly files: FileReader;
  readonly shaper: Shaper;
  /** Its families are those of SVG text that names none of the layout's. */
  readonly theme: Pick<ChartTheme, 'families'>;
  readonly budget: Budget;
  readonly report: (diagnostic: Diagnostic) => void;
}

/** CSS: 96 pixels to the inch. */
const PT_PER_PIXEL = 0.75;

/** The least width of an image that may shrink, pt. */
const LEAST_IMAGE = 24;

/** The image that replaces the element by `content` (CSS Content 3, 2), or else its own. */
function imageOf({ element, style }: ReplacedBox, brief: Brief): { readonly path: string; readonly alt: string } {
  const [part] = typeof style.content === 'object' ? style.content : [];
  if (part?.kind === 'image') return part;
  const src = element.attributes.get('src') ?? '';
  return { path: joinPath(brief.folder, src), alt: element.attributes.get('alt') ?? '' };
}

/** The widths that an image requires from a table column. */
export function imageWidths(box: ReplacedBox, services: ImageServices): ContentWidths {
  const { path } = imageOf(box, services.brief);
  const bytes = services.files.read(path);
  const size = bytes && naturalSize(path, bytes, services);
  const { height } = box.style;
  const natural = !size ? 0 : typeof height === 'number' ? (height * size.width) / size.height : size.width;
  return { min: typeof box.style.maxWidth === 'object' ? Math.min(natural, LEAST_IMAGE) : natural, max: natural };
}

/** The image's natural size, pt; undefined for one that can't be shown. */
function naturalSize(path: string, bytes: Uint8Array, services: ImageServices): Size | undefined {
  if (looksLikeSvg(bytes)) return inPoints(svgOf(path, bytes, services).picture?.size);
  const reading = readImage(bytes, services.budget.limits);
  return 'image' in reading ? inPoints(reading.image) : undefined;
}

function inPoints(size: Size | undefined): Size | undefined {
  return size && { width: size.width * PT_PER_PIXEL, height: size.height * PT_PER_PIXEL };
}

/** SVG files as read with the fonts of one document. */
const known = new WeakMap<Shaper, WeakMap<Uint8Array, SvgReading>>();

function svgOf(path: string, bytes: Uint8Array, { brief, shaper, theme, budget }: ImageServices): SvgReading {
  const readings = known.get(shaper) ?? new WeakMap<Uint8Array, SvgReading>();
  known.set(shaper, readings);
  const { families } = theme;
  const reading = readings.get(bytes) ?? readSvg(path, bytes, budget, { shaper, families, language: brief.language });
  readings.set(bytes, reading);
  return reading;
}

/** A drawing in the place of an image; cropped by a clip where its style requires it. */
function sizeSvg(
  { element, style }: ReplacedBox,
  room: FigureRoom,
  services: ImageServices,
  { path, alt, bytes }: { readonly path: string; readonly alt: string; readonly bytes: Uint8Array },
): SizedContent | undefined {
  const { picture, diagnostics } = svgOf(path, bytes, services);
  for (const diagnostic of diagnostics) services.report(diagnostic);
  const natural = inPoints(picture?.size);
  if (!picture || !natural) return undefined;
  const { width, height, whole } = imageFit(style, natural, room);
  return {
    width,
    height,
    place(x, y) {
      const drawing = cropped(picture.draw({ width: whole.width, height: whole.height }), { width, height }, whole);
      return { kind: 'drawing', element, rect: { x, y, width, height }, drawing, alt };
    },
  };
}

function cropped(drawing: Drawing, { width, height }: Size, { x, y }: Rect): Drawing {
  if (drawing.width <= width && drawing.height <= height) return drawing;
  const clip = rectPath({ x: -x, y: -y, width, height });
  return { width, height, ops: [{ op: 'push', transform: [1, 0, 0, 1, x, y], clip }, ...drawing.ops, { op: 'pop' }] };
}

/** Sizes an image for the available room; undefined, after a report, for one that can't be shown. */
export function sizeImage(box: ReplacedBox, room: FigureRoom, services: ImageServices): SizedContent | undefined {
  const { brief, files, report } = services;
  const { element } = box;
  const { path, alt } = imageOf(box, brief);
  const bytes = files.read(path);
  if (!bytes) {
    const missing = atElement(errorDiagnostic('layout/missing-image', `there is no image ${path}`), element, brief);
    report(unreadFile(files, path, missing));
    return undefined;
  }
  if (looksLikeSvg(bytes)) return sizeSvg(box, room, services, { path, alt, bytes });
  const reading = readImage(bytes, services.budget.limits);
  if ('problem' in reading) {
    const { known, problem, hint } = reading;
    const code = known ? 'layout/unusable-image' : 'layout/unknown-image';
    const message = known ? `the image ${path} ${problem}` : `${path} ${problem}`;
    report(atElement(errorDiagnostic(code, message, hint), element, brief));
    return undefined;
  }
  const { image } = reading;
  const natural = { width: image.width * PT_PER_PIXEL, height: image.height * PT_PER_PIXEL };
  const { width, height, whole } = imageFit(box.style, natural, room);
  return {
    width,
    height,
    place: (x, y) => {
      const drawn = { x: x + whole.x, y: y + whole.y, width: whole.width, height: whole.height };
      return { kind: 'image', element, rect: { x, y, width, height }, drawn, image, path, alt };
    },
  };
}
