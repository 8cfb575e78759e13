/** `brief verify`. */

import type { Diagnostic } from '../core/diagnostic.ts';
import { verifyPdf } from '../project/verify.ts';
import type { CommandBody } from './command.ts';
import { boundsOf } from './compile-options.ts';
import { EXIT } from './exit-code.ts';
import { countDiagnostics, printDiagnostics } from './print-diagnostics.ts';
import { readInput } from './read-input.ts';

export const verifyCommand: CommandBody = async (input, terminal) => {
  const files: { file: string; same: boolean; diagnostics: readonly Diagnostic[] }[] = [];
  const json = input.flags.has('json');
  for (const file of input.operands) {
    const pdf = readInput(file);
    terminal.busy(`rebuilding ${file} ...`);
    const { same, diagnostics, manifest } = await verifyPdf(pdf, { name: file, ...boundsOf(input) });
    files.push({ file, same, diagnostics });
    if (json) continue;
    printDiagnostics(diagnostics, [], terminal.err);
    if (same && manifest) {
      const from = `${Object.keys(manifest.files).length} files and ${manifest.fonts.length} fonts`;
      terminal.out.line(`${terminal.out.paint('green', file)}  same bytes, rebuilt from ${from}`);
    } else terminal.err.line(`${file}  differs: ${countDiagnostics(diagnostics)}`);
  }
  const ok = files.every((file) => file.same);
  if (json) terminal.out.line(JSON.stringify({ ok, files }));
  return ok ? EXIT.done : EXIT.input;
};
