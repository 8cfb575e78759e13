/** Reads how many of the things named before a statement is about: "all of them", "neither went over the limit", "eight of these". */

import type { Tokens } from '../figures/tokens.ts';
import type { Split } from '../statements/split.ts';
import type { ReferredAmount } from './worded.ts';

/** The amount of a pronoun at a token; undefined for other tokens. */
export function referredAmountAt(t: Tokens, at: number, { partOf, figureOf }: Split): ReferredAmount | undefined {
  const { subjects, grammar, wording } = t.lexicon;
  const isPronoun = subjects.backReferences.has(t.lower(at)) && t.isIn(at - 1, grammar.of);
  const end = isPronoun ? at : at + 1;
  const found = t.phraseBefore(end, wording.amounts);
  const first = found ? end - found.length : isPronoun && isNumber(t, at - 2, figureOf) ? at - 2 : undefined;
  if (first === undefined || !(isPronoun || isSubject(t, at))) return undefined;
  // "Not all of them"
  if (t.isIn(first - 1, subjects.negations)) return undefined;
  return {
    amount: found?.meaning ?? 'counted',
    written: t.text.slice(t.at(first)?.start, t.at(at)?.end),
    start: t.at(first)?.start ?? 0,
    end: t.at(at)?.end ?? 0,
    part: partOf[at] ?? -1,
    governor: t.isIn(first - 1, wording.governors) ? t.lower(first - 1) : undefined,
  };
}

/** "Neither" in "neither went over the limit", "both" in "both were late": an amount right before its verb. */
function isSubject(t: Tokens, at: number): boolean {
  const { wording, grammar, forms } = t.lexicon;
  const next = t.lower(at + 1);
  return wording.be.has(next) || wording.perfect.has(next) || grammar.auxiliaries.has(next) || forms.isPast(next);
}

/** True for "eight" in "eight of them", but not for a share. */
function isNumber(t: Tokens, at: number, figureOf: Split['figureOf']): boolean {
  return (figureOf[at] ?? -1) >= 0 && t.at(at)?.kind !== 'sign';
}
