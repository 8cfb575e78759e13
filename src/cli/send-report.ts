/** What `brief send` says: while it goes on, and at its end. */

import { hasErrors } from '../core/diagnostic.ts';
import type { Progress } from '../send/delivery.ts';
import type { Reader } from '../send/readers.ts';
import type { SendReport } from '../send/send-brief.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { countDiagnostics, printDiagnostics } from './print-diagnostics.ts';
import { formatBytes } from './sizes.ts';
import type { Printer, Terminal } from './terminal.ts';

const BAR = 24;

/** A bar for people, a line for what is not as it should be, an object a reader for machines. */
export function tellProgress(progress: Progress, json: boolean, { out, err, busy }: Terminal): void {
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
  if (kind !== 'accepted') err.line(`${WORDS[kind]} ${address}: ${reply}${again ? ' (tried again later)' : ''}`);
  const full = Math.round((BAR * done) / Math.max(total, 1));
  busy(`${'█'.repeat(full)}${'░'.repeat(BAR - full)} ${done} of ${total}  ${address}`);
}

const WORDS = { refused: 'refused', deferred: 'not now', uncertain: 'uncertain' } as const;

/** 0 when every reader of the list has the brief, or every message of a dry run was written. */
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
  printStanding(report, sending, out);
  if (written && after.toSend.length > 0) out.line(`Look at them; this sends them: ${command}`);
  if (sending && after.toSend.length > 0) out.line(`The same call goes on where this one ended: ${command}`);
}

/** How the list stands; those that need a person are named with what the server said. */
function printStanding({ before, after, replies }: SendReport, sending: boolean, out: Printer): void {
  if (!before || !after) return;
  const had = before.accepted.length;
  const total = after.accepted.length + after.refused.length + after.uncertain.length + after.toSend.length;
  if (sending) out.line(`${after.accepted.length} of ${total} readers have it${had > 0 ? `, ${had} from before` : ''}`);
  else if (had > 0) out.line(`${had} readers have it already`);
  const names = (what: string, readers: readonly Reader[]): void => {
    if (readers.length === 0) return;
    out.line(`${readers.length} ${what}:`);
    for (const { address, key } of readers) out.line(`  ${address.address}  ${replies.get(key) ?? ''}`.trimEnd());
  };
  names('refused by the server, not tried again without --retry-refused', after.refused);
  names('uncertain: the server may or may not have taken it; --resend-uncertain sends again', after.uncertain);
  const deferred = after.toSend.filter(({ key }) => replies.has(key));
  if (sending) names('not taken for now', deferred);
  const left = after.toSend.length - deferred.length;
  if (sending && left > 0) out.line(`${left} not reached yet`);
}

/** The last line for machines. */
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
