/** Relations between the meanings of English words, from WordNet: the same, included, neighbouring or opposite. */

import { remembered } from '../../remembered.ts';
import type { Thesaurus } from '../../thesaurus.ts';
import { lemmasOf, singularsOf } from './lemmas.ts';
import { readSenses } from './senses.ts';
import { SortedTable } from './sorted-table.ts';

/** A sense and the more general ones above it with their distance, nearest first. */
type Lineage = ReadonlyMap<number, number>;

/** Senses nearer to the root ("object", "person") are too general to relate two words. */
const GENERAL = 4;

/**
 * How far two words may be from each other to mean the same in practice: the steps from a word to a more general one ("lobster",
 * "shellfish"), and one for each sense that is more usual than the one they share.
 */
const FAR = 3;

/** Nouns for persons together, which WordNet has as groups. */
const STAFF: ReadonlySet<string> = new Set(['staff', 'crew', 'personnel', 'workforce']);

/** How far two senses are apart that are kinds of the same. */
const NEIGHBOURS = 2;

/** Digits of a sense's number among parents. */
const WIDTH = 3;

class WordNet {
  readonly #senses = readSenses();
  readonly #nouns = new SortedTable(this.#senses.nouns);
  readonly #verbs = new SortedTable(this.#senses.verbs);
  readonly #adjectives = new SortedTable(this.#senses.adjectives);
  readonly #opposites = new SortedTable(this.#senses.opposites);
  readonly #similar = new SortedTable(this.#senses.similar);
  readonly isNoun = remembered((word) => singularsOf(word).some((lemma) => this.#nouns.has(lemma)));
  readonly isPerson = remembered((word) => {
    const [person] = this.#things('person');
    const [first] = this.#things(word);
    return person !== undefined && first !== undefined && first !== person && this.#lineage(first).has(person);
  });
  /** The senses of a word as a noun, as a verb and as an adjective. */
  readonly #things = remembered((word) => sensesOf(singularsOf(word), this.#nouns));
  readonly #acts = remembered((word) => sensesOf(lemmasOf(word), this.#verbs));
  readonly #qualities = remembered((word) => sensesOf(lemmasOf(word), this.#adjectives));
  /** An adjective's own forms and those that it is similar to. */
  readonly #near = remembered((word): readonly string[] => {
    const lemmas = lemmasOf(word);
    return [...lemmas, ...lemmas.flatMap((lemma) => wordsIn(this.#similar.get(lemma)))];
  });
  readonly #contrary = remembered((word): readonly string[] =>
    this.#near(word).flatMap((one) => wordsIn(this.#opposites.get(one))),
  );
  readonly #depths = new Map<number, number>();
  readonly #lineages = new Map<number, Lineage>();

  areSameThing(a: string, b: string): boolean {
    return this.#areClose(this.#things(a), this.#things(b));
  }

  areSameAct(a: string, b: string): boolean {
    return this.#areClose(this.#acts(a), this.#acts(b));
  }

  areSameQuality(a: string, b: string): boolean {
    if (this.#areClose(this.#qualities(a), this.#qualities(b))) return true;
    const [xs, ys] = [this.#near(a), this.#near(b)];
    return xs.some((x) => ys.includes(x));
  }

  areNeighbours(a: string, b: string): boolean {
    // Rarer senses ("left" as a side, "coming" as an arrival) are seldom meant.
    const [[x], [y]] = [this.#things(a), this.#things(b)];
    return x !== undefined && y !== undefined && this.#apart(x, y) === NEIGHBOURS;
  }

  areOpposite(a: string, b: string): boolean {
    const contrary = this.#contrary(a);
    return contrary.length > 0 && this.#near(b).some((word) => contrary.includes(word));
  }

  /** True if one word includes the other, or both can mean the same. */
  #areClose(xs: readonly number[], ys: readonly number[]): boolean {
    return xs.some((x, i) =>
      ys.some((y, j) => {
        const steps = this.#lineage(x).get(y) ?? this.#lineage(y).get(x);
        return steps !== undefined && steps + i + j <= FAR;
      }),
    );
  }

  /** How far two senses are apart below their nearest common one; infinite for more than neighbours. */
  #apart(x: number, y: number): number {
    const others = this.#lineage(y);
    let apart = Number.POSITIVE_INFINITY;
    for (const [sense, distance] of this.#lineage(x)) {
      if (distance > NEIGHBOURS) break;
      const other = others.get(sense);
      if (other !== undefined && this.#depth(sense) > GENERAL) apart = Math.min(apart, distance + other);
    }
    return apart;
  }

  /** The senses that are one step more general. */
  #parents(sense: number): readonly number[] {
    const at = 2 * WIDTH * sense;
    return numbersIn(
      this.#senses.parents.slice(at, at + WIDTH),
      this.#senses.parents.slice(at + WIDTH, at + 2 * WIDTH),
    );
  }

  #lineage(sense: number): Lineage {
    const known = this.#lineages.get(sense);
    if (known) return known;
    const lineage = new Map([[sense, 0]]);
    for (const [one, distance] of lineage)
      for (const parent of this.#parents(one)) if (!lineage.has(parent)) lineage.set(parent, distance + 1);
    this.#lineages.set(sense, lineage);
    return lineage;
  }

  #depth(sense: number): number {
    const known = this.#depths.get(sense);
    if (known !== undefined) return known;
    const parents = this.#parents(sense);
    const depth = parents.length === 0 ? 0 : 1 + Math.min(...parents.map((parent) => this.#depth(parent)));
    this.#depths.set(sense, depth);
    return depth;
  }
}

function sensesOf(lemmas: readonly string[], senses: SortedTable): readonly number[] {
  return lemmas.flatMap((lemma) => numbersIn(...wordsIn(senses.get(lemma))));
}

function wordsIn(text = ''): readonly string[] {
  return text === '' ? [] : text.split(' ');
}

/** Numbers in base 36, without blanks. */
function numbersIn(...texts: readonly string[]): readonly number[] {
  return texts.map((text) => Number.parseInt(text, 36)).filter((number) => !Number.isNaN(number));
}

let loaded: WordNet | undefined;

/** Reads the tables when they are first needed. */
const wordNet = (): WordNet => {
  loaded ??= new WordNet();
  return loaded;
};

export const THESAURUS: Thesaurus = {
  isNoun: (word) => wordNet().isNoun(word),
  isPerson: (word) => STAFF.has(word) || wordNet().isPerson(word),
  areSameThing: (a, b) => wordNet().areSameThing(a, b),
  areSameAct: (a, b) => wordNet().areSameAct(a, b),
  areSameQuality: (a, b) => wordNet().areSameQuality(a, b),
  areNeighbours: (a, b) => wordNet().areNeighbours(a, b),
  areOpposite: (a, b) => wordNet().areOpposite(a, b),
};
