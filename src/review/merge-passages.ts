/** Merges each passage of an edition with its versions in the reviews and in the present brief. */

import type { Brief } from '../core/brief.ts';
import { groupBy } from '../core/group-by.ts';
import { type MarkedRun, markupOf } from '../data/inline-markup.ts';
import { type ImportedRun, wordsOf } from '../import/imported-document.ts';
import { type BoundPassage, PassageFinder } from './find-passage.ts';
import type { MatchedReview, PassageVersion, SentPassage } from './match-passages.ts';
import { type BriefFiles, MergeEdits } from './merge-edits.ts';
import type { MergeResult, Place, Unmerged } from './merge-result.ts';
import { mergeUnits, type OwnVersion } from './merge-units.ts';
import { Outline } from './outline.ts';
import { type Party, type Preference, partiesOf, preferred, THE_BRIEF } from './parties.ts';
import { boundPassages } from './passages.ts';
import type { ReviewFile } from './read-review.ts';
import { Rearrangements } from './rearrangements.ts';
import { displayOf, referenceWords } from './reference-words.ts';
import {
  type ParagraphKind,
  paragraphSign,
  paragraphsOf,
  runsOfUnits,
  shownText,
  type Unit,
  unitsOf,
  wordsIn,
} from './units.ts';

export interface Answer {
  /** The name of the document. */
  readonly name: string;
  readonly file: ReviewFile;
  readonly matched: MatchedReview;
}

interface MergeInput {
  readonly base: Brief;
  readonly ours: Brief;
  readonly written: BriefFiles;
  readonly prefer: Preference | undefined;
}

/** The answers of all reviews to one passage. */
interface Versions {
  readonly before: readonly Unit[];
  /** Of the reviews that have it. */
  readonly edited: readonly OwnVersion[];
  /** Those who deleted it. */
  readonly deletedBy: readonly Party[];
  readonly authors: readonly string[];
}

export class MergePassages {
  readonly #input: MergeInput;
  readonly #sent: readonly SentPassage[];
  readonly #answers: readonly Answer[];
  readonly #edits: MergeEdits;
  readonly #outline: Outline;
  readonly #rearrangements: Rearrangements;
  readonly #wordsOfBase: ReadonlyMap<string, string>;
  readonly #wordsOfOurs: ReadonlyMap<string, string>;
  /** By bookmark, where the present brief has the passage. */
  readonly #now = new Map<string, BoundPassage>();
  /** For each review, by bookmark, who changed the passage. */
  readonly #authors: readonly ReadonlyMap<string, ReadonlySet<string>>[];
  readonly #conflicts: MergeResult['conflicts'][number][] = [];
  readonly #unmerged: Unmerged[] = [];

