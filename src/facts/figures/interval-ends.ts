/** The two ends of an interval of the data, each as precise as it is written: "2019-10-01/2027-03". */

import { dayNumber, type StatedDate } from '../../core/date.ts';
import type { DateReading } from './figure.ts';
import { lastDayOfMonth, reading, spanOfYears } from './years.ts';

/** Undefined for dates that aren't intervals of days, months or years. */
export function intervalEnds({ edtf, precision }: StatedDate): DateReading['ends'] {
  if (precision !== 'interval') return undefined;
  const [from, to, ...others] = edtf.split('/').map(endOf);
  return from && to && others.length === 0 ? [from, to] : undefined;
}

function endOf(edtf: string): DateReading | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?$/.exec(edtf) ?? [];
  if (year === undefined) return undefined;
  if (month === undefined) return spanOfYears(Number(year), Number(year));
  const first = dayNumber(Number(year), Number(month), Number(day ?? 1));
  return reading(first, day === undefined ? lastDayOfMonth(Number(year), Number(month)) : first);
}
