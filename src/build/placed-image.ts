/** Images for layout: read, sized for the available room, and cropped where their style asks for it. */

import type { ReplacedBox } from '../box/box.ts';
import type { Brief } from '../core/brief.ts';
import type { Budget } from '../core/budget.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import { type FileReader, joinPath } from '../core/files.ts';
import { unreadFile } from '../core/refusal.ts';
import type { Shaper } from '../core/shaping.ts';
import type { ImageFile } from '../image/image-file.ts';
import { readImage } from '../image/read-image.ts';
import type { FigureRoom, SizedContent } from '../layout/context.ts';
import type { ContentWidths } from '../layout/flow/measured.ts';
import { atElement } from './element-place.ts';
import { imageFit } from './figure-size.ts';
import { replacedError } from './replaced-error.ts';

export interface ImageServices {
  readonly brief: Brief;
  readonly files: FileReader;
  readonly shaper: Shaper;
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
  const bytes = services.files.read(imageOf(box, services.brief).path);
  const reading = bytes && readImage(bytes, services.budget.limits);
  const natural = reading && 'image' in reading ? imageWidth(reading.image, box.style.height) : 0;
  return { min: typeof box.style.maxWidth === 'object' ? Math.min(natural, LEAST_IMAGE) : natural, max: natural };
}

/** The image's natural width, or its width at a specified height, pt. */
function imageWidth(image: ImageFile, height: unknown): number {
  return typeof height === 'number' ? (height * image.width) / image.height : image.width * PT_PER_PIXEL;
}

/** Sizes an image for the available room; undefined, after a report, for one that can't be shown. */
export function sizeImage(box: ReplacedBox, room: FigureRoom, services: ImageServices): SizedContent | undefined {
  const { brief, files, report } = services;
  const { element } = box;
  const { path, alt } = imageOf(box, brief);
  const bytes = files.read(path);
  if (!bytes) {
    const missing = atElement(replacedError('layout/missing-image', `there is no image ${path}`), element, brief);
    report(unreadFile(files, path, missing));
    return undefined;
  }
  const reading = readImage(bytes, services.budget.limits);
  if ('problem' in reading) {
    const { known, problem, hint } = reading;
    const code = known ? 'layout/unusable-image' : 'layout/unknown-image';
    const message = known ? `the image ${path} ${problem}` : `${path} ${problem}`;
    report(atElement(replacedError(code, message, hint), element, brief));
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
