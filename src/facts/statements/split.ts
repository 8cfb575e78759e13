/** A text cut into sentences, and those into the parts in which figures stand. */

import type { Figure } from '../figures/figure.ts';
import type { Tokens } from '../figures/tokens.ts';

/** For each token the number of its sentence, and of its part in the text; -1 for tokens of a figure's own. */
export interface Split {
  readonly sentenceOf: readonly number[];
  readonly partOf: readonly number[];
  /** The index of the figure that a token belongs to; -1 for none. */
  readonly figureOf: readonly number[];
}

export function split(t: Tokens, figures: readonly Figure[]): Split {
  const sentenceOf: number[] = [];
  const partOf: number[] = [];
  const figureOf: number[] = [];
  let [sentence, part, figure] = [0, 0, 0];
  t.list.forEach((token, i) => {
    while ((figures[figure]?.end ?? Number.POSITIVE_INFINITY) <= token.start) figure++;
    const inside = (figures[figure]?.start ?? Number.POSITIVE_INFINITY) <= token.start;
    if (!inside && startsPart(t, i)) part++;
    sentenceOf.push(sentence);
    partOf.push(part);
    figureOf.push(inside ? figure : -1);
    if (!inside && endsSentence(t, i)) {
      sentence++;
      part++;
    }
  });
  return { sentenceOf, partOf, figureOf };
}

function startsPart(t: Tokens, at: number): boolean {
  const token = t.at(at);
  if (!token) return false;
  if (token.kind === 'sign')
    return /^[,;:()—[\]]$/.test(token.text) || (/^[–-]$/.test(token.text) && !t.joined(at) && !t.joined(at - 1));
  return t.lexicon.subjects.joints.has(token.lower);
}

function endsSentence(t: Tokens, at: number): boolean {
  const [token, after] = [t.at(at), t.at(at + 1)];
  if (!token || !/^[.!?…]$/.test(token.text)) return false;
  if (!after) return true;
  if (token.text === '…') return /^\p{Lu}/u.test(after.text);
  if (after.start === token.end && !/^[”"’)]$/.test(after.text)) return false;
  const before = t.at(at - 1);
  const short = before?.kind === 'word' && (/^\p{Lu}$/u.test(before.text) || t.lexicon.speech.titles.has(before.lower));
  return !short && !/^\p{Ll}/u.test(after.text);
}

const NOBODY: ReadonlySet<number> = new Set();

/**
 * For each part the figures that its words speak of. A part without figures belongs to the figures of the next part at the
 * start of a sentence or after "and", to those of the part before at its end, and else to both; never across a semicolon.
 */
export function ownersOfParts(
  t: Tokens,
  { sentenceOf, partOf, figureOf }: Split,
): ReadonlyMap<number, ReadonlySet<number>> {
  interface Part {
    readonly id: number;
    readonly sentence: number;
    /** How many semicolons are before it. */
    readonly statement: number;
    readonly first: number;
    readonly figures: Set<number>;
  }
  const parts: Part[] = [];
  let statement = 0;
  t.list.forEach((_, i) => {
    const id = partOf[i] ?? 0;
    let part = parts.at(-1);
    if (part?.id !== id) {
      if (t.at(i)?.text === ';') statement++;
      part = { id, sentence: sentenceOf[i] ?? 0, statement, first: i, figures: new Set() };
      parts.push(part);
    }
    const figure = figureOf[i] ?? -1;
    if (figure >= 0) part.figures.add(figure);
  });
  const owners = new Map<number, ReadonlySet<number>>();
  parts.forEach((part, i) => {
    if (part.figures.size > 0) {
      owners.set(part.id, part.figures);
      return;
    }
    const inSentence = (p: Part | undefined): p is Part =>
      p?.sentence === part.sentence && p.statement === part.statement && p.figures.size > 0;
    const before = parts.slice(0, i).reverse().find(inSentence);
    const next = parts.slice(i + 1).find(inSentence);
    const joined =
      t.at(part.first)?.text === ';' ||
      /^(?:and|but|while|whereas)$/.test(t.lower(part.first)) ||
      t.lower(part.first + 1) === 'and';
    if (joined && !next) {
      // "and industry the rest" is about none of the figures before it.
      owners.set(part.id, NOBODY);
      return;
    }
    const all = [...(before && !(joined && next) ? before.figures : []), ...(next ? next.figures : [])];
    owners.set(part.id, new Set(all));
  });
  return owners;
}
