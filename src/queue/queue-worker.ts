/** A worker of a queue: takes jobs, and builds them in a pool of threads. */

import { hostname } from 'node:os';
import { type Job as BullJob, Queue, UnrecoverableError, Worker } from 'bullmq';
import type { Diagnostic } from '../core/diagnostic.ts';
import type { Builder } from '../workers/builder.ts';
import type { Content } from '../workers/job.ts';
import {
  type Announced,
  contentKey,
  KEPT_S,
  NO_CONTENT,
  pdfKey,
  programName,
  type QueuedJob,
  type QueuedReport,
  queueName,
  WORKER_KEY_S,
  workerKey,
} from './protocol.ts';
import { connectRedis, type QueueAddress, type Redis } from './redis.ts';
import type { ResultStore } from './result-store.ts';

export interface QueueWorkerOptions {
  readonly address: QueueAddress;
  readonly builder: Builder;
  readonly store?: ResultStore | undefined;
  /** The builds of a worker that was silent for so long are given to another one, ms. */
  readonly lostAfterMs: number;
  /** Called with a message when the server isn't there: the worker waits for it. */
  readonly absent: (message: string) => void;
}

/** How often builds of silent workers are given to others before they count as failed. */
const MOST_STALLED = 2;

export interface QueueCounts {
  readonly built: number;
  readonly failed: number;
  /** Builds that were tried again, or given up. */
  readonly broken: number;
  readonly waiting: number;
  readonly active: number;
  /** Jobs that failed three times. */
  readonly givenUp: number;
}

export interface QueueWorker {
  readonly name: string;
  counts(): Promise<QueueCounts>;
  /** Finishes the builds that are running. */
  close(): Promise<void>;
}

/** Starts a worker. Throws `QueueError`. */
export async function startQueueWorker(options: QueueWorkerOptions): Promise<QueueWorker> {
  const { address, builder, lostAfterMs } = options;
  const redis = await connectRedis(address, options.absent);
  const name = `${hostname()}-${process.pid}`;
  const projects = new Projects(redis);
  const counts = { built: 0, failed: 0, broken: 0 };
  const connection = address.options;
  const queue = new Queue<QueuedJob, QueuedReport>(queueName(), { connection });
  const worker = new Worker<QueuedJob, QueuedReport>(
    queueName(),
    async (job) => {
      const report = await build(job, options, projects, redis);
      counts[report.status === 'failed' ? 'failed' : 'built']++;
      return report;
    },
    {
      ...{ connection, name, concurrency: builder.workers },
      ...{ lockDuration: lostAfterMs, stalledInterval: lostAfterMs / 2, maxStalledCount: MOST_STALLED },
    },
  );
  worker.on('failed', () => counts.broken++);
  queue.on('error', () => undefined);
  worker.on('error', () => undefined);
  const announce = (): void => {
    const announced: Announced = { name, program: programName(), workers: builder.workers };
    redis.set(workerKey(name), JSON.stringify(announced), 'EX', WORKER_KEY_S).catch(() => undefined);
  };
  announce();
  const timer = setInterval(announce, (WORKER_KEY_S * 1000) / 3);
  return {
    name,
    async counts() {
      const { waiting = 0, active = 0, failed = 0 } = await queue.getJobCounts('waiting', 'active', 'failed');
      return { ...counts, waiting, active, givenUp: failed };
    },
    async close() {
      clearInterval(timer);
      await worker.close();
      await redis.del(workerKey(name)).catch(() => undefined);
      await queue.close();
      redis.disconnect();
    },
  };
}

/** Throws where the build should be tried again. */
async function build(
  job: BullJob<QueuedJob, QueuedReport>,
  { builder, store }: QueueWorkerOptions,
  projects: Projects,
  redis: Redis,
): Promise<QueuedReport> {
  const { folder, options, content, store: wanted } = job.data;
  if (wanted && wanted.url !== store?.url) {
    throw new Error(`this worker doesn't write to ${wanted.url}; start it with --store ${wanted.url}`);
  }
  const bytes = await projects.read(content.digest);
  const report = await builder.run({ folder, options, content: { type: content.type, bytes } });
  const broken = report.diagnostics.find(isFault);
  if (broken) throw new Error(broken.message);
  const { pdf, quoted, ...rest } = report;
  if (pdf && wanted) await store?.put(wanted.name, pdf);
  else if (pdf) await redis.set(pdfKey(job.id ?? ''), Buffer.from(pdf), 'EX', KEPT_S);
  return { ...rest, quoted: quoted.map(({ path }) => path) };
}

/** The machine's fault, not the author's mistake. */
function isFault({ code }: Diagnostic): boolean {
  return code.startsWith('machine/');
}

/** Projects from Redis. All places of one brief share one, so the last ones are kept. */
class Projects {
  static readonly #KEPT = 4;
  readonly #redis: Redis;
  readonly #kept = new Map<string, Content['bytes']>();

  constructor(redis: Redis) {
    this.#redis = redis;
  }

  async read(digest: string): Promise<Uint8Array> {
    const known = this.#kept.get(digest);
    if (known) return known;
    const bytes = await this.#redis.getBuffer(contentKey(digest));
    // The caller sends it again.
    if (!bytes) throw new UnrecoverableError(NO_CONTENT);
    const made = new Uint8Array(bytes);
    this.#kept.set(digest, made);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > Projects.#KEPT && oldest !== undefined) this.#kept.delete(oldest);
    return made;
  }
}

/** A job that failed three times. */
export interface GivenUp {
  readonly id: string;
  readonly folder: string;
  readonly row: string | undefined;
  readonly reason: string;
}

/** The jobs that failed three times, the last first. Throws `QueueError`. */
export async function givenUpJobs(address: QueueAddress): Promise<readonly GivenUp[]> {
  (await connectRedis(address)).disconnect();
  const queue = new Queue<QueuedJob, QueuedReport>(queueName(), { connection: address.options });
  queue.on('error', () => undefined);
  try {
    const jobs = await queue.getFailed();
    return jobs.map(({ id = '', data, failedReason }) => {
      return { id: id.slice(0, 12), folder: data.folder, row: data.options.row, reason: failedReason };
    });
  } finally {
    await queue.close();
  }
}
