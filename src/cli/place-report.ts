/** Diagnostics of places for other programs: a mistake in the brief is one mistake, however many places it affects. */

import type { Diagnostic } from '../core/diagnostic.ts';
import { mergePlaces, type PlaceReport } from '../project/merge-places.ts';
import type { BuildOutcome } from './build-outcome.ts';

/** All diagnostics in the order of the briefs, those of a brief's places merged. */
export function mergedByBrief(all: readonly BuildOutcome[]): readonly Diagnostic[] {
  const reports = new Map<string, PlaceReport[]>();
  for (const { brief, diagnostics } of all) {
    const key = `${brief.folder} ${brief.translation ?? ''}`;
    const report = { key: brief.place?.key ?? brief.name, diagnostics };
    const known = reports.get(key);
    if (known) known.push(report);
    else reports.set(key, [report]);
  }
  return [...reports.values()].flatMap(mergePlaces);
}
