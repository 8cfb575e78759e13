/** Fonts and the text shown in them (ISO 14289-1, 7.21; ISO 19005-3, 6.2.11). */

import { TrueTypeSource } from '../../../src/paint/truetype-subset.ts';
import { steps } from './content.ts';
import type { Dictionary, Reader, Value } from './objects.ts';

export function* fontRules(reader: Reader): Generator<string> {
  const used = usedCodes(reader);
  for (const [reference, font] of reader.all()) {
    if (font['/Type'] !== '/Font' || String(font['/Subtype']).startsWith('/CIDFontType')) continue;
    const descendant = reader.dictionary(reader.list(font['/DescendantFonts'])[0]);
    const isCff = descendant['/Subtype'] === '/CIDFontType0';
    if (font['/Subtype'] !== '/Type0' || (!isCff && font['/Encoding'] !== '/Identity-H')) {
      yield `${reference}: a font of another kind than Type0 with Identity-H`;
      continue;
    }
    if (isCff) yield* cffRule(reference, font, used.get(reference) ?? new Set(), reader);
    else yield* fontRule(reference, font, used.get(reference) ?? new Set(), reader);
  }
}

function* fontRule(reference: string, font: Dictionary, codes: ReadonlySet<number>, reader: Reader): Generator<string> {
  const descendant = reader.dictionary(reader.list(font['/DescendantFonts'])[0]);
  const descriptor = reader.dictionary(descendant['/FontDescriptor']);
  const program = reader.stream(descriptor['/FontFile2']);
  if (!program) {
    yield `${reference}: not embedded`;
    return;
  }
  if (program.dict['/Length1'] !== program.data.length) yield `${reference}: Length1 is wrong`;
  if (descendant['/CIDToGIDMap'] !== '/Identity') yield `${reference}: CIDToGIDMap is not Identity`;
  if (descriptor['/CIDSet']) yield `${reference}: a CIDSet`;
  const names = [font, descendant, descriptor].map((one) => one['/BaseFont'] ?? one['/FontName']);
  if (!/^\/[A-Z]{6}\+[!-~]+$/.test(String(names[0])) || new Set(names).size !== 1)
    yield `${reference}: its names differ`;
  const source = new TrueTypeSource(new Uint8Array(program.data));
  const widths = widthsOf(descendant['/W'], reader);
  const texts = textsOf(reader.stream(font['/ToUnicode'])?.data.toString('latin1') ?? '');
  if (texts.get(0)?.includes('\u0000')) yield `${reference}: .notdef is mapped to U+0000`;
  const head = new DataView(program.data.buffer, program.data.byteOffset, program.data.length);
  const scale = 1000 / unitsPerEm(head);
  for (const code of codes) {
    const name = `${reference} code ${code}`;
    if (code === 0) yield `${name}: .notdef is shown`;
    if (code >= source.glyphCount) yield `${name}: the font program has no such glyph`;
    const width = widths.get(code) ?? Number(descendant['/DW'] ?? 1000);
    if (Math.abs(width - source.advanceWidth(code) * scale) > 1)
      yield `${name}: its width is another in the font program`;
    const text = texts.get(code);
    if (text === undefined || text === '') yield `${name}: no Unicode`;
    else if (/[\0\ufeff\ufffe]/.test(text)) yield `${name}: mapped to what is no character`;
    else if (/\p{Co}/u.test(text)) yield `${name}: mapped to private use`;
  }
}

/** A font with CFF outlines: its own CMap leads from codes to CIDs, which have widths (ISO 19005-3, 6.2.11.3). */
function* cffRule(reference: string, font: Dictionary, codes: ReadonlySet<number>, reader: Reader): Generator<string> {
  const descendant = reader.dictionary(reader.list(font['/DescendantFonts'])[0]);
  const program = reader.stream(reader.dictionary(descendant['/FontDescriptor'])['/FontFile3']);
  const cmap = reader.stream(font['/Encoding']);
  if (program?.dict['/Subtype'] !== '/CIDFontType0C') yield `${reference}: not embedded`;
  if (program?.data[0] !== 1) yield `${reference}: its program is not in Compact Font Format`;
  if (!cmap) {
    yield `${reference}: no CMap`;
    return;
  }
  const collection = JSON.stringify(reader.dictionary(descendant['/CIDSystemInfo']));
  if (JSON.stringify(reader.dictionary(cmap.dict['/CIDSystemInfo'])) !== collection) {
    yield `${reference}: another character collection in the CMap`;
  }
  const widths = widthsOf(descendant['/W'], reader);
  const cids = cidsOf(cmap.data.toString('latin1'));
  const texts = textsOf(reader.stream(font['/ToUnicode'])?.data.toString('latin1') ?? '');
  for (const code of codes) {
    const cid = cids.get(code);
    if (!cid) yield `${reference} code ${code}: .notdef is shown`;
    else if (!widths.has(cid)) yield `${reference} code ${code}: no width`;
    if (!texts.get(code)) yield `${reference} code ${code}: no Unicode`;
  }
}

