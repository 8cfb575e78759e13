/** The properties: one row each, with its syntax, initial value, and whether it is inherited. */

import { BLACK, type Color, TRANSPARENT } from '../core/color.ts';
import type { BorderStyle, ComputedStyle, PropertyName } from './computed-style.ts';
import { color } from './values/color.ts';
import { content, counterChanges, stringSet } from './values/content.ts';
import {
  fontFamily,
  fontFeatureSettings,
  fontSize,
  fontStyle,
  fontVariantNumeric,
  fontWeight,
  lineHeight,
  spacing,
} from './values/font.ts';
import { gridSpan, gridTemplate } from './values/grid.ts';
import { length, lengthOfBase, lengthPercentage } from './values/length.ts';
import {
  alignmentCharacter,
  borderSpacing,
  breakBetween,
  breakInside,
  hyphenateLimitChars,
  initialLetter,
  lineWidth,
  listStyleType,
  objectPosition,
  pageName,
  textDecorationLine,
  textEmphasisPosition,
  textEmphasisStyle,
} from './values/lists.ts';
import type { ValueParser } from './values/specified.ts';
import { either, keyword, named, number } from './values/syntax.ts';

export interface PropertyDefinition<T> {
  readonly inherited: boolean;
  /** The computed initial value. `currentColor` properties use the element's colour instead. */
  readonly initial: T;
  readonly value: ValueParser<T>;
  /** True if the initial value is the element's own colour. */
  readonly currentColor?: boolean;
}

type PropertyTable = { readonly [K in PropertyName]: PropertyDefinition<ComputedStyle[K]> };

/** An inherited property. */
function inherited<T>(initial: T, value: ValueParser<T>): PropertyDefinition<T> {
  return { inherited: true, initial, value };
}

/** A property that isn't inherited. */
function own<T>(initial: T, value: ValueParser<T>): PropertyDefinition<T> {
  return { inherited: false, initial, value };
}

const borderColor: PropertyDefinition<Color> = { ...own(BLACK, color()), currentColor: true };
const borderStyle = own<BorderStyle>('none', keyword(
  'none', 'hidden', 'solid', 'dashed', 'dotted', 'double', 'groove', 'ridge', 'inset', 'outset',
)); // biome-ignore format: a list
/** `medium`; it computes to 0 where there is no border (CSS Backgrounds 3, 4.3). */
const borderWidth = own(2.25, lineWidth);
const radius = own<ComputedStyle['borderTopLeftRadius']>(0, lengthPercentage({ positive: true }));
const margin = own<ComputedStyle['marginTop']>(0, either(keyword('auto'), lengthPercentage()));
const padding = own<ComputedStyle['paddingTop']>(0, lengthPercentage({ positive: true }));
const size = own<ComputedStyle['width']>('auto', either(keyword('auto'), lengthPercentage({ positive: true })));
const least = own<ComputedStyle['minWidth']>('auto', either(keyword('auto'), lengthPercentage({ positive: true })));
const most = own<ComputedStyle['maxWidth']>('none', either(keyword('none'), lengthPercentage({ positive: true })));
const gap = own<ComputedStyle['rowGap']>('normal', either(keyword('normal'), lengthPercentage({ positive: true })));
const between = own<ComputedStyle['breakBefore']>('auto', breakBetween);
const ofFont = lengthOfBase({ percentOf: (context) => context.fontSize });
const START = { start: 'start', 'flex-start': 'start', end: 'end', 'flex-end': 'end', center: 'center' } as const;
const alignment = either(named({ ...START, normal: 'stretch' } as const), keyword('stretch', 'baseline'));
const ANYWHERE: ComputedStyle['gridColumn'] = { start: 'auto', end: 'auto' };
const ALIGNMENTS = ['start', 'end', 'left', 'right', 'center', 'justify'] as const;

