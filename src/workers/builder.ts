import type { Job, JobReport } from './job.ts';

/** Builds jobs: a pool of worker threads (`pool.ts`), or a queue of other machines. */
export interface Builder {
  /** About as many jobs as are built at the same time. */
  readonly workers: number;
  /**
   * Runs a job as soon as a worker is free. A job whose worker fails has a diagnostic. Rejects with the signal's reason once
   * it is aborted; the job then ends soon.
   */
  run(job: Job, signal?: AbortSignal): Promise<JobReport>;
  /** Ends the jobs that are running. */
  close(): Promise<void>;
}
