/** How long each stage took, in the order in which they ran. */

import type { Timing } from '../build/build-report.ts';
import type { Printer } from './terminal.ts';

/**
 * One line a stage; `start` is everything before the first, and a stage that ran twice is added up. A stage that did not
 * run, as what it gave before still holds, says so.
 */
export function printTimings(timings: readonly Timing[], printer: Printer): void {
  const total = new Map<string, { ms: number; ran: boolean }>();
  for (const { stage, ms, reused = false } of timings) {
    const sum = total.get(stage) ?? { ms: 0, ran: false };
    total.set(stage, { ms: sum.ms + ms, ran: sum.ran || !reused });
  }
  for (const [stage, { ms, ran }] of total) {
    printer.line(`  ${stage.padEnd(11)} ${ms.toFixed(1).padStart(7)} ms${ran ? '' : '  reused'}`);
  }
}
