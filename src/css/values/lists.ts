/** Parsers for properties whose values are more than one keyword or length. */

import { COUNTER_STYLE_NAMES } from '../../core/counter-styles.ts';
import type { DecorationKind } from '../../core/decoration.ts';
import type { Break, ComputedStyle } from '../computed-style.ts';
import { length } from './length.ts';
import { computed, type ValueParser, type ValueReader } from './specified.ts';
import { either, keyword, named, number, parser } from './syntax.ts';

/** A width of a border or rule; the keywords are 1, 3 and 5 px (CSS Backgrounds 3, 4.3). */
export const lineWidth: ValueParser<number> = either(
  named({ thin: 0.75, medium: 2.25, thick: 3.75 }),
  length({ positive: true }),
);

/** One or two lengths, horizontal and vertical. */
export const borderSpacing: ValueParser<ComputedStyle['borderSpacing']> = {
  syntax: '<length>{1,2}',
  parse(reader) {
    const one = length({ positive: true });
    const across = one.parse(reader);
    const down = reader.done ? across : one.parse(reader);
    if (!across || !down) return undefined;
    return { compute: (context) => [computed(across, context), computed(down, context)] };
  },
};

const SHARES = { left: 0, top: 0, center: 0.5, right: 1, bottom: 1 } as const;

/** Two percentages or keywords, across and down (CSS Images 3, 5.2). */
export const objectPosition: ValueParser<ComputedStyle['objectPosition']> = parser(
  '[ left | center | right | <percentage> ] [ top | center | bottom | <percentage> ]',
  (reader) => {
    const across = share(reader, 'left', 'center', 'right');
    const down = share(reader, 'top', 'center', 'bottom');
    return across === undefined || down === undefined ? undefined : [across, down];
  },
);

function share(reader: ValueReader, ...keywords: readonly (keyof typeof SHARES)[]): number | undefined {
  const name = reader.identifier((one) => (keywords as readonly string[]).includes(one));
  if (name !== undefined) return SHARES[name as keyof typeof SHARES];
  const node = reader.next();
  return node?.type === 'Percentage' ? Number(node.value) / 100 : undefined;
}

/** One character, in quotes (CSS Text 4, 7.1). */
export const alignmentCharacter: ValueParser<string> = parser('<string>', (reader) => {
  const text = reader.string();
  return text !== undefined && [...text].length === 1 ? text : undefined;
});

/** Word, before, after; `auto` is 5, 2, 2; a missing `after` equals `before` (CSS Text 4, 6.3.3). */
export const hyphenateLimitChars: ValueParser<ComputedStyle['hyphenateLimitChars']> = {
  syntax: '[ auto | <integer> ]{1,3}',
  parse(reader) {
    const item = either(keyword('auto'), number({ min: 0, integer: true }));
    const numbers: (number | 'auto')[] = [];
    while (!reader.done && numbers.length < 3) {
      const value = item.parse(reader);
      if (!value || !('value' in value)) return undefined;
      numbers.push(value.value);
    }
    if (numbers.length === 0) return undefined;
    const [word, before = 'auto', after = before] = numbers;
    const or = (n: number | 'auto' | undefined, byDefault: number): number => (typeof n === 'number' ? n : byDefault);
    return { value: [or(word, 5), or(before, 2), or(after, 2)] };
  },
};

/** The height in lines and the sink, which defaults to the height rounded down to whole lines (CSS Inline 3, 3.3). */
export const initialLetter: ValueParser<{ readonly size: number; readonly sink: number }> = parser(
  '<number [1,∞]> <integer [1,∞]>?',
  (reader) => {
    const size = number({ min: 1 }).parse(reader);
    const sink = reader.done ? size : number({ min: 1, integer: true }).parse(reader);
    if (!size || !sink || !('value' in size) || !('value' in sink)) return undefined;
    return { size: size.value, sink: Math.floor(sink.value) };
  },
);

/** The name of a predefined counter style. */
export const counterStyle: ValueParser<string> = keyword('none', ...COUNTER_STYLE_NAMES);

/** A counter style's name, or a marker's text, kept in quotes. */
export const listStyleType: ValueParser<string> = either(
  counterStyle,
  parser('<string>', (reader) => {
    const text = reader.string();
    return text === undefined ? undefined : `"${text}"`;
  }),
);

/** The page's name; `auto` is ''. */
export const pageName: ValueParser<string> = parser('auto | <custom-ident>', (reader) => {
  const name = reader.customIdentifier();
  return name?.toLowerCase() === 'auto' ? '' : name;
});

const BREAKS = ['auto', 'avoid', 'always', 'column', 'page', 'left', 'right', 'avoid-page', 'avoid-column'] as const;

export const breakBetween: ValueParser<Break> = keyword(...BREAKS);

export const breakInside: ValueParser<'auto' | 'avoid'> = named({
  auto: 'auto',
  avoid: 'avoid',
  'avoid-page': 'avoid',
  'avoid-column': 'avoid',
});

const DECORATIONS: readonly DecorationKind[] = ['underline', 'overline', 'line-through'];

/** Any of the three lines, each at most once. */
export const textDecorationLine: ValueParser<readonly DecorationKind[]> = parser(
  'none | [ underline || overline || line-through ]',
  (reader) => {
    if (reader.identifier((n) => n === 'none') !== undefined) return [];
    const found: DecorationKind[] = [];
    for (;;) {
      const name = reader.identifier((n) => DECORATIONS.some((d) => d === n && !found.includes(d)));
      const kind = DECORATIONS.find((d) => d === name);
      if (!kind) return found.length > 0 ? found : undefined;
      found.push(kind);
    }
  },
);

const EMPHASIS_MARKS = {
  dot: ['\u2022', '\u25e6'],
  circle: ['\u25cf', '\u25cb'],
  'double-circle': ['\u25c9', '\u25ce'],
  triangle: ['\u25b2', '\u25b3'],
  sesame: ['\ufe45', '\ufe46'],
} as const;

/** The mark itself: that of a shape, filled or open, or one character (CSS Text Decoration 3, 3.1). */
export const textEmphasisStyle: ValueParser<string> = parser(
  'none | [ [ filled | open ] || [ dot | circle | double-circle | triangle | sesame ] ] | <string>',
  (reader) => {
    if (reader.identifier((n) => n === 'none') !== undefined) return 'none';
    const quoted = reader.string();
    if (quoted !== undefined) return Array.from(quoted)[0] ?? 'none';
    const fill = (): string | undefined => reader.identifier((n) => n === 'filled' || n === 'open');
    const before = fill();
    const shape = reader.identifier((n) => Object.hasOwn(EMPHASIS_MARKS, n));
    const filled = before ?? fill();
    if (shape === undefined && filled === undefined) return undefined;
    return EMPHASIS_MARKS[(shape ?? 'circle') as keyof typeof EMPHASIS_MARKS][filled === 'open' ? 1 : 0];
  },
);

/** Above or below; `right` and `left` are for vertical text (3.4). */
export const textEmphasisPosition: ValueParser<'over' | 'under'> = parser(
  '[ over | under ] && [ right | left ]?',
  (reader) => {
    const side = (): string | undefined => reader.identifier((n) => n === 'right' || n === 'left');
    const before = side();
    const position = reader.identifier((n) => n === 'over' || n === 'under');
    if (before === undefined) side();
    return position === 'over' || position === 'under' ? position : undefined;
  },
);
