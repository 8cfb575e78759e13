/** Reports images whose files state where they were taken or whose camera took them. */

import type { Diagnostic, Span } from '../../core/diagnostic.ts';
import { exifFacts } from '../../image/exif.ts';
import type { ImageFile } from '../../image/image-file.ts';
import type { Page } from '../../layout/fragment.ts';
import { elementSpan, imagesOf } from './page-images.ts';

/** One warning for each image. The PDF draws images without metadata, but its source restores their files whole. */
export function privacyWarnings(pages: readonly Page[], spans: ReadonlyMap<string, Span>): readonly Diagnostic[] {
  const seen = new Set<string>();
  return imagesOf(pages).flatMap(({ image, path, element }): Diagnostic[] => {
    if (seen.has(image.digest)) return [];
    seen.add(image.digest);
    const facts = privateFacts(image);
    if (facts.length === 0) return [];
    const span = elementSpan(element, spans);
    return [
      {
        severity: 'warning',
        code: 'archive/private-metadata',
        message: `the file ${path} states ${facts.join(' and ')}, and the PDF's attached source contains it`,
        hint: 'remove the metadata from the file, or build with --no-source: the picture itself is drawn without it',
        ...(span ? { span } : {}),
      },
    ];
  });
}

/** The name of the property in XMP (XMP 2, 8.1), which an image file holds uncompressed. */
const XMP_LATITUDE = 'GPSLatitude';

function privateFacts({ bytes, content }: ImageFile): readonly string[] {
  const { place, camera } = exifFacts(content.exif);
  const inXmp = !place && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(XMP_LATITUDE);
  return [...(place || inXmp ? ['where it was taken'] : []), ...(camera ? ['whose camera took it'] : [])];
}
