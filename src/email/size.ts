/** How large a message may be. */

import type { Diagnostic } from '../core/diagnostic.ts';

/** Bytes; 25 MB is what the large providers take at most. */
export const DEFAULT_MAX_SIZE = 25_000_000;
/** Many servers of organisations refuse more. */
const LARGE = 10_000_000;
/** Gmail cuts off the HTML of a message at 102 kB; bytes. */
const MAX_HTML = 100_000;

const WAYS_OUT =
  '--no-source leaves the data out of the PDF, --link URL links to it instead; smaller images, fewer --charts';

export function sizeProblem(bytes: number, maxSize: number): Diagnostic | undefined {
  if (bytes > maxSize) {
    const message = `the message has ${megabytes(bytes)}, more than the ${megabytes(maxSize)} that it may have`;
    return { severity: 'error', code: 'email/too-large', message, hint: WAYS_OUT };
  }
  if (bytes <= LARGE) return undefined;
  const message = `the message has ${megabytes(bytes)}: many servers refuse more than ${megabytes(LARGE)}`;
  return { severity: 'warning', code: 'email/large', message, hint: WAYS_OUT };
}

export function htmlSizeProblem(html: string): Diagnostic | undefined {
  const bytes = Buffer.byteLength(html);
  if (bytes <= MAX_HTML) return undefined;
  return {
    severity: 'error',
    code: 'email/html-too-large',
    message: `the message's HTML has ${Math.ceil(bytes / 1000)} kB; mail clients cut it off at 100 kB`,
    hint: 'show fewer charts: --charts',
  };
}

function megabytes(bytes: number): string {
  if (bytes < 1e6) return `${Math.ceil(bytes / 1000)} kB`;
  return `${(bytes / 1e6).toFixed(bytes % 1e6 === 0 ? 0 : 1)} MB`;
}
