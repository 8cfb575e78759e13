/** Claims, and where they can be checked. A brief's notes, charts, actors and tables refer to them. */

import type { StatedDate } from './date.ts';
import type { Quantity } from './quantity.ts';
import type { RichText, Sourced } from './rich-text.ts';

/**
 * `reported`: the source states it; `quoted`: the source quotes somebody who states it; `inferred`: the brief's author
 * concludes it; `computed`: it follows from other claims by arithmetic.
 */
export type ClaimStatus = 'reported' | 'quoted' | 'inferred' | 'computed';

/** A statement that the brief makes, with its evidence. */
export interface Claim extends Sourced {
  /** A key of `claims:`; the data path of a row that states its own evidence. */
  readonly id: string;
  readonly status: ClaimStatus;
  /** The statement in the brief's own words. */
  readonly words: RichText | undefined;
  readonly value: Quantity | undefined;
  /** Further values by name, which texts and rows refer to as `claim.name`. */
  readonly values: ReadonlyMap<string, Quantity>;
  readonly date: StatedDate | undefined;
  /** Who said it, for a quoted claim. */
  readonly speaker: string | undefined;
  readonly evidence: readonly Evidence[];
  /** True where evidence was written that can't be read, which is reported. */
  readonly hasFaultyEvidence: boolean;
  /** Ids of the claims that it follows from. */
  readonly from: readonly string[];
  /** A computation (`145 miles -> 233 km`), or the reason of an inference. */
  readonly how: string | undefined;
  /** Ids of claims that contradict it; they are shown beside it, never averaged. */
  readonly conflicts: readonly string[];
  /** Printed in its endnote, before the evidence. */
  readonly note: RichText | undefined;
}

/** A reference to a claim, "gas", or to one of its named values, "gas.from". */
export interface ClaimReference {
  readonly claim: string;
  readonly value: string | undefined;
}

/** Splits a reference. Ids of rows contain points, so an id that is itself a claim isn't split. */
export function claimReference(id: string, claims: { readonly has: (id: string) => boolean }): ClaimReference {
  const dot = id.lastIndexOf('.');
  if (claims.has(id) || dot < 0) return { claim: id, value: undefined };
  return { claim: id.slice(0, dot), value: id.slice(dot + 1) };
}

/** Data that claims support. */
export interface Traced {
  /** Ids of claims or references to their values; undefined where none is named. */
  readonly claims?: readonly string[];
}

/** Where a statement can be checked: source, paragraph, and the exact words (at most 25). */
export interface Evidence extends Sourced {
  readonly source: string;
  /** Counted from 1 in the source's text. */
  readonly paragraph: number | undefined;
  readonly quote: string | undefined;
  /** The row that states it, in the data that the brief takes its values from; `quote` then has the row's statement. */
  readonly row?: RowPlace;
}

/** A row of a file in the brief's folder. Lines count from 1. */
export interface RowPlace {
  readonly file: string;
  readonly line: number;
}

/** An endnote: a claim with its evidence, or words of explanation. */
export interface Note extends Sourced {
  readonly id: string;
  /** 1, 2, ... in order of first mention. */
  readonly number: number;
  readonly text: RichText | undefined;
  readonly claim: Claim | undefined;
  readonly place: NotePlace;
}

/** Where a layout prints a note: with the others, or in the margin beside its mark if the layout has one. */
export const NOTE_PLACES = ['end', 'margin'] as const;
export type NotePlace = (typeof NOTE_PLACES)[number];

/** A cited work, in the terms of CSL-JSON where it has them. */
export interface Source extends Sourced {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly author: string | undefined;
  readonly publisher: string | undefined;
  /** As stated; undefined is printed as "date not stated in source". */
  readonly issued: StatedDate | undefined;
  readonly url: string | undefined;
  readonly doi: string | undefined;
  readonly licence: string | undefined;
  /** Who permitted the use, where the licence alone doesn't. */
  readonly permission: string | undefined;
}

/** An exception: figures within these words need no claim, in one place or everywhere. */
export interface Allowance extends Sourced {
  readonly words: string;
  /** The id of a section, chart or table; the whole brief where none is given. */
  readonly within: string | undefined;
  readonly reason: string;
}

/** The edition before this one. */
export interface PreviousEdition extends Sourced {
  /** A folder or a PDF with its source inside, relative to the brief's folder. */
  readonly from: string;
  /** Marks passages that are new or altered. */
  readonly mark: boolean;
}

/** How much the fact checks covered; printed on the brief's last page. */
export interface Tracing {
  /** Printed figures that need a claim. */
  readonly figures: number;
  /** The figures among them that agree with a claim with evidence. */
  readonly traced: number;
  /** Further figures, which the author exempted under `allow`. */
  readonly excepted: number;
  /** Printed content that wasn't checked. */
  readonly unchecked: readonly UncheckedPart[];
}

/**
 * `words`: numbers, dates and quotations in the words of a language without a lexicon; `works`: titles of the works
 * cited, with figures in them; `pictures`: what images show; `drawings`: charts of modules that weren't run;
 * `data`: data of charts that are too long to print, without claims; `layout`: the layout's own words, where they are exempt.
 */
export type UncheckedPart = 'words' | 'works' | 'pictures' | 'drawings' | 'data' | 'layout';
