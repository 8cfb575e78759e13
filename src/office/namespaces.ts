/** XML namespaces of Office files with the prefixes that the readers use for them, whatever a file calls them. */

const WORD = 'http://schemas.openxmlformats.org';
/** The namespaces of strict files (ISO/IEC 29500-1). */
const STRICT = 'http://purl.oclc.org/ooxml';
const ODF = 'urn:oasis:names:tc:opendocument:xmlns';

const PREFIXES: Readonly<Record<string, string>> = {
  ...both('w', 'wordprocessingml/2006/main', 'wordprocessingml/main'),
  ...both('r', 'officeDocument/2006/relationships', 'officeDocument/relationships'),
  ...both('wp', 'drawingml/2006/wordprocessingDrawing', 'drawingml/wordprocessingDrawing'),
  ...both('a', 'drawingml/2006/main', 'drawingml/main'),
  ...both('pic', 'drawingml/2006/picture', 'drawingml/picture'),
  ...both('c', 'drawingml/2006/chart', 'drawingml/chart'),
  ...both('dgm', 'drawingml/2006/diagram', 'drawingml/diagram'),
  ...both('m', 'officeDocument/2006/math', 'officeDocument/math'),
  ...both('x', 'spreadsheetml/2006/main', 'spreadsheetml/main'),
  [`${WORD}/markup-compatibility/2006`]: 'mc',
  [`${WORD}/package/2006/relationships`]: 'rel',
  [`${WORD}/package/2006/metadata/core-properties`]: 'cp',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:schemas-microsoft-com:office:office': 'o',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/terms/': 'dcterms',
  'http://www.w3.org/1999/xlink': 'xlink',
  'http://www.w3.org/XML/1998/namespace': 'xml',
  'http://www.w3.org/1998/Math/MathML': 'math',
  ...Object.fromEntries(
    ['office', 'style', 'text', 'table', 'meta', 'manifest', 'chart'].map((name) => [`${ODF}:${name}:1.0`, name]),
  ),
  [`${ODF}:drawing:1.0`]: 'draw',
  [`${ODF}:svg-compatible:1.0`]: 'svg',
  [`${ODF}:xsl-fo-compatible:1.0`]: 'fo',
};

function both(prefix: string, transitional: string, strict: string): Record<string, string> {
  return { [`${WORD}/${transitional}`]: prefix, [`${STRICT}/${strict}`]: prefix };
}

/** The name of an element or attribute: `w:p`; without a namespace, its name alone; `?:name` in an unknown one. */
export function qualified(uri: string, local: string): string {
  return uri === '' ? local : `${PREFIXES[uri] ?? '?'}:${local}`;
}
