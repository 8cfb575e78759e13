/** Finds a name at the other end of an order: "highest in the South" for "lowest in the South". */

import type { Compared, WordingConflict } from './compared.ts';
import type { Placing, WordedSentence, WordUse } from './worded.ts';

/** The conflict if the evidence has another name at that end of the order, and this one elsewhere. */
export function otherPlacing({ sentence, evidence }: Compared): WordingConflict | undefined {
  const named = ({ placings }: WordedSentence): readonly Placing[] =>
    placings.filter(({ names, isPlain }) => isPlain && names.length > 0);
  for (const placing of named(sentence)) {
    const same = named(evidence).filter(({ end }) => end === placing.end);
    const opposite = named(evidence).filter(({ end }) => end !== placing.end);
    const [first, ...more] = same;
    // Several orders can't be told apart.
    if (!first || more.length > 0) continue;
    const common = (stem: string): boolean => isAt(same, stem) && isAt(opposite, stem);
    const names = placing.names.filter(({ stem }) => !common(stem));
    if (names.length === 0 || names.some(({ stem }) => isAt(same, stem))) continue;
    const word = names.find(({ stem }) => isAt(opposite, stem) || isNamed(evidence, stem));
    if (word) return { word, printed: `${placing.written} … ${word.text}`, instead: textOf(first.names) };
  }
  return undefined;
}

function isAt(placings: readonly Placing[], stem: string): boolean {
  return placings.some(({ names }) => names.some((one) => one.stem === stem));
}

function isNamed({ words }: WordedSentence, stem: string): boolean {
  return words.some((word) => word.name && word.stem === stem);
}

function textOf(names: readonly WordUse[]): string {
  return names.map(({ text }) => text).join(' ');
}
