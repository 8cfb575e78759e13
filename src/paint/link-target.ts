import { attachedChart } from '../core/attached.ts';
import type { Rect } from '../core/geometry.ts';
import { type PdfDictionary, type PdfRef, pdfText } from './pdf-values.ts';
import type { PdfWriter } from './pdfkit-gaps.ts';

/**
 * The keys of an annotation that say what it leads to: a place in the file, an address, or an attached file, by the chart whose
 * data it contains (ISO 32000-1, 12.5.6.5 and 12.5.6.15).
 */
export function linkTarget(
  href: string,
  { width, height }: Rect,
  writer: PdfWriter,
  attached: ReadonlyMap<string, PdfRef>,
): PdfDictionary {
  if (href.startsWith('#')) return { Subtype: 'Link', Dest: pdfText(href.slice(1)) };
  const chart = attachedChart(href);
  if (chart === undefined) return { Subtype: 'Link', A: { S: 'URI', URI: pdfText(asciiAddress(href)) } };
  const file = attached.get(chart);
  if (!file) throw new Error(`a link to the data of ${chart}, which are not attached`);
  // The words are its appearance, so its own is empty (ISO 19005-3, 6.3.3 requires one).
  const appearance = writer.stream({ Type: 'XObject', Subtype: 'Form', BBox: [0, 0, width, height] }, DEFLATED_NOTHING);
  return { Subtype: 'FileAttachment', FS: file, Name: 'Paperclip', AP: { N: appearance } };
}

/** An empty stream, deflated (RFC 1950). */
const DEFLATED_NOTHING = Uint8Array.of(0x78, 0x9c, 0x03, 0x00, 0x00, 0x00, 0x00, 0x01);

/** Percent-encodes an address, since a URI action must be ASCII (ISO 32000-1, 12.6.4.7). */
function asciiAddress(href: string): string {
  return href.replace(/\p{Cs}/gu, '\ufffd').replace(/[^\x21-\x7e]+/g, encodeURIComponent);
}
