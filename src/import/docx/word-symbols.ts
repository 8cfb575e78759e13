/** Characters that Word writes as elements, and raised or lowered ones. */

import type { XmlElement } from '../../office/xml.ts';

const SIGNS: Readonly<Record<string, string>> = {
  'w:tab': ' ',
  'w:ptab': ' ',
  'w:br': ' ',
  'w:cr': ' ',
  'w:noBreakHyphen': '\u2011',
  'w:softHyphen': '\u00ad',
};

/** The encoding of the font Symbol from 0x20, and from 0xA1. */
const SYMBOL_LOW = ' !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼';
const SYMBOL_HIGH =
  'ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪\ufffd〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭';

/** The signs of Wingdings that texts use. */
const WINGDINGS: Readonly<Record<number, string>> = {
  ...{ 74: '☺', 108: '●', 110: '■', 111: '☐', 167: '▪', 168: '☐', 224: '→', 240: '⇨', 251: '✗', 252: '✓' },
  ...{ 253: '☒', 254: '☑', 216: '➢', 118: '❖' },
};

/** The text of an element that is a sign; undefined for other elements. */
export function symbolText(element: XmlElement): string | undefined {
  if (element.name === 'w:br' && element.attributes['w:type'] !== undefined) {
    return element.attributes['w:type'] === 'textWrapping' ? ' ' : '';
  }
  if (element.name !== 'w:sym') return SIGNS[element.name];
  const code = Number.parseInt(element.attributes['w:char'] ?? '', 16);
  return symbol(code, element.attributes['w:font'] ?? '');
}

/** Words in the font Symbol, which have codes of their own. */
export function inSymbolFont(text: string): string {
  return text.replace(/[\uf020-\uf0ff]/g, (sign) => symbol(sign.charCodeAt(0), 'Symbol'));
}

/** A character by its code in a font of signs, 0xF000 added or not. */
function symbol(code: number, font: string): string {
  const byte = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  if (/^wingdings/i.test(font)) return WINGDINGS[byte] ?? '\ufffd';
  const found = byte >= 0xa1 ? [...SYMBOL_HIGH][byte - 0xa1] : [...SYMBOL_LOW][byte - 0x20];
  return /^symbol/i.test(font) ? (found ?? '\ufffd') : String.fromCodePoint(code || 0xfffd);
}

const RAISED = {
  superscript: ['0123456789+-=()n', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ'],
  subscript: ['0123456789+-=()', '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎'],
} as const;

/** The text in Unicode's raised or lowered characters; undefined if it has others. */
export function raisedText(text: string, how: keyof typeof RAISED): string | undefined {
  const [from, to] = RAISED[how];
  const signs = [...text].map((sign) => [...to][[...from].indexOf(sign)]);
  return signs.every((sign) => sign !== undefined) ? signs.join('') : undefined;
}
