/** Notes, references and parts: what is mentioned must be there, and what is there should be mentioned. */

import type { DataPath, Note, RichText } from '../core/brief.ts';
import { didYouMean } from '../core/suggest.ts';
import type { Reading } from './reading.ts';
import { type ReadingOrder, readingOrder, type UnnumberedBrief } from './reading-order.ts';

/** The notes in the order of their first mention, numbered; wrong and missing mentions are reported. */
export function numberNotes(brief: UnnumberedBrief, reading: Reading): Note[] {
  const order = readingOrder(brief);
  checkMentions(brief, order, reading);
  const known = new Map(brief.notes.map((note) => [note.id, note]));
  const mentioned = new Map<string, Omit<Note, 'number'>>();
  const byPath = new Map<DataPath, string[]>();
  for (const { kind, id, path } of reading.mentions) {
    if (kind === 'note') byPath.set(path, [...(byPath.get(path) ?? []), id]);
  }
  const mention = (text: RichText): void => {
    for (const id of byPath.get(text.src) ?? []) {
      const note = known.get(id);
      if (!note || mentioned.has(id)) continue;
      mentioned.set(id, note);
    }
  };
  for (const text of order.texts) mention(text);
  // A note may mention another, which then follows all that the text mentions.
  for (const note of mentioned.values()) if (note.text) mention(note.text);
  for (const note of brief.notes) {
    if (mentioned.has(note.id)) continue;
    mentioned.set(note.id, note);
    const hint = `write [^${note.id}] where it belongs, or take it out`;
    const span = reading.places.keySpan(note.src);
    const message = `no text mentions the note '${note.id}'`;
    reading.problems.report(note.src, { code: 'unused-note', severity: 'warning', message, hint, span });
  }
  return [...mentioned.values()].map((note, i) => ({ ...note, number: i + 1 }));
}

function checkMentions(brief: UnnumberedBrief, order: ReadingOrder, reading: Reading): void {
  const notes = new Set(brief.notes.map((note) => note.id));
  for (const { kind, id, path, text, offset, length } of reading.mentions) {
    const known = kind === 'note' ? notes : order.targets;
    if (known.has(id)) continue;
    const unplaced = kind === 'reference' && brief.charts.has(id);
    const what = kind === 'note' ? 'note' : 'chart, table or section';
    const message = unplaced ? `no section places the chart '${id}' that this refers to` : `no ${what} '${id}'`;
    const hint = unplaced
      ? `write '- figure: ${id}' in a section`
      : (didYouMean(id, known) ?? reading.known([...known], kind === 'note' ? 'notes' : 'ids'));
    const span = reading.places.spanInside(path, text, offset, length);
    reading.problems.report(path, { code: `unknown-${kind}`, message, hint, span });
  }
  for (const chart of brief.charts.values()) {
    if (order.targets.has(chart.id)) continue;
    const message = `no section places the chart '${chart.id}'`;
    const span = reading.places.keySpan(chart.src);
    const hint = `write '- figure: ${chart.id}' in a section`;
    reading.problems.report(chart.src, { code: 'unused-chart', severity: 'warning', message, hint, span });
  }
  for (const part of ['actors', 'implications', 'unknowns'] as const) {
    if (order.parts.has(part) || brief[part].length === 0) continue;
    const message = `no section places the ${part}`;
    const span = reading.places.keySpan(part);
    reading.problems.report(part, {
      code: 'unused-part',
      severity: 'warning',
      message,
      hint: `write '- part: ${part}' in a section`,
      span,
    });
  }
}
