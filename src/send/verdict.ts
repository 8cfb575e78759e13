/** What a server made of one message. */
export type Verdict =
  | { readonly kind: 'accepted'; readonly reply: string }
  /** For good: this reader's message will not be taken. */
  | { readonly kind: 'refused'; readonly reply: string }
  /** For now: it was not taken, and may be later. */
  | { readonly kind: 'deferred'; readonly reply: string }
  /** The whole message went out, and no answer came that says what became of it. */
  | { readonly kind: 'uncertain'; readonly reply: string }
  /** Nothing would be taken, whoever the reader is. */
  | { readonly kind: 'sender-refused'; readonly reply: string };
