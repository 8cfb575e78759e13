/** Turns a block's inline content into placed lines. */

import type { AtomicInline, BlockBox, InlineEdge, InlineItem } from '../../box/box.ts';
import { type Direction, type Embedding, firstDirection } from '../../core/bidi.ts';
import type { ComputedStyle } from '../../css/computed-style.ts';
import type { ElementNode } from '../../html/element.ts';
import type { InlinePiece, Line, LineSpan, ParagraphOptions } from '../../text/line.ts';
import type { LayoutContext, SizedContent } from '../context.ts';
import { boxEdges } from '../flow/box-edges.ts';
import type { Fragment, InlineBoxFragment, LineFragment, TextFragment } from '../fragment.ts';
import { resolveAuto, resolveLength } from '../lengths.ts';
import { besideInitial, type SetInitial, setInitial } from './initial-letter.ts';
import { lineFault } from './line-faults.ts';
import { withOwnLines } from './own-lines.ts';
import { elementOf, placeText } from './place-text.ts';
import { hyphenationLimits, textStyle } from './text-style.ts';

/** A box in a line for the text stage; its dimensions include margins. */
export interface AtomicBox {
  readonly width: number;
  /** The extent above and below the line's baseline. */
  readonly ascent: number;
  readonly descent: number;
  /** The edge of the line with which it is aligned. */
  readonly lineEdge?: 'top' | 'bottom' | undefined;
  /** Places its margin box; undefined where a box is only measured. */
  readonly payload: SizedContent | undefined;
}

/** Sizes a box in a line; undefined (after a report) when there is nothing to show. */
export type SizeAtomic = (item: AtomicInline) => AtomicBox | undefined;

/** Inline content for the text stage, and the elements that it names by number. */
export interface Inline {
  readonly pieces: readonly InlinePiece[];
  readonly elements: readonly ElementNode[];
}

/** Converts inline content for the text stage, in a block of the given width. */
export function inlinePieces(
  items: readonly InlineItem[],
  width: number,
  context: LayoutContext,
  sizeAtomic: SizeAtomic,
): Inline {
  const pieces: InlinePiece[] = [];
  const elements: ElementNode[] = [];
  const of = (element: ElementNode): number => elements.push(element) - 1;
  for (const item of items) {
    switch (item.kind) {
      case 'text': {
        const { text, element, generated } = item;
        pieces.push({ kind: 'text', text, style: textStyle(item, context), of: of(element), generated });
        break;
      }
      case 'atomic': {
        const box = sizeAtomic(item);
        if (box) pieces.push({ kind: 'box', ...box, of: of(item.element) });
        break;
      }
      case 'leader': {
        const { kind, pattern, element } = item;
        pieces.push({ kind, pattern, style: textStyle(item, context), of: of(element) });
        break;
      }
      case 'edge':
        pieces.push(edgePiece(item, of(item.element), width, context));
        break;
      case 'break':
        pieces.push(item);
        break;
      case 'float':
        break;
      default: {
        const never: never = item;
        throw new Error(`unknown inline item ${String(never)}`);
      }
    }
  }
  return { pieces, elements };
}

function edgePiece(edge: InlineEdge, of: number, width: number, context: LayoutContext): InlinePiece {
  const { side, style } = edge;
  const left = (side === 'start') === (style.direction === 'ltr');
  const edges = boxEdges(style, width);
  const margin = resolveAuto(left ? style.marginLeft : style.marginRight, width);
  const inset = left ? edges.left : edges.right;
  const look = boxLook(edge, context);
  return { kind: 'edge', side, width: margin + inset, margin, of, embedding: embeddingOf(style), look };
}

/** How a box orders its text; undefined for `unicode-bidi: normal`. */
function embeddingOf({ unicodeBidi, direction }: ComputedStyle): Embedding | undefined {
  return unicodeBidi === 'normal' ? undefined : { kind: unicodeBidi, direction };
}

/** The look of an inline box, independent of its content. */
interface BoxLook {
  readonly style: ComputedStyle;
  /** The border box's extent from the line's baseline: the font's height, padding and borders. */
  readonly ascent: number;
  readonly descent: number;
}

// One object for each look: cached paragraphs compare boxes by it.
const looks = new WeakMap<ComputedStyle, Map<number, BoxLook>>();

function boxLook(edge: InlineEdge, context: LayoutContext): BoxLook | undefined {
  const { style, rise, language } = edge;
  if (!paintsItself(style)) return undefined;
  const ofStyle = looks.get(style) ?? new Map<number, BoxLook>();
  looks.set(style, ofStyle);
  const known = ofStyle.get(rise);
  if (known) return known;
  const { ascent, descent } = context.text.metrics(textStyle({ style, rise, language }, context).font);
  const { top, bottom } = boxEdges(style, 0);
  const look = { style, ascent: ascent + top + rise, descent: descent + bottom - rise };
  ofStyle.set(rise, look);
  return look;
}

/** True when a box paints a background or border: then its fragments carry its style. */
export function paintsItself(style: ComputedStyle): boolean {
  return (
    style.backgroundColor.a > 0 ||
    style.borderTopWidth + style.borderRightWidth + style.borderBottomWidth + style.borderLeftWidth > 0
  );
}

/** The space for a block's lines. */
export interface LinesPlace {
  /** The block's element, or the nearest around it. */
  readonly element: ElementNode;
  readonly width: number;
  /** The width that side floats leave to each line. */
  readonly measure?: ParagraphOptions['measure'];
  readonly sizeAtomic: SizeAtomic;
  /** Indent of the first line in addition to `text-indent`, pt. */
  readonly indent?: number;
}

