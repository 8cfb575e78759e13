/** Checks that a claim's value is the one that its evidence states for the claim's date. */

import type { Claim } from '../core/evidence.ts';
import { agree } from './agreement/agree.ts';
import { compareDates } from './agreement/dates.ts';
import { ownDates } from './agreement/own-dates.ts';
import { type DateReading, dateReading, quantityReading } from './figures/figure.ts';
import type { KnownFigures } from './known.ts';
import type { Report } from './report.ts';

/** Reports a value that its evidence states for another date, if it has one of the same kind for the claim's date. */
export function checkDateOfValue({ value, date, id }: Claim, src: string, known: KnownFigures, report: Report): void {
  const [reading, day] = [value && quantityReading(value, known.lexicon), date && dateReading(date)];
  if (!value || !reading || !date || !day) return;
  const quoted = known.of([id]).filter(({ isQuoted, second, claim }) => isQuoted && !second && claim.id === id);
  const isOfDay = (one: DateReading): boolean =>
    compareDates(one, day) === 'agrees' || compareDates(day, one) === 'agrees';
  const own = quoted.filter((one) => agree(reading, one.reading) === 'agrees');
  const [first] = own;
  const isOfOther = own.every(({ mention }) => {
    const dates = ownDates(mention);
    return dates.length > 0 && !dates.some(isOfDay);
  });
  if (!first || !isOfOther) return;
  const other = quoted.find(
    ({ reading: one, mention }) =>
      mention !== first.mention &&
      mention.sentence === first.mention.sentence &&
      mention.role !== 'by' &&
      one.kind === 'number' &&
      one.unit === reading.unit &&
      ownDates(mention).some(isOfDay),
  );
  if (!other) return;
  const message = `the value is ${value.wording}, but for ${date.wording} its evidence says '${other.words}'`;
  report.add('value-differs', { src, message, hint: 'check which value of the evidence is of this date' });
}
