/** Merges reviewed Word documents into the files of a brief: a three-way merge, passage by passage, against the edition that was sent. */

import { parse } from 'yaml';
import { chartAltText } from '../chart/words/alt-text.ts';
import type { Brief } from '../core/brief.ts';
import { type FileReader, joinPath } from '../core/files.ts';
import { type MarkedRun, markupOf } from '../data/inline-markup.ts';
import { readBrief } from '../data/read-brief.ts';
import type { ImportedRun } from '../import/imported-document.ts';
import { applyEdits, type Edit, valueAt } from './apply-edits.ts';
import { type Edition, editionReader } from './edition.ts';
import { findPassage, matchLoose } from './match-passages.ts';
import type { MergeOptions, MergeResult, Place } from './merge-result.ts';
import { boundPassages, type Passage, pictureWords, reviewBlocks } from './passages.ts';
import { type ReviewFile, readReview } from './read-review.ts';
import { displayOf, referenceWords } from './reference-words.ts';
import { mergeUnits, runsOfUnits, type Unit, unitsOf, wordsIn } from './units.ts';

/** Documents with their names. `sent` is the document as it was sent, for reviews that lost the edition. */
export interface ReviewInput {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The merge, or why there is none. Throws `UnreadableFile`. */
export function mergeReview(
  folder: string,
  files: FileReader,
  reviews: readonly ReviewInput[],
  options: MergeOptions = {},
  sent?: Uint8Array,
): MergeResult | { readonly refused: string } {
  const ours = readBrief(folder, files).value;
  if (!ours) return { refused: `${joinPath(folder, 'brief.yaml')} can't be read` };
  const accepts = ({ author }: { readonly author: string }): boolean => options.accept?.includes(author) ?? true;
  const read = reviews.map(({ name, bytes }) => ({ name, file: readReview(bytes, accepts) }));
  const edition = read.find(({ file }) => file.edition)?.file.edition ?? (sent && readReview(sent, accepts).edition);
  if (!edition)
    return { refused: `${reviews[0]?.name ?? 'the document'} isn't a review of a brief, or has lost its edition` };
  if (edition.brief !== ours.name)
    return { refused: `${reviews[0]?.name} is a review of the brief '${edition.brief}'` };
  const other = read.find(({ file }) => file.edition && JSON.stringify(file.edition) !== JSON.stringify(edition));
  if (other)
    return { refused: `${other.name} is a review of another edition than ${read[0]?.name}: merge it by itself` };
  const base = readBrief(edition.brief, withImages(edition, folder, files)).value;
  if (!base) return { refused: 'the edition in the document can’t be read' };
  return new Merge(ours, base, edition, folder, files, options).of(read);
}

/** The edition's files, with pictures as they are now. */
function withImages(edition: Edition, folder: string, files: FileReader): FileReader {
  const own = editionReader(edition);
  return {
    read: (path) =>
      own.read(path) ??
      (/\.(?:yaml|csv)$/i.test(path) ? undefined : files.read(joinPath(folder, path.slice(edition.brief.length + 1)))),
    list: (path) => own.list(path),
  };
}

type NamedReview = { readonly name: string; readonly file: ReviewFile };

class Merge {
  readonly #ours: Brief;
  readonly #base: Brief;
  readonly #edition: Edition;
  readonly #folder: string;
  readonly #files: FileReader;
  readonly #options: MergeOptions;
  readonly #texts = new Map<string, { readonly text: string; readonly value: unknown }>();
  readonly #wordsOfBase: ReadonlyMap<string, string>;
  readonly #wordsOfOurs: ReadonlyMap<string, string>;
  readonly #edits = new Map<string, Edit[]>();
  readonly #merged: MergeResult['merged'][number][] = [];
  readonly #conflicts: MergeResult['conflicts'][number][] = [];
  readonly #unmerged: MergeResult['unmerged'][number][] = [];

  constructor(ours: Brief, base: Brief, edition: Edition, folder: string, files: FileReader, options: MergeOptions) {
    this.#ours = ours;
    this.#base = base;
    this.#edition = edition;
    this.#folder = folder;
    this.#files = files;
    this.#options = options;
    this.#wordsOfBase = referenceWords(base);
    this.#wordsOfOurs = referenceWords(ours);
  }

