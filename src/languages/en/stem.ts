/** Stems English words, precisely enough to tell whether two texts are about the same thing. */

import { own } from '../../core/own.ts';

const IRREGULAR: Readonly<Record<string, string>> = {
  men: 'man',
  women: 'woman',
  children: 'child',
  people: 'person',
  persons: 'person',
  wives: 'wife',
  lives: 'life',
  feet: 'foot',
  fell: 'fall',
  fallen: 'fall',
  rose: 'rise',
  risen: 'rise',
  grew: 'grow',
  grown: 'grow',
  growth: 'grow',
  spent: 'spend',
  paid: 'pay',
  sold: 'sell',
  bought: 'buy',
  lost: 'lose',
  loss: 'lose',
  losses: 'lose',
  died: 'die',
  deaths: 'death',
  said: 'say',
  told: 'tell',
  wrote: 'write',
  held: 'hold',
  shrank: 'shrink',
  shrunk: 'shrink',
  drove: 'drive',
  less: 'less',
  this: 'this',
  gas: 'gas',
  bus: 'bus',
  buses: 'bus',
  does: 'do',
  yes: 'yes',
  best: 'best',
  west: 'west',
  east: 'east',
  forest: 'forest',
  interest: 'interest',
  rest: 'rest',
  test: 'test',
  united: 'united',
};

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
  const irregular = own(IRREGULAR, word);
  if (irregular !== undefined) return irregular;
  if (word.length <= 3) return word;
  if (/[a-z]{2}(?:men|women)$/.test(word)) return `${word.slice(0, -2)}an`;
  let short = word;
  if (short.endsWith('ies') && short.length > 4) short = `${short.slice(0, -3)}y`;
  else if (/(?:ss|sh|ch|x|z)es$/.test(short)) short = short.slice(0, -2);
  else if (short.endsWith('s') && !/(?:ss|us|is)$/.test(short)) short = short.slice(0, -1);
  const irregularSingle = own(IRREGULAR, short);
  if (irregularSingle !== undefined) return irregularSingle;
  return withoutEnding(withoutEnding(short));
}

function withoutEnding(short: string): string {
  const ending = /(?:ational|ation|ically|ically|ingly|edly|ally|ment|ing|est|ed|ly|al|er|e|y)$/.exec(short)?.[0] ?? '';
  const base = short.length - ending.length >= 3 ? short.slice(0, short.length - ending.length) : short;
  // "dropp-ed" becomes "drop", but "carry" must not become "car".
  return /([bdfgklmnprt])\1$/.test(base) && /^(?:ed|ing|er|est)$/.test(ending) ? base.slice(0, -1) : base;
}
