/** Checks which of two things is more: "the poor wait longer than the rich", against the evidence or the chart's own rows. */

import type { Direction } from '../languages/lexicon.ts';
import { agree } from './agreement/agree.ts';
import type { Series } from './consistency/rows.ts';
import { rowValue } from './consistency/rows.ts';
import { faultInDates } from './dates-compared.ts';
import { isTime, unitNamed } from './figures/units.ts';
import type { Known, KnownFigures } from './known.ts';
import { amountOf, areAlike, type Level } from './levels.ts';
import type { Passage } from './passages/passage.ts';
import type { Report } from './report.ts';
import { scopeOf } from './scope.ts';
import type { Comparative, Mention, SubjectWord } from './statements/mention.ts';
import { areSame } from './wording/alignment.ts';

/** The most characters between a rank and its amount. */
const NEAR = 2;

type Words = ReadonlyMap<string, SubjectWord>;

/** A value with the words that say what it is of. */
interface Compared {
  readonly words: Words;
  readonly value: number;
  /** In words, for a message. */
  readonly shown: string;
  /** Its figure in the evidence; undefined for a row's value. */
  readonly level: Level | undefined;
}

export function checkComparatives(
  passage: Passage,
  series: readonly Series[],
  known: KnownFigures,
  report: Report,
): void {
  for (const comparative of known.comparativesIn(passage.text)) {
    const fault =
      comparative.compares === 'dates'
        ? faultInDates(comparative, passage, known)
        : (faultInRows(comparative, passage, series, known) ?? faultInEvidence(comparative, passage, known));
    if (fault === undefined) continue;
    report.add('direction-differs', {
      src: passage.src,
      words: comparative.written,
      at: comparative.start,
      text: passage.text,
      message: `the text says '${comparative.written}', but ${fault}`,
      hint: comparative.compares === 'dates' ? 'check which of the two is later' : 'check which of the two is more',
    });
  }
}

function faultInRows(
  comparative: Comparative,
  { src }: Passage,
  series: readonly Series[],
  known: KnownFigures,
): string | undefined {
  if (comparative.compares !== 'amounts') return undefined;
  const rows = series
    .filter(({ titleSrc, several }) => titleSrc === src && !several)
    .flatMap((one) => rowsOf(one, known));
  return faultOf(comparative, sidesOf(comparative, rows));
}

function rowsOf({ rows }: Series, known: KnownFigures): readonly Compared[] {
  return rows.flatMap((row): Compared[] => {
    const value = rowValue(row);
    if (value === undefined) return [];
    const shown = `'${row.label}' is ${row.quantity.wording}`;
    return [{ words: known.wordsOf(row.label), value, shown, level: undefined }];
  });
}

function faultInEvidence(comparative: Comparative, passage: Passage, known: KnownFigures): string | undefined {
  const amounts = amountsIn(known.of(scopeOf(comparative, passage)));
  const levels = amounts.filter(({ level }) => level?.known.mention.role !== 'by');
  const byFigure = amountGiven(comparative, passage, amounts, known);
  if (comparative.compares === 'places')
    return byFigure && isMostFirst(byFigure, passage, comparative, known)
      ? faultOf(comparative, sidesOf(comparative, levels, byFigure))
      : undefined;
  if (comparative.compares === 'changes') {
    const changes = changesLike(comparative, amounts, known);
    // "Women earned less than men" compares what they earned.
    const isChange = changes.length > 0 || (comparative.verb && known.lexicon.roles.changes.has(comparative.verb.stem));
    return faultOf(comparative, sidesOf(comparative, isChange ? changes : levels));
  }
  const ofLevels = faultOf(comparative, sidesOf(comparative, levels));
  if (ofLevels !== undefined || !byFigure) return ofLevels;
  const alike = amounts.filter((one) => haveOneRole(one, byFigure));
  return faultOf(comparative, sidesOf(comparative, alike, byFigure));
}

function amountsIn(all: readonly Known[]): readonly Compared[] {
  return all.flatMap((one, i): Compared[] => {
    const level = one.isQuoted ? amountOf(one) : undefined;
    const before = all[i - 1];
    // "The capital the second highest, 86.7%": the words are beside the rank.
    const isRank =
      before?.reading.kind === 'number' &&
      before.reading.unit === 'th' &&
      before.mention.sentence === one.mention.sentence &&
      one.mention.start - before.mention.end <= NEAR;
    const words = new Map([...one.mention.clause.words, ...(isRank ? before.mention.clause.words : [])]);
    return level ? [{ words, value: level.value, shown: `'${one.words}'`, level }] : [];
  });
}

