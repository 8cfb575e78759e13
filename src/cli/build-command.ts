/** `brief build` and `brief check`. */

import type { CompileOptions, Compiler } from '../build/compile.ts';
import type { StageName, Timing } from '../build/run.ts';
import { type Diagnostic, hasErrors } from '../core/diagnostic.ts';
import type { FileRead } from '../core/files.ts';
import { nodeReader } from '../machine/node-files.ts';
import { findBriefs, type NamedBrief } from '../project/find-briefs.ts';
import { findUpToDate } from '../project/up-to-date.ts';
import type { Arguments, CommandBody } from './command.ts';
import { compileOptions } from './compile-options.ts';
import { EXIT, type ExitCode, UsageError } from './exit-code.ts';
import { checkOutputs, outputOf, tidyOutput, writePdf } from './outputs.ts';
import { printDiagnostics } from './print-diagnostics.ts';
import { doneAsJson, printDone } from './print-done.ts';
import { printFor, writeBaseline } from './report-command.ts';
import { FORMATS, type ReportFormat } from './report-formats.ts';
import { STAGES } from './stages.ts';
import { strictly } from './strict.ts';
import type { Terminal } from './terminal.ts';

export const buildCommand: CommandBody = (input, terminal) => runBriefs(readOrder(input, 'build'), terminal);
export const checkCommand: CommandBody = (input, terminal) => runBriefs(readOrder(input, 'check'), terminal);

/** What a call asks for. */
export interface Order {
  readonly command: 'build' | 'check';
  readonly operands: readonly string[];
  readonly options: CompileOptions;
  readonly out: string | undefined;
  readonly print: StageName | undefined;
  /** Builds what is up to date, too. */
  readonly force: boolean;
  readonly strict: boolean;
  readonly timings: boolean;
  readonly json: boolean;
  readonly format: ReportFormat;
  /** Writes what the checks of facts find as known, instead of reporting it. */
  readonly baseline: boolean;
}

/** What became of one brief. */
export interface Done {
  readonly brief: NamedBrief;
  readonly pages: number;
  readonly filesRead: readonly FileRead[];
  readonly diagnostics: readonly Diagnostic[];
  readonly ok: boolean;
  /** The PDF that is there now. */
  readonly output: { readonly path: string; readonly bytes: number } | undefined;
  /** True where nothing was built, as it would have given the same. */
  readonly upToDate: boolean;
  /** What a stage gave, where that was asked for. */
  readonly printed: string | undefined;
  readonly timings: readonly Timing[];
  readonly milliseconds: number;
}

function readOrder(input: Arguments, command: Order['command']): Order {
  const { operands, values, flags } = input;
  const out = values.get('out');
  const print = STAGES.find((stage) => stage === values.get('print'));
  if (print && out !== undefined) throw new UsageError('--print writes to standard output: leave --out away');
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

async function runBriefs(order: Order, terminal: Terminal): Promise<ExitCode> {
  const reader = nodeReader();
  const { value: briefs, diagnostics } = findBriefs(order.operands, reader);
  const writes = order.command === 'build' && !order.print;
  if (writes) checkOutputs(briefs, order.out);
  const people = !order.json && order.format === 'text';
  if (people) printDiagnostics(diagnostics, [], terminal.err);
  let compiler: Compiler | undefined;
  const all: Done[] = [];
  // The first brief's time counts from the start of the process.
  let since = 0;
  for (const [i, brief] of briefs.entries()) {
    let done = writes && !order.force ? lastBuild(brief, since, order, terminal) : undefined;
    if (!done) {
      const verb = order.command === 'check' ? 'checking' : 'building';
      terminal.busy(`${verb} ${brief.name}${briefs.length > 1 ? ` (${i + 1} of ${briefs.length})` : ''} ...`);
      compiler ??= (await import('../build/compile.ts')).createCompiler({ clock: terminal.now });
      done = await runBrief(brief, since, order, compiler, terminal);
    }
    since = terminal.now();
    all.push(done);
    if (people) printDone(done, order, terminal);
  }
  const ok = !hasErrors(diagnostics) && all.every((done) => done.ok);
  if (order.json) terminal.out.line(JSON.stringify({ ok, diagnostics, briefs: all.map((d) => doneAsJson(d, order)) }));
  else if (!people) {
    await printFor(order.format, [...diagnostics, ...all.flatMap((done) => done.diagnostics)], terminal);
  }
  return ok ? EXIT.done : EXIT.input;
}

/** What the last build said, where it would give the same again. */
function lastBuild(brief: NamedBrief, since: number, order: Order, terminal: Terminal): Done | undefined {
  const path = outputOf(brief, order.out);
  tidyOutput(path);
  const last = findUpToDate(path, { folder: brief.folder, options: order.options });
  if (!last) return undefined;
  const { pages, bytes, filesRead } = last;
  const diagnostics = order.strict ? last.diagnostics.map(strictly) : last.diagnostics;
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
  order: Order,
  compiler: Compiler,
  terminal: Terminal,
): Promise<Done> {
  const begun = terminal.now();
  const result = await compiler.build(brief.folder, order.options);
  const reported = order.baseline ? await writeBaseline(brief.folder, result.diagnostics) : result.diagnostics;
  const diagnostics = order.strict ? reported.map(strictly) : reported;
  const ok = !hasErrors(diagnostics);
  const timings: Timing[] = [{ stage: 'start', ms: begun - since }, ...result.timings];
  const { pdf, pages, filesRead } = result;
  let output: Done['output'];
  if (pdf && ok) {
    const start = terminal.now();
    output = { path: outputOf(brief, order.out), bytes: pdf.length };
    await writePdf(output.path, pdf, result, { folder: brief.folder, options: order.options });
    timings.push({ stage: 'write', ms: terminal.now() - start });
  }
  const printed = order.print && result.print(order.print);
  const milliseconds = terminal.now() - since;
  return { brief, pages, filesRead, diagnostics, ok, output, upToDate: false, printed, timings, milliseconds };
}
