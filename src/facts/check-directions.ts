/** Checks directions that a text states without a figure: "fewer boats" when the evidence has more of them. */

import type { Direction, Lexicon } from '../languages/lexicon.ts';
import { agree } from './agreement/agree.ts';
import type { Known, KnownFigures } from './known.ts';
import { checkMovesInRank } from './moves-in-rank.ts';
import type { Passage } from './passages/passage.ts';
import type { Report } from './report.ts';
import { scopeOf } from './scope.ts';
import type { Mention, SubjectWord, Trend } from './statements/mention.ts';
import { numbered } from './statements/numbered.ts';

/** The most characters between a verb and the size of its change. */
const NEAR = 12;

export function checkDirections(passage: Passage, known: KnownFigures, report: Report): void {
  checkMovesInRank(passage, known, report);
  for (const trend of known.trendsIn(passage.text)) {
    const end = trend.start + trend.words.length;
    if (isWithFigure(end, passage, known)) continue;
    const evidence = evidenceOf(scopeOf({ end }, passage), known).filter(
      (one) => one.kind === trend.kind && isSame(one.thing, trend.thing, known.lexicon),
    );
    const [first] = evidence;
    if (!first || evidence.some(({ direction }) => direction === trend.direction)) continue;
    const message = `the text says '${trend.words}' of '${trend.thing.text}', but in the evidence '${first.thing.text}' goes ${first.direction}`;
    report.add('direction-differs', {
      src: passage.src,
      words: trend.words,
      at: trend.start,
      text: passage.text,
      message,
      hint: 'check whether it went up or down',
    });
  }
}

/** True if a figure follows whose direction the evidence states itself: "sales fell by 2%". */
function isWithFigure(end: number, passage: Passage, known: KnownFigures): boolean {
  const figure = known.figuresIn(passage.text).find(({ start }) => start >= end && start - end <= NEAR);
  if (!figure) return false;
  return known
    .of(scopeOf(figure, passage))
    .some((one) => one.mention.direction !== undefined && agree(figure, one.reading) === 'agrees');
}

/** The directions that the evidence of claims states, in words and by its figures. */
function evidenceOf(ids: readonly string[], known: KnownFigures): readonly Trend[] {
  const all = known.of(ids);
  const quotes = new Set(all.flatMap(({ claim }) => claim.evidence.flatMap(({ quote }) => quote ?? [])));
  return [
    ...[...quotes].flatMap((quote) => known.trendsIn(quote)),
    ...all.flatMap((one, i) => changesOf(one, levelBefore(all, i), known.lexicon)),
  ];
}

/** The last number before a figure; dates may come between them. */
function levelBefore(all: readonly Known[], i: number): Known | undefined {
  return all.slice(0, i).findLast(({ reading, second }) => !second && reading.kind === 'number');
}

/** "1,412 vessels, 96 fewer than a year before": the things beside the size of a change. */
function changesOf({ mention }: Known, before: Known | undefined, lexicon: Lexicon): readonly Trend[] {
  const { role, clause, written, start, sentence } = mention;
  const direction = mention.direction ?? (role === 'from' ? directionFrom(mention, before) : undefined);
  if (!direction || !role) return [];
  const level = before?.mention.sentence === sentence && before.mention.role === undefined ? before.mention : undefined;
  const own = thingsIn(clause.words, lexicon);
  const things =
    (role === 'by' || role === 'from') && own.length === 0 && level ? thingsIn(level.clause.words, lexicon) : own;
  return things.map((thing) => ({ kind: 'change', direction, thing, words: written, start }));
}

/** "7,850 farms, against 8,420 a year earlier": the direction that the two values show. */
function directionFrom(from: Mention, before: Known | undefined): Direction | undefined {
  const [start, end] = [numbered(from), before && numbered(before.mention)];
  if (!start || !end || before?.mention.sentence !== from.sentence || before.mention.role !== undefined)
    return undefined;
  if (start.reading.unit !== end.reading.unit || start.value === end.value) return undefined;
  return end.value > start.value ? 'up' : 'down';
}

function thingsIn(words: Known['quoted'], { subjects }: Lexicon): readonly SubjectWord[] {
  return [...words.values()].filter(({ stem }) => !subjects.generic.has(stem) && subjects.things.get(stem) !== 'time');
}

function isSame(a: SubjectWord, b: SubjectWord, { thesaurus, subjects }: Lexicon): boolean {
  if (subjects.generic.has(a.stem) || subjects.things.get(a.stem) === 'time') return false;
  const [x, y] = [a.text.toLowerCase(), b.text.toLowerCase()];
  // "17 people were killed, four fewer" for "fewer deaths"
  if (subjects.stem(subjects.happenings.get(x) ?? '') === b.stem) return true;
  return a.stem === b.stem || thesaurus.areSameThing(x, y);
}
