/** Compares a figure of the brief with one that a claim states; weak figures are compared only about the same thing. */

import { lettersIn } from '../core/letter-pattern.ts';
import { agree, agreeAcrossNames, agreeInStatement, areAboutSameThing } from './agreement/agree.ts';
import type { Verdict } from './agreement/verdict.ts';
import type { DateReading, NumberReading } from './figures/figure.ts';
import { convert, isMoney, isTime, unitNamed } from './figures/units.ts';
import type { Known, KnownFigures } from './known.ts';
import type { Mention } from './statements/mention.ts';

export function verdictOf(figure: Mention, one: Known, known: KnownFigures): Verdict {
  const across = agreeAcrossNames(figure, one.mention);
  if (across) return across;
  const verdict =
    seasonStated(figure, one, known) || monthStated(figure, one, known)
      ? 'agrees'
      : agreeInStatement(figure, one.mention, one.reading, known.lexicon);
  if ((verdict === 'unit' || verdict === 'unlike') && isRatioOfMoney(figure, one, known)) return 'agrees';
  if (verdict === 'unit' && isComputedCount(figure, one)) return 'agrees';
  if (verdict === 'agrees' && (isOtherRate(figure, one, known) || isSpread(figure, one, known))) return 'unit';
  // "one vote" and "two votes" are compared, "one vote" and "1,108 letters" aren't.
  if (figure.weak && verdict !== 'agrees') return contradicts(figure, one.mention) ? verdict : 'unlike';
  return verdict;
}

/** "12½ nights" for a claim that computes 12.5: its value has no unit. */
function isComputedCount({ readings: [printed] }: Mention, { claim, reading, isQuoted }: Known): boolean {
  if (isQuoted || claim.how === undefined || printed.kind !== 'number' || reading.kind !== 'number') return false;
  if (reading.unit !== '' || printed.unit === '%' || isMoney(printed.unit)) return false;
  return agree({ ...printed, unit: '', quantity: { ...printed.quantity, unit: '' } }, reading) === 'agrees';
}

/** "£3.20 for each pound" for a ratio of 3.2, "52 cents of every dollar" for 52 %. */
function isRatioOfMoney(
  { readings: [printed], sentence }: Mention,
  { reading }: Known,
  { lexicon }: KnownFigures,
): boolean {
  if (printed.kind !== 'number' || reading.kind !== 'number') return false;
  const whole = reading.unit === '' ? 1 : reading.unit === '%' ? 100 : undefined;
  if (whole === undefined) return false;
  return [...sentence.words.values()].some(({ text }) => {
    const word = text.toLowerCase();
    const unit = [word, ...lexicon.forms.singulars(word)]
      .map((one) => lexicon.units.spellings.get(one))
      .find((one) => one);
    const factor = unit === undefined || !isMoney(unit) ? undefined : convert(1, printed.unit, unit);
    return factor !== undefined && agree(scaled(printed, factor * whole, reading.unit), reading) === 'agrees';
  });
}

function scaled(reading: NumberReading, factor: number, unit: string): NumberReading {
  const { quantity, step, looseStep } = reading;
  const times =
    'value' in quantity
      ? { ...quantity, value: quantity.value * factor, unit }
      : { ...quantity, low: quantity.low * factor, high: quantity.high * factor, unit };
  return { ...reading, unit, quantity: times, step: step * factor, looseStep: looseStep * factor };
}

/** "45p a km" for a difference between two rates per mile. */
function isOtherRate(
  { readings: [printed] }: Mention,
  { claim, reading, isQuoted }: Known,
  known: KnownFigures,
): boolean {
  if (printed.kind !== 'number' || reading.kind !== 'number' || printed.per === undefined) return false;
  if (isQuoted || reading.per !== undefined) return false;
  const rates = known
    .of(claim.from)
    .flatMap((input) =>
      input.reading.kind === 'number' && input.reading.unit === reading.unit ? (input.reading.per ?? []) : [],
    );
  // "128 litres per person per day" is two rates.
  const { per } = printed;
  const isInWords =
    convert(1, per, 'day') !== undefined &&
    known.of(claim.from).some(({ mention }) => mention.clause.words.has(known.lexicon.subjects.stem(per)));
  return rates.length > 0 && !rates.includes(per) && !isInWords;
}

