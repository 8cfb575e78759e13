/** Builds jobs by workers on other machines, through a queue. */

import { type Job as BullJob, Queue, QueueEvents } from 'bullmq';
import type { Diagnostic } from '../core/diagnostic.ts';
import type { FileRead } from '../core/files.ts';
import type { Builder } from '../workers/builder.ts';
import { failedJob, type Job, type JobReport } from '../workers/job.ts';
import { OutsideProjectError, type PackedProject, ProjectPacker } from './pack-project.ts';
import {
  type Announced,
  ATTEMPTS,
  CONTENT_KEPT_S,
  contentKey,
  jobId,
  KEPT_S,
  NO_CONTENT,
  pdfKey,
  programName,
  type QueuedJob,
  type QueuedReport,
  queueName,
  sha256,
  workerKey,
} from './protocol.ts';
import { connectRedis, type QueueAddress, type Redis } from './redis.ts';

export interface QueueBuilderOptions {
  readonly address: QueueAddress;
  /** Where workers put PDFs; without it, they return. */
  readonly store?: string | undefined;
  /** The name of a job's PDF in the store. */
  readonly nameOf?: (job: Job) => string;
}

export interface QueueBuilder extends Builder {
  /** The workers that run now, of any version. */
  announced(): Promise<readonly Announced[]>;
}

/** Jobs in the queue at once, of one caller: enough for some machines, and few enough that Redis holds few PDFs. */
const OPEN_JOBS = 32;
/** How often jobs are looked at, in case an event was lost with its connection, ms. */
const LOOK_EVERY_MS = 3000;
/** How often a job is sent again: Redis may lose what it had not written to the disk. */
const SENDS = 5;
/** Rounds in which files that a build looked for are added to its project. */
const ROUNDS = 4;

/** Connects to a queue. Throws `QueueError`. */
export async function createQueueBuilder(options: QueueBuilderOptions): Promise<QueueBuilder> {
  const redis = await connectRedis(options.address);
  const connection = options.address.options;
  const queue = new Queue<QueuedJob, QueuedReport>(queueName(), { connection });
  const events = new QueueEvents(queueName(), { connection });
  queue.on('error', () => undefined);
  events.on('error', () => undefined);
  await events.waitUntilReady();
  return new RemoteBuilder(options, redis, queue, events);
}

/** What became of a queued job. */
type Ended = { readonly report: QueuedReport } | { readonly reason: string } | 'lost';

class RemoteBuilder implements QueueBuilder {
  readonly workers = OPEN_JOBS;
  readonly #options: QueueBuilderOptions;
  readonly #redis: Redis;
  readonly #queue: Queue<QueuedJob, QueuedReport>;
  readonly #events: QueueEvents;
  readonly #packer = new ProjectPacker();
  readonly #waiting = new Map<string, Set<() => void>>();
  readonly #timer: NodeJS.Timeout;

