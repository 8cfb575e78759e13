/** Checks claims against the words of their own evidence, and against each other. */

import type { StatedDate } from '../core/date.ts';
import type { Claim, Evidence } from '../core/evidence.ts';
import { hasLetterOrDigit } from '../core/letter-pattern.ts';
import type { Quantity } from '../core/quantity.ts';
import type { Lexicon } from '../languages/lexicon.ts';
import { quantityLabel, quantityWords } from '../languages/quantity-words.ts';
import { agree } from './agreement/agree.ts';
import { checkDateOfValue } from './check-claimed-dates.ts';
import { checkComputation } from './check-computation.ts';
import { isBetweenDays, isPairOfDates, isYearInWords } from './derived-dates.ts';
import {
  type DateReading,
  dateReading,
  type Figure,
  type NumberReading,
  quantityReading,
  type Reading,
} from './figures/figure.ts';
import { intervalEnds } from './figures/interval-ends.ts';
import { yearOfName } from './figures/names.ts';
import type { KeptChecks } from './kept/kept-checks.ts';
import type { Claims } from './kept/noted-claims.ts';
import type { KnownFigures } from './known.ts';
import type { Report } from './report.ts';
import type { Mention } from './statements/mention.ts';
import { checkValueName } from './value-names.ts';

/** A longer quotation copies the author's text instead of pointing to it. */
const MOST_QUOTED_WORDS = 25;

export function checkClaims(checks: KeptChecks, known: KnownFigures, report: Report): void {
  const { claims } = checks;
  for (const claim of claims.values()) checks.run('claim', claim, () => checkClaim(claim, claims, known, report));
  checkCircles(claims, report);
}

function checkClaim(claim: Claim, claims: Claims, known: KnownFigures, report: Report): void {
  report.spend(4);
  for (const evidence of claim.evidence) checkLength(evidence, report);
  checkGrounds(claim, report);
  if (claim.date) checkWording(claim.date, `${claim.src}.date`, known, report);
  if (claim.status === 'computed') checkComputation(claim, claims, known, report);
  else if (claim.status !== 'inferred') {
    checkValues(claim, known, report);
    checkDate(claim, known, report);
  } else if (claim.date) checkInferredDate(claim, claim.date, known, report);
  checkConflicts(claim, claims, report);
}

function checkLength({ quote, src, row }: Evidence, report: Report): void {
  // A row is the brief's own data.
  const words = quote === undefined || row ? 0 : countWords(quote);
  if (words <= MOST_QUOTED_WORDS) return;
  const message = `the quotation has ${words} words; at most ${MOST_QUOTED_WORDS} are allowed`;
  report.add('long-quotation', { message, src: `${src}.quote`, hint: 'quote only the words that make the statement' });
}

function countWords(text: string): number {
  return text.split(/\s+/).filter(hasLetterOrDigit).length;
}

/** Checks that a claim has what its status requires. */
function checkGrounds(claim: Claim, report: Report): void {
  const { id, src, status, evidence, hasFaultyEvidence, from, how, speaker } = claim;
  const named = src.startsWith('claims.') ? `the claim '${id}'` : 'this claim';
  if (status === 'computed' || status === 'inferred') {
    if (how === undefined) {
      const hint = status === 'computed' ? 'how: 145 miles -> 233 km' : 'how: why it follows, in a sentence';
      report.add('no-reason', { src, message: `${named} is ${status}, but doesn't explain how`, hint });
    }
    if (from.length > 0 || evidence.length > 0 || hasFaultyEvidence) return;
    const message = `${named} is ${status}, but names neither claims nor evidence`;
    report.add('no-evidence', { src, message, hint: 'name the claims that it follows from: from: [id]' });
    return;
  }
  if (!evidence.some(({ quote }) => quote !== undefined) && !hasFaultyEvidence) {
    const message = `${named} has no evidence: no words of a source are quoted`;
    const hint = 'evidence: { source: id, paragraph: 1, quote: the exact words }';
    report.add('no-evidence', { src, message, hint });
  }
  if (status === 'quoted' && speaker === undefined) {
    report.add('no-evidence', {
      src,
      message: `${named} is quoted, but names no speaker`,
      hint: 'speaker: who said it',
    });
  }
}

function quotedWords({ evidence }: Claim): string {
  return evidence.flatMap(({ quote }) => (quote === undefined ? [] : `'${quote}'`)).join(' and ');
}

/** Requires the value and each named value to be in the quoted words, as the same kind of figure, in the same unit. */
function checkValues(claim: Claim, known: KnownFigures, report: Report): void {
  const src = claim.src.endsWith('.evidence') ? claim.src.slice(0, -'.evidence'.length) : claim.src;
  if (claim.value) checkValue(claim, claim.value, `${src}.value`, known, report);
  checkDateOfValue(claim, `${src}.value`, known, report);
  for (const [name, value] of claim.values) {
    checkValue(claim, value, `${src}.values.${name}`, known, report);
    checkValueName(claim, name, value, `${src}.values.${name}`, known, report);
  }
}

