/** From a block's inline content to placed lines. */

import type { BlockBox, InlineItem, InlineText } from '../box/box.ts';
import type { FontRequest } from '../core/shaping.ts';
import type { ComputedStyle } from '../css/computed-style.ts';
import type { ElementNode } from '../html/element.ts';
import type { InlinePiece, Line, LineText, ParagraphOptions, TextStyle } from '../text/line.ts';
import { type LayoutContext, resolveLength, type SizedContent } from './context.ts';
import type { Fragment, LineFragment, TextFragment } from './fragment.ts';

/** Inline content as the text stage takes it; `replaced` boxes are sized for `width`. */
export function inlinePieces(items: readonly InlineItem[], width: number, context: LayoutContext): InlinePiece[] {
  const pieces: InlinePiece[] = [];
  for (const item of items) {
    switch (item.kind) {
      case 'text':
        pieces.push({
          kind: 'text',
          text: item.text,
          style: textStyle(item, context),
          element: item.element,
          generated: item.generated,
        });
        break;
      case 'replaced': {
        const sized = context.replaced(item.box, width);
        if (!sized) break;
        const { element } = item.box;
        const ascent = sized.height + item.rise;
        pieces.push({ kind: 'box', width: sized.width, ascent, descent: -item.rise, payload: sized, element });
        break;
      }
      case 'leader': {
        const { kind, pattern, element } = item;
        pieces.push({ kind, pattern, style: textStyle(item, context), element });
        break;
      }
      case 'space':
      case 'break':
        pieces.push(item);
        break;
      default: {
        const never: never = item;
        throw new Error(`unknown inline item ${String(never)}`);
      }
    }
  }
  return pieces;
}

interface Styled {
  readonly item: Pick<InlineText, 'rise' | 'decoration' | 'background' | 'language'>;
  readonly style: TextStyle;
}
// Most text of a document shares few styles: the last answers for each are kept beside it.
const styles = new WeakMap<ComputedStyle, Styled[]>();

export function textStyle(
  item: Pick<InlineText, 'style' | 'rise' | 'decoration' | 'background' | 'language'>,
  context: LayoutContext,
): TextStyle {
  let known = styles.get(item.style);
  if (!known) {
    known = [];
    styles.set(item.style, known);
  }
  const { rise, decoration, background, language } = item;
  for (const { item: k, style } of known) {
    if (k.rise === rise && k.decoration === decoration && k.background === background && k.language === language) {
      return style;
    }
  }
  const style = makeTextStyle(item, context);
  known.push({ item: { rise, decoration, background, language }, style });
  if (known.length > 16) known.shift();
  return style;
}

function makeTextStyle(
  item: Pick<InlineText, 'style' | 'rise' | 'decoration' | 'background' | 'language'>,
  context: LayoutContext,
): TextStyle {
  const { style } = item;
  const font: FontRequest = {
    families: style.fontFamily,
    size: style.fontSize,
    weight: style.fontWeight,
    style: style.fontStyle,
    language: item.language,
    features: fontFeatures(style),
  };
  return {
    font,
    color: style.color,
    letterSpacing: style.letterSpacing,
    wordSpacing: style.wordSpacing,
    rise: item.rise,
    lineHeight: lineHeight(style, font, context),
    decoration: item.decoration,
    background: item.background,
    hyphens: style.hyphens,
    hyphenateLimitChars: style.hyphenateLimitChars,
    noWrap: style.whiteSpace === 'nowrap' || style.whiteSpace === 'pre' || style.textWrap === 'nowrap',
    preserve: style.whiteSpace.startsWith('pre'),
    breakAnywhere: style.overflowWrap !== 'normal',
  };
}

function lineHeight(style: ComputedStyle, font: FontRequest, context: LayoutContext): number {
  if (typeof style.lineHeight === 'number') return style.lineHeight;
  if (style.lineHeight === 'normal') {
    const { ascent, descent, lineGap } = context.text.metrics(font);
    return ascent + descent + lineGap;
  }
  return style.lineHeight.factor * style.fontSize;
}

