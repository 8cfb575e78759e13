/** The document's metadata as XMP (ISO 16684-1): the content between PDFKit's packet header and its end. */

import { documentDate } from './document-date.ts';

/** The metadata of a document. */
export interface PdfMetadata {
  readonly title: string;
  readonly author: string | undefined;
  readonly subject: string | undefined;
  readonly keywords: readonly string[];
  /** BCP 47. */
  readonly language: string;
  /** ISO 8601 as precisely as it is known, `2023`, `2023-05` or with day and time; omitted if undefined. */
  readonly date: string | undefined;
  /** The rights of others to use it. */
  readonly rights?: string | undefined;
  /** The works that it is based on. */
  readonly sources?: readonly string[];
  readonly publisher?: string | undefined;
  /** `doi:10.1234/abc`. */
  readonly identifier?: string | undefined;
  /** The program's name and version; 'briefwright' by default. */
  readonly creator?: string;
  /** False for drafts: the file then claims neither PDF/UA nor PDF/A. True by default. */
  readonly conformance?: boolean;
}

export const PRODUCER = 'briefwright with PDFKit 0.20.2';

/** Descriptions with Dublin Core, and the PDF/UA claim with the extension schema that PDF/A requires. */
export function xmpDescriptions(metadata: PdfMetadata): string {
  const { title, author, subject, keywords, language, rights, sources = [], publisher, identifier } = metadata;
  const created = documentDate(metadata.date)?.xmp;
  const parts = [
    describe('xmp="http://ns.adobe.com/xap/1.0/"', [
      created && `<xmp:CreateDate>${created}</xmp:CreateDate>`,
      created && `<xmp:ModifyDate>${created}</xmp:ModifyDate>`,
      `<xmp:CreatorTool>${escapeXml(metadata.creator ?? 'briefwright')}</xmp:CreatorTool>`,
    ]),
    describe('dc="http://purl.org/dc/elements/1.1/"', [
      '<dc:format>application/pdf</dc:format>',
      `<dc:title>${alternatives(title)}</dc:title>`,
      author && `<dc:creator>${list('Seq', [author])}</dc:creator>`,
      subject && `<dc:description>${alternatives(subject)}</dc:description>`,
      keywords.length > 0 && `<dc:subject>${list('Bag', keywords)}</dc:subject>`,
      language && `<dc:language>${list('Bag', [language])}</dc:language>`,
      created && `<dc:date>${list('Seq', [created])}</dc:date>`,
      publisher && `<dc:publisher>${list('Bag', [publisher])}</dc:publisher>`,
      rights && `<dc:rights>${alternatives(rights)}</dc:rights>`,
      sources.length > 0 && `<dc:source>${escapeXml(sources.join('; '))}</dc:source>`,
      identifier && `<dc:identifier>${escapeXml(identifier)}</dc:identifier>`,
    ]),
    describe('pdf="http://ns.adobe.com/pdf/1.3/"', [
      `<pdf:Producer>${PRODUCER}</pdf:Producer>`,
      keywords.length > 0 && `<pdf:Keywords>${escapeXml(keywords.join(', '))}</pdf:Keywords>`,
    ]),
  ];
  if (metadata.conformance ?? true) parts.push(PDFUA_CLAIM);
  return parts.join('\n');
}

function describe(namespace: string, properties: readonly (string | false | undefined)[]): string {
  return `<rdf:Description rdf:about="" xmlns:${namespace}>\n${properties.filter((p) => p).join('\n')}\n</rdf:Description>`;
}

/** A value with alternatives in several languages. */
function alternatives(text: string): string {
  return `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt>`;
}

function list(kind: 'Bag' | 'Seq', items: readonly string[]): string {
  return `<rdf:${kind}>${items.map((item) => `<rdf:li>${escapeXml(item)}</rdf:li>`).join('')}</rdf:${kind}>`;
}

/** Escapes text for XML 1.0; characters that it doesn't allow become spaces. */
export function escapeXml(text: string): string {
  const clean = text.replace(/[\p{Cs}\p{Cc}\ufffe\uffff]/gu, ' ');
  return clean.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** ISO 14289-1, 5, and ISO 19005-3, 6.6.2.3.1: a schema outside PDF/A's own must be described. */
const PDFUA_CLAIM = `<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;
