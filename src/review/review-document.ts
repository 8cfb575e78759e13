/** Writes a brief as a Word document for reviewers. */

import { type Diagnostic, hasErrors } from '../core/diagnostic.ts';
import { type FileReader, joinPath } from '../core/files.ts';
import { mayHavePlaces } from '../data/list-briefs.ts';
import { readBrief } from '../data/read-brief.ts';
import { writeZip } from '../office/office-zip.ts';
import { editionPart } from './edition.ts';
import { boundPassages, reviewBlocks } from './passages.ts';
import { WordBody } from './word-body.ts';
import { packageParts } from './word-package.ts';

export interface ReviewOptions {
  /** Adds each claim with its evidence as a comment. */
  readonly claims?: boolean;
  /** The picture of a chart, PNG; a chart without one is left out. */
  readonly picture: (chart: string) => Promise<Uint8Array | undefined>;
}

/** The document, or why there is none; with the faults of the data, which a reviewer would not see. */
export type ReviewDocument = ({ readonly bytes: Uint8Array } | { readonly refused: string }) & {
  readonly diagnostics: readonly Diagnostic[];
};

/** The document of a brief in a folder, whose data have no errors. The same brief gives the same bytes. */
export async function reviewDocument(
  folder: string,
  files: FileReader,
  options: ReviewOptions,
): Promise<ReviewDocument> {
  const read = new Map<string, Uint8Array>();
  if (mayHavePlaces(folder, files)) return { refused: madeForPlaces(folder), diagnostics: [] };
  const { value: brief, diagnostics } = readBrief(folder, recording(files, read));
  if (!brief || hasErrors(diagnostics))
    return { refused: `${joinPath(folder, 'brief.yaml')} has errors, so no review was written`, diagnostics };
  const pictures = new Map<string, Uint8Array>();
  for (const id of brief.charts.keys()) {
    const picture = await options.picture(id);
    if (picture) pictures.set(id, picture);
  }
  const paths = boundPassages(brief).map(({ path }) => path);
  const body = new WordBody(brief, new Map(paths.map((path, i) => [path, `bw_${i + 1}`])), {
    claims: options.claims === true,
    picture: (id) => pictures.get(id),
    image: (path) => files.read(joinPath(folder, path)),
  });
  body.add(reviewBlocks(brief));
  // Words that no place prints have no bookmark.
  const written = paths.map((path) => (body.has(path) ? path : ''));
  return {
    bytes: writeZip(packageParts(brief, body, editionPart(brief, read, written, body.alternatives))),
    diagnostics,
  };
}

/**
 * Why a brief with `each` isn't reviewed: a reviewer sees words of a row among those of all places, and a change around them can't be told
 * from a change of one place.
 */
export function madeForPlaces(folder: string): string {
  return `${joinPath(folder, 'brief.yaml')} has each:, and a review of one row would be merged into the words of all rows. Review its words in brief.yaml`;
}

/** A reader that keeps what it read. */
function recording(files: FileReader, read: Map<string, Uint8Array>): FileReader {
  return {
    ...files,
    read(path) {
      const bytes = files.read(path);
      if (bytes) read.set(path, bytes);
      return bytes;
    },
  };
}