/** "£240m a year" for "£240m over four years": an amount of several periods as that of each. */
function isSpread({ readings: [printed] }: Mention, { reading, mention, claim }: Known, known: KnownFigures): boolean {
  if (printed.kind !== 'number' || reading.kind !== 'number' || reading.per !== undefined) return false;
  const { per } = printed;
  const period = per === undefined ? undefined : unitNamed(per);
  if (per === undefined || !period || !isTime(period)) return false;
  return known.of([claim.id]).some((other) => {
    if (other.mention.sentence !== mention.sentence || other.reading.kind !== 'number') return false;
    const { quantity, unit } = other.reading;
    return 'value' in quantity && (convert(quantity.value, unit, per) ?? 0) > 1;
  });
}

/** "the summer of 2023" for "in summer ... in 2023". */
function seasonStated(
  { written, readings: [printed] }: Mention,
  { reading, quoted }: Known,
  { lexicon }: KnownFigures,
): boolean {
  if (printed.kind !== 'date' || reading.kind !== 'date' || reading.extent !== 'unit') return false;
  const season = lettersIn(written)[0]?.toLowerCase() ?? '';
  if (!lexicon.dates.seasons.has(season) || !quoted.has(lexicon.subjects.stem(season))) return false;
  return printed.first >= reading.first && printed.first <= reading.last;
}

/** "June 2023" for "at the end of June there were 74 in 2020 and 412 in 2023". */
function monthStated(
  { readings: [printed] }: Mention,
  { claim, reading, mention }: Known,
  known: KnownFigures,
): boolean {
  if (printed.kind !== 'date' || reading.kind !== 'date' || reading.extent !== 'unit' || printed.yearless) return false;
  if (printed.first < reading.first || printed.last > reading.last || isDay(printed)) return false;
  return known.of([claim.id]).some((other) => {
    const { start, sentence } = other.mention;
    if (other.reading.kind !== 'date' || !other.reading.yearless || sentence !== mention.sentence) return false;
    return start < mention.start && isWithinYear(other.reading, printed);
  });
}

function isDay({ first, last }: DateReading): boolean {
  return first === last;
}

/** True if a date without a year is in a month, whatever the year. */
function isWithinYear({ first, last }: DateReading, month: DateReading): boolean {
  const months = [first, last, month.first, month.last].map((day) => new Date(day * 86_400_000).getUTCMonth());
  return new Set(months).size === 1;
}

/** The largest number of things of which "one" may be meant as the number. */
const FEW = 10;

/** "The first examinations" are others than "the third examination"; "one ship" may be one of 23. */
function isOneOfMany({ readings: [a], counted: one }: Mention, { readings: [b], counted: other }: Mention): boolean {
  if (a.kind !== 'number' || b.kind !== 'number') return false;
  const isOfMany = a.unit === 'th' || ('value' in b.quantity && b.quantity.value > FEW);
  return (
    isOfMany && one !== undefined && one.stem === other?.stem && one.text.toLowerCase() !== other.text.toLowerCase()
  );
}

/** True if a weak figure is about the same thing as one of the evidence, but differs from it. */
export function contradicts(figure: Mention, known: Mention): boolean {
  const [a, b] = [figure.readings[0], known.readings[0]];
  if (agreeAcrossNames(figure, known) === 'number') return true;
  if (a.kind !== b.kind) return false;
  if (a.kind === 'name') return agree(a, b) === 'number';
  if (a.kind === 'number' && b.kind === 'number' && (a.unit === 'th') !== (b.unit === 'th')) return false;
  return areAboutSameThing(figure, known) && !isOneOfMany(figure, known);
}
