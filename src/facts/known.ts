/** The figures that claims state: those in their quotations, and values and dates that no quotation contains. */

import { type Claim, claimReference } from '../core/evidence.ts';
import type { Quantity } from '../core/quantity.ts';
import type { Lexicon, Role } from '../languages/lexicon.ts';
import { agree } from './agreement/agree.ts';
import { stepsOf } from './computation-steps.ts';
import { CitedWorks } from './evidence/cited-works.ts';
import { EvidenceMemory, EvidenceReader } from './evidence/evidence-reader.ts';
import { dateReading, type Figure, quantityReading, type Reading } from './figures/figure.ts';
import { yearOfName } from './figures/names.ts';
import type { Grounds, GroundsData } from './kept/grounds.ts';
import type { Claims } from './kept/noted-claims.ts';
import type { SourceTexts } from './sources/source-texts.ts';
import type { Comparative, Mention, Sentence, SubjectWord, Trend } from './statements/mention.ts';
import { EMPTY_CLAUSE, EMPTY_SENTENCE } from './statements/read-statements.ts';
import type { StatementMemory } from './statements/statement-memory.ts';
import type { WordedSentence } from './wording/worded.ts';

/** One figure or date that a claim states. */
export interface Known {
  readonly claim: Claim;
  readonly reading: Reading;
  /** As written in the claim. */
  readonly words: string;
  /** True for a second reading of a figure, which can agree but never contradict. */
  readonly second: boolean;
  /** The figure in its statement; a value of the data has an empty one. */
  readonly mention: Mention;
  /** False for a value or date of the data that no quotation of the claim states. */
  readonly isQuoted: boolean;
  /** All words of the quotation that contains it. */
  readonly quoted: ReadonlyMap<string, SubjectWord>;
}

/** Figures of claims, kept from build to build on the same grounds. Unchanged claims are the same objects. */
export class KnownMemory {
  readonly evidence = new EvidenceMemory();
  readonly stated = new WeakMap<Claim, readonly Known[]>();
}

/** The claims of a build, the data that they rest on, and what is kept of them. */
interface KeptClaims {
  readonly claims: Claims;
  readonly grounds: Grounds;
  readonly known: KnownMemory;
}

/** The known figures of each claim, including those of the claims that it follows from. */
export class KnownFigures {
  readonly lexicon: Lexicon;
  readonly evidence: EvidenceReader;
  readonly works: CitedWorks;
  readonly #claims: Claims;
  readonly #grounds: GroundsData;
  readonly #memory: StatementMemory;
  readonly #known = new Map<string, readonly Known[]>();
  readonly #kept: KnownMemory;

  constructor({ claims, grounds: { data }, known }: KeptClaims, memory: StatementMemory, texts: SourceTexts) {
    this.evidence = new EvidenceReader(memory, texts, known.evidence);
    this.#kept = known;
    this.works = new CitedWorks(data, memory, texts);
    this.#claims = claims;
    this.#grounds = data;
    this.#memory = memory;
    this.lexicon = memory.lexicon;
  }

  figuresIn(text: string): readonly Mention[] {
    return this.#memory.statementsIn(text).mentions;
  }

  sentencesIn(text: string): readonly Sentence[] {
    return this.#memory.statementsIn(text).sentences;
  }

  comparativesIn(text: string): readonly Comparative[] {
    return this.#memory.statementsIn(text).comparatives;
  }

  trendsIn(text: string): readonly Trend[] {
    return this.#memory.statementsIn(text).trends;
  }

  wordsOf(text: string): ReadonlyMap<string, SubjectWord> {
    return this.#memory.wordsOf(text);
  }

  wordingOf(text: string): readonly WordedSentence[] {
    return this.#memory.wordingOf(text);
  }

