/** Numbers as words of a counter style (CSS Counter Styles 3, 6). */

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'], [900, 'cm'], [500, 'd'], [400, 'cd'], [100, 'c'], [90, 'xc'],
  [50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i'],
]; // biome-ignore format: a table

/** A number in a predefined counter style (CSS Counter Styles 3, 6); styles that can't show it fall back to decimal. */
export function counterText(value: number, style: string): string {
  switch (style) {
    case 'none':
      return '';
    case 'disc':
      return '•';
    case 'circle':
      return '◦';
    case 'square':
      return '▪';
    case 'lower-alpha':
    case 'lower-latin':
      return alphabetic(value);
    case 'upper-alpha':
    case 'upper-latin':
      return alphabetic(value).toUpperCase();
    case 'lower-roman':
      return roman(value);
    case 'upper-roman':
      return roman(value).toUpperCase();
    case 'decimal-leading-zero':
      return String(value).padStart(2, '0');
    default:
      return String(value);
  }
}

function alphabetic(value: number): string {
  if (value < 1) return String(value);
  let text = '';
  for (let n = value; n > 0; n = Math.floor((n - 1) / 26)) text = String.fromCharCode(97 + ((n - 1) % 26)) + text;
  return text;
}

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let text = '';
  let rest = value;
  for (const [n, letters] of ROMAN) {
    for (; rest >= n; rest -= n) text += letters;
  }
  return text;
}
