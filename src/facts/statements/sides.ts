/** Assigns words to one of two figures by word order: "nurses did better than doctors: 75% against 66%". */

import type { Figure } from '../figures/figure.ts';
import type { Tokens } from '../figures/tokens.ts';
import type { Split } from './split.ts';

/**
 * Assigns the tokens of a comparison that precedes its two figures: those before "than" to the first figure, those after it to
 * the second. Returns indexes of figures by index of token.
 */
export function comparedThings(
  t: Tokens,
  { sentenceOf, figureOf }: Split,
  figures: readonly Figure[],
): ReadonlyMap<number, readonly number[]> {
  const owners = new Map<number, readonly number[]>();
  t.list.forEach(({ lower }, than) => {
    if (!t.lexicon.roles.than.has(lower)) return;
    const sentence = sentenceOf[than];
    let start = than;
    while (start > 0 && sentenceOf[start - 1] === sentence && (figureOf[start - 1] ?? -1) < 0) start--;
    // A figure before "than" may itself be compared.
    if (start > 0 && sentenceOf[start - 1] === sentence) return;
    const after: number[] = [];
    let end = than + 1;
    for (let i = than + 1; sentenceOf[i] === sentence && after.length < 3; i++) {
      const figure = figureOf[i] ?? -1;
      if (figure < 0) {
        if (after.length === 0) end = i + 1;
      } else if (!after.includes(figure)) after.push(figure);
    }
    const [first, second] = after;
    if (first === undefined || second === undefined || !areCompared(t, figures, first, second)) return;
    for (let i = start; i < than; i++) owners.set(i, [first]);
    for (let i = than + 1; i < end; i++) if (!isPredicate(t, i, than, end)) owners.set(i, [second]);
  });
  return owners;
}

/** True after a comma or colon, where words describe both figures: "than others, by 77% to 67%", "than doctors: 75%". */
function isPredicate(t: Tokens, at: number, than: number, end: number): boolean {
  for (let i = than + 1; i < Math.min(at, end); i++) if (/^[,:;(–—]$/.test(t.at(i)?.text ?? '')) return true;
  return false;
}

/** "75% of them were covered, against 66%", "74% and 59%": two numbers with the same unit. */
function areCompared(t: Tokens, figures: readonly Figure[], first: number, second: number): boolean {
  const [a, b] = [figures[first], figures[second]];
  const [x, y] = [a?.readings[0], b?.readings[0]];
  if (!a || !b || x?.kind !== 'number' || y?.kind !== 'number' || x.unit !== y.unit) return false;
  return t.lexicon.comparisons.levelsBetween.test(t.text.slice(a.end, b.start));
}

/**
 * The index of the figure before one that describes the same thing: "two thirds of nurses (66%)", "146 of them, or 40%". Undefined
 * if there is none in the same clause ("nurses (66%)").
 */
export function describedBefore(
  t: Tokens,
  { figureStarts, sentenceOf }: Split,
  figures: readonly Figure[],
  i: number,
): number | undefined {
  const [figure, before] = [figures[i], figures[i - 1]];
  if (!figure || !before) return undefined;
  const between = t.text.slice(before.end, figure.start);
  if (/^[^.;:,()]*\($/.test(between)) return i - 1;
  const [at, last] = [figureStarts[i] ?? -1, figureStarts[i - 1] ?? -1];
  const isOr = t.isIn(at - 1, t.lexicon.grammar.or) && t.at(at - 2)?.text === ',';
  return isOr && sentenceOf[at] === sentenceOf[last] && !/[;:()]/.test(between) ? i - 1 : undefined;
}

/** True for a word that negates a statement: "not", "without", "failed to". */
export function denies(t: Tokens, at: number): boolean {
  const { negations, undenied } = t.lexicon.subjects;
  if (isDenier(t, at) || isAbsence(t, at)) return true;
  return negations.has(t.lower(at)) && !undenied.has(t.lower(at + 1)) && !isNovel(t, at);
}

/** The most tokens from a negation to "before". */
const FAR = 4;

/** True for "not" in "had not seen before", which means "new". */
export function isNovel(t: Tokens, negation: number): boolean {
  const { novelty } = t.lexicon.subjects;
  for (let i = negation + 1; i <= negation + FAR; i++) {
    const after = t.at(i + 1);
    if (novelty.has(t.lower(i))) return after === undefined || after.kind === 'sign';
    if (t.at(i)?.kind !== 'word') return false;
  }
  return false;
}

/** True for "for" in "for want of an interpreter". */
function isAbsence(t: Tokens, at: number): boolean {
  const { absences } = t.lexicon.subjects;
  return absences !== undefined && t.phraseAt(at, absences) !== undefined;
}

/** True for "failed" in "failed to report". */
export function isDenier(t: Tokens, at: number): boolean {
  const { grammar, subjects } = t.lexicon;
  const { deniers, stem } = subjects;
  // "Declined to 48.7 million" is a change.
  return (
    t.isIn(at + 1, grammar.to) && t.at(at)?.kind === 'word' && !t.isNumber(at + 2) && deniers.has(stem(t.lower(at)))
  );
}
