/** Infers ListNumbering (ISO 32000-1, Table 347) from the printed labels of a list. */

import type { TagNode } from './tag-tree.ts';

type Numbering = NonNullable<TagNode['listNumbering']>;

const BULLETS: Readonly<Record<string, Numbering>> = {
  '\u2022': 'Disc',
  '\u25cf': 'Disc',
  '\u25e6': 'Circle',
  '\u25cb': 'Circle',
  '\u25aa': 'Square',
  '\u25a0': 'Square',
};

/** The value of a label in each scheme; undefined if it isn't in the scheme. */
const SCHEMES: readonly (readonly [Numbering, (label: string) => number | undefined])[] = [
  ['Decimal', (label) => (/^\d+$/.test(label) ? Number(label) : undefined)],
  ['LowerRoman', (label) => (label === label.toLowerCase() ? romanValue(label) : undefined)],
  ['UpperRoman', (label) => (label === label.toUpperCase() ? romanValue(label.toLowerCase()) : undefined)],
  ['LowerAlpha', (label) => (/^[a-z]+$/.test(label) ? letterValue(label) : undefined)],
  ['UpperAlpha', (label) => (/^[A-Z]+$/.test(label) ? letterValue(label.toLowerCase()) : undefined)],
];

/**
 * The scheme in which the labels are consecutive; else the first scheme that contains them all: "h, i, j" are letters,
 * "i, ii" Roman numerals. 'None' for other labels, and for no labels.
 */
export function listNumbering(labels: readonly string[]): Numbering {
  const marks = labels.map((label) => label.trim().replace(/^\(|[.):]+$/g, '')).filter((mark) => mark !== '');
  const [first] = marks;
  if (first === undefined) return 'None';
  const bullet = BULLETS[first];
  if (bullet) return bullet;
  const possible = SCHEMES.flatMap(([name, countOf]) => {
    const values = marks.map(countOf);
    return values.every((value) => value !== undefined) ? [{ name, values: values as number[] }] : [];
  });
  return (possible.find(({ values }) => isConsecutive(values)) ?? possible[0])?.name ?? 'None';
}

function isConsecutive(values: readonly number[]): boolean {
  const [first = 0, second = first + 1] = values;
  const step = second - first;
  return Math.abs(step) === 1 && values.every((value, i) => value === first + i * step);
}

const ROMAN = /^m*(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/;
const DIGITS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };

function romanValue(label: string): number | undefined {
  if (label === '' || !ROMAN.test(label)) return undefined;
  const digits = [...label].map((letter) => DIGITS[letter] ?? 0);
  return digits.reduce((sum, digit, i) => sum + (digit < (digits[i + 1] ?? 0) ? -digit : digit), 0);
}

/** a to z, then aa, ab ... (CSS Counter Styles 3, 6.2). */
function letterValue(label: string): number {
  return [...label].reduce((value, letter) => value * 26 + letter.charCodeAt(0) - 96, 0);
}
