/**
 * Computed values (CSS 2.2, 6.1.2): lengths in pt, percentages kept until their base is known, keywords as strings.
 * `properties.ts` has one row for each property; the compiler checks that none is missing.
 */

import type { Direction, Embedding } from '../core/bidi.ts';
import type { Color } from '../core/color.ts';
import type { DecorationKind, DecorationStyle } from '../core/decoration.ts';

/** `percent` of a base, plus a length: the computed value of `calc(50% - 3pt)`. */
export interface Percentage {
  readonly percent: number;
  readonly plus: number;
}
export type LengthPercentage = number | Percentage;
export type LengthPercentageAuto = LengthPercentage | 'auto';

export type Display =
  | 'none'
  | 'inline'
  | 'inline-block'
  | 'block'
  | 'list-item'
  | 'flex'
  | 'grid'
  | 'table'
  | 'table-caption'
  | 'table-header-group'
  | 'table-row-group'
  | 'table-footer-group'
  | 'table-row'
  | 'table-cell';

export type BorderStyle =
  | 'none'
  | 'hidden'
  | 'solid'
  | 'dashed'
  | 'dotted'
  | 'double'
  | 'groove'
  | 'ridge'
  | 'inset'
  | 'outset';
/** Alignment of boxes across a flex line or in a grid row. */
export type Alignment = 'stretch' | 'start' | 'end' | 'center' | 'baseline';
export type Break = 'auto' | 'avoid' | 'always' | 'column' | 'page' | 'left' | 'right' | 'avoid-page' | 'avoid-column';

/** One part of a `content` list. */
export type ContentPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'attribute'; readonly name: string }
  | { readonly kind: 'counter'; readonly name: string; readonly style: string }
  | { readonly kind: 'counters'; readonly name: string; readonly separator: string; readonly style: string }
  /** `string(name)`, in page margin boxes. */
  | { readonly kind: 'string'; readonly name: string; readonly position: 'first' | 'start' | 'last' | 'first-except' }
  /** `target-counter(attr(href), page)`. */
  | { readonly kind: 'target-counter'; readonly attribute: string; readonly counter: string; readonly style: string }
  /** The element's own text, in `string-set`. */
  | { readonly kind: 'content' }
  /** `leader('.')`. */
  | { readonly kind: 'leader'; readonly pattern: string }
  /** `url("logo.png") / "What it shows"`: replaces an `img`. The path is relative to the project's folder. */
  | { readonly kind: 'image'; readonly path: string; readonly alt: string };

/** The width or height of a grid track; `fr` shares the remaining space. */
export type TrackSize = LengthPercentage | { readonly fr: number } | 'auto' | 'min-content' | 'max-content';

export interface GridTrack {
  readonly min: TrackSize;
  readonly max: TrackSize;
  /** Repeats the track as often as it fits. */
  readonly repeat: 'auto-fill' | 'auto-fit' | undefined;
}

export type GridLine = 'auto' | { readonly line: number } | { readonly span: number };

export interface GridSpan {
  readonly start: GridLine;
  readonly end: GridLine;
}

export interface CounterChange {
  readonly name: string;
  readonly value: number;
}

export interface ComputedStyle {
  readonly display: Display;
  /**
   * `top` and `bottom` go to an edge of the column or page (CSS Page Floats 3); `here` stays in its place if it fits,
   * and otherwise goes to the next top; `footnote` goes to the foot of the page with the link to it; `margin` goes to the
   * wider side margin of its page, beside the link to it or else beside the text that follows it.
   */
  readonly float: 'none' | 'left' | 'right' | 'here' | 'top' | 'bottom' | 'footnote' | 'margin';
  readonly floatReference: 'column' | 'page';
  readonly clear: 'none' | 'left' | 'right' | 'both';

  readonly width: LengthPercentageAuto;
  readonly height: LengthPercentageAuto;
  readonly minWidth: LengthPercentageAuto;
  readonly minHeight: LengthPercentageAuto;
  readonly maxWidth: LengthPercentage | 'none';
  readonly maxHeight: LengthPercentage | 'none';
  readonly boxSizing: 'content-box' | 'border-box';
  /** How an image fills a box with a width and a height; `cover` crops it. Images are never distorted. */
  readonly objectFit: 'contain' | 'cover';
  /** The point of the image that stays at the same point of the box, as shares of both, 0 to 1. */
  readonly objectPosition: readonly [x: number, y: number];

