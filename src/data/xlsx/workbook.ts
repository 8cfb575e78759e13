/** The parts of an Excel workbook (ISO/IEC 29500-1, 18) that a table of data needs. */

import { type OfficeZip, openZip } from '../../office/office-zip.ts';
import { relatedPart, relationshipsOf } from '../../office/relationships.ts';
import { UnreadableFile } from '../../office/unreadable-file.ts';
import { child, childrenNamed, elementsOf, parseXml, textIn, type XmlElement } from '../../office/xml.ts';
import { builtInFormat } from './number-format.ts';

export interface Workbook {
  readonly sheets: readonly { readonly name: string; readonly part: string }[];
  /** Named ranges: `Sheet1!$A$3:$C$9`. */
  readonly names: ReadonlyMap<string, string>;
  readonly strings: readonly string[];
  /** The number format of each cell style. */
  readonly formats: readonly string[];
  readonly date1904: boolean;
  readonly zip: OfficeZip;
}

/** Throws `UnreadableFile`. */
export function openWorkbook(bytes: Uint8Array): Workbook {
  const zip = openZip(bytes);
  const main = relatedPart(relationshipsOf(zip, ''), 'officeDocument') ?? 'xl/workbook.xml';
  const read = (name: string | undefined): XmlElement | undefined => {
    const part = name === undefined ? undefined : zip.read(name);
    return part && name !== undefined ? parseXml(part, name) : undefined;
  };
  const workbook = read(main);
  if (workbook?.name !== 'x:workbook')
    throw new UnreadableFile("the file isn't an Excel workbook", 'name an .xlsx file');
  const relationships = relationshipsOf(zip, main);
  const sheets = childrenNamed(child(workbook, 'x:sheets'), 'x:sheet').map(({ attributes }) => ({
    name: attributes.name ?? '',
    part: relationships.get(attributes['r:id'] ?? '')?.target ?? '',
  }));
  const names = childrenNamed(child(workbook, 'x:definedNames'), 'x:definedName').map(
    (one) => [one.attributes.name ?? '', textIn(one)] as const,
  );
  const strings = childrenNamed(read(relatedPart(relationships, 'sharedStrings')), 'x:si').map(richText);
  const { date1904: from1904 } = child(workbook, 'x:workbookPr')?.attributes ?? {};
  return {
    ...{ sheets, names: new Map(names), strings, zip },
    formats: formatsOf(read(relatedPart(relationships, 'styles'))),
    date1904: from1904 === '1' || from1904 === 'true',
  };
}

/** A text or its runs, without readings above characters. */
export function richText(element: XmlElement): string {
  return elementsOf(element)
    .map((one) => (one.name === 'x:t' ? textIn(one) : one.name === 'x:r' ? textIn(child(one, 'x:t')) : ''))
    .join('');
}

function formatsOf(styles: XmlElement | undefined): readonly string[] {
  const own = new Map(
    childrenNamed(child(styles, 'x:numFmts'), 'x:numFmt').map(
      ({ attributes }) => [attributes.numFmtId, attributes.formatCode ?? ''] as const,
    ),
  );
  return childrenNamed(child(styles, 'x:cellXfs'), 'x:xf').map(({ attributes: { numFmtId } }) => {
    return own.get(numFmtId) ?? builtInFormat(Number(numFmtId ?? 0));
  });
}
