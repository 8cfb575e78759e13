/** Traces every figure that the brief prints to the claims that its passage names. */

import type { Allowance, Tracing } from '../core/evidence.ts';
import { areAboutSameThing } from './agreement/agree.ts';
import { VERDICTS, type Verdict } from './agreement/verdict.ts';
import { AllowedFigures } from './allowed-figures.ts';
import { checkScale } from './check-scale.ts';
import { isDerived } from './derived-figures.ts';
import { wrongWay } from './difference-direction.ts';
import {
  differenceMessage,
  hintForUntraced,
  neighbourMessage,
  subjectMessage,
  untracedMessage,
} from './figure-messages.ts';
import type { KeptChecks } from './kept/kept-checks.ts';
import type { Known, KnownFigures } from './known.ts';
import { mentionsOf } from './passage-mentions.ts';
import type { Passage } from './passages/passage.ts';
import type { Finding, Report } from './report.ts';
import { isFirstSince } from './restated-counts.ts';
import { scopeOf } from './scope.ts';
import { changesIn } from './statements/changes.ts';
import type { Mention } from './statements/mention.ts';
import { conflictOf } from './subject-conflicts.ts';
import { verdictOf } from './verdict-of.ts';
import { contradictedBeside } from './weak-figures.ts';

/** 'ignored' for words that could state a figure, but don't here. */
type FigureResult = 'traced' | 'excepted' | 'untraced' | 'ignored';

interface FigureContext {
  readonly report: Report;
  readonly known: KnownFigures;
  readonly allowed: AllowedFigures;
}

export type FigureCounts = Pick<Tracing, 'figures' | 'traced' | 'excepted'>;

/** Reports figures that no claim states or that differ from their claim, and counts all figures. */
export function traceFigures(
  passages: readonly Passage[],
  checks: KeptChecks,
  known: KnownFigures,
  report: Report,
): FigureCounts {
  const { allow } = checks.grounds.data;
  const counts = { traced: 0, excepted: 0, untraced: 0, ignored: 0 };
  const used = new Set<Allowance>();
  for (const passage of passages) {
    const traced = checks.run('figures', passage, () => tracePassage(passage, allow, known, report));
    for (const result of traced.results) counts[result]++;
    for (const allowance of traced.used) used.add(allowance);
  }
  for (const allowance of allow) {
    if (used.has(allowance)) continue;
    const message = `no figure needs the exception for '${allowance.words}'`;
    report.add('unused-allow', { src: allowance.src, message, hint: 'remove it' });
  }
  return { figures: counts.traced + counts.untraced, traced: counts.traced, excepted: counts.excepted };
}

interface TracedPassage {
  /** One for each figure. */
  readonly results: readonly FigureResult[];
  readonly used: ReadonlySet<Allowance>;
}

function tracePassage(
  passage: Passage,
  allow: readonly Allowance[],
  known: KnownFigures,
  report: Report,
): TracedPassage {
  report.spend(4);
  const allowed = new AllowedFigures(allow);
  const figures = mentionsOf(passage, known);
  allowed.markNamesUsed(passage, figures);
  checkScale(passage, known, report);
  const results = figures.map((figure) => traceFigure(figure, figures, passage, { report, known, allowed }));
  return { results, used: allowed.used };
}

/** Counts the figures of a brief without claims, and reports them once rather than one by one. */
export function countFigures(passages: readonly Passage[], known: KnownFigures, report: Report): FigureCounts {
  const figures = passages.reduce(
    (sum, passage) => sum + mentionsOf(passage, known).filter(({ weak }) => !weak).length,
    0,
  );
  if (figures > 0) {
    const message = `the brief prints ${figures} figure${figures === 1 ? '' : 's'} but makes no claims, so none is traced`;
    const hint = "state their evidence under 'claims', or give rows a source, paragraph and quote";
    report.add('no-claims', { src: 'title', message, hint });
  }
  return { figures, traced: 0, excepted: 0 };
}

