/** The parts of a review's file besides its body: styles, settings, properties, relationships (ISO/IEC 29500-1 and -2). */

import type { Brief } from '../core/brief.ts';
import { EDITION_NAMESPACE, escapeXml } from './edition.ts';
import type { WordBody } from './word-body.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument';
const ROOT = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `xmlns:r="${OFFICE}"`,
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
].join(' ');

type Part = readonly [name: string, bytes: Uint8Array];

export function packageParts(brief: Brief, body: WordBody, edition: string): readonly Part[] {
  const page =
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1134" w:left="1417" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>';
  const separators =
    '<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="1"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>';
  const texts: readonly (readonly [string, string])[] = [
    ['[Content_Types].xml', contentTypes()],
    [
      '_rels/.rels',
      relationships([
        ['rId1', `${OFFICE}/officeDocument`, 'word/document.xml'],
        ['rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
      ]),
    ],
    ['docProps/core.xml', coreProperties(brief)],
    ['word/document.xml', `<w:document ${ROOT}><w:body>${body.xml}${page}</w:body></w:document>`],
    ['word/_rels/document.xml.rels', documentRelationships(body)],
    ['word/styles.xml', styles(brief.language)],
    ['word/numbering.xml', numbering()],
    [
      'word/settings.xml',
      `<w:settings ${ROOT}><w:trackRevisions/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`,
    ],
    ['word/footnotes.xml', `<w:footnotes ${ROOT}>${separators}${body.footnotes.join('')}</w:footnotes>`],
    ['word/comments.xml', `<w:comments ${ROOT}>${body.comments.join('')}</w:comments>`],
    ['customXml/item1.xml', edition],
    ['customXml/_rels/item1.xml.rels', relationships([['rId1', `${OFFICE}/customXmlProps`, 'itemProps1.xml']])],
    [
      'customXml/itemProps1.xml',
      `<ds:datastoreItem ds:itemID="{6F0B5E2A-3A5D-4C52-9C55-0B7D1B5C9A01}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${EDITION_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
    ],
  ];
  const encoder = new TextEncoder();
  return [
    ...texts.map(
      ([name, xml]): Part => [name, encoder.encode(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`)],
    ),
    ...body.pictures.map(({ name, bytes }): Part => [`word/media/${name}`, bytes]),
  ];
}

function relationships(all: readonly (readonly [id: string, type: string, target: string])[], external = ''): string {
  const inner = all
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`)
    .join('');
  return `<Relationships xmlns="${PACKAGE}/relationships">${inner}${external}</Relationships>`;
}

function documentRelationships({ links, pictures }: WordBody): string {
  const parts = ['styles', 'numbering', 'settings', 'footnotes', 'comments'].map(
    (name) => [`part-${name}`, `${OFFICE}/${name}`, `${name}.xml`] as const,
  );
  const images = pictures.map(({ name }, i) => [`picture${i + 1}`, `${OFFICE}/image`, `media/${name}`] as const);
  const external = links.map(
    (href, i) =>
      `<Relationship Id="link${i + 1}" Type="${OFFICE}/hyperlink" Target="${escapeXml(href)}" TargetMode="External"/>`,
  );
  return relationships(
    [...parts, ...images, ['edition', `${OFFICE}/customXml`, '../customXml/item1.xml']],
    external.join(''),
  );
}

function contentTypes(): string {
  const word = `${TYPES}.wordprocessingml`;
  const override = (part: string, type: string): string => `<Override PartName="/${part}" ContentType="${type}+xml"/>`;
  const parts = ['styles', 'numbering', 'settings', 'footnotes', 'comments'].map((name) =>
    override(`word/${name}.xml`, `${word}.${name}`),
  );
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="jpeg" ContentType="image/jpeg"/>${override('word/document.xml', `${word}.document.main`)}${parts.join('')}${override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties')}${override('customXml/itemProps1.xml', `${TYPES}.customXmlProperties`)}</Types>`;
}

function coreProperties({ title, authors, language, keywords }: Brief): string {
  const names = escapeXml(authors.map(({ name }) => name).join('; '));
  return `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title.plain)}</dc:title><dc:creator>${names}</dc:creator><dc:language>${escapeXml(language)}</dc:language><cp:keywords>${escapeXml(keywords.join(', '))}</cp:keywords></cp:coreProperties>`;
}

function numbering(): string {
  const list = (id: number, format: string, sign: string): string =>
    `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${sign}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="360" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum>`;
  return `<w:numbering ${ROOT}>${list(0, 'bullet', '•')}${list(1, 'decimal', '%1.')}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>`;
}

/** Word's own styles by their built-in names, so that its navigation and screen readers know them. */
function styles(language: string): string {
  const paragraph = (id: string, name: string, pPr: string, rPr: string, next = 'Normal'): string =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:next w:val="${next}"/><w:qFormat/><w:pPr>${pPr}</w:pPr><w:rPr>${rPr}</w:rPr></w:style>`;
  const character = (id: string, name: string, rPr: string): string =>
    `<w:style w:type="character" w:styleId="${id}"><w:name w:val="${name}"/><w:rPr>${rPr}</w:rPr></w:style>`;
  const heading = (n: number, size: number): string =>
    paragraph(
      `Heading${n}`,
      `heading ${n}`,
      `<w:keepNext/><w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="${n - 1}"/>`,
      `<w:b/><w:sz w:val="${size}"/>`,
    );
  const listStyle = (id: string, name: string, number: number): string =>
    paragraph(id, name, `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${number}"/></w:numPr>`, '', id);
  const border = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((side) => `<w:${side} w:val="single" w:sz="4" w:color="808080"/>`)
    .join('');
  return `<w:styles ${ROOT}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:sz w:val="22"/><w:lang w:val="${escapeXml(language)}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>${[
    paragraph('Title', 'Title', '<w:keepNext/><w:spacing w:after="120"/>', '<w:sz w:val="44"/>'),
    paragraph('Subtitle', 'Subtitle', '<w:spacing w:after="240"/>', '<w:sz w:val="26"/>'),
    ...[heading(1, 30), heading(2, 25)],
    ...[listStyle('ListBullet', 'List Bullet', 1), listStyle('ListNumber', 'List Number', 2)],
    paragraph('Quote', 'Quote', '<w:ind w:left="567" w:right="567"/>', ''),
    paragraph('Caption', 'caption', '<w:keepNext/><w:spacing w:before="120"/>', '<w:b/><w:sz w:val="20"/>'),
    paragraph('FootnoteText', 'footnote text', '<w:spacing w:after="0"/>', '<w:sz w:val="18"/>', 'FootnoteText'),
    character('FootnoteReference', 'footnote reference', '<w:vertAlign w:val="superscript"/>'),
    character('Hyperlink', 'Hyperlink', '<w:color w:val="0563C1"/><w:u w:val="single"/>'),
    character('SourceText', 'HTML Code', '<w:rFonts w:ascii="Courier New" w:hAnsi="Courier New"/>'),
    character('Generated', 'Generated', '<w:color w:val="595959"/>'),
  ].join(
    '',
  )}<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/></w:style><w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${border}</w:tblBorders></w:tblPr></w:style></w:styles>`;
}
