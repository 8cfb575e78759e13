/** Splits a text into sentences, and sentences into the parts that contain figures. */

import { startsWithCapital, startsWithSmallLetter } from '../../core/letter-pattern.ts';
import type { Figure } from '../figures/figure.ts';
import type { Tokens } from '../figures/tokens.ts';

/** The sentence, part and figure of each token, by index. */
export interface Split {
  readonly sentenceOf: readonly number[];
  readonly partOf: readonly number[];
  /** The index of the figure that a token belongs to; -1 for none. */
  readonly figureOf: readonly number[];
  /** The first token of each part, by the part's number; some numbers are unused. */
  readonly partStarts: readonly (number | undefined)[];
  /** The first token of each figure, by the figure's index; undefined for a figure without a token of its own. */
  readonly figureStarts: readonly (number | undefined)[];
}

export function split(t: Tokens, figures: readonly Figure[]): Split {
  const sentenceOf: number[] = [];
  const partOf: number[] = [];
  const figureOf: number[] = [];
  const partStarts: (number | undefined)[] = [];
  const figureStarts: (number | undefined)[] = [];
  let [sentence, part, figure] = [0, 0, 0];
  t.list.forEach((token, i) => {
    while ((figures[figure]?.end ?? Number.POSITIVE_INFINITY) <= token.start) figure++;
    const inside = (figures[figure]?.start ?? Number.POSITIVE_INFINITY) <= token.start;
    if (!inside && startsPart(t, i)) part++;
    sentenceOf.push(sentence);
    partOf.push(part);
    figureOf.push(inside ? figure : -1);
    partStarts[part] ??= i;
    if (inside) figureStarts[figure] ??= i;
    if (!inside && endsSentence(t, i)) {
      sentence++;
      part++;
    }
  });
  return { sentenceOf, partOf, figureOf, partStarts, figureStarts };
}

function startsPart(t: Tokens, at: number): boolean {
  const token = t.at(at);
  if (!token) return false;
  if (token.kind === 'sign')
    return /^[,;:()—[\]…]$/.test(token.text) || (/^[–-]$/.test(token.text) && !t.joined(at) && !t.joined(at - 1));
  return t.lexicon.subjects.joints.has(token.lower);
}

function endsSentence(t: Tokens, at: number): boolean {
  const [token, after] = [t.at(at), t.at(at + 1)];
  if (!token || !/^[.!?…]$/.test(token.text)) return false;
  // Signs of other scripts end a sentence without a space.
  if (!after || !t.text.startsWith(token.text, token.start)) return true;
  if (token.text === '…') return startsWithCapital(after.text);
  if (after.start === token.end && !/^[”"’)]$/.test(after.text)) return false;
  const before = t.at(at - 1);
  // "J. Smith", but not "17.9 °C.".
  const isInitial =
    before !== undefined && before.text.length === 1 && startsWithCapital(before.text) && t.at(at - 2)?.text !== '°';
  const short = before?.kind === 'word' && (isInitial || t.lexicon.speech.titles.has(before.lower));
  return !short && !startsWithSmallLetter(after.text);
}

const NOBODY: ReadonlySet<number> = new Set();

/**
 * The figures that the words of each part describe. A part without figures describes those of the next part at the start of
 * a sentence or after "and", those of the previous part at its end, and otherwise both; never across a semicolon.
 */
export function ownersOfParts(t: Tokens, places: Split): ReadonlyMap<number, ReadonlySet<number>> {
  const parts = partsOf(t, places);
  const before = lastWithFigures(parts);
  const after = lastWithFigures(parts.toReversed()).reverse();
  const owners = new Map<number, ReadonlySet<number>>();
  parts.forEach((part, i) => {
    const own = part.figures.size > 0 ? part.figures : figuresBeforeBracket(t, part, parts.slice(0, i));
    owners.set(part.id, own ?? ownersOf(t, part, before[i], after[i]));
  });
  return owners;
}

/** "96 (8.1%) for a scan": words after a bracket describe the figures in it and before it. */
function figuresBeforeBracket(t: Tokens, { first }: Part, before: readonly Part[]): ReadonlySet<number> | undefined {
  const [outer, inner] = before.slice(-2);
  if (t.at(first)?.text !== ')' || t.at(inner?.first ?? -1)?.text !== '(') return undefined;
  if (!outer || !inner || outer.figures.size === 0 || inner.figures.size === 0) return undefined;
  return new Set([...outer.figures, ...inner.figures]);
}

function ownersOf(t: Tokens, part: Part, before: Part | undefined, next: Part | undefined): ReadonlySet<number> {
  const { and, conjunctions } = t.lexicon.grammar;
  // "Vacancies fall, but one post in ten is empty"
  const turns = next !== undefined && t.isIn(next.first, conjunctions) && !t.isIn(next.first, and);
  if (turns && !before) return NOBODY;
  const joined = t.at(part.first)?.text === ';' || t.isIn(part.first, conjunctions) || t.isIn(part.first + 1, and);
  // "and industry the rest" describes none of the figures before it.
  if (joined && !next) return NOBODY;
  // "(90.2%), followed by history (88.4%)"
  if (next && t.at(next.first)?.text === '(') return next.figures;
  return new Set([...(before && !(joined && next) ? before.figures : []), ...(next ? next.figures : [])]);
}

interface Part {
  readonly id: number;
  readonly sentence: number;
  /** The number of semicolons and omissions before it. */
  readonly statement: number;
  readonly first: number;
  readonly figures: Set<number>;
}

/** The parts in order; the numbers of sentences and statements never decrease. */
function partsOf(t: Tokens, { sentenceOf, partOf, figureOf }: Split): readonly Part[] {
  const parts: Part[] = [];
  let statement = 0;
  t.list.forEach((_, i) => {
    const id = partOf[i] ?? 0;
    let part = parts.at(-1);
    if (part?.id !== id) {
      if (/^[;…]$/.test(t.at(i)?.text ?? '')) statement++;
      part = { id, sentence: sentenceOf[i] ?? 0, statement, first: i, figures: new Set() };
      parts.push(part);
    }
    const figure = figureOf[i] ?? -1;
    if (figure >= 0) part.figures.add(figure);
  });
  return parts;
}

/** For each part, the last one before it with figures, if it is in the same statement. */
function lastWithFigures(parts: readonly Part[]): (Part | undefined)[] {
  let last: Part | undefined;
  return parts.map((part) => {
    const found = last?.sentence === part.sentence && last.statement === part.statement ? last : undefined;
    if (part.figures.size > 0) last = part;
    return found;
  });
}
