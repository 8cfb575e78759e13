/** Reads a LibreOffice document (OpenDocument 1.3 text) into the neutral form. */

import type { OfficeZip } from '../../office/office-zip.ts';
import { UnreadableFile } from '../../office/unreadable-file.ts';
import { child, childrenNamed, descendants, parseXml, textIn, type XmlElement } from '../../office/xml.ts';
import { dayOf, listIn, peopleIn } from '../docx/core-properties.ts';
import { type DocumentProperties, type ImportedDocument, NO_PROPERTIES, type Remark } from '../imported-document.ts';
import { OdtBody } from './odt-body.ts';
import { odtChanges } from './odt-changes.ts';
import { OdtStyles } from './odt-styles.ts';

/** Throws `UnreadableFile`. */
export function readOdt(zip: OfficeZip, acceptChanges: boolean): ImportedDocument {
  const part = (name: string): XmlElement | undefined => {
    const bytes = zip.read(name);
    return bytes && parseXml(bytes, name);
  };
  if (descendants(part('META-INF/manifest.xml'), 'manifest:encryption-data').length > 0) {
    throw new UnreadableFile('the file is protected by a password', 'save it without a password');
  }
  const content = part('content.xml');
  const body = child(content, 'office:body', 'office:text');
  if (!body) throw new UnreadableFile("the file isn't a text document of LibreOffice", 'name an .odt or .docx file');
  const stylesPart = part('styles.xml');
  const reader = new OdtBody({
    zip,
    styles: new OdtStyles([stylesPart, content]),
    changes: odtChanges(body),
    acceptChanges,
  });
  const blocks = reader.read(body);
  const outside = outsideText(stylesPart, zip);
  if (outside.length > 0) blocks.push({ kind: 'nothing', place: 'outside the text', remarks: outside });
  return {
    properties: propertiesOf(part('meta.xml'), stylesPart),
    ...{ blocks, notes: reader.notes, changes: reader.recorded, lostFormats: reader.lostFormats },
    faults: stylesPart ? [] : ['its part styles.xml is missing'],
  };
}

/** The words of headers and footers, and macros. */
function outsideText(styles: XmlElement | undefined, zip: OfficeZip): readonly Remark[] {
  const remarks: Remark[] = [];
  for (const what of ['header', 'footer'] as const) {
    for (const one of descendants(child(styles, 'office:master-styles'), `style:${what}`)) {
      const words = textIn(one).replace(/\s+/g, ' ').trim();
      if (words !== '') remarks.push({ kind: 'left-out', what, words });
    }
  }
  if (zip.names.some((name) => /^Basic\/.*\.xml$|^Scripts\//.test(name))) {
    remarks.push({ kind: 'left-out', what: 'macros, which were not run', words: '' });
  }
  return remarks;
}

function propertiesOf(meta: XmlElement | undefined, styles: XmlElement | undefined): DocumentProperties {
  const all = child(meta, 'office:meta');
  const value = (name: string): string | undefined => textIn(child(all, name)).replace(/\s+/g, ' ').trim() || undefined;
  const defaults = childrenNamed(child(styles, 'office:styles'), 'style:default-style').flatMap((style) => {
    const { 'fo:language': language, 'fo:country': country } = child(style, 'style:text-properties')?.attributes ?? {};
    if (language === undefined || language === 'none' || language === 'zxx') return [];
    return [country === undefined || country === 'none' ? language : `${language}-${country}`];
  });
  return {
    ...NO_PROPERTIES,
    title: value('dc:title'),
    subject: value('dc:subject'),
    authors: peopleIn(value('meta:initial-creator') ?? value('dc:creator')),
    date: dayOf(value('dc:date')) ?? dayOf(value('meta:creation-date')),
    language: value('dc:language') ?? defaults[0],
    keywords: childrenNamed(all, 'meta:keyword').flatMap((word) => listIn(textIn(word))),
  };
}
