/** The file and its catalog (ISO 14289-1, 5, 6, 7.1; ISO 19005-3, 6.1, 6.2.2, 6.6, 6.7). */

import { type Dictionary, isReference, type Reader } from './objects.ts';

export function* documentRules(reader: Reader): Generator<string> {
  const { catalog } = reader;
  const { trailer } = reader.objects;
  yield* trailerRules(trailer);
  if (reader.dictionary(catalog['/MarkInfo'])['/Marked'] !== true) yield 'MarkInfo does not say Marked';
  if (reader.dictionary(catalog['/MarkInfo'])['/Suspects'] === true) yield 'MarkInfo says Suspects';
  if (reader.dictionary(catalog['/ViewerPreferences'])['/DisplayDocTitle'] !== true) yield 'the title is not displayed';
  if (!isLanguage(reader.text(catalog['/Lang']))) yield 'the document has no language';
  if (catalog['/AcroForm'] || catalog['/OpenAction'] || catalog['/AA']) yield 'forms or actions';
  yield* intentRules(reader);
  yield* metadataRules(reader);
  for (const page of reader.pages()) {
    const { '/Annots': annotations, '/Tabs': tabs, '/StructParents': key } = reader.dictionary(page);
    if (reader.list(annotations).length > 0 && tabs !== '/S') yield `${page}: annotations without /Tabs /S`;
    if (typeof key !== 'number') yield `${page}: no StructParents`;
  }
  for (const [reference, dictionary] of reader.all()) {
    if (dictionary['/Lang'] !== undefined && !isLanguage(reader.text(dictionary['/Lang'])))
      yield `${reference}: bad Lang`;
    for (const value of Object.values(dictionary)) {
      const text = reader.text(value);
      if (text !== undefined && text.length > 32_767) yield `${reference}: a string is too long`;
    }
  }
}

export const isLanguage = (tag: string | undefined): boolean =>
  tag !== undefined && /^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$/.test(tag);

function* trailerRules(trailer: Dictionary): Generator<string> {
  const id = trailer['/ID'];
  if (!Array.isArray(id) || id.length !== 2 || id[0] !== id[1] || !/^b:[0-9a-f]{32}$|^u:/.test(String(id[0]))) {
    yield 'the trailer has no ID of two equal parts';
  }
  if (trailer['/Encrypt']) yield 'encrypted';
}

function* intentRules(reader: Reader): Generator<string> {
  const intents = reader.list(reader.catalog['/OutputIntents']);
  const [intent] = intents.map((one) => reader.dictionary(one));
  if (intents.length !== 1 || intent?.['/S'] !== '/GTS_PDFA1') yield 'no output intent for PDF/A';
  const profile = reader.stream(intent?.['/DestOutputProfile']);
  if (profile?.data.toString('latin1', 36, 40) !== 'acsp') yield 'the output intent has no ICC profile';
  if (profile && profile.dict['/N'] !== 3) yield 'the profile is not of three colours';
}

function* metadataRules(reader: Reader): Generator<string> {
  const stream = reader.stream(reader.catalog['/Metadata']);
  const xmp = stream?.data.toString('utf8') ?? '';
  if (!isReference(reader.catalog['/Metadata']) || stream?.dict['/Subtype'] !== '/XML') yield 'no XMP';
  if (stream?.dict['/Filter']) yield 'XMP is packed';
  const wanted: Readonly<Record<string, RegExp>> = {
    'the claim of PDF/UA-1': /<pdfuaid:part>1<\/pdfuaid:part>/,
    'the claim of PDF/A-3': /<pdfaid:part>3<\/pdfaid:part>/,
    'the claim of level A': /<pdfaid:conformance>A<\/pdfaid:conformance>/,
    "the schema of PDF/UA's claim": /<pdfaSchema:namespaceURI>http:\/\/www\.aiim\.org\/pdfua\/ns\/id\/</,
    'a title': /<dc:title><rdf:Alt><rdf:li xml:lang="x-default">[^<]/,
  };
  for (const [what, pattern] of Object.entries(wanted)) if (!pattern.test(xmp)) yield `XMP lacks ${what}`;
  if (/&(?!amp;|lt;|gt;|quot;|#)|<(?![/?a-zA-Z])/.test(xmp)) yield 'XMP is not escaped';
  if (/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/u.test(xmp)) yield 'XMP holds what XML can not';
  const information = reader.dictionary(reader.objects.trailer['/Info']);
  const pairs: readonly (readonly [string, RegExp])[] = [
    ['/Title', /<dc:title>.*?<rdf:li[^>]*>(.*?)<\/rdf:li>/s],
    ['/Author', /<dc:creator>.*?<rdf:li>(.*?)<\/rdf:li>/s],
    ['/Subject', /<dc:description>.*?<rdf:li[^>]*>(.*?)<\/rdf:li>/s],
    ['/Keywords', /<pdf:Keywords>(.*?)<\/pdf:Keywords>/s],
    ['/Producer', /<pdf:Producer>(.*?)<\/pdf:Producer>/s],
    ['/Creator', /<xmp:CreatorTool>(.*?)<\/xmp:CreatorTool>/s],
  ];
  for (const [key, pattern] of pairs) {
    const said = reader.text(information[key]);
    const again = unescapeXml(pattern.exec(xmp)?.[1]);
    if (said !== again) yield `${key} is ${JSON.stringify(said)}, and ${JSON.stringify(again)} in XMP`;
  }
  const date = reader.text(information['/CreationDate'])?.replace(/\D/g, '');
  if (date !== /<xmp:CreateDate>(.*?)</.exec(xmp)?.[1]?.replace(/\D/g, '')) yield 'dates differ between Info and XMP';
}

function unescapeXml(text: string | undefined): string | undefined {
  return text
    ?.replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}
