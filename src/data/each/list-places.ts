/** Lists the places of a brief without reading the brief itself. */

import * as z from 'zod/mini';
import { type Outcome, sortDiagnostics } from '../../core/diagnostic.ts';
import { type FileReader, joinPath } from '../../core/files.ts';
import { decodeText } from '../../core/source-text.ts';
import { localeFor } from '../../languages/locale-for.ts';
import { explain } from '../explain.ts';
import { BRIEF_FILE } from '../list-briefs.ts';
import { Places } from '../places.ts';
import { Problems } from '../problems.ts';
import { each } from '../schema-each.ts';
import { YamlMemory } from '../yaml-parts.ts';
import { readYaml } from '../yaml-source.ts';
import { readPlaces } from './read-places.ts';

/** A place that a brief is made for. */
export interface ListedPlace {
  /** The value of the column `key`: what the compile option `row` takes. */
  readonly key: string;
  /** The name of its PDF, without language and `.pdf`; safe on every file system, and different for each place. */
  readonly file: string;
}

/**
 * The places of a brief in the order of its rows. Undefined for a brief without `each`, and for one whose file can't be read,
 * which its build reports. With errors, no list is complete.
 */
export function listPlaces(folder: string, files: FileReader): Outcome<readonly ListedPlace[] | undefined> {
  const path = joinPath(folder, BRIEF_FILE);
  const bytes = files.read(path);
  const source = bytes && decodeText(path, bytes);
  if (!source || 'severity' in source) return NOTHING;
  const places = new Places();
  // The build of each place reports what is wrong with the rest of the brief.
  const value = readYaml(source, new Problems(places), new YamlMemory());
  if (typeof value !== 'object' || value === null || !('each' in value)) return NOTHING;
  const problems = new Problems(places);
  const parsed = z.safeParse(each, explain(each, value.each, 'each', problems));
  if (!parsed.success) return { value: [], diagnostics: sortDiagnostics(problems.found) };
  const [numbers, language] = ['numbers', 'language'].map((key) => textAt(value, key));
  const locale = localeFor(numbers ?? language ?? 'en');
  const table = readPlaces(parsed.data, { folder, files, problems, numbers: locale.numbers });
  const listed = (table?.rows ?? []).map(({ key, file }) => ({ key, file }));
  return { value: listed, diagnostics: sortDiagnostics(problems.found) };
}

const NOTHING = { value: undefined, diagnostics: [] };

function textAt(value: object, key: string): string | undefined {
  const found = (value as Readonly<Record<string, unknown>>)[key];
  return typeof found === 'string' ? found : undefined;
}
