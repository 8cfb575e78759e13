/**
 * Normalises texts for comparison. Typographic and straight quotation marks, kinds of spaces and dashes, soft hyphens,
 * letters that look alike, and thousands separators make no difference.
 */

/** Lower-case letters of other scripts that look like Latin ones, or whose capitals do (Unicode Technical Standard 39). */
const LOOKALIKES: ReadonlyMap<string, string> = new Map(
  Array.from('аеорсухіјѕԁһкмнтвαοκνρχιβζετυ', (letter, i) => [letter, 'aeopcyxijsdhkmhtbaokvpxibzety'.charAt(i)]),
);

const LOOKALIKE = new RegExp(`[${[...LOOKALIKES.keys()].join('')}]`, 'g');

/** A normalised word, and its offsets in the text. */
export interface PlainWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** The normalised words of a text. Linear in its length. */
export function plainWords(text: string): readonly PlainWord[] {
  // Numbers with their separators, and words with the apostrophes inside them. All else is ignored.
  const pattern =
    /(?<![\p{L}\p{N}%°)])[-−](?=[£$€¥]?\d)|\d{1,3}(?:[.,\u00a0\u2009\u202f ]\d{3})+(?!\d)|\d+(?:[.,]\d+)*|[%‰°$€£¥₽₴<>≤≥±~]|\p{L}[\p{L}\p{M}\u00ad\u200b-\u200d\u2060]*(?:['’ʼ‘`´]\p{L}[\p{L}\p{M}\u00ad\u200b-\u200d\u2060]*)*/gu;
  const words: PlainWord[] = [];
  for (const match of text.matchAll(pattern)) {
    const [written] = match;
    words.push({ word: plainWord(written), start: match.index, end: match.index + written.length });
  }
  return words;
}

const SEPARATED = /^\d{1,3}(?:[.,\u00a0\u2009\u202f ]\d{3})+$/;

function plainWord(written: string): string {
  if (written === '−') return '-';
  const first = written.charCodeAt(0);
  if (first >= 0x30 && first <= 0x39) {
    return SEPARATED.test(written) ? written.replace(/\D/g, '') : written.replace(/,(?=\d+$)/, '.');
  }
  if (/^[a-zA-Z]+$/.test(written)) return written.toLowerCase();
  const plain = written
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200d\u2060]/g, '')
    .replace(/['’ʼ‘`´]/g, "'")
    .toLowerCase();
  return plain.replace(LOOKALIKE, (letter) => LOOKALIKES.get(letter) ?? letter);
}

/** An editor's words in brackets may replace at most this many words; longer omissions could hide the meaning. */
export const MOST_REPLACED = 8;

/** Replaces an editor's words in brackets with ellipses; "[t]he" remains a word. */
export function withoutBrackets(quote: string): string {
  return quote
    .replace(/\[(\p{L})\](?=\p{L})/gu, '$1')
    .replace(/\[sic\]/gi, '')
    .replace(/\[[^\]]*\]/g, '…');
}

/** True if leaving out these words reverses the meaning of the rest: "is [not] an ornament". */
export function dropsNegation(
  words: readonly PlainWord[],
  from: number,
  to: number,
  negations: ReadonlySet<string>,
): boolean {
  const length = to - from;
  // A "not" in a long gap may belong to other words that were left out, but not one right before the next part.
  const start = length <= 4 ? from : to - 2;
  for (let i = start; i < to; i++) if (negations.has(words[i]?.word.replace("'", '’') ?? '')) return true;
  return false;
}
