/** Runs jobs one after the other with a warm compiler, in a worker or in the command's own thread. */

import { createHash } from 'node:crypto';
import type { Compiler } from '../build/compile.ts';
import type { CompileOptions } from '../build/options.ts';
import type { CompileResult } from '../build/result.ts';
import { type Diagnostic, hasErrors, type Outcome } from '../core/diagnostic.ts';
import { FileAccessError, type FileRead, type FileReader, memoryReader } from '../core/files.ts';
import type { PackageMemory } from '../machine/package-files.ts';
import { buildRecord, findUpToDate, projectFiles } from '../project/up-to-date.ts';
import type { Unpacked } from './content.ts';
import { type Content, failedJob, type Job, type JobReport } from './job.ts';

/** Runs a job. Throws `FileAccessError` where the machine fails, and `Cancelled`. */
export type JobRunner = (job: Job) => Promise<JobReport>;

/** The caller no longer wants the result. */
export class Cancelled extends Error {}

type Untimed = Omit<JobReport, 'timings' | 'milliseconds'>;

/** A runner that loads the compiler with its first build. Jobs must not overlap. */
export function createJobRunner(clock: () => number): JobRunner {
  const packages: PackageMemory = new Map();
  const compilers = new Compilers(clock);
  const sent = new SentProjects();
  const run = async (job: Job): Promise<Omit<JobReport, 'milliseconds'>> => {
    const start = clock();
    const last = lastBuild(job, packages);
    if (last) return { ...last, timings: [{ stage: 'unchanged', ms: clock() - start }] };
    const { cancel } = job;
    if (cancel && isCancelled(cancel)) throw new Cancelled();
    const options = { ...job.options, ...(cancel && { signal: { throwIfAborted: () => throwIfCancelled(cancel) } }) };
    if (!job.content) return reportOf(await compilers.build(job.folder, options), job);
    const { value: project, diagnostics } = await sent.unpack(job.content, job.folder === '' ? undefined : job.folder);
    if (!project || hasErrors(diagnostics)) return { ...failedJob(diagnostics, 0), timings: [] };
    const result = await compilers.build(
      project.folder,
      { ...project.options, ...options },
      memoryReader(project.files),
    );
    return reportOf(result, job);
  };
  return async (job) => {
    const start = clock();
    return { ...(await run(job)), milliseconds: clock() - start };
  };
}

/** Unpacks projects, and keeps the last one: all places of a brief come with the same. */
class SentProjects {
  #last: { readonly content: Content; readonly folder: string | undefined; readonly unpacked: Unpacking } | undefined;

  async unpack(content: Content, folder: string | undefined): Promise<Unpacking> {
    const last = this.#last;
    const isSame = last?.folder === folder && last?.content.type === content.type;
    if (last && isSame && Buffer.compare(last.content.bytes, content.bytes) === 0) return last.unpacked;
    const { unpack } = await import('./content.ts');
    const unpacked = await unpack(content, folder);
    this.#last = { content, folder, unpacked };
    return unpacked;
  }
}

type Unpacking = Outcome<Unpacked | undefined>;

/** A compiler for the disk, and one for projects that were sent. */
class Compilers {
  readonly #clock: () => number;
  #disk: Compiler | undefined;
  #memory: Compiler | undefined;
  #sent: FileReader = memoryReader({});

  constructor(clock: () => number) {
    this.#clock = clock;
  }

  async build(folder: string, options: CompileOptions, sent?: FileReader): Promise<CompileResult> {
    const { createCompiler } = await import('../build/compile.ts');
    const reader: FileReader = { read: (path) => this.#sent.read(path), list: (path) => this.#sent.list(path) };
    if (sent) {
      this.#memory ??= createCompiler({ clock: this.#clock, reader });
      this.#sent = sent;
    } else this.#disk ??= createCompiler({ clock: this.#clock });
    const compiler = (sent ? this.#memory : this.#disk) as Compiler;
    try {
      return await compiler.build(folder, options);
    } catch (error) {
      // A fault may have left the caches incomplete.
      if (!(error instanceof Cancelled)) this.#disk = this.#memory = undefined;
      throw error;
    }
  }
}

function isCancelled(cancel: Int32Array): boolean {
  return Atomics.load(cancel, 0) !== 0;
}

function throwIfCancelled(cancel: Int32Array): void {
  if (isCancelled(cancel)) throw new Cancelled();
}

/** A runner that never throws: a failure of the machine is a failed job, so that others go on. */
export function failingAlone(run: JobRunner, clock: () => number): JobRunner {
  return async (job) => {
    const start = clock();
    try {
      return await run(job);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      const fault: Diagnostic =
        error instanceof FileAccessError
          ? { severity: 'error', code: 'machine/unreadable', message }
          : { severity: 'error', code: 'machine/internal', message: `the build failed: ${message}`, hint: REPORT };
      return failedJob([fault], clock() - start);
    }
  };
}

const REPORT = 'this is a bug in briefwright. Please report it, with the brief that shows it';

/** The report of the last build where it is up to date. */
export function lastBuild({ folder, options, output }: Job, packages: PackageMemory): Untimed | undefined {
  const last = output === undefined ? undefined : findUpToDate(output, { folder, options, packages });
  if (!last) return undefined;
  const { pages, bytes, digest, diagnostics, filesRead } = last;
  return {
    status: hasErrors(diagnostics) ? 'failed' : 'unchanged',
    ...{ pages, diagnostics, made: { bytes, digest }, pdf: undefined, record: undefined },
    ...{ quoted: quotedBy(diagnostics, filesRead), madeFrom: [], absent: [] },
  };
}

function reportOf(result: CompileResult, { folder, options, content }: Job): Omit<JobReport, 'milliseconds'> {
  const { pdf, pages, diagnostics, filesRead, timings } = result;
  return {
    status: hasErrors(diagnostics) ? 'failed' : 'built',
    ...{ pages, pdf, diagnostics, timings },
    made: pdf && { bytes: pdf.length, digest: createHash('sha256').update(pdf).digest('hex') },
    record: buildRecord(result, { folder, options }),
    quoted: quotedBy(diagnostics, filesRead),
    madeFrom: projectFiles(filesRead),
    absent: content ? filesRead.flatMap(({ path, bytes }) => (bytes || path.includes(':') ? [] : [path])) : [],
  };
}

function quotedBy(diagnostics: readonly Diagnostic[], filesRead: readonly FileRead[]): readonly FileRead[] {
  const spans = diagnostics.flatMap(({ span, related = [] }) => [span, ...related.map((other) => other.span)]);
  const names = new Set(spans.map((span) => span?.file));
  return filesRead.filter(({ path }) => names.has(path));
}
