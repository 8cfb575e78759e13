/** Files that a reader does not give, although they may be there: each with why, in the author's words. */

import type { Diagnostic, Span } from './diagnostic.ts';
import type { FileReader, Refusal } from './files.ts';

/** The diagnostic for a file that gave no bytes: why it was refused, at the place of `missing`; else `missing` itself. */
export function unreadFile(files: FileReader, path: string, missing: Diagnostic): Diagnostic {
  const refusal = files.refusal?.(path);
  return refusal ? refusedFile(refusal, missing.span) : missing;
}

/** The diagnostic for a refused file; `span` is where the author names it. */
export function refusedFile({ code, message, hint }: Refusal, span?: Span): Diagnostic {
  return { severity: 'error', code: `file/${code}`, message, hint, ...(span && { span }) };
}
