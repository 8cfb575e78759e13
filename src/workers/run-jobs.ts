/** Runs many jobs in workers, or in the command's own thread where workers don't pay. */

import { availableParallelism } from 'node:os';
import type { PackageMemory } from '../machine/package-files.ts';
import type { Builder } from './builder.ts';
import type { Job, JobReport } from './job.ts';
import { createJobRunner, failingAlone, type JobRunner, lastBuild } from './run-job.ts';
import { workerCount } from './worker-count.ts';

export interface RunJobsOptions {
  /** The number of workers; by default as many as pay. */
  readonly workers?: number | undefined;
  /** Builds the jobs in place of this machine's workers; the caller closes it. */
  readonly builder?: Builder | undefined;
  /** Milliseconds, for the times of reports. */
  readonly clock: () => number;
}

/** Jobs that a builder may be ahead of the oldest unfinished one, for each worker: their PDFs are in memory. */
const AHEAD = 4;

/**
 * Runs jobs, and returns their reports in the same order. A failure of the machine is a failed job among several. Throws
 * `FileAccessError` for it if there is only one.
 */
export async function* runJobs(jobs: readonly Job[], options: RunJobsOptions): AsyncGenerator<JobReport> {
  const { builder, clock } = options;
  if (builder) return yield* runWith(builder, jobs, lookUp(clock));
  const known = options.workers === undefined ? lastBuilds(jobs, clock) : new Map<Job, JobReport>();
  const workers = options.workers ?? workerCount(jobs.length - known.size, availableParallelism());
  const some = Math.min(workers, jobs.length);
  if (some === 0) return yield* runHere(jobs, known, clock);
  const { createPool } = await import('./pool.ts');
  const pool = await createPool({ workers: some });
  try {
    yield* runWith(pool, jobs, (job) => known.get(job));
  } finally {
    await pool.close();
  }
}

async function* runHere(
  jobs: readonly Job[],
  known: ReadonlyMap<Job, JobReport>,
  clock: () => number,
): AsyncGenerator<JobReport> {
  const runner = createJobRunner(clock);
  const run: JobRunner = jobs.length === 1 ? runner : failingAlone(runner, clock);
  for (const job of jobs) yield known.get(job) ?? (await run(job));
}

async function* runWith(
  builder: Builder,
  jobs: readonly Job[],
  lastReport: (job: Job) => JobReport | undefined,
): AsyncGenerator<JobReport> {
  const started: Promise<JobReport>[] = [];
  try {
    let next = 0;
    while (next < jobs.length || started.length > 0) {
      for (; next < jobs.length && started.length < builder.workers * AHEAD; next++) {
        const job = jobs[next] as Job;
        const last = lastReport(job);
        started.push(last ? Promise.resolve(last) : builder.run(job));
      }
      yield (await started.shift()) as JobReport;
    }
  } finally {
    for (const job of started) job.catch(() => undefined);
  }
}

/** Finds the report of a PDF that is up to date. */
function lookUp(clock: () => number): (job: Job) => JobReport | undefined {
  const packages: PackageMemory = new Map();
  return (job) => {
    const start = clock();
    const last = lastBuild(job, packages);
    const milliseconds = clock() - start;
    return last && { ...last, timings: [{ stage: 'unchanged', ms: milliseconds }], milliseconds };
  };
}

/**
 * The reports of PDFs that are up to date, if there are so many jobs that workers may pay: only those that must be built
 * count. The search ends as soon as there is work for all cores; workers go on with it.
 */
function lastBuilds(jobs: readonly Job[], clock: () => number): ReadonlyMap<Job, JobReport> {
  const found = new Map<Job, JobReport>();
  const cores = availableParallelism();
  if (workerCount(jobs.length, cores) === 0) return found;
  const lastReport = lookUp(clock);
  for (const [i, job] of jobs.entries()) {
    if (workerCount(i - found.size, cores) === cores) break;
    const last = lastReport(job);
    if (last) found.set(job, last);
  }
  return found;
}
