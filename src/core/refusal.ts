/** Diagnostics for files that a reader refuses to open, although they may exist. */

import type { Diagnostic, Span } from './diagnostic.ts';
import type { FileReader, Refusal } from './files.ts';

/**
 * The diagnostic for a file that couldn't be read: the refusal, at the place of `missing`, or else `missing` itself.
 */
export function unreadFile(files: FileReader, path: string, missing: Diagnostic): Diagnostic {
  const refusal = files.refusal?.(path);
  return refusal ? refusedFile(refusal, missing.span) : missing;
}

/** The diagnostic for a refused file; `span` is the place where the author names it. */
export function refusedFile({ code, message, hint }: Refusal, span?: Span): Diagnostic {
  return { severity: 'error', code: `file/${code}`, message, hint, ...(span && { span }) };
}
