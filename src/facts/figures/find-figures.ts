/** Finds the numbers and dates that a text states. */

import type { Lexicon } from '../../languages/lexicon.ts';
import { dateOrSpanAt } from './date-spans.ts';
import type { Figure } from './figure.ts';
import type { Found } from './found.ts';
import { nameAt, skippedAt } from './names.ts';
import { quantityAt } from './numbers.ts';
import { ordinalAt } from './ordinals.ts';
import { ratioAt, timeAt } from './times.ts';
import { Tokens } from './tokens.ts';
import { isBelowRate, unitAfter } from './unit-words.ts';

/** The figures of a text in order, without overlaps. Numbers in names ("COVID-19") are left out. */
export function findFigures(text: string, lexicon: Lexicon): readonly Figure[] {
  return figuresAmong(new Tokens(text, lexicon));
}

export function figuresAmong(t: Tokens): readonly Figure[] {
  const figures: Figure[] = [];
  let free = 0;
  for (let at = 0; at < t.list.length; ) {
    const skipped = skippedAt(t, at);
    const found = skipped === undefined && mayBegin(t, at) ? figureAt(t, at) : undefined;
    if (!found) {
      at = skipped ?? at + 1;
      continue;
    }
    const from = Math.max(free, found.from);
    const [start, end] = [t.at(from)?.start ?? 0, t.at(found.next - 1)?.end ?? 0];
    const core = {
      start: t.at(Math.max(free, found.core[0]))?.start ?? start,
      end: t.at(found.core[1] - 1)?.end ?? end,
    };
    figures.push({
      written: t.text.slice(start, end),
      start,
      end,
      core,
      readings: found.readings,
      weak: found.weak === true,
    });
    at = found.next;
    free = at;
  }
  return figures;
}

/** True for tokens that can begin a figure; the finders skip all others. */
function mayBegin(t: Tokens, at: number): boolean {
  const token = t.at(at);
  if (!token || token.kind === 'sign') return false;
  if (token.kind === 'number') return true;
  const { numbers, dates } = t.lexicon;
  const { lower, text } = token;
  return (
    firstWords(t.lexicon).has(lower) ||
    dates.months.has(text) ||
    (dates.yearUpTo.length > 0 && t.phraseAt(at, dates.yearUpTo) !== undefined) ||
    (numbers.beforePronounOne.has(lower) && unitAfter(t, at + 1) !== undefined) ||
    numbers.multiples.folded(lower) !== undefined
  );
}

const FIRST_WORDS = new WeakMap<Lexicon, ReadonlySet<string | number>>();

/** The words of a lexicon, in lower case, that can begin a figure anywhere. */
function firstWords(lexicon: Lexicon): ReadonlySet<string | number> {
  const known = FIRST_WORDS.get(lexicon);
  if (known) return known;
  const { numbers, dates, grammar, clock } = lexicon;
  const found = new Set<string | number>(
    [
      numbers.small,
      numbers.ordinals,
      numbers.parts.fractions,
      numbers.multiples.factors,
      numbers.vague,
      dates.seasons,
      dates.quarters,
      dates.halves,
      dates.decades,
      dates.edges,
      dates.yearParts,
      dates.financialYears,
      clock.named,
      grammar.a,
      numbers.lastRanks ?? [],
    ].flatMap((words) => [...words.keys()]),
  );
  FIRST_WORDS.set(lexicon, found);
  return found;
}

function figureAt(t: Tokens, at: number): Found | undefined {
  const date = dateOrSpanAt(t, at);
  const dateFound = date && { from: date.from, next: date.next, core: [date.from, date.next] as const };
  if (date && dateFound && (date.next > at + 1 || t.at(at)?.text.length !== 4)) {
    return { ...dateFound, readings: date.other ? [date.reading, date.other] : [date.reading] };
  }
  if (isBelowRate(t, at)) return undefined;
  const name = nameAt(t, at);
  if (name) return name;
  const time = timeAt(t, at) ?? ratioAt(t, at);
  if (time) return time;
  const ordinal = ordinalAt(t, at);
  const quantity =
    ordinal && !quantityAt(t, at)?.readings.some((r) => r.kind === 'number' && r.part) ? ordinal : quantityAt(t, at);
  if (!date || !dateFound) return quantity;
  // A bare year may be a number: "2020 soldiers".
  const both = quantity && quantity.next === date.next;
  return { ...dateFound, readings: both ? [date.reading, ...quantity.readings] : [date.reading] };
}