  constructor(input: MergeInput, sent: readonly SentPassage[], answers: readonly Answer[]) {
    const { ours, base, written } = input;
    this.#input = input;
    this.#sent = sent;
    this.#answers = answers;
    this.#edits = new MergeEdits(ours, written);
    const current = boundPassages(ours);
    this.#outline = new Outline(
      ours,
      (path) => this.#edits.valueAt(path),
      current.filter(({ path }) => !path.startsWith('notes.')),
    );
    this.#rearrangements = new Rearrangements(this.#edits, this.#outline);
    this.#wordsOfBase = referenceWords(base);
    this.#wordsOfOurs = referenceWords(ours);
    this.#authors = answers.map(({ file }) => {
      const changes = groupBy(file.changes, ({ bookmark = '' }) => bookmark);
      return new Map([...changes].map(([bookmark, all]) => [bookmark, new Set(all.map(({ author }) => author))]));
    });
    const finder = new PassageFinder(
      sent.map(({ passage }) => passage),
      current,
    );
    for (const { passage, bookmark } of sent) {
      const now = finder.find(passage);
      if (now) this.#now.set(bookmark, now);
    }
  }

  run(): Pick<MergeResult, 'conflicts' | 'unmerged'> & {
    readonly edits: MergeEdits;
    readonly places: ReadonlyMap<string, Place>;
  } {
    const places = new Map([...this.#now].map(([bookmark, { path }]) => [bookmark, this.#edits.placeOf(path)]));
    for (const one of this.#sent) if (!this.#isUntouched(one)) this.#passage(one);
    for (const { matched } of this.#answers) {
      for (const { bookmark, words } of matched.uncertain) {
        const why = 'found by its words, as its bookmark is gone: look at it';
        this.#unmerged.push({ ...places.get(bookmark), why, words });
      }
    }
    const unmerged = [...this.#unmerged, ...this.#rearrangements.finish()];
    return { conflicts: this.#conflicts, unmerged, edits: this.#edits, places };
  }

  /** True if every review has the passage as it was sent, which is so for most. */
  #isUntouched({ passage, bookmark }: SentPassage): boolean {
    const sent = shownText(passage.runs, (id) => displayOf(id, this.#wordsOfBase));
    return this.#answers.every(({ matched }) => {
      const version = matched.passages.get(bookmark);
      if (!version || version.added.length > 0 || version.joined || version.isMoved) return false;
      return shownText(asMarked(version.runs, passage, ''), (id) => id) === sent;
    });
  }

  #passage({ passage, bookmark }: SentPassage): void {
    const ours = this.#now.get(bookmark);
    const versions = this.#versions(passage, bookmark, ours);
    const { before, edited, deletedBy, authors } = versions;
    const words = wordsIn(before);
    if (!ours) {
      const changed = edited.map(({ units }) => wordsIn(units)).filter((one) => one !== words);
      if (changed.length > 0)
        this.#unmerged.push({ why: 'changed, but no longer in the brief', words: changed.join(' / ') });
      return;
    }
    const current = unitsOf(ours.runs, (id) => displayOf(id, this.#wordsOfOurs));
    if (deletedBy.length > 0 && !this.#isKept(ours, current, versions)) return;
    this.#move(ours, bookmark, words, authors);
    const { units, conflicts } = mergeUnits(
      before,
      [{ party: THE_BRIEF, units: current }, ...edited],
      this.#input.prefer,
    );
    const place = this.#edits.placeOf(ours.path);
    this.#conflicts.push(...conflicts.map((conflict) => ({ ...place, ...conflict })));
    if (conflicts.length > 0 && this.#input.prefer !== 'mark') return;
    if (JSON.stringify(runsOfUnits(units)) !== JSON.stringify(runsOfUnits(current))) this.#write(ours, units, authors);
  }

  #versions(passage: BoundPassage, bookmark: string, ours: BoundPassage | undefined): Versions {
    const before = unitsOf(passage.runs, (id) => displayOf(id, this.#wordsOfBase));
    const words = wordsIn(before);
    const place = ours && this.#edits.placeOf(ours.path);
    const edited: OwnVersion[] = [];
    const deletedBy: Party[] = [];
    const parties = partiesOf(
      this.#answers.map(({ name }, i) => ({ document: name, authors: [...(this.#authors[i]?.get(bookmark) ?? [])] })),
    );
    for (const [i, { matched }] of this.#answers.entries()) {
      const party = parties[i] ?? THE_BRIEF;
      const version = matched.passages.get(bookmark);
      const isGone = !version || wordsOf(version.runs).trim() === '';
      if (isGone && words.trim() === '') continue;
      if (isGone && (version !== undefined || matched.hasBookmarks)) deletedBy.push(party);
      else if (!version)
        this.#unmerged.push({
          ...place,
          why: 'not found in the document: if it was deleted, remove it from the data yourself',
          words,
        });
      else if (version.joined !== undefined) {
        const beside = version.joined === 'next' ? 'behind' : 'before';
        const why = `joined with the paragraph ${beside} it: join them in the data yourself`;
        this.#unmerged.push({ ...place, why, words: wordsOf(version.runs) });
      } else edited.push({ party, units: this.#unitsOf(version, passage, ours, `${i}`) });
    }
    const authors = [...new Set(parties.flatMap((party) => party.authors))];
    return { before, edited, deletedBy, authors };
  }

  /** The passage with the paragraphs behind it that the data have a place for. */
  #unitsOf(
    version: PassageVersion,
    passage: BoundPassage,
    ours: BoundPassage | undefined,
    review: string,
  ): readonly Unit[] {
    const own = (runs: readonly ImportedRun[]): readonly Unit[] => unitsOf(asMarked(runs, passage, review), (id) => id);
    const words = wordsIn(unitsOf(passage.runs, (id) => displayOf(id, this.#wordsOfBase))).replace(/\s+/g, ' ');
    const added = version.added.flatMap(({ runs, kind }): readonly Unit[] => {
      const hasPlace = ours && !version.isMoved && this.#outline.placeBehind(ours.path, kind, '');
      if (hasPlace) return [paragraphSign(kind), ...own(runs)];
      // The second half of a passage that can't be two.
      if (words.endsWith(wordsOf(runs).replace(/\s+/g, ' ').trim())) return own([{ text: ' ' }, ...runs]);
      this.#unmerged.push({
        ...(ours && this.#edits.placeOf(ours.path)),
        why: kind === 'section' ? 'new section' : 'new paragraph',
        words: wordsOf(runs),
      });
      return [];
    });
    return [...own(version.runs), ...added];
  }

  /** Whether a passage that somebody deleted is merged all the same, as the words of others count. Otherwise, removes it or reports it. */
  #isKept(ours: BoundPassage, current: readonly Unit[], { before, edited, deletedBy, authors }: Versions): boolean {
    const words = wordsIn(before);
    const others = [{ party: THE_BRIEF, units: current }, ...edited].filter(({ units }) => wordsIn(units) !== words);
    const changed = { parties: others.map(({ party }) => party), version: 'changed' as const };
    const deleted = { parties: deletedBy, version: 'deleted' as const };
    const { prefer } = this.#input;
    const chosen = others.length === 0 ? 'deleted' : preferred([changed, deleted], prefer);
    if (chosen === 'deleted') this.#rearrangements.remove(ours.path, wordsIn(current), authors);
    if (chosen !== undefined || prefer === 'ours') return chosen === 'changed';
    const versions = [
      ...others.map(({ party, units }) => ({ by: party.label, words: wordsIn(units) })),
      { by: deletedBy.map(({ label }) => label).join(', '), words: '' },
    ];
    this.#conflicts.push({ ...this.#edits.placeOf(ours.path), base: words, versions });
    return false;
  }

  #move(ours: BoundPassage, bookmark: string, words: string, authors: readonly string[]): void {
    for (const { matched } of this.#answers) {
      const version = matched.passages.get(bookmark);
      if (version?.isMoved)
        this.#rearrangements.move(ours.path, this.#now.get(version.after ?? '')?.path, words, authors);
    }
  }

  #write(ours: BoundPassage, merged: readonly Unit[], authors: readonly string[]): void {
    const place = this.#edits.placeOf(ours.path);
    for (const { run } of merged) {
      if (!run.mark?.id.startsWith(NEW_NOTE)) continue;
      const [review, note] = run.mark.id.slice(NEW_NOTE.length).split(':');
      const paragraphs = this.#answers[Number(review)]?.file.paragraphs ?? [];
      const words = paragraphs
        .filter((one) => one.place.in === 'note' && one.place.note === note)
        .map(({ runs }) => wordsOf(runs).trim());
      this.#unmerged.push({ ...place, why: 'new note: add it to the data yourself', words: words.join(' ') });
    }
    const units = merged.filter(({ run }) => !run.mark?.id.startsWith(NEW_NOTE));
    const [own, ...added] = paragraphsOf(units).map((paragraph) => ({
      kind: paragraph.kind,
      text: textOf(paragraph.units, ours),
    }));
    this.#edits.change(ours, own?.text ?? '', authors);
    for (const { kind, text } of added) if (text !== '') this.#add(ours, kind, text, authors);
  }

  #add(ours: BoundPassage, kind: ParagraphKind, text: string, authors: readonly string[]): void {
    const found = this.#outline.placeBehind(ours.path, kind, text);
    const place = this.#edits.placeOf(ours.path);
    if (found)
      this.#edits.rearrange({ kind: 'add', ...found }, { ...place, kind: 'added', before: '', after: text, authors });
  }
}

/** The mark of a note that a reviewer added, before the review's index and the note's key. */
const NEW_NOTE = 'new note ';

function textOf(units: readonly Unit[], { marked }: BoundPassage): string {
  const runs = runsOfUnits(units);
  return (marked ? markupOf(runs) : runs.map(({ text }) => text).join('')).trim();
}

/** A word processor's runs as texts of the data have them; the style of a passage isn't a mark. */
function asMarked(runs: readonly ImportedRun[], passage: BoundPassage, review: string): readonly MarkedRun[] {
  const isSetBold =
    passage.isSetBold === true && runs.every(({ text, strong }) => strong === true || text.trim() === '');
  return runs.map(({ text, note, strong, emphasis, code, href }): MarkedRun => {
    if (note !== undefined) return { text: '', mark: { kind: 'note', id: `${NEW_NOTE}${review}:${note}` } };
    if (!passage.marked) return { text };
    return {
      text,
      ...(strong && !isSetBold && { strong }),
      ...(emphasis && { emphasis }),
      ...(code && { code }),
      ...(href !== undefined && { href }),
    };
  });
}
