/** Checks the order of events, the dates of sources, contradictions between a row's claims, and required disclosures. */

import type { Brief } from '../core/brief.ts';
import { chartClaims, type GridChart, type GridRow, type TimelineChart, type TimelineEvent } from '../core/chart.ts';
import type { StatedDate } from '../core/date.ts';
import { claimReference } from '../core/evidence.ts';
import { forbidsDerivatives } from '../core/licence.ts';
import { agree } from './agreement/agree.ts';
import { checkWording } from './check-claims.ts';
import { quantityReading } from './figures/figure.ts';
import type { KnownFigures } from './known.ts';
import type { Report } from './report.ts';

export function checkOrder(brief: Brief, known: KnownFigures, report: Report): void {
  for (const chart of brief.charts.values()) {
    if (chart.kind === 'timeline') checkTimeline(chart, known, report);
    if (!('rows' in chart)) continue;
    for (const row of chart.rows) if (row.cells.length === 1) checkConflict(row, brief, known, report);
    checkSurvey(chart, brief, known, report);
  }
  checkSourceDates(brief, known, report);
}

/** Reports a single-value row whose claims contradict each other without declaring the conflict. */
function checkConflict({ src, claims = [] }: GridRow, brief: Brief, { lexicon }: KnownFigures, report: Report): void {
  const valued = claims.flatMap((id) => {
    const claim = brief.claims.get(id);
    const reading = claim?.value && quantityReading(claim.value, lexicon);
    return claim && reading ? [{ claim, reading }] : [];
  });
  const [first, ...others] = valued;
  for (const { claim, reading } of others) {
    if (!first || first.reading.unit !== reading.unit || agree(first.reading, reading) === 'agrees') continue;
    if (first.claim.conflicts.includes(claim.id) || claim.conflicts.includes(first.claim.id)) continue;
    const [a, b] = [first.claim, claim].map(({ id, value }) => `'${id}' (${value?.wording})`);
    const hint = `show both values, and declare the conflict: conflicts: [${claim.id}] at '${first.claim.id}'`;
    report.add('conflict-hidden', {
      message: `the row's claims contradict each other: ${a}, ${b}`,
      src: `${src}.claim`,
      hint,
    });
  }
}

function checkTimeline(chart: TimelineChart, known: KnownFigures, report: Report): void {
  let latest: TimelineEvent | undefined;
  for (const event of chart.events) {
    checkWording(event.date, `${event.src}.date`, known, report);
    if (latest && event.date.first < latest.date.first) {
      const message = `'${event.label}' (${event.date.wording}) comes after '${latest.label}' (${latest.date.wording})`;
      report.add('events-out-of-order', { message, src: event.src, hint: 'put the events in chronological order' });
    } else latest = event;
  }
}

/** Checks a date that no claim states: its wording may hold nothing but the date. */
function checkPlainDate(date: StatedDate, src: string, known: KnownFigures, report: Report): void {
  checkWording(date, src, known, report);
  for (const { readings, written } of known.figuresIn(date.wording)) {
    if (readings.some(({ kind }) => kind === 'date')) continue;
    const message = `the date is ${date.edtf}, but its wording also has the figure '${written}'`;
    report.add('claimed-date-differs', { src, message, words: written, hint: 'write only the date' });
  }
}

function checkSourceDates({ sources, masthead }: Brief, known: KnownFigures, report: Report): void {
  checkPlainDate(masthead.date, 'masthead.date', known, report);
  for (const { src, issued } of sources.values()) {
    if (!issued) continue;
    checkPlainDate(issued, `${src}.issued`, known, report);
    if (issued.first <= masthead.date.last) continue;
    const message = `the source is dated ${issued.wording}, later than the brief (${masthead.date.wording})`;
    report.add('source-later', { message, src: `${src}.issued` });
  }
  for (const source of sources.values()) checkLicence(source, report);
}

/** Reports a chart of survey results without `survey:`, which discloses how the survey was done. */
function checkSurvey(chart: GridChart, brief: Brief, { lexicon }: KnownFigures, report: Report): void {
  if (chart.survey) return;
  const claims = chartClaims(chart).flatMap((id) => brief.claims.get(claimReference(id, brief.claims).claim) ?? []);
  const quotes = claims.flatMap(({ evidence }) => evidence.map(({ quote }) => quote ?? ''));
  const words = [chart.title, chart.subtitle, chart.source, chart.note].map((text) => text?.plain ?? '');
  const named = lexicon.summary.surveys.exec([...words, chart.measure, ...quotes].join(' '))?.[0];
  if (named === undefined) return;
  const message = `the chart shows a survey ('${named}'), but discloses no details of it`;
  const hint =
    "add 'survey:' with sponsor, sample, field dates, question ...; fields that you leave out are printed as not stated";
  report.add('survey-undisclosed', { message, src: chart.src, hint });
}

function checkLicence(
  { src, id, licence, permission }: NonNullable<ReturnType<Brief['sources']['get']>>,
  report: Report,
): void {
  if (licence === undefined || permission !== undefined) return;
  if (!forbidsDerivatives(licence)) return;
  const message = `the licence of '${id}' (${licence}) forbids derivatives, and no permission is noted`;
  report.add('no-derivatives', {
    message,
    src: `${src}.licence`,
    hint: 'permission: who gave permission, and for what',
  });
}
