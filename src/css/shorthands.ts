/** Shorthand properties: their longhands, and how their values are split. */

import type { ComputedStyle, PropertyName } from './computed-style.ts';
import { PROPERTIES } from './properties.ts';
import { color } from './values/color.ts';
import { breakBetween, breakInside } from './values/lists.ts';
import type { Specified, ValueParser, ValueReader } from './values/specified.ts';
import { either, named, number } from './values/syntax.ts';

/** Values by longhand; missing longhands get their initial values. */
export type Expansion = { readonly [K in PropertyName]?: Specified<ComputedStyle[K]> };

export interface Shorthand {
  readonly longhands: readonly PropertyName[];
  readonly syntax: string;
  /** Undefined when the value doesn't match the syntax. */
  expand(reader: ValueReader): Expansion | undefined;
}

type Longhand<T> = { readonly [K in PropertyName]: ComputedStyle[K] extends T ? K : never }[PropertyName];

/** One to four values: top, right, bottom, left (CSS Box 4, 3.2). */
function sides(names: readonly [PropertyName, PropertyName, PropertyName, PropertyName]): Shorthand {
  const value = PROPERTIES[names[0]].value as ValueParser<unknown>;
  return {
    longhands: names,
    syntax: `[ ${value.syntax} ]{1,4}`,
    expand(reader) {
      const values: Specified<unknown>[] = [];
      while (!reader.done && values.length < 4) {
        const next = value.parse(reader);
        if (!next) return undefined;
        values.push(next);
      }
      const [top, right = top, bottom = top, left = right] = values;
      return top && expansion([[names[0], top], [names[1], right], [names[2], bottom], [names[3], left]]); // biome-ignore format: four sides
    },
  };
}

/** Values in any order, each at most once and at least one (`||` in CSS's value definition syntax). */
function anyOrder(names: readonly PropertyName[], parsers: readonly ValueParser<unknown>[] = []): Shorthand {
  const values = names.map((name, i) => parsers[i] ?? (PROPERTIES[name].value as ValueParser<unknown>));
  return {
    longhands: names,
    syntax: values.map((v) => `[ ${v.syntax} ]`).join(' || '),
    expand(reader) {
      const found = new Map<PropertyName, Specified<unknown>>();
      while (!reader.done) {
        const start = reader.position;
        const hit = names.some((name, i) => {
          if (found.has(name)) return false;
          const value = values[i]?.parse(reader);
          if (value) found.set(name, value);
          else reader.rewind(start);
          return value !== undefined;
        });
        if (!hit) return undefined;
      }
      return found.size > 0 ? expansion([...found]) : undefined;
    },
  };
}

/** Sets several groups of longhands to the same value. */
function each(names: readonly PropertyName[], inner: Shorthand): Shorthand {
  return {
    longhands: names,
    syntax: inner.syntax,
    expand(reader) {
      const parts = inner.expand(reader) as Readonly<Record<string, Specified<unknown>>> | undefined;
      if (!parts) return undefined;
      const width = inner.longhands.length;
      return expansion(
        names.flatMap((name, i) => {
          const value = parts[inner.longhands[i % width] ?? ''];
          return value ? [[name, value] as const] : [];
        }),
      );
    },
  };
}

/** An alias of a property, perhaps with another syntax. */
function renamed<T>(name: Longhand<T>, value: ValueParser<T>): Shorthand {
  return {
    longhands: [name],
    syntax: value.syntax,
    expand(reader) {
      const found = value.parse(reader);
      return found && expansion([[name, found]]);
    },
  };
}

function expansion(pairs: readonly (readonly [PropertyName, Specified<unknown> | undefined])[]): Expansion {
  return Object.fromEntries(pairs.filter(([, value]) => value !== undefined)) as Expansion;
}

const topBorder = anyOrder(['borderTopWidth', 'borderTopStyle', 'borderTopColor']);

function sideBorder(side: 'Top' | 'Right' | 'Bottom' | 'Left'): Shorthand {
  return each([`border${side}Width`, `border${side}Style`, `border${side}Color`], topBorder);
}

const FONT_RESETS = [
  'fontKerning', 'fontVariantLigatures', 'fontVariantCaps', 'fontVariantPosition', 'fontVariantNumeric',
  'fontFeatureSettings',
] as const satisfies readonly PropertyName[]; // biome-ignore format: a list

/** Style, weight and small capitals in any order, size, line height, families; resets the rest (CSS Fonts 4, 2.7). */
const font: Shorthand = {
  longhands: ['fontStyle', 'fontWeight', 'fontSize', 'lineHeight', 'fontFamily', ...FONT_RESETS],
  syntax: '[ <style> || small-caps || <weight> ]? <size> [ / <line-height> ]? <family>#',
  expand(reader) {
    const found = new Map<PropertyName, Specified<unknown>>();
    const caps = named({ normal: 'normal', 'small-caps': 'small-caps' } as const);
    const leading = [
      ['fontStyle', PROPERTIES.fontStyle.value],
      ['fontVariantCaps', caps],
      ['fontWeight', PROPERTIES.fontWeight.value],
    ] as const satisfies readonly (readonly [PropertyName, ValueParser<unknown>])[];
    for (let words = 0; words < 3; words++) {
      const start = reader.position;
      const hit = leading.some(([name, value]) => {
        const next = found.has(name) ? undefined : value.parse(reader);
        if (next) found.set(name, next);
        else reader.rewind(start);
        return next !== undefined;
      });
      if (!hit) break;
    }
    const size = PROPERTIES.fontSize.value.parse(reader);
    const line = reader.operator('/') ? PROPERTIES.lineHeight.value.parse(reader) : ({ value: 'normal' } as const);
    const families = PROPERTIES.fontFamily.value.parse(reader);
    if (!size || !line || !families) return undefined;
    return expansion([...found, ['fontSize', size], ['lineHeight', line], ['fontFamily', families]]);
  },
};

