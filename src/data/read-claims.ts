/** Reads the evidence of a brief: claims, notes, sources, and how strictly they are checked. */

import {
  type Allowance,
  type Claim,
  claimReference,
  type Note,
  type PreviousEdition,
  type Source,
} from '../core/evidence.ts';
import { own } from '../core/own.ts';
import type { DataPath } from '../core/rich-text.ts';
import { didYouMean } from '../core/suggest.ts';
import { checkAddress } from './read-back-matter.ts';
import type { Reading } from './reading.ts';
import type { RawBrief, RawClaim } from './schema.ts';

/** Claims by id, those of rows last. Reports ids in rows and claims that name none of them. */
export function readClaims(raw: RawBrief, reading: Reading): Map<string, Claim> {
  const claims = new Map<string, Claim>();
  for (const [id, claim] of Object.entries(raw.claims ?? {})) {
    const src = `claims.${id}`;
    if (typeof raw.notes === 'object' && Object.hasOwn(raw.notes, id)) {
      const message = `'${id}' is both a note and a claim`;
      reading.problems.spoil(src, { code: 'duplicate-id', message, span: reading.places.keySpan(src) });
    }
    claims.set(
      id,
      reading.part(src, [claim], () => readClaim(id, claim, src, reading)),
    );
  }
  for (const claim of reading.rowClaims) claims.set(claim.id, claim);
  const known = new Set(Object.keys(raw.claims ?? {}));
  for (const { id, path } of reading.claimUses) {
    if (known.has(id) || isNamedValue(id, claims)) continue;
    const names = namesNear(id, claims, known);
    const hint = didYouMean(id, names) ?? reading.known([...names], 'claims');
    reading.problems.report(path, { code: 'unknown-claim', message: `no claim '${id}'`, hint });
  }
  return claims;
}

/** The value of a claim, or its named value ("gas.from"), as written; undefined if no claim has that id. */
export function claimValue(reference: string, { rawClaims }: Reading): string | number | undefined {
  const { claim, value } = claimReference(reference, new Set(Object.keys(rawClaims)));
  const raw = own(rawClaims, claim);
  return value === undefined ? raw?.value : own(raw?.values ?? {}, value);
}

/** True for "gas.from" if the claim 'gas' has a value named 'from'. */
export function isNamedValue(id: string, claims: ReadonlyMap<string, Claim>): boolean {
  const { claim, value } = claimReference(id, claims);
  return value !== undefined && claims.get(claim)?.values.has(value) === true;
}

/** Candidates for a wrong reference: the claim's values if the brief has the claim, otherwise all claims. */
export function namesNear(
  id: string,
  claims: ReadonlyMap<string, Claim>,
  all: ReadonlySet<string>,
): ReadonlySet<string> {
  const { claim, value } = claimReference(id, claims);
  const values = value === undefined ? [] : [...(claims.get(claim)?.values.keys() ?? [])];
  return values.length > 0 ? new Set(values.map((name) => `${claim}.${name}`)) : all;
}

function readClaim(id: string, claim: RawClaim, src: DataPath, reading: Reading): Claim {
  const { words, value, date, evidence, note, from, conflicts = [] } = claim;
  for (const name of Object.keys(claim.values ?? {})) checkValueName(name, `${src}.values.${name}`, reading);
  return {
    src,
    id,
    status: claim.status ?? 'reported',
    words: reading.maybeText(words, `${src}.words`),
    value: value === undefined ? undefined : reading.quantity(value, `${src}.value`, ''),
    values: new Map(
      Object.entries(claim.values ?? {}).map(([name, one]) => [
        name,
        reading.quantity(one, `${src}.values.${name}`, ''),
      ]),
    ),
    date: date === undefined ? undefined : reading.date(date, `${src}.date`),
    speaker: claim.speaker?.trim(),
    evidence: reading.evidenceList(evidence, `${src}.evidence`),
    hasFaultyEvidence: reading.problems.isSpoiled(`${src}.evidence`),
    from: reading.claimIds(from, `${src}.from`),
    how: claim.how?.trim(),
    conflicts: reading.claimIds(conflicts, `${src}.conflicts`),
    note: reading.maybeText(note, `${src}.note`),
  };
}

function checkValueName(name: string, src: DataPath, reading: Reading): void {
  if (/^[\p{L}\p{N}_][\p{L}\p{N}_-]*$/u.test(name)) return;
  const hint = 'use letters, digits, - and _';
  reading.problems.report(src, {
    code: 'bad-id',
    message: `'${name}' can't be the name of a value`,
    hint,
    span: reading.places.keySpan(src),
  });
}

/** A note before numbering, which needs all mentions. */
export type UnnumberedNote = Omit<Note, 'number'>;

/** Notes that explain, in the order of the data. */
export function readNotes(notes: RawBrief['notes'], reading: Reading): UnnumberedNote[] {
  if (typeof notes === 'string') return [];
  return Object.entries(notes ?? {}).map(([id, { text, place = 'end' }]) => {
    const src = `notes.${id}`;
    return { src, id, text: reading.text(text, `${src}.text`), claim: undefined, place };
  });
}

export function readSources(sources: RawBrief['sources'], reading: Reading): Map<string, Source> {
  return new Map(
    Object.entries(sources ?? {}).map(([id, source]) => {
      const src = `sources.${id}`;
      reading.fileId(id, src);
      const { type = 'document', title, author, publisher, issued, url, doi, licence, permission } = source;
      const date = issued === undefined ? undefined : reading.date(issued, `${src}.issued`);
      checkAddress(url, `${src}.url`, reading);
      return [id, { src, id, type, title, author, publisher, issued: date, url, doi, licence, permission }];
    }),
  );
}

export function readAllowances(allow: RawBrief['allow'], reading: Reading): Allowance[] {
  return (allow ?? []).map((one, i) => {
    const src = `allow[${i}]`;
    const words = one.words.trim();
    if (words === '') reading.problems.report(`${src}.words`, { code: 'empty-text', message: 'this text is empty' });
    return { src, words, within: one.in?.trim(), reason: one.reason.trim() };
  });
}

export function readPrevious(previous: RawBrief['previous'], reading: Reading): PreviousEdition | undefined {
  if (!previous || reading.pathOf(previous.from, 'previous.from') === undefined) return undefined;
  return { src: 'previous', from: previous.from.trim(), mark: previous.mark === true };
}
