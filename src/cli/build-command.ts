/** `brief build` and `brief check`. */

import type { Timing } from '../build/build-report.ts';
import { hasErrors, type Outcome } from '../core/diagnostic.ts';
import { nodeReader } from '../machine/node-files.ts';
import { editionsOf, findBriefs, type NamedBrief } from '../project/find-briefs.ts';
import type { Job, JobReport } from '../workers/job.ts';
import { runJobs } from '../workers/run-jobs.ts';
import type { BuildCall, BuildOutcome } from './build-outcome.ts';
import { createBuildReporter } from './build-reporter.ts';
import type { Arguments, CommandBody } from './command.ts';
import { compileOptions } from './compile-options.ts';
import { EXIT, type ExitCode, UsageError } from './exit-code.ts';
import { ManifestRows, manifestFiles } from './manifest-files.ts';
import { checkOutputs, editionName, outputOf, tidyOutputs, writePdf } from './outputs.ts';
import { chosenPlaces, optionsOf, placeChoice } from './place-choice.ts';
import { checkQueue, openQueue } from './queue-options.ts';
import { writeBaseline } from './report-command.ts';
import { FORMATS } from './report-formats.ts';
import { STAGES } from './stages.ts';
import { warningAsError } from './strict.ts';
import type { Terminal } from './terminal.ts';
import { wholeNumber } from './whole-number.ts';

export const buildCommand: CommandBody = (input, terminal) => runBriefs(readRequest(input, 'build'), terminal);
export const checkCommand: CommandBody = (input, terminal) => runBriefs(readRequest(input, 'check'), terminal);

function readRequest(input: Arguments, command: BuildCall['command']): BuildCall {
  const { operands, values, flags, lists } = input;
  const out = values.get('out');
  const print = STAGES.find((stage) => stage === values.get('print'));
  const workers = wholeNumber(input, 'workers', { least: 1, most: 256 });
  const manifests = manifestFiles(lists.get('manifest') ?? []);
  const [queue, store] = [values.get('queue'), values.get('store')];
  if (print && out !== undefined) throw new UsageError('--print writes to standard output. Remove --out.');
  if (print && workers !== undefined) throw new UsageError('--print runs without workers. Remove --workers.');
  if (print && manifests.length > 0) throw new UsageError('--print makes no files to list. Remove --manifest.');
  checkQueue(input, { queue, store });
  const flag = (name: string): boolean => flags.has(name);
  return {
    command,
    operands,
    options: {
      ...compileOptions(input),
      ...(command === 'check' || print ? { check: true } : {}),
      ...(flag('write-baseline') ? { baseline: false } : {}),
    },
    ...{ out, print, workers, manifests, queue, store },
    force: flag('force'),
    strict: flag('strict'),
    timings: flag('timings'),
    json: flag('json'),
    format: FORMATS.find((format) => format === values.get('format')) ?? 'text',
    baseline: flag('write-baseline'),
    places: placeChoice(input) ?? (command === 'check' ? 'all' : undefined),
  };
}

async function runBriefs(request: BuildCall, terminal: Terminal): Promise<ExitCode> {
  const { value: briefs, diagnostics } = await briefsOf(request);
  checkPlaces(briefs, request);
  if (request.command === 'build' && !request.print) {
    checkOutputs(briefs, request.out);
    tidyOutputs(briefs.map((brief) => outputOf(brief, request.out)));
  }
  const reporter = createBuildReporter(request, briefs, terminal);
  reporter.found(diagnostics);
  const rows = new ManifestRows(request.manifests);
  let ok = !hasErrors(diagnostics);
  try {
    for await (const outcome of outcomes(briefs, request, reporter.starts, terminal)) {
      ok &&= outcome.ok;
      rows.add(outcome);
      reporter.finished(outcome);
    }
  } catch (error) {
    // A wrong address of a queue is found before anything is built.
    if (!(error instanceof UsageError)) reporter.stopped();
    throw error;
  } finally {
    // Also after a failure of the machine: it lists what was done before.
    await rows.write();
  }
  await reporter.end(ok);
  return ok ? EXIT.done : EXIT.input;
}

