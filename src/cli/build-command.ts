/** `brief build` and `brief check`. */

import type { Timing } from '../build/build-report.ts';
import type { Compiler } from '../build/compile.ts';
import type { CompileOptions } from '../build/options.ts';
import { hasErrors } from '../core/diagnostic.ts';
import { nodeReader } from '../machine/node-files.ts';
import { printStage } from '../outputs/stage-text.ts';
import { findBriefs, type NamedBrief, withTranslations } from '../project/find-briefs.ts';
import { findUpToDate } from '../project/up-to-date.ts';
import type { BuildCall, BuildOutcome } from './build-outcome.ts';
import type { Arguments, CommandBody } from './command.ts';
import { compileOptions } from './compile-options.ts';
import { EXIT, type ExitCode, UsageError } from './exit-code.ts';
import { checkOutputs, outputOf, tidyOutput, writePdf } from './outputs.ts';
import { printDiagnostics } from './print-diagnostics.ts';
import { outcomeAsJson, printOutcome } from './print-outcome.ts';
import { printFor, writeBaseline } from './report-command.ts';
import { FORMATS } from './report-formats.ts';
import { STAGES } from './stages.ts';
import { warningAsError } from './strict.ts';
import type { Terminal } from './terminal.ts';

export const buildCommand: CommandBody = (input, terminal) => runBriefs(readRequest(input, 'build'), terminal);
export const checkCommand: CommandBody = (input, terminal) => runBriefs(readRequest(input, 'check'), terminal);

function readRequest(input: Arguments, command: BuildCall['command']): BuildCall {
  const { operands, values, flags } = input;
  const out = values.get('out');
  const print = STAGES.find((stage) => stage === values.get('print'));
  if (print && out !== undefined) throw new UsageError('--print writes to standard output. Remove --out.');
  const flag = (name: string): boolean => flags.has(name);
  return {
    command,
    operands,
    options: {
      ...compileOptions(input),
      ...(command === 'check' || print ? { check: true } : {}),
      ...(flag('write-baseline') ? { baseline: false } : {}),
    },
    out,
    print,
    force: flag('force'),
    strict: flag('strict'),
    timings: flag('timings'),
    json: flag('json'),
    format: FORMATS.find((format) => format === values.get('format')) ?? 'text',
    baseline: flag('write-baseline'),
  };
}

async function runBriefs(request: BuildCall, terminal: Terminal): Promise<ExitCode> {
  const reader = nodeReader();
  const { value: originals, diagnostics } = findBriefs(request.operands, reader);
  // A file for one PDF, and the text of a stage, are those of the original.
  const single = request.out !== undefined || request.print || request.baseline;
  const { translation } = request.options;
  const briefs =
    translation !== undefined
      ? originals.map((brief) => ({ ...brief, translation }))
      : single
        ? originals
        : withTranslations(originals, reader);
  const writes = request.command === 'build' && !request.print;
  if (writes) checkOutputs(briefs, request.out);
  const forPeople = !request.json && request.format === 'text';
  if (forPeople) printDiagnostics(diagnostics, [], terminal.err);
  let compiler: Compiler | undefined;
  const all: BuildOutcome[] = [];
  // The first brief's time counts from the start of the process.
  let since = 0;
  for (const [i, brief] of briefs.entries()) {
    let outcome = writes && !request.force ? lastBuild(brief, since, request, terminal) : undefined;
    if (!outcome) {
      const verb = request.command === 'check' ? 'checking' : 'building';
      terminal.busy(`${verb} ${brief.name}${briefs.length > 1 ? ` (${i + 1} of ${briefs.length})` : ''} ...`);
      compiler ??= (await import('../build/compile.ts')).createCompiler({ clock: terminal.now });
      outcome = await runBrief(brief, since, request, compiler, terminal);
    }
    since = terminal.now();
    all.push(outcome);
    if (forPeople) printOutcome(outcome, request, terminal);
  }
  const ok = !hasErrors(diagnostics) && all.every((outcome) => outcome.ok);
  if (request.json)
    terminal.out.line(JSON.stringify({ ok, diagnostics, briefs: all.map((d) => outcomeAsJson(d, request)) }));
  else if (!forPeople) {
    await printFor(request.format, [...diagnostics, ...all.flatMap((outcome) => outcome.diagnostics)], terminal);
  }
  return ok ? EXIT.done : EXIT.input;
}

function optionsFor({ translation }: NamedBrief, { options }: BuildCall): CompileOptions {
  return translation === undefined ? options : { ...options, translation };
}

/** The outcome of the last build if nothing has changed since. */
function lastBuild(brief: NamedBrief, since: number, request: BuildCall, terminal: Terminal): BuildOutcome | undefined {
  const path = outputOf(brief, request.out);
  tidyOutput(path);
  const last = findUpToDate(path, { folder: brief.folder, options: optionsFor(brief, request) });
  if (!last) return undefined;
  const { pages, bytes, filesRead } = last;
  const diagnostics = request.strict ? last.diagnostics.map(warningAsError) : last.diagnostics;
  const ok = !hasErrors(diagnostics);
  const milliseconds = terminal.now() - since;
  const output = ok ? { path, bytes } : undefined;
  const timings = [{ stage: 'unchanged', ms: milliseconds }];
  return {
    brief,
    pages,
    filesRead,
    diagnostics,
    ok,
    output,
    upToDate: true,
    printed: undefined,
    timings,
    milliseconds,
  };
}

async function runBrief(
  brief: NamedBrief,
  since: number,
  request: BuildCall,
  compiler: Compiler,
  terminal: Terminal,
): Promise<BuildOutcome> {
  const start = terminal.now();
  const result = await compiler.build(brief.folder, optionsFor(brief, request));
  const reported = request.baseline ? await writeBaseline(brief.folder, result.diagnostics) : result.diagnostics;
  const diagnostics = request.strict ? reported.map(warningAsError) : reported;
  const ok = !hasErrors(diagnostics);
  const timings: Timing[] = [{ stage: 'start', ms: start - since }, ...result.timings];
  const { pdf, pages, filesRead } = result;
  let output: BuildOutcome['output'];
  if (pdf && ok) {
    const writeStart = terminal.now();
    output = { path: outputOf(brief, request.out), bytes: pdf.length };
    await writePdf(output.path, pdf, result, { folder: brief.folder, options: optionsFor(brief, request) });
    timings.push({ stage: 'write', ms: terminal.now() - writeStart });
  }
  const printed = request.print && printStage(result, request.print);
  const milliseconds = terminal.now() - since;
  return { brief, pages, filesRead, diagnostics, ok, output, upToDate: false, printed, timings, milliseconds };
}