/** True for two levels, or two sizes of changes; "among boys it was 3.9 points and among girls 2.3" doesn't repeat what it was. */
function haveOneRole({ level: a }: Compared, { level: b }: Compared): boolean {
  const [one, other] = [a?.known.mention, b?.known.mention];
  if (!one || !other) return false;
  return (
    one.role === other.role || (one.sentence === other.sentence && [a, b].some((each) => each?.reading.unit === ''))
  );
}

/** The amount of the evidence that the text gives for the left side. */
function amountGiven(
  { figureAt }: Comparative,
  { text }: Passage,
  all: readonly Compared[],
  known: KnownFigures,
): Compared | undefined {
  const figure = figureAt === undefined ? undefined : known.figuresIn(text).find(({ start }) => start === figureAt);
  // "12%, up from 10%, more than the South"
  if (!figure || figure.role === 'from' || (figure.role === 'by' && figure.direction)) return undefined;
  const [only, ...others] = all.filter(({ level }) => level && agree(figure, level.reading) === 'agrees');
  return others.length === 0 ? only : undefined;
}

/** The sizes of changes of the kind that a verb states: those of "gained" for "profited more than". */
function changesLike({ verb }: Comparative, all: readonly Compared[], known: KnownFigures): readonly Compared[] {
  if (!verb) return [];
  const { lexicon } = known;
  const direction = lexicon.roles.changes.get(verb.stem);
  const isLike = ({ role, direction: way, sentence }: Mention): boolean =>
    role === 'by' &&
    way !== undefined &&
    (direction ? way === direction : [...sentence.words.values()].some((word) => areSame(word, verb, lexicon)));
  const found = all.filter(({ level }) => level && isLike(level.known.mention));
  const ways = new Set(found.map(({ level }) => level?.known.mention.direction));
  return ways.size === 1 ? found : [];
}

/**
 * True if the text or the evidence says that more comes first: "the highest rate". Without that, "42%, ahead of the vote" may be about
 * times; lengths of time and "the lowest rate" put less first.
 */
function isMostFirst({ level }: Compared, { text }: Passage, { start }: Comparative, known: KnownFigures): boolean {
  const unit = unitNamed(level?.reading.unit ?? '');
  if (!level || (unit && isTime(unit))) return false;
  const sentence = known.sentencesIn(text).find((one) => one.start <= start && start < one.end);
  const quotes = level.known.claim.evidence.map(({ quote = '' }) => quote);
  const { summary, roles } = known.lexicon;
  const ends = [text.slice(sentence?.start, sentence?.end), ...quotes].flatMap((said) =>
    (said.toLowerCase().match(/\p{L}+/gu) ?? []).flatMap(
      (word) => summary.superlatives.get(word) ?? (roles.comparatives.get(word) === 'down' ? 'least' : []),
    ),
  );
  return ends.includes('most') && !ends.includes('least');
}

/** The values of both sides; undefined unless each is identified. */
interface Sides {
  readonly one: Compared;
  readonly others: readonly Compared[];
}

function sidesOf({ left, right, isSum }: Comparative, all: readonly Compared[], given?: Compared): Sides | undefined {
  const b = namedBy(right, all, left).filter((one) => one !== given);
  const named = given ? [given] : namedBy(left, all, right).filter((one) => !b.includes(one));
  // "The levy is less than the association had proposed": the other one of two.
  const a = named.length === 0 && all.length === 2 && b.length === 1 ? all.filter((one) => !b.includes(one)) : named;
  const [one, ...more] = a;
  if (!one || b.length === 0 || more.length > 0 || (b.length > 1 && !isSum)) return undefined;
  return b.every((other) => areComparable(one, other)) ? { one, others: b } : undefined;
}

function areComparable({ level: a }: Compared, { level: b }: Compared): boolean {
  if (!a || !b) return a === b;
  return a.reading.unit === b.reading.unit || areAlike(a, b);
}

function faultOf({ direction, isSum }: Comparative, sides: Sides | undefined): string | undefined {
  const [other] = sides?.others ?? [];
  if (!sides || !other) return undefined;
  const { one, others } = sides;
  const sum = isSum ? others.reduce((total, { value }) => total + value, 0) : other.value;
  const real: Direction = one.value > sum ? 'up' : 'down';
  if (one.value === sum || real === direction) return undefined;
  const second = isSum ? `${sum} for the others` : `${other.shown} for the second`;
  return `${one.level ? 'the evidence has ' : ''}${one.shown} for the first, and ${second}`;
}

/** The values that words of one side, and not those of the other, tell from the rest. */
function namedBy(words: Words, all: readonly Compared[], opposite: Words): readonly Compared[] {
  const distinct = [...words.keys()].filter((stem) => !opposite.has(stem) && !all.every((one) => one.words.has(stem)));
  return all.filter((one) => distinct.some((stem) => one.words.has(stem)));
}
