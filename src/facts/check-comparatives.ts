/** Checks which of two things is more: "the poor wait longer than the rich", against the evidence or the chart's own rows. */

import type { Direction } from '../languages/lexicon.ts';
import { agree } from './agreement/agree.ts';
import { type Compared, rowsOf, type Sides, sidesOf } from './compared-sides.ts';
import { faultInSize } from './compared-sizes.ts';
import type { Series } from './consistency/rows.ts';
import { faultInDates } from './dates-compared.ts';
import { isTime, unitNamed } from './figures/units.ts';
import type { Known, KnownFigures } from './known.ts';
import { amountOf } from './levels.ts';
import type { Passage } from './passages/passage.ts';
import type { Report } from './report.ts';
import { scopeOf } from './scope.ts';
import type { Comparative, Mention } from './statements/mention.ts';
import { areSame } from './wording/alignment.ts';

/** The most characters between a rank and its amount. */
const NEAR = 2;

const MORE = 'check which of the two is more';
const HINTS: Readonly<Record<Comparative['compares'], string>> = {
  ...{ amounts: MORE, changes: MORE, places: MORE },
  multiples: 'check the multiple, and which of the two is more',
  dates: 'check which of the two is later',
};

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
      hint: HINTS[comparative.compares],
    });
  }
}

function faultInRows(
  comparative: Comparative,
  passage: Passage,
  series: readonly Series[],
  known: KnownFigures,
): string | undefined {
  const { compares } = comparative;
  if (compares !== 'amounts' && compares !== 'multiples') return undefined;
  const rows = series
    .filter(({ texts, several }) => texts.includes(passage.src) && !several)
    .flatMap((one) => rowsOf(one, known));
  const sides = sidesOf(comparative, rows);
  return faultOf(comparative, sides) ?? faultInSizeOf(comparative, sides, passage, known);
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
  const sides = sidesOf(comparative.compares === 'multiples' ? byNames(comparative) : comparative, levels);
  const ofLevels = faultOf(comparative, sides) ?? faultInSizeOf(comparative, sides, passage, known);
  if (ofLevels !== undefined || !byFigure) return ofLevels;
  const alike = amounts.filter((one) => haveOneRole(one, byFigure));
  return faultOf(comparative, sidesOf(comparative, alike, byFigure));
}

/** Only a name identifies the second amount of a multiple: "twice as many as would prefer the former" doesn't. */
function byNames(comparative: Comparative): Comparative {
  return { ...comparative, right: new Map([...comparative.right].filter(([, { name }]) => name)) };
}

function faultInSizeOf(
  comparative: Comparative,
  sides: Sides | undefined,
  passage: Passage,
  known: KnownFigures,
): string | undefined {
  return (
    sides && faultInSize(comparative, sides, known.figuresIn(passage.text), known.of(scopeOf(comparative, passage)))
  );
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
    return level ? [{ words, value: level.value, reading: level.reading, shown: `'${one.words}'`, level }] : [];
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

function faultOf({ direction, isSum, compares }: Comparative, sides: Sides | undefined): string | undefined {
  const [other] = sides?.others ?? [];
  if (!sides || !other || compares === 'multiples') return undefined;
  const { one, others } = sides;
  const sum = isSum ? others.reduce((total, { value }) => total + value, 0) : other.value;
  const real: Direction = one.value > sum ? 'up' : 'down';
  if (one.value === sum || real === direction) return undefined;
  const second = isSum ? `${sum} for the others` : `${other.shown} for the second`;
  return `${one.level ? 'the evidence has ' : ''}${one.shown} for the first, and ${second}`;
}
