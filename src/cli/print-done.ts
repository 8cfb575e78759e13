/** What became of a brief, as `build` and `check` tell it. */

import { existsSync } from 'node:fs';
import { DATA_FOLDER } from '../project/find-briefs.ts';
import type { Done, Order } from './build-command.ts';
import { outputOf } from './outputs.ts';
import { countDiagnostics, printDiagnostics } from './print-diagnostics.ts';
import { formatBytes } from './sizes.ts';
import type { Terminal } from './terminal.ts';
import { printTimings } from './timings.ts';

export function printDone(done: Done, order: Order, terminal: Terminal): void {
  const { brief, diagnostics, ok, output, upToDate, printed, milliseconds } = done;
  const { out, err } = terminal;
  printDiagnostics(diagnostics, done.filesRead, err);
  const counted = countDiagnostics(diagnostics);
  const seconds = `${(milliseconds / 1000).toFixed(2)} s`;
  const pages = `${done.pages} page${done.pages === 1 ? '' : 's'}`;
  if (printed !== undefined) out.write(printed.replace(/\n?$/, '\n'));
  if (output) {
    if (counted) err.line(counted);
    const facts = [...(upToDate ? ['unchanged'] : []), pages, formatBytes(output.bytes), seconds];
    out.line(`${out.paint('green', output.path)}  ${facts.join(', ')}`);
  } else if (!ok && order.command === 'build' && !order.print) {
    const path = outputOf(brief, order.out);
    err.line(`${counted}; ${path} ${existsSync(path) ? 'left as it was' : 'not written'}`);
  } else if (!order.print) {
    const line = `${brief.folder || DATA_FOLDER}  ${counted || 'no problems'}, ${pages}, ${seconds}`;
    (ok ? out : err).line(line);
  } else if (counted) err.line(counted);
  if (order.timings) printTimings(done.timings, err);
}

export function doneAsJson(done: Done, order: Order): object {
  const { brief, pages, diagnostics, ok, output, upToDate, printed, milliseconds, timings } = done;
  return {
    name: brief.name,
    folder: brief.folder,
    ok,
    output: output?.path ?? null,
    upToDate,
    pages,
    bytes: output?.bytes ?? null,
    milliseconds: Math.round(milliseconds),
    diagnostics,
    ...(printed === undefined ? {} : { printed }),
    ...(order.timings ? { timings } : {}),
  };
}
