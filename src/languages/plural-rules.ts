/** CLDR's plural rules (UTS 35, part 3, 5.1.1): `v = 0 and i % 10 = 2..4 and i % 100 != 12..14`. */

import type { PluralCategory } from './cldr/tables.ts';

/** The category of a whole number, by the rules of a language. */
export function pluralCategory(
  rules: Readonly<Partial<Record<PluralCategory, string>>>,
  count: number,
): PluralCategory {
  const found = Object.entries(rules).find(([, rule]) => rule.split(' or ').some((one) => holdsAll(one, count)));
  return (found?.[0] ?? 'other') as PluralCategory;
}

/** The categories of whole numbers up to 200; those of millions alone ("un million de") may use the form of `other`. */
export function categoriesOf(rules: Readonly<Partial<Record<PluralCategory, string>>>): ReadonlySet<PluralCategory> {
  return new Set(Array.from({ length: 201 }, (_, count) => pluralCategory(rules, count)));
}

function holdsAll(conditions: string, count: number): boolean {
  return conditions.split(' and ').every((condition) => holds(condition, count));
}

function holds(condition: string, count: number): boolean {
  const [, operand = '', modulus, relation, ranges = ''] =
    /^(\w)(?: % (\d+))? (!?=) (.+)$/.exec(condition.trim()) ?? [];
  // Of a whole number, all operands but these are 0.
  const whole = operand === 'n' || operand === 'i' ? Math.abs(count) : 0;
  const value = modulus === undefined ? whole : whole % Number(modulus);
  const isIn = ranges.split(',').some((range) => {
    const [from = '', to = from] = range.split('..');
    return value >= Number(from) && value <= Number(to);
  });
  return isIn === (relation === '=');
}
