/** Claims, and where they can be checked: what notes, charts, actors and tables of a brief refer to. */

import type { StatedDate } from './date.ts';
import type { Quantity } from './quantity.ts';
import type { RichText, Sourced } from './rich-text.ts';

/**
 * `reported`: the source says so; `quoted`: the source quotes somebody who says so; `inferred`: the brief's author
 * concludes it; `computed`: it follows from other claims by arithmetic.
 */
export type ClaimStatus = 'reported' | 'quoted' | 'inferred' | 'computed';

/** A statement that the brief makes, with what it rests on. */
export interface Claim extends Sourced {
  /** A key of `claims:`; the data path of a row whose evidence stands in place. */
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
  /** Ids of the claims that it follows from. */
  readonly from: readonly string[];
  /** A computation (`145 miles -> 233 km`), or the reason of an inference. */
  readonly how: string | undefined;
  /** Ids of claims that say otherwise; they are shown beside it, never averaged. */
  readonly conflicts: readonly string[];
  /** Printed in its endnote, before the evidence. */
  readonly note: RichText | undefined;
}

/** A reference to a claim, "gas", or to one of its named values, "gas.from". */
export interface ClaimReference {
  readonly claim: string;
  readonly value: string | undefined;
}

/** Splits a reference; ids of rows, which have points of their own, are whole claims. */
export function claimReference(id: string, claims: { readonly has: (id: string) => boolean }): ClaimReference {
  const dot = id.lastIndexOf('.');
  if (claims.has(id) || dot < 0) return { claim: id, value: undefined };
  return { claim: id.slice(0, dot), value: id.slice(dot + 1) };
}

/** What rests on claims. */
export interface Traced {
  /** Ids of claims or references to their values; nothing where none is named. */
  readonly claims?: readonly string[];
}

/** Where a statement can be checked: source, paragraph, and the exact words (25 at most). */
export interface Evidence extends Sourced {
  readonly source: string;
  /** Counted from 1 in the source's text. */
  readonly paragraph: number | undefined;
  readonly quote: string | undefined;
}

/** An endnote: a claim with its evidence, or words of explanation. */
export interface Note extends Sourced {
  readonly id: string;
  /** 1, 2, ... in order of first mention. */
  readonly number: number;
  readonly text: RichText | undefined;
  readonly claim: Claim | undefined;
}

/** A work, in CSL-JSON's terms where it has them. */
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
  /** Who permitted what, where the licence alone does not. */
  readonly permission: string | undefined;
}

/** Figures that need no claim: those within these words, in one place or everywhere. */
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

/** What the checks of facts read: the brief says it on its last page. */
export interface Tracing {
  /** Figures that the brief prints and that need a claim. */
  readonly figures: number;
  /** Those of them that agree with a claim with evidence. */
  readonly traced: number;
  /** Further figures, which the author excepted under `allow`. */
  readonly excepted: number;
  /** What is printed and was not read. */
  readonly unchecked: readonly UncheckedPart[];
}

/**
 * `words`: numbers, dates and quotations in words of a language that has no lexicon; `works`: titles of the works cited, with
 * figures in them; `pictures`: what images show; `drawings`: charts of modules that were not run; `layout`: the layout's own
 * words, where they are not to be checked.
 */
export type UncheckedPart = 'words' | 'works' | 'pictures' | 'drawings' | 'layout';
