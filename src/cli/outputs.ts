/** Where PDFs are written, and how. */

import { realpathSync } from 'node:fs';
import type { CompileResult } from '../build/result.ts';
import { joinPath } from '../core/files.ts';
import { replaceFile } from '../machine/replace-file.ts';
import { removeLeftovers } from '../machine/temporary-files.ts';
import { WriteError } from '../machine/write-error.ts';
import type { NamedBrief } from '../project/find-briefs.ts';
import { type BuildRequest, buildRecord, recordPlace } from '../project/up-to-date.ts';
import { UsageError } from './exit-code.ts';

/** The name of a brief in its language: `belarus`, `belarus.fr`. */
export function editionName({ name, translation }: NamedBrief): string {
  return translation === undefined ? name : `${name}.${translation}`;
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

/**
 * Writes a PDF, and the record by which a later build finds that it is up to date. Throws `WriteError`, and `UsageError`
 * for the path of a file that the PDF is made from: the PDF would contain itself, and grow with each build.
 */
export async function writePdf(
  path: string,
  pdf: Uint8Array,
  result: CompileResult,
  request: BuildRequest,
): Promise<void> {
  if (isMadeFrom(result, path)) {
    throw new UsageError(`${path} is one of the brief's own files`, 'name another file with --out');
  }
  tidyOutput(path);
  await replaceFile(path, pdf);
  const place = recordPlace(path);
  const record = place === undefined ? undefined : buildRecord(result, request);
  if (place === undefined || record === undefined) return;
  try {
    await replaceFile(place, record);
  } catch (error) {
    // The PDF is complete. Without a record it is only built once more the next time.
    if (!(error instanceof WriteError)) throw error;
  }
}

/** Removes temporary files that killed builds left beside a PDF and its record. */
export function tidyOutput(path: string): void {
  removeLeftovers(path);
  const place = recordPlace(path);
  if (place !== undefined) removeLeftovers(place);
}

function isMadeFrom({ filesRead }: CompileResult, path: string): boolean {
  const place = realPlace(path);
  const isProjects = (file: string): boolean => !/^(?:npm|briefwright):/.test(file);
  return (
    place !== undefined &&
    filesRead.some((file) => file.bytes && isProjects(file.path) && realPlace(file.path) === place)
  );
}

/** Undefined if there is no such file. */
function realPlace(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}