  readonly marginTop: LengthPercentageAuto;
  readonly marginRight: LengthPercentageAuto;
  readonly marginBottom: LengthPercentageAuto;
  readonly marginLeft: LengthPercentageAuto;
  readonly paddingTop: LengthPercentage;
  readonly paddingRight: LengthPercentage;
  readonly paddingBottom: LengthPercentage;
  readonly paddingLeft: LengthPercentage;
  /** 0 where the border's style is none. */
  readonly borderTopWidth: number;
  readonly borderRightWidth: number;
  readonly borderBottomWidth: number;
  readonly borderLeftWidth: number;
  readonly borderTopStyle: BorderStyle;
  readonly borderRightStyle: BorderStyle;
  readonly borderBottomStyle: BorderStyle;
  readonly borderLeftStyle: BorderStyle;
  readonly borderTopColor: Color;
  readonly borderRightColor: Color;
  readonly borderBottomColor: Color;
  readonly borderLeftColor: Color;
  readonly borderTopLeftRadius: LengthPercentage;
  readonly borderTopRightRadius: LengthPercentage;
  readonly borderBottomRightRadius: LengthPercentage;
  readonly borderBottomLeftRadius: LengthPercentage;

  readonly color: Color;
  readonly backgroundColor: Color;

  readonly fontFamily: readonly string[];
  readonly fontSize: number;
  readonly fontWeight: number;
  readonly fontStyle: 'normal' | 'italic';
  readonly fontKerning: 'auto' | 'normal' | 'none';
  readonly fontVariantLigatures: 'normal' | 'none';
  readonly fontVariantCaps: 'normal' | 'small-caps' | 'all-small-caps';
  readonly fontVariantPosition: 'normal' | 'sub' | 'super';
  /** Any of lining-nums, oldstyle-nums, tabular-nums, proportional-nums; empty for normal. */
  readonly fontVariantNumeric: readonly string[];
  readonly fontFeatureSettings: Readonly<Record<string, number>>;
  /** pt, or a factor of the font's size (`1.4`), or normal. */
  readonly lineHeight: number | { readonly factor: number } | 'normal';
  readonly letterSpacing: number;
  readonly wordSpacing: number;
  readonly textAlign: 'start' | 'end' | 'left' | 'right' | 'center' | 'justify';
  /** The character on which a table column's cells align (`text-align: "."`); '' for none. */
  readonly textAlignCharacter: string;
  readonly textAlignLast: 'auto' | 'start' | 'end' | 'left' | 'right' | 'center' | 'justify';
  readonly textIndent: LengthPercentage;
  readonly textTransform: 'none' | 'uppercase' | 'lowercase' | 'capitalize';
  /** Empty for none. */
  readonly textDecorationLine: readonly DecorationKind[];
  readonly textDecorationStyle: DecorationStyle;
  readonly textDecorationSkipInk: 'auto' | 'none';
  /** `auto` takes the text's colour. */
  readonly textDecorationColor: Color | 'auto';
  readonly textDecorationThickness: number | 'auto';
  readonly textUnderlineOffset: number | 'auto';
  readonly textWrap: 'wrap' | 'nowrap' | 'balance' | 'pretty';
  readonly whiteSpace: 'normal' | 'nowrap' | 'pre' | 'pre-wrap' | 'pre-line';
  /** Tab stops in preserved white space, in characters. */
  readonly tabSize: number;
  readonly hyphens: 'none' | 'manual' | 'auto';
  /** Minimum number of letters in the word, and before and after the hyphen. */
  readonly hyphenateLimitChars: readonly [word: number, before: number, after: number];
  /** The most lines in a row that end in a hyphen (CSS Text 4, 6.3.5). */
  readonly hyphenateLimitLines: number | 'no-limit';
  /** Where the last full line may not end in a hyphen: before a paragraph's last line, a column's or a page's end (6.3.6). */
  readonly hyphenateLimitLast: 'none' | 'always' | 'column' | 'page' | 'spread';
  /** White that a ragged line may keep instead of hyphenating the next word (6.3.4). */
  readonly hyphenateLimitZone: LengthPercentage;
  readonly wordBreak: 'normal' | 'keep-all' | 'break-all';
  readonly lineBreak: 'auto' | 'loose' | 'normal' | 'strict' | 'anywhere';
  readonly textAutospace: 'normal' | 'no-autospace';
  readonly textSpacingTrim: 'normal' | 'trim-both' | 'space-all';
  /** The mark that emphasises each character; `none`, or one character. */
  readonly textEmphasisStyle: string;
  readonly textEmphasisColor: Color | 'auto';
  readonly textEmphasisPosition: 'over' | 'under';
  readonly overflowWrap: 'normal' | 'break-word' | 'anywhere';
  readonly hangingPunctuation: 'none' | 'auto';
  readonly verticalAlign: 'baseline' | 'sub' | 'super' | 'top' | 'middle' | 'bottom' | LengthPercentage;
  readonly direction: Direction;
  readonly unicodeBidi: 'normal' | Embedding['kind'];
  /** For `::first-letter`: the letter's height in lines, and how many lines it sinks. */
  readonly initialLetter: 'normal' | { readonly size: number; readonly sink: number };

