/** The document's metadata as XMP (ISO 16684-1): what stands between PDFKit's packet header and its end. */

/** What a document says of itself. */
export interface PdfMetadata {
  readonly title: string;
  readonly author: string | undefined;
  readonly subject: string | undefined;
  readonly keywords: readonly string[];
  /** BCP 47. */
  readonly language: string;
  /** ISO 8601, `2023-05-01` or with a time; undefined leaves the file without a date. */
  readonly date: string | undefined;
  /** The program's name and version; 'briefwright' where none is given. */
  readonly creator?: string;
  /** False for drafts: the file then claims neither PDF/UA nor PDF/A. True where not given. */
  readonly conformance?: boolean;
}

export const PRODUCER = 'briefwright with PDFKit 0.20.2';

/** A day or time in UTC, undefined for what isn't one. Takes nothing from the machine's time zone. */
export function metadataDate(date: string | undefined): Date | undefined {
  if (date === undefined) return undefined;
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?)?)?$/.exec(
    date,
  );
  if (!match) return undefined;
  const [, year, month = '01', day = '01', hour = '00', minute = '00', second = '00', zone = 'Z'] = match;
  const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`);
  return Number.isNaN(time) ? undefined : new Date(time);
}

/** Descriptions with Dublin Core, and the PDF/UA claim with the extension schema that PDF/A asks for it. */
export function xmpDescriptions(metadata: PdfMetadata): string {
  const { title, author, subject, keywords, language, conformance = true } = metadata;
  const created = metadataDate(metadata.date)?.toISOString().replace('.000', '');
  const parts = [
    describe('xmp="http://ns.adobe.com/xap/1.0/"', [
      created && `<xmp:CreateDate>${created}</xmp:CreateDate>`,
      created && `<xmp:ModifyDate>${created}</xmp:ModifyDate>`,
      `<xmp:CreatorTool>${escapeXml(metadata.creator ?? 'briefwright')}</xmp:CreatorTool>`,
    ]),
    describe('dc="http://purl.org/dc/elements/1.1/"', [
      '<dc:format>application/pdf</dc:format>',
      `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(title)}</rdf:li></rdf:Alt></dc:title>`,
      author && `<dc:creator><rdf:Seq><rdf:li>${escapeXml(author)}</rdf:li></rdf:Seq></dc:creator>`,
      subject &&
        `<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(subject)}</rdf:li></rdf:Alt></dc:description>`,
      keywords.length > 0 &&
        `<dc:subject><rdf:Bag>${keywords.map((k) => `<rdf:li>${escapeXml(k)}</rdf:li>`).join('')}</rdf:Bag></dc:subject>`,
      language && `<dc:language><rdf:Bag><rdf:li>${escapeXml(language)}</rdf:li></rdf:Bag></dc:language>`,
    ]),
    describe('pdf="http://ns.adobe.com/pdf/1.3/"', [
      `<pdf:Producer>${PRODUCER}</pdf:Producer>`,
      keywords.length > 0 && `<pdf:Keywords>${escapeXml(keywords.join(', '))}</pdf:Keywords>`,
    ]),
  ];
  if (conformance) parts.push(PDFUA_CLAIM);
  return parts.join('\n');
}

function describe(namespace: string, properties: readonly (string | false | undefined)[]): string {
  return `<rdf:Description rdf:about="" xmlns:${namespace}>\n${properties.filter((p) => p).join('\n')}\n</rdf:Description>`;
}

/** Text for XML 1.0: characters that it can't hold become spaces. */
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
