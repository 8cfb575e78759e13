/** What helpers take and give. */

import type { TextView } from './view-value.ts';

/** A value that is HTML already. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** An argument that a helper can't use: shown with the template's file, line and column. */
export class HelperError extends Error {}

export function isText(value: unknown): value is TextView {
  return typeof value === 'object' && value !== null && 'html' in value && 'plain' in value;
}