  of(reviews: readonly NamedReview[]): MergeResult {
    const base = new Map(boundPassages(this.#base).map((passage) => [passage.path, passage]));
    const ours = boundPassages(this.#ours);
    const passages = this.#edition.paths.flatMap((path, i) => {
      const passage = base.get(path);
      return passage ? [{ passage, bookmark: `bw_${i + 1}` }] : [];
    });
    const generated = new Set(this.#generatedWords());
    const found = reviews.map(({ file }) => matchLoose(passages, file, generated));
    const places = new Map<string, Place>();
    for (const { passage, bookmark } of passages) {
      const here = findPassage(passage, [...base.values()], ours);
      if (here) places.set(bookmark, this.#placeOf(here));
      const versions = reviews.map((_, i) => found[i]?.passages.get(bookmark));
      this.#passage(passage, here, versions, authorsOf(reviews, bookmark));
    }
    for (const { extra } of found) for (const words of extra) this.#unmerged.push({ why: 'new paragraph', words });
    for (const { uncertain } of found) {
      for (const { bookmark, words } of uncertain) {
        this.#unmerged.push({
          ...places.get(bookmark),
          why: 'found by its words, as its bookmark is gone: look at it',
          words,
        });
      }
    }
    return { ...this.#write(), ...this.#lists(reviews, places) };
  }

  #generatedWords(): readonly string[] {
    // A passage that is printed twice has its bookmark at the first place.
    const seen = new Set<string>();
    const words = ({ runs, path }: Passage): readonly string[] => {
      if (path !== undefined && !seen.has(path)) {
        seen.add(path);
        return [];
      }
      return [
        runs
          .map(({ text }) => text)
          .join('')
          .replace(/\s+/g, ' ')
          .trim(),
      ];
    };
    return reviewBlocks(this.#base).flatMap((block) => {
      if (block.kind === 'paragraph') return words(block.passage);
      if (block.kind === 'image') return [pictureWords(block.path, block.alt)];
      if (block.kind === 'chart')
        return [pictureWords(`${block.chart.id}.png`, chartAltText(block.chart, this.#base.locale))];
      return [...block.head, ...block.rows.flat()].flatMap(words);
    });
  }

  #passage(
    base: Passage,
    ours: (Passage & { readonly path: string }) | undefined,
    versions: readonly (readonly ImportedRun[] | undefined)[],
    authors: readonly string[],
  ): void {
    const before = unitsOf(base.runs, (id) => displayOf(id, this.#wordsOfBase));
    const theirs = versions.map((runs) => runs && unitsOf(asMarked(runs, base.marked), (id) => id));
    const edited = theirs.flatMap((units) => (units ? [units] : []));
    const words = wordsIn(before);
    const place = ours && this.#placeOf(ours);
    if (theirs.some((units) => units === undefined || (wordsIn(units).trim() === '' && words.trim() !== ''))) {
      this.#unmerged.push({ ...place, why: 'deleted: remove it from the data yourself', words });
      return;
    }
    if (!ours || !place) {
      const isChanged = edited.some((units) => wordsIn(units) !== words);
      if (isChanged)
        this.#unmerged.push({ why: 'changed, but no longer in the brief', words: edited.map(wordsIn).join(' / ') });
      return;
    }
    const current = unitsOf(ours.runs, (id) => displayOf(id, this.#wordsOfOurs));
    const { units, conflicts } = mergeUnits(before, [current, ...edited], this.#options.prefer);
    if (conflicts.length > 0) {
      this.#conflicts.push(...conflicts.map((conflict) => ({ ...place, ...conflict })));
      return;
    }
    if (JSON.stringify(runsOfUnits(units)) !== JSON.stringify(runsOfUnits(current)))
      this.#edit(ours, place, units, authors);
  }

  #edit(
    ours: Passage & { readonly path: string },
    place: Place,
    units: readonly Unit[],
    authors: readonly string[],
  ): void {
    const isNew = (unit: Unit): boolean => unit.run.mark?.id === NEW_NOTE;
    if (units.some(isNew))
      this.#unmerged.push({ ...place, why: 'new note: add it to the data yourself', words: wordsIn(units) });
    const runs = runsOfUnits(units.filter((unit) => !isNew(unit)));
    const after = ours.marked
      ? markupOf(runs).trim()
      : runs
          .map(({ text }) => text)
          .join('')
          .trim();
    const span = this.#ours.spans.get(ours.path);
    if (!span) return;
    const { value } = this.#textOf(span.file);
    const raw = /\.csv$/i.test(span.file) ? undefined : valueAt(value, ours.path);
    const before = raw === undefined ? ours.runs.map(({ text }) => text).join('') : String(raw).trimEnd();
    if (before === after) return;
    if (/\.xls[xm]$/i.test(span.file)) {
      this.#unmerged.push({
        ...place,
        why: `in a workbook, at ${span.cell ?? 'a cell'}: change it there`,
        words: after,
      });
      return;
    }
    const edits = this.#edits.get(span.file) ?? [];
    this.#edits.set(span.file, [...edits, { path: ours.path, span, before, after }]);
    this.#merged.push({ ...place, before, after, authors });
  }

  #placeOf({ path }: { readonly path: string }): Place {
    const span = this.#ours.spans.get(path);
    return { path, file: span?.file ?? joinPath(this.#folder, 'brief.yaml'), line: span?.line ?? 1 };
  }

  #textOf(file: string): { readonly text: string; readonly value: unknown } {
    const known = this.#texts.get(file);
    if (known) return known;
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(this.#files.read(file));
    const found = {
      text,
      value: /\.ya?ml$/i.test(file) ? (parse(text, { logLevel: 'silent' }) as unknown) : undefined,
    };
    this.#texts.set(file, found);
    return found;
  }

  #write(): Pick<MergeResult, 'files' | 'merged'> {
    const files: Record<string, string> = {};
    const failed = new Set<string>();
    for (const [file, edits] of this.#edits) {
      const applied = applyEdits(file, this.#textOf(file).text, edits);
      if (applied.text !== this.#textOf(file).text) files[file] = applied.text;
      for (const { path, span, after } of applied.failed) {
        failed.add(path);
        this.#unmerged.push({
          path,
          file,
          line: span.line,
          why: 'can’t be written without changing other values',
          words: after,
        });
      }
    }
    return { files, merged: this.#merged.filter(({ path }) => !failed.has(path)) };
  }

  #lists(reviews: readonly NamedReview[], places: ReadonlyMap<string, Place>): Omit<MergeResult, 'files' | 'merged'> {
    const at = (bookmark: string | undefined): Partial<Place> => places.get(bookmark ?? '') ?? {};
    return {
      conflicts: this.#conflicts,
      unmerged: this.#unmerged,
      comments: reviews.flatMap(({ file }) =>
        file.comments
          .filter(({ comment }) => comment.author !== 'briefwright')
          .map(({ bookmark, comment: { author, date, words } }) => ({ ...at(bookmark), author, date, words })),
      ),
      changes: reviews.flatMap(({ file }) =>
        file.changes.map(({ bookmark, author, date, kind, words }) => ({ ...at(bookmark), author, date, kind, words })),
      ),
    };
  }
}

const NEW_NOTE = '?';

/** A word processor's runs as texts of the data have them; the style of a passage isn't a mark. */
function asMarked(runs: readonly ImportedRun[], isMarked: boolean): readonly MarkedRun[] {
  return runs.map(({ text, note, strong, emphasis, code, href }): MarkedRun => {
    if (note !== undefined) return { text: '', mark: { kind: 'note', id: NEW_NOTE } };
    if (!isMarked) return { text };
    return {
      text,
      ...(strong && { strong }),
      ...(emphasis && { emphasis }),
      ...(code && { code }),
      ...(href !== undefined && { href }),
    };
  });
}

function authorsOf(reviews: readonly NamedReview[], bookmark: string): readonly string[] {
  const names = reviews.flatMap(({ file }) =>
    file.changes.filter((change) => change.bookmark === bookmark).map(({ author }) => author),
  );
  return [...new Set(names)];
}