/** The CIDs of a CMap by code. */
function cidsOf(cmap: string): Map<number, number> {
  const cids = new Map<number, number>();
  for (const [, body = ''] of cmap.matchAll(/begincidchar(.*?)endcidchar/gs)) {
    for (const [, code = '', cid] of body.matchAll(/<([0-9a-f]+)>\s*(\d+)/gi)) {
      cids.set(Number.parseInt(code, 16), Number(cid));
    }
  }
  return cids;
}

function unitsPerEm(view: DataView): number {
  for (let i = 0; i < view.getUint16(4); i++) {
    const record = 12 + i * 16;
    if (view.getUint32(record) === 0x68656164) return view.getUint16(view.getUint32(record + 8) + 18);
  }
  return 1000;
}

/** Empty if marked content isn't closed, which the structure rules report. */
function readableSteps(content: string): ReturnType<typeof steps> {
  try {
    return steps(content);
  } catch {
    return [];
  }
}

/** The operators of a page, of all its streams. */
function pageContent(page: ReturnType<Reader['dictionary']>, reader: Reader): string {
  const parts = reader.list(page['/Contents']).map((part) => reader.stream(part)?.data.toString('latin1') ?? '');
  return parts.join('\n');
}

/** Codes shown, by font. */
function usedCodes(reader: Reader): Map<string, Set<number>> {
  const used = new Map<string, Set<number>>();
  for (const page of reader.pages()) {
    const dictionary = reader.dictionary(page);
    const fonts = reader.dictionary(reader.dictionary(dictionary['/Resources'])['/Font']);
    const content = pageContent(dictionary, reader);
    let codes = new Set<number>();
    const saved: Set<number>[] = [];
    for (const { operator, operands } of readableSteps(content)) {
      if (operator === 'q') saved.push(codes);
      else if (operator === 'Q') codes = saved.pop() ?? codes;
      else if (operator === 'Tf') {
        const font = String(fonts[String(operands[0])]);
        codes = used.get(font) ?? new Set();
        used.set(font, codes);
      } else if (operator === 'Tj' || operator === 'TJ') {
        for (const part of operands) {
          if (Buffer.isBuffer(part)) for (let i = 0; i + 1 < part.length; i += 2) codes.add(part.readUInt16BE(i));
        }
      }
    }
  }
  return used;
}

function widthsOf(value: Value | undefined, reader: Reader): Map<number, number> {
  const widths = new Map<number, number>();
  const list = reader.list(value);
  for (let i = 0; i < list.length; i += 2) {
    for (const [j, width] of reader.list(list[i + 1]).entries()) widths.set(Number(list[i]) + j, Number(width));
  }
  return widths;
}

/** A ToUnicode CMap's ranges and characters. */
function textsOf(cmap: string): Map<number, string> {
  const texts = new Map<number, string>();
  const decode = (hex: string): string => Buffer.from(hex.replace(/\s/g, ''), 'hex').swap16().toString('utf16le');
  for (const [, body = ''] of cmap.matchAll(/beginbfchar(.*?)endbfchar/gs)) {
    for (const [, code = '', text = ''] of body.matchAll(/<([0-9a-f]+)>\s*<([0-9a-f ]*)>/gi))
      texts.set(Number.parseInt(code, 16), decode(text));
  }
  for (const [, body = ''] of cmap.matchAll(/beginbfrange(.*?)endbfrange/gs)) {
    for (const [, from = '', , list, one] of body.matchAll(
      /<([0-9a-f]+)>\s*<([0-9a-f]+)>\s*(?:\[(.*?)\]|<([0-9a-f ]+)>)/gis,
    )) {
      const start = Number.parseInt(from, 16);
      if (list !== undefined) {
        for (const [i, [, text = '']] of [...list.matchAll(/<([0-9a-f ]*)>/gi)].entries())
          texts.set(start + i, decode(text));
      }
      if (one !== undefined) texts.set(start, decode(one));
    }
  }
  return texts;
}
