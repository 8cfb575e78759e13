/** Prints the progress of `brief send`, and its result. */

import { hasErrors } from '../core/diagnostic.ts';
import type { Progress } from '../send/delivery.ts';
import type { Reader } from '../send/readers.ts';
import type { SendReport } from '../send/send-brief.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { countDiagnostics, printDiagnostics } from './print-diagnostics.ts';
import { formatBytes } from './sizes.ts';
import type { Printer, Terminal } from './terminal.ts';

const BAR = 24;

/** For people, a bar, and a line for each message that wasn't accepted; for machines, an object per reader. */
export function printProgress(progress: Progress, json: boolean, { out, err, busy }: Terminal): void {
  if (progress.kind === 'building') {
    const { done, total } = progress;
    if (!json && total > 1) busy(`building ${done + 1} of ${total} editions ...`);
    return;
  }
  if (progress.kind === 'waiting') {
    const { seconds, why } = progress;
    if (json) out.line(JSON.stringify({ event: 'waiting', seconds, why }));
    else err.line(`${why}; waiting ${seconds} s`);
    return;
  }
  const { kind, reader, reply, done, total, again } = progress;
  const { address } = reader.address;
  if (json) {
    out.line(JSON.stringify({ event: kind, reader: address, reply, again, done, total }));
    return;
  }
  if (kind !== 'accepted') err.line(`${WORDS[kind]} ${address}: ${reply}${again ? ' (will be tried again)' : ''}`);
  const full = Math.round((BAR * done) / Math.max(total, 1));
  busy(`${'█'.repeat(full)}${'░'.repeat(BAR - full)} ${done} of ${total}  ${address}`);
}

const WORDS = { refused: 'refused', deferred: 'postponed', uncertain: 'uncertain' } as const;

/** 0 if every reader of the list has the brief, or every message of a dry run was written. */
export function exitOf({ diagnostics, after, stop }: SendReport, sending: boolean): ExitCode {
  if (stop?.kind === 'fault' && stop.temporary) return EXIT.machine;
  if (hasErrors(diagnostics) || stop || !after) return EXIT.input;
  if (!sending) return EXIT.done;
  return after.toSend.length + after.refused.length + after.uncertain.length === 0 ? EXIT.done : EXIT.input;
}

export function printReport(
  report: SendReport,
  { sending, command }: { readonly sending: boolean; readonly command: string },
  { out, err }: Terminal,
): void {
  const { diagnostics, filesRead, after, stop, written } = report;
  printDiagnostics(diagnostics, filesRead, err);
  const counted = countDiagnostics(diagnostics);
  if (!after) {
    err.line(`${counted}; nothing was ${sending ? 'sent' : 'written'}`);
    return;
  }
  if (counted) err.line(counted);
  if (stop?.kind === 'asked') err.line('stopped');
  if (written) {
    const { length } = after.toSend;
    const size = `${length === 1 ? '1 message' : `${length} messages`}, ${formatBytes(written.bytes)}`;
    out.line(`${out.paint('green', `${written.folder}/`)}  ${size}; nothing was sent`);
  }
  printTotals(report, sending, out);
  if (written && after.toSend.length > 0) out.line(`To send them: ${command}`);
  if (sending && after.toSend.length > 0) out.line(`To resume: ${command}`);
}

/** How many readers have the brief; the others are listed with the server's reply. */
function printTotals({ before, after, replies }: SendReport, sending: boolean, out: Printer): void {
  if (!before || !after) return;
  const had = before.accepted.length;
  const total = after.accepted.length + after.refused.length + after.uncertain.length + after.toSend.length;
  if (sending)
    out.line(`${after.accepted.length} of ${total} readers have it${had > 0 ? `, ${had} of them from before` : ''}`);
  else if (had > 0) out.line(`${had} readers have it already`);
  const names = (what: string, readers: readonly Reader[]): void => {
    if (readers.length === 0) return;
    out.line(`${readers.length} ${what}:`);
    for (const { address, key } of readers) out.line(`  ${address.address}  ${replies.get(key) ?? ''}`.trimEnd());
  };
  names('refused by the server; --retry-refused tries again', after.refused);
  names(
    'uncertain: the server may or may not have accepted the message; --resend-uncertain sends it again',
    after.uncertain,
  );
  const deferred = after.toSend.filter(({ key }) => replies.has(key));
  if (sending) names('postponed by the server', deferred);
  const left = after.toSend.length - deferred.length;
  if (sending && left > 0) out.line(`${left} not reached yet`);
}

/** The summary for machines, on the last line. */
export function reportJson(report: SendReport, sending: boolean): string {
  const { diagnostics, after, replies, written, stop, ledger } = report;
  const listed = (readers: readonly Reader[] = []): readonly object[] =>
    readers.map(({ address, key }) => ({ reader: address.address, reply: replies.get(key) ?? '' }));
  return JSON.stringify({
    event: 'end',
    ok: exitOf(report, sending) === EXIT.done,
    sent: sending,
    accepted: after?.accepted.length ?? 0,
    refused: listed(after?.refused),
    uncertain: listed(after?.uncertain),
    left: listed(after?.toSend),
    stopped: stop?.kind ?? null,
    written: written?.folder ?? null,
    ledger,
    diagnostics,
  });
}
