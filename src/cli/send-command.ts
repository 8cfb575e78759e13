/** `brief send`. */

import { basename } from 'node:path';
import { createCompiler } from '../build/compile.ts';
import type { CompileOptions } from '../build/options.ts';
import { defined } from '../core/defined.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import type { FileReader } from '../core/files.ts';
import { listBriefs, translationFor } from '../data/list-briefs.ts';
import type { ComposerOptions } from '../email/options.ts';
import { nodeReader } from '../machine/node-files.ts';
import { replaceFile } from '../machine/replace-file.ts';
import { WriteError } from '../machine/write-error.ts';
import { DATA_FOLDER, findBriefs, type NamedBrief } from '../project/find-briefs.ts';
import { layoutsOf } from '../project/layout-list.ts';
import { listPlaces } from '../project/list-places.ts';
import type { EditionList } from '../send/choose-editions.ts';
import type { EditionBuilder } from '../send/editions.ts';
import { readSettings } from '../send/read-settings.ts';
import {
  type SendEnvironment,
  type SendReport,
  type SendRequest,
  sendMessages,
  writeMessages,
} from '../send/send-brief.ts';
import { missingSettings, type SendSettings } from '../send/settings.ts';
import type { Arguments, CommandBody } from './command.ts';
import { boundsOf } from './compile-options.ts';
import { EXIT, UsageError } from './exit-code.ts';
import { countDiagnostics, printDiagnostics } from './print-diagnostics.ts';
import { readProjectInput } from './read-input.ts';
import { exitOf, printProgress, printReport, reportJson } from './send-report.ts';
import { sourceDate } from './source-date.ts';
import { warningAsError } from './strict.ts';
import type { Terminal } from './terminal.ts';

export const sendCommand: CommandBody = async (input, terminal) => {
  const { values, flags } = input;
  const list = values.get('list');
  if (list === undefined) throw new UsageError("'brief send' needs --list FILE.csv", 'add --list readers.csv');
  if (flags.has('yes') && flags.has('dry-run'))
    throw new UsageError('--dry-run and --yes contradict each other: remove one');
  const campaign = campaignOf(values.get('campaign'));
  const reader = nodeReader();
  const found = findBriefs(input.operands, reader);
  const [brief] = found.value;
  if (!brief) return refuse(found.diagnostics, input, terminal);
  const settings = readSettings(process.env, reader);
  const request: SendRequest = {
    ...{ name: brief.name, campaign, list: { file: list, bytes: readProjectInput(list, boundsOf(input)) } },
    settings: flags.has('yes') ? settings : forDryRun(settings),
    editions: editionList(brief, reader),
    builder: editionBuilder(settings, input),
    resendUncertain: flags.has('resend-uncertain'),
    retryRefused: flags.has('retry-refused'),
    changed: flags.has('changed'),
  };
  terminal.busy(`building ${brief.name} ...`);
  const sending = flags.has('yes');
  const report = await untilStopped(terminal, flags.has('json'), (environment) => {
    return (sending ? sendMessages : writeMessages)(request, environment);
  });
  return finish(flags.has('strict') ? { ...report, diagnostics: report.diagnostics.map(warningAsError) } : report);

  function finish(done: SendReport) {
    if (flags.has('json')) terminal.out.line(reportJson(done, sending));
    else printReport(done, { sending, command: commandLine(input) }, terminal);
    return exitOf(done, sending);
  }
};

/** A dry run needs no server: missing settings become warnings. */
function forDryRun(settings: SendSettings): SendSettings {
  const missing = missingSettings(settings).map((d): Diagnostic => {
    return { ...d, severity: 'warning', message: `${d.message}; --yes needs it` };
  });
  return { ...settings, diagnostics: [...settings.diagnostics, ...missing] };
}

/** The command line that sends the messages. */
function commandLine({ operands, values }: Arguments): string {
  const options = ['list', 'campaign'].flatMap((name) => (values.has(name) ? [`--${name}`, values.get(name)] : []));
  return ['brief', 'send', ...operands, ...options, '--yes'].join(' ');
}

function refuse(diagnostics: readonly Diagnostic[], { flags }: Arguments, { out, err }: Terminal) {
  if (flags.has('json')) out.line(JSON.stringify({ ok: false, diagnostics }));
  else {
    printDiagnostics(diagnostics, [], err);
    err.line(`${countDiagnostics(diagnostics)}; nothing was sent`);
  }
  return EXIT.input;
}

/** The name of a campaign is also a folder name. */
function campaignOf(name: string | undefined): string | undefined {
  if (name === undefined || (/^[\p{L}\p{N}][\p{L}\p{N}_-]{0,59}$/u.test(name) && name !== 'dry-run')) return name;
  throw new UsageError(`--campaign must be letters, digits, - and _, not '${name}'`, '--campaign 2022-11');
}

function editionList(brief: NamedBrief, reader: FileReader): EditionList {
  return {
    folder: brief.folder,
    briefsIn: DATA_FOLDER,
    briefs: listBriefs(DATA_FOLDER, reader),
    layouts: layoutsOf('.'),
    translation: (folder, language) => translationFor(language, reader.list(folder)),
    places: (folder) => {
      const { value, diagnostics } = listPlaces(folder, reader);
      return { value: value?.map(({ key }) => key), diagnostics };
    },
  };
}

function editionBuilder({ from }: SendSettings, input: Arguments): EditionBuilder {
  const { values, flags } = input;
  const paper = values.get('paper');
  const layout = values.get('template');
  const build: CompileOptions = {
    ...defined({ layout }),
    ...(paper === 'A4' || paper === 'Letter' ? { paper } : {}),
    ...(flags.has('run-modules') ? { runModules: true } : {}),
    ...(flags.has('no-source') ? { source: false } : {}),
    ...boundsOf(input),
    ...sourceDate(process.env.SOURCE_DATE_EPOCH),
  };
  const subject = values.get('subject');
  const link = values.get('link');
  const compose: ComposerOptions = {
    ...(from ? { from } : {}),
    ...defined({ subject, link }),
    ...sourceDate(process.env.SOURCE_DATE_EPOCH),
  };
  return { compiler: createCompiler(), build, compose };
}

/** Runs a send. A signal ends it after the current message, a second signal at once. */
async function untilStopped(
  terminal: Terminal,
  json: boolean,
  work: (environment: SendEnvironment) => Promise<SendReport>,
): Promise<SendReport> {
  const stop = new AbortController();
  const listener = (): void => {
    if (stop.signal.aborted) process.exit(130);
    if (!json) terminal.err.line('stopping after the current message; press Ctrl-C again to stop at once');
    stop.abort();
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, listener);
  try {
    return await work({
      clock: { now: () => new Date(), wait: (milliseconds) => waitFor(milliseconds, stop.signal) },
      stopRequested: () => stop.signal.aborted,
      report: (progress) => printProgress(progress, json, terminal),
      writeFile: replaceFile,
    });
  } catch (error) {
    throw isSystemError(error) && error.path !== undefined ? new WriteError(basename(error.path), error) : error;
  } finally {
    for (const signal of signals) process.off(signal, listener);
  }
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}

function waitFor(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener('abort', done);
  });
}
