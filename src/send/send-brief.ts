/** Sends a brief to a list of readers: a dry run into files, or through a server. */

import { readdirSync, rmSync } from 'node:fs';
import { defined } from '../core/defined.ts';
import { type Diagnostic, hasErrors } from '../core/diagnostic.ts';
import { type FileRead, joinPath } from '../core/files.ts';
import { cleanFileName } from '../email/file-name.ts';
import {
  campaignFiles,
  changedEditions,
  messageIdOf,
  type Plan,
  planSend,
  type UnsubscribeLinks,
  unsubscribeLinks,
} from './campaign.ts';
import { type ChosenEdition, chooseEditions, type EditionList } from './choose-editions.ts';
import { type Clock, deliver, type PreparedMessage, type Progress, type Stop } from './delivery.ts';
import { buildEditions, type EditionBuilder, type SendEdition } from './editions.ts';
import { type LedgerContents, LedgerDamaged, openLedger, readLedger } from './ledger.ts';
import { takeLock } from './ledger-lock.ts';
import { type Reader, readReaders } from './readers.ts';
import { missingSettings, type SendSettings, type ServerSettings } from './settings.ts';
import { loadMailer } from './smtp.ts';

export interface SendRequest {
  /** The brief's name. */
  readonly name: string;
  readonly campaign: string | undefined;
  readonly list: { readonly file: string; readonly bytes: Uint8Array };
  readonly settings: SendSettings;
  readonly editions: EditionList;
  readonly builder: EditionBuilder;
  readonly resendUncertain: boolean;
  readonly retryRefused: boolean;
  /** Continue although the brief has changed since the first readers got it. */
  readonly changed: boolean;
}

/** The clock, signals and output of a send. */
export interface SendEnvironment {
  readonly clock: Clock;
  stopRequested(): boolean;
  report(progress: Progress): void;
  writeFile(path: string, contents: Uint8Array): Promise<void>;
}

export interface SendReport {
  readonly diagnostics: readonly Diagnostic[];
  readonly filesRead: readonly FileRead[];
  /** The plan before the send; undefined if there were errors. */
  readonly before: Plan | undefined;
  /** The plan after the send; for a dry run the same as before. */
  readonly after: Plan | undefined;
  /** The server's replies, by the keys of readers. */
  readonly replies: ReadonlyMap<string, string>;
  /** The files of a dry run. */
  readonly written: { readonly folder: string; readonly bytes: number } | undefined;
  readonly stop: Stop | undefined;
  readonly ledger: string;
}

/** Writes every message that would be sent, without sending any. */
export async function writeMessages(request: SendRequest, environment: SendEnvironment): Promise<SendReport> {
  const ready = await prepareSend(request, environment);
  const { report, plan } = ready;
  if (!plan) return report;
  const { dryRun } = campaignFiles(request.name, request.campaign);
  removeMessages(dryRun);
  const width = String(plan.toSend.length).length;
  let bytes = 0;
  for (const [i, reader] of plan.toSend.entries()) {
    const { message } = await compose(reader, ready, request);
    if (environment.stopRequested()) return { ...report, stop: { kind: 'asked' } };
    const name = `${String(i + 1).padStart(Math.max(width, 3), '0')}-${cleanFileName(reader.key)}.eml`;
    await environment.writeFile(joinPath(dryRun, name), message);
    bytes += message.length;
    environment.report({ kind: 'accepted', reader, reply: '', done: i + 1, total: plan.toSend.length, again: false });
  }
  return { ...report, written: { folder: dryRun, bytes } };
}

/** Sends to each reader of the list who has no message yet. Throws disk errors. */
export async function sendMessages(request: SendRequest, environment: SendEnvironment): Promise<SendReport> {
  const { name, campaign, settings } = request;
  const { server } = settings;
  const missing = missingSettings(settings);
  if (!server || missing.length > 0) return failedReport(request, missing);
  const { lock } = campaignFiles(name, campaign);
  const taken = takeLock(lock);
  if ('holder' in taken) return failedReport(request, [alreadySending(taken.holder)]);
  try {
    const ready = await prepareSend(request, environment);
    return ready.plan ? await deliverPlan(ready, request, server, environment) : ready.report;
  } finally {
    taken.release();
  }
}

async function deliverPlan(
  ready: ReadySend,
  request: SendRequest,
  server: ServerSettings,
  environment: SendEnvironment,
): Promise<SendReport> {
  const { report, plan, contents, editions } = ready;
  if (!plan || plan.toSend.length === 0) return report;
  const { settings } = request;
  const mailer = await loadMailer(server, settings.dkim, settings.secrets);
  const ledger = openLedger(report.ledger, contents, environment.clock.now);
  try {
    for (const [edition, { digest }] of editions) {
      if (contents.contents.get(edition) !== digest) ledger.content(edition, digest);
    }
    const prepare = async (reader: Reader): Promise<PreparedMessage> => {
      const date = environment.clock.now().toISOString();
      const { message, messageId } = await compose(reader, ready, request, date);
      const bytes = await mailer.sign(message);
      return { from: settings.from?.address ?? '', to: reader.address.address, bytes, messageId };
    };
    const { rate, tries, retryMs } = settings;
    const stop = await deliver(plan.toSend, { mailer, ledger, prepare, rate, tries, retryMs, ...environment });
    const now = readLedger(report.ledger);
    const after = planSend(ready.readers, now, { resendUncertain: false, retryRefused: false });
    const diagnostics = stop?.kind === 'fault' ? [...report.diagnostics, stop.diagnostic] : report.diagnostics;
    return { ...report, after, replies: repliesOf(now), stop, diagnostics };
  } finally {
    ledger.close();
  }
}

