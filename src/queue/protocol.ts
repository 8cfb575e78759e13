/** What callers and workers of a queue agree on: names of keys, and the data of a job. */

import { createHash } from 'node:crypto';
import { packageVersion } from '../machine/package-files.ts';
import { PROGRAM_DIGEST } from '../project/program-digest.ts';
import type { Content, JobOptions, JobReport } from '../workers/job.ts';

/** The program that builds: only the same one, on the same Node.js, gives the same bytes. */
export function programName(): string {
  return `briefwright ${packageVersion()} (${PROGRAM_DIGEST.slice(0, 8)}, Node.js ${process.version}, ${process.arch})`;
}

/** Each program has a queue of its own, so that no worker of another version takes a job. */
export function queueName(): string {
  return `briefwright-${sha256(programName()).slice(0, 16)}`;
}

/** The data of a job. */
export interface QueuedJob {
  readonly folder: string;
  readonly options: JobOptions;
  /** The project, in the key `contentKey`. */
  readonly content: { readonly type: Content['type']; readonly digest: string };
  /** Where the PDF is put; without it, it returns to the caller in the key `pdfKey`. */
  readonly store?: { readonly url: string; readonly name: string };
}

/** The result of a job: its report without the PDF, and with the names of the files that diagnostics quote. */
export interface QueuedReport extends Omit<JobReport, 'pdf' | 'quoted'> {
  readonly quoted: readonly string[];
}

/** A job's id: the digest of its input, so that the same job is built once. */
export function jobId(job: QueuedJob): string {
  const options = Object.entries(job.options).sort(([a], [b]) => (a < b ? -1 : 1));
  return sha256(JSON.stringify([job.folder, options, job.content, job.store ?? null]));
}

export function sha256(value: Uint8Array | string): string {
  return createHash('sha256').update(value).digest('hex');
}

export const contentKey = (digest: string): string => `briefwright:content:${digest}`;
export const pdfKey = (id: string): string => `briefwright:pdf:${id}`;
/** Each worker keeps a key of its own as long as it runs. */
export const workerKey = (name: string): string => `briefwright:worker:${name}`;

/** How long PDFs stay in Redis if nobody asks for them any more, s. */
export const KEPT_S = 3600;
/** How long a project stays in Redis after its last job was added, s: a caller sends it again where it is missing. */
export const CONTENT_KEPT_S = 600;
/** How long a worker's key stays, s: it is renewed in a third of that. */
export const WORKER_KEY_S = 15;

/** How often a job is tried. */
export const ATTEMPTS = 3;

/** The start of an error that means that the job's project is no longer in Redis. */
export const NO_CONTENT = 'the project is no longer in the queue';

/** A worker as it announces itself. */
export interface Announced {
  readonly name: string;
  readonly program: string;
  readonly workers: number;
}
