/** The JSON messages between the preview's server and its page. Lengths in pt, pages from 1. */

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Area {
  readonly page: number;
  readonly rect: Rect;
}

/** Everything the page shows except PDFs, places and tags, which it requests. Sent at the start and after each build. */
export interface PreviewState {
  /** Changes when the program, and so the page, was replaced. */
  readonly program: string;
  /** Changes when the server was restarted, and counts its builds from 1 again. */
  readonly session: string;
  readonly name: string;
  readonly title: string;
  readonly shortTitle: string;
  /** BCP 47. */
  readonly language: string;
  readonly settings: Settings;
  readonly layouts: readonly string[];
  /** The languages of the brief's translations. */
  readonly translations: readonly string[];
  readonly build: BuildReport;
  /** The last build without errors, which the page shows. */
  readonly edition: EditionInfo | undefined;
  /** The edition before it. */
  readonly previous: EditionInfo | undefined;
}

/** The user's choices; where undefined, the brief's own settings apply. */
export interface Settings {
  readonly layout: string | undefined;
  readonly paper: 'A4' | 'Letter' | undefined;
  /** The language of a translation; undefined for the original. */
  readonly translation: string | undefined;
}

export interface BuildReport {
  /** The number of the build, counting failed ones. */
  readonly number: number;
  readonly outcome: 'waiting' | 'built' | 'errors' | 'failed';
  readonly milliseconds: number;
  /** The changed files that caused it. */
  readonly changed: readonly string[];
  /** The machine's error. */
  readonly failure: string | undefined;
  readonly findings: readonly Finding[];
}

export interface EditionInfo {
  readonly number: number;
  readonly bytes: number;
  readonly pages: readonly PageInfo[];
  readonly outline: readonly OutlineItem[];
}

export interface PageInfo {
  /** As printed: '1', 'iv'. */
  readonly label: string;
  readonly width: number;
  readonly height: number;
  /** Equal for pages that look the same. */
  readonly look: string;
}

export interface OutlineItem {
  readonly title: string;
  readonly page: number;
  readonly y: number;
  readonly children: readonly OutlineItem[];
}

/** A diagnostic with its source lines. */
export interface Finding {
  readonly severity: 'error' | 'warning' | 'info';
  readonly code: string;
  readonly message: string;
  readonly hint: string | undefined;
  readonly source: Excerpt | undefined;
  readonly related: readonly { readonly message: string; readonly source: Excerpt }[];
}

/** Lines of a file around a place in it. Lines and columns from 1, columns in UTF-16 units. */
export interface Excerpt {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  /** After the last character. */
  readonly endColumn: number;
  /** The number of the first of `lines`. */
  readonly first: number;
  /** Empty where the file can't be shown. */
  readonly lines: readonly string[];
}

/** Sent after a state, once places are computed. */
export interface PlacesFound {
  readonly build: number;
  /** Changes on the pages of the edition shown, compared with the previous one. */
  readonly marks: readonly Mark[];
  /** The places of each finding on the pages. */
  readonly findings: readonly (readonly Area[])[];
}

export interface Mark extends Area {
  /** `removed`: content was removed at the thin area, between words or between blocks. */
  readonly kind: 'added' | 'changed' | 'removed';
}

/** The content at a place on a page, and where it comes from. */
export interface PlaceOrigin {
  /** Its index among the edition's places in reading order, from 0, and their number. */
  readonly place: number;
  readonly of: number;
  /** Its kind, in words: `Heading`, `Paragraph`, `Chart`. */
  readonly what: string;
  /** Its first words. */
  readonly words: string;
  readonly areas: readonly Area[];
  /** The word that was clicked. */
  readonly word: readonly Area[];
  /** The data that it prints. */
  readonly data: Excerpt | undefined;
  /** The line of the layout that printed it. */
  readonly layout: Excerpt | undefined;
}

export interface TagNode {
  readonly role: string;
  readonly title?: string | undefined;
  readonly alt?: string | undefined;
  readonly language?: string | undefined;
  readonly scope?: string | undefined;
  readonly href?: string | undefined;
  readonly areas: readonly Area[];
  readonly children: readonly (TagNode | string)[];
}

export type ServerEvent =
  | { readonly kind: 'state'; readonly state: PreviewState }
  | { readonly kind: 'places'; readonly places: PlacesFound };
