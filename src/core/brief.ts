/**
 * The brief: the data stage's result for `brief.yaml` and its CSV files, and the only form in which later stages see
 * them.
 *
 * Every value that can be printed carries the path of the data that it came from (`src`: `sections[2].blocks[0]`),
 * which templates write as `data-src` and `Brief.spans` maps to a file, line and column.
 */

import type { Locale } from '../languages/locale.ts';
import type { Chart } from './chart.ts';
import type { StatedDate } from './date.ts';
import type { Span } from './diagnostic.ts';
import type { Allowance, Claim, Note, PreviousEdition, Source, Traced } from './evidence.ts';
import type { RuleLevels } from './fact-rules.ts';
import type { Quantity } from './quantity.ts';
import type { DataPath, RichText, Sourced } from './rich-text.ts';
import type { Table } from './table.ts';

export interface Masthead extends Sourced {
  readonly series: string;
  /** The series' name in another language or script, printed beside it. */
  readonly seriesLocal: { readonly text: string; readonly language: string } | undefined;
  readonly number: string;
  readonly version: string;
  readonly date: StatedDate;
}

export interface Section extends Sourced {
  readonly id: string;
  readonly title: RichText;
  readonly blocks: readonly Block[];
}

export type Block =
  | ParagraphBlock
  | HeadingBlock
  | ListBlock
  | DefinitionsBlock
  | KeyFiguresBlock
  | QuotationBlock
  | BoxBlock
  | TableBlock
  | FigureBlock
  | ImageBlock
  | RecommendationsBlock
  /** Places one of the brief's own parts (actors, implications, unknowns, the table of evidence) here. */
  | PartBlock;

export interface ParagraphBlock extends Sourced {
  readonly kind: 'paragraph';
  readonly text: RichText;
}

/** A heading inside a section, one level below the section's. */
export interface HeadingBlock extends Sourced {
  readonly kind: 'heading';
  readonly text: RichText;
}

export interface ListBlock extends Sourced {
  readonly kind: 'list';
  readonly style: 'bullet' | 'number';
  readonly items: readonly RichText[];
}

/** Terms and what they mean. */
export interface DefinitionsBlock extends Sourced {
  readonly kind: 'definitions';
  readonly items: readonly Definition[];
}

export interface Definition extends Sourced {
  readonly term: RichText;
  readonly text: RichText;
}

/** A row of tiles: a few numbers to remember, each with a label. */
export interface KeyFiguresBlock extends Sourced {
  readonly kind: 'key-figures';
  readonly items: readonly KeyFigure[];
  readonly wide: boolean;
}

export interface KeyFigure extends Sourced, Traced {
  readonly quantity: Quantity;
  /** What the number measures. */
  readonly label: RichText;
  readonly note: RichText | undefined;
}

export interface QuotationBlock extends Sourced, Traced {
  readonly kind: 'quotation';
  readonly text: RichText;
  readonly speaker: string | undefined;
  /** Set as a pull quote: large, decorative repetition of words in the text. */
  readonly pull: boolean;
}

export interface BoxBlock extends Sourced {
  readonly kind: 'box';
  readonly title: RichText | undefined;
  readonly blocks: readonly Block[];
}

export interface TableBlock extends Sourced {
  readonly kind: 'table';
  readonly table: Table;
}

export interface FigureBlock extends Sourced {
  readonly kind: 'figure';
  /** A key of `Brief.charts`. */
  readonly chart: string;
  /** Across all columns, or in one. */
  readonly wide: boolean;
}

export interface ImageBlock extends Sourced {
  readonly kind: 'image';
  /** Relative to the brief's folder; checked to exist. */
  readonly path: string;
  readonly alt: RichText;
  readonly caption: RichText | undefined;
  /** Who made the picture, or where it comes from. */
  readonly credit: RichText | undefined;
  /** For references; an image with an id is numbered with the figures. */
  readonly id: string | undefined;
  /** In a column, across all columns, in the margin, or to the edges of the sheet. */
  readonly place: ImagePlace;
  /** A CSS length, or a percentage of its place. */
  readonly width: string | undefined;
}

export type ImagePlace = 'column' | 'page' | 'margin' | 'bleed';

/** Recommendations, printed as numbered panels. */
export interface RecommendationsBlock extends Sourced {
  readonly kind: 'recommendations';
  readonly items: readonly Recommendation[];
}

