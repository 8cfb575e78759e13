/**
 * The result of comparing a figure with a known one. `kind`: the number is right, but a bound became exact, an estimate
 * became certain, or the other way round. `unit`: the number is right, but the unit isn't. `role`: the start of a change is
 * given as its end, for example. `direction`: the change goes the other way. `subject`: it is about something else. `date`,
 * `number`: it is different, but of the same kind. `unlike`: the two aren't comparable.
 */
export type Verdict = 'agrees' | 'kind' | 'unit' | 'role' | 'direction' | 'subject' | 'number' | 'date' | 'unlike';

/** From the closest to the most distant, in the order in which they are reported. */
export const VERDICTS = [
  'role',
  'direction',
  'subject',
  'kind',
  'unit',
  'date',
  'number',
] as const satisfies readonly Verdict[];
