/**
 * What comes of comparing a figure with what is known. `kind`: the number is right, but a bound was made exact, an estimate
 * certain or the other way round; `unit`: the number is right, its unit is not; `role`: it is where a change starts, not
 * where it ends; `direction`: it went the other way; `subject`: it is about something else; `date`, `number`: another one, of
 * the same sort; `unlike`: nothing to compare.
 */
export type Verdict = 'agrees' | 'kind' | 'unit' | 'role' | 'direction' | 'subject' | 'number' | 'date' | 'unlike';

/** From the nearest to the farthest: what is reported first. */
export const VERDICTS = [
  'role',
  'direction',
  'subject',
  'kind',
  'unit',
  'date',
  'number',
] as const satisfies readonly Verdict[];
