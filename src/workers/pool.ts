/** Worker threads that run jobs, each with a warm compiler. The only file that imports piscina. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Piscina } from 'piscina';
import { PATIENCE } from '../core/budget.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import { LIMITS } from '../core/limits.ts';
import { packageRoot } from '../machine/package-files.ts';
import type { Builder } from './builder.ts';
import { failedJob, type Job, type JobReport } from './job.ts';

/** A worker that ends or hangs is replaced, and its job fails with a diagnostic. */
export type Pool = Builder;

export interface PoolOptions {
  readonly workers: number;
  /** The script of a worker, which exports `runJob`; another one for tests. */
  readonly script?: string;
  /** The time after which a job's worker is ended, ms; by default longer than the job's own limits allow. */
  readonly endAfterMs?: number;
  /** The time that a job may take to end after it was cancelled, ms; then its worker is ended. */
  readonly cancelMs?: number;
}

/** A worker's heap, MiB: a build within its limit of memory fits. */
const HEAP_MIB = 2048;
/**
 * A worker's space for new objects, MiB: three spaces of 32. A build makes some 100 MB of objects that are dropped with
 * it: with V8's default of 48, more of them outlive the space and are copied, by threads that other workers need. Measured over 200 briefs on
 * two cores: 1 worker takes 15 % less processor time, 2 workers 23 % less, and each has 20 MB more memory.
 */
const YOUNG_MIB = 96;
/** How much later than a job's own limits its worker is ended, ms. */
const GRACE_MS = 10_000;
const CANCEL_MS = 5000;

/** Starts workers. Throws where the program isn't complete. */
export async function createPool(options: PoolOptions): Promise<Pool> {
  const { workers, script = join(packageRoot(), 'dist', 'thread.cjs'), cancelMs = CANCEL_MS } = options;
  if (!existsSync(script)) throw new Error(`${script} is missing: install briefwright again`);
  const { Piscina } = await import('piscina');
  const piscina = new Piscina({
    ...{ filename: script, name: 'runJob', minThreads: workers, maxThreads: workers },
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MIB, maxYoungGenerationSizeMb: YOUNG_MIB },
  });
  // A worker without a job has nothing to report; its next jobs do.
  piscina.on('error', () => undefined);
  const permits = createSemaphore(workers);
  return {
    workers,
    async run(job, signal) {
      await permits.acquire(signal);
      try {
        const times = { endAfterMs: options.endAfterMs ?? longestTime(job), cancelMs };
        return await runIn(piscina, job, times, signal);
      } finally {
        permits.release();
      }
    },
    close: () => piscina.destroy(),
  };
}

function longestTime({ options }: Job): number {
  return (options.limits?.time ?? LIMITS.time.standard) * 1000 * PATIENCE + GRACE_MS;
}

async function runIn(
  pool: Piscina,
  job: Job,
  { endAfterMs, cancelMs }: Required<Pick<PoolOptions, 'endAfterMs' | 'cancelMs'>>,
  signal?: AbortSignal,
): Promise<JobReport> {
  const start = performance.now();
  const ended = new AbortController();
  let timer = setTimeout(() => ended.abort(), endAfterMs);
  const cancel = new Int32Array(new SharedArrayBuffer(4));
  const cancelJob = (): void => {
    Atomics.store(cancel, 0, 1);
    clearTimeout(timer);
    timer = setTimeout(() => ended.abort(), cancelMs);
  };
  signal?.addEventListener('abort', cancelJob, { once: true });
  try {
    const report = (await pool.run(signal ? { ...job, cancel } : job, { signal: ended.signal })) as JobReport;
    signal?.throwIfAborted();
    return report;
  } catch (error) {
    signal?.throwIfAborted();
    return failedJob([faultOf(error, ended.signal, endAfterMs)], performance.now() - start);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', cancelJob);
  }
}

function faultOf(error: unknown, ended: AbortSignal, endAfterMs: number): Diagnostic {
  const reason = error instanceof Error ? error.message : String(error);
  return ended.aborted
    ? {
        ...{ severity: 'error', code: 'machine/took-too-long' },
        message: `the build was ended because it didn't finish within ${Math.round(endAfterMs / 1000)} seconds`,
      }
    : {
        ...{ severity: 'error', code: 'machine/worker-ended' },
        message: `the worker ended during the build: ${reason}`,
      };
}

interface Semaphore {
  /** Resolves when a permit is free. Rejects with the signal's reason once it is aborted. */
  acquire(signal?: AbortSignal): Promise<void>;
  release(): void;
}

/** A number of permits, first come, first served: the time of a job starts when it has one. */
function createSemaphore(permits: number): Semaphore {
  let running = 0;
  const waiting = new Set<() => void>();
  const next = (): void => {
    const [start] = waiting;
    if (!start || running >= permits) return;
    waiting.delete(start);
    running++;
    start();
  };
  return {
    acquire: (signal) =>
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
    release() {
      running--;
      next();
    },
  };
}
