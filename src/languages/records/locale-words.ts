/** The words of a language, as its record has them. The compiler reports what a record lacks. */

import type { Message } from '../message.ts';
import type { CHART_KINDS, CHARTS, DATES, INPUT, PLACES, PUNCTUATION, QUANTITIES } from './en.ts';
import type { LAYOUT, MAIL, SHARED } from './en-pages.ts';

/** Texts without plural forms. */
type Texts<T> = { readonly [K in keyof T]: T[K] extends readonly string[] ? readonly string[] : string };
type Messages<T> = { readonly [K in keyof T]: Message };

export type DateTexts = Texts<typeof DATES> & {
  /** The first day of a month where it isn't a plain number: `1er`. */
  readonly firstDay?: string;
  /** What years are counted from, before the common era: 543 in Thailand. */
  readonly yearOffset?: number;
};

export interface LocaleWords {
  readonly dates: DateTexts;
  readonly quantities: Texts<typeof QUANTITIES>;
  readonly punctuation: Texts<typeof PUNCTUATION>;
  /** In briefs that are made for each of many places. */
  readonly places: Texts<Omit<typeof PLACES, 'points'>> & Messages<Pick<typeof PLACES, 'points'>>;
  readonly kinds: Texts<typeof CHART_KINDS>;
  readonly charts: Messages<typeof CHARTS>;
  /** In layouts and mails alike. */
  readonly shared: Messages<typeof SHARED>;
  readonly layout: Messages<typeof LAYOUT>;
  readonly mail: Messages<typeof MAIL>;
  readonly input: Texts<typeof INPUT>;
  /** Short names of months that differ from CLDR's. */
  readonly monthsShort?: readonly string[];
}
