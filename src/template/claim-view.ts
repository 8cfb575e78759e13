/** The view of claims for templates: endnotes, and the table of evidence. */

import type { Brief } from '../core/brief.ts';
import type { Claim, Evidence, Note, RowPlace } from '../core/evidence.ts';
import { letterPattern } from '../core/letter-pattern.ts';
import type { Quantity } from '../core/quantity.ts';
import type { RichText } from '../core/rich-text.ts';
import type { Locale } from '../languages/locale.ts';
import { say } from '../languages/say.ts';
import { originalText } from './original-text.ts';
import type { TextView, View } from './view-value.ts';

export interface ClaimViewContext {
  readonly brief: Brief;
  /** By id. */
  readonly sources: ReadonlyMap<string, View>;
  readonly text: (text: RichText) => TextView;
  readonly quantity: (quantity: Quantity) => string;
  /** Ids of the sources cited before, to which those cited here are added; undefined where each is cited in full. */
  readonly cited?: Set<string>;
  /** Leaves out the words of evidence. */
  readonly short?: boolean;
}

/** The sources by id, numbered from 1 where there are several. */
export function sourceViews(brief: Brief): ReadonlyMap<string, View> {
  const several = brief.sources.size > 1;
  return new Map(
    [...brief.sources.values()].map((source, i) => [
      source.id,
      { ...source, title: originalText(source.title, brief), number: several ? i + 1 : undefined },
    ]),
  );
}

/** The printed notes. A source that an earlier note names is cited by its number, or not at all where it is the only one. */
export function noteViews(brief: Brief, context: ClaimViewContext): readonly View[] {
  if (brief.noteStyle === 'off') return [];
  const cited = new Set<string>();
  return brief.notes.map((note) => noteView(note, { ...context, cited, short: brief.noteStyle === 'short' }));
}

function noteView(note: Note, context: ClaimViewContext): View {
  return {
    id: note.id,
    anchor: `note-${note.id}`,
    backlink: `noteref-${note.id}`,
    number: note.number,
    inMargin: note.place === 'margin',
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
    how: how && originalText(status === 'computed' ? computationInWords(how, context) : how, context.brief),
    computed: status === 'computed',
    inferred: status === 'inferred',
    evidence: byParagraph(evidenceOf(claim, context)).map((words) => placeView(words, context)),
  };
}

const NAME = letterPattern(String.raw`[\p{L}_][\p{L}\p{N}_-]*`, 'g');

/** A computation for print: with the values of claims and typographic operators. */
function computationInWords(how: string, { brief, quantity }: ClaimViewContext): string {
  const named = how.replace(NAME(how), (word) => {
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

/** Groups evidence by its paragraph or row. */
function byParagraph(evidence: readonly Evidence[]): readonly (readonly Evidence[])[] {
  const byPlace = new Map<string, Evidence[]>();
  for (const one of evidence) {
    const place = `${one.source} ${one.paragraph} ${one.row?.file} ${one.row?.line}`;
    byPlace.set(place, [...(byPlace.get(place) ?? []), one]);
  }
  return [...byPlace.values()];
}

/** "places.csv, row 12". */
function rowWords({ file, line }: RowPlace, locale: Locale): string {
  const { places, punctuation } = locale.words;
  return `${file}${punctuation.comma}${say(places.row, locale, { number: String(line) })}`;
}

function placeView(words: readonly Evidence[], { brief, sources, cited, short }: ClaimViewContext): View {
  const [first] = words;
  const id = first?.source ?? '';
  const repeated = cited?.has(id) ?? false;
  cited?.add(id);
  const quotes = short ? [] : words.flatMap(({ quote }) => (quote === undefined ? [] : originalText(quote, brief)));
  // An unknown source is an error at its place in the data; templates needn't report it again.
  const source = sources.get(id) ?? { title: originalText(id, brief) };
  const row = first?.row && rowWords(first.row, brief.locale);
  return { src: first?.src, paragraph: first?.paragraph, row, quotes, source, repeated };
}
