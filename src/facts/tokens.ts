/** A text cut into numbers, words and signs, each where it stands. */

export interface Token {
  readonly kind: 'number' | 'word' | 'sign';
  readonly text: string;
  /** Of a word: in lower case. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** Of a number in digits. */
  readonly value: number;
  readonly decimals: number;
}

const TOKEN =
  /(\d{1,3}(?:[,\u00a0\u2009\u202f ]\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+|,\d{1,2}(?![\d,]))?)|(https?:\/\/\S+)|(\p{L}[\p{L}\p{M}\u00ad]*(?:[’']\p{L}+)*[²³]?)|(\S)/gu;

export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const [written, number, address, word] = match;
    if (address !== undefined) continue;
    const { index: start } = match;
    const place = { text: written, start, end: start + written.length };
    if (number !== undefined) {
      // "12,5" is written in many languages; separators of thousands have three digits after them.
      const plain = number.replace(/,(?=\d{1,2}$)/, '.').replace(/[^\d.]/g, '');
      const decimals = plain.split('.')[1]?.length ?? 0;
      tokens.push({ kind: 'number', ...place, lower: written, value: Number(plain), decimals });
    } else {
      const lower = word === undefined ? written : written.replaceAll('\u00ad', '').toLowerCase();
      tokens.push({ kind: word === undefined ? 'sign' : 'word', ...place, lower, value: 0, decimals: 0 });
    }
  }
  return tokens;
}

/** True when nothing stands between two tokens. */
export function touches(left: Token | undefined, right: Token | undefined): boolean {
  return left !== undefined && right !== undefined && left.end === right.start;
}

export function isDash(token: Token | undefined): boolean {
  return token !== undefined && /^[-‐‑‒–—−]$/.test(token.text);
}
