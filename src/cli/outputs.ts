/** Where PDFs are written, and how. */

import { realpathSync } from 'node:fs';
import type { CompileResult } from '../build/result.ts';
import { joinPath } from '../core/files.ts';
import { replaceFile } from '../machine/replace-file.ts';
import { removeLeftovers } from '../machine/temporary-files.ts';
import { WriteError } from '../machine/write-error.ts';
import type { NamedBrief } from '../project/find-briefs.ts';
import { type BuildRequest, buildRecord, projectFiles, recordPlace } from '../project/up-to-date.ts';
import { UsageError } from './exit-code.ts';

/** The name of a brief in its language, and of its place: `belarus`, `belarus.fr`, `places/AL`, `places/AL.fr`. */
export function editionName({ name, translation, place }: NamedBrief): string {
  const own = place ? `${name}/${place.file}` : name;
  return translation === undefined ? own : `${own}.${translation}`;
}

export function outputOf(brief: NamedBrief, out: string | undefined): string {
  return out === undefined ? joinPath('output', `${editionName(brief)}.pdf`) : out;
}

/** Throws `UsageError` if the PDF of one brief would overwrite that of another. */
export function checkOutputs(briefs: readonly NamedBrief[], out: string | undefined): void {
  const [first, second] = briefs;
  if (out !== undefined && first && second) {
    throw new UsageError(`--out takes one brief, and there are ${briefs.length}`, 'name one brief, or remove --out');
  }
  const taken = new Map<string, NamedBrief>();
  for (const brief of briefs) {
    const other = taken.get(editionName(brief));
    if (!other) taken.set(editionName(brief), brief);
    else {
      const message = `${other.folder} and ${brief.folder} would both be written to ${outputOf(brief, out)}`;
      throw new UsageError(message, 'build them one at a time, with --out');
    }
  }
}

/** The files written with a PDF. */
export interface MadeWith {
  /** The paths of the project's files that it is made from. */
  readonly madeFrom: readonly string[];
  /** The record by which a later build finds that it is up to date. */
  readonly record: string | undefined;
}

/** The files written with the PDF of a build. */
export function madeWith(result: CompileResult, request: BuildRequest): MadeWith {
  return { madeFrom: projectFiles(result.filesRead), record: buildRecord(result, request) };
}

/**
 * Writes a PDF and its record. Throws `WriteError`, and `UsageError` for the path of a file that the PDF is made from: the
 * PDF would contain itself, and grow with each build.
 */
export async function writePdf(path: string, pdf: Uint8Array, { madeFrom, record }: MadeWith): Promise<void> {
  const own = realPlace(path);
  if (own !== undefined && madeFrom.some((file) => realPlace(file) === own)) {
    throw new UsageError(`${path} is one of the brief's own files`, 'name another file with --out');
  }
  await replaceFile(path, pdf);
  const place = recordPlace(path);
  if (place === undefined || record === undefined) return;
  try {
    await replaceFile(place, record);
  } catch (error) {
    // The PDF is complete. Without a record it is only built once more the next time.
    if (!(error instanceof WriteError)) throw error;
  }
}

/** Removes temporary files that killed builds left beside PDFs and their records. */
export function tidyOutputs(paths: readonly string[]): void {
  removeLeftovers(paths.flatMap((path) => [path, recordPlace(path)]).filter((path) => path !== undefined));
}

/** Undefined if there is no such file. */
function realPlace(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}
