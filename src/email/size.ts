/** Limits on the size of a message. */

import type { Diagnostic } from '../core/diagnostic.ts';

/** Bytes; the limit of large providers. */
export const DEFAULT_MAX_SIZE = 25_000_000;
/** Bytes; the mail servers of many organisations refuse more. */
const LARGE = 10_000_000;
/** Bytes; Gmail cuts off the HTML of a message at 102 kB. */
const MAX_HTML = 100_000;

const SIZE_HINT = 'use --no-source (no data in the PDF), --link URL (no PDF), smaller images or fewer --charts';

export function sizeProblem(bytes: number, maxSize: number): Diagnostic | undefined {
  if (bytes > maxSize) {
    const message = `the message is ${megabytes(bytes)} large; the limit is ${megabytes(maxSize)}`;
    return { severity: 'error', code: 'email/too-large', message, hint: SIZE_HINT };
  }
  if (bytes <= LARGE) return undefined;
  const message = `the message is ${megabytes(bytes)} large; many servers refuse more than ${megabytes(LARGE)}`;
  return { severity: 'warning', code: 'email/large', message, hint: SIZE_HINT };
}

export function htmlSizeProblem(html: string): Diagnostic | undefined {
  const bytes = Buffer.byteLength(html);
  if (bytes <= MAX_HTML) return undefined;
  return {
    severity: 'error',
    code: 'email/html-too-large',
    message: `the HTML of the message is ${Math.ceil(bytes / 1000)} kB large; mail clients cut it off at 100 kB`,
    hint: 'show fewer charts: --charts',
  };
}

function megabytes(bytes: number): string {
  if (bytes < 1e6) return `${Math.ceil(bytes / 1000)} kB`;
  return `${(bytes / 1e6).toFixed(bytes % 1e6 === 0 ? 0 : 1)} MB`;
}
