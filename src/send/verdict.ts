/** The server's verdict on a message. */
export type Verdict =
  | { readonly kind: 'accepted'; readonly reply: string }
  /** Permanently refused for this reader. */
  | { readonly kind: 'refused'; readonly reply: string }
  /** Not accepted for now; may be accepted later. */
  | { readonly kind: 'deferred'; readonly reply: string }
  /** The whole message was sent, but the server's answer is missing. */
  | { readonly kind: 'uncertain'; readonly reply: string }
  /** Refused for the sender, so it would be refused for every reader. */
  | { readonly kind: 'sender-refused'; readonly reply: string };
