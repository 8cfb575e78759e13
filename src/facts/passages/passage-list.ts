/** The passages collected so far, and how texts, words, values and dates are added to them. */

import type { StatedDate } from '../../core/date.ts';
import type { Quantity } from '../../core/quantity.ts';
import type { DataPath, RichText } from '../../core/rich-text.ts';
import { dateReading, quantityReading, type Reading } from '../figures/figure.ts';
import { intervalEnds } from '../figures/interval-ends.ts';
import type { StatementMemory } from '../statements/statement-memory.ts';
import { marksOf, type Passage, referencesOf } from './passage.ts';

/** What a chart or table says about the texts that belong to it. */
export type Frame = Pick<Passage, 'counts' | 'scale' | 'names' | 'wider'>;

/** The place of a value: its ids, its claims, and the labels that describe it. */
export interface ValuePlace {
  readonly within: readonly string[];
  readonly claims: readonly string[];
  readonly context: readonly string[];
  readonly isSum?: boolean;
}

export class PassageList {
  readonly passages: Passage[] = [];
  readonly statements: StatementMemory;
  readonly #titles: readonly string[];

  /** `titles` are those of the brief's sources. */
  constructor(statements: StatementMemory, titles: readonly string[]) {
    this.statements = statements;
    this.#titles = titles;
  }

  /** The titles of sources that a text repeats. */
  works(text: string): Frame {
    const names = this.#titles.filter((title) => text.includes(title));
    return names.length > 0 ? { names } : {};
  }

  /** Adds a text that names works: the source of a chart, the credit of an image. */
  work(text: RichText, within: readonly string[], claims: readonly string[]): void {
    this.text(text, within, claims, this.works(text.plain));
  }

  texts(
    texts: readonly (RichText | undefined)[],
    within: readonly string[],
    claims: readonly string[] = [],
    frame: Frame = {},
  ): void {
    for (const text of texts) if (text) this.text(text, within, claims, frame);
  }

  /** `context` has the words of a table's row and column around a cell. */
  text(
    { src, plain, nodes }: RichText,
    within: readonly string[],
    claims: readonly string[],
    frame: Frame = {},
    context: readonly string[] = [],
  ): void {
    const own = { text: plain, marks: marksOf(nodes), references: referencesOf(nodes) };
    this.passages.push({ src, ...own, claims, within, ...frame, quotes: true, ...(context.length > 0 && { context }) });
  }

  alternative(
    { src, plain, nodes }: RichText,
    within: readonly string[],
    claims: readonly string[],
    frame: Frame = {},
  ): void {
    const own = { text: plain, marks: marksOf(nodes), references: [] };
    this.passages.push({ src, ...own, claims, within, ...frame, quotes: false });
  }

  /** Adds words without marks. */
  words(
    src: DataPath,
    text: string | undefined,
    within: readonly string[],
    claims: readonly string[],
    frame: Frame = {},
  ): void {
    if (text === undefined) return;
    this.passages.push({ src, text, marks: [], claims, within, ...frame, quotes: false, references: [] });
  }

  /** Adds a date as a value and in its printed wording. */
  date(
    src: DataPath,
    date: StatedDate,
    within: readonly string[],
    claims: readonly string[],
    context: readonly string[] = [],
  ): void {
    const reading = dateReading(date);
    const ends = intervalEnds(date);
    if (reading) this.value(src, { ...reading, ...(ends && { ends }) }, date.wording, { within, claims, context });
    const [only, ...others] = this.statements.figuresIn(date.wording);
    const isDateAlone = only?.written === date.wording.trim() && others.length === 0;
    if (only && !isDateAlone) this.words(`${src}.wording`, date.wording, within, claims);
  }

  quantity(src: DataPath, quantity: Quantity, place: ValuePlace): void {
    const reading = quantityReading(quantity, this.statements.lexicon);
    if (reading) this.value(src, reading, quantity.wording, place);
  }

  value(src: DataPath, reading: Reading, text: string, { within, claims, context, isSum }: ValuePlace): void {
    const own = { src, text, claims, within, reading, context, ...(isSum && { isSum }) };
    this.passages.push({ ...own, marks: [], quotes: false, references: [] });
  }
}