  /** `none`, a predefined counter style (`disc`, `decimal`), or a quoted string. */
  readonly listStyleType: string;
  readonly listStylePosition: 'outside' | 'inside';
  readonly counterReset: readonly CounterChange[];
  readonly counterIncrement: readonly CounterChange[];
  /** `normal` and `none` both generate no box. */
  readonly content: 'normal' | 'none' | readonly ContentPart[];
  /** Named strings that this element sets for margin boxes. */
  readonly stringSet: readonly { readonly name: string; readonly content: readonly ContentPart[] }[];

  readonly tableLayout: 'auto' | 'fixed';
  readonly borderCollapse: 'separate' | 'collapse';
  /** Horizontal and vertical, pt. */
  readonly borderSpacing: readonly [number, number];
  readonly captionSide: 'top' | 'bottom';
  readonly emptyCells: 'show' | 'hide';

  readonly columnCount: number | 'auto';
  readonly columnWidth: number | 'auto';
  /** `normal` is 1em. */
  readonly columnGap: LengthPercentage | 'normal';
  readonly columnRuleWidth: number;
  readonly columnRuleStyle: BorderStyle;
  readonly columnRuleColor: Color;
  readonly columnSpan: 'none' | 'all';
  readonly columnFill: 'balance' | 'auto';

  readonly rowGap: LengthPercentage | 'normal';
  readonly flexDirection: 'row' | 'column';
  readonly flexWrap: 'nowrap' | 'wrap';
  readonly justifyContent:
    | 'normal'
    | 'stretch'
    | 'start'
    | 'end'
    | 'center'
    | 'space-between'
    | 'space-around'
    | 'space-evenly';
  readonly alignItems: Alignment;
  readonly alignSelf: Alignment | 'auto';
  readonly flexGrow: number;
  readonly flexShrink: number;
  readonly flexBasis: LengthPercentageAuto;
  /** Empty for `none`. */
  readonly gridTemplateColumns: readonly GridTrack[];
  readonly gridTemplateRows: readonly GridTrack[];
  readonly gridColumn: GridSpan;
  readonly gridRow: GridSpan;

  /** The grid of baselines that `line-snap` uses: that of the page, or an own one of a box with columns (CSS Line Grid 1). */
  readonly lineGrid: 'match-parent' | 'create';
  readonly lineSnap: 'none' | 'baseline';
  /** The outer height becomes a multiple of this, pt (CSS Rhythm 1, 2). */
  readonly blockStepSize: number | 'none';
  readonly blockStepInsert: 'margin-box' | 'padding-box';
  readonly blockStepAlign: 'auto' | 'center' | 'start' | 'end';
  readonly blockStepRound: 'up' | 'down' | 'nearest';

  readonly breakBefore: Break;
  readonly breakAfter: Break;
  readonly breakInside: 'auto' | 'avoid';
  readonly orphans: number;
  readonly widows: number;
  /** The name of the @page on which the element must be. */
  readonly page: string;
}

export type PropertyName = keyof ComputedStyle;
