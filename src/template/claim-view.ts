/** The view of claims for templates: endnotes, and the table of evidence. */

import type { Brief } from '../core/brief.ts';
import type { Claim, Evidence, Note } from '../core/evidence.ts';
import type { Quantity } from '../core/quantity.ts';
import type { RichText } from '../core/rich-text.ts';
import type { TextView, View } from './view-value.ts';

export interface ClaimViewContext {
  readonly brief: Brief;
  readonly text: (text: RichText) => TextView;
  readonly quantity: (quantity: Quantity) => string;
}

export function noteView(note: Note, context: ClaimViewContext): View {
  return {
    id: note.id,
    anchor: `note-${note.id}`,
    backlink: `noteref-${note.id}`,
    number: note.number,
    src: note.src,
    text: note.text && context.text(note.text),
    claim: note.claim && claimView(note.claim, context),
  };
}

/** Every claim with its evidence, in the order of the notes, then of the data. */
export function evidenceTable(context: ClaimViewContext): readonly View[] {
  const { notes, claims } = context.brief;
  const noted = notes.flatMap(({ id, claim, number }) =>
    claim ? [{ claim, number: String(number), anchor: `note-${id}` }] : [],
  );
  const ids = new Set(noted.map(({ claim }) => claim.id));
  const others = [...claims.values()]
    .filter(({ id }) => !ids.has(id))
    .map((claim) => ({ claim, number: '', anchor: undefined }));
  return [...noted, ...others].map(({ claim, ...place }) => ({ ...place, ...claimView(claim, context) }));
}

/** A claim, with the claims that it conflicts with and their evidence, one level deep. */
function claimView(claim: Claim, context: ClaimViewContext): View {
  const { brief } = context;
  const others = claim.conflicts.flatMap((id) => brief.claims.get(id) ?? []);
  return { ...statementView(claim, context), conflicts: others.map((other) => statementView(other, context)) };
}

function statementView(claim: Claim, context: ClaimViewContext): View {
  const { src, id, status, words, value, date, speaker, how } = claim;
  return {
    ...{ src, id, status, speaker },
    words: words && context.text(words),
    value: value && context.quantity(value),
    date: date?.wording,
    how: how && (status === 'computed' ? computationInWords(how, context) : how),
    computed: status === 'computed',
    inferred: status === 'inferred',
    evidence: byParagraph(evidenceOf(claim, context)).map((words) => placeView(words, context)),
  };
}

/** A computation for print: with the values of claims and typographic operators. */
function computationInWords(how: string, { brief, quantity }: ClaimViewContext): string {
  const named = how.replace(/[\p{L}_][\p{L}\p{N}_-]*/gu, (word) => {
    const value = brief.claims.get(word)?.value;
    return value ? quantity(value) : word;
  });
  return named
    .replace(/\s*->\s*/g, ' → ')
    .replace(/ - /g, ' − ')
    .replace(/ ?\* ?/g, ' × ')
    .replace(/ \/ /g, ' ÷ ');
}

/** A claim's evidence; if it has none of its own, that of the claims that it follows from. */
function evidenceOf(claim: Claim, { brief }: ClaimViewContext): readonly Evidence[] {
  if (claim.evidence.length > 0) return claim.evidence;
  return claim.from.flatMap((id) => brief.claims.get(id)?.evidence ?? []);
}

/** Groups evidence by its paragraph. */
function byParagraph(evidence: readonly Evidence[]): readonly (readonly Evidence[])[] {
  const byPlace = new Map<string, Evidence[]>();
  for (const one of evidence) {
    const place = `${one.source} ${one.paragraph}`;
    byPlace.set(place, [...(byPlace.get(place) ?? []), one]);
  }
  return [...byPlace.values()];
}

function placeView(words: readonly Evidence[], { brief }: ClaimViewContext): View {
  const [first] = words;
  const quotes = words.flatMap(({ quote }) => quote ?? []);
  return { src: first?.src, paragraph: first?.paragraph, quotes, source: brief.sources.get(first?.source ?? '') };
}
