/** Merges reviewed Word documents into the files of a brief: a three-way merge, passage by passage, against the edition that was sent. */

import type { Brief } from '../core/brief.ts';
import { type FileReader, joinPath } from '../core/files.ts';
import { mayHavePlaces } from '../data/list-briefs.ts';
import { createDataMemory, readBrief } from '../data/read-brief.ts';
import { UnreadableFile } from '../office/unreadable-file.ts';
import { type Edition, editionReader, isPresent } from './edition.ts';
import { generatedWords } from './generated-words.ts';
import { matchReview, type SentPassage } from './match-passages.ts';
import type { BriefFiles } from './merge-edits.ts';
import { MergePassages } from './merge-passages.ts';
import type { MergeOptions, MergeResult } from './merge-result.ts';
import { isNamed } from './parties.ts';
import { boundPassages } from './passages.ts';
import { readReview } from './read-review.ts';
import { displayOf, referenceWords } from './reference-words.ts';
import { madeForPlaces } from './review-document.ts';
import { beyondPassages, reviewLists } from './review-lists.ts';

/** Documents with their names. `sent` is the document as it was sent, for reviews that lost the edition. */
export interface ReviewInput {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Refused {
  readonly refused: string;
  readonly hint?: string;
}

/** A document that can't be read, with its name. */
export class UnreadableReview extends UnreadableFile {
  readonly file: string;
  constructor(file: string, { message, hint }: UnreadableFile) {
    super(message, hint);
    this.file = file;
  }
}

/** The merge, or why there is none. Throws `UnreadableReview`. */
export function mergeReview(
  folder: string,
  files: FileReader,
  reviews: readonly ReviewInput[],
  options: MergeOptions = {},
  sent?: ReviewInput,
): MergeResult | Refused {
  if (mayHavePlaces(folder, files)) return { refused: madeForPlaces(folder) };
  const memory = createDataMemory();
  const ours = readBrief(folder, files, { memory }).value;
  if (!ours) return { refused: `${joinPath(folder, 'brief.yaml')} can't be read` };
  const accepts = ({ author }: { readonly author: string }): boolean => options.accept?.includes(author) ?? true;
  const reading = ({ name, bytes }: ReviewInput): NamedReview => {
    try {
      return { name, file: readReview(bytes, accepts) };
    } catch (error) {
      throw error instanceof UnreadableFile ? new UnreadableReview(name, error) : error;
    }
  };
  const read = reviews.map(reading);
  const authors = new Set(read.flatMap(({ file }) => file.changes.map(({ author }) => author)));
  const unknown = options.accept?.find((author) => !authors.has(author));
  if (unknown !== undefined) {
    const known = authors.size === 0 ? 'nothing is tracked' : `changes are by ${[...authors].join(', ')}`;
    return { refused: `there are no tracked changes by '${unknown}': ${known}` };
  }
  const stranger = typeof options.prefer === 'object' && options.prefer.theirs.find((name) => !isReviewer(name, read));
  if (typeof stranger === 'string') return { refused: unknownReviewer(stranger, read) };
  const edition = editionOf(read, ours, sent && reading(sent));
  if ('refused' in edition) return edition;
  const base = isPresent(edition, folder, files)
    ? ours
    : readBrief(folder, editionReader(edition, folder, files)).value;
  if (!base) return { refused: 'the edition in the document can’t be read' };
  return merged(base, ours, edition, { written: { folder, files, memory: memory.yaml }, options, reviews: read });
}

type NamedReview = { readonly name: string; readonly file: ReturnType<typeof readReview> };

function isReviewer(wanted: string, read: readonly NamedReview[]): boolean {
  return read.some(({ name, file }) =>
    isNamed({ document: name, authors: file.changes.map(({ author }) => author) }, wanted),
  );
}

function unknownReviewer(wanted: string, read: readonly NamedReview[]): string {
  const authors = new Set(read.flatMap(({ file }) => file.changes.map(({ author }) => author)));
  const known = [...authors, ...read.map(({ name }) => name)];
  return `there are no changes by '${wanted}': they are by ${known.join(', ')}`;
}

/** The edition that all reviews answer. */
function editionOf(
  read: readonly NamedReview[],
  ours: Brief,
  sent: NamedReview | undefined,
): Edition | (Refused & { readonly brief?: never }) {
  const name = read[0]?.name ?? 'the document';
  if (sent && !sent.file.edition) return { refused: `${sent.name} isn't a review that 'brief review' wrote` };
  const edition = read.find(({ file }) => file.edition)?.file.edition ?? sent?.file.edition;
  if (!edition) {
    const hint = `if a program dropped the edition, name the document that you sent: --sent output/${ours.name}-review.docx`;
    return { refused: `${name} isn't a review of a brief, or has lost its edition`, hint };
  }
  if (edition.brief !== ours.name)
    return {
      refused: `${name} is a review of the brief '${edition.brief}'`,
      hint: `brief merge ${edition.brief} ${name}`,
    };
  const other = read.find(({ file }) => file.edition && JSON.stringify(file.edition) !== JSON.stringify(edition));
  return other ? { refused: `${other.name} is a review of another edition than ${name}: merge it by itself` } : edition;
}

interface Merging {
  readonly written: BriefFiles;
  readonly options: MergeOptions;
  readonly reviews: readonly NamedReview[];
}

function merged(base: Brief, ours: Brief, edition: Edition, { written, options, reviews }: Merging): MergeResult {
  const passages = new Map(boundPassages(base).map((passage) => [passage.path, passage]));
  const shown = referenceWords(base);
  const sent = edition.paths.flatMap((path, i): SentPassage[] => {
    const passage = passages.get(path);
    if (!passage) return [];
    const words = passage.runs.map(({ text, mark }) => (mark?.kind === 'reference' ? displayOf(mark.id, shown) : text));
    return [{ passage, bookmark: `bw_${i + 1}`, words: words.join('').replace(/\s+/g, ' ').trim() }];
  });
  const generated = generatedWords(base);
  const answers = reviews.map(({ name, file }) => ({ name, file, matched: matchReview(sent, file, generated) }));
  const merging = new MergePassages({ base, ours, written, prefer: options.prefer }, sent, answers);
  const { places, conflicts, unmerged, edits } = merging.run();
  const { unmerged: unwritten, ...result } = edits.result();
  return {
    ...result,
    conflicts,
    unmerged: [...unmerged, ...unwritten, ...answers.flatMap((one) => beyondPassages(one, edition, base, places))],
    ...reviewLists(
      reviews.map(({ file }) => file),
      sent,
      places,
    ),
  };
}
