/** Finds the briefs that a command is called for. */

import { basename, resolve, sep } from 'node:path';
import type { Diagnostic, Outcome } from '../core/diagnostic.ts';
import { type FileReader, joinPath } from '../core/files.ts';
import { didYouMean } from '../core/suggest.ts';
import type { ListedPlace } from '../data/each/list-places.ts';
import { BRIEF_FILE, listBriefs, misnamedBriefs, translationsIn } from '../data/list-briefs.ts';

export const DATA_FOLDER = 'data';

export interface NamedBrief {
  readonly name: string;
  /** As typed, or `data/<name>`; relative to the working folder. */
  readonly folder: string;
  /** The language of a translation; undefined for the original. */
  readonly translation?: string;
  /** The place of a brief that is made for many. */
  readonly place?: ListedPlace;
}

/** The languages of a brief's translations. */
export function translationsOf(folder: string, reader: FileReader): readonly string[] {
  return translationsIn(reader.list(folder));
}

/** The briefs, each followed by its translations. */
function withTranslations(briefs: readonly NamedBrief[], reader: FileReader): readonly NamedBrief[] {
  return briefs.flatMap((brief) => [
    brief,
    ...translationsOf(brief.folder, reader).map((translation) => ({ ...brief, translation })),
  ]);
}

/** The editions that a command makes: only the translation that it names, or else the originals, each with its translations. */
export function editionsOf(
  briefs: readonly NamedBrief[],
  { translation, originalOnly }: { readonly translation: string | undefined; readonly originalOnly: boolean },
  reader: FileReader,
): readonly NamedBrief[] {
  if (translation !== undefined) return briefs.map((brief) => ({ ...brief, translation }));
  return originalOnly ? briefs : withTranslations(briefs, reader);
}

/** Finds briefs by their folder, their file or their name under `data/`; all of `data/` when none is named. */
export function findBriefs(operands: readonly string[], reader: FileReader): Outcome<readonly NamedBrief[]> {
  const diagnostics: Diagnostic[] = [];
  const briefs = new Map<string, NamedBrief>();
  const add = (folder: string): void => {
    const place = resolve(folder);
    if (!briefs.has(place)) briefs.set(place, { name: basename(place), folder });
  };
  for (const operand of operands) {
    const folder = findFolder(operand, reader);
    if (folder === undefined) diagnostics.push(unknownBrief(operand, reader));
    else add(folder);
  }
  if (operands.length === 0) {
    const names = listBriefs(DATA_FOLDER, reader);
    for (const name of names) add(joinPath(DATA_FOLDER, name));
    for (const file of misnamedBriefs(DATA_FOLDER, reader)) diagnostics.push(misnamed(file, names.length > 0));
    if (names.length === 0 && diagnostics.length === 0) diagnostics.push(NO_BRIEFS);
  }
  return { value: [...briefs.values()], diagnostics };
}

function findFolder(operand: string, reader: FileReader): string | undefined {
  const typed = joinPath(operand.split(sep).join('/'));
  const folder = typed === BRIEF_FILE || typed.endsWith(`/${BRIEF_FILE}`) ? typed.slice(0, -BRIEF_FILE.length) : typed;
  const places = [joinPath(folder), joinPath(DATA_FOLDER, folder)];
  return (
    places.find((place) => reader.list(place).includes(BRIEF_FILE)) ??
    // A folder without brief.yaml is passed on to the data stage, which reports what is missing.
    places.find((place) => place !== '' && reader.list(place).length > 0)
  );
}

function unknownBrief(operand: string, reader: FileReader): Diagnostic {
  const names = listBriefs(DATA_FOLDER, reader);
  const known = names.length > 0 ? `briefs under ${DATA_FOLDER}/: ${names.join(', ')}` : NO_BRIEFS.hint;
  const hint = didYouMean(basename(operand), names) ?? known;
  const message = `there is no brief '${operand}': neither ${operand}/${BRIEF_FILE} nor ${joinPath(DATA_FOLDER, operand, BRIEF_FILE)} exists`;
  return { severity: 'error', code: 'cli/unknown-brief', message, ...(hint ? { hint } : {}) };
}

/** An error unless there are other briefs. */
function misnamed(file: string, others: boolean): Diagnostic {
  const message = `${file} is ignored: the file of a brief must be called ${BRIEF_FILE}`;
  return {
    severity: others ? 'warning' : 'error',
    code: 'cli/misnamed-brief',
    message,
    hint: `rename it to ${BRIEF_FILE}`,
  };
}

const NO_BRIEFS: Diagnostic = {
  severity: 'error',
  code: 'cli/no-briefs',
  message: `no folder under ${DATA_FOLDER}/ has a ${BRIEF_FILE}`,
  hint: "'brief new NAME' starts a brief",
};
