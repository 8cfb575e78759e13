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
    /\d{1,3}(?:[.,\u00a0\u2009\u202f ]\d{3})+(?!\d)|\d+(?:[.,]\d+)*|[%‰°$€£¥₽₴<>≤≥±~]|\p{L}[\p{L}\p{M}\u00ad\u200b-\u200d\u2060]*(?:['’ʼ‘`´]\p{L}[\p{L}\p{M}\u00ad\u200b-\u200d\u2060]*)*/gu;
  const words: PlainWord[] = [];
  for (const match of text.matchAll(pattern)) {
    const [written] = match;
    words.push({ word: plainWord(written), start: match.index, end: match.index + written.length });
  }
  return words;
}

const SEPARATED = /^\d{1,3}(?:[.,\u00a0\u2009\u202f ]\d{3})+$/;

function plainWord(written: string): string {
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
