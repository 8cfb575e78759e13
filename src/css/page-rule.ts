/** `@page` rules (CSS Paged Media 3, 4, 5 and 7). */

import type { Atrule, Block, CssNode } from 'css-tree';
import { didYouMean } from '../core/suggest.ts';
import { longhandsOf } from './declarations.ts';
import { definitionOf } from './properties.ts';
import type {
  DeclarationBlock,
  DeclaredPageSize,
  PageAreaName,
  PageRule,
  PageRuleSelector,
  PageSize,
  RawDeclaration,
} from './rules.ts';
import type { SheetContext } from './sheet-context.ts';
import { length } from './values/length.ts';
import { ValueReader } from './values/specified.ts';

export const PAGE_AREAS: readonly PageAreaName[] = [
  'top-left',
  'top-center',
  'top-right',
  'bottom-left',
  'bottom-center',
  'bottom-right',
  'top-start',
  'top-end',
  'bottom-start',
  'bottom-end',
  'footnote',
];

const MM = 72 / 25.4;

/** Portrait sheets, pt (CSS Paged Media 3, 7.1). */
export const SHEET_SIZES: Readonly<Record<string, PageSize>> = {
  a5: [148 * MM, 210 * MM],
  a4: [210 * MM, 297 * MM],
  a3: [297 * MM, 420 * MM],
  b5: [176 * MM, 250 * MM],
  b4: [250 * MM, 353 * MM],
  letter: [612, 792],
  legal: [612, 1008],
  ledger: [792, 1224],
};

export const A4: PageSize = [210 * MM, 297 * MM];

/** Undefined when a selector is invalid. */
export function parsePageRule(rule: Atrule, block: Block, sheet: SheetContext): PageRule | undefined {
  const marginBoxes = new Map<PageAreaName, DeclarationBlock>();
  const raw = sheet.rawDeclarations(block, (node) => {
    if (node.type !== 'Atrule') return false;
    parseMarginBox(node, marginBoxes, sheet);
    return true;
  });
  let size: PageRule['size'];
  for (const one of raw.filter((d) => d.name === 'size')) size = sizeOf(one, sheet) ?? size;
  const own = sheet.expand(raw.filter((d) => d.name !== 'size' && ofPages(d, sheet)));
  const selectors = selectorsOf(rule, sheet);
  return selectors && { selectors, size, block: own, marginBoxes };
}

function parseMarginBox(rule: Atrule, boxes: Map<PageAreaName, DeclarationBlock>, sheet: SheetContext): void {
  const name = PAGE_AREAS.find((n) => n === rule.name.toLowerCase());
  if (name === undefined) {
    const hint = didYouMean(rule.name, PAGE_AREAS) ?? `boxes are ${PAGE_AREAS.map((n) => `@${n}`).join(', ')}`;
    sheet.report.unsupportedAtRule(rule.name, "it isn't a supported margin box", sheet.span(rule), hint);
  } else if (rule.block) {
    const raw = sheet.rawDeclarations(rule.block).filter((d) => name === 'footnote' || isPrinted(d, sheet));
    boxes.set(name, joined(boxes.get(name), sheet.expand(raw)));
  }
}

