/** Splits a computation into operators, names of claims and numbers; numbers are read as those of texts are. */

import { letterPattern } from '../core/letter-pattern.ts';
import type { Lexicon } from '../languages/lexicon.ts';
import type { NumberReading } from './figures/figure.ts';
import { findFigures } from './figures/find-figures.ts';

export type ComputationToken =
  | { readonly kind: 'operator'; readonly text: string }
  | { readonly kind: 'name'; readonly text: string }
  /** A number with its unit; `reading` is undefined for words that aren't one exact number. */
  | { readonly kind: 'number'; readonly text: string; readonly reading: NumberReading | undefined };

const SIGNS: Readonly<Record<string, string>> = { '×': '*', '÷': '/', '−': '-', '–': '-' };

const NAME = letterPattern(String.raw`[\p{L}_][\p{L}\p{N}_-]*(?:\.[\p{L}_][\p{L}\p{N}_-]*)?`, 'y');
const NAME_BEFORE = letterPattern(String.raw`[\p{L}\p{N}_]$`);

/** "3 × 10⁶" is one number. */
const POWER = /\d\s*[×x]\s*10(?:\^\d+|[⁰¹²³⁴-⁹]+)/uy;

/** `isName` is true for the ids that the computation may use. */
export function computationTokens(
  text: string,
  isName: (word: string) => boolean,
  lexicon: Lexicon,
): readonly ComputationToken[] {
  const tokens: ComputationToken[] = [];
  let start = 0;
  const endNumber = (end: number): void => {
    const written = text.slice(start, end).trim();
    if (written !== '') tokens.push({ kind: 'number', text: written, reading: readingOf(written, lexicon) });
  };
  for (let at = 0; at < text.length; ) {
    // A claim may have the id "tonnes".
    const name = text.slice(start, at).trim() === '' ? nameAt(text, at, isName) : undefined;
    const power = matchAt(POWER, text, at);
    if (name !== undefined) {
      tokens.push({ kind: 'name', text: name });
      start = at + name.length;
    } else if (!power && isOperator(text, at, isName)) {
      endNumber(at);
      const sign = text.charAt(at);
      tokens.push({ kind: 'operator', text: SIGNS[sign] ?? sign });
      start = at + 1;
    }
    at = Math.max(start, at + (power?.length ?? 1));
  }
  endNumber(text.length);
  return tokens;
}

/** A claim's id at the beginning of a word. */
function nameAt(text: string, at: number, isName: (word: string) => boolean): string | undefined {
  const before = text.slice(0, at);
  if (NAME_BEFORE(before).test(before)) return undefined;
  const word = matchAt(NAME(text), text, at);
  return word !== undefined && isName(word) ? word : undefined;
}

/** False for the signs inside "km/h" and "kilowatt-hours", unless a claim's id follows. */
function isOperator(text: string, at: number, isName: (word: string) => boolean): boolean {
  if (/[+*()×÷−–]/.test(text.charAt(at))) return true;
  if (!/[-/]/.test(text.charAt(at))) return false;
  const isInside = /\p{L}$/u.test(text.slice(0, at)) && /^\p{L}/u.test(text.slice(at + 1));
  return !isInside || nameAt(text, at + 1, isName) !== undefined;
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** The number that words are as a whole, without hedge; undefined for others. */
function readingOf(written: string, lexicon: Lexicon): NumberReading | undefined {
  const [figure, ...others] = findFigures(written, lexicon);
  const reading = figure?.readings.find((one) => one.kind === 'number');
  if (!figure || others.length > 0) return undefined;
  // The denominator of "48.6 mg/l" isn't part of the figure's words.
  const rest = written.slice(figure.written.length);
  const isRate = reading?.per !== undefined && /^\/\p{L}+[²³]?$/u.test(rest);
  if (!written.startsWith(figure.written) || (rest !== '' && !isRate)) return undefined;
  return reading?.quantity.kind === 'exact' ? reading : undefined;
}
