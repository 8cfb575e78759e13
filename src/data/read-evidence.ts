/** One place in a source, or a row of the brief's data. */

import type { Evidence, RowPlace } from '../core/evidence.ts';
import type { DataPath } from '../core/rich-text.ts';
import { didYouMean } from '../core/suggest.ts';
import type { Places } from './places.ts';
import type { Problems } from './problems.ts';
import type { RawEvidence } from './schema.ts';

export type RawPlace = Exclude<RawEvidence, readonly unknown[]>;

/** What reading evidence needs of the brief's reader. */
interface EvidenceContext {
  readonly folder: string;
  readonly problems: Problems;
  readonly places: Places;
  known(names: readonly string[], what: string): string;
}

export function readEvidence(
  value: RawPlace,
  src: DataPath,
  sources: readonly string[],
  reading: EvidenceContext,
): Evidence {
  const { source, quote } = value;
  if (!sources.includes(source) && !reading.problems.isSpoiled('sources')) {
    const hint = didYouMean(source, sources) ?? reading.known(sources, 'sources');
    reading.problems.report(`${src}.source`, { code: 'unknown-source', message: `no source '${source}'`, hint });
  }
  const row = value.row === undefined ? undefined : rowPlace(`${src}.quote`, reading);
  return { src, source, paragraph: paragraph(value, src, reading), quote: quote?.trim(), ...(row && { row }) };
}

/** The place of the row that a claim takes as its evidence. */
function rowPlace(src: DataPath, { places, folder }: EvidenceContext): RowPlace | undefined {
  const span = places.spanOf(src);
  return span && { file: span.file.slice(folder === '' ? 0 : folder.length + 1), line: span.line };
}

/** A paragraph's number, which a row may state. */
function paragraph({ paragraph: value }: RawPlace, src: DataPath, { problems }: EvidenceContext): number | undefined {
  if (value === undefined || typeof value === 'number') return value;
  const number = Number(value);
  if (Number.isInteger(number) && number > 0) return number;
  const message = `expected a paragraph number from 1, found '${value}'`;
  problems.report(`${src}.paragraph`, { code: 'wrong-type', message });
  return undefined;
}