interface ReadySend {
  /** Undefined if errors prevent sending. */
  readonly plan: Plan | undefined;
  readonly readers: readonly Reader[];
  readonly contents: LedgerContents;
  /** The editions of the readers who need a message, by name. */
  readonly chosen: ReadonlyMap<Reader, ChosenEdition>;
  readonly editions: ReadonlyMap<string, SendEdition>;
  readonly report: SendReport;
}

/** Reads, builds and checks everything before the first message. */
async function prepareSend(request: SendRequest, { stopRequested, report: show }: SendEnvironment): Promise<ReadySend> {
  const { list, settings } = request;
  const contents = { readers: new Map(), contents: new Map(), length: 0 };
  const nothing = { plan: undefined, readers: [], contents, chosen: new Map(), editions: new Map() };
  const failed = (diagnostics: readonly Diagnostic[], filesRead: readonly FileRead[] = []): ReadySend => {
    const report = { ...failedReport(request, diagnostics), filesRead: [...filesRead, listRead(request)] };
    return { ...nothing, report };
  };
  const diagnostics: Diagnostic[] = [...settings.diagnostics];
  const { value: readers, diagnostics: found } = readReaders(list.file, list.bytes);
  diagnostics.push(...found, ...missingValues(readers, settings));
  if (hasErrors(diagnostics)) return failed(diagnostics);
  const ledger = contentsOf(campaignFiles(request.name, request.campaign).ledger);
  if ('severity' in ledger) return failed([...diagnostics, ledger]);
  const plan = planSend(readers, ledger, request);
  const { value: chosen, diagnostics: wrong } = chooseEditions(plan.toSend, request.editions);
  diagnostics.push(...wrong);
  if (hasErrors(diagnostics)) return failed(diagnostics);
  const built = await buildEditions(chosen, request.builder, {
    stopRequested,
    building: (done, total) => show({ kind: 'building', done, total }),
  });
  diagnostics.push(...built.diagnostics);
  const digests = new Map([...built.value].map(([edition, { digest }]) => [edition, digest]));
  if (!request.changed) diagnostics.push(...changedEditions(digests, ledger));
  if (hasErrors(diagnostics)) return failed(diagnostics, built.filesRead);
  const report = {
    ...failedReport(request, diagnostics),
    ...{ before: plan, after: plan, replies: repliesOf(ledger), filesRead: [...built.filesRead, listRead(request)] },
  };
  if (built.stopped) return { ...nothing, report: { ...report, stop: { kind: 'asked' } } };
  return { plan, readers, contents: ledger, chosen, editions: built.value, report };
}

function listRead({ list }: SendRequest): FileRead {
  return { path: list.file, bytes: list.bytes };
}

function contentsOf(ledger: string): LedgerContents | Diagnostic {
  try {
    return readLedger(ledger);
  } catch (error) {
    if (!(error instanceof LedgerDamaged)) throw error;
    const { message, path: file, line } = error;
    const hint = 'restore a backup of the file; without it, it is not known who has the brief already';
    return { severity: 'error', code: 'send/ledger-damaged', message, span: { file, line, column: 1 }, hint };
  }
}

/** An error for each reader without a value for the unsubscribe address, which would unsubscribe nobody, or somebody else. */
function missingValues(readers: readonly Reader[], { unsubscribe }: SendSettings): readonly Diagnostic[] {
  return readers.flatMap((reader) => {
    const links = unsubscribeLinks(unsubscribe, 'x@example.org', reader);
    if (!('missing' in links)) return [];
    const message = `this row has no '${links.missing}', which the unsubscribe address needs`;
    return [{ severity: 'error', code: 'send/no-unsubscribe', message, span: reader.span } satisfies Diagnostic];
  });
}

interface Composed {
  readonly message: Uint8Array;
  readonly messageId: string;
}

async function compose(
  reader: Reader,
  { chosen, editions }: ReadySend,
  request: SendRequest,
  date?: string,
): Promise<Composed> {
  const { name, campaign, settings } = request;
  const edition = editions.get(chosen.get(reader)?.name ?? '');
  if (!edition) throw new Error(`the edition of ${reader.address.address} was not built`);
  const from = settings.from?.address ?? 'briefs@briefwright.invalid';
  const links = unsubscribeLinks(settings.unsubscribe, from, reader) as UnsubscribeLinks;
  const messageId = messageIdOf(campaign ?? name, edition.digest, reader, from);
  const composed = await edition.composer.compose({
    ...{ to: reader.address, reader: reader.fields, headers: links.headers, unsubscribe: links.link, messageId },
    ...defined({ date }),
  });
  const [problem] = composed.diagnostics.filter((d) => d.severity === 'error');
  if (composed.message) return { message: composed.message, messageId };
  throw new Error(`no message for ${reader.address.address}: ${problem?.message ?? 'not composed'}`);
}

function repliesOf({ readers }: LedgerContents): ReadonlyMap<string, string> {
  return new Map([...readers].map(([key, { reply }]) => [key, reply]));
}

function failedReport({ name, campaign }: SendRequest, diagnostics: readonly Diagnostic[]): SendReport {
  return {
    ...{ diagnostics, filesRead: [], before: undefined, after: undefined, replies: new Map() },
    ...{ written: undefined, stop: undefined, ledger: campaignFiles(name, campaign).ledger },
  };
}

/** Removes the messages of an earlier dry run, and nothing else in the folder. */
function removeMessages(folder: string): void {
  try {
    for (const name of readdirSync(folder)) if (/^\d{3,}-.*\.eml$/.test(name)) rmSync(joinPath(folder, name));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

function alreadySending(holder: string): Diagnostic {
  const message = `this campaign is already being sent by ${holder}`;
  return { severity: 'error', code: 'send/locked', message, hint: 'wait until it ends' };
}
