/** Digits of any script. */

import type { Writing } from '../../languages/writing.ts';

/** Replaces the digits of any script with ASCII digits, and the signs between them; offsets stay the same. */
export function inAsciiDigits(text: string, decimal: Writing['decimal']): string {
  if (!/[^\0-\u024f\u2000-\u22ff]/.test(text)) return text;
  const group = decimal === '.' ? ',' : '.';
  return text
    .replace(/\p{Nd}/gu, (digit) => (digit.length > 1 ? digit : String(digitValue(digit.charCodeAt(0)))))
    .replace(/(?<=\d)[٫．](?=\d)/g, decimal)
    .replace(/(?<=\d)[٬，](?=\d{3})/g, group);
}

/** The digits of a script are ten consecutive characters, starting with zero (The Unicode Standard, 4.6). */
function digitValue(code: number): number {
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCharCode(code - value - 1))) value++;
  return value;
}
