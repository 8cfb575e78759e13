import type { Diagnostic } from '../core/diagnostic.ts';
import type { Arguments } from './command.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { printDiagnostics } from './print-diagnostics.ts';
import type { Terminal } from './terminal.ts';

/** Says that the named brief isn't there. */
export function notFound(diagnostics: readonly Diagnostic[], input: Arguments, terminal: Terminal): ExitCode {
  if (input.flags.has('json')) terminal.out.line(JSON.stringify({ ok: false, diagnostics }));
  else printDiagnostics(diagnostics, [], terminal.err);
  return EXIT.input;
}
