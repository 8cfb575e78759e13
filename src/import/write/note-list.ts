/** The notes of an imported brief: those that cite something become claims with a source, the others notes. */

import { type ImportedDocument, type ImportedRun, wordsOf } from '../imported-document.ts';
import { mapNode } from './yaml-nodes.ts';

export interface WrittenNote {
  readonly id: string;
  readonly runs: readonly ImportedRun[];
  /** The source that the note cites, as a map of the data. */
  readonly source: Readonly<Record<string, string>> | undefined;
}

/** Notes by their keys in the document. A note without words is left out. */
export function writtenNotes({ notes }: ImportedDocument): ReadonlyMap<string, WrittenNote> {
  const kept = [...notes].filter(([, runs]) => wordsOf(runs).trim() !== '');
  return new Map(kept.map(([key, runs], i) => [key, { id: `n${i + 1}`, runs, source: sourceIn(runs) }]));
}

/** The work that a note cites; undefined for a note that explains. */
function sourceIn(runs: readonly ImportedRun[]): Readonly<Record<string, string>> | undefined {
  const words = wordsOf(runs).trim();
  const doi = /\b10\.\d{4,9}\/[^\s]+?(?=[.,;)\]]*(?:\s|$))/.exec(words)?.[0];
  const url =
    runs.find(({ href }) => href !== undefined)?.href ?? /https?:\/\/[^\s<>]+?(?=[.,;)\]]*(?:\s|$))/.exec(words)?.[0];
  if (doi === undefined && url === undefined && !CITATION.test(words)) return undefined;
  return { title: words, ...(url !== undefined && { url }), ...(doi !== undefined && { doi }) };
}

/** An author with a year: "Smith (2020)", "J. Smith and B. Jones, Title, 2020", and notes that refer to such. */
const CITATION =
  /^(?:see |cf\. |siehe |voir )?(?:[\p{Lu}][^.;]{0,80}?\(?(?:19|20)\d\d[a-z]?\)?[.,:;)]|[\p{Lu}][^;]{0,200}?[,(] ?(?:19|20)\d\d[a-z]?\)?\.?$|ibid\b|op\. cit)/u;

/** Sources by id, for the notes that cite. */
export function sourcesOf(notes: Iterable<WrittenNote>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    [...notes].flatMap(({ id, source }) => (source ? [[`source-${id}`, mapNode(source)]] : [])),
  );
}
