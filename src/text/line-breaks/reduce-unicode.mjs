/**
 * Writes class-ranges.ts: the line-breaking classes of Unicode 15.0 (UAX 14, table 1), with the distinctions that its rules
 * draw from other properties. `npm run line-break-classes`.
 */

import { writeFileSync } from 'node:fs';

const PACKAGE = '@unicode/unicode-15.0.0';
const CLASSES = {
  BK: 'Mandatory_Break', CR: 'Carriage_Return', LF: 'Line_Feed', NL: 'Next_Line', SP: 'Space', ZW: 'ZWSpace', ZWJ: 'ZWJ',
  CM: 'Combining_Mark', WJ: 'Word_Joiner', GL: 'Glue', BA: 'Break_After', BB: 'Break_Before', B2: 'Break_Both', HY: 'Hyphen',
  CB: 'Contingent_Break', CL: 'Close_Punctuation', CP: 'Close_Parenthesis', EX: 'Exclamation', IN: 'Inseparable',
  NS: 'Nonstarter', CJ: 'Conditional_Japanese_Starter', OP: 'Open_Punctuation', QU: 'Quotation', IS: 'Infix_Numeric',
  NU: 'Numeric', PO: 'Postfix_Numeric', PR: 'Prefix_Numeric', SY: 'Break_Symbols', HL: 'Hebrew_Letter', ID: 'Ideographic',
  EB: 'E_Base', EM: 'E_Modifier', H2: 'H2', H3: 'H3', JL: 'JL', JV: 'JV', JT: 'JT', RI: 'Regional_Indicator',
  SA: 'Complex_Context',
}; // biome-ignore format: a list

async function codePoints(property, value) {
  return (await import(`${PACKAGE}/${property}/${value}/code-points.mjs`)).default;
}

const byCodePoint = new Map();
for (const [name, value] of Object.entries(CLASSES)) {
  for (const codePoint of await codePoints('Line_Break', value)) byCodePoint.set(codePoint, name);
}
// LB1: marks of scripts that need a dictionary are marks.
for (const category of ['Nonspacing_Mark', 'Spacing_Mark']) {
  for (const codePoint of await codePoints('General_Category', category)) {
    if (byCodePoint.get(codePoint) === 'SA') byCodePoint.set(codePoint, 'CM');
  }
}
// LB30: opening punctuation that is wide.
for (const [codePoint, name] of byCodePoint) {
  if (name === 'OP' && (codePoint === 0x2329 || (codePoint >= 0x3000 && codePoint < 0x3100) || codePoint >= 0xfe17)) {
    byCodePoint.set(codePoint, codePoint > 0xffff ? 'OP' : 'OPW');
  }
}
// LB30b: pictographs to come.
const unassigned = new Set(await codePoints('General_Category', 'Unassigned'));
for (const codePoint of await codePoints('Binary_Property', 'Extended_Pictographic')) {
  if (unassigned.has(codePoint)) byCodePoint.set(codePoint, 'IDX');
}

const ranges = new Map();
let last;
for (const [codePoint, name] of [...byCodePoint].sort(([a], [b]) => a - b)) {
  if (last?.name === name && last.end === codePoint) last.end++;
  else {
    last = { name, start: codePoint, end: codePoint + 1 };
    const list = ranges.get(name) ?? [];
    ranges.set(name, list);
    list.push(last);
  }
}

/** Gaps and lengths in base 36: `gap` or `gap.length`. */
function encode(list) {
  let at = 0;
  return list
    .map(({ start, end }) => {
      const gap = (start - at).toString(36);
      at = end;
      return end - start === 1 ? gap : `${gap}.${(end - start).toString(36)}`;
    })
    .join(' ');
}

const rows = [...ranges].map(([name, list]) => `  ${name}: '${encode(list)}',`);
writeFileSync(
  new URL('class-ranges.ts', import.meta.url),
  `/**
 * Written by reduce-unicode.mjs from the Unicode Character Database 15.0.0 (Unicode License). Ranges of each class, in base 36:
 * the gap after the range before, and the length if it isn't 1. All other characters are AL.
 */
// biome-ignore format: a table
export const CLASS_RANGES = {
${rows.join('\n')}
} as const;
`,
);
