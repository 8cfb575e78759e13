/** What claims state: the readings of their values, dates and quotations. */

import type { Brief } from '../core/brief.ts';
import type { Claim } from '../core/evidence.ts';
import { agree } from './agree.ts';
import { dateReading, type Figure, quantityReading, type Reading } from './figure.ts';
import type { FigureMemory } from './find-figures.ts';

/** One thing that a claim states. */
export interface Known {
  readonly claim: Claim;
  readonly reading: Reading;
  /** As the claim has it. */
  readonly words: string;
  /** A second reading of a figure: it can only agree. */
  readonly second: boolean;
}

/** Every claim's known figures, each claim's with those of the claims that it follows from. */
export class KnownFigures {
  readonly #brief: Brief;
  readonly #memory: FigureMemory;
  readonly #known = new Map<string, readonly Known[]>();

  constructor(brief: Brief, memory: FigureMemory) {
    this.#brief = brief;
    this.#memory = memory;
  }

  figuresIn(text: string): readonly Figure[] {
    return this.#memory.figuresIn(text);
  }

  /** The figures of the words that a claim quotes. */
  quoted({ evidence }: Claim): readonly Figure[] {
    return evidence.flatMap(({ quote }) => (quote === undefined ? [] : this.figuresIn(quote)));
  }

  /** What these claims state. */
  of(ids: Iterable<string>): readonly Known[] {
    const known: Known[] = [];
    for (const id of new Set(ids)) known.push(...this.#ofClaim(id, new Set()));
    return known;
  }

  /** True for an id that names neither a claim nor a note, which is reported where it stands. */
  isUnknown(id: string): boolean {
    return !this.#brief.claims.has(id) && !this.#brief.notes.some((note) => note.id === id);
  }

  /** The first claim, of all, that states a figure. */
  whoStates(figure: Figure): Claim | undefined {
    for (const claim of this.#brief.claims.values()) {
      if (this.of([claim.id]).some(({ reading }) => agree(figure, reading) === 'agrees')) return claim;
    }
    return undefined;
  }

  #ofClaim(id: string, visiting: Set<string>): readonly Known[] {
    const kept = this.#known.get(id);
    const claim = this.#brief.claims.get(id);
    if (kept || !claim || visiting.has(id)) return kept ?? [];
    visiting.add(id);
    const before = claim.from.flatMap((other) => this.#ofClaim(other, visiting));
    const known = [...stated(claim, this.quoted(claim)), ...before];
    if (visiting.size === 1) this.#known.set(id, known);
    visiting.delete(id);
    return known;
  }
}

function stated(claim: Claim, quoted: readonly Figure[]): Known[] {
  const { value, date } = claim;
  const known: Known[] = quoted.flatMap(({ readings, written }) =>
    readings.map((reading, i) => ({ claim, reading, words: written, second: i > 0 })),
  );
  const number = value && quantityReading(value);
  // A value without its unit would let any unit pass; the quotation has it.
  const hasUnit = known.some(({ reading }) => reading.kind === 'number' && reading.unit !== '' && number?.unit === '');
  if (number && !hasUnit) known.unshift({ claim, reading: number, words: value.wording, second: false });
  const day = date && dateReading(date);
  if (day) known.unshift({ claim, reading: day, words: date.wording, second: false });
  return known;
}