function checkValue(claim: Claim, value: Quantity, at: string, known: KnownFigures, report: Report): void {
  const reading = quantityReading(value, known.lexicon);
  if (!reading || quotedWords(claim) === '') return;
  const figures = known.evidence.figuresOf(claim);
  // A value without a unit takes the unit of the quotation.
  const compared = figures.flatMap((figure) =>
    figure.readings.map((known) => ({ known, verdict: agree(reading, signed(known, figure, reading)) })),
  );
  const verdicts = compared.map(({ verdict }) => verdict);
  if (verdicts.includes('agrees') || rangeEndsAgree(value, figures, known.lexicon)) return;
  if (figures.some((figure) => isRankAs(reading, figure.readings[0]))) return;
  const words = value.kind === 'exact' ? `exactly ${quantityWords(value)}` : quantityWords(value);
  const quoted = quotedWords(claim);
  if (verdicts.includes('kind')) {
    const { known } = compared.find(({ verdict }) => verdict === 'kind') ?? {};
    const hint = known?.kind === 'number' ? `write ${quantityLabel(known.quantity)}` : undefined;
    report.add('kind-differs', { src: at, message: `the value is ${words}, but its evidence says ${quoted}`, hint });
  } else if (verdicts.includes('unit')) {
    report.add('unit-differs', { src: at, message: `the value is ${words}, but its evidence says ${quoted}` });
  } else if (verdicts.includes('number') || figures.some(({ readings }) => readings[0].kind === 'number')) {
    report.add('value-differs', { src: at, message: `the value is ${words}, but its evidence says ${quoted}` });
  } else {
    const hint = 'quote the words that state it, or set status: inferred or computed, and explain how';
    report.add('value-not-in-evidence', {
      src: at,
      message: `the value is ${words}, but there is no number in ${quoted}`,
      hint,
    });
  }
}

/** The value 5 for "the fifth highest". */
function isRankAs({ unit, quantity }: NumberReading, known: Reading): boolean {
  if (unit !== '' || quantity.kind !== 'exact' || known.kind !== 'number' || known.unit !== 'th') return false;
  return known.quantity.kind === 'exact' && known.quantity.value === quantity.value;
}

/** "Fell by 11.4%" for a value of −11.4 %: the verb has the sign. */
function signed(known: Reading, { role, direction }: Mention, value: Reading): Reading {
  if (known.kind !== 'number' || value.kind !== 'number' || role !== 'by' || direction !== 'down') return known;
  if (!('value' in known.quantity) || !('value' in value.quantity) || value.quantity.value >= 0) return known;
  return { ...known, quantity: { ...known.quantity, value: -known.quantity.value } };
}

function rangeEndsAgree(value: Quantity, figures: readonly Figure[], lexicon: Lexicon): boolean {
  if (value.kind !== 'range') return false;
  return [value.low, value.high].every((end) => {
    const reading = quantityReading({ ...value, kind: 'exact', value: end }, lexicon);
    return reading && figures.some((figure) => agree(reading, figure.readings[0]) === 'agrees');
  });
}

function dateAt({ src }: Claim): string {
  return src.endsWith('.evidence') ? `${src.slice(0, -'.evidence'.length)}.date` : `${src}.date`;
}

/** Requires the date to be in the quoted words, and to be no more precise than they are. */
function checkDate(claim: Claim, known: KnownFigures, report: Report): void {
  const { date } = claim;
  const reading = date && dateReading(date);
  if (!reading || quotedWords(claim) === '') return;
  const dates = known.evidence.figuresOf(claim).flatMap((figure) => withDates(figure, known.lexicon));
  if (dates.some(({ readings }) => readings.some((stated) => agree(reading, stated) === 'agrees'))) return;
  const stated = dates.flatMap(({ readings }) => readings.flatMap((one) => (one.kind === 'date' ? [one] : [])));
  if (isPairOfDates(reading, stated) || isYearInWords(reading, stated)) return;
  if (intervalEnds(date)?.every((end) => stated.some((one) => agree(end, one) === 'agrees'))) return;
  if (isBetweenDays(reading, stated, daysIn(known.evidence.figuresOf(claim)))) return;
  const claimed = `the date is '${date.wording}' (${date.edtf})`;
  const yearless = dates.find(({ readings }) => isYearlessMatch(reading, readings[0]));
  if (dates.length > 0 && !yearless) {
    const named = dates.map(({ written }) => `'${written}'`).join(', ');
    report.add('claimed-date-differs', { src: dateAt(claim), message: `${claimed}, but its evidence says ${named}` });
    return;
  }
  const message = yearless
    ? `${claimed}, but its evidence names no year: '${yearless.written}'`
    : `${claimed}, but there is no date in ${quotedWords(claim)}`;
  const hint = 'quote the words that state it, or set status: inferred, and explain how the date follows';
  report.add('date-not-in-evidence', { src: dateAt(claim), message, hint });
}

