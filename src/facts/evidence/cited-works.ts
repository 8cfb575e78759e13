/** What the sources of claims say about themselves: their dates, titles and publishers. */

import type { Claim, Source } from '../../core/evidence.ts';
import { type DateReading, dateReading } from '../figures/figure.ts';
import type { GroundsData } from '../kept/grounds.ts';
import type { SourceTexts } from '../sources/source-texts.ts';
import type { StatementMemory } from '../statements/statement-memory.ts';
import type { SourceNames } from '../wording/compared.ts';

/** The most characters of a heading; a longer line is a paragraph. */
const LONGEST_HEADING = 160;

export class CitedWorks {
  readonly #grounds: GroundsData;
  readonly #memory: StatementMemory;
  readonly #texts: SourceTexts;

  constructor(grounds: GroundsData, memory: StatementMemory, texts: SourceTexts) {
    this.#texts = texts;
    this.#grounds = grounds;
    this.#memory = memory;
  }

  /** The brief's own date, and the dates of issue of these claims' sources. */
  ownDates(claims: Iterable<Claim>): readonly DateReading[] {
    const issued = this.#of(claims).flatMap((source) => source.issued ?? []);
    return [this.#grounds.date, ...issued].flatMap((date) => dateReading(date) ?? []);
  }

  /** The dates in the titles of these claims' sources, also as the first line of a source's text has it. */
  titleDates(claims: Iterable<Claim>): readonly DateReading[] {
    const titles = this.#of(claims).flatMap(({ id, title }) => [title, this.#headingOf(id)]);
    return titles.flatMap((title) =>
      this.#memory
        .statementsIn(title)
        .mentions.flatMap(({ readings: [reading] }) => (reading.kind === 'date' ? [reading] : [])),
    );
  }

  /** The first line of a source's text, if it isn't a sentence. */
  #headingOf(id: string): string {
    const line = /^\s*(\S[^\n]*?)\s*(?:\n|$)/.exec(this.#texts.of(id)?.text ?? '')?.[1] ?? '';
    return line.length > LONGEST_HEADING || /[.!?;,]$/.test(line) ? '' : line;
  }

  /** The names of these claims' sources, and of the brief's others. */
  names(claims: Iterable<Claim>): SourceNames {
    const stemsOf = (text: string): readonly string[] => [...this.#memory.wordsOf(text).keys()];
    const own = this.#of(claims);
    const others = [...this.#grounds.sources.values()].filter((source) => !own.includes(source));
    return {
      publisher: own[0]?.publisher ?? '',
      own: new Set(own.flatMap(({ title, publisher = '' }) => [...stemsOf(title), ...stemsOf(publisher)])),
      others: new Set(others.flatMap(({ publisher = '' }) => stemsOf(publisher))),
    };
  }

  #of(claims: Iterable<Claim>): readonly Source[] {
    const works = new Set([...claims].flatMap(({ evidence }) => evidence.map(({ source }) => source)));
    return [...works].flatMap((id) => this.#grounds.sources.get(id) ?? []);
  }
}
