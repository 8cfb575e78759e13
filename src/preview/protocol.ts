/** What the preview's server and its page say to each other, as JSON. Lengths in pt, pages from 1. */

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

/** All that the page shows but for PDFs, places and tags, which it asks for. Sent at the start and after each build. */
export interface PreviewState {
  /** Another one: the program was replaced, and the page with it. */
  readonly program: string;
  /** Another one: the server was started anew, and counts its builds from 1 again. */
  readonly session: string;
  readonly name: string;
  readonly title: string;
  readonly shortTitle: string;
  /** BCP 47. */
  readonly language: string;
  readonly settings: Settings;
  readonly layouts: readonly string[];
  readonly build: BuildReport;
  /** The last build without errors, which the page shows. */
  readonly edition: EditionInfo | undefined;
  /** The one before it. */
  readonly previous: EditionInfo | undefined;
}

/** What the writer chose; where undefined, the brief decides. */
export interface Settings {
  readonly layout: string | undefined;
  readonly paper: 'A4' | 'Letter' | undefined;
}

export interface BuildReport {
  /** Of builds, failed ones too. */
  readonly number: number;
  readonly outcome: 'waiting' | 'built' | 'errors' | 'failed';
  readonly milliseconds: number;
  /** Files whose change led to it. */
  readonly changed: readonly string[];
  /** Why the machine failed. */
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
  /** The same for pages that look the same. */
  readonly look: string;
}

export interface OutlineItem {
  readonly title: string;
  readonly page: number;
  readonly y: number;
  readonly children: readonly OutlineItem[];
}

/** A diagnostic, with the lines that it is about. */
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
  /** Behind the last character. */
  readonly endColumn: number;
  /** The number of the first of `lines`. */
  readonly first: number;
  /** Empty where the file can't be shown. */
  readonly lines: readonly string[];
}

/** Follows a state, once places are worked out. */
export interface PlacesFound {
  readonly build: number;
  /** What is new on the pages of the edition shown, as against the previous one. */
  readonly marks: readonly Mark[];
  /** Of each finding, where on the pages it is. */
  readonly findings: readonly (readonly Area[])[];
}

export interface Mark extends Area {
  /** `removed`: something stood between what is left and right, or above and below, of the thin area. */
  readonly kind: 'added' | 'changed' | 'removed';
}

/** What stands at a place on a page, and where it comes from. */
export interface PlaceOrigin {
  /** Its number among the edition's places, in reading order from 0; of how many. */
  readonly place: number;
  readonly of: number;
  /** What it is, for people: `Heading`, `Paragraph`, `Chart`. */
  readonly what: string;
  /** Its first words. */
  readonly words: string;
  readonly areas: readonly Area[];
  /** The word that was pointed at. */
  readonly word: readonly Area[];
  /** The data that made it. */
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