/** Traces one figure, and reports it if no claim states it and no exception covers it. */
function traceFigure(figure: Mention, all: readonly Mention[], passage: Passage, context: FigureContext): FigureResult {
  const { known, report, allowed } = context;
  const scope = widenedScope(figure, passage, known);
  const near = known.of(scope);
  const verdicts = near.map((one) => ({ one, verdict: verdictOf(figure, one, known) }));
  const equal = verdicts.flatMap(({ one, verdict }) => (verdict === 'agrees' ? [one] : []));
  const agreeing = inRole(figure, near, exactFirst(figure, near, ofItsBound(figure, near, equal)), known);
  const place = {
    src: passage.src,
    ...(passage.reading ? {} : { words: figure.written, at: figure.start, text: passage.text }),
  };
  const conflict = agreeing.length > 0 ? conflictOf(figure, agreeing, near, { all, known }) : undefined;
  // The evidence may state the difference itself, and its direction.
  const isStated = agreeing.some(({ mention, isQuoted }) => isQuoted && mention.role === 'by');
  const way = isStated ? undefined : wrongWay(figure, { all, text: passage.text, lexicon: known.lexicon }, near);
  if (way !== undefined) {
    const message = `the text says '${figure.written}' ${figure.direction === 'up' ? 'more' : 'less'}, but ${way}`;
    report.add('direction-differs', { ...place, message, hint: 'check whether it is more or less' });
    return 'untraced';
  }
  if (agreeing.length > 0 && !conflict) return 'traced';
  if (allowed.has(figure, passage)) return 'excepted';
  const isTurned = verdicts.some(({ verdict }) => verdict === 'direction');
  if (agreeing.length === 0 && !figure.weak && !isTurned && isDerived(figure, { all, near, passage, known }))
    return 'traced';
  if (figure.weak && agreeing.length === 0) {
    const other = isFirstSince(figure, { all, near, passage, known })
      ? 'ignored'
      : contradictedBeside(figure, scope, near, known);
    if (other === 'ignored') return other;
    if (other) {
      report.add('figure-differs', { ...place, ...neighbourMessage(figure, other) });
      return 'untraced';
    }
  }
  // An unknown id is already reported, so its consequences aren't.
  if (scope.some((id) => known.isUnknown(id))) return 'untraced';
  if (conflict) {
    report.add('subject-differs', { ...place, ...subjectMessage(figure, conflict.one, conflict, passage) });
    return 'untraced';
  }
  const elsewhere = known.of(passage.marks.flatMap(({ claims }) => claims));
  const other = elsewhere.find((one) => verdictOf(figure, one, known) === 'agrees');
  if (other && !near.some((one) => one.claim === other.claim)) {
    const ids = [...new Set(near.map(({ claim }) => `'${claim.id}'`))].join(' or ') || 'the claim';
    const message = `'${figure.written}' isn't a figure of ${ids}, whose note mark follows it, but of '${other.claim.id}'`;
    report.add('misplaced', { ...place, message, hint: `write {^${other.claim.id}} right after it, or correct it` });
    return 'untraced';
  }
  const rival =
    equal.length > 0
      ? near.find(({ mention }) => mention.role === figure.role && mention.role !== undefined)
      : undefined;
  if (rival) report.add('role-differs', { ...place, ...differenceMessage(figure, rival, 'number', passage) });
  else reportNearest(figure, verdicts, { place, passage }, context);
  return 'untraced';
}

/** Reports a figure that no claim states beside the nearest one, or as untraced. */
function reportNearest(
  figure: Mention,
  verdicts: readonly { readonly one: Known; readonly verdict: Verdict }[],
  { place, passage }: { readonly place: Omit<Finding, 'message'>; readonly passage: Passage },
  { known, report }: FigureContext,
): void {
  for (const verdict of VERDICTS) {
    const nearest = nearestOf(
      figure,
      verdicts.flatMap((v) => (v.verdict === verdict && !v.one.second ? v.one : [])),
    );
    if (!nearest) continue;
    report.add(RULES[verdict], { ...place, ...differenceMessage(figure, nearest, verdict, passage) });
    return;
  }
  const near = verdicts.map(({ one }) => one);
  report.add('untraced', { ...place, message: untracedMessage(figure, near), hint: hintForUntraced(figure, known) });
}

const RULES = {
  kind: 'kind-differs',
  unit: 'unit-differs',
  date: 'date-differs',
  number: 'figure-differs',
  role: 'role-differs',
  direction: 'direction-differs',
  subject: 'subject-differs',
} as const satisfies Partial<Record<Verdict, string>>;

/**
 * The claims that a figure may belong to, and those of the last mark of its sentence if the claims of the next mark have no
 * figure to compare with: "just over half came; of the poor, as since the 1970s,{^seventies} 85% did.{^free}"
 */
