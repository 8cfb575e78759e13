/** Converts computed styles for the text stage. */

import type { Decorating, InlineText } from '../../box/box.ts';
import type { Decoration, DecorationKind } from '../../core/decoration.ts';
import type { FontMetrics, FontRequest } from '../../core/shaping.ts';
import type { ComputedStyle } from '../../css/computed-style.ts';
import type { Emphasis, HyphenationLimits, TextStyle } from '../../text/line.ts';
import type { LayoutContext } from '../context.ts';
import { resolveLength } from '../lengths.ts';

/** `decorations` may be omitted for words without any. */
type StyledWords = Pick<InlineText, 'rise' | 'language'> & {
  readonly decorations?: InlineText['decorations'] | undefined;
};

interface Styled {
  readonly words: StyledWords;
  readonly style: TextStyle;
}
// Most text of a document shares few styles, so the last results for each are cached.
const styles = new WeakMap<ComputedStyle, Styled[]>();

export function textStyle(item: StyledWords & Pick<InlineText, 'style'>, context: LayoutContext): TextStyle {
  let known = styles.get(item.style);
  if (!known) {
    known = [];
    styles.set(item.style, known);
  }
  const { rise, decorations, language } = item;
  for (const { words: k, style } of known) {
    if (k.rise === rise && k.decorations === decorations && k.language === language) {
      return style;
    }
  }
  const style = shared(makeTextStyle(item, context));
  known.push({ words: { rise, decorations, language }, style });
  if (known.length > 16) known.shift();
  return style;
}

/** Hardly any document has that many; the styles of earlier ones are forgotten at once. */
const MAX_SHARED = 1000;
const allShared = new Map<string, TextStyle>();

/**
 * One object for equal styles. Paragraphs are kept by the identity of their styles, and computed styles that layout changes
 * (those of floats, and of items of a flex box) are new in each build.
 */
function shared(style: TextStyle): TextStyle {
  const key = JSON.stringify(style);
  const known = allShared.get(key);
  if (known) return known;
  if (allShared.size >= MAX_SHARED) allShared.clear();
  allShared.set(key, style);
  return style;
}

function makeTextStyle(item: StyledWords & Pick<InlineText, 'style'>, context: LayoutContext): TextStyle {
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
    decorations: (item.decorations ?? []).flatMap((decorating) => decorationsOf(decorating, context)),
    hyphens: style.hyphens,
    hyphenateLimitChars: style.hyphenateLimitChars,
    noWrap: style.whiteSpace === 'nowrap' || style.whiteSpace === 'pre' || style.textWrap === 'nowrap',
    preserve: style.whiteSpace.startsWith('pre'),
    tabSize: style.tabSize,
    wordBreak: style.wordBreak,
    lineBreak: style.lineBreak,
    textAutospace: style.textAutospace,
    textSpacingTrim: style.textSpacingTrim,
    emphasis: emphasisOf(style),
    overflowWrap: style.overflowWrap,
  };
}

function emphasisOf(style: ComputedStyle): Emphasis | undefined {
  const { textEmphasisStyle: mark, textEmphasisColor: color, textEmphasisPosition: position } = style;
  return mark === 'none' ? undefined : { mark, position, color: color === 'auto' ? style.color : color };
}

/** The limits of hyphenation in a block's lines; percentages of `hyphenate-limit-zone` refer to their width, pt. */
export function hyphenationLimits(style: ComputedStyle, width: number): HyphenationLimits {
  const { hyphenateLimitLines: lines, hyphenateLimitLast: last, hyphenateLimitZone: zone } = style;
  return {
    lines: lines === 'no-limit' ? Number.POSITIVE_INFINITY : lines,
    beforeLast: last !== 'always',
    zone: resolveLength(zone, width),
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

/** The decoration lines of a decorating element, positioned by its font (CSS Text Decoration 4, 2). */
function decorationsOf({ style, language, rise }: Decorating, context: LayoutContext): readonly Decoration[] {
  const { font } = textStyle({ style, rise, language }, context);
  const metrics = context.text.metrics(font);
  const specified = style.textDecorationThickness;
  const thickness = specified === 'auto' ? Math.max(metrics.underlineThickness, font.size / 50) : specified;
  return style.textDecorationLine.map((kind) => ({
    kind,
    style: style.textDecorationStyle,
    color: style.textDecorationColor === 'auto' ? style.color : style.textDecorationColor,
    thickness,
    middle: rise + middleOf(kind, { offset: style.textUnderlineOffset, thickness, size: font.size }, metrics),
    skipsInk: kind !== 'line-through' && style.textDecorationSkipInk === 'auto',
  }));
}

/** The least distance of an underline's upper edge below the baseline, em. */
const LEAST_OFFSET = 0.06;

/** The middle of a decoration line, upwards from the element's baseline, pt. An `offset` is of an underline's upper edge. */
function middleOf(
  kind: DecorationKind,
  line: { readonly offset: number | 'auto'; readonly thickness: number; readonly size: number },
  metrics: FontMetrics,
): number {
  const half = line.thickness / 2;
  switch (kind) {
    case 'underline': {
      const own = -metrics.underlinePosition - metrics.underlineThickness / 2;
      return -(line.offset === 'auto' ? Math.max(own, LEAST_OFFSET * line.size) : line.offset) - half;
    }
    case 'overline':
      return (metrics.capHeight + metrics.ascent) / 2 - half;
    case 'line-through':
      return metrics.xHeight / 2;
    default: {
      const never: never = kind;
      return never;
    }
  }
}