/** Keywords of the `font-variant-*` properties in any order; `none` disables ligatures (CSS Fonts 4, 6.11). */
const fontVariant: Shorthand = {
  longhands: ['fontVariantLigatures', 'fontVariantCaps', 'fontVariantPosition', 'fontVariantNumeric'],
  syntax: 'normal | none | <caps> || <position> || <numeric>',
  expand(reader) {
    if (reader.identifier((n) => n === 'normal') !== undefined) return {};
    if (reader.identifier((n) => n === 'none') !== undefined) return { fontVariantLigatures: { value: 'none' } };
    return anyOrder(['fontVariantCaps', 'fontVariantPosition', 'fontVariantNumeric']).expand(reader);
  },
};

/** `none`, `auto`, or grow, shrink and basis (CSS Flexbox 1, 7.1.1): a lone number is the grow factor, with basis 0. */
const flex: Shorthand = {
  longhands: ['flexGrow', 'flexShrink', 'flexBasis'],
  syntax: 'none | auto | <number> <number>? || <flex-basis>',
  expand(reader) {
    const word = named({ none: 0, auto: 1 }).parse(reader);
    if (word) return { flexGrow: word, flexShrink: word, flexBasis: { value: 'auto' } };
    reader.rewind(0);
    const factor = number({ min: 0 });
    const grow = factor.parse(reader);
    if (!grow) return undefined;
    const start = reader.position;
    const shrink = factor.parse(reader);
    if (!shrink) reader.rewind(start);
    const basis = reader.done
      ? ({ value: { percent: 0, plus: 0 } } as const)
      : PROPERTIES.flexBasis.value.parse(reader);
    return basis && { flexGrow: grow, flexShrink: shrink ?? { value: 1 }, flexBasis: basis };
  },
};

/** One or two gaps; a single one applies to both (CSS Align 3, 8). */
const gap: Shorthand = {
  longhands: ['rowGap', 'columnGap'],
  syntax: '[ normal | <length-percentage> ]{1,2}',
  expand(reader) {
    const row = PROPERTIES.rowGap.value.parse(reader);
    const column = reader.done ? row : PROPERTIES.columnGap.value.parse(reader);
    return row && column && { rowGap: row, columnGap: column };
  },
};

/** A keyword, or a character on which cells align, with a keyword for their side (CSS Text 4, 7.1). */
const textAlign: Shorthand = {
  longhands: ['textAlign', 'textAlignCharacter'],
  syntax: `[ ${PROPERTIES.textAlign.value.syntax} ] || <string>`,
  expand(reader) {
    const found = anyOrder(['textAlign', 'textAlignCharacter']).expand(reader);
    return found && { textAlign: { value: 'end' }, ...found };
  },
};

const pageBreak = either(named({ always: 'page' } as const), breakBetween);
const WIDTHS = ['borderTopWidth', 'borderRightWidth', 'borderBottomWidth', 'borderLeftWidth'] as const;
const STYLES = ['borderTopStyle', 'borderRightStyle', 'borderBottomStyle', 'borderLeftStyle'] as const;
const COLORS = ['borderTopColor', 'borderRightColor', 'borderBottomColor', 'borderLeftColor'] as const;

const SHORTHANDS: Readonly<Record<string, Shorthand>> = {
  margin: sides(['marginTop', 'marginRight', 'marginBottom', 'marginLeft']),
  padding: sides(['paddingTop', 'paddingRight', 'paddingBottom', 'paddingLeft']),
  border: each(
    WIDTHS.flatMap((width, i) => [width, STYLES[i] ?? width, COLORS[i] ?? width]),
    topBorder,
  ),
  'border-top': sideBorder('Top'),
  'border-right': sideBorder('Right'),
  'border-bottom': sideBorder('Bottom'),
  'border-left': sideBorder('Left'),
  'border-radius': sides([
    'borderTopLeftRadius',
    'borderTopRightRadius',
    'borderBottomRightRadius',
    'borderBottomLeftRadius',
  ]),
  'border-width': sides(WIDTHS),
  'border-style': sides(STYLES),
  'border-color': sides(COLORS),
  background: renamed('backgroundColor', either(named({ none: { r: 0, g: 0, b: 0, a: 0 } }), color())),
  font,
  'text-align': textAlign,
  'font-variant': fontVariant,
  'list-style': anyOrder(['listStylePosition', 'listStyleType']),
  'text-decoration': anyOrder([
    'textDecorationLine',
    'textDecorationStyle',
    'textDecorationThickness',
    'textDecorationColor',
  ]),
  'text-emphasis': anyOrder(['textEmphasisStyle', 'textEmphasisColor']),
  columns: anyOrder(['columnWidth', 'columnCount']),
  'column-rule': anyOrder(['columnRuleWidth', 'columnRuleStyle', 'columnRuleColor']),
  gap,
  'block-step': anyOrder(['blockStepSize', 'blockStepInsert', 'blockStepAlign', 'blockStepRound']),
  flex,
  'flex-flow': anyOrder(['flexDirection', 'flexWrap']),
  'page-break-before': renamed('breakBefore', pageBreak),
  'page-break-after': renamed('breakAfter', pageBreak),
  'page-break-inside': renamed('breakInside', breakInside),
};

/** The shorthand with this CSS name, in lower case. */
export function shorthandNamed(name: string): Shorthand | undefined {
  return Object.hasOwn(SHORTHANDS, name) ? SHORTHANDS[name] : undefined;
}

export function shorthandNames(): readonly string[] {
  return Object.keys(SHORTHANDS);
}
