/** The properties of a Word document (ISO/IEC 29500-2, 8.3), and its language. */

import type { OfficeZip } from '../../office/office-zip.ts';
import { type Relationship, relatedPart } from '../../office/relationships.ts';
import { child, parseXml, textIn, type XmlElement } from '../../office/xml.ts';
import { type DocumentProperties, NO_PROPERTIES } from '../imported-document.ts';

export function readCoreProperties(
  zip: OfficeZip,
  relationships: ReadonlyMap<string, Relationship>,
  styles: XmlElement | undefined,
): DocumentProperties {
  const part = relatedPart(relationships, 'core-properties');
  const bytes = part === undefined ? undefined : zip.read(part);
  const defaults = child(styles, 'w:docDefaults', 'w:rPrDefault', 'w:rPr', 'w:lang')?.attributes['w:val'];
  if (part === undefined || !bytes) return { ...NO_PROPERTIES, language: defaults };
  const core = parseXml(bytes, part);
  const value = (name: string): string | undefined =>
    textIn(child(core, name)).replace(/\s+/g, ' ').trim() || undefined;
  return {
    title: value('dc:title'),
    subject: value('dc:subject'),
    authors: peopleIn(value('dc:creator')),
    date: dayOf(value('dcterms:modified')) ?? dayOf(value('dcterms:created')),
    language: value('dc:language') ?? defaults,
    keywords: listIn(value('cp:keywords')),
  };
}

/** Names that semicolons separate. */
export function peopleIn(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

export function listIn(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split(/[;,]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** The day of a time in ISO 8601. */
export function dayOf(time: string | undefined): string | undefined {
  return /^\d{4}-\d\d-\d\d/.exec(time ?? '')?.[0];
}
