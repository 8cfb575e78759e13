/** Prints the outcome of `build` and `check` for a brief, as text or JSON. */

import { existsSync } from 'node:fs';
import { defined } from '../core/defined.ts';
import { DATA_FOLDER } from '../project/find-briefs.ts';
import type { BuildCall, BuildOutcome } from './build-outcome.ts';
import { outputOf } from './outputs.ts';
import { countDiagnostics, printDiagnostics } from './print-diagnostics.ts';
import { formatBytes } from './sizes.ts';
import type { Terminal } from './terminal.ts';
import { printTimings } from './timings.ts';

export function printOutcome(outcome: BuildOutcome, request: BuildCall, terminal: Terminal): void {
  const { brief, diagnostics, ok, output, upToDate, printed, milliseconds } = outcome;
  const { out, err } = terminal;
  printDiagnostics(diagnostics, outcome.filesRead, err);
  const counted = countDiagnostics(diagnostics);
  const seconds = `${(milliseconds / 1000).toFixed(2)} s`;
  const pages = `${outcome.pages} page${outcome.pages === 1 ? '' : 's'}`;
  if (printed !== undefined) out.write(printed.replace(/\n?$/, '\n'));
  if (output) {
    if (counted) err.line(counted);
    const facts = [...(upToDate ? ['unchanged'] : []), pages, formatBytes(output.bytes), seconds];
    out.line(`${out.paint('green', output.path)}  ${facts.join(', ')}`);
  } else if (!ok && request.command === 'build' && !request.print) {
    const path = outputOf(brief, request.out);
    err.line(`${counted}; ${path} ${existsSync(path) ? 'was left as it was' : 'was not written'}`);
  } else if (!request.print) {
    const where = brief.place ? `${brief.folder} ${brief.place.key}` : brief.folder || DATA_FOLDER;
    const line = `${where}  ${counted || 'no problems'}, ${pages}, ${seconds}`;
    (ok ? out : err).line(line);
  } else if (counted) err.line(counted);
  if (request.timings) printTimings(outcome.timings, err);
}

export function outcomeAsJson(outcome: BuildOutcome, request: BuildCall): object {
  const { brief, pages, diagnostics, ok, output, upToDate, printed, milliseconds, timings } = outcome;
  return {
    name: brief.name,
    ...(brief.place && { row: brief.place.key }),
    ...defined({ language: brief.translation }),
    folder: brief.folder,
    ok,
    output: output?.path ?? null,
    upToDate,
    pages,
    bytes: output?.bytes ?? null,
    milliseconds: Math.round(milliseconds),
    diagnostics,
    ...defined({ printed }),
    ...(request.timings ? { timings } : {}),
  };
}
