/** Finds contradictions inside a brief, without using evidence. */

import type { Brief } from '../../core/brief.ts';
import type { StatedDate } from '../../core/date.ts';
import { checkComparatives } from '../check-comparatives.ts';
import { checkPeriods } from '../check-periods.ts';
import type { KeptChecks } from '../kept/kept-checks.ts';
import type { KnownFigures } from '../known.ts';
import { checkOtherYears } from '../other-years.ts';
import type { Passage } from '../passages/passage.ts';
import type { Report } from '../report.ts';
import { checkChanges } from './changes.ts';
import { checkComparisons } from './comparisons.ts';
import { checkDrawnChanges } from './drawn-changes.ts';
import { checkLabelledValues } from './labelled-values.ts';
import { checkMeans } from './means.ts';
import { checkOwnDate } from './own-date.ts';
import { checkParts } from './parts.ts';
import { checkQuantifiers } from './quantifiers.ts';
import { type Series, seriesOf } from './rows.ts';
import { checkAgainstRows } from './superlatives.ts';
import { checkTotals } from './totals.ts';

export function checkConsistency(
  brief: Brief,
  passages: readonly Passage[],
  checks: KeptChecks,
  known: KnownFigures,
  report: Report,
): void {
  const { lexicon } = known;
  const series = seriesOf(brief, lexicon);
  for (const one of series) checkTotals(one, lexicon, report);
  if (lexicon.reads === 'digits') return;
  for (const passage of passages) {
    if (passage.reading) continue;
    const about = series.filter(({ id, texts }) => texts.includes(passage.src) || passage.references.includes(id));
    const check = (): void => checkPassage(passage, about, checks.grounds.data.date, known, report);
    checks.run('consistency', passage, check, about);
  }
}

/** `series` are those that the passage is about: of its own chart or table, or of those that it refers to. */
function checkPassage(
  passage: Passage,
  series: readonly Series[],
  date: StatedDate,
  known: KnownFigures,
  report: Report,
): void {
  const { lexicon } = known;
  const mentions = known.figuresIn(passage.text);
  checkComparatives(passage, series, known, report);
  checkAgainstRows(passage, series, known, report);
  if (mentions.length === 0) return;
  checkChanges(passage, mentions, lexicon, report);
  checkDrawnChanges(passage, mentions, series, known, report);
  checkComparisons(passage, mentions, lexicon, report);
  checkParts(passage, mentions, lexicon, report);
  checkQuantifiers(passage, mentions, lexicon, report);
  checkMeans(passage, mentions, lexicon, report);
  checkPeriods(passage, mentions, series, known, report);
  checkLabelledValues(passage, mentions, series, known, report);
  checkOwnDate(passage, mentions, date, lexicon, report);
  checkOtherYears(passage, mentions, date, known, report);
}
