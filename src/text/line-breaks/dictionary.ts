/** Breaks between the words of Thai, Lao, Khmer and Burmese, which are written without spaces, by ICU's dictionaries. */

import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';

interface Script {
  readonly name: 'thai' | 'lao' | 'burmese' | 'khmer';
  /** Its letters and marks, without digits and punctuation. */
  readonly run: RegExp;
}

const SCRIPTS: readonly Script[] = [
  { name: 'thai', run: /[\u0e01-\u0e3a\u0e40-\u0e4e]+/g },
  { name: 'lao', run: /[\u0e81-\u0ecd\u0edc-\u0edf]+/g },
  { name: 'burmese', run: /[\u1000-\u103f\u1050-\u108f\u109a-\u109f]+/g },
  { name: 'khmer', run: /[\u1780-\u17d3\u17d7\u17dc\u17dd]+/g },
];
const ANY = /[\u0e01-\u0edf\u1000-\u109f\u1780-\u17dd]/;

interface Dictionary {
  readonly words: ReadonlySet<string>;
  /** UTF-16 units of the longest word. */
  readonly longest: number;
}

const loaded = new Map<Script['name'], Dictionary>();

function dictionaryOf(name: Script['name']): Dictionary {
  const known = loaded.get(name);
  if (known) return known;
  const file = new URL(`dictionaries/${name}.txt.br`, import.meta.url);
  const list = brotliDecompressSync(readFileSync(file)).toString('utf8').split('\n');
  const dictionary = { words: new Set(list), longest: list.reduce((most, word) => Math.max(most, word.length), 0) };
  loaded.set(name, dictionary);
  return dictionary;
}

/** Offsets between words, ascending; none in text of other scripts. */
export function wordBreaks(text: string): readonly number[] {
  if (!ANY.test(text)) return [];
  const breaks: number[] = [];
  for (const { name, run } of SCRIPTS) {
    for (const { index, 0: letters } of text.matchAll(run)) {
      breaks.push(...segment(letters, dictionaryOf(name)).map((offset) => index + offset));
    }
  }
  return breaks.sort((a, b) => a - b);
}

/** A letter that no word covers costs more than a word. */
const WORD_COST = 1;
const LETTER_COST = 2.1;
/** Marks, vowels after their letter, signs of repetition and abbreviation: never first in a word. */
const NEVER_FIRST = /^[\p{M}\u0e2f\u0e30\u0e32\u0e33\u0e45\u0e46\u0eaf\u0eb0\u0eb2\u0eb3\u0ec6\u17d2\u17d7]/u;
/** A letter below another joins it. */
const JOINER = /[\u1039\u17d2]$/;

interface Step {
  readonly end: number;
  readonly cost: number;
  readonly isWord: boolean;
}

/** The fewest words that cover the text, the longest first among equals. */
function segment(text: string, { words, longest }: Dictionary): readonly number[] {
  const steps: Step[] = [];
  steps[text.length] = { end: text.length, cost: 0, isWord: true };
  for (let at = text.length - 1; at >= 0; at--) {
    const next = steps[at + 1];
    let best: Step = { end: at + 1, cost: LETTER_COST + (next?.cost ?? 0), isWord: false };
    if (mayStart(text, at)) {
      for (let end = at + 1; end <= Math.min(text.length, at + longest); end++) {
        const rest = steps[end];
        if (!rest || rest.cost + WORD_COST > best.cost || !words.has(text.slice(at, end))) continue;
        if (end < text.length && !mayStart(text, end)) continue;
        best = { end, cost: WORD_COST + rest.cost, isWord: true };
      }
    }
    steps[at] = best;
  }
  return boundaries(text, steps);
}

function mayStart(text: string, at: number): boolean {
  return !NEVER_FIRST.test(text.slice(at, at + 1)) && !(at > 0 && JOINER.test(text.slice(at - 1, at)));
}

/** The ends of words; letters that no word covers belong to the word before them, or to each other. */
function boundaries(text: string, steps: readonly Step[]): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at < text.length; ) {
    const step = steps[at];
    if (!step) break;
    const next = steps[step.end];
    if (step.end < text.length && next?.isWord && mayStart(text, step.end)) found.push(step.end);
    at = step.end;
  }
  return found;
}
