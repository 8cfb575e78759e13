/** Arithmetic on numbers with units and on the values of claims: + - * / and brackets. */

import type { Lexicon } from '../languages/lexicon.ts';
import { convert, unitOf } from './figures/units.ts';

export interface Measure {
  readonly value: number;
  /** '' for a plain number. */
  readonly unit: string;
}

export type Answer = Measure | { readonly reason: string };

/** Evaluates a computation; `names` holds the values of the claims that it may use. */
export function evaluate(text: string, names: ReadonlyMap<string, Measure>, lexicon: Lexicon): Answer {
  const tokens: string[] = [];
  const pattern =
    /\s*(?:(\d+(?:,\d{3})*(?:\.\d+)?)|([\p{L}_][\p{L}\p{N}_-]*(?:\.[\p{L}_][\p{L}\p{N}_-]*)?)|([-+*/()×÷−%°$€£]))/uy;
  let at = 0;
  while (text.slice(at).trim() !== '') {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) return { reason: `'${text.slice(at).trim().charAt(0)}' is not allowed in a computation` };
    tokens.push(match[1]?.replaceAll(',', '') ?? match[2] ?? SIGNS[match[3] ?? ''] ?? match[3] ?? '');
    at = pattern.lastIndex;
  }
  try {
    const calculator = new Calculator(tokens, names, lexicon);
    const answer = calculator.sum();
    return calculator.rest() === undefined ? answer : { reason: `'${calculator.rest()}' is unexpected here` };
  } catch (error) {
    if (error instanceof CannotCompute) return { reason: error.message };
    throw error;
  }
}

const SIGNS: Readonly<Record<string, string>> = { '×': '*', '÷': '/', '−': '-' };

class CannotCompute extends Error {}

class Calculator {
  readonly #tokens: readonly string[];
  readonly #names: ReadonlyMap<string, Measure>;
  readonly #lexicon: Lexicon;
  #at = 0;

  constructor(tokens: readonly string[], names: ReadonlyMap<string, Measure>, lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#tokens = tokens;
    this.#names = names;
  }

  rest(): string | undefined {
    return this.#tokens[this.#at];
  }

  sum(): Measure {
    let left = this.#product();
    for (let sign = this.rest(); sign === '+' || sign === '-'; sign = this.rest()) {
      this.#at++;
      const right = this.#product();
      const converted = convert(right.value, right.unit, left.unit);
      if (converted === undefined)
        throw new CannotCompute(`${right.unit || 'a plain number'} can't be added to ${left.unit || 'a plain number'}`);
      left = {
        value: sign === '+' ? left.value + converted : left.value - converted,
        unit: sign === '-' ? differenceUnit(left) : left.unit,
      };
    }
    return left;
  }

  #product(): Measure {
    let left = this.#factor();
    for (let sign = this.rest(); sign === '*' || sign === '/'; sign = this.rest()) {
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
    if (token === '-') {
      const { value, unit } = this.#factor();
      return { value: -value, unit };
    }
    if (token === '(') {
      const inside = this.sum();
      if (this.rest() !== ')') throw new CannotCompute("a ')' is missing");
      this.#at++;
      return inside;
    }
    if (/^\d/.test(token)) {
      const factor = this.#magnitude();
      return { value: Number(token) * factor, unit: this.#unit() };
    }
    const named = this.#names.get(token);
    if (named) return named;
    const unit = unitOf(token, this.#lexicon);
    if (unit && /^\d/.test(this.rest() ?? '')) {
      const value = Number(this.#tokens[this.#at++]);
      return { value: value * this.#magnitude(), unit: unit.name };
    }
    throw new CannotCompute(`'${token}' isn't a claim under from: with an exact value`);
  }

  /** "1.8 million", "£2bn". */
  #magnitude(): number {
    const word = this.rest() ?? '';
    const { magnitudes, shortMagnitudes } = this.#lexicon.numbers;
    // "m" may be metres.
    const factor = magnitudes.get(word) ?? (word === 'm' ? undefined : shortMagnitudes.get(word)?.factor);
    if (factor !== undefined) this.#at++;
    return factor ?? 1;
  }

  #unit(): string {
    const [one = '', two = ''] = this.#tokens.slice(this.#at, this.#at + 2);
    const attached = this.#lexicon.units.attached.get(one);
    if (attached !== undefined) {
      this.#at++;
      return attached;
    }
    const pair = unitOf(`${one} ${two}`, this.#lexicon);
    const unit = pair ?? unitOf(one, this.#lexicon);
    if (unit) this.#at += pair ? 2 : 1;
    return unit?.name ?? '';
  }
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
