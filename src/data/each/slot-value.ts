/** The values of slots, and what can be wrong with one. */

import type { DiagnosticName } from '../../core/diagnostic-codes.ts';
import type { Quantity } from '../../core/quantity.ts';
import { didYouMean } from '../../core/suggest.ts';
import type { Locale } from '../../languages/locale.ts';
import type { DataLanguage } from '../../languages/read-quantities.ts';
import type { BriefPlace, PlaceRow } from './place-table.ts';

/** A value on its way through the forms of a slot. */
export type SlotValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'quantity'; readonly quantity: Quantity; readonly isYear?: boolean };

export interface SlotContext {
  readonly place: BriefPlace;
  /** The language that is printed. */
  readonly locale: Locale;
  /** The language that the rows are written in. */
  readonly language: DataLanguage;
}

/** A mistake of the slot, or of a cell of the rows. */
export interface SlotFault {
  readonly code: DiagnosticName<'data'>;
  readonly message: string;
  readonly hint?: string | undefined;
  /** The cell; undefined for a mistake in the brief. */
  readonly cell?: { readonly row: PlaceRow; readonly column: string };
}

export class SlotError extends Error {
  readonly fault: SlotFault;

  constructor(fault: SlotFault) {
    super(fault.message);
    this.fault = fault;
  }
}

/** The fault of a column that the rows don't have. */
export function unknownColumn(column: string, columns: readonly string[]): SlotFault {
  const hint = didYouMean(column, columns) ?? `its columns: ${columns.join(', ')}`;
  const message = column === '' ? 'this names no column' : `the rows have no column '${column}'`;
  return { code: 'unknown-column', message, hint };
}
