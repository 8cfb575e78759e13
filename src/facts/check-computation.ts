/** Recalculates computed claims: `145 miles -> 233 km`, `total - urban`, `(new - old) / old * 100 %`. */

import { type Claim, claimReference } from '../core/evidence.ts';
import type { BoundQuantity, Quantity } from '../core/quantity.ts';
import { quantityWords } from '../languages/quantity-words.ts';
import { agree } from './agreement/agree.ts';
import { evaluate, evaluateTokens, type Measure } from './arithmetic.ts';
import { type Step, stepsOf } from './computation-steps.ts';
import { type ComputationToken, computationTokens } from './computation-tokens.ts';
import { type DateReading, exactly, type NumberReading, quantityReading, type Reading } from './figures/figure.ts';
import { withoutHedge } from './figures/hedges.ts';
import type { Claims } from './kept/noted-claims.ts';
import type { KnownFigures } from './known.ts';
import type { Report } from './report.ts';

/**
 * Reports a computation that can't be parsed, has inputs that its claims don't state, or has a different result. It may have several
 * steps: "3.6 - 1.5 -> 2.1; 8.2 - 4.9 -> 3.3". The claim's value is the result of one of them.
 */
export function checkComputation(claim: Claim, claims: Claims, known: KnownFigures, report: Report): void {
  if (claim.how === undefined) return;
  const steps = stepsOf(claim.how);
  const reading = claim.value && quantityReading(claim.value, known.lexicon);
  const isOfStep = ({ result }: Step): boolean =>
    reading !== undefined && known.figuresIn(result ?? '').some((one) => agree(one, reading) === 'agrees');
  const own = steps.length > 1 ? Math.max(0, steps.findIndex(isOfStep)) : 0;
  steps.forEach((step, i) => {
    checkStep(i === own ? claim : { ...claim, value: undefined }, step, claims, known, report);
  });
}

function checkStep(
  claim: Claim,
  { computation, result, how }: Step,
  claims: Claims,
  known: KnownFigures,
  report: Report,
): void {
  const { src, value } = claim;
  const inputs = inputsOf(claim, claims, known);
  const answer = evaluate(computation, inputs, known.lexicon);
  const at = `${src}.how`;
  if ('reason' in answer) {
    const hint = "write numbers with units or ids of claims, with + - * / and brackets, and '->' before the result";
    report.add('how-unreadable', { src: at, message: `'${how}' can't be recalculated: ${answer.reason}`, hint });
    return;
  }
  const tokens = computationTokens(computation, (name) => inputs.has(name), known.lexicon);
  const bounds = boundInputs(tokens, inputs, givenTo(claim, known));
  if (!inputsAreClaimed(claim, tokens, bounds, known, report)) return;
  const given = value && quantityReading(value, known.lexicon);
  const stated =
    given && isBoundOf(given, tokens, bounds) ? { ...given, quantity: withoutHedge(given.quantity) } : given;
  const first = result === undefined ? undefined : known.figuresIn(result.trim())[0]?.readings[0];
  // "-> £8,300" for a claim of about £8,300
  const written = first && value?.kind === 'approximate' ? asApproximate(first) : first;
  for (const [reading, words, where] of [
    [written, result?.trim() ?? '', at],
    [stated, value ? quantityWords(value) : '', `${src}.value`],
  ] as const) {
    if (!reading || isResult(reading, answer)) continue;
    const found = Number(answer.value.toPrecision(6));
    const message = `${computation.trim()} is ${found}${answer.unit === '' ? '' : ` ${answer.unit}`}, not ${words}`;
    report.add('computed-differs', { src: where, message });
    return;
  }
}

function asApproximate(reading: Reading): Reading {
  if (reading.kind !== 'number' || reading.quantity.kind !== 'exact') return reading;
  return { ...reading, quantity: { ...reading.quantity, kind: 'approximate' } };
}

