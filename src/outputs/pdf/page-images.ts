/** The images of finished pages: the objects for the PDF, and remarks about their sizes. */

import type { Diagnostic, Span } from '../../core/diagnostic.ts';
import type { ElementNode } from '../../html/element.ts';
import type { ImageFile } from '../../image/image-file.ts';
import { type PdfImage, pdfImage } from '../../image/pdf-image.ts';
import type { Fragment, ImageFragment, Page } from '../../layout/fragment.ts';

/** Each image once, in the order in which they are drawn. */
export function pdfImages(pages: readonly Page[]): Promise<readonly PdfImage[]> {
  const files = new Map<string, ImageFile>();
  for (const { image } of imagesOf(pages)) if (!files.has(image.digest)) files.set(image.digest, image);
  return Promise.all([...files.values()].map(pdfImage));
}

/**
 * Pixels per inch: more than any eye or press can use; a sufficient number; the least that print needs; fewer than that
 * show as pixels. Printers' preflight checks commonly have the last two limits.
 */
const PIXELS_PER_INCH = { most: 600, enough: 300, least: 225, coarse: 150 } as const;
/** The least number of excess pixels worth a remark, so that small logos are ignored. */
const WORTH_A_REMARK = 250_000;

/** The least width or height of a place where too few pixels are worth a remark, pt (20 mm): smaller ones are icons. */
const LEAST_PLACE = 57;

/** Reports each image that has far more pixels than its largest place on the pages needs, or too few for it. */
export function sizeRemarks(pages: readonly Page[], spans: ReadonlyMap<string, Span>): readonly Diagnostic[] {
  const largest = new Map<string, ImageFragment>();
  for (const fragment of imagesOf(pages)) {
    const before = largest.get(fragment.image.digest);
    if (!before || before.drawn.width < fragment.drawn.width) largest.set(fragment.image.digest, fragment);
  }
  return [...largest.values()].flatMap((fragment) => {
    const remark = excessRemark(fragment) ?? shortageRemark(fragment);
    if (!remark) return [];
    const span = elementSpan(fragment.element, spans);
    return [{ ...remark, ...(span ? { span } : {}) }];
  });
}

/** Pixels per inch, and the pixels that are enough for the image's place. */
function densityOf({ image, drawn }: ImageFragment): {
  readonly density: number;
  readonly place: string;
  readonly enough: readonly [width: number, height: number];
} {
  const inches = [drawn.width / 72, drawn.height / 72] as const;
  const [across, down] = inches;
  return {
    density: Math.min(image.width / across, image.height / down),
    place: `${Math.round(across * 25.4)} × ${Math.round(down * 25.4)} mm`,
    enough: [Math.ceil(across * PIXELS_PER_INCH.enough), Math.ceil(down * PIXELS_PER_INCH.enough)],
  };
}

function excessRemark(fragment: ImageFragment): Diagnostic | undefined {
  const { image, path } = fragment;
  const { density, place, enough } = densityOf(fragment);
  const [width, height] = enough;
  if (density <= PIXELS_PER_INCH.most || image.width * image.height - width * height < WORTH_A_REMARK) return undefined;
  return {
    severity: 'info',
    code: 'layout/image-larger-than-needed',
    message:
      `the image ${path} has ${image.width} × ${image.height} pixels for a place of ${place}: ` +
      `${Math.round(density)} per inch, which only makes the PDF larger`,
    hint: `${width} × ${height} pixels, ${PIXELS_PER_INCH.enough} per inch, are enough`,
  };
}

/** Each pixel may be meant, as in a drawing of squares, so this is never an error. */
function shortageRemark(fragment: ImageFragment): Diagnostic | undefined {
  const { image, path } = fragment;
  const { density, place, enough } = densityOf(fragment);
  const isIcon = Math.max(fragment.drawn.width, fragment.drawn.height) < LEAST_PLACE;
  if (isIcon || !(density < PIXELS_PER_INCH.least - 0.5)) return undefined;
  const isCoarse = density < PIXELS_PER_INCH.coarse - 0.5;
  const [width, height] = enough;
  return {
    severity: isCoarse ? 'warning' : 'info',
    code: 'layout/image-too-coarse',
    message:
      `the image ${path} has ${image.width} × ${image.height} pixels for a place of ${place}: ` +
      `${Math.round(density)} per inch, ${isCoarse ? 'so its pixels show in print' : 'a little less than print needs'}`,
    hint: `use the original with ${width} × ${height} pixels (${PIXELS_PER_INCH.enough} per inch), make its place smaller, or use an SVG`,
  };
}

/** The place of an element in the author's data, or in the layout. */
export function elementSpan({ src, template }: ElementNode, spans: ReadonlyMap<string, Span>): Span | undefined {
  return (src ? spans.get(src) : undefined) ?? template;
}

/** All images of the pages, in the order in which they are drawn. */
export function imagesOf(pages: readonly Page[]): readonly ImageFragment[] {
  const images: ImageFragment[] = [];
  for (const page of pages) {
    collectImages(page.content, images);
    for (const margin of page.margins) collectImages(margin.content, images);
  }
  return images;
}

function collectImages(fragments: readonly Fragment[], images: ImageFragment[]): void {
  for (const fragment of fragments) {
    if (fragment.kind === 'image') images.push(fragment);
    else if (fragment.kind === 'box') collectImages(fragment.children, images);
    else if (fragment.kind === 'line') collectImages(fragment.boxes, images);
  }
}
