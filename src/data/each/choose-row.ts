/** Finds the row of `each` that a brief is built for. */

import type { FileReader } from '../../core/files.ts';
import { didYouMean } from '../../core/suggest.ts';
import type { DataLanguage } from '../../languages/read-quantities.ts';
import type { Problems } from '../problems.ts';
import type { RawBrief } from '../schema.ts';
import type { BriefPlace } from './place-table.ts';
import type { PlacesMemory } from './places-memory.ts';
import { readPlaces } from './read-places.ts';

export interface ChosenRow {
  /** Undefined for a brief that isn't made for places. */
  readonly place: BriefPlace | undefined;
}

export interface RowChoice {
  /** The key of the row. */
  readonly key: string | undefined;
  readonly folder: string;
  readonly files: FileReader;
  readonly problems: Problems;
  readonly memory: PlacesMemory;
  readonly dataLanguage: DataLanguage;
}

/**
 * The place with this key, or none for a brief without `each`. Undefined, with a diagnostic, if the brief can't be built: its place
 * isn't named, or there is no such place.
 */
export function chooseRow({ each }: RawBrief, choice: RowChoice): ChosenRow | undefined {
  const { key, folder, problems, memory, dataLanguage } = choice;
  if (!each) {
    if (key === undefined) return { place: undefined };
    const message = `the brief has no rows, so there is no row '${key}'`;
    problems.report('', { code: 'no-each', message, hint: 'write each: { rows: places.csv, key: code }' });
    return undefined;
  }
  const { numbers } = dataLanguage.numbers;
  if (problems.isSpoiled('each') || problems.hasSpoiledIn('each')) return undefined;
  const inputs = JSON.stringify([folder, each, numbers.decimal]);
  const table = memory.recall(inputs, choice.files, (files) => {
    const before = problems.found.length;
    const read = readPlaces(each, { folder, files, problems, numbers });
    return { table: read, isFaultless: problems.found.length === before };
  });
  if (!table) return undefined;
  const row = key === undefined ? undefined : table.byKey.get(key);
  if (row) return { place: { each, table, row } };
  const keys = [...table.byKey.keys()];
  const some = `${keys.slice(0, MOST_KEYS).join(', ')}${keys.length > MOST_KEYS ? ', ...' : ''}`;
  const span = problems.places.keySpan('each');
  if (key === undefined) {
    const message = `this brief is made for each of ${keys.length} rows, and none is named`;
    problems.report('each', { code: 'no-row', message, hint: `name one, such as ${keys[0]}, or build all`, span });
  } else {
    const message = `no row has '${key}' as its '${each.key}'`;
    const hint = didYouMean(key, keys) ?? `the rows are ${some}`;
    problems.report('each', { code: 'unknown-row-key', message, hint, span });
  }
  return undefined;
}

const MOST_KEYS = 8;
