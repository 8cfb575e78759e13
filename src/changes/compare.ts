/** Compares two editions of a brief. */

import type { Brief } from '../core/brief.ts';
import { differingRuns } from '../core/differing-runs.ts';
import type { Claim } from '../core/evidence.ts';
import { quantityWords } from '../languages/quantity-words.ts';
import type { Alteration, Changes, ClaimChange, Edition, PassageChange, SectionChange } from './changes.ts';
import { authored, type Passage, passagesBySection } from './passages.ts';

/** The changes from the old edition to the new. Renumbered notes and figures don't count. */
export function compareBriefs(before: Brief, after: Brief): Changes {
  return {
    from: editionOf(before),
    to: editionOf(after),
    claims: compareClaims(before, after),
    sections: compareSections(before, after),
  };
}

function editionOf({ title, masthead }: Brief): Edition {
  const { number, version, date } = masthead;
  return { title: authored(title), number, version, date: date.wording };
}

/** Claims with an id; claims of rows change with their rows. */
function named({ claims }: Brief): ReadonlyMap<string, Claim> {
  return new Map([...claims].filter(([, { src }]) => src.startsWith('claims.')));
}

function compareClaims(before: Brief, after: Brief): readonly ClaimChange[] {
  const [old, now] = [named(before), named(after)];
  const kept = [...now.values()].flatMap((claim): readonly ClaimChange[] => {
    const was = old.get(claim.id);
    const { id } = claim;
    if (!was) return [{ kind: 'added', id, words: wordsOf(claim), alterations: [] }];
    const alterations = alterationsOf(was, claim);
    return alterations.length === 0 ? [] : [{ kind: 'altered', id, words: wordsOf(claim), alterations }];
  });
  const removed = [...old.values()].filter(({ id }) => !now.has(id));
  return [
    ...kept,
    ...removed.map((claim): ClaimChange => ({ kind: 'removed', id: claim.id, words: wordsOf(claim), alterations: [] })),
  ];
}

function wordsOf({ words, evidence, value, date, id }: Claim): string {
  const quoted = evidence.find(({ quote }) => quote !== undefined)?.quote;
  return (words && authored(words)) ?? quoted ?? (value && quantityWords(value)) ?? date?.wording ?? id;
}

type Aspect = (claim: Claim) => string | undefined;

const ASPECTS: Readonly<Record<Alteration['what'], Aspect>> = {
  value: ({ value }) => value && quantityWords(value),
  date: ({ date }) => date && (date.wording === date.edtf ? date.edtf : `${date.wording} (${date.edtf})`),
  words: ({ words }) => words && authored(words),
  status: ({ status }) => status,
  speaker: ({ speaker }) => speaker,
  evidence: ({ evidence }) =>
    evidence
      .map(({ source, paragraph, quote }) => {
        const place = paragraph === undefined ? source : `${source}, paragraph ${paragraph}`;
        return quote === undefined ? place : `${place}: “${quote}”`;
      })
      .join('; ') || undefined,
  computation: ({ from, how }) => [from.join(', '), how ?? ''].filter(Boolean).join(': ') || undefined,
  conflicts: ({ conflicts }) => conflicts.join(', ') || undefined,
};

function alterationsOf(was: Claim, is: Claim): readonly Alteration[] {
  return Object.entries(ASPECTS).flatMap(([what, aspect]) => {
    const [from, to] = [aspect(was), aspect(is)];
    return from === to ? [] : [{ what: what as Alteration['what'], from, to }];
  });
}

function compareSections(before: Brief, after: Brief): readonly SectionChange[] {
  const [old, now] = [passagesBySection(before), passagesBySection(after)];
  const changes: SectionChange[] = [];
  for (const [key, { passages, ...section }] of now) {
    const was = old.get(key);
    const changed = compare(was?.passages ?? [], passages);
    if (changed.length > 0) changes.push({ ...section, kind: was ? 'altered' : 'added', passages: changed });
  }
  for (const [key, { passages, ...section }] of old) {
    if (!now.has(key)) changes.push({ ...section, kind: 'removed', passages: compare(passages, []) });
  }
  return changes;
}

/** Keeps the longest common sequence of passages, and pairs the passages between them by similarity. */
function compare(before: readonly Passage[], after: readonly Passage[]): readonly PassageChange[] {
  const runs = differingRuns(before, after, (a, b) => a.text === b.text && a.what === b.what);
  return runs.flatMap((run) => pair(run.before, run.after));
}

/** Pairs each new passage with the most similar old one of its kind, if any is similar enough. */
function pair(before: readonly Passage[], after: readonly Passage[]): readonly PassageChange[] {
  const left = [...before];
  const changes = after.map(({ what, text, src }): PassageChange => {
    const similarity = left.map((was) => (was.what === what ? similarityOf(was.text, text) : 0));
    const best = similarity.indexOf(Math.max(...similarity));
    if (best < 0 || (similarity[best] ?? 0) < 0.3) return { kind: 'added', what, from: undefined, to: text, src };
    const [was] = left.splice(best, 1);
    return { kind: 'altered', what, from: was?.text, to: text, src };
  });
  const removed = left.map(
    ({ what, text }): PassageChange => ({ kind: 'removed', what, from: text, to: undefined, src: undefined }),
  );
  return [...removed, ...changes];
}

/** The similarity of two texts by shared words, 0 to 1 (Sørensen and Dice). */
function similarityOf(a: string, b: string): number {
  const [x, y] = [a, b].map((text) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []));
  if (!x || !y || x.size + y.size === 0) return 0;
  return (2 * [...x].filter((word) => y.has(word)).length) / (x.size + y.size);
}