/** OpenType features of a style's font-variant and font-feature-settings (CSS Fonts 4, 6 and 7). */
function fontFeatures(style: ComputedStyle): Readonly<Record<string, number>> {
  const features: Record<string, number> = {};
  if (style.fontKerning === 'none') features.kern = 0;
  if (style.fontVariantLigatures === 'none') Object.assign(features, { liga: 0, clig: 0 });
  if (style.fontVariantCaps !== 'normal') features.smcp = 1;
  if (style.fontVariantCaps === 'all-small-caps') features.c2sc = 1;
  if (style.fontVariantPosition === 'super') features.sups = 1;
  if (style.fontVariantPosition === 'sub') features.subs = 1;
  for (const value of style.fontVariantNumeric) features[NUMERIC_FEATURES[value] ?? 'lnum'] = 1;
  return { ...features, ...style.fontFeatureSettings };
}

const NUMERIC_FEATURES: Readonly<Record<string, string>> = {
  'lining-nums': 'lnum',
  'oldstyle-nums': 'onum',
  'tabular-nums': 'tnum',
  'proportional-nums': 'pnum',
  'diagonal-fractions': 'frac',
  ordinal: 'ordn',
  'slashed-zero': 'zero',
};

/** Breaks a block's inline content into lines of the given measure. */
export function blockLines(
  box: BlockBox,
  element: ElementNode,
  width: number,
  context: LayoutContext,
): readonly Line[] {
  if (box.content.kind !== 'inline') return [];
  const { style } = box;
  const pieces = inlinePieces(box.content.items, width, context);
  if (pieces.length === 0) return [];
  const align = physicalAlign(style.textAlign, style.direction);
  const { language } = element;
  const options: ParagraphOptions = {
    measure: () => ({ width, shift: 0 }),
    steady: true,
    align,
    alignLast:
      style.textAlignLast === 'auto' ? lastAlign(align, style) : physicalAlign(style.textAlignLast, style.direction),
    indent: resolveLength(style.textIndent, width),
    balance: style.textWrap === 'balance',
    hangingPunctuation: style.hangingPunctuation !== 'none',
    direction: style.direction,
    strut: textStyle({ style, rise: 0, decoration: undefined, background: undefined, language }, context),
    language,
  };
  return context.text.paragraph(pieces, options);
}

type Physical = ParagraphOptions['align'];

function physicalAlign(align: ComputedStyle['textAlign'], direction: 'ltr' | 'rtl'): Physical {
  if (align === 'start') return direction === 'ltr' ? 'left' : 'right';
  if (align === 'end') return direction === 'ltr' ? 'right' : 'left';
  return align;
}

function lastAlign(align: Physical, style: ComputedStyle): Physical {
  if (align !== 'justify') return align;
  return style.direction === 'ltr' ? 'left' : 'right';
}

/** A line with its top left corner at a place on the page. */
export function placeLine(
  line: Line,
  place: { readonly x: number; readonly y: number; readonly width: number },
  element: ElementNode | undefined,
): LineFragment {
  const baseline = place.y + line.ascent;
  const items: TextFragment[] = [];
  const boxes: Fragment[] = [];
  for (const item of line.items) {
    if (item.kind === 'text') items.push(placeText(item, place.x, baseline));
    else boxes.push((item.payload as SizedContent).place(place.x + item.x, baseline - item.ascent));
  }
  const rect = { x: place.x, y: place.y, width: place.width, height: line.ascent + line.descent };
  return { kind: 'line', element, rect, baseline, items, boxes };
}

export function placeText(item: LineText, x: number, baseline: number): TextFragment {
  const { style } = item;
  return {
    kind: 'text',
    element: item.element,
    run: item.run,
    size: style.font.size,
    color: style.color,
    x: x + item.x,
    y: baseline - item.rise,
    width: item.width,
    letterSpacing: style.letterSpacing,
    spaceExtra: item.spaceExtra,
    decoration: style.decoration,
    background: style.background,
    origin: item.added !== 'none' ? item.added : item.generated ? 'generated' : 'text',
  };
}
