/** Reads what is drawn in a Word document: pictures, and the words of text boxes, charts and diagrams. */

import { child, descendants, elementsOf, parseXml, textIn, type XmlElement } from '../../office/xml.ts';
import type { Remark } from '../imported-document.ts';
import type { DocxContext, DocxImage } from './docx-context.ts';

export interface ReadDrawing {
  readonly images: readonly DocxImage[];
  readonly remarks: readonly Remark[];
}

/** `w:drawing`, or `w:pict` and `w:object` of older files. */
export function readDrawing(drawing: XmlElement, context: DocxContext): ReadDrawing {
  const plain = withoutFallbacks(drawing);
  const boxes = descendants(plain, 'w:txbxContent');
  const images = imagesIn(plain, context);
  const remarks: Remark[] = boxes.map((box) => leftOut('text box', wordsByParagraph(box)));
  for (const chart of descendants(plain, 'c:chart')) remarks.push(linked(chart, 'r:id', 'chart', 'c:v', context));
  for (const ids of descendants(plain, 'dgm:relIds')) remarks.push(linked(ids, 'r:dm', 'diagram', 'a:t', context));
  for (const object of descendants(plain, 'o:OLEObject')) {
    remarks.push(leftOut(`embedded object (${object.attributes.ProgID ?? 'unknown program'})`, ''));
  }
  if (images.length === 0 && remarks.length === 0) remarks.push(leftOut('drawing', altOf(plain)));
  return { images, remarks };
}

function leftOut(what: string, words: string): Remark {
  return { kind: 'left-out', what, words: words.replace(/\s+/g, ' ').trim() };
}

/** `mc:AlternateContent` holds the same drawing in a new and an old form. */
function withoutFallbacks(element: XmlElement): XmlElement {
  const children = element.children.map((one) => {
    if (typeof one === 'string') return one;
    if (one.name !== 'mc:AlternateContent') return withoutFallbacks(one);
    const chosen = child(one, 'mc:Choice') ?? child(one, 'mc:Fallback');
    return chosen ? withoutFallbacks(chosen) : one;
  });
  return { ...element, children };
}

function imagesIn(drawing: XmlElement, context: DocxContext): DocxImage[] {
  const alt = altOf(drawing);
  const found: DocxImage[] = [];
  for (const picture of descendants(drawing, 'a:blip', 'v:imagedata')) {
    const svg = descendants(picture, '?:svgBlip')[0]?.attributes['r:embed'];
    const id = svg ?? picture.attributes['r:embed'] ?? picture.attributes['r:link'] ?? picture.attributes['r:id'];
    const target = context.relationships.get(id ?? '');
    if (!target) continue;
    const name = target.target.slice(target.target.lastIndexOf('/') + 1);
    const bytes = target.external ? undefined : context.zip.read(target.target);
    found.push({ image: { name: target.external ? target.target : name, bytes }, alt });
  }
  return found;
}

function altOf(drawing: XmlElement): string {
  const [properties] = descendants(drawing, 'wp:docPr', 'pic:cNvPr');
  const shape = descendants(drawing, 'v:shape')[0]?.attributes.alt;
  return (properties?.attributes.descr ?? properties?.attributes.title ?? shape ?? '').trim();
}

/** The words of a part that a drawing leads to. */
function linked(element: XmlElement, attribute: string, what: string, text: string, context: DocxContext): Remark {
  const target = context.relationships.get(element.attributes[attribute] ?? '')?.target ?? '';
  const bytes = context.zip.read(target);
  const words = bytes ? descendants(parseXml(bytes, target), text).map(textIn).join(' · ') : '';
  return leftOut(what, words);
}

/** The words of several paragraphs, with a space between them. */
export function wordsByParagraph(element: XmlElement): string {
  return elementsOf(element)
    .map((one) => (one.name === 'w:p' ? descendants(one, 'w:t').map(textIn).join('') : wordsByParagraph(one)))
    .join(' ');
}
