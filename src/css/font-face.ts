import type { Atrule, Block } from 'css-tree';
import { didYouMean } from '../core/suggest.ts';
import { PROPERTIES } from './properties.ts';
import type { RawDeclaration } from './rules.ts';
import type { SheetContext } from './sheet-context.ts';
import type { FontFaceRule } from './styled.ts';
import { type ValueParser, ValueReader } from './values/specified.ts';

export const FONT_DESCRIPTORS = ['font-family', 'src', 'font-weight', 'font-style'];

/** Parses `@font-face` (CSS Fonts 4, 4): one file for a family, a weight and a style. Uses the first `url()`. */
export function parseFontFace(rule: Atrule, block: Block, sheet: SheetContext): FontFaceRule | undefined {
  const span = sheet.span(rule);
  let family: string | undefined;
  let url: string | undefined;
  let weight = 400;
  let style: FontFaceRule['style'] = 'normal';
  for (const raw of sheet.rawDeclarations(block)) {
    switch (raw.name) {
      case 'font-family':
        family = constant(PROPERTIES.fontFamily.value, raw, sheet)?.[0];
        break;
      case 'src':
        url = urlOf(raw, sheet);
        break;
      case 'font-weight':
        weight = constant(PROPERTIES.fontWeight.value, raw, sheet) ?? weight;
        break;
      case 'font-style':
        style = constant(PROPERTIES.fontStyle.value, raw, sheet) ?? style;
        break;
      case 'font-display':
        break;
      default:
        sheet.report.unknownDescriptor(raw.name, '@font-face', didYouMean(raw.name, FONT_DESCRIPTORS), raw.span);
    }
  }
  if (family !== undefined && url !== undefined) return { family, weight, style, url, file: sheet.file, span };
  sheet.report.incompleteFontFace(family === undefined ? 'font-family' : 'url() in src', span);
  return undefined;
}

function constant<T>(parser: ValueParser<T>, raw: RawDeclaration, sheet: SheetContext): T | undefined {
  const reader = new ValueReader(raw.nodes);
  const value = parser.parse(reader);
  if (value && 'value' in value && reader.done) return value.value;
  sheet.report.invalidValue(raw.name, raw.text, `expected ${parser.syntax}`, raw.valueSpan);
  return undefined;
}

function urlOf(raw: RawDeclaration, sheet: SheetContext): string | undefined {
  for (const node of raw.nodes) if (node.type === 'Url') return node.value;
  sheet.report.invalidValue('src', raw.text, 'expected url("path") or url("npm:package/file.ttf")', raw.valueSpan);
  return undefined;
}
