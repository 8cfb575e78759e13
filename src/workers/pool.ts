/** Worker threads that run jobs, each with a warm compiler. The only file that imports piscina. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Piscina } from 'piscina';
import { PATIENCE } from '../core/budget.ts';
import { LIMITS } from '../core/limits.ts';
import { packageRoot } from '../machine/package-files.ts';
import { failedJob, type Job, type JobReport } from './job.ts';

export interface Pool {
  readonly workers: number;
  /**
   * Runs a job as soon as a worker is free. A worker that ends or hangs is replaced, and its job fails with a diagnostic.
   * Rejects with the signal's reason once it is aborted; the worker that runs the job ends.
   */
  run(job: Job, signal?: AbortSignal): Promise<JobReport>;
  /** Ends the workers, with the jobs that they run. */
  close(): Promise<void>;
}

export interface PoolOptions {
  readonly workers: number;
  /** The script of a worker, which exports `runJob`; another one for tests. */
  readonly script?: string;
  /** The time after which a job's worker is ended, ms; by default longer than the job's own limits allow. */
  readonly endAfterMs?: number;
}

/** A worker's heap, MiB: a build within its limit of memory fits. */
const HEAP_MIB = 2048;
/** How much later than a job's own limits its worker is ended, ms. */
const GRACE_MS = 10_000;

/** Starts workers. Throws where the program isn't complete. */
export async function createPool(options: PoolOptions): Promise<Pool> {
  const { workers, script = join(packageRoot(), 'dist', 'thread.cjs'), endAfterMs } = options;
  if (!existsSync(script)) throw new Error(`${script} is missing: install briefwright again`);
  const { Piscina } = await import('piscina');
  const piscina = new Piscina({
    ...{ filename: script, name: 'runJob', minThreads: workers, maxThreads: workers },
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MIB },
  });
  // A worker without a job has nothing to report; its next jobs do.
  piscina.on('error', () => undefined);
  const turns = createTurns(workers);
  return {
    workers,
    async run(job, signal) {
      await turns.wait(signal);
      try {
        return await runIn(piscina, job, endAfterMs ?? longestTime(job), signal);
      } finally {
        turns.done();
      }
    },
    close: () => piscina.destroy(),
  };
}

function longestTime({ options }: Job): number {
  return (options.limits?.time ?? LIMITS.time.standard) * 1000 * PATIENCE + GRACE_MS;
}

async function runIn(pool: Piscina, job: Job, endAfterMs: number, signal?: AbortSignal): Promise<JobReport> {
  const start = performance.now();
  const ended = new AbortController();
  const timer = setTimeout(() => ended.abort(), endAfterMs);
  const end = (): void => ended.abort();
  signal?.addEventListener('abort', end, { once: true });
  try {
    return (await pool.run(job, { signal: ended.signal })) as JobReport;
  } catch (error) {
    signal?.throwIfAborted();
    const milliseconds = performance.now() - start;
    if (ended.signal.aborted) {
      const message = `the build was ended because it didn't finish within ${Math.round(endAfterMs / 1000)} seconds`;
      return failedJob({ code: 'machine/took-too-long', message }, milliseconds);
    }
    const reason = error instanceof Error ? error.message : String(error);
    return failedJob(
      { code: 'machine/worker-ended', message: `the worker ended during the build: ${reason}` },
      milliseconds,
    );
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', end);
  }
}

interface Turns {
  /** Resolves when it is the caller's turn. Rejects with the signal's reason once it is aborted. */
  wait(signal?: AbortSignal): Promise<void>;
  done(): void;
}

/** Lets so many callers have their turn at once, first come, first served: the time of a job starts with its turn. */
function createTurns(most: number): Turns {
  let running = 0;
  const waiting = new Set<() => void>();
  const next = (): void => {
    const [start] = waiting;
    if (!start || running >= most) return;
    waiting.delete(start);
    running++;
    start();
  };
  return {
    wait: (signal) =>
      new Promise((resolve, reject) => {
        signal?.throwIfAborted();
        const leave = (): void => {
          if (waiting.delete(start)) reject(signal?.reason);
        };
        const start = (): void => {
          signal?.removeEventListener('abort', leave);
          resolve();
        };
        signal?.addEventListener('abort', leave, { once: true });
        waiting.add(start);
        next();
      }),
    done() {
      running--;
      next();
    },
  };
}
