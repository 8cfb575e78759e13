/** Finds a small word in the place of one that it excludes: "also" for "only", "still" for "no longer". */

import { areSame, has, isVague } from './alignment.ts';
import type { Compared, WordingConflict } from './compared.ts';
import type { Particle, WordedSentence, WordUse } from './worded.ts';

export function otherParticle(compared: Compared): WordingConflict | undefined {
  const { sentence, evidence } = compared;
  // "If it is not renewed" is "unless it is renewed", and "not after the election" may be before it.
  const isDenying = ({ denied, words }: WordedSentence): boolean =>
    denied.size > 0 || words.some(({ negated }) => negated);
  const mayTurn = isDenying(sentence) !== isDenying(evidence);
  for (const particle of sentence.particles) {
    const isOther = ({ set, side }: Particle): boolean => set === particle.set && side !== particle.side;
    if (sentence.particles.some(isOther) || (particle.isStrict === true && mayTurn)) continue;
    const same = evidence.particles.filter(({ set }) => set === particle.set);
    const rival = same.find((one) => areAligned(particle, one, compared));
    if (!rival || !same.every(isOther)) continue;
    if (isAtStart(particle.written, rival.written, compared)) continue;
    const { written, start, end } = particle;
    const word = { stem: written, text: written, start, end, name: false, negated: false };
    return { word, printed: textOf(particle), instead: textOf(rival) };
  }
  return undefined;
}

/** "11,600 before the reform" for "after the reform it rose from 11,600". */
export function isAtStart(printed: string, stated: string, { isOfStarts, lexicon: { dates } }: Compared): boolean {
  const sideOf = (words: string): string | undefined => dates.sides.get(words.toLowerCase().split(' ')[0] ?? '');
  return isOfStarts && sideOf(printed) === 'before' && sideOf(stated) === 'after';
}

function textOf({ written, head }: Particle): string {
  return head ? `${written} … ${head.text}` : written;
}

/** True if two particles are about the same: strict ones are before the same word, others in parts with a word in common. */
function areAligned(a: Particle, b: Particle, { sentence, evidence, lexicon }: Compared): boolean {
  if (a.isStrict === true) return a.head !== undefined && b.head !== undefined && areSame(a.head, b.head, lexicon);
  const theirs = wordsBeside(b, evidence);
  return wordsBeside(a, sentence).some((word) => !isVague(word, lexicon) && has(theirs, word, lexicon));
}

function wordsBeside({ part }: Particle, { words }: WordedSentence): readonly WordUse[] {
  return words.filter((word) => word.part === part);
}
