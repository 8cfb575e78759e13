/** The report of an import as text. */

import type { TrackedChange } from './imported-document.ts';
import type { ImportReport } from './write/write-brief.ts';

const NAMES: Readonly<Record<string, readonly [one: string, more: string]>> = {
  section: ['section', 'sections'],
  heading: ['heading', 'headings'],
  paragraph: ['paragraph', 'paragraphs'],
  list: ['list', 'lists'],
  definitions: ['list of terms', 'lists of terms'],
  table: ['table', 'tables'],
  image: ['picture', 'pictures'],
  quotation: ['quotation', 'quotations'],
  box: ['box', 'boxes'],
  note: ['note', 'notes'],
};

/** Lines for people: what was converted, what is missing, and what had no place. */
export function importReportLines(report: ImportReport): readonly string[] {
  const { counts, claims, missing, leftOut, comments, changes, lostFormats, faults } = report;
  const converted = Object.keys(NAMES).flatMap((kind) => counted(kind, counts.get(kind) ?? 0));
  const flattened = counts.get('list whose levels became one') ?? 0;
  return [
    `Converted: ${converted.join(', ') || 'nothing'}.`,
    ...(flattened > 0 ? [`Lists whose levels became one: ${flattened}.`] : []),
    ...(claims > 0 ? [`Claims to complete: ${claims}. Each number, date and quotation needs its evidence.`] : []),
    ...part('Faults of the file, which the import went past:', faults),
    ...part('Missing, in brackets in the brief:', missing),
    ...part(
      'Without a place in a brief, kept as comments:',
      leftOut.map(({ what, words, place }) => `${what}, ${place}${words === '' ? '' : `: ${short(words)}`}`),
    ),
    ...part(
      'Formatting that a brief doesn’t have:',
      [...lostFormats].map(([format, count]) => `${format} (${count})`),
    ),
    ...part(
      'Comments, kept at their passages:',
      comments.map(({ author, words, place }) => `${author}, ${place}: ${short(words)}`),
    ),
    ...part('Tracked changes:', changes.map(changeLine)),
  ];
}

export function changeLine({ kind, author, date, words, place }: TrackedChange): string {
  const day = date?.slice(0, 10);
  return `${author}${day === undefined ? '' : `, ${day}`}, ${place}: ${kind}${words === '' ? '' : ` “${short(words)}”`}`;
}

function counted(kind: string, count: number): readonly string[] {
  const [one, more] = NAMES[kind] ?? [kind, kind];
  return count === 0 ? [] : [`${count} ${count === 1 ? one : more}`];
}

function part(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`)];
}

function short(words: string): string {
  const text = words.replace(/\s+/g, ' ').trim();
  return text.length <= 100 ? text : `${text.slice(0, 97)}...`;
}
