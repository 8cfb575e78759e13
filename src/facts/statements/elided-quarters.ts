/** Quarters whose noun isn't repeated: "1.27 million in the first quarter, 1.24 million in the second". */

import { shifted } from '../figures/date-spans.ts';
import type { DateReading, Figure } from '../figures/figure.ts';
import type { Split } from './split.ts';

/** Ordinals after a quarter in its sentence, as quarters of the same year; as ordinals too. */
export function withElidedQuarters(
  figures: readonly Figure[],
  { sentenceOf, figureStarts, figureOf }: Pick<Split, 'sentenceOf' | 'figureStarts' | 'figureOf'>,
  isBare: (next: number) => boolean,
): readonly Figure[] {
  let quarter: { readonly reading: DateReading; readonly sentence: number } | undefined;
  return figures.map((figure, i) => {
    const at = figureStarts[i] ?? 0;
    const sentence = sentenceOf[at] ?? 0;
    const [reading] = figure.readings;
    if (reading.kind === 'date' && isQuarter(reading)) quarter = { reading, sentence };
    const number = ordinalOf(figure);
    if (!quarter || quarter.sentence !== sentence || number === undefined || number > 4) return figure;
    let next = at;
    while (figureOf[next] === i) next++;
    if (!isBare(next)) return figure;
    const months = (number - 1 - quarterOf(quarter.reading)) * 3;
    return { ...figure, weak: false, readings: [shifted(quarter.reading, months), ...figure.readings] };
  });
}

function ordinalOf({ readings: [reading] }: Figure): number | undefined {
  if (reading.kind !== 'number' || reading.unit !== 'th' || reading.quantity.kind !== 'exact') return undefined;
  return reading.quantity.value;
}

function isQuarter({ extent, first, last }: DateReading): boolean {
  const date = new Date(first * 86_400_000);
  return (
    extent === 'unit' &&
    last - first >= 89 &&
    last - first <= 91 &&
    date.getUTCDate() === 1 &&
    date.getUTCMonth() % 3 === 0
  );
}

function quarterOf({ first }: DateReading): number {
  return new Date(first * 86_400_000).getUTCMonth() / 3;
}