async function briefsOf(request: BuildCall): Promise<Outcome<readonly NamedBrief[]>> {
  const reader = nodeReader();
  const { operands, options, out, print, baseline } = request;
  const { value: originals, diagnostics } = findBriefs(operands, reader);
  // A file for one PDF, and the text of a stage, are those of the original.
  const originalOnly = out !== undefined || print !== undefined || baseline;
  const briefs = editionsOf(originals, { translation: options.translation, originalOnly }, reader);
  const places = await chosenPlaces(briefs, request.places, reader);
  return { value: places.value, diagnostics: [...diagnostics, ...places.diagnostics] };
}

/** Throws `UsageError` for options that only one place can have. */
function checkPlaces(briefs: readonly NamedBrief[], { print, baseline }: BuildCall): void {
  const option = print ? '--print' : baseline ? '--write-baseline' : undefined;
  if (option === undefined || briefs.filter(({ place }) => place).length < 2) return;
  throw new UsageError(`${option} is for one place of a brief`, 'name it: --row KEY');
}

/** Builds the briefs, writes their PDFs, and returns their outcomes in order. */
async function* outcomes(
  briefs: readonly NamedBrief[],
  request: BuildCall,
  starts: (brief: NamedBrief | undefined) => void,
  terminal: Terminal,
): AsyncGenerator<BuildOutcome> {
  if (request.print) {
    const { printStages } = await import('./print-stages.ts');
    return yield* printStages(briefs, { ...request, print: request.print }, starts, terminal);
  }
  const jobs = briefs.map((brief) => jobOf(brief, request));
  const names = new Map(briefs.map((brief, i) => [jobs[i], `${editionName(brief)}.pdf`]));
  const builder = await openQueue(request, (job) => names.get(job) ?? '', terminal);
  let i = 0;
  starts(briefs[0]);
  try {
    for await (const report of runJobs(jobs, { workers: request.workers, builder, clock: terminal.now })) {
      const brief = briefs[i++];
      if (!brief) break;
      const outcome = await outcomeOf(brief, report, request, terminal);
      // The first brief's time counts from the start of the process.
      yield i === 1 ? startedAfter(outcome, terminal.now() - outcome.milliseconds) : outcome;
      starts(briefs[i]);
    }
  } finally {
    await builder?.close();
  }
}

function startedAfter(outcome: BuildOutcome, ms: number): BuildOutcome {
  return {
    ...outcome,
    timings: [{ stage: 'start', ms }, ...outcome.timings],
    milliseconds: outcome.milliseconds + ms,
  };
}

function jobOf(brief: NamedBrief, request: BuildCall): Job {
  const { folder } = brief;
  const options = optionsOf(brief, request.options);
  const writes = request.command === 'build' && !request.force && request.store === undefined;
  return { folder, options, ...(writes && { output: outputOf(brief, request.out) }) };
}

/** Writes the PDF of a report, if there is one. */
async function outcomeOf(
  brief: NamedBrief,
  report: JobReport,
  request: BuildCall,
  terminal: Terminal,
): Promise<BuildOutcome> {
  const { pages, pdf, made, status, quoted } = report;
  const found = request.baseline ? await writeBaseline(brief.folder, report.diagnostics) : report.diagnostics;
  const diagnostics = request.strict ? found.map(warningAsError) : found;
  const ok = !hasErrors(diagnostics);
  const timings: Timing[] = [...report.timings];
  const path =
    request.store === undefined ? outputOf(brief, request.out) : `${request.store}/${editionName(brief)}.pdf`;
  let { milliseconds } = report;
  if (pdf && ok) {
    const start = terminal.now();
    await writePdf(path, pdf, report);
    const ms = terminal.now() - start;
    timings.push({ stage: 'write', ms });
    milliseconds += ms;
  }
  return {
    ...{ brief, pages, filesRead: quoted, diagnostics, ok, timings, milliseconds },
    output: made && ok ? { path, ...made } : undefined,
    upToDate: status === 'unchanged',
    printed: undefined,
  };
}
