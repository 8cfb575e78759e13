/** Arguments and results of helpers. */

import type { TextView } from './view-value.ts';

/** A value that is already HTML. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** Thrown for an argument that a helper can't use; reported with the template's file, line and column. */
export class HelperError extends Error {}

export function isText(value: unknown): value is TextView {
  return typeof value === 'object' && value !== null && 'html' in value && 'plain' in value;
}