/** A block's lines, and the drop cap beside the first of them. */
export interface BlockLines {
  readonly lines: readonly Line[];
  /** The elements that the lines name by number. */
  readonly elements: readonly ElementNode[];
  readonly initial: SetInitial | undefined;
}

/** Breaks a block's inline content into lines. */
export function blockLines(box: BlockBox, place: LinesPlace, context: LayoutContext): BlockLines {
  if (box.content.kind !== 'inline') return NO_LINES;
  const { style } = box;
  const { element, width, measure, sizeAtomic } = place;
  const { pieces: all, elements } = inlinePieces(box.content.items, width, context, sizeAtomic);
  const pieces = withOwnLines(all);
  if (pieces.length === 0) return NO_LINES;
  const direction = paragraphDirection(style, pieces);
  const align = physicalAlign(style.textAlign, direction);
  const { language } = element;
  const strut = textStyle({ style, rise: 0, language }, context);
  const around = { strut, width, direction, first: measure?.(0) ?? { width, shift: 0 } };
  const initial = box.content.initial && setInitial(box.content.initial, around, context);
  const options: ParagraphOptions = {
    ...measureOf(place, initial, direction),
    align,
    alignLast:
      style.textAlignLast === 'auto' ? lastAlign(align, direction) : physicalAlign(style.textAlignLast, direction),
    indent: resolveLength(style.textIndent, width) + (place.indent ?? 0),
    balance: style.textWrap === 'balance',
    pretty: style.textWrap === 'pretty',
    hangingPunctuation: style.hangingPunctuation !== 'none',
    hyphenation: hyphenationLimits(style, width),
    direction,
    embedding: isOverridden(style) ? { kind: 'bidi-override', direction } : undefined,
    strut,
    language,
  };
  const lines = context.text.paragraph(pieces, options, elements, context.report);
  return { lines: initial ? withRoomAbove(lines, initial.above) : lines, elements, initial };
}

const NO_LINES: BlockLines = { lines: [], elements: [], initial: undefined };

function measureOf(
  place: LinesPlace,
  initial: SetInitial | undefined,
  direction: Direction,
): Pick<ParagraphOptions, 'measure' | 'steady'> {
  const { width, measure } = place;
  const base = measure ?? ((): { width: number; shift: number } => ({ width, shift: 0 }));
  if (initial) return { measure: besideInitial(initial, base, direction) };
  return measure ? { measure } : { measure: base, steady: true };
}

function withRoomAbove(lines: readonly Line[], room: number): readonly Line[] {
  return lines.map((line, i) => (i === 0 && room > 0 ? { ...line, ascent: line.ascent + room } : line));
}

type Physical = ParagraphOptions['align'];

function physicalAlign(align: ComputedStyle['textAlign'], direction: Direction): Physical {
  if (align === 'start') return direction === 'ltr' ? 'left' : 'right';
  if (align === 'end') return direction === 'ltr' ? 'right' : 'left';
  return align;
}

function lastAlign(align: Physical, direction: Direction): Physical {
  if (align !== 'justify') return align;
  return direction === 'ltr' ? 'left' : 'right';
}

/** The direction of a block's lines: with `unicode-bidi: plaintext` that of its first letter. */
function paragraphDirection({ unicodeBidi, direction }: ComputedStyle, pieces: readonly InlinePiece[]): Direction {
  if (unicodeBidi !== 'plaintext') return direction;
  return firstDirection(pieces.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('')) ?? direction;
}

function isOverridden({ unicodeBidi }: ComputedStyle): boolean {
  return unicodeBidi === 'bidi-override' || unicodeBidi === 'isolate-override';
}

/** A line's top left corner on the page, and the width of its block. */
export interface LinePlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** The block that a line belongs to. */
export interface LineOf {
  readonly element: ElementNode | undefined;
  readonly direction: ComputedStyle['direction'];
  /** The elements that the line names by number. */
  readonly elements: readonly ElementNode[];
}

/** Places a line on the page. */
export function placeLine(line: Line, place: LinePlace, of: LineOf): LineFragment {
  const { element, direction, elements } = of;
  const baseline = place.y + line.ascent;
  const items: TextFragment[] = [];
  const boxes: Fragment[] = [];
  const boxPlaces: number[] = [];
  for (const item of line.items) {
    if (item.kind === 'text') items.push(placeText(item, elementOf(item, elements), place.x, baseline));
    else {
      boxes.push((item.payload as SizedContent).place(place.x + item.x, baseline - item.ascent));
      boxPlaces.push(items.length);
    }
  }
  const rect = { x: place.x, y: place.y, width: place.width, height: line.ascent + line.descent };
  const backdrops = line.spans.map((span) => placeSpan(span, place.x, baseline));
  return {
    kind: 'line',
    element,
    direction,
    rect,
    baseline,
    items,
    backdrops,
    boxes,
    boxPlaces,
    fault: lineFault(line),
  };
}

function placeSpan(span: LineSpan, x: number, baseline: number): InlineBoxFragment {
  const { style, ascent, descent } = span.look as BoxLook;
  const rect = { x: x + span.x, y: baseline - ascent, width: span.width, height: ascent + descent };
  const ltr = style.direction === 'ltr';
  return { style, rect, cutLeft: !(ltr ? span.starts : span.ends), cutRight: !(ltr ? span.ends : span.starts) };
}
