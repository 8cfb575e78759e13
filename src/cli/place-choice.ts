/** Which places of a brief a command is called for: `--each`, `--only`, `--row`. */

import type { CompileOptions } from '../build/options.ts';
import type { Diagnostic, Outcome } from '../core/diagnostic.ts';
import type { FileReader } from '../core/files.ts';
import { didYouMean } from '../core/suggest.ts';
import { mayHavePlaces } from '../data/list-briefs.ts';
import type { NamedBrief } from '../project/find-briefs.ts';
import type { ListedPlace } from '../project/list-places.ts';
import type { Arguments } from './command.ts';
import { UsageError } from './exit-code.ts';

/** The keys of the rows, or all of them; undefined where the call doesn't say. */
export type PlaceChoice = 'all' | readonly string[] | undefined;

/** Throws `UsageError` for options that contradict each other. */
export function placeChoice({ flags, values }: Arguments): PlaceChoice {
  const [only, row] = [values.get('only'), values.get('row')];
  const given = [...(flags.has('each') ? ['--each'] : []), ...(only ? ['--only'] : []), ...(row ? ['--row'] : [])];
  if (given.length > 1) throw new UsageError(`${given.join(' and ')} can't be used together`, 'remove one of them');
  if (row !== undefined) return [row];
  if (only === undefined) return flags.has('each') ? 'all' : undefined;
  const keys = only.split(',').map((key) => key.trim());
  return [...new Set(keys.filter((key) => key !== ''))];
}

/**
 * The briefs, those that are made for places once for each that is chosen. A brief whose rows have errors is left out. Throws
 * `UsageError` if the call doesn't say which places, or names one that doesn't exist.
 */
export async function chosenPlaces(
  briefs: readonly NamedBrief[],
  choice: PlaceChoice,
  reader: FileReader,
): Promise<Outcome<readonly NamedBrief[]>> {
  const diagnostics: Diagnostic[] = [];
  const lists = await Promise.all(briefs.map((brief) => listed(brief, reader)));
  if (choice !== undefined && choice !== 'all' && lists.every(({ list }) => list.value === undefined)) {
    const names = briefs.map(({ name }) => name).join(', ');
    throw new UsageError(`${names} has no rows: --row and --only are for a brief with each:`, 'remove the option');
  }
  const chosen = lists.flatMap(({ brief, list }): readonly NamedBrief[] => {
    diagnostics.push(...list.diagnostics);
    if (!list.value) return choice === undefined || choice === 'all' ? [brief] : [];
    if (list.diagnostics.some(({ severity }) => severity === 'error')) return [];
    return placesOf(brief, list.value, choice).map((place) => ({ ...brief, place }));
  });
  return { value: chosen, diagnostics };
}

/** The options of a brief in its language and for its place. */
export function optionsOf<T extends CompileOptions>({ translation, place }: NamedBrief, options: T): T {
  return { ...options, ...(translation !== undefined && { translation }), ...(place && { row: place.key }) };
}

interface Listed {
  readonly brief: NamedBrief;
  readonly list: Outcome<readonly ListedPlace[] | undefined>;
}

/** Reading rows takes modules that other briefs don't need yet. */
async function listed(brief: NamedBrief, reader: FileReader): Promise<Listed> {
  if (!mayHavePlaces(brief.folder, reader)) return { brief, list: { value: undefined, diagnostics: [] } };
  const { listPlaces } = await import('../project/list-places.ts');
  return { brief, list: listPlaces(brief.folder, reader) };
}

function placesOf({ name }: NamedBrief, places: readonly ListedPlace[], choice: PlaceChoice): readonly ListedPlace[] {
  if (choice === 'all') return places;
  if (choice === undefined) {
    const [first] = places;
    const message = `'${name}' is one brief for each of ${places.length} rows: name the rows`;
    throw new UsageError(
      message,
      `--each for all of them, --only ${first?.key},... for some, --row ${first?.key} for one`,
    );
  }
  const keys = new Map(places.map((place) => [place.key, place]));
  return choice.map((key) => {
    const place = keys.get(key);
    if (place) return place;
    throw new UsageError(`'${name}' has no row '${key}'`, didYouMean(key, keys.keys()) ?? someKeys(places));
  });
}

function someKeys(places: readonly ListedPlace[]): string {
  const keys = places.slice(0, 8).map(({ key }) => key);
  return `its rows are ${keys.join(', ')}${places.length > keys.length ? ', ...' : ''}`;
}
