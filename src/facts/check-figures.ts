/** Every figure that the brief prints, against the claims that its passage names. */

import type { Allowance, Claim, Tracing } from '../core/evidence.ts';
import { agree, type Verdict } from './agree.ts';
import type { Figure, Reading } from './figure.ts';
import type { Known, KnownFigures } from './known.ts';
import type { Passage } from './passages.ts';
import type { Report } from './report.ts';

type FigureResult = 'traced' | 'excepted' | 'untraced';

interface FigureContext {
  readonly report: Report;
  readonly known: KnownFigures;
  readonly allow: readonly Allowance[];
  readonly used: Set<Allowance>;
}

/** Reports figures that belong to no claim or differ from theirs, and counts. */
export function checkFigures(
  passages: readonly Passage[],
  known: KnownFigures,
  allow: readonly Allowance[],
  report: Report,
): Tracing {
  const context = { report, known, allow, used: new Set<Allowance>() };
  let figures = 0;
  let traced = 0;
  for (const passage of passages) {
    report.budget.spend(4);
    const found = figuresOf(passage, known);
    found.forEach((figure, i) => {
      const nth = found.slice(0, i).filter(({ written }) => written === figure.written).length;
      const result = checkFigure(figure, nth, passage, context);
      if (result !== 'excepted') figures++;
      if (result === 'traced') traced++;
    });
  }
  for (const allowance of allow) {
    if (context.used.has(allowance)) continue;
    const message = `no figure needs the exception for '${allowance.words}'`;
    report.add('unused-allow', { src: allowance.src, message, hint: 'take it out' });
  }
  return { figures, traced };
}

/** A brief without any claim: one word about it, not one for each figure. */
export function countFigures(passages: readonly Passage[], known: KnownFigures, report: Report): Tracing {
  const figures = passages.reduce((sum, passage) => sum + figuresOf(passage, known).length, 0);
  if (figures > 0) {
    const message = `the brief prints ${figures} figure${figures === 1 ? '' : 's'} and makes no claims: none is traced`;
    const hint = "state what they rest on under 'claims', or give rows a source, paragraph and quote";
    report.add('no-claims', { src: 'title', message, hint });
  }
  return { figures, traced: 0 };
}

function figuresOf({ reading, text }: Passage, known: KnownFigures): readonly Figure[] {
  if (!reading) return known.figuresIn(text);
  return [{ written: text, start: 0, end: text.length, readings: [reading] }];
}

/** Whether a figure is one of its claims', or needs none for a reason that the brief gives. */
function checkFigure(figure: Figure, nth: number, passage: Passage, context: FigureContext): FigureResult {
  const { known, report } = context;
  const scope = scopeOf(figure, passage);
  const near = known.of(scope);
  const verdicts = near.map((one) => ({ one, verdict: agree(figure, one.reading) }));
  if (verdicts.some(({ verdict }) => verdict === 'agrees') || endsAgree(figure, near)) return 'traced';
  if (isAllowed(figure, passage, context)) return 'excepted';
  // What follows from a wrong id is not said again.
  if (scope.some((id) => known.isUnknown(id))) return 'untraced';
  const at = { src: passage.src, words: passage.reading ? undefined : figure.written, nth };
  const elsewhere = known.of(passage.marks.flatMap(({ claims }) => claims));
  const other = elsewhere.find(({ reading }) => agree(figure, reading) === 'agrees');
  if (other) {
    const message = `'${figure.written}' is not a figure of ${claimList(near)}, whose note mark follows it; it is one of '${other.claim.id}'`;
    report.add('misplaced', { ...at, message, hint: `write {^${other.claim.id}} right after it, or correct it` });
    return 'untraced';
  }
  for (const verdict of ['kind', 'unit', 'date', 'number'] as const) {
    const nearest = nearestOf(
      figure,
      verdicts.flatMap((v) => (v.verdict === verdict && !v.one.second ? v.one : [])),
    );
    if (!nearest) continue;
    report.add(RULES[verdict], { ...at, ...differs(figure, nearest, verdict, passage) });
    return 'untraced';
  }
  report.add('untraced', { ...at, message: `no claim states '${figure.written}'`, hint: hintFor(figure, context) });
  return 'untraced';
}

const RULES = { kind: 'kind-differs', unit: 'unit-differs', date: 'date-differs', number: 'figure-differs' } as const;

/** The claims that a figure can belong to: those of the next mark, or of the last, and those of its row. */
function scopeOf(figure: Figure, { marks, claims }: Passage): readonly string[] {
  const mark = marks.find(({ at }) => at >= figure.end) ?? marks.at(-1);
  return [...(mark?.claims ?? []), ...claims];
}

/** "from 8% to 12%": a range whose ends are two figures of the claims. */
function endsAgree(figure: Figure, near: readonly Known[]): boolean {
  const [reading] = figure.readings;
  if (reading.kind !== 'number' || reading.quantity.kind !== 'range') return false;
  const { low, high, unit, wording } = reading.quantity;
  return [low, high].every((value) => {
    const end: Reading = { ...reading, quantity: { kind: 'exact', value, unit, wording } };
    return near.some((one) => agree(end, one.reading) === 'agrees');
  });
}

function isAllowed(figure: Figure, { text, within }: Passage, { allow, used }: FigureContext): boolean {
  const allowance = allow.find((one) => {
    if (one.within !== undefined && !within.includes(one.within)) return false;
    for (let at = text.indexOf(one.words); at >= 0; at = text.indexOf(one.words, at + 1)) {
      if (at <= figure.start && at + one.words.length >= figure.end) return true;
      // "four" allows a hedge that the figure takes with it.
      if (at < figure.end && at + one.words.length > figure.start && figure.written.includes(one.words)) return true;
    }
    return false;
  });
  if (allowance) used.add(allowance);
  return allowance !== undefined;
}

/** The known figure whose words look most like what is said. */
function nearestOf(figure: Figure, candidates: readonly Known[]): Known | undefined {
  const shared = ({ words }: Known): number => {
    let n = 0;
    while (n < words.length && words.endsWith(figure.written.slice(-n - 1))) n++;
    return n;
  };
  return candidates.reduce<Known | undefined>(
    (best, one) => (best && shared(best) >= shared(one) ? best : one),
    undefined,
  );
}

function differs(
  figure: Figure,
  { claim, words }: Known,
  verdict: Exclude<Verdict, 'agrees' | 'unlike'>,
  passage: Passage,
) {
  const said = passage.reading ? `the value is '${figure.written}'` : `the text says '${figure.written}'`;
  const message = `${said}, but ${nameOf(claim)} says '${words}'`;
  const hints = {
    kind: `say '${words}': a bound, an estimate and an exact figure are not the same`,
    unit: `say '${words}'`,
    date: 'say no more than the claim: the same date, or a longer time that holds it',
    number: `say '${words}', or name the claim that the figure comes from`,
  };
  return { message, hint: hints[verdict] };
}

function nameOf({ id, src }: Claim): string {
  return src.startsWith('claims.') ? `the claim '${id}'` : 'the evidence';
}

function claimList(near: readonly Known[]): string {
  const ids = [...new Set(near.map(({ claim }) => `'${claim.id}'`))];
  return ids.length === 0 ? 'the claim' : ids.join(' or ');
}

function hintFor(figure: Figure, { known }: FigureContext): string {
  const claim = known.whoStates(figure);
  if (claim?.src.startsWith('claims.'))
    return `the claim '${claim.id}' does: write [^${claim.id}] or {^${claim.id}} after it`;
  return "name its claim ([^id], {^id}, or claim: at a row), or except it under 'allow' with a reason";
}