/** A figure that is a date, or the year in the name of an act; none for others. */
function withDates(figure: Figure, lexicon: Lexicon): readonly Pick<Figure, 'readings' | 'written'>[] {
  const [reading] = figure.readings;
  const year = yearOfName(reading, lexicon);
  if (year) return [{ ...figure, readings: [year] }];
  return reading.kind === 'date' ? [figure] : [];
}

/** The days of a month that ordinals name: "between the 2nd and the 27th". */
function daysIn(mentions: readonly Mention[]): readonly number[] {
  return mentions.flatMap(({ readings: [reading] }) =>
    reading.kind === 'number' && reading.unit === 'th' && 'value' in reading.quantity ? [reading.quantity.value] : [],
  );
}

/** An inferred date may add a year to a date of its evidence, but not contradict it. */
function checkInferredDate(claim: Claim, date: StatedDate, known: KnownFigures, report: Report): void {
  const dates = known.evidence.figuresOf(claim).filter(({ readings }) => readings[0].kind === 'date');
  const reading = dateReading(date);
  if (!reading) return;
  const agrees = dates.some(
    ({ readings }) => agree(reading, readings[0]) === 'agrees' || isYearlessMatch(reading, readings[0]),
  );
  const fixed = dates.filter(({ readings }) => readings[0].kind === 'date' && readings[0].yearless);
  if (agrees || fixed.length === 0) return;
  const named = fixed.map(({ written }) => `'${written}'`).join(', ');
  const message = `the date is '${date.wording}' (${date.edtf}), but its evidence says ${named}`;
  report.add('claimed-date-differs', { src: dateAt(claim), message });
}

/** Matches "September" in the evidence with 2022-09 in the claim. */
function isYearlessMatch(date: Reading, known: Reading): boolean {
  return known.kind === 'date' && known.yearless && agree(known, date) === 'agrees';
}

/** Checks the wording of a date against its EDTF. */
export function checkWording(date: StatedDate, src: string, known: KnownFigures, report: Report): void {
  const reading = dateReading(date);
  for (const { readings, written } of known.figuresIn(date.wording)) {
    const [stated] = readings;
    if (
      stated.kind !== 'date' ||
      !reading ||
      overlaps(reading, stated, isAlone(written, date.wording, known.lexicon), /[~?%X]/.test(date.edtf))
    )
      continue;
    const message = `the date is ${date.edtf}, but its wording says '${written}'`;
    report.add('claimed-date-differs', { src, message, words: written });
  }
}

/** True for a plain date: "June 2024", "Friday 17 June 2024", but not "weeks before June 2024". */
function isAlone(written: string, wording: string, { dates }: Lexicon): boolean {
  const others =
    wording
      .replace(written, '')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return !others.some((word) => dates.relative.has(word));
}

/** A plain date may be coarser than the EDTF date; one beside "weeks before" only has to be near it. */
function overlaps(date: DateReading, stated: DateReading, alone: boolean, isRough: boolean): boolean {
  if (stated.yearless) return agree(stated, date) === 'agrees';
  // "17 February 2022" is more precise than 2022-02. Approximate dates have no such limit.
  if (alone && date.extent === 'unit' && !isRough) return stated.first <= date.first && stated.last >= date.last;
  const room = alone ? 0 : 31;
  return stated.first <= date.last + room && stated.last >= date.first - room;
}

/** Reports computations from claims that contradict each other, because the result would hide the conflict. */
function checkConflicts(claim: Claim, claims: Claims, report: Report): void {
  if (claim.status !== 'computed') return;
  for (const id of claim.from) {
    const other = claims.get(id)?.conflicts.find((c) => claim.from.includes(c));
    if (other === undefined) continue;
    const message = `'${claim.id}' is computed from '${id}' and '${other}', which contradict each other`;
    const hint = 'show both values side by side; no source supports a mean of them';
    report.add('conflict-averaged', { src: `${claim.src}.from`, message, hint });
    return;
  }
}

function checkCircles(claims: Claims, report: Report): void {
  const done = new Set<string>();
  const walk = (id: string, path: readonly string[]): void => {
    if (path.includes(id)) {
      const circle = [...path.slice(path.indexOf(id)), id].join(' -> ');
      report.add('circular-claim', {
        src: `claims.${id}.from`,
        message: `these claims depend on each other in a circle: ${circle}`,
      });
      return;
    }
    if (done.has(id)) return;
    for (const before of claims.get(id)?.from ?? []) walk(before, [...path, id]);
    done.add(id);
  };
  for (const id of claims.keys()) walk(id, []);
}
