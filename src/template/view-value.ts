export type View = Readonly<Record<string, unknown>>;

/** A text for `{{html x}}`: HTML, the words alone, and where it came from. */
export interface TextView {
  readonly html: string;
  readonly plain: string;
  readonly src: string;
  /** As plain text, the addresses of links behind their words; in an excerpt alone. */
  readonly words?: string;
}
