import type { Lexicon } from '../../languages/lexicon.ts';

/** True for "Millions of pounds", the unit of an axis. */
export function isScale(measure: string | undefined, { numbers, grammar }: Lexicon): boolean {
  const [first = '', second = ''] = (measure ?? '').toLowerCase().split(' ');
  return numbers.vague.has(first) && grammar.of.has(second);
}
