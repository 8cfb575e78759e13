/** Evidence against the full text of its source, where that lies beside the data: `sources/<id>.txt`. */

import type { Brief } from '../core/brief.ts';
import type { Claim, Evidence } from '../core/evidence.ts';
import { type FileReader, joinPath } from '../core/files.ts';
import type { Report } from './report.ts';
import { decodeSource } from './source-encoding.ts';
import { type NearMatch, SourceIndex } from './source-index.ts';

/** Sources' texts made ready, kept between builds by file and bytes. */
export type SourceMemory = Map<string, { readonly bytes: Uint8Array; readonly index: SourceIndex }>;

export function checkSources(brief: Brief, files: FileReader, memory: SourceMemory, report: Report): void {
  const indexes = new Map<string, SourceIndex | undefined>();
  const indexOf = (source: string): SourceIndex | undefined => {
    if (!indexes.has(source)) indexes.set(source, readSource(brief, source, files, memory));
    return indexes.get(source);
  };
  for (const claim of brief.claims.values()) {
    for (const evidence of claim.evidence) {
      const index = indexOf(evidence.source);
      if (index) checkEvidence(evidence, claim, index, report);
    }
  }
}

function readSource(brief: Brief, source: string, files: FileReader, memory: SourceMemory): SourceIndex | undefined {
  if (!brief.sources.has(source) || /[/\\]/.test(source)) return undefined;
  const file = joinPath(brief.folder, 'sources', `${source}.txt`);
  const bytes = files.read(file);
  if (!bytes) return undefined;
  const known = memory.get(file);
  if (known && Buffer.compare(known.bytes, bytes) === 0) return known.index;
  const index = new SourceIndex(file, decodeSource(bytes));
  memory.set(file, { bytes, index });
  return index;
}

function checkEvidence(
  { src, source, paragraph, quote }: Evidence,
  claim: Claim,
  index: SourceIndex,
  report: Report,
): void {
  if (paragraph !== undefined && paragraph > index.paragraphs) {
    const found = quote === undefined ? undefined : index.find(quote);
    const message = `'${source}' has ${index.paragraphs} paragraphs, no paragraph ${paragraph}`;
    const hint = found && `these words stand in paragraph ${found.paragraph}`;
    report.add('no-paragraph', { src: `${src}.paragraph`, message, hint });
    return;
  }
  if (quote === undefined) return;
  if (paragraph === undefined ? index.find(quote) : index.findIn(paragraph, quote)) return;
  const elsewhere = paragraph === undefined ? undefined : index.find(quote);
  if (elsewhere) {
    const message = `these words stand in paragraph ${elsewhere.paragraph} of '${source}', not in paragraph ${paragraph}`;
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
    message: `the words quoted for '${claim.id}' do not stand in ${where}`,
    hint: near && differencesInWords(near),
    related: near
      ? [{ message: `the nearest passage, in paragraph ${near.paragraph}: '${near.text}'`, span: near.span }]
      : [],
  });
}

function differencesInWords({ differences }: NearMatch): string {
  const said = differences.slice(0, 3).map(({ quoted, source }) => {
    if (source === '') return `the source does not have '${quoted}'`;
    return quoted === ''
      ? `'${source}' is left out: write … in its place`
      : `the source has '${source}', not '${quoted}'`;
  });
  return said.join('; ');
}
