/** The images of finished pages: the objects for the PDF, and remarks about their sizes. */

import type { Diagnostic, Span } from '../../core/diagnostic.ts';
import type { ImageFile } from '../../image/image-file.ts';
import { type PdfImage, pdfImage } from '../../image/pdf-image.ts';
import type { Fragment, ImageFragment, Page } from '../../layout/fragment.ts';

/** Each image once, in the order in which they are drawn. */
export function pdfImages(pages: readonly Page[]): Promise<readonly PdfImage[]> {
  const files = new Map<string, ImageFile>();
  for (const { image } of imagesOf(pages)) if (!files.has(image.digest)) files.set(image.digest, image);
  return Promise.all([...files.values()].map(pdfImage));
}

/** More pixels per inch than any eye or press can use, and a sufficient number. */
const PIXELS_PER_INCH = { most: 600, enough: 300 } as const;
/** The least number of excess pixels worth a remark, so that small logos are ignored. */
const WORTH_A_REMARK = 250_000;

/** Reports each image that has far more pixels than its largest place on the pages needs. */
export function sizeRemarks(pages: readonly Page[], spans: ReadonlyMap<string, Span>): readonly Diagnostic[] {
  const largest = new Map<string, ImageFragment>();
  for (const fragment of imagesOf(pages)) {
    const before = largest.get(fragment.image.digest);
    if (!before || before.rect.width < fragment.rect.width) largest.set(fragment.image.digest, fragment);
  }
  return [...largest.values()].flatMap((fragment) => sizeRemark(fragment, spans) ?? []);
}

function sizeRemark(
  { image, rect, path, element }: ImageFragment,
  spans: ReadonlyMap<string, Span>,
): Diagnostic | undefined {
  const inches = [rect.width / 72, rect.height / 72] as const;
  const density = Math.min(image.width / inches[0], image.height / inches[1]);
  const enough = inches.map((inch) => Math.ceil(inch * PIXELS_PER_INCH.enough));
  const [width = 1, height = 1] = enough;
  if (density <= PIXELS_PER_INCH.most || image.width * image.height - width * height < WORTH_A_REMARK) return undefined;
  const place = `${Math.round(inches[0] * 25.4)} × ${Math.round(inches[1] * 25.4)} mm`;
  const span = (element.src ? spans.get(element.src) : undefined) ?? element.template;
  return {
    severity: 'info',
    code: 'layout/image-larger-than-needed',
    message:
      `the image ${path} has ${image.width} × ${image.height} pixels for a place of ${place}: ` +
      `${Math.round(density)} per inch, which only makes the PDF larger`,
    hint: `${width} × ${height} pixels, ${PIXELS_PER_INCH.enough} per inch, are enough`,
    ...(span ? { span } : {}),
  };
}

function imagesOf(pages: readonly Page[]): readonly ImageFragment[] {
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