/** The values that a computation may refer to: the values and named values of the claims under `from`. */
function inputsOf({ from }: Claim, claims: Claims, { lexicon }: KnownFigures): ReadonlyMap<string, Measure> {
  const inputs = new Map<string, Measure>();
  const add = (id: string, quantity: Quantity | undefined): void => {
    const number = quantity && numberOf(quantity);
    const reading = quantity && quantityReading(quantity, lexicon);
    if (number !== undefined && reading && 'value' in reading.quantity)
      inputs.set(id, { value: reading.quantity.value, unit: reading.unit });
  };
  for (const id of from) {
    const { claim: name, value } = claimReference(id, claims);
    const claim = claims.get(name);
    if (value !== undefined) add(id, claim?.values.get(value));
    else {
      add(id, claim?.value);
      for (const [key, quantity] of claim?.values ?? []) add(`${id}.${key}`, quantity);
    }
  }
  return inputs;
}

function isResult(reading: Reading, { value, unit }: Measure): boolean {
  const computed = (name: string): Reading => ({
    ...{ kind: 'number', unit: name, step: 0, looseStep: 0 },
    quantity: { kind: 'exact', value, unit: name, wording: '' },
  });
  // A ratio of two shares isn't a share, so the computation's plain number takes the unit of the stated result.
  const loose = reading.kind === 'number' && unit === '' ? withoutUnit(reading) : reading;
  if (agree(loose, computed(unit)) === 'agrees') return true;
  // A part divided by its whole is a share.
  if (unit === '' && reading.kind === 'number' && reading.unit === '%')
    if (agree(withoutUnit(reading), exactly(value * 100, '', 0)) === 'agrees') return true;
  // 25 % of 400 is 100: a plain result is a hundred times smaller than the percentage.
  if (unit === '%' && reading.kind === 'number' && reading.unit !== '%')
    return agree(withoutUnit(reading), exactly(value / 100, '', 0)) === 'agrees';
  // The remainder of a share is a share too: 60 % - 25 % -> 35 %.
  return unit === 'pp' && agree(loose, computed('%')) === 'agrees';
}

function withoutUnit(reading: NumberReading): NumberReading {
  return { ...reading, unit: '', quantity: { ...reading.quantity, unit: '' } };
}

/** Numbers that a computation may use in addition to its inputs: hours, months, days, hundreds. */
const CONSTANTS: ReadonlySet<number> = new Set([1, 2, 3, 4, 7, 10, 12, 24, 52, 60, 100, 365, 1000, 1_000_000]);

/** True if a computation uses at least one value of its claims or evidence, and no number from elsewhere; reports others. */
function inputsAreClaimed(
  claim: Claim,
  tokens: readonly ComputationToken[],
  bounds: ReadonlyMap<ComputationToken, BoundQuantity['relation']>,
  known: KnownFigures,
  report: Report,
): boolean {
  if (claim.from.length === 0 && claim.evidence.length === 0) return true;
  const given = givenTo(claim, known);
  const dates = given.flatMap((one) => (one.kind === 'date' && !one.yearless ? [one] : []));
  const years = [...dates, ...known.works.ownDates(known.of([claim.id]).map(({ claim }) => claim))].map(yearOf);
  const isOfBound = claim.value?.kind === 'bound' && [...bounds.values()].includes(claim.value.relation);
  let used = tokens.some(({ kind }) => kind === 'name');
  for (const token of tokens) {
    const reading = token.kind === 'number' ? token.reading : undefined;
    if (!reading || isWhole(reading)) continue;
    if (given.some((one) => canComputeWith(reading, one)) || (isOfBound && bounds.has(token))) {
      used = true;
      continue;
    }
    const plain = reading.unit === '' && 'value' in reading.quantity ? reading.quantity.value : undefined;
    if (plain !== undefined && (CONSTANTS.has(plain) || years.includes(plain) || isOfFraction(plain, given))) continue;
    const message = `'${token.text}' isn't an exact value of the claims or evidence that the computation starts from`;
    const hint = 'name the claim under from:, with its exact value; a bound has no exact value';
    report.add('computed-differs', { src: `${claim.src}.how`, message, words: token.text, hint });
    return false;
  }
  if (used) return true;
  const message = 'the computation uses none of the values of its claims or evidence';
  report.add('computed-differs', {
    src: `${claim.src}.how`,
    message,
    hint: 'write the ids of the claims under from:, or their values',
  });
  return false;
}

