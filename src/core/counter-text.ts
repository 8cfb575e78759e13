/** Numbers as text in a counter style (CSS Counter Styles 3, 2 and 3). */

import { type CounterStyle, counterStyle } from './counter-styles.ts';

const ASCII = '0123456789';

/**
 * A number in a predefined counter style; one that the style can't show is written in decimal. Decimal numbers have the
 * digits of the language, as the numbers in its text do.
 */
export function counterText(value: number, style: string, digits: string = ASCII): string {
  if (style === 'none') return '';
  const sign = value < 0 ? '-' : '';
  if (style === 'decimal-leading-zero') return inDigits(sign + String(Math.abs(value)).padStart(2, '0'), digits);
  if (style === 'decimal') return inDigits(String(value), digits);
  return inStyle(value, counterStyle(style)) ?? inDigits(String(value), digits);
}

function inDigits(text: string, digits: string): string {
  if (digits === ASCII) return text;
  const own = [...digits];
  return text.replace(/\d/g, (digit) => own[Number(digit)] ?? digit);
}

/** A list item's marker: a quoted string as it is, a number with the suffix of its style. */
export function markerText(value: number, listStyleType: string, digits: string = ASCII): string {
  if (/^["']/.test(listStyleType)) return listStyleType.slice(1, -1);
  if (listStyleType === 'none') return '';
  const style = counterStyle(listStyleType);
  // A number that the style can't show takes the fallback style's suffix too.
  const suffix = inStyle(value, style) === undefined ? '.' : style.suffix;
  return counterText(value, listStyleType, digits) + suffix;
}

/** A number in a style; undefined for one that the style can't show. */
function inStyle(value: number, style: CounterStyle): string | undefined {
  const { length } = style.signs;
  switch (style.system) {
    case 'cyclic':
      return style.signs[(((value - 1) % length) + length) % length];
    case 'fixed':
      return style.signs[value - 1];
    case 'numeric': {
      const sign = value < 0 ? '-' : '';
      return sign + [...String(Math.abs(value))].map((digit) => style.signs[Number(digit)]).join('');
    }
    case 'alphabetic': {
      if (value < 1) return undefined;
      let text = '';
      for (let n = value; n > 0; n = Math.floor((n - 1) / length)) text = style.signs[(n - 1) % length] + text;
      return text;
    }
    case 'additive':
      return value < style.range[0] || value > style.range[1] ? undefined : added(value, style.signs);
    default: {
      const never: never = style;
      return never;
    }
  }
}

function added(value: number, signs: readonly (readonly [number, string])[]): string {
  let text = '';
  let rest = value;
  for (const [weight, sign] of signs) {
    for (; rest >= weight; rest -= weight) text += sign;
  }
  return text;
}