export interface Recommendation extends Sourced, Traced {
  readonly title: RichText;
  readonly text: RichText | undefined;
  /** Who should act. */
  readonly actor: RichText | undefined;
}

export interface PartBlock extends Sourced {
  readonly kind: 'part';
  readonly part: 'actors' | 'implications' | 'unknowns' | 'evidence';
}

export interface Actor extends Sourced, Traced {
  readonly name: string;
  readonly role: RichText;
  readonly interests: RichText;
}

/** An entry of the glossary. */
export interface GlossaryTerm extends Sourced {
  readonly term: RichText;
  readonly text: RichText;
}

export interface Implication extends Sourced {
  readonly title: RichText;
  readonly text: RichText;
}

export interface Person extends Sourced {
  readonly name: string;
  readonly role: string | undefined;
  /** `0000-0002-1825-0097`. */
  readonly orcid: string | undefined;
  /** A photograph, relative to the brief's folder; checked to exist. */
  readonly photo: string | undefined;
}

export interface RelatedReading extends Sourced {
  readonly title: string;
  readonly publisher: string | undefined;
  readonly url: string | undefined;
}

/** How notes print the evidence of claims: with its words, with its places alone, or not at all. */
export const NOTE_STYLES = ['full', 'short', 'off'] as const;
export type NoteStyle = (typeof NOTE_STYLES)[number];

/** Whether tables of the data of the figures are printed. They are attached in any case. */
export const ANNEX_STYLES = ['full', 'off'] as const;
export type AnnexStyle = (typeof ANNEX_STYLES)[number];

/** The picture of the first page. */
export interface Cover extends Sourced {
  /** Relative to the brief's folder; checked to exist. */
  readonly path: string;
  /** Empty for decoration. */
  readonly alt: string;
  readonly credit: RichText | undefined;
  /** The point that stays visible where a layout crops the picture, as shares of its width and height. */
  readonly focus: readonly [x: number, y: number];
}

export interface Brief {
  /** Folder name: `belarus`. */
  readonly name: string;
  /** The folder that relative paths start from. */
  readonly folder: string;
  /** The key of the row that it is made for, if it is made for many. */
  readonly row?: string;
  /** How the row names its place: the number in "District 9" isn't a figure. */
  readonly rowNames?: readonly string[];
  /** BCP 47. */
  readonly language: string;
  /** How that language writes dates, numbers and the words that the program adds. */
  readonly locale: Locale;
  /** Only in a translation: the language of the original, in which evidence and titles of sources stay. */
  readonly originalLanguage?: string;
  /** Name of the layout: a folder under `templates/`. */
  readonly layout: string;
  /** Name of the look: a folder under `templates/looks/`. */
  readonly look: string;
  /** Undefined where the house style decides. */
  readonly paper: 'A4' | 'Letter' | undefined;
  /** Words hyphenated only at the points given here: `Luka-shenko`. */
  readonly hyphenation: readonly string[];
  readonly masthead: Masthead;
  readonly title: RichText;
  /** For running headers; the title itself where none is given. */
  readonly shortTitle: string;
  readonly standfirst: RichText;
  readonly cover: Cover | undefined;
  readonly keyMessages: readonly RichText[];
  readonly sections: readonly Section[];
  readonly charts: ReadonlyMap<string, Chart>;
  readonly actors: readonly Actor[];
  readonly implications: readonly Implication[];
  readonly unknowns: readonly RichText[];
  readonly glossary: readonly GlossaryTerm[];
  /** Endnotes in order of first mention. */
  readonly notes: readonly Note[];
  readonly noteStyle: NoteStyle;
  readonly annex: AnnexStyle;
  /** By id, in the order of the data, including the claims that rows state in place. */
  readonly claims: ReadonlyMap<string, Claim>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly allow: readonly Allowance[];
  readonly checks: RuleLevels;
  readonly previous: PreviousEdition | undefined;
  /** At least one. */
  readonly authors: readonly Person[];
  readonly disclosure: RichText | undefined;
  readonly related: readonly RelatedReading[];
  readonly licence: RichText | undefined;
  /** Where readers find the brief online. */
  readonly url: string | undefined;
  /** The publisher, and details that the law requires: one text for each line. */
  readonly imprint: readonly RichText[];
  /** The brief's own, `10.…`. */
  readonly doi: string | undefined;
  readonly keywords: readonly string[];
  readonly contact: RichText | undefined;
  /** Where each data path comes from. */
  readonly spans: ReadonlyMap<DataPath, Span>;
}
