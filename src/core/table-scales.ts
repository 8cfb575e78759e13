/** Common scales of the values in a table: for bars, from zero; for shading, in classes. */

import type { Quantity } from './quantity.ts';
import { quantityInterval } from './quantity-arithmetic.ts';
import { ceilTo, floorTo, roundStep } from './round-steps.ts';
import { type Table, type TableColumn, tableRows } from './table.ts';

/** Zero is always on it. */
export interface BarScale {
  readonly low: number;
  readonly high: number;
}

export interface ShadeScale {
  readonly unit: string;
  /** The ends of the classes, ascending: one more than there are classes. */
  readonly bounds: readonly number[];
}

/** Five shades can still be told apart in grey. */
export const MOST_CLASSES = 5;

/** Columns with the same look and unit, which share a scale so that they can be compared. */
interface Comparable {
  readonly columns: readonly number[];
  readonly unit: string;
  readonly quantities: readonly Quantity[];
}

/** The scale of each column with bars, by its index. */
export function barScales(table: Table): ReadonlyMap<number, BarScale> {
  return scales(table, 'bar', ({ quantities }) => {
    const ends = [0, ...quantities.flatMap(finiteEnds)];
    return { low: Math.min(...ends), high: Math.max(...ends) };
  });
}

/** The classes of each column with shading, by its index; columns that share a scale have the same object. */
export function shadeScales(table: Table): ReadonlyMap<number, ShadeScale> {
  return scales(table, 'shade', ({ unit, quantities }) => {
    const ends = quantities.flatMap(finiteEnds);
    return { unit, bounds: classBounds(Math.min(...ends), Math.max(...ends)) };
  });
}

/** Round bounds of at most five classes; a value on a bound belongs to the class above it, except the last. */
function classBounds(low: number, high: number): readonly number[] {
  if (!Number.isFinite(low) || low === high) return [];
  let step = roundStep((high - low) / MOST_CLASSES);
  while (Math.round((ceilTo(high, step) - floorTo(low, step)) / step) > MOST_CLASSES) step = roundStep(step * 1.01);
  const first = floorTo(low, step);
  const count = Math.round((ceilTo(high, step) - first) / step);
  return Array.from({ length: count + 1 }, (_, i) => floorTo(first + i * step, step));
}

/** The class of a quantity, from 0; undefined where it may lie in several or isn't known. */
export function shadeClass(quantity: Quantity, { bounds }: ShadeScale): number | undefined {
  const interval = quantityInterval(quantity);
  if (!interval || bounds.length < 2) return undefined;
  const last = bounds.length - 2;
  const classOf = (value: number): number => {
    const above = bounds.findIndex((bound) => value < bound);
    return above < 0 ? last : Math.max(0, above - 1);
  };
  const [low, high] = [classOf(interval.low), classOf(interval.high)];
  const outside = interval.low < (bounds[0] ?? 0) || interval.high > (bounds.at(-1) ?? 0);
  return low === high && !outside ? low : undefined;
}

function scales<S>(table: Table, show: TableColumn['show'], make: (columns: Comparable) => S): ReadonlyMap<number, S> {
  const byUnit = new Map<string, { columns: number[]; quantities: Quantity[] }>();
  const rows = tableRows(table);
  for (const [i, column] of table.columns.entries()) {
    if (column.show !== show) continue;
    const quantities = rows.flatMap(({ cells }) => {
      const cell = cells[i];
      return cell?.kind === 'quantity' && cell.quantity.kind !== 'unknown' ? [cell.quantity] : [];
    });
    const unit = quantities[0]?.unit ?? '';
    const found = byUnit.get(unit) ?? { columns: [], quantities: [] };
    byUnit.set(unit, { columns: [...found.columns, i], quantities: [...found.quantities, ...quantities] });
  }
  const made = [...byUnit].map(([unit, group]) => ({ columns: group.columns, scale: make({ unit, ...group }) }));
  return new Map(made.flatMap(({ columns, scale }) => columns.map((i) => [i, scale] as const)));
}

function finiteEnds(quantity: Quantity): readonly number[] {
  const interval = quantityInterval(quantity);
  return interval ? [interval.low, interval.high].filter(Number.isFinite) : [];
}
