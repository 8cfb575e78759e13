/** The data that checks of passages and claims look at besides the claims themselves. */

import type { Brief } from '../../core/brief.ts';
import type { StatedDate } from '../../core/date.ts';
import type { Allowance, Source } from '../../core/evidence.ts';
import { isSameData } from '../../core/same-data.ts';
import type { Lexicon } from '../../languages/lexicon.ts';
import type { SourceIndex } from '../sources/source-index.ts';
import type { SourceTexts } from '../sources/source-texts.ts';

export interface Grounds {
  readonly lexicon: Lexicon;
  /** The full texts of all sources that evidence names, in the order of the claims. */
  readonly texts: readonly (SourceIndex | undefined)[];
  /** Plain data, compared by value. */
  readonly data: GroundsData;
}

export interface GroundsData {
  /** The brief's own date. */
  readonly date: StatedDate;
  readonly sources: ReadonlyMap<string, Source>;
  /** Ids of notes, sorted: where notes are mentioned doesn't matter. */
  readonly notes: readonly string[];
  readonly allow: readonly Allowance[];
}

export function groundsOf(brief: Brief, lexicon: Lexicon, texts: SourceTexts): Grounds {
  const named = new Set([...brief.claims.values()].flatMap(({ evidence }) => evidence.map(({ source }) => source)));
  return {
    lexicon,
    texts: [...named].map((source) => texts.of(source)),
    data: {
      date: brief.masthead.date,
      sources: brief.sources,
      notes: brief.notes.map(({ id }) => id).sort(),
      allow: brief.allow,
    },
  };
}

export function areSameGrounds(a: Grounds, b: Grounds): boolean {
  const isSameText = (text: SourceIndex | undefined, i: number): boolean => text === b.texts[i];
  return (
    a.lexicon === b.lexicon &&
    a.texts.length === b.texts.length &&
    a.texts.every(isSameText) &&
    isSameData(a.data, b.data)
  );
}