function widenedScope(figure: Mention, passage: Passage, known: KnownFigures): readonly string[] {
  const own = scopeOf(figure, passage);
  const scope = isInWider(figure, own, passage, known) ? [...own, ...(passage.wider ?? [])] : own;
  const last = passage.marks.findLast(({ at }) => at >= figure.end && at <= figure.sentence.end + 1);
  if (!last || passage.reading || last === passage.marks.find(({ at }) => at >= figure.end)) return scope;
  const isAlike = known.of(scope).some((one) => verdictOf(figure, one, known) !== 'unlike');
  return isAlike ? scope : [...scope, ...last.claims];
}

/** True for a number of the short title that the standfirst or a key message states, and the title doesn't. */
function isInWider(figure: Mention, own: readonly string[], { wider = [] }: Passage, known: KnownFigures): boolean {
  const isIn = (ids: readonly string[]): boolean =>
    known.of(ids).some((one) => verdictOf(figure, one, known) === 'agrees');
  return figure.readings[0].kind === 'number' && wider.length > 0 && !isIn(own) && isIn(wider);
}

/** Prefers figures in the same role: "from 50" isn't supported by "fell from 38 to 24; the limit is 50". */
function inRole(
  figure: Mention,
  near: readonly Known[],
  agreeing: readonly Known[],
  known: KnownFigures,
): readonly Known[] {
  if (figure.role !== 'from' && figure.role !== 'to') return agreeing;
  // "47%, against 24% of others" compares two groups.
  if (
    figure.role === 'from' &&
    figure.direction === undefined &&
    agreeing.some(({ mention }) => mention.place || mention.refersBack)
  )
    return agreeing;
  const rivals = near.filter(
    ({ mention, reading }) =>
      mention.role === figure.role && reading.kind === 'number' && isOfUnit(figure, reading.unit),
  );
  if (rivals.length === 0) return agreeing;
  return agreeing.filter(
    (one) =>
      one.mention.role !== undefined ||
      !one.isQuoted ||
      isEndOfChange(figure, one, known) ||
      !rivals.some((other) => other.claim === one.claim),
  );
}

/** "To 21.7" for "21.7, down from 22.3". */
function isEndOfChange({ role }: Mention, { claim, mention }: Known, known: KnownFigures): boolean {
  return role === 'to' && changesIn(known.evidence.figuresOf(claim)).some(({ to }) => to.mention === mention);
}

function isOfUnit({ readings: [reading] }: Mention, unit: string): boolean {
  return reading.kind === 'number' && (reading.unit === unit || reading.unit === '');
}

/** "Six months or less" isn't supported by "5.3 months; the target is at least six months": the bound is stated itself. */
function ofItsBound(
  { readings: [printed] }: Mention,
  near: readonly Known[],
  equal: readonly Known[],
): readonly Known[] {
  if (printed.kind !== 'number' || printed.quantity.kind !== 'bound') return equal;
  const { value } = printed.quantity;
  const isSameBound = ({ reading }: Known): boolean =>
    reading.kind === 'number' &&
    reading.unit === printed.unit &&
    reading.quantity.kind === 'bound' &&
    reading.quantity.value === value;
  return near.some(isSameBound) ? equal.filter(isSameBound) : equal;
}

/** If the evidence names financial years, a financial year must be one of them; containing one of its dates isn't enough. */
function exactFirst(figure: Mention, near: readonly Known[], agreeing: readonly Known[]): readonly Known[] {
  const isFinancial = ({ reading }: Known): boolean => reading.kind === 'date' && reading.extent === 'financial';
  const [printed] = figure.readings;
  if (
    printed.kind !== 'date' ||
    printed.extent !== 'financial' ||
    !near.some((one) => isFinancial(one) && one.isQuoted)
  )
    return agreeing;
  return agreeing.filter(isFinancial);
}

/** The known figure whose words are most similar to the printed figure. */
function nearestOf(figure: Mention, candidates: readonly Known[]): Known | undefined {
  const shared = ({ words, mention }: Known): number => {
    let n = 0;
    while (n < words.length && words.endsWith(figure.written.slice(-n - 1))) n++;
    return (
      n +
      (areAboutSameThing(figure, mention) ? 3 : 0) +
      (figure.role !== undefined && figure.role === mention.role ? 2 : 0)
    );
  };
  return candidates.reduce<Known | undefined>(
    (best, one) => (best && shared(best) >= shared(one) ? best : one),
    undefined,
  );
}
