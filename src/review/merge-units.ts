/** Lays the changes of several people over each other, and finds those that contradict each other. */

import { CONFLICT } from '../core/conflict-marks.ts';
import { groupBy } from '../core/group-by.ts';
import { type Party, type Preference, preferred } from './parties.ts';
import { type Hunk, hunksOf, isWhite, type Unit, wordsIn } from './units.ts';

/** A version of a passage with whose it is. */
export interface OwnVersion {
  readonly party: Party;
  readonly units: readonly Unit[];
}

export type MergedUnits = { readonly units: readonly Unit[]; readonly conflicts: readonly Conflict[] };

/** Versions that change the same words differently, each with whose it is. */
export interface Conflict {
  readonly base: string;
  readonly versions: readonly { readonly by: string; readonly words: string }[];
}

/**
 * The base with the changes of all versions. Where they contradict each other, `prefer` decides; otherwise the conflict is listed and the
 * base stays.
 */
export function mergeUnits(base: readonly Unit[], versions: readonly OwnVersion[], prefer?: Preference): MergedUnits {
  const all = versions
    .flatMap(({ party, units }) => hunksOf(base, units).map((hunk) => ({ ...hunk, party })))
    .sort((a, b) => a.from - b.from || a.to - b.to);
  const merged: Unit[] = [];
  const conflicts: Conflict[] = [];
  let at = 0;
  for (let i = 0; i < all.length; ) {
    const first = all[i];
    if (!first) break;
    let end = first.to;
    const group = [first];
    for (i++; i < all.length; i++) {
      const next = all[i];
      if (!next || !(next.from < end || next.from === first.from)) break;
      group.push(next);
      end = Math.max(end, next.to);
    }
    merged.push(...base.slice(at, first.from));
    const own = versions.filter(({ party }) => group.some((hunk) => hunk.party === party));
    const texts = own.map(({ party }) => {
      const hunks = group.filter((hunk) => hunk.party === party);
      return { party, units: applied(base, first.from, end, hunks) };
    });
    merged.push(...settle(base.slice(first.from, end), texts, prefer, conflicts));
    at = end;
  }
  return { units: [...merged, ...base.slice(at)], conflicts };
}

/** The words that one place becomes, where the versions of `texts` change it. */
function settle(
  base: readonly Unit[],
  texts: readonly OwnVersion[],
  prefer: Preference | undefined,
  conflicts: Conflict[],
): readonly Unit[] {
  const different = groupBy(texts, ({ units }) => JSON.stringify(units.map(({ run }) => run)));
  const versions = [...different.values()].map((same) => ({
    parties: same.map(({ party }) => party),
    version: same[0]?.units ?? [],
  }));
  const chosen = versions.length === 1 ? versions[0]?.version : preferred(versions, prefer);
  if (chosen) return chosen;
  if (prefer === 'ours') return base;
  conflicts.push({
    base: wordsIn(base),
    versions: versions.map(({ parties, version }) => ({
      by: parties.map(({ label }) => label).join(', '),
      words: wordsIn(version),
    })),
  });
  return prefer === 'mark' ? markedVersions(versions.map(({ version }) => version)) : base;
}

/** White at the ends of versions goes outside the marks. */
function markedVersions(texts: readonly (readonly Unit[])[]): readonly Unit[] {
  const sign = (text: string): Unit => ({ run: { text }, after: [] });
  const space = (units: readonly Unit[], unit: Unit | undefined): readonly Unit[] =>
    units.length > 0 && unit && isWhite(unit) && unit.run.text !== '' ? [sign(' ')] : [];
  const [first = []] = texts;
  const versions = texts.flatMap((units, i) => [
    ...(i === 0 ? [] : [sign(` ${CONFLICT.between} `)]),
    ...withoutWhite(units),
  ]);
  const marked = [sign(`${CONFLICT.begin} `), ...versions, sign(` ${CONFLICT.end}`)];
  return [...space(first, first[0]), ...marked, ...space(first, first.at(-1))];
}

function withoutWhite(units: readonly Unit[]): readonly Unit[] {
  const isKept = (unit: Unit): boolean => !isWhite(unit) || unit.after.length > 0;
  const start = units.findIndex(isKept);
  const end = units.findLastIndex(isKept);
  return start < 0 ? [] : units.slice(start, end + 1);
}

/** Marks of claims stay with the words that replace theirs; they go with words that are removed up to a full stop. */
function applied(base: readonly Unit[], from: number, to: number, hunks: readonly Hunk[]): readonly Unit[] {
  const units: Unit[] = [];
  let at = from;
  for (const hunk of hunks) {
    const old = base.slice(hunk.from, hunk.to);
    const marks = old
      .flatMap(({ after }) => after)
      .filter((mark) => !hunk.units.some(({ after }) => after.includes(mark)));
    const isSentence = hunk.units.length === 0 && /[.!?]\s*$/.test(wordsIn(old)) && /\p{L}/u.test(wordsIn(old));
    units.push(...base.slice(at, hunk.from), ...hunk.units);
    const last = units.length - 1;
    const unit = units[last];
    if (marks.length > 0 && !isSentence && unit) units[last] = { ...unit, after: [...unit.after, ...marks] };
    else if (marks.length > 0 && !isSentence) units.push({ run: { text: '' }, after: marks });
    at = hunk.to;
  }
  return [...units, ...base.slice(at, to)];
}
