import type { Address } from './address.ts';

export interface ComposerOptions {
  /** As in `Anna <anna@example.org>`; a draft may have none, then its client fills it in. */
  readonly from?: string | Address;
  readonly cc?: string | readonly Address[];
  /** The brief's title where none is given. */
  readonly subject?: string;
  /** Where the PDF can be read: it is linked to instead of attached. http or https. */
  readonly link?: string;
  /** The PDF, for a result that was made without one. */
  readonly pdf?: Uint8Array;
  /** Ids of the charts to show, in this order; the first four of the brief where none are given. */
  readonly charts?: readonly string[];
  /** Opens for writing where clients support it (`X-Unsent`). */
  readonly draft?: boolean;
  /** Of the message, ISO 8601; the first day of the brief's own date where none is given, so that the bytes stay the same. */
  readonly date?: string;
  /** Bytes; larger messages are errors. 25,000,000 where none is given. */
  readonly maxSize?: number;
}

/** What differs from reader to reader. */
export interface MessageOptions {
  readonly to?: string | Address | readonly Address[];
  /** What the layout may print of the reader: `name`, `constituency`, `edition`, `language` and columns of your own. */
  readonly reader?: Readonly<Record<string, string>>;
  /** Where the reader can unsubscribe: a link in the message. Its headers are the caller's. */
  readonly unsubscribe?: string;
  /** Further headers, as `List-Unsubscribe`; ASCII. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Without angle brackets; made from the message's content where none is given. */
  readonly messageId?: string;
  /** ISO 8601, in place of the composer's. */
  readonly date?: string;
}
export interface EmailOptions extends ComposerOptions, MessageOptions {}
