/**
 * Page margin boxes (CSS Paged Media 3, 5): running headers and footers, left, centre and right. Boxes on an edge share
 * its width without overlapping. Text that is too long for its box wraps; text that still doesn't fit is cut.
 */

import type { Rect } from '../../core/geometry.ts';
import { graphemes } from '../../core/graphemes.ts';
import type { ComputedStyle } from '../../css/computed-style.ts';
import type { PageStyle } from '../../css/styled.ts';
import type { ElementNode } from '../../html/element.ts';
import type { InlinePiece, Line, ParagraphOptions } from '../../text/line.ts';
import type { LayoutContext } from '../context.ts';
import { type BoxEdges, boxEdges } from '../flow/box-edges.ts';
import type { Fragment, MarginBox } from '../fragment.ts';
import { resolveAuto, resolveLength } from '../lengths.ts';
import { paintsItself, placeLine } from '../line/inline.ts';
import { textStyle } from '../line/text-style.ts';
import type { CutTexts } from './cut-texts.ts';
import { type MarginText, marginText, type PageFacts } from './margin-content.ts';
import { type EdgeBox, type EdgeBoxes, edgeWidths } from './margin-widths.ts';

export interface MarginSetting {
  readonly style: PageStyle;
  readonly page: PageFacts;
  /** As printed, for messages. */
  readonly label: string;
  readonly language: string;
  /** Collects texts that had to be cut. */
  readonly cut: CutTexts;
}

export function layOutMarginBoxes(setting: MarginSetting, context: LayoutContext): readonly MarginBox[] {
  return (['header', 'footer'] as const).flatMap((side) => {
    const content = layOutEdge(setting, side, context);
    return content.length > 0 ? [{ side, content }] : [];
  });
}

type Place = keyof EdgeBoxes<unknown>;

interface TextBox extends MarginText, EdgeBox {
  readonly style: ComputedStyle;
}

function layOutEdge(setting: MarginSetting, side: MarginBox['side'], context: LayoutContext): Fragment[] {
  const { style, page, language } = setting;
  const edge = side === 'header' ? 'top' : 'bottom';
  const width = style.width - style.marginLeft - style.marginRight;
  const height = side === 'header' ? style.marginTop : style.marginBottom;
  const y = side === 'header' ? 0 : style.height - style.marginBottom;
  const boxOf = (place: Place): TextBox | undefined => {
    const box = style.marginBoxes.get(`${edge}-${place}`);
    const text = box && marginText(box, page, language);
    return text && { ...text, style: box, ...boxWidths(box, text.text, { width, language }, context) };
  };
  const boxes: EdgeBoxes<TextBox> = { left: boxOf('left'), center: boxOf('center'), right: boxOf('right') };
  const widths = edgeWidths(boxes, width);
  const lefts = { left: 0, center: (width - widths.center) / 2, right: width - widths.right };
  return (['left', 'center', 'right'] as const).flatMap((place) => {
    const box = boxes[place];
    if (!box) return [];
    const room = { x: style.marginLeft + lefts[place], y, width: widths[place], height };
    return layOutTextBox(box, { place, side, room }, setting, context);
  });
}

/** The margin box's content widths and specified width. */
function boxWidths(
  style: ComputedStyle,
  text: string,
  around: { readonly width: number; readonly language: string },
  context: LayoutContext,
): EdgeBox {
  const edges = boxEdges(style, around.width);
  const sides = resolveAuto(style.marginLeft, around.width) + resolveAuto(style.marginRight, around.width);
  const inset = sides + edges.left + edges.right;
  const extra = style.boxSizing === 'border-box' ? sides : inset;
  const { min, max } = context.text.measure(piecesOf(style, text, around.language, context));
  const least = resolveAuto(style.minWidth, around.width) + extra;
  const most =
    style.maxWidth === 'none' ? Number.POSITIVE_INFINITY : resolveLength(style.maxWidth, around.width) + extra;
  const clamp = (value: number): number => Math.max(least, Math.min(value, most));
  const specified = style.width === 'auto' ? undefined : clamp(resolveLength(style.width, around.width) + extra);
  return { specified, min: clamp(min + inset), max: clamp(max + inset) };
}

interface BoxPlace {
  readonly place: Place;
  readonly side: MarginBox['side'];
  /** The space for the margin box, pt. */
  readonly room: Rect;
}

function layOutTextBox(box: TextBox, at: BoxPlace, setting: MarginSetting, context: LayoutContext): Fragment[] {
  const { style } = box;
  const edges = boxEdges(style, at.room.width);
  const rect = borderBox(style, edges, at);
  const inner = {
    width: Math.max(0, rect.width - edges.left - edges.right),
    height: Math.max(0, rect.height - edges.top - edges.bottom),
  };
  const lines = fittingLines(box, inner, at, setting, context);
  const free = inner.height - heightOf(lines);
  const shift = style.verticalAlign === 'top' ? 0 : style.verticalAlign === 'bottom' ? free : free / 2;
  let y = rect.y + edges.top + shift;
  const fragments: Fragment[] = lines.map((line) => {
    const fragment = placeLine(
      line,
      { x: rect.x + edges.left, y, width: inner.width },
      { element: undefined, direction: style.direction, elements: MARGIN_ELEMENTS },
    );
    y += line.ascent + line.descent;
    return fragment;
  });
  if (!paintsItself(style)) return fragments;
  return [
    { kind: 'box', element: undefined, style, rect, first: true, last: true, repeated: false, children: fragments },
  ];
}

