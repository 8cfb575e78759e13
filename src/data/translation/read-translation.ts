/** Reads `brief.<language>.yaml`: the words of a brief in another language, each with a digest of the passage that it translates. */

import * as z from 'zod/mini';
import { type FileReader, joinPath } from '../../core/files.ts';
import { own } from '../../core/own.ts';
import { decodeText, type Place } from '../../core/source-text.ts';
import { Places } from '../places.ts';
import { Problems } from '../problems.ts';
import { YamlMemory } from '../yaml-parts.ts';
import { readYaml } from '../yaml-source.ts';

export interface TranslatedPassage {
  readonly text: string;
  /** The digest of the original, as it was when it was translated. */
  readonly from: string;
  readonly place: Place | undefined;
}

export interface Translation {
  readonly file: string;
  readonly language: string;
  /** By the key of the passage. */
  readonly passages: ReadonlyMap<string, TranslatedPassage>;
  /** The words of charts' data, by those of the original. */
  readonly cells: Readonly<Record<string, string>>;
  /** Problems of the file itself. */
  readonly problems: Problems;
}

export function translationFile(folder: string, language: string): string {
  return joinPath(folder, `brief.${language}.yaml`);
}

const schema = z.object({
  passages: z.optional(z.record(z.string(), z.object({ from: z.string(), text: z.optional(z.string()) }))),
  cells: z.optional(z.record(z.string(), z.optional(z.string()))),
});

/** Undefined if there is no such file. */
export function readTranslation(folder: string, language: string, files: FileReader): Translation | undefined {
  const file = translationFile(folder, language);
  const bytes = files.read(file);
  if (!bytes) return undefined;
  const problems = new Problems(new Places());
  const empty = { file, language, passages: new Map(), cells: {}, problems };
  const source = decodeText(file, bytes);
  if ('severity' in source) {
    problems.add(source);
    return empty;
  }
  problems.places.add('', { source, start: 0, end: 0 });
  const value = readYaml(source, problems, new YamlMemory());
  const parsed = z.safeParse(schema, value ?? {});
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const [first = '', second = ''] = (issue?.path ?? []).map(String);
    const message = `this isn't the form of a translation: ${[first, second].filter(Boolean).join(' ')}`;
    const hint =
      "passages: are maps of 'from' and 'text', cells: are texts; 'brief new NAME --translation' writes the form";
    problems.report(second === '' ? first : `${first}.${second}`, { code: 'translation-form', message, hint });
    return empty;
  }
  const { passages = {}, cells = {} } = parsed.data;
  const entries = Object.entries(passages).flatMap(([key, { from, text }]): [string, TranslatedPassage][] => {
    if (text === undefined || text.trim() === '') return [];
    return [[key, { from, text, place: problems.places.placeOf(`passages.${key}.text`) }]];
  });
  const words = Object.keys(cells).flatMap((cell): [string, string][] => {
    const text = own(cells, cell);
    return text === undefined || text.trim() === '' ? [] : [[cell, text]];
  });
  return { ...empty, passages: new Map(entries), cells: Object.fromEntries(words) };
}
