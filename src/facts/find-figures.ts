/** Every number and date that a text states. */

import type { Figure, Reading } from './figure.ts';
import { dateAt } from './find-dates.ts';
import { isName, quantityAt } from './find-numbers.ts';
import { type Token, tokensOf, touches } from './tokens.ts';

const MAY_HOLD_ONE =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|trillion|dozen|hundreds|thousands|millions|billions|trillions|dozens|scores|half|third|quarter|fifth|tenth|zero|one|first|second|fourth|sixth|seventh|eighth|ninth|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|January|February|March|April|June|July|August|September|October|November|December)/i;

/** The figures of a text in order; none overlaps another. Numbers that name things ("COVID-19", "Figure 2") are none. */
export function findFigures(text: string): readonly Figure[] {
  if (!MAY_HOLD_ONE.test(text)) return [];
  const tokens = tokensOf(text);
  const figures: Figure[] = [];
  let free = 0;
  for (let at = 0; at < tokens.length; ) {
    const found = figureAt(tokens, at, text);
    if (!found) {
      at++;
      continue;
    }
    const from = Math.max(free, found.from);
    const start = tokens[from]?.start ?? 0;
    const end = tokens[found.next - 1]?.end ?? start;
    figures.push({ written: text.slice(start, end), start, end, readings: found.readings });
    at = found.next;
    free = at;
  }
  return figures;
}

interface Found {
  readonly from: number;
  readonly next: number;
  readonly readings: readonly [Reading, ...Reading[]];
}

function figureAt(tokens: readonly Token[], at: number, text: string): Found | undefined {
  const literal = literalAt(tokens, at, text);
  if (literal) return literal;
  if (isName(tokens, at)) return undefined;
  const date = dateAt(tokens, at);
  const quantity = quantityAt(tokens, at, text);
  if (!date) return quantity && { ...quantity, readings: [quantity.reading] };
  // A bare year may be a number: "2020 soldiers".
  const both = quantity && quantity.next === date.next && date.next === at + 1;
  return { ...date, readings: both ? [date.reading, quantity.reading] : [date.reading] };
}

/** "10:30", "3:1", "8/10/2022": compared as written. */
function literalAt(tokens: readonly Token[], at: number, text: string): Found | undefined {
  let next = at;
  const isPart = (i: number): boolean => tokens[i]?.kind === 'number' && !/[, .]/.test(tokens[i]?.text ?? '');
  while (isPart(next) && touches(tokens[next], tokens[next + 1]) && /^[:/]$/.test(tokens[next + 1]?.text ?? '')) {
    if (!touches(tokens[next + 1], tokens[next + 2]) || !isPart(next + 2)) break;
    next += 2;
  }
  if (next === at || isYears(tokens[at], tokens[next], next - at)) return undefined;
  const written = text.slice(tokens[at]?.start, tokens[next]?.end);
  return { from: at, next: next + 1, readings: [{ kind: 'literal', text: written }] };
}

/** "2019/20". */
function isYears(first: Token | undefined, last: Token | undefined, length: number): boolean {
  return length === 2 && first?.text.length === 4 && (last?.text.length === 2 || last?.text.length === 4);
}

/** Texts' figures, kept from one build to the next. */
export class FigureMemory {
  #now = new Map<string, readonly Figure[]>();
  #before = new Map<string, readonly Figure[]>();

  /** Begins a build: what the build before last held is forgotten. */
  begin(): void {
    this.#before = this.#now;
    this.#now = new Map();
  }

  figuresIn(text: string): readonly Figure[] {
    const known = this.#now.get(text);
    if (known) return known;
    const figures = this.#before.get(text) ?? findFigures(text);
    this.#now.set(text, figures);
    return figures;
  }
}
