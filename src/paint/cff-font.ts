/** Parts of a font with CFF outlines in a PDF: its codes are not its CIDs (ISO 32000-1, 9.7). */

import { type PdfDictionary, type PdfValue, pdfText } from './pdf-values.ts';

const NAME = 'Briefwright-Subset';

/** A CMap's stream dictionary; the character collection is that of the font that PDFKit writes (ISO 19005-3, 6.2.11.3.1). */
export const CMAP_KEYS: PdfDictionary = {
  Type: 'CMap',
  CMapName: NAME,
  CIDSystemInfo: { Registry: pdfText('Adobe'), Ordering: pdfText('Identity'), Supplement: 0 },
  WMode: 0,
};

/** The most entries of one block of a CMap (Adobe Technical Note 5014, 4.3). */
const MAX_ENTRIES = 100;

/** The CMap from codes of two bytes to CIDs; `cids` are by code. */
export function cffCMap(cids: readonly number[]): string {
  const entries = cids.map((cid, code) => `<${code.toString(16).padStart(4, '0')}> ${cid}`);
  const blocks: string[] = [];
  for (let at = 0; at < entries.length; at += MAX_ENTRIES) {
    const block = entries.slice(at, at + MAX_ENTRIES);
    blocks.push(`${block.length} begincidchar\n${block.join('\n')}\nendcidchar`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo 3 dict dup begin
/Registry (Adobe) def
/Ordering (Identity) def
/Supplement 0 def
end def
/CMapName /${NAME} def
/CMapType 1 def
/WMode 0 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}

/** The W array of a CIDFont: widths in thousandths of an em, in runs of consecutive CIDs (ISO 32000-1, 9.7.4.3). */
export function cffWidths(cids: readonly number[], widths: readonly number[]): PdfValue[] {
  const byCid = new Map(cids.map((cid, code) => [cid, widths[code] ?? 0]));
  const array: PdfValue[] = [];
  let run: number[] = [];
  let next = -1;
  for (const [cid, width] of [...byCid].sort(([a], [b]) => a - b)) {
    if (cid !== next) {
      run = [];
      array.push(cid, run);
    }
    run.push(width);
    next = cid + 1;
  }
  return array;
}
