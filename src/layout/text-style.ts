/** What the text stage must know of a computed style. */

import type { InlineText } from '../box/box.ts';
import type { FontRequest } from '../core/shaping.ts';
import type { ComputedStyle } from '../css/computed-style.ts';
import type { TextStyle } from '../text/line.ts';
import type { LayoutContext } from './context.ts';

interface Styled {
  readonly item: Pick<InlineText, 'rise' | 'decoration' | 'language'>;
  readonly style: TextStyle;
}
// Most text of a document shares few styles: the last answers for each are kept beside it.
const styles = new WeakMap<ComputedStyle, Styled[]>();

export function textStyle(
  item: Pick<InlineText, 'style' | 'rise' | 'decoration' | 'language'>,
  context: LayoutContext,
): TextStyle {
  let known = styles.get(item.style);
  if (!known) {
    known = [];
    styles.set(item.style, known);
  }
  const { rise, decoration, language } = item;
  for (const { item: k, style } of known) {
    if (k.rise === rise && k.decoration === decoration && k.language === language) {
      return style;
    }
  }
  const style = makeTextStyle(item, context);
  known.push({ item: { rise, decoration, language }, style });
  if (known.length > 16) known.shift();
  return style;
}

function makeTextStyle(
  item: Pick<InlineText, 'style' | 'rise' | 'decoration' | 'language'>,
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
