/** Checks the names of a claim's values against its evidence: `tickets` for the amount beside "tickets". */

import type { Claim } from '../core/evidence.ts';
import type { Quantity } from '../core/quantity.ts';
import { agree } from './agreement/agree.ts';
import type { SubjectConflict } from './agreement/subjects.ts';
import { quantityReading, type Reading } from './figures/figure.ts';
import { convert } from './figures/units.ts';
import { bareMention, type Known, type KnownFigures } from './known.ts';
import { inContext } from './passage-mentions.ts';
import type { Report } from './report.ts';
import type { Mention, SubjectWord } from './statements/mention.ts';
import { conflictOf } from './subject-conflicts.ts';
import { has } from './wording/alignment.ts';

/** Reports a named value whose name describes another value of the evidence: 'before' for the later one. */
export function checkValueName(
  claim: Claim,
  name: string,
  value: Quantity,
  src: string,
  known: KnownFigures,
  report: Report,
): void {
  const reading = quantityReading(value, known.lexicon);
  if (!reading) return;
  const near = known.of([claim.id]).filter(({ isQuoted }) => isQuoted);
  const figure = inContext(bareMention(reading, value.wording), [wordsOfName(name)], known);
  const isTime = figure.clause.time !== undefined;
  const exact = near.filter((one) => isSameValue(reading, one.reading));
  const agreeing = exact.length > 0 ? exact : near.filter((one) => agree(figure, one.reading) === 'agrees');
  const [first] = agreeing;
  if (!first) return;
  const otherNamed = isTime ? undefined : ofOther(figure, agreeing, near, known);
  const conflict =
    conflictOf(isTime ? withoutWords(figure) : figure, agreeing, near, { all: [], known }) ??
    (otherNamed && { ...otherNamed, one: first });
  if (!conflict) return;
  const message = `the value '${name}' is ${value.wording}, but in its evidence '${conflict.one.words}' is about ${conflict.word ? `'${conflict.instead}'` : conflict.instead}`;
  report.add('subject-differs', { src, message, hint: 'check whether the values of this claim are swapped' });
}

/** "ticketPrice", "ticket-price" and "ticket_price" as words. */
function wordsOfName(name: string): string {
  return name
    .replace(/[-_]/g, ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
}

/** "New" and "then" say which of two values is meant, not what it is about. */
function withoutWords(mention: Mention): Mention {
  return { ...mention, clause: { ...mention.clause, words: new Map() } };
}

/** The conflict if a word of the name is beside another amount of the same kind in the evidence, and no word of it beside this one. */
function ofOther(
  { clause }: Mention,
  agreeing: readonly Known[],
  near: readonly Known[],
  { lexicon }: KnownFigures,
): SubjectConflict | undefined {
  if (agreeing.some(({ mention }) => mention.clause.words.size === 0)) return undefined;
  const names = [...clause.words.values()];
  const others = near.filter((one) => !agreeing.includes(one) && agreeing.every((own) => areOfOneKind(one, own)));
  // Other words for the name are enough for its own amount, but not to find another one.
  if (agreeing.some((one) => names.some((word) => has(wordsBeside(one), word, lexicon)))) return undefined;
  const other = others.find((one) => wordsBeside(one).some(({ stem }) => clause.words.has(stem)));
  const [own] = agreeing.flatMap(wordsBeside);
  return own && other && { word: undefined, instead: `'${own.text}', and the name is beside '${other.words}'` };
}

function wordsBeside({ mention: { clause, counted } }: Known): readonly SubjectWord[] {
  return [...clause.words.values(), ...(counted ? [counted] : [])];
}

function areOfOneKind({ reading: a, second }: Known, { reading: b }: Known): boolean {
  return !second && a.kind === 'number' && b.kind === 'number' && convert(1, a.unit, b.unit) !== undefined;
}

function isSameValue(a: Reading, b: Reading): boolean {
  if (a.kind !== 'number' || b.kind !== 'number' || !('value' in a.quantity) || !('value' in b.quantity)) return false;
  return a.quantity.value === b.quantity.value;
}
