/** `brief extract`. */

import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Diagnostic } from '../core/diagnostic.ts';
import { joinPath } from '../core/files.ts';
import { replaceFile } from '../machine/replace-file.ts';
import { type CarriedSource, readSource } from '../project/verify.ts';
import type { CommandBody } from './command.ts';
import { EXIT, UsageError } from './exit-code.ts';
import { countDiagnostics, printDiagnostics } from './print-diagnostics.ts';
import { readInput } from './read-input.ts';

/** Writes the source inside a PDF as a project. Altered files are written as they are, with a warning. */
export const extractCommand: CommandBody = async (input, terminal) => {
  const [file = ''] = input.operands;
  const folder = input.values.get('out') ?? basename(file).replace(/\.pdf$/i, '');
  const json = input.flags.has('json');
  const pdf = readInput(file);
  if (!isFree(folder)) {
    throw new UsageError(`${folder} already exists and isn't empty`, 'name another folder with --out FOLDER');
  }
  terminal.busy(`reading ${file} ...`);
  const { value: source, diagnostics: found } = await readSource(pdf, file);
  // Altered files can still be useful.
  const diagnostics = source ? found.map((d): Diagnostic => ({ ...d, severity: 'warning' })) : found;
  const written: string[] = [];
  for (const [path, bytes] of source?.files ?? []) {
    const target = joinPath(folder, path);
    await replaceFile(target, bytes);
    written.push(target);
  }
  if (json) {
    terminal.out.line(
      JSON.stringify({ ok: source !== undefined, folder: source ? folder : null, written, diagnostics }),
    );
    return source ? EXIT.done : EXIT.input;
  }
  printDiagnostics(diagnostics, [], terminal.err);
  const counted = countDiagnostics(diagnostics);
  if (counted) terminal.err.line(counted);
  if (!source) return EXIT.input;
  const { manifest } = source;
  terminal.out.line(`${terminal.out.paint('green', folder)}  ${written.length} files of ${manifest.brief}`);
  terminal.out.line(`Next: cd ${folder} && ${rebuildCommand(manifest)}`);
  return EXIT.done;
};

/** The command line that rebuilds the PDF. */
function rebuildCommand({ brief, options }: CarriedSource['manifest']): string {
  const { layout, paper, date, draft } = options;
  return [
    ...(date === undefined ? [] : [`SOURCE_DATE_EPOCH=${Date.parse(date) / 1000}`]),
    `npx brief build ${basename(brief)}`,
    ...(layout === undefined ? [] : [`--template ${layout}`]),
    ...(paper === undefined ? [] : [`--paper ${paper}`]),
    ...(draft ? ['--draft'] : []),
  ].join(' ');
}

/** True if the folder doesn't exist or is empty. */
function isFree(folder: string): boolean {
  return !existsSync(folder) || (statSync(folder).isDirectory() && readdirSync(folder).length === 0);
}