/** True for 2 and 5 where the evidence has "two fifths". */
function isOfFraction(plain: number, given: readonly Reading[]): boolean {
  return given.some((one) => {
    if (one.kind !== 'number' || one.part !== true || !('value' in one.quantity)) return false;
    const share = one.quantity.value / 100;
    const denominator = DENOMINATORS.find((d) => Math.abs(share * d - Math.round(share * d)) < 1e-6);
    return denominator !== undefined && (plain === denominator || plain === Math.round(share * denominator));
  });
}

/** The denominators of fractions in words. */
const DENOMINATORS = Array.from({ length: 19 }, (_, i) => i + 2);

function yearOf({ first }: DateReading): number {
  return new Date(first * 86_400_000).getUTCFullYear();
}

/** True for "100 %", which is the whole and not a finding. */
function isWhole({ unit, quantity }: NumberReading): boolean {
  return unit === '%' && 'value' in quantity && quantity.value === 100;
}

function canComputeWith(input: NumberReading, given: Reading): boolean {
  const verdict = agree(input, given);
  if (verdict === 'agrees') return true;
  if (given.kind !== 'number' || given.quantity.kind === 'bound') return false;
  // The computation may leave out the unit, and "million" where both numbers have it.
  const bare =
    input.unit === '' &&
    'value' in input.quantity &&
    'value' in given.quantity &&
    isWithoutMagnitude(input.quantity.value, given.quantity.value);
  return verdict === 'kind' || bare;
}

/** How much larger an input becomes, to see which way the result goes. */
const MORE = 1.001;

/**
 * The bounds that a computation starts from, as those of its result: at most 110 % for "100 % + 10 %" and at least 90 % for "100 % -
 * 10 %", where the evidence has "at most 10%".
 */
function boundInputs(
  tokens: readonly ComputationToken[],
  inputs: ReadonlyMap<string, Measure>,
  given: readonly Reading[],
): ReadonlyMap<ComputationToken, BoundQuantity['relation']> {
  const bounds = new Map<ComputationToken, BoundQuantity['relation']>();
  const answer = evaluateTokens(tokens, inputs);
  for (const token of tokens) {
    const reading = token.kind === 'number' ? token.reading : undefined;
    const relation = reading && relationOf(reading, given);
    if (!reading || !relation || !('value' in reading.quantity)) continue;
    const larger = { ...reading, quantity: { ...reading.quantity, value: reading.quantity.value * MORE } };
    const other = evaluateTokens(
      tokens.map((one) => (one === token ? { ...token, reading: larger } : one)),
      inputs,
    );
    if ('reason' in answer || 'reason' in other) continue;
    bounds.set(token, other.value >= answer.value ? relation : TURNED[relation]);
  }
  return bounds;
}

const TURNED = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' } as const satisfies Record<
  BoundQuantity['relation'],
  BoundQuantity['relation']
>;

/** The relation of a number that the claims or evidence give only as a bound. */
function relationOf(input: NumberReading, given: readonly Reading[]): BoundQuantity['relation'] | undefined {
  if (given.some((one) => canComputeWith(input, one))) return undefined;
  for (const one of given)
    if (one.kind === 'number' && one.quantity.kind === 'bound' && agree(input, one) === 'kind')
      return one.quantity.relation;
  return undefined;
}

/** True for "at least €136 million" as two fifths of at least €340 million: a bound that all bounds of the computation lead to. */
function isBoundOf(
  { quantity }: NumberReading,
  tokens: readonly ComputationToken[],
  bounds: ReadonlyMap<ComputationToken, BoundQuantity['relation']>,
): boolean {
  if (quantity.kind !== 'bound' || bounds.size === 0) return false;
  return tokens.every((token) => (bounds.get(token) ?? quantity.relation) === quantity.relation);
}

/** The figures of claims and evidence that a computation starts from. */
function givenTo(claim: Claim, known: KnownFigures): readonly Reading[] {
  const quoted = known.evidence.figuresOf(claim).map(({ readings }) => readings[0]);
  return [...known.of(claim.from).map(({ reading }) => reading), ...quoted];
}

function isWithoutMagnitude(input: number, given: number): boolean {
  return [1, 1e3, 1e6, 1e9].some((factor) => Math.abs(input * factor - given) <= Math.abs(given) * 1e-9);
}

function numberOf(quantity: Quantity): number | undefined {
  return 'value' in quantity && quantity.kind !== 'bound' ? quantity.value : undefined;
}