  constructor(options: QueueBuilderOptions, redis: Redis, queue: Queue<QueuedJob, QueuedReport>, events: QueueEvents) {
    this.#options = options;
    this.#redis = redis;
    this.#queue = queue;
    this.#events = events;
    events.on('completed', ({ jobId: id }) => this.#look(id));
    events.on('failed', ({ jobId: id }) => this.#look(id));
    const lookAtAll = (): void => {
      for (const id of this.#waiting.keys()) this.#look(id);
    };
    this.#timer = setInterval(lookAtAll, LOOK_EVERY_MS);
  }

  async announced(): Promise<readonly Announced[]> {
    const keys = await this.#redis.keys(workerKey('*'));
    const texts = keys.length === 0 ? [] : await this.#redis.mget(keys);
    return texts.flatMap((text) => (text === null ? [] : [JSON.parse(text) as Announced]));
  }

  async run(job: Job, signal?: AbortSignal): Promise<JobReport> {
    const start = performance.now();
    try {
      for (let round = 1; ; round++) {
        const project = this.#projectOf(job);
        const report = await this.#send(job, project, signal);
        if (job.content || round === ROUNDS || !this.#packer.add(job.folder, report.absent)) return report;
      }
    } catch (error) {
      signal?.throwIfAborted();
      if (!(error instanceof OutsideProjectError)) throw error;
      return failedJob([fault('worker-ended', error.message)], performance.now() - start);
    }
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    await Promise.all([this.#events.close(), this.#queue.close()]).catch(() => undefined);
    this.#redis.disconnect();
  }

  #projectOf({ folder, content }: Job): PackedProject {
    return content ? { content, digest: sha256(content.bytes), files: new Map() } : this.#packer.pack(folder);
  }

  async #send(job: Job, project: PackedProject, signal?: AbortSignal): Promise<JobReport> {
    const { store, nameOf } = this.#options;
    const { content, digest } = project;
    const data: QueuedJob = {
      ...{ folder: job.folder, options: job.options, content: { type: content.type, digest } },
      ...(store !== undefined && { store: { url: store, name: nameOf?.(job) ?? `${digest}.pdf` } }),
    };
    const id = jobId(data);
    let reason = 'the queue lost the job';
    for (let send = 1; send <= SENDS; send++) {
      await this.#keepContent(project);
      await this.#add(id, data);
      const ended = await this.#ended(id, signal);
      if (ended !== 'lost' && 'reason' in ended && !ended.reason.startsWith(NO_CONTENT)) {
        // It stays in the queue, where `brief worker --failed` lists it.
        return failedJob([fault('worker-ended', `the build failed ${ATTEMPTS} times: ${ended.reason}`)], 0);
      }
      const pdf =
        ended !== 'lost' && 'report' in ended && ended.report.made ? await this.#takePdf(id, data) : undefined;
      await this.#queue.remove(id);
      if (ended === 'lost') continue;
      if ('reason' in ended) reason = ended.reason;
      else if (!ended.report.made || pdf || store !== undefined) return received(ended.report, pdf, project);
    }
    return failedJob([fault('worker-ended', reason)], 0);
  }

  async #keepContent({ content, digest }: PackedProject): Promise<void> {
    const key = contentKey(digest);
    if ((await this.#redis.expire(key, CONTENT_KEPT_S)) === 1) return;
    await this.#redis.set(key, Buffer.from(content.bytes), 'EX', CONTENT_KEPT_S);
  }

  /** Adds a job unless it is in the queue; one that has failed before is tried again. */
  async #add(id: string, data: QueuedJob): Promise<void> {
    const known = await this.#queue.getJob(id);
    if (known?.failedReason && known.finishedOn) await this.#queue.remove(id);
    const kept = { removeOnComplete: { age: KEPT_S }, removeOnFail: { age: 24 * KEPT_S } };
    await this.#queue.add('build', data, {
      jobId: id,
      attempts: ATTEMPTS,
      backoff: { type: 'fixed', delay: 200 },
      ...kept,
    });
  }

  /** Resolves when a job is finished, or is no longer in the queue. */
  #ended(id: string, signal?: AbortSignal): Promise<Ended> {
    return new Promise((resolve, reject) => {
      const stop = (): void => {
        const looks = this.#waiting.get(id);
        looks?.delete(look);
        if (looks?.size === 0) this.#waiting.delete(id);
        signal?.removeEventListener('abort', leave);
      };
      const leave = (): void => {
        stop();
        // A job that is running can't be removed; its result expires.
        this.#queue.remove(id).catch(() => undefined);
        reject(signal?.reason);
      };
      const look = (): void => {
        this.#queue.getJob(id).then(
          (job) => {
            const ended = endOf(job);
            if (!ended) return;
            stop();
            resolve(ended);
          },
          () => undefined,
        );
      };
      this.#waiting.set(id, (this.#waiting.get(id) ?? new Set()).add(look));
      signal?.addEventListener('abort', leave, { once: true });
      if (signal?.aborted) leave();
      else look();
    });
  }

  #look(id: string): void {
    for (const look of this.#waiting.get(id) ?? []) look();
  }

  async #takePdf(id: string, { store }: QueuedJob): Promise<Uint8Array | undefined> {
    if (store) return undefined;
    const bytes = await this.#redis.getdelBuffer(pdfKey(id));
    return bytes ? new Uint8Array(bytes) : undefined;
  }
}

function endOf(job: BullJob<QueuedJob, QueuedReport> | undefined): Ended | undefined {
  if (!job) return 'lost';
  if (!job.finishedOn) return undefined;
  return job.failedReason ? { reason: job.failedReason } : { report: job.returnvalue };
}

function received(report: QueuedReport, pdf: Uint8Array | undefined, { files }: PackedProject): JobReport {
  const quoted = report.quoted.map((path): FileRead => ({ path, bytes: files.get(path) }));
  return { ...report, pdf, quoted };
}

function fault(name: 'worker-ended', message: string): Diagnostic {
  return { severity: 'error', code: `machine/${name}`, message };
}

/** Workers of another version, in words. They take no jobs of this one. */
export function otherVersions(workers: readonly Announced[]): readonly string[] {
  const own = programName();
  return workers
    .filter(({ program }) => program !== own)
    .map(({ name, program }) => `the worker ${name} is ${program}, and gets no jobs from ${own}`);
}
