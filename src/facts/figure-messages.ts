/** Messages for figures that differ from their claims. */

import type { Claim } from '../core/evidence.ts';
import type { SubjectConflict } from './agreement/subjects.ts';
import type { Verdict } from './agreement/verdict.ts';
import type { Known, KnownFigures } from './known.ts';
import type { Passage } from './passages/passage.ts';
import type { Mention } from './statements/mention.ts';

export interface FigureMessage {
  readonly message: string;
  readonly hint: string;
}

type Differing = Exclude<Verdict, 'agrees' | 'unlike'>;

const HINTS: Readonly<Record<Differing, (words: string) => string>> = {
  kind: (words) => `write '${words}': a bound, an estimate and an exact figure are not the same`,
  unit: (words) => `write '${words}'`,
  date: () => 'be no more precise than the claim: write the same date, or a month, season or year that contains it',
  number: (words) => `write '${words}', or name the claim that the figure comes from`,
  role: () => 'check whether this figure is the start, the end or the size of a change',
  direction: () => 'check whether the value went up or down',
  subject: () => 'check what this figure counts',
};

export function differenceMessage(
  figure: Mention,
  { claim, words, mention }: Known,
  verdict: Differing,
  passage: Passage,
): FigureMessage {
  const statement = statementOf(figure, passage);
  const source = nameOf(claim);
  const hint = HINTS[verdict](words);
  if (verdict === 'role')
    return { message: `${statement} ${inRole(figure)}, but ${source} has '${words}' ${inRole(mention)}`, hint };
  if (verdict === 'direction')
    return {
      message: `${statement} going ${figure.direction}, but in ${source} '${words}' goes ${mention.direction}`,
      hint,
    };
  if (verdict === 'subject')
    return {
      message: `${statement} of '${figure.after[0]}', but ${source} has '${words}' of '${mention.after[0] ?? thingBeside(mention)}'`,
      hint,
    };
  return { message: `${statement}, but ${source} says '${words}'`, hint };
}

function inRole({ role }: Mention): string {
  return role === 'from'
    ? 'as the start of a change'
    : role === 'to'
      ? 'as its end'
      : role === 'by'
        ? 'as the size of a change'
        : 'as a level';
}

/** The message for a figure with the evidence's value, but a different subject. */
export function subjectMessage(
  figure: Mention,
  { claim, words }: Known,
  { word, instead }: SubjectConflict,
  passage: Passage,
): FigureMessage {
  const statement = statementOf(figure, passage);
  const beside = word ? `next to '${word.text}'` : 'here';
  const other = instead === '' ? 'is about something else' : `is about '${instead}'`;
  const message = `${statement} ${beside}, but in ${nameOf(claim)} '${words}' ${other}`;
  return { message, hint: 'check which figure of the evidence belongs here, and what it is about' };
}

function statementOf({ written }: Mention, { reading }: Passage): string {
  return reading ? `the value is '${written}'` : `the text says '${written}'`;
}

/** The message for a figure that the quoted paragraph contradicts: "the second ground" beside "Ground 3". */
export function neighbourMessage(figure: Mention, other: Mention): FigureMessage {
  const written =
    other.readings[0].kind === 'name'
      ? `${other.readings[0].label} ${other.written}`
      : `${other.written} ${other.after[0] ?? ''}`.trim();
  return {
    message: `the text says '${figure.written}', but the source's paragraph says '${written}'`,
    hint: 'check which one is meant',
  };
}

/** The message for a figure that no claim states, naming the claims that were compared. */
export function untracedMessage({ written, readings: [reading] }: Mention, near: readonly Known[]): string {
  if (near.length === 0) return `no claim states '${written}'`;
  const ids = [...new Set(near.map(({ claim }) => `'${claim.id}'`))].slice(0, 3);
  const kind = reading.kind === 'date' ? 'date' : reading.kind === 'time' ? 'time' : 'figure';
  return `no claim states '${written}': ${ids.join(' or ')} ${ids.length > 1 ? 'have' : 'has'} no comparable ${kind}`;
}

export function hintForUntraced(figure: Mention, known: KnownFigures): string {
  const claim = known.claimStating(figure);
  if (claim?.src.startsWith('claims.'))
    return `the claim '${claim.id}' does: write [^${claim.id}] or {^${claim.id}} after it`;
  return "name its claim ([^id], {^id}, or claim: at a row), or add an exception with a reason under 'allow'";
}

function nameOf({ id, src }: Claim): string {
  return src.startsWith('claims.') ? `the claim '${id}'` : 'the evidence';
}

function thingBeside({ clause }: Mention): string {
  return [...clause.words.values()][0]?.text ?? '';
}
