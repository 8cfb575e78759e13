/** The claims of an imported brief: one for each number, date and quotation in its texts, without evidence. */

import { parseDocument } from 'yaml';
import { type MarkedRun, markupOf } from '../../data/inline-markup.ts';
import type { Lexicon } from '../../languages/lexicon.ts';
import { type ImportedRun, wordsOf } from '../imported-document.ts';
import { type Stated, statedIn } from '../stated-figures.ts';
import { commented, mapNode } from './yaml-nodes.ts';

/** Words on either side of a figure in the comment that names its place. */
const AROUND = 50;

export class ClaimList {
  readonly #lexicon: Lexicon;
  readonly #idOfNote: (key: string) => string | undefined;
  readonly #claims: [id: string, claim: unknown][] = [];
  #count = 0;

  constructor(lexicon: Lexicon, idOfNote: (key: string) => string | undefined) {
    this.#lexicon = lexicon;
    this.#idOfNote = idOfNote;
  }

  get count(): number {
    return this.#claims.length;
  }

  /** In the order in which the texts state them. */
  get all(): Readonly<Record<string, unknown>> {
    return Object.fromEntries(this.#claims);
  }

  /** The text of a passage with the marks of its notes, and those of the claims that it needs. */
  text(runs: readonly ImportedRun[], place: string): string {
    const words = wordsOf(runs);
    const marks = statedIn(words, this.#lexicon).map((stated) => ({
      at: stated.end,
      id: this.#add(stated, words, place),
    }));
    return markupOf(withTraces(this.#marked(runs), marks)).trim();
  }

  /** The text without claims: for words that are kept as they are. */
  plainText(runs: readonly ImportedRun[]): string {
    return markupOf(this.#marked(runs)).trim();
  }

  /** A claim for a whole table. */
  forTable(id: string, caption: string, place: string): string {
    this.#claims.push([id, commented(mapNode({ words: caption }), [`The numbers of the table, ${place}.`])]);
    return id;
  }

  /** A claim that a source supports, as a note says. */
  add(id: string, claim: Readonly<Record<string, unknown>>, comment: string): void {
    this.#claims.push([id, commented(mapNode(claim), [comment])]);
  }

  #add({ kind, value, written, end }: Stated, words: string, place: string): string {
    this.#count++;
    const id = `c${this.#count}`;
    const start = Math.max(0, end - written.length - AROUND);
    const excerpt = words.slice(start, end + AROUND).replace(/^\S*\s/, (cut) => (start === 0 ? cut : ''));
    const more = start > 0 ? '… ' : '';
    const comment = `${place.charAt(0).toUpperCase()}${place.slice(1)}: “${more}${excerpt.trim()}${end + AROUND < words.length ? ' …' : ''}”`;
    const claim = mapNode({
      words: kind === 'quotation' || value === undefined ? written : undefined,
      status: kind === 'quotation' ? 'quoted' : undefined,
      value: kind === 'number' ? value : undefined,
      date: kind === 'date' && value !== undefined ? parseDocument(value).contents : undefined,
    });
    this.#claims.push([id, commented(claim, [comment])]);
    return id;
  }

  #marked(runs: readonly ImportedRun[]): MarkedRun[] {
    return runs.flatMap(({ note, ...run }): MarkedRun[] => {
      const id = note === undefined ? undefined : this.#idOfNote(note);
      return note === undefined ? [run] : id === undefined ? [] : [{ text: '', mark: { kind: 'note', id } }];
    });
  }
}

/** Puts marks at offsets of the words. */
function withTraces(
  runs: readonly MarkedRun[],
  marks: readonly { readonly at: number; readonly id: string }[],
): readonly MarkedRun[] {
  const found: MarkedRun[] = [];
  let start = 0;
  let next = 0;
  for (const run of runs) {
    let from = 0;
    for (let mark = marks[next]; mark && mark.at <= start + run.text.length; mark = marks[++next]) {
      found.push(
        { ...run, text: run.text.slice(from, mark.at - start) },
        { text: '', mark: { kind: 'trace', id: mark.id } },
      );
      from = mark.at - start;
    }
    found.push(run.mark ? run : { ...run, text: run.text.slice(from) });
    start += run.text.length;
  }
  return found;
}
