/** Runs jobs one after the other with a warm compiler, in a worker or in the command's own thread. */

import { createHash } from 'node:crypto';
import type { Compiler } from '../build/compile.ts';
import type { CompileResult } from '../build/result.ts';
import { type Diagnostic, hasErrors } from '../core/diagnostic.ts';
import { FileAccessError, type FileRead, type FileReader, memoryReader } from '../core/files.ts';
import type { PackageMemory } from '../machine/package-files.ts';
import { buildRecord, findUpToDate, projectFiles } from '../project/up-to-date.ts';
import { failedJob, type Job, type JobReport } from './job.ts';

/** Runs a job. Throws `FileAccessError` where the machine fails. */
export type JobRunner = (job: Job) => Promise<JobReport>;

/** A runner that loads the compiler with its first build. Jobs must not overlap. */
export function createJobRunner(clock: () => number): JobRunner {
  const packages: PackageMemory = new Map();
  let posted: FileReader = memoryReader({});
  const compilers = new Map<'disk' | 'posted', Compiler>();
  const compilerFor = async ({ files }: Job): Promise<Compiler> => {
    const kind = files ? 'posted' : 'disk';
    posted = memoryReader(files ?? {});
    const known = compilers.get(kind);
    if (known) return known;
    const { createCompiler } = await import('../build/compile.ts');
    const reader: FileReader = { read: (path) => posted.read(path), list: (folder) => posted.list(folder) };
    const made = createCompiler({ clock, ...(files && { reader }) });
    compilers.set(kind, made);
    return made;
  };
  return async (job) => {
    const start = clock();
    const last = lastBuild(job, packages);
    if (last) return { ...last, timings: [{ stage: 'unchanged', ms: clock() - start }], milliseconds: clock() - start };
    const compiler = await compilerFor(job);
    try {
      const result = await compiler.build(job.folder, job.options);
      return { ...reportOf(result, job), milliseconds: clock() - start };
    } catch (error) {
      // A build that was broken off may have left its compiler's caches incomplete.
      compilers.clear();
      throw error;
    }
  };
}

/** A runner that never throws: a failure of the machine is a failed job, so that others go on. */
export function failingAlone(run: JobRunner, clock: () => number): JobRunner {
  return async (job) => {
    const start = clock();
    try {
      return await run(job);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      const fault =
        error instanceof FileAccessError
          ? { code: 'machine/unreadable' as const, message }
          : { code: 'machine/internal' as const, message: `the build failed: ${message}`, hint: REPORT };
      return failedJob(fault, clock() - start);
    }
  };
}

const REPORT = 'this is a bug in briefwright. Please report it, with the brief that shows it';

type Untimed = Omit<JobReport, 'timings' | 'milliseconds'>;

/** The report of the last build where it is up to date. */
export function lastBuild({ folder, options, output }: Job, packages: PackageMemory): Untimed | undefined {
  const last = output === undefined ? undefined : findUpToDate(output, { folder, options, packages });
  if (!last) return undefined;
  const { pages, bytes, digest, diagnostics, filesRead } = last;
  return {
    status: hasErrors(diagnostics) ? 'failed' : 'unchanged',
    ...{ pages, diagnostics, made: { bytes, digest }, pdf: undefined, record: undefined },
    ...{ quoted: quotedBy(diagnostics, filesRead), madeFrom: [] },
  };
}

function reportOf(result: CompileResult, { folder, options, files }: Job): Omit<JobReport, 'milliseconds'> {
  const { pdf, pages, diagnostics, filesRead, timings } = result;
  return {
    status: hasErrors(diagnostics) ? 'failed' : 'built',
    ...{ pages, pdf, diagnostics, timings },
    made: pdf && { bytes: pdf.length, digest: createHash('sha256').update(pdf).digest('hex') },
    record: files ? undefined : buildRecord(result, { folder, options }),
    quoted: quotedBy(diagnostics, filesRead),
    madeFrom: projectFiles(filesRead),
  };
}

function quotedBy(diagnostics: readonly Diagnostic[], filesRead: readonly FileRead[]): readonly FileRead[] {
  const spans = diagnostics.flatMap(({ span, related = [] }) => [span, ...related.map((other) => other.span)]);
  const names = new Set(spans.map((span) => span?.file));
  return filesRead.filter(({ path }) => names.has(path));
}
