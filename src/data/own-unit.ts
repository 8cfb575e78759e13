/** Units that values name themselves, where their chart, axis or column doesn't. */

import type { Quantity } from '../core/quantity.ts';
import type { DataPath } from '../core/rich-text.ts';
import type { Locale } from '../languages/locale.ts';
import { categoriesOf, pluralCategory } from '../languages/plural-rules.ts';
import type { DataLanguage } from '../languages/read-quantities.ts';
import type { Places } from './places.ts';
import type { Problems } from './problems.ts';
import { parseQuantity } from './quantity-text.ts';
import { unitInFull } from './unit-in-full.ts';

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

interface PlacedQuantity {
  readonly quantity: Quantity;
  readonly src: DataPath;
}

/** The unit of values that aren't read yet (`ownUnit`); those that can't be read are reported elsewhere. */
export function unitOfValues(values: readonly RawValue[], reading: UnitContext): string {
  const cells = values.flatMap(({ value, src }): readonly PlacedQuantity[] => {
    if (value === undefined) return [];
    if (typeof value === 'number')
      return [{ src, quantity: { kind: 'exact', value, unit: '', wording: String(value) } }];
    const parsed = parseQuantity(value, reading.dataLanguage);
    return 'quantity' in parsed ? [{ src, quantity: parsed.quantity }] : [];
  });
  return ownUnit(cells, reading);
}

/** The unit of values that have been read (`ownUnit`); values in another one are reported, with the hint. */
export function unitOfCells(cells: readonly PlacedQuantity[], hint: string, reading: UnitContext): string {
  const unit = ownUnit(cells, reading);
  for (const { quantity, src } of cells) {
    if (quantity.unit === '' || isSameUnit(quantity, unit, reading.locale)) continue;
    const message = `the value's unit is '${quantity.unit}', but others have '${unit}'`;
    const cause = `${reading.places.spanOf(src)?.file} ${quantity.unit} ${unit}`;
    reading.problems.report(src, { code: 'unit-differs', message, hint, cause });
  }
  return unit;
}

/**
 * The unit that most values name, as the first of them writes it; '' if none does. A value without a unit among others that
 * have one is reported, unless it is 0.
 */
function ownUnit(cells: readonly PlacedQuantity[], reading: UnitContext): string {
  const named = cells.flatMap(({ quantity }) => (quantity.unit === '' ? [] : [quantity]));
  if (named.length === 0) return '';
  const plural = named.filter((quantity) => !isSpecialForm(quantity, reading.locale));
  const unit = mostFrequent((plural.length > 0 ? plural : named).map((quantity) => quantity.unit));
  reportWithout(cells, unit, reading);
  return unit;
}

/** Whether a value's unit is this one, perhaps spelt in full or inflected. */
export function isSameUnit(quantity: Quantity, unit: string, locale: Locale): boolean {
  return unitInFull(quantity.unit) === unitInFull(unit) || isInflected(quantity, unit, locale);
}

/** True for "1 mile" in a chart in "miles", and for "2 года" in one in "лет". */
export function isInflected(quantity: Quantity, unit: string, locale: Locale): boolean {
  if (quantity.unit === '' || !isSpecialForm(quantity, locale)) return false;
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

function reportWithout(cells: readonly PlacedQuantity[], unit: string, { places, problems }: UnitContext): void {
  for (const { quantity, src } of cells) {
    if (quantity.unit !== '' || quantity.kind === 'unknown') continue;
    if ('value' in quantity && quantity.value === 0) continue;
    const message = `the value '${quantity.wording}' has no unit, but others have '${unit}'`;
    const hint = `write the unit after each value; or, for a chart, unit: '${unit}' and values without it`;
    const cause = `${places.spanOf(src)?.file} without ${unit}`;
    problems.report(src, { code: 'unit-missing', severity: 'warning', message, hint, cause });
  }
}
