/**
 * Texts brought to the form in which a person compares them: typographic and straight quotation marks, kinds of spaces
 * and dashes, soft hyphens, letters that look alike, and separators of thousands make no difference.
 */

/** Small letters of other scripts that look like Latin ones, or whose capitals do (Unicode Technical Standard 39). */
const LOOKALIKES: ReadonlyMap<string, string> = new Map(
  Array.from('аеорсухіјѕԁһкмнтвαοκνρχιβζετυ', (letter, i) => [letter, 'aeopcyxijsdhkmhtbaokvpxibzety'.charAt(i)]),
);

const LOOKALIKE = new RegExp(`[${[...LOOKALIKES.keys()].join('')}]`, 'g');

/** A word in its compared form, and where it stands in the text. */
export interface PlainWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text in compared form. Linear in its length. */
export function plainWords(text: string): readonly PlainWord[] {
  // Numbers with their separators, and words with the apostrophes inside them; nothing else tells texts apart.
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

/** Words in brackets that an editor put in place of more than so many words hide what was said. */
export const MOST_REPLACED = 8;

/** A quotation with an ellipsis for each of the editor's words in brackets; "[t]he" stays a word. */
export function withoutBrackets(quote: string): string {
  return quote
    .replace(/\[(\p{L})\](?=\p{L})/gu, '$1')
    .replace(/\[sic\]/gi, '')
    .replace(/\[[^\]]*\]/g, '…');
}

/** True when words that are left out turn the rest into its opposite: "is [not] an ornament". */
export function dropsNegation(
  words: readonly PlainWord[],
  from: number,
  to: number,
  negations: ReadonlySet<string>,
): boolean {
  const length = to - from;
  // In a long gap a "not" may belong to what was rightly left out; right before the next part it never does.
  const start = length <= 4 ? from : to - 2;
  for (let i = start; i < to; i++) if (negations.has(words[i]?.word.replace("'", '’') ?? '')) return true;
  return false;
}
