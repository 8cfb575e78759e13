/** Checks evidence against the full text of its source, if the brief's folder has it: `sources/<id>.txt`. */

import type { Claim, Evidence } from '../../core/evidence.ts';
import type { KeptChecks } from '../kept/kept-checks.ts';
import type { Report } from '../report.ts';
import type { NearMatch, SourceIndex } from './source-index.ts';
import type { SourceTexts } from './source-texts.ts';

export function checkSources(checks: KeptChecks, texts: SourceTexts, report: Report): void {
  for (const claim of checks.claims.values()) checks.run('source', claim, () => checkClaim(claim, texts, report));
}

function checkClaim(claim: Claim, texts: SourceTexts, report: Report): void {
  for (const evidence of claim.evidence) {
    // A row is read from its file; the text of the source needn't have it.
    const index = evidence.row ? undefined : texts.of(evidence.source);
    if (index) checkEvidence(evidence, claim, index, report);
  }
}

function checkEvidence(
  { src, source, paragraph, quote }: Evidence,
  claim: Claim,
  index: SourceIndex,
  report: Report,
): void {
  if (paragraph !== undefined && paragraph > index.paragraphs) {
    const found = quote === undefined ? undefined : index.find(quote);
    const message = `'${source}' has no paragraph ${paragraph}: its last one is ${index.paragraphs}`;
    const hint = found && `these words are in paragraph ${found.paragraph}`;
    report.add('no-paragraph', { src: `${src}.paragraph`, message, hint });
    return;
  }
  if (quote === undefined) return;
  if (paragraph === undefined ? index.find(quote) : index.findIn(paragraph, quote)) return;
  const elsewhere = paragraph === undefined ? undefined : index.find(quote);
  if (elsewhere) {
    const message = `these words are in paragraph ${elsewhere.paragraph} of '${source}', not in paragraph ${paragraph}`;
    const related = [{ message: 'here', span: index.span(elsewhere.first, elsewhere.last) }];
    report.add('wrong-paragraph', {
      src: `${src}.paragraph`,
      message,
      hint: `paragraph: ${elsewhere.paragraph}`,
      related,
    });
    return;
  }
  const where = paragraph === undefined ? `'${source}'` : `paragraph ${paragraph} of '${source}'`;
  const near = index.nearest(quote);
  const words = near?.differences.find(({ quoted }) => quoted !== '')?.quoted;
  report.add('quote-not-found', {
    src: `${src}.quote`,
    words,
    message: `the words quoted for '${claim.id}' are not in ${where}`,
    hint: near && differencesInWords(near),
    related: near
      ? [{ message: `the nearest passage, in paragraph ${near.paragraph}: '${near.text}'`, span: near.span }]
      : [],
  });
}

function differencesInWords({ differences }: NearMatch): string {
  const parts = differences.slice(0, 3).map(({ quoted, source }) => {
    if (source === '') return `the source doesn't have '${quoted}'`;
    return quoted === ''
      ? `'${source}' was left out; write … in its place`
      : `the source has '${source}', not '${quoted}'`;
  });
  return parts.join('; ');
}
