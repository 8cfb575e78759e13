/** Arithmetic on numbers with units and on the values of claims: + - * / and brackets. */

import type { Lexicon } from '../languages/lexicon.ts';
import { type ComputationToken, computationTokens } from './computation-tokens.ts';
import { convert } from './figures/units.ts';

export interface Measure {
  readonly value: number;
  /** '' for a plain number. */
  readonly unit: string;
}

export type Answer = Measure | { readonly reason: string };

/** Evaluates a computation; `names` holds the values of the claims that it may use. */
export function evaluate(text: string, names: ReadonlyMap<string, Measure>, lexicon: Lexicon): Answer {
  return evaluateTokens(
    computationTokens(text, (word) => names.has(word), lexicon),
    names,
  );
}

/** The same for a computation that is already split. */
export function evaluateTokens(tokens: readonly ComputationToken[], names: ReadonlyMap<string, Measure>): Answer {
  try {
    const calculator = new Calculator(tokens, names);
    const answer = calculator.sum();
    const rest = calculator.rest();
    return rest === undefined ? answer : { reason: `'${rest.text}' is unexpected here` };
  } catch (error) {
    if (error instanceof CannotCompute) return { reason: error.message };
    throw error;
  }
}

class CannotCompute extends Error {}

class Calculator {
  readonly #tokens: readonly ComputationToken[];
  readonly #names: ReadonlyMap<string, Measure>;
  #at = 0;

  constructor(tokens: readonly ComputationToken[], names: ReadonlyMap<string, Measure>) {
    this.#tokens = tokens;
    this.#names = names;
  }

  rest(): ComputationToken | undefined {
    return this.#tokens[this.#at];
  }

  /** The operator at this place, if it is one of these. */
  #operator(signs: string): string | undefined {
    const token = this.rest();
    return token?.kind === 'operator' && signs.includes(token.text) ? token.text : undefined;
  }

  sum(): Measure {
    let left = this.#product();
    for (let sign = this.#operator('+-'); sign; sign = this.#operator('+-')) {
      this.#at++;
      left = sumOf(left, this.#product(), sign === '+' ? 1 : -1);
    }
    return left;
  }

  #product(): Measure {
    let left = this.#factor();
    for (let sign = this.#operator('*/'); sign; sign = this.#operator('*/')) {
      this.#at++;
      const right = this.#factor();
      if (sign === '*') left = productOf(left, right);
      else {
        if (right.value === 0) throw new CannotCompute('it divides by zero');
        const converted = convert(right.value, right.unit, left.unit);
        left = { value: left.value / (converted ?? right.value), unit: right.unit === '' ? left.unit : '' };
      }
    }
    return left;
  }

  #factor(): Measure {
    const token = this.rest();
    if (token === undefined) throw new CannotCompute('it ends too early');
    this.#at++;
    if (token.kind === 'operator') return this.#signedOrBracketed(token.text);
    if (token.kind === 'number') return measureOf(token);
    const named = this.#names.get(token.text);
    if (!named) throw new CannotCompute(`'${token.text}' isn't a claim under from: with an exact value`);
    return named;
  }

  #signedOrBracketed(sign: string): Measure {
    if (sign === '-') {
      const { value, unit } = this.#factor();
      return { value: -value, unit };
    }
    if (sign !== '(') throw new CannotCompute(`'${sign}' is unexpected here`);
    const inside = this.sum();
    if (!this.#operator(')')) throw new CannotCompute("a ')' is missing");
    this.#at++;
    return inside;
  }
}

function measureOf({ text, reading }: Extract<ComputationToken, { kind: 'number' }>): Measure {
  if (reading && 'value' in reading.quantity) return { value: reading.quantity.value, unit: reading.unit };
  const isName = /^[\p{L}_][\p{L}\p{N}_.-]*$/u.test(text);
  throw new CannotCompute(
    isName ? `'${text}' isn't a claim under from: with an exact value` : `'${text}' isn't one exact number`,
  );
}

/** A sum (`sign` 1) or difference (-1) in the unit of the left side. Points are added to shares. */
function sumOf(left: Measure, right: Measure, sign: 1 | -1): Measure {
  const isShareWithPoints = left.unit === '%' && right.unit === 'pp';
  const converted = isShareWithPoints ? right.value : convert(right.value, right.unit, left.unit);
  if (converted === undefined)
    throw new CannotCompute(`${right.unit || 'a plain number'} can't be added to ${left.unit || 'a plain number'}`);
  const isDifference = sign === -1 && !isShareWithPoints;
  return { value: left.value + sign * converted, unit: isDifference ? differenceUnit(left) : left.unit };
}

/** A percentage of something is a part of it; lengths and sums of money have no product that a claim could state. */
function productOf(left: Measure, right: Measure): Measure {
  const value = left.value * right.value;
  if (left.unit === '' || right.unit === '') return { value, unit: left.unit || right.unit };
  if (left.unit === '%') return { value: value / 100, unit: right.unit };
  if (right.unit === '%') return { value: value / 100, unit: left.unit };
  if (convert(1, left.unit, right.unit) !== undefined)
    throw new CannotCompute(`${left.unit} can't be multiplied by ${right.unit}`);
  return { value, unit: left.unit };
}

/** The difference of two shares is in percentage points; the remainder of 100 % is a share. */
function differenceUnit({ unit, value }: Measure): string {
  return unit === '%' && value !== 100 ? 'pp' : unit;
}
