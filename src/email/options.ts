import type { Address } from './address.ts';

export interface ComposerOptions {
  /** As in `Anna <anna@example.org>`. May be missing in a draft; the mail client fills it in. */
  readonly from?: string | Address;
  readonly cc?: string | readonly Address[];
  /** Default: the title of the brief. */
  readonly subject?: string;
  /** http or https address of the PDF, which is linked instead of attached. */
  readonly link?: string;
  /** The PDF, if the result has none. */
  readonly pdf?: Uint8Array;
  /** Ids of the charts to show, in this order. Default: the first four of the brief. */
  readonly charts?: readonly string[];
  /** Marks the message as a draft, which clients that support it open for editing (`X-Unsent`). */
  readonly draft?: boolean;
  /** Date of the message, ISO 8601. Default: the first day of the brief's date, so that the bytes are reproducible. */
  readonly date?: string;
  /** Bytes; larger messages are errors. Default: 25,000,000. */
  readonly maxSize?: number;
}

/** Options that differ between readers. */
export interface MessageOptions {
  readonly to?: string | Address | readonly Address[];
  /** Fields of the reader that the layout may print: `name`, `constituency`, `edition`, `language` and your own columns. */
  readonly reader?: Readonly<Record<string, string>>;
  /** Address of the unsubscribe link in the message. The caller sets the headers. */
  readonly unsubscribe?: string;
  /** Extra headers, such as `List-Unsubscribe`; ASCII. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Without angle brackets. Default: a hash of the message. */
  readonly messageId?: string;
  /** ISO 8601; overrides the composer's date. */
  readonly date?: string;
}
export interface EmailOptions extends ComposerOptions, MessageOptions {}
