/** Computed claims, computed again: `145 miles -> 233 km`, `total - urban`, `(new - old) / old * 100 %`. */

import type { Brief } from '../core/brief.ts';
import type { Claim } from '../core/evidence.ts';
import type { Quantity } from '../core/quantity.ts';
import { quantityWords } from '../core/quantity-words.ts';
import { agree } from './agree.ts';
import { evaluate, type Measure } from './arithmetic.ts';
import { type NumberReading, quantityReading, type Reading } from './figure.ts';
import type { KnownFigures } from './known.ts';
import type { Report } from './report.ts';

/** Reports a computation that can't be read, whose inputs aren't those of its claims, or whose result is another. */
export function checkComputation(claim: Claim, brief: Brief, known: KnownFigures, report: Report): void {
  const { how, src, value, from } = claim;
  if (how === undefined) return;
  const [computation = '', result] = how.split(/->|→|=/);
  const inputs = new Map<string, Measure>();
  for (const id of from) {
    const quantity = brief.claims.get(id)?.value;
    const number = quantity && numberOf(quantity);
    if (quantity && number !== undefined)
      inputs.set(id, { value: number, unit: quantityReading(quantity)?.unit ?? '' });
  }
  const answer = evaluate(computation, inputs);
  const at = `${src}.how`;
  if ('reason' in answer) {
    const hint = "write numbers with units or ids of claims, with + - * / and brackets, and '->' before the result";
    report.add('how-unreadable', { src: at, message: `'${how}' can't be computed again: ${answer.reason}`, hint });
    return;
  }
  if (!inputsAreClaimed(claim, computation, known, report)) return;
  const computed: Reading = {
    ...{ kind: 'number', unit: answer.unit, step: 0, looseStep: 0 },
    quantity: { kind: 'exact', value: answer.value, unit: answer.unit, wording: '' },
  };
  const stated = value && quantityReading(value);
  const written = result === undefined ? undefined : known.figuresIn(result.trim())[0]?.readings[0];
  for (const [reading, words, where] of [
    [written, result?.trim() ?? '', at],
    [stated, value ? quantityWords(value) : '', `${src}.value`],
  ] as const) {
    // A plain number takes the result's unit: a ratio of two shares is no share.
    if (!reading || agree(loosely(reading, answer), computed) === 'agrees') continue;
    const found = Number(answer.value.toPrecision(6));
    const message = `${computation.trim()} is ${found}${answer.unit === '' ? '' : ` ${answer.unit}`}, not ${words}`;
    report.add('computed-differs', { src: where, message });
    return;
  }
}

/** Where units cancelled out, the stated unit stands ("/ old * 100" is meant in per cent). */
function loosely(reading: Reading, answer: Measure): Reading {
  if (reading.kind !== 'number' || answer.unit !== '') return reading;
  return { ...reading, unit: '', quantity: { ...reading.quantity, unit: '' } };
}

/** Numbers with units in a computation must stand in the claims, or the evidence, that it starts from. */
function inputsAreClaimed(claim: Claim, computation: string, known: KnownFigures, report: Report): boolean {
  if (claim.from.length === 0 && claim.evidence.length === 0) return true;
  const quoted = known.quoted(claim).map(({ readings }) => readings[0]);
  const given = [...known.of(claim.from).map(({ reading }) => reading), ...quoted];
  for (const { readings, written } of known.figuresIn(computation)) {
    const [reading] = readings;
    if (reading.kind !== 'number' || reading.unit === '' || isWhole(reading)) continue;
    if (given.some((one) => canComputeWith(reading, one))) continue;
    const message = `'${written}' is no value to compute with of the claims or evidence that it starts from`;
    const hint = 'name the claim under from:, with its exact value; a bound is no number to compute with';
    report.add('computed-differs', { src: `${claim.src}.how`, message, words: written, hint });
    return false;
  }
  return true;
}

/** "100 %" is the whole, not a finding. */
function isWhole({ unit, quantity }: NumberReading): boolean {
  return unit === '%' && 'value' in quantity && quantity.value === 100;
}

function canComputeWith(input: NumberReading, given: Reading): boolean {
  const verdict = agree(input, given);
  return verdict === 'agrees' || (verdict === 'kind' && given.kind === 'number' && given.quantity.kind !== 'bound');
}

function numberOf(quantity: Quantity): number | undefined {
  return 'value' in quantity && quantity.kind !== 'bound' ? quantity.value : undefined;
}