  /** The claims that ids name, and those that these follow from. */
  claimsOf(ids: readonly string[]): readonly Claim[] {
    const found = new Set<Claim>();
    const add = (id: string): void => {
      const claim = this.#claims.get(claimReference(id, this.#claims).claim);
      if (!claim || found.has(claim)) return;
      found.add(claim);
      claim.from.forEach(add);
    };
    ids.forEach(add);
    return [...found];
  }

  /** The claims that ids name, without those that these follow from. */
  claimsNamed(ids: readonly string[]): readonly Claim[] {
    return ids.flatMap((id) => this.#claims.get(claimReference(id, this.#claims).claim) ?? []);
  }

  /** The figures that these claims, or their named values, state. */
  of(ids: Iterable<string>): readonly Known[] {
    const known: Known[] = [];
    for (const id of new Set(ids)) known.push(...this.#referred(id));
    return known;
  }

  #referred(id: string): readonly Known[] {
    const { claim: name, value } = claimReference(id, this.#claims);
    const claim = this.#claims.get(name);
    const quantity = value === undefined ? undefined : claim?.values.get(value);
    if (!claim || value === undefined) return this.#ofClaim(name, new Set());
    if (!quantity) return this.#ofClaim(name, new Set()).filter(({ reading }) => reading.kind === 'date');
    const unit = quantityReading(quantity, this.lexicon)?.unit;
    // "Among those aged 18 to 24 it is 62%": what isn't in its unit describes the value.
    const others = this.#ofClaim(name, new Set()).filter(
      ({ reading }) => reading.kind !== 'number' || reading.unit !== unit,
    );
    return [...this.#ofValue(claim, quantity), ...others];
  }

  /** A named value alone, in the statement that contains it. */
  #ofValue(claim: Claim, quantity: Quantity): readonly Known[] {
    const reading = quantityReading(quantity, this.lexicon);
    if (!reading) return [];
    const inQuote = this.#stated(claim).filter((one) => agree(reading, one.reading) === 'agrees');
    return inQuote.length > 0 ? inQuote : [bare(claim, reading, quantity.wording)];
  }

  /** True if any claim of the brief states a number of the same things. */
  isCountedElsewhere(figure: Mention): boolean {
    const [reading] = figure.readings;
    if (figure.counted === undefined || reading.kind !== 'number' || reading.unit !== '') return false;
    return [...this.#claims.keys()].some((id) =>
      this.of([id]).some(
        (one) => one.mention.counted?.stem === figure.counted?.stem && agree(figure, one.reading) === 'agrees',
      ),
    );
  }

  /** True for an id that names neither a claim, nor a value of one, nor a note; it is reported where it is used. */
  isUnknown(id: string): boolean {
    const { claim: name, value } = claimReference(id, this.#claims);
    const claim = this.#claims.get(name);
    return claim ? value !== undefined && !claim.values.has(value) : !this.#grounds.notes.includes(name);
  }

  /** The first claim of the brief that states a figure. */
  claimStating(figure: Figure): Claim | undefined {
    for (const claim of this.#claims.values()) {
      if (this.of([claim.id]).some(({ reading }) => agree(figure, reading) === 'agrees')) return claim;
    }
    return undefined;
  }

  #ofClaim(id: string, visiting: Set<string>): readonly Known[] {
    const kept = this.#known.get(id);
    const claim = this.#claims.get(id);
    if (kept || !claim || visiting.has(id)) return kept ?? [];
    visiting.add(id);
    const before = claim.from.flatMap((other) => this.#ofClaim(claimReference(other, this.#claims).claim, visiting));
    const known = [...this.#stated(claim), ...before];
    if (visiting.size === 1) this.#known.set(id, known);
    visiting.delete(id);
    return known;
  }

  #stated(claim: Claim): readonly Known[] {
    const kept = this.#kept.stated.get(claim);
    if (kept) return kept;
    const stated = this.#readStated(claim);
    this.#kept.stated.set(claim, stated);
    return stated;
  }

  #readStated(claim: Claim): readonly Known[] {
    const quoted = claim.evidence.flatMap((one): Known[] => {
      const mentions = this.evidence.figures(one);
      const words = this.evidence.wordsQuoted(one);
      const isChange = mentions.some(({ role }) => role === 'from' || role === 'to');
      return mentions.flatMap((mention) =>
        readingsOf(mention, isChange, this.lexicon).map((reading, i) => ({
          claim,
          reading,
          words: mention.written,
          second: i > 0 && mention.readings.includes(reading),
          mention,
          isQuoted: true,
          quoted: words,
        })),
      );
    });
    const values = [claim.value, ...claim.values.values()].flatMap((value) => {
      const reading = value && quantityReading(value, this.lexicon);
      return reading && !quoted.some((one) => agree(reading, one.reading) === 'agrees')
        ? [bare(claim, reading, value.wording)]
        : [];
    });
    // A value without its unit would match any unit, so the quotation's figure with a unit replaces it.
    const units = quoted.some(({ reading }) => reading.kind === 'number' && reading.unit !== '');
    const own = values.filter(({ reading }) => !(units && reading.kind === 'number' && reading.unit === ''));
    const steps = claim.status === 'computed' ? this.#resultsOf(claim, values) : [];
    const multiples = claim.status === 'computed' && isQuotient(claim.how ?? '') ? own.flatMap(asMultiple) : [];
    const day = claim.date && dateReading(claim.date);
    return [...(day ? [bare(claim, day, claim.date?.wording ?? '')] : []), ...own, ...steps, ...multiples, ...quoted];
  }

  /** The written results of a computation with several steps, which its value doesn't state already. */
  #resultsOf(claim: Claim, values: readonly Known[]): readonly Known[] {
    const steps = stepsOf(claim.how ?? '');
    if (steps.length < 2) return [];
    return steps.flatMap(({ result = '' }) => {
      const [figure] = this.figuresIn(result);
      const [reading] = figure?.readings ?? [];
      if (!figure || reading?.kind !== 'number' || values.some((one) => agree(figure, one.reading) === 'agrees'))
        return [];
      return [bare(claim, reading, figure.written)];
    });
  }
}

