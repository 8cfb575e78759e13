/** `brief build` and `brief check`. */

import { existsSync } from 'node:fs';
import type { CompileResult, StageName, Timing } from '../build-run.ts';
import { type CompileOptions, type Compiler, createCompiler } from '../compile.ts';
import { type Diagnostic, hasErrors } from '../core/diagnostic.ts';
import { joinPath } from '../core/files.ts';
import { nodeReader } from '../node-files.ts';
import type { Arguments, CommandBody } from './command.ts';
import { EXIT, type ExitCode, UsageError } from './exit-code.ts';
import { DATA_FOLDER, findBriefs, type NamedBrief } from './find-briefs.ts';
import { countDiagnostics, printDiagnostics } from './print-diagnostics.ts';
import { replaceFile } from './replace-file.ts';
import { levelsOf, printFor, writeBaseline } from './report-command.ts';
import { FORMATS, type ReportFormat } from './report-formats.ts';
import { formatBytes } from './sizes.ts';
import { sourceDate } from './source-date.ts';
import { STAGES } from './stages.ts';
import { strictly } from './strict.ts';
import type { Terminal } from './terminal.ts';
import { printTimings } from './timings.ts';

export const buildCommand: CommandBody = (input, terminal) => runBriefs(readOrder(input, 'build'), terminal);
export const checkCommand: CommandBody = (input, terminal) => runBriefs(readOrder(input, 'check'), terminal);

/** What a call asks for. */
interface Order {
  readonly command: 'build' | 'check';
  readonly operands: readonly string[];
  readonly options: CompileOptions;
  readonly out: string | undefined;
  readonly print: StageName | undefined;
  readonly strict: boolean;
  readonly timings: boolean;
  readonly json: boolean;
  readonly format: ReportFormat;
  /** Writes what the checks of facts find as known, instead of reporting it. */
  readonly baseline: boolean;
}

/** What became of one brief. */
interface Done {
  readonly brief: NamedBrief;
  readonly result: CompileResult;
  readonly diagnostics: readonly Diagnostic[];
  readonly ok: boolean;
  /** Where the PDF was written. */
  readonly output: string | undefined;
  readonly timings: readonly Timing[];
  readonly milliseconds: number;
}

function readOrder(input: Arguments, command: Order['command']): Order {
  const { operands, values, flags } = input;
  const layout = values.get('template');
  const paper = values.get('paper');
  const out = values.get('out');
  const print = STAGES.find((stage) => stage === values.get('print'));
  if (print && out !== undefined) throw new UsageError('--print writes to standard output: leave --out away');
  const options: CompileOptions = {
    ...(layout === undefined ? {} : { layout }),
    ...(paper === 'A4' || paper === 'Letter' ? { paper } : {}),
    ...(command === 'check' || print ? { check: true } : {}),
    ...(flags.has('draft') ? { draft: true } : {}),
    ...(flags.has('run-modules') ? { runModules: true } : {}),
    ...(flags.has('no-source') ? { source: false } : {}),
    ...levelsOf(values.get('level')),
    ...(flags.has('write-baseline') ? { baseline: false } : {}),
    ...sourceDate(process.env.SOURCE_DATE_EPOCH),
  };
  const flag = (name: string): boolean => flags.has(name);
  return {
    command,
    operands,
    options,
    out,
    print,
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
  if (writes) checkOutputs(order, briefs);
  const people = !order.json && order.format === 'text';
  if (people) printDiagnostics(diagnostics, [], terminal.err);
  const compiler = createCompiler({ reader, clock: terminal.now });
  const all: Done[] = [];
  // The first brief's time counts from the start of the process.
  let since = 0;
  for (const [i, brief] of briefs.entries()) {
    const verb = order.command === 'check' ? 'checking' : 'building';
    terminal.busy(`${verb} ${brief.name}${briefs.length > 1 ? ` (${i + 1} of ${briefs.length})` : ''} ...`);
    const done = await runBrief(brief, since, order, compiler, terminal);
    since = terminal.now();
    all.push(done);
    if (people) printDone(done, order, terminal);
  }
  const ok = !hasErrors(diagnostics) && all.every((done) => done.ok);
  if (order.json) terminal.out.line(JSON.stringify({ ok, diagnostics, briefs: all.map((d) => toJson(d, order)) }));
  else if (!people) {
    await printFor(order.format, [...diagnostics, ...all.flatMap((done) => done.diagnostics)], terminal);
  }
  return ok ? EXIT.done : EXIT.input;
}

function outputOf(brief: NamedBrief, order: Order): string {
  return order.out ?? joinPath('output', `${brief.name}.pdf`);
}

/** Refuses a call in which one brief's PDF would take the place of another's. */
function checkOutputs(order: Order, briefs: readonly NamedBrief[]): void {
  const [first, second] = briefs;
  if (order.out !== undefined && first && second) {
    throw new UsageError(`--out is for one brief, not for ${briefs.length}`, 'name one brief, or leave --out away');
  }
  const taken = new Map<string, NamedBrief>();
  for (const brief of briefs) {
    const other = taken.get(brief.name);
    if (!other) taken.set(brief.name, brief);
    else {
      const message = `${other.folder} and ${brief.folder} would both be ${outputOf(brief, order)}`;
      throw new UsageError(message, 'build them one after the other with --out');
    }
  }
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
  let output: string | undefined;
  if (result.pdf && ok) {
    const start = terminal.now();
    output = outputOf(brief, order);
    await replaceFile(output, result.pdf);
    timings.push({ stage: 'write', ms: terminal.now() - start });
  }
  return { brief, result, diagnostics, ok, output, timings, milliseconds: terminal.now() - since };
}

function printDone(done: Done, order: Order, terminal: Terminal): void {
  const { brief, result, diagnostics, ok, output, milliseconds } = done;
  const { out, err } = terminal;
  printDiagnostics(diagnostics, result.filesRead, err);
  const counted = countDiagnostics(diagnostics);
  const seconds = `${(milliseconds / 1000).toFixed(2)} s`;
  const pages = `${result.pages} page${result.pages === 1 ? '' : 's'}`;
  if (order.print) out.write(result.print(order.print).replace(/\n?$/, '\n'));
  if (output !== undefined && result.pdf) {
    if (counted) err.line(counted);
    out.line(`${out.paint('green', output)}  ${pages}, ${formatBytes(result.pdf.length)}, ${seconds}`);
  } else if (!ok && order.command === 'build' && !order.print) {
    const path = outputOf(brief, order);
    err.line(`${counted}; ${path} ${existsSync(path) ? 'left as it was' : 'not written'}`);
  } else if (!order.print) {
    const line = `${brief.folder || DATA_FOLDER}  ${counted || 'no problems'}, ${pages}, ${seconds}`;
    (ok ? out : err).line(line);
  } else if (counted) err.line(counted);
  if (order.timings) printTimings(done.timings, err);
}

function toJson(done: Done, order: Order): object {
  const { brief, result, diagnostics, ok, output, milliseconds, timings } = done;
  return {
    name: brief.name,
    folder: brief.folder,
    ok,
    output: output ?? null,
    pages: result.pages,
    bytes: output === undefined ? null : (result.pdf?.length ?? null),
    milliseconds: Math.round(milliseconds),
    diagnostics,
    ...(order.print ? { printed: result.print(order.print) } : {}),
    ...(order.timings ? { timings } : {}),
  };
}
