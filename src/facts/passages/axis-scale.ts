import type { Quantity } from '../../core/quantity.ts';
import type { Lexicon } from '../../languages/lexicon.ts';
import { isMoney, unitOf } from '../figures/units.ts';

/** True for "Millions of pounds", the unit of an axis. */
export function isScale(measure: string | undefined, { numbers, grammar }: Lexicon): boolean {
  const [first = '', second = ''] = (measure ?? '').toLowerCase().split(' ');
  return numbers.vague.has(first) && grammar.of.has(second);
}

/** The value of a cell in the unit that the head of its column states: "Million minutes", "Cost (£ million)". */
export function inUnitOf(head: string, quantity: Quantity, lexicon: Lexicon): Quantity {
  const unit = /\(([^)]*)\)/.exec(head)?.[1] ?? /,\s*([^,]*)$/.exec(head)?.[1] ?? head;
  const isScale = (word: string): boolean => lexicon.numbers.magnitudes.has(word);
  const words = unit.toLowerCase().split(' ');
  if (quantity.unit !== '' || !words.some(isScale)) return quantity;
  // The text may state the things counted elsewhere, but never the money.
  const isMoneyWord = (word: string): boolean => isMoney(unitOf(word, lexicon)?.name ?? '');
  return { ...quantity, unit: words.filter((word) => isScale(word) || isMoneyWord(word)).join(' ') };
}