/** The border box: as high as the page's margin, or, with a `height`, next to the page's text (5.3.1). */
function borderBox(style: ComputedStyle, edges: BoxEdges, { room, side }: BoxPlace): Rect {
  const [left, right] = [resolveAuto(style.marginLeft, room.width), resolveAuto(style.marginRight, room.width)];
  const { marginTop, marginBottom } = edges;
  const filling = Math.max(0, room.height - marginTop - marginBottom);
  const extra = style.boxSizing === 'border-box' ? 0 : edges.top + edges.bottom;
  const height = style.height === 'auto' ? filling : resolveLength(style.height, room.height) + extra;
  const y = side === 'header' ? room.y + room.height - marginBottom - height : room.y + marginTop;
  return { x: room.x + left, y, width: Math.max(0, room.width - left - right), height };
}

/** The least white space between the lines and the paper's edge or the text, in line heights. */
const LEAST_WHITE = 0.5;

/** All lines of a box's text, or as many as fit, the last one then with an ellipsis. */
function fittingLines(
  box: TextBox,
  room: { readonly width: number; readonly height: number },
  { place, side }: BoxPlace,
  { language, label, cut }: MarginSetting,
  context: LayoutContext,
): readonly Line[] {
  const { style } = box;
  const options = optionsOf(style, { width: room.width, place, language }, context);
  const linesOf = (text: string): readonly Line[] =>
    context.text.paragraph(piecesOf(style, text, language, context), options, MARGIN_ELEMENTS, context.report);
  const white = LEAST_WHITE * options.strut.lineHeight;
  const fits = (lines: readonly Line[]): boolean =>
    (lines.length < 2 || heightOf(lines) + white <= room.height) &&
    lines.every((line) => line.overfull <= SLACK && !line.breaksWord);
  const lines = linesOf(box.text);
  if (fits(lines)) return lines;
  const kept = longestFitting(box.text, (text) => fits(linesOf(text)));
  cut.note({ text: box.text, printed: kept, side, page: label, source: box.source });
  return linesOf(kept);
}

/** The tolerance for comparing sums of widths, pt. */
const SLACK = 0.05;

/** The longest beginning of a text that fits with an ellipsis, in whole words where one fits. */
function longestFitting(text: string, fits: (text: string) => boolean): string {
  const letters = graphemes(text).map(({ index }) => index);
  let [low, high] = [0, letters.length];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (fits(ellipsized(text.slice(0, letters[middle])))) low = middle;
    else high = middle;
  }
  const kept = text.slice(0, letters[low] ?? 0);
  const word = /^(.*\S)\s+\S*$/su.exec(`${kept}${text.slice(kept.length, kept.length + 1)}`)?.[1];
  return ellipsized(word !== undefined && fits(ellipsized(word)) ? word : kept);
}

function ellipsized(text: string): string {
  return `${text.replace(/[\s,;:.–—-]+$/u, '')}…`;
}

function heightOf(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + line.ascent + line.descent, 0);
}

function piecesOf(style: ComputedStyle, text: string, language: string, context: LayoutContext): InlinePiece[] {
  const decorations = style.textDecorationLine.length > 0 ? [{ style, language, rise: 0 }] : undefined;
  const own = textStyle({ style, rise: 0, language, decorations }, context);
  return [{ kind: 'text', text, style: own, of: 0, generated: true }];
}

function optionsOf(
  style: ComputedStyle,
  { width, place, language }: { readonly width: number; readonly place: Place; readonly language: string },
  context: LayoutContext,
): ParagraphOptions {
  const { textAlign, direction } = style;
  // Pages inherit `start` from the document, but a margin box aligns by its own place.
  const align = textAlign === 'start' || textAlign === 'justify' ? place : physical(textAlign, direction);
  return {
    measure: () => ({ width, shift: 0 }),
    steady: true,
    align,
    alignLast: align,
    indent: resolveLength(style.textIndent, width),
    balance: style.textWrap === 'balance',
    hangingPunctuation: false,
    direction,
    strut: textStyle({ style, rise: 0, language }, context),
    language,
  };
}

function physical(align: 'left' | 'right' | 'center' | 'end', direction: ComputedStyle['direction']): Place {
  if (align !== 'end') return align;
  return direction === 'ltr' ? 'right' : 'left';
}

/** Margin boxes have no element in the document; but text fragments need one. */
const MARGIN_ELEMENT: ElementNode = Object.freeze({
  kind: 'element' as const,
  name: 'span',
  attributes: new Map<string, string>(),
  children: [],
  parent: undefined,
  template: undefined,
  src: undefined,
  order: -1,
  language: '',
});

const MARGIN_ELEMENTS: readonly ElementNode[] = [MARGIN_ELEMENT];
