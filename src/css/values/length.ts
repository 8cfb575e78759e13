/**
 * Parsers of lengths and percentages. Absolute lengths are converted to pt at once; the others are computed for each
 * element.
 */

import type { LengthPercentage } from '../computed-style.ts';
import { evaluateCalc } from './calc.ts';
import type { ComputeContext, Specified, ValueParser, ValueReader } from './specified.ts';
import { isFiniteSum, type LengthSum, lengthOf, NO_LENGTH } from './units.ts';

interface LengthOptions {
  /** Negative values are invalid; a negative result of calc() becomes 0 (CSS Values 4, 10.12). */
  readonly positive?: boolean;
  /** The base of percentages; without it they are kept as percentages. */
  readonly percentOf?: (context: ComputeContext) => number;
}

/** A length, without percentages. */
export function length(options: LengthOptions = {}): ValueParser<number> {
  return {
    syntax: '<length>',
    parse(reader) {
      const read = readLength(reader, options);
      if (!read || read.hasPercent) return undefined;
      return relative(read.sum, (sum, context) => clip(absolute(sum, context), options));
    },
  };
}

/** A length, or a percentage of a base that the property defines; the computed value is always a length. */
export function lengthOfBase(options: LengthOptions & Required<Pick<LengthOptions, 'percentOf'>>): ValueParser<number> {
  return {
    syntax: '<length-percentage>',
    parse(reader) {
      const read = readLength(reader, options);
      if (!read) return undefined;
      if (!read.hasPercent) return relative(read.sum, (sum, context) => clip(absolute(sum, context), options));
      const { sum } = read;
      return {
        compute: (context) => clip(absolute(sum, context) + (sum.percent / 100) * options.percentOf(context), options),
      };
    },
  };
}

/** A length or percentage; percentages are kept until layout knows their base. */
export function lengthPercentage(options: LengthOptions = {}): ValueParser<LengthPercentage> {
  return {
    syntax: '<length-percentage>',
    parse(reader) {
      const read = readLength(reader, options);
      if (!read) return undefined;
      return relative(read.sum, (sum, context): LengthPercentage => {
        const plus = absolute(sum, context);
        return read.hasPercent ? { percent: sum.percent, plus } : clip(plus, options);
      });
    },
  };
}

/** Reads a length, percentage, 0, or a calc() of them. */
function readLength(
  reader: ValueReader,
  options: LengthOptions,
): { readonly sum: LengthSum; readonly hasPercent: boolean } | undefined {
  const node = reader.next();
  if (!node) return undefined;
  if (node.type === 'Number') return Number(node.value) === 0 ? { sum: NO_LENGTH, hasPercent: false } : undefined;
  if (node.type === 'Function') {
    const value = evaluateCalc(node);
    return value?.kind === 'length' ? { sum: value.sum, hasPercent: value.hasPercent } : undefined;
  }
  const sum = lengthOf(node);
  if (!sum || !isFiniteSum(sum)) return undefined;
  if (options.positive && Math.min(sum.pt, sum.em, sum.rem, sum.lh, sum.percent) < 0) return undefined;
  return { sum, hasPercent: node.type === 'Percentage' };
}

/** A constant where the sum has no relative units. */
function relative<T>(sum: LengthSum, compute: (sum: LengthSum, context: ComputeContext) => T): Specified<T> {
  if (sum.em !== 0 || sum.rem !== 0 || sum.lh !== 0) return { compute: (context) => compute(sum, context) };
  return { value: compute(sum, NO_CONTEXT) };
}

/** The longest length that is computed, pt: several hundred times the largest page of a PDF (CSS Values 4, 4.3). */
const LONGEST = 1e7;

function absolute(sum: LengthSum, context: Pick<ComputeContext, 'fontSize' | 'rootFontSize' | 'lineHeight'>): number {
  const length = sum.pt + sum.em * context.fontSize + sum.rem * context.rootFontSize + sum.lh * context.lineHeight;
  return Math.min(LONGEST, Math.max(-LONGEST, length));
}

function clip(value: number, options: LengthOptions): number {
  return options.positive ? Math.max(0, value) : value;
}

/** For sums without relative units. */
const NO_CONTEXT = { fontSize: 0, rootFontSize: 0, lineHeight: 0 } as ComputeContext;
