import type { Diagnostic } from '../core/diagnostic.ts';
import type { StageCode } from '../core/diagnostic-codes.ts';

/** The error of a chart or image that can't be shown. */
export function replacedError(code: StageCode<'layout'>, message: string, hint?: string): Diagnostic {
  return { severity: 'error', code, message, ...(hint === undefined ? {} : { hint }) };
}
