/** Stems English words, precisely enough to tell whether two texts are about the same thing. */

import { own } from '../../core/own.ts';
import { IRREGULAR } from './irregular.ts';

/** Nouns and their plurals, and the words that they belong to. */
const RELATED: Readonly<Record<string, string>> = {
  growth: 'grow',
  loss: 'lose',
  losses: 'lose',
  deaths: 'death',
  buses: 'bus',
};

/** Words whose last letters look like endings. */
const WHOLE = new Set([
  'less',
  'this',
  'gas',
  'bus',
  'yes',
  'best',
  'west',
  'east',
  'forest',
  'interest',
  'rest',
  'test',
  'united',
]);

const memory = new Map<string, string>();

/** The stem of a word in lower case. */
export function stem(word: string): string {
  const known = memory.get(word);
  if (known !== undefined) return known;
  const found = cut(word.replace(/[’']s$|[’']$/, ''));
  if (memory.size < 20_000) memory.set(word, found);
  return found;
}

function cut(word: string): string {
  if (WHOLE.has(word)) return word;
  const base = own(IRREGULAR, word) ?? own(RELATED, word);
  if (base !== undefined) return cut(base);
  if (word.length <= 3) return word;
  if (/[a-z]{2}(?:men|women)$/.test(word)) return `${word.slice(0, -2)}an`;
  let short = word;
  if (/ie[sd]$/.test(short) && short.length > 4) short = `${short.slice(0, -3)}y`;
  else if (/(?:ss|sh|ch|x|z)es$/.test(short)) short = short.slice(0, -2);
  else if (short.endsWith('s') && !/(?:ss|us|is)$/.test(short)) short = short.slice(0, -1);
  if (short !== word && (WHOLE.has(short) || own(IRREGULAR, short) !== undefined)) return cut(short);
  return withoutEnding(withoutEnding(short));
}

function withoutEnding(short: string): string {
  const ending = /(?:ational|ation|ically|ically|ingly|edly|ally|ment|ing|est|ed|ly|al|er|e|y)$/.exec(short)?.[0] ?? '';
  const base = short.length - ending.length >= 3 ? short.slice(0, short.length - ending.length) : short;
  // "dropp-ed" becomes "drop", but "carry" must not become "car".
  return /([bdfgklmnprt])\1$/.test(base) && /^(?:ed|ing|er|est)$/.test(ending) ? base.slice(0, -1) : base;
}