/** Rows are in the order of `ComputedStyle`. A new property needs a row here and a line there. */
export const PROPERTIES: PropertyTable = {
  display: own('inline', keyword(
    'none', 'inline', 'inline-block', 'block', 'list-item', 'flex', 'grid', 'table', 'table-caption', 'table-header-group',
    'table-row-group', 'table-footer-group', 'table-row', 'table-cell',
  )),
  float: own('none', keyword('none', 'left', 'right', 'here', 'top', 'bottom', 'footnote', 'margin')),
  floatReference: own('column', keyword('column', 'page')),
  clear: own('none', keyword('none', 'left', 'right', 'both')),

  width: size,
  height: size,
  minWidth: least,
  minHeight: least,
  maxWidth: most,
  maxHeight: most,
  boxSizing: own('content-box', keyword('content-box', 'border-box')),
  objectFit: own('contain', keyword('contain', 'cover')),
  objectPosition: own<ComputedStyle['objectPosition']>([0.5, 0.5], objectPosition),

  marginTop: margin,
  marginRight: margin,
  marginBottom: margin,
  marginLeft: margin,
  paddingTop: padding,
  paddingRight: padding,
  paddingBottom: padding,
  paddingLeft: padding,
  borderTopWidth: borderWidth,
  borderRightWidth: borderWidth,
  borderBottomWidth: borderWidth,
  borderLeftWidth: borderWidth,
  borderTopStyle: borderStyle,
  borderRightStyle: borderStyle,
  borderBottomStyle: borderStyle,
  borderLeftStyle: borderStyle,
  borderTopColor: borderColor,
  borderRightColor: borderColor,
  borderBottomColor: borderColor,
  borderLeftColor: borderColor,
  borderTopLeftRadius: radius,
  borderTopRightRadius: radius,
  borderBottomRightRadius: radius,
  borderBottomLeftRadius: radius,

  color: inherited(BLACK, color()),
  backgroundColor: own(TRANSPARENT, color()),

  fontFamily: inherited<readonly string[]>(['serif'], fontFamily),
  fontSize: inherited(12, fontSize),
  fontWeight: inherited(400, fontWeight),
  fontStyle: inherited('normal', fontStyle),
  fontKerning: inherited('auto', keyword('auto', 'normal', 'none')),
  fontVariantLigatures: inherited('normal', keyword('normal', 'none')),
  fontVariantCaps: inherited('normal', keyword('normal', 'small-caps', 'all-small-caps')),
  fontVariantPosition: inherited('normal', keyword('normal', 'sub', 'super')),
  fontVariantNumeric: inherited<readonly string[]>([], fontVariantNumeric),
  fontFeatureSettings: inherited<ComputedStyle['fontFeatureSettings']>({}, fontFeatureSettings),
  lineHeight: inherited('normal', lineHeight),
  letterSpacing: inherited(0, spacing),
  wordSpacing: inherited(0, spacing),
  textAlign: inherited('start', keyword(...ALIGNMENTS)),
  textAlignCharacter: inherited('', alignmentCharacter),
  textAlignLast: inherited('auto', keyword('auto', ...ALIGNMENTS)),
  textIndent: inherited<ComputedStyle['textIndent']>(0, lengthPercentage()),
  textTransform: inherited('none', keyword('none', 'uppercase', 'lowercase', 'capitalize')),
  textDecorationLine: own<ComputedStyle['textDecorationLine']>([], textDecorationLine),
  textDecorationStyle: own('solid', keyword('solid', 'double', 'dotted', 'dashed')),
  textDecorationSkipInk: inherited('auto', keyword('auto', 'none')),
  textDecorationColor: own<ComputedStyle['textDecorationColor']>('auto', either(keyword('auto'), color())),
  textDecorationThickness: own<number | 'auto'>('auto', either(keyword('auto'), ofFont)),
  textUnderlineOffset: inherited<number | 'auto'>('auto', either(keyword('auto'), ofFont)),
  textWrap: inherited<ComputedStyle['textWrap']>(
    'wrap',
    either(keyword('wrap', 'nowrap', 'balance', 'pretty'), named({ stable: 'wrap' } as const)),
  ),
  whiteSpace: inherited('normal', keyword('normal', 'nowrap', 'pre', 'pre-wrap', 'pre-line')),
  tabSize: inherited(8, number({ min: 0, integer: true })),
  hyphens: inherited('manual', keyword('none', 'manual', 'auto')),
  hyphenateLimitChars: inherited<ComputedStyle['hyphenateLimitChars']>([5, 2, 2], hyphenateLimitChars),
  hyphenateLimitLines: inherited<ComputedStyle['hyphenateLimitLines']>(
    'no-limit',
    either(keyword('no-limit'), number({ min: 0, integer: true })),
  ),
  hyphenateLimitLast: inherited('none', keyword('none', 'always', 'column', 'page', 'spread')),
  hyphenateLimitZone: inherited<ComputedStyle['hyphenateLimitZone']>(0, lengthPercentage({ positive: true })),
  wordBreak: inherited('normal', keyword('normal', 'keep-all', 'break-all')),
  lineBreak: inherited('auto', keyword('auto', 'loose', 'normal', 'strict', 'anywhere')),
  textAutospace: inherited('normal', keyword('normal', 'no-autospace')),
  textSpacingTrim: inherited('normal', keyword('normal', 'trim-both', 'space-all')),
  textEmphasisStyle: inherited('none', textEmphasisStyle),
  textEmphasisColor: inherited<ComputedStyle['textEmphasisColor']>('auto', either(keyword('auto'), color())),
  textEmphasisPosition: inherited('over', textEmphasisPosition),
  overflowWrap: inherited('normal', keyword('normal', 'break-word', 'anywhere')),
  hangingPunctuation: inherited('none', keyword('none', 'auto')),
  verticalAlign: own<ComputedStyle['verticalAlign']>(
    'baseline',
    either(keyword('baseline', 'sub', 'super', 'top', 'middle', 'bottom'), lengthPercentage()),
  ),
  direction: inherited('ltr', keyword('ltr', 'rtl')),
  unicodeBidi: own(
    'normal',
    keyword('normal', 'embed', 'isolate', 'bidi-override', 'isolate-override', 'plaintext'),
  ),
  initialLetter: own<ComputedStyle['initialLetter']>('normal', either(keyword('normal'), initialLetter)),

  listStyleType: inherited('disc', listStyleType),
  listStylePosition: inherited('outside', keyword('outside', 'inside')),
  counterReset: own<ComputedStyle['counterReset']>([], counterChanges(0)),
  counterIncrement: own<ComputedStyle['counterIncrement']>([], counterChanges(1)),
  content: own<ComputedStyle['content']>('normal', content),
  stringSet: own<ComputedStyle['stringSet']>([], stringSet),

  tableLayout: own('auto', keyword('auto', 'fixed')),
  borderCollapse: inherited('separate', keyword('separate', 'collapse')),
  borderSpacing: inherited<ComputedStyle['borderSpacing']>([0, 0], borderSpacing),
  captionSide: inherited('top', keyword('top', 'bottom')),
  emptyCells: inherited('show', keyword('show', 'hide')),

  columnCount: own<number | 'auto'>('auto', either(keyword('auto'), number({ min: 1, integer: true }))),
  columnWidth: own<number | 'auto'>('auto', either(keyword('auto'), length({ positive: true }))),
  columnGap: gap,
  columnRuleWidth: borderWidth,
  columnRuleStyle: borderStyle,
  columnRuleColor: borderColor,
  columnSpan: own('none', keyword('none', 'all')),
  columnFill: own('balance', keyword('balance', 'auto')),

  rowGap: gap,
  flexDirection: own('row', keyword('row', 'column')),
  flexWrap: own('nowrap', keyword('nowrap', 'wrap')),
  justifyContent: own<ComputedStyle['justifyContent']>('normal', either(
    named(START),
    keyword('normal', 'stretch', 'space-between', 'space-around', 'space-evenly'),
  )),
  alignItems: own<ComputedStyle['alignItems']>('stretch', alignment),
  alignSelf: own<ComputedStyle['alignSelf']>('auto', either(keyword('auto'), alignment)),
  flexGrow: own(0, number({ min: 0 })),
  flexShrink: own(1, number({ min: 0 })),
  flexBasis: size,
  gridTemplateColumns: own<ComputedStyle['gridTemplateColumns']>([], gridTemplate),
  gridTemplateRows: own<ComputedStyle['gridTemplateRows']>([], gridTemplate),
  gridColumn: own<ComputedStyle['gridColumn']>(ANYWHERE, gridSpan),
  gridRow: own<ComputedStyle['gridRow']>(ANYWHERE, gridSpan),

  lineGrid: own('match-parent', keyword('match-parent', 'create')),
  lineSnap: inherited('none', keyword('none', 'baseline')),
  blockStepSize: own<ComputedStyle['blockStepSize']>('none', either(keyword('none'), length({ positive: true }))),
  blockStepInsert: own<ComputedStyle['blockStepInsert']>(
    'margin-box',
    named({ 'margin-box': 'margin-box', margin: 'margin-box', 'padding-box': 'padding-box', padding: 'padding-box' } as const),
  ),
  blockStepAlign: own('auto', keyword('auto', 'center', 'start', 'end')),
  blockStepRound: own('up', keyword('up', 'down', 'nearest')),

  breakBefore: between,
  breakAfter: between,
  breakInside: own('auto', breakInside),
  orphans: inherited(2, number({ min: 1, integer: true })),
  widows: inherited(2, number({ min: 1, integer: true })),
  page: own('', pageName),
}; // biome-ignore format: one row each

export const PROPERTY_NAMES = Object.keys(PROPERTIES) as readonly PropertyName[];

/** A row without its specific type, for code that treats all properties alike. */
export function definitionOf(name: PropertyName): PropertyDefinition<unknown> {
  return PROPERTIES[name] as PropertyDefinition<unknown>;
}

/** `font-size` for `fontSize`. */
export function cssName(name: PropertyName): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Older names of properties (CSS Text 3, 5.5; CSS Multi-column 1). */
const ALIASES: Readonly<Record<string, PropertyName>> = { 'word-wrap': 'overflowWrap' };

let byCssName: ReadonlyMap<string, PropertyName> | undefined;

/** The property with this CSS name, in lower case. */
export function propertyNamed(name: string): PropertyName | undefined {
  byCssName ??= new Map([...PROPERTY_NAMES.map((n) => [cssName(n), n] as const), ...Object.entries(ALIASES)]);
  return byCssName.get(name);
}
