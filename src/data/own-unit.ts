/** Units that values name themselves, where their chart or axis doesn't. */

import type { Quantity } from '../core/quantity.ts';
import type { DataPath } from '../core/rich-text.ts';
import type { Locale } from '../languages/locale.ts';
import { categoriesOf, pluralCategory } from '../languages/plural-rules.ts';
import type { DataLanguage } from '../languages/read-quantities.ts';
import type { Places } from './places.ts';
import type { Problems } from './problems.ts';
import { parseQuantity, unitInFull } from './quantity-text.ts';

interface UnitContext {
  readonly locale: Locale;
  readonly dataLanguage: DataLanguage;
  readonly places: Places;
  readonly problems: Problems;
}

export interface RawValue {
  readonly value: string | number | undefined;
  readonly src: DataPath;
}

/**
 * The unit that most values name, as the first of them writes it; '' if none does. A value without a unit among others that
 * have one is reported, unless it is 0.
 */
export function unitOfValues(values: readonly RawValue[], reading: UnitContext): string {
  const named = values.flatMap(({ value, src }) => {
    const parsed = typeof value === 'string' ? parseQuantity(value, reading.dataLanguage) : undefined;
    return parsed && 'quantity' in parsed && parsed.quantity.unit !== '' ? [{ src, quantity: parsed.quantity }] : [];
  });
  const plural = named.filter(({ quantity }) => !isSpecialForm(quantity, reading.locale));
  const unit = mostFrequent((plural.length > 0 ? plural : named).map(({ quantity }) => quantity.unit));
  if (unit !== '') reportWithout(values, named.map(({ src }) => src), unit, reading); // biome-ignore format: one call
  return unit;
}

/** Whether a value's unit is this one, perhaps spelt in full or inflected. */
export function isSameUnit(quantity: Quantity, unit: string, locale: Locale): boolean {
  return unitInFull(quantity.unit) === unitInFull(unit) || isInflected(quantity, unit, locale);
}

/** True for "1 mile" in a chart in "miles", and for "2 года" in one in "лет". */
export function isInflected(quantity: Quantity, unit: string, locale: Locale): boolean {
  if (!isSpecialForm(quantity, locale)) return false;
  const manyForms = categoriesOf(locale.plurals).size > 2;
  return manyForms || quantity.unit.charAt(0).toLowerCase() === unit.charAt(0).toLowerCase();
}

/** Whether a number takes another form of its unit than most numbers do. */
function isSpecialForm(quantity: Quantity, { plurals }: Locale): boolean {
  const value = 'value' in quantity ? quantity.value : quantity.kind === 'range' ? quantity.high : Number.NaN;
  return Number.isInteger(value) && pluralCategory(plurals, value) !== pluralCategory(plurals, MANY);
}

/** A number of the form that most numbers have, in all languages. */
const MANY = 100;

function mostFrequent(units: readonly string[]): string {
  const counts = new Map<string, { readonly unit: string; readonly count: number }>();
  for (const unit of units) {
    const found = counts.get(unitInFull(unit));
    counts.set(unitInFull(unit), { unit: found?.unit ?? unit, count: (found?.count ?? 0) + 1 });
  }
  return [...counts.values()].reduce((most, one) => (one.count > most.count ? one : most), { unit: '', count: 0 }).unit;
}

function reportWithout(
  values: readonly RawValue[],
  named: readonly DataPath[],
  unit: string,
  { dataLanguage, places, problems }: UnitContext,
): void {
  const withUnit = new Set(named);
  for (const { value, src } of values) {
    if (value === undefined || withUnit.has(src)) continue;
    const parsed = parseQuantity(String(value), dataLanguage);
    if (!('quantity' in parsed) || parsed.quantity.kind === 'unknown') continue;
    if ('value' in parsed.quantity && parsed.quantity.value === 0) continue;
    const message = `the value '${value}' has no unit, but others have '${unit}'`;
    const hint = `write the unit after each value; or, for a chart, unit: '${unit}' and values without it`;
    problems.report(src, {
      ...{ code: 'unit-missing', severity: 'warning', message, hint },
      cause: `${places.spanOf(src)?.file} without ${unit}`,
    });
  }
}
