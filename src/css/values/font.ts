/** Values of fonts (CSS Fonts 4). */

import type { ComputedStyle } from '../computed-style.ts';
import { length, lengthOfBase } from './length.ts';
import type { Specified, ValueParser, ValueReader } from './specified.ts';
import { commaList, either, keyword, mapped, named, number, parser } from './syntax.ts';

/** Absolute sizes, pt: `medium` is 12 pt, the others CSS's scale (CSS Fonts 4, 2.5.1). */
const SIZES = {
  'xx-small': 6.75,
  'x-small': 7.5,
  small: 9.75,
  medium: 12,
  large: 13.5,
  'x-large': 18,
  'xx-large': 24,
} as const;

const relativeSize: ValueParser<number> = {
  syntax: 'smaller | larger',
  parse(reader) {
    const name = reader.identifier((n) => n === 'smaller' || n === 'larger');
    if (name === undefined) return undefined;
    return { compute: (context) => context.parent.fontSize * (name === 'larger' ? 1.2 : 1 / 1.2) };
  },
};

export const fontSize: ValueParser<number> = either(
  named(SIZES),
  relativeSize,
  lengthOfBase({ positive: true, percentOf: (context) => context.parent.fontSize }),
);

/** One step bolder or lighter than the parent (CSS Fonts 4, 2.2.1). */
const relativeWeight: ValueParser<number> = {
  syntax: 'bolder | lighter',
  parse(reader) {
    const name = reader.identifier((n) => n === 'bolder' || n === 'lighter');
    if (name === undefined) return undefined;
    return {
      compute({ parent: { fontWeight: weight } }) {
        if (name === 'bolder') return weight < 350 ? 400 : weight < 550 ? 700 : Math.max(900, weight);
        return weight < 100 ? weight : weight < 550 ? 100 : weight < 750 ? 400 : 700;
      },
    };
  },
};

const weightNumber: ValueParser<number> = {
  syntax: '<number [1,1000]>',
  parse(reader) {
    const weight = number({ min: 1 }).parse(reader);
    return weight && 'value' in weight && weight.value <= 1000 ? weight : undefined;
  },
};

export const fontWeight: ValueParser<number> = either(named({ normal: 400, bold: 700 }), relativeWeight, weightNumber);

/** `oblique` selects the italic, as we don't slant fonts artificially. */
export const fontStyle: ValueParser<ComputedStyle['fontStyle']> = named({
  normal: 'normal',
  italic: 'italic',
  oblique: 'italic',
});

/** A family name in quotes, or as identifiers. */
const family: ValueParser<string> = parser('<family-name>', (reader) => {
  const quoted = reader.string();
  if (quoted !== undefined) return quoted;
  const words: string[] = [];
  for (let word = reader.customIdentifier(); word !== undefined; word = reader.customIdentifier()) words.push(word);
  return words.length > 0 ? words.join(' ') : undefined;
});

export const fontFamily: ValueParser<readonly string[]> = commaList(family);

export const lineHeight: ValueParser<ComputedStyle['lineHeight']> = either(
  keyword('normal'),
  mapped(number({ min: 0 }), (factor) => ({ factor })),
  lengthOfBase({ positive: true, percentOf: (context) => context.fontSize }),
);

const NUMERIC: readonly (readonly string[])[] = [
  ['lining-nums', 'oldstyle-nums'],
  ['proportional-nums', 'tabular-nums'],
];

/** At most one of each pair, in any order. */
export const fontVariantNumeric: ValueParser<readonly string[]> = {
  syntax: 'normal | [ lining-nums | oldstyle-nums ] || [ proportional-nums | tabular-nums ]',
  parse(reader) {
    if (reader.identifier((n) => n === 'normal') !== undefined) return { value: [] };
    const names = identifiers(reader, NUMERIC.flat());
    if (names.length === 0) return undefined;
    const once = NUMERIC.every((pair) => names.filter((n) => pair.includes(n)).length <= 1);
    return once ? { value: names } : undefined;
  },
};

function identifiers(reader: ValueReader, known: readonly string[]): string[] {
  const names: string[] = [];
  for (;;) {
    const name = reader.identifier((n) => known.includes(n));
    if (name === undefined) return names;
    names.push(name);
  }
}

/** OpenType features: `"smcp"`, `"ss01" on`, `"liga" 0` (CSS Fonts 4, 6.12). */
export const fontFeatureSettings: ValueParser<Readonly<Record<string, number>>> = {
  syntax: 'normal | [ <string> [ <integer [0,∞]> | on | off ]? ]#',
  parse(reader): Specified<Readonly<Record<string, number>>> | undefined {
    if (reader.identifier((n) => n === 'normal') !== undefined) return { value: {} };
    const features: Record<string, number> = {};
    do {
      const tag = reader.string();
      if (tag === undefined || !/^[ -~]{4}$/.test(tag)) return undefined;
      const start = reader.position;
      const setting = either(named({ on: 1, off: 0 }), number({ min: 0, integer: true })).parse(reader);
      if (!setting) reader.rewind(start);
      features[tag] = setting && 'value' in setting ? setting.value : 1;
    } while (reader.operator(','));
    return { value: features };
  },
};

const spacingLength = length();

/** `letter-spacing` and `word-spacing`. */
export const spacing: ValueParser<number> = either(named({ normal: 0 }), spacingLength);
