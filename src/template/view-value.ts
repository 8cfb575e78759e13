export type View = Readonly<Record<string, unknown>>;

/** A text for `{{html x}}`: as HTML, as plain words, and its data path. */
export interface TextView {
  readonly html: string;
  readonly plain: string;
  readonly src: string;
  /** As plain text with the addresses of links after their words; only in an excerpt. */
  readonly words?: string;
}
