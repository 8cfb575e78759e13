/**
 * A number as far as it is known. A bound, a range or an estimate is never turned into a plain float: code that draws or
 * prints one must show which it is, and a `switch` over `kind` lets the compiler check that.
 */

interface Measured {
  /** '%', 'miles', 'people'; '' when the number has none. */
  readonly unit: string;
  /** As the author or source wrote it: `<10 %`. */
  readonly wording: string;
}

export interface ExactQuantity extends Measured {
  readonly kind: 'exact';
  readonly value: number;
}

/** "about 60 %". */
export interface ApproximateQuantity extends Measured {
  readonly kind: 'approximate';
  readonly value: number;
}

/** "less than 10 %": the number is a limit, not a value. */
export interface BoundQuantity extends Measured {
  readonly kind: 'bound';
  readonly relation: '<' | '<=' | '>' | '>=';
  readonly value: number;
}

/** "55-60 %": somewhere between, both ends included. */
export interface RangeQuantity extends Measured {
  readonly kind: 'range';
  readonly low: number;
  readonly high: number;
}

/** "6 +/- 3 (95 %)": an estimate and its interval. */
export interface EstimateQuantity extends Measured {
  readonly kind: 'estimate';
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Confidence or credibility level in percent; undefined when the source does not state it. */
  readonly level: number | undefined;
}

export interface UnknownQuantity extends Measured {
  readonly kind: 'unknown';
  /** "not asked", "not stated in source". */
  readonly reason: string;
}

export type Quantity =
  | ExactQuantity
  | ApproximateQuantity
  | BoundQuantity
  | RangeQuantity
  | EstimateQuantity
  | UnknownQuantity;

/** The placeholder for a missing value. */
export const NOTHING_KNOWN: UnknownQuantity = {
  kind: 'unknown',
  unit: '',
  wording: '',
  reason: 'not stated in source',
};

/** The numbers that a quantity states; none for an unknown one. */
export function quantityNumbers(quantity: Quantity): readonly number[] {
  switch (quantity.kind) {
    case 'exact':
    case 'approximate':
    case 'bound':
      return [quantity.value];
    case 'range':
    case 'estimate':
      return [quantity.low, quantity.high];
    case 'unknown':
      return [];
    default: {
      const never: never = quantity;
      return never;
    }
  }
}

/** The smallest and largest value that a quantity allows on an axis; undefined for an unknown one. */
export function quantityExtent(
  quantity: Quantity,
  axis: { readonly min: number; readonly max: number },
): readonly [low: number, high: number] | undefined {
  switch (quantity.kind) {
    case 'exact':
    case 'approximate':
      return [quantity.value, quantity.value];
    case 'bound':
      return quantity.relation.startsWith('<') ? [axis.min, quantity.value] : [quantity.value, axis.max];
    case 'range':
    case 'estimate':
      // An interval computed as value +/- margin may exceed the possible values, and so the axis.
      return [Math.max(axis.min, quantity.low), Math.min(axis.max, quantity.high)];
    case 'unknown':
      return undefined;
    default: {
      const never: never = quantity;
      return never;
    }
  }
}
