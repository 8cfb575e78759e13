/** The charts' own words: sentences of the locale with their slots filled. */

import type { ChartKindName } from '../../core/chart.ts';
import type { Order } from '../../core/quantity-arithmetic.ts';
import type { Locale } from '../../languages/locale.ts';
import { percent } from '../../languages/quantity-words.ts';
import { labelled, listed, type SlotValues, say, sentence } from '../../languages/say.ts';

type ChartKey = keyof Locale['words']['charts'];

const TRENDS: Readonly<Record<Order, ChartKey>> = {
  less: 'rises',
  more: 'falls',
  equal: 'staysTheSame',
  undecided: 'goes',
};

const METHODS = { quantiles: 'quantiles', equal: 'equalSteps', natural: 'naturalBreaks' } as const;

/** Makes the texts of one locale. */
export class ChartWords {
  readonly #locale: Locale;

  constructor(locale: Locale) {
    this.#locale = locale;
  }

  /** Any sentence by its key in the record. */
  say(key: ChartKey, values: SlotValues = {}): string {
    return say(this.#locale.words.charts[key], this.#locale, values);
  }

  /** January to December, short. */
  get months(): readonly string[] {
    return this.#locale.dates.monthsShort;
  }

  kind(kind: ChartKindName): string {
    return this.#locale.words.kinds[kind];
  }

  /** "Name: text". */
  labelled(name: string, text: string): string {
    return labelled(name, text, this.#locale);
  }

  /** "a and b". */
  listed(parts: readonly string[]): string {
    return listed(parts, this.#locale.lists.and);
  }

  sentence(text: string): string {
    return sentence(text, this.#locale);
  }

  sentences(texts: readonly string[]): string {
    return texts.join(this.#locale.words.punctuation.space);
  }

  commas(parts: readonly string[]): string {
    return parts.join(this.#locale.words.punctuation.comma);
  }

  semicolons(parts: readonly string[]): string {
    return parts.join(this.#locale.words.punctuation.semicolon);
  }

  interval(level: number | undefined): string {
    if (level === undefined) return this.say('intervalOfUnknownLevel');
    return this.say('interval', { level: percent(level, this.#locale) });
  }

  /** The course of a series from its first to its last value. */
  course(order: Order, first: string, last: string): string {
    return this.say(TRENDS[order], { first, last });
  }

  /** Names the series that aren't named at their lines; `names` is empty if they are too many. */
  others(count: number, names: readonly string[]): string {
    return names.length === 0 ? this.say('others', { count }) : this.commas(names);
  }

  /** Above a part of a chart that began on an earlier page: its rows. */
  continuedRows(first: number, last: number, total: number): string {
    return first === last
      ? this.say('continuedRow', { row: first, total })
      : this.say('continuedRows', { first, last, total });
  }

  /** The same of small multiples. */
  continuedPanels(first: number, last: number, total: number): string {
    return first === last
      ? this.say('continuedPanel', { panel: first, total })
      : this.say('continuedPanels', { first, last, total });
  }

  /** Below a part; `count` is the number of rows that follow, if it has rows. */
  continues(count: number | undefined): string {
    return count === undefined ? this.say('continues') : this.say('continuesRows', { count });
  }

  events(count: number, first: string, last: string): string {
    return count < 2 ? this.say('events', { count }) : this.say('eventsFromTo', { count, first, last });
  }

  classMethod(method: 'quantiles' | 'equal' | 'natural'): string {
    return this.say(METHODS[method]);
  }
}

const known = new WeakMap<Locale, ChartWords>();

export function chartWords(locale: Locale): ChartWords {
  const words = known.get(locale) ?? new ChartWords(locale);
  known.set(locale, words);
  return words;
}

/** With a capital first letter. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