/** Content that needs an element, and counters of elements, which are out of scope in a page's margin. */
const NOT_PRINTED = /\b(?:(?:url|attr|counters|target-counter|content|leader)\(|counter\((?!\s*pages?\s*[,)]))/;

/**
 * True for content that a margin box can print: text, page numbers and running titles. The other kinds need an element.
 */
function isPrinted(raw: RawDeclaration, sheet: SheetContext): boolean {
  if (raw.name !== 'content' || !NOT_PRINTED.test(raw.text)) return true;
  const hint = 'a margin box accepts text in quotes, counter(page), counter(pages) and string()';
  sheet.report.invalidValue('content', raw.text, hint, raw.valueSpan);
  return false;
}

function joined(first: DeclarationBlock | undefined, second: DeclarationBlock): DeclarationBlock {
  if (!first) return second;
  return {
    declarations: [...first.declarations, ...second.declarations],
    custom: [...first.custom, ...second.custom],
  };
}

/**
 * True for properties that apply to pages: margins, the background, and inherited ones, which pass to the margin boxes.
 */
function ofPages(raw: RawDeclaration, sheet: SheetContext): boolean {
  const fits = (longhandsOf(raw.name) ?? []).every(
    (name) => definitionOf(name).inherited || name === 'backgroundColor' || name.startsWith('margin'),
  );
  if (!fits) sheet.report.unknownDescriptor(raw.name, '@page', undefined, raw.span);
  return fits;
}

/** `size: A4 landscape`, `size: landscape`, `size: 100mm 200mm`, `size: auto` (which is A4). */
function sizeOf(raw: RawDeclaration, sheet: SheetContext): PageRule['size'] {
  const value = readSize(new ValueReader(raw.nodes));
  if (value) return { value, important: raw.important };
  const hint = `expected one or two lengths, or portrait, landscape or a sheet: ${Object.keys(SHEET_SIZES).join(', ')}`;
  sheet.report.invalidValue('size', raw.text, hint, raw.valueSpan);
  return undefined;
}

function readSize(reader: ValueReader): DeclaredPageSize | undefined {
  const orientation = (): 'portrait' | 'landscape' | undefined => {
    const turned = reader.identifier((n) => n === 'portrait' || n === 'landscape');
    return turned === undefined ? undefined : turned === 'landscape' ? 'landscape' : 'portrait';
  };
  let turned = orientation();
  if (turned !== undefined && reader.done) return turned;
  const name = reader.identifier((n) => n === 'auto' || Object.hasOwn(SHEET_SIZES, n));
  if (name !== undefined || turned !== undefined) {
    turned ??= orientation();
    if (!reader.done) return undefined;
    return turnedTo(SHEET_SIZES[name ?? 'auto'] ?? A4, turned ?? 'portrait');
  }
  const one = length({ positive: true });
  const width = one.parse(reader);
  const height = reader.done ? width : one.parse(reader);
  if (!width || !height || !('value' in width) || !('value' in height) || !reader.done) return undefined;
  return width.value > 0 && height.value > 0 ? [width.value, height.value] : undefined;
}

/** A sheet in portrait or landscape orientation. */
export function turnedTo([width, height]: PageSize, turned: 'portrait' | 'landscape'): PageSize {
  const [short, long] = width < height ? [width, height] : [height, width];
  return turned === 'landscape' ? [long, short] : [short, long];
}

/** Empty for every page; undefined when one of them isn't a valid page selector. */
function selectorsOf(rule: Atrule, sheet: SheetContext): readonly PageRuleSelector[] | undefined {
  const { prelude } = rule;
  if (!prelude) return [];
  const list = prelude.type === 'AtrulePrelude' ? prelude.children.toArray() : [prelude];
  const nodes = list.flatMap((node) => (node.type === 'SelectorList' ? node.children.toArray() : [node]));
  const selectors: PageRuleSelector[] = [];
  for (const node of nodes) {
    const selector = selectorOf(node);
    if (selector) selectors.push(selector);
    else
      sheet.report.invalidSelector(
        sheet.textOf(node),
        'a page selector is a name, :first, :left, :right or :blank',
        sheet.span(node),
      );
  }
  return selectors.length === nodes.length ? selectors : undefined;
}

function selectorOf(node: CssNode): PageRuleSelector | undefined {
  if (node.type !== 'Selector') return undefined;
  let name: string | undefined;
  let first = false;
  let blank = false;
  let side: 'left' | 'right' | undefined;
  for (const part of node.children.toArray()) {
    if (part.type === 'TypeSelector') name = part.name;
    else if (part.type === 'Combinator' && part.name === ' ') continue;
    else if (part.type !== 'PseudoClassSelector') return undefined;
    else if (part.name === 'first') first = true;
    else if (part.name === 'blank') blank = true;
    else if (part.name === 'left' || part.name === 'right') side = part.name;
    else return undefined;
  }
  return { name, first, side, blank };
}