export function claimsOf(known: readonly Known[]): ReadonlySet<Claim> {
  return new Set(known.map(({ claim }) => claim));
}

/** A figure's readings; for a span of dates in a change, also its two ends, and for "Pensions Act 1956" its year. */
function readingsOf({ readings }: Mention, isChange: boolean, lexicon: Lexicon): readonly Reading[] {
  const [first] = readings;
  const year = yearOfName(first, lexicon);
  if (year) return [...readings, year];
  return isChange && first.kind === 'date' && first.ends ? [...readings, ...first.ends] : readings;
}

/** "6,930 / 2,140": one value divided by another, which isn't a percentage. */
function isQuotient(how: string): boolean {
  return /^[^*]+\/[^*]+$/.test(how.split(/->|→|=/)[0] ?? '');
}

/** "Three times" for a computed 3.2. */
function asMultiple(one: Known): readonly Known[] {
  const { reading } = one;
  if (reading.kind !== 'number' || reading.unit !== '') return [];
  return [{ ...one, reading: { ...reading, unit: '×', quantity: { ...reading.quantity, unit: '×' } }, second: true }];
}

const NO_WORDS: ReadonlyMap<string, SubjectWord> = new Map();

function bare(claim: Claim, reading: Reading, words: string): Known {
  return {
    claim,
    reading,
    words,
    second: false,
    mention: bareMention(reading, words),
    isQuoted: false,
    quoted: NO_WORDS,
  };
}

/** A value of the data as a mention with an empty statement. */
export function bareMention(reading: Reading, written: string, role?: Role): Mention {
  return {
    ...{ written, start: 0, end: written.length, core: { start: 0, end: written.length }, weak: false },
    readings: [reading],
    ...{ role, direction: undefined, after: [], before: undefined },
    ...{ clause: EMPTY_CLAUSE, sentence: EMPTY_SENTENCE },
  };
}
