/** Takes builds for a service, as many as can wait, and counts them. */

import type { Builder } from '../workers/builder.ts';
import type { Job, JobReport } from '../workers/job.ts';

export interface AdmissionState {
  /** Builds that are running or waiting. */
  readonly open: number;
  readonly most: number;
  readonly built: number;
  readonly failed: number;
  readonly cancelled: number;
  readonly refused: number;
  /** Milliseconds of all finished builds together, from their arrival. */
  readonly milliseconds: number;
}

export class BuildAdmission {
  readonly builder: Builder;
  readonly #counts = { built: 0, failed: 0, cancelled: 0, refused: 0, milliseconds: 0 };
  readonly #most: number;
  #open = 0;
  #idle: (() => void) | undefined;

  /** `waiting` is the number of builds that may wait for a worker. */
  constructor(builder: Builder, waiting: number) {
    this.builder = builder;
    this.#most = builder.workers + waiting;
  }

  state(): AdmissionState {
    return { ...this.#counts, open: this.#open, most: this.#most };
  }

  /** A place for a build; undefined where no more may wait. It is taken before the request is read, which needs memory. */
  admit(): AdmittedBuild | undefined {
    if (this.#open >= this.#most) {
      this.#counts.refused++;
      return undefined;
    }
    this.#open++;
    const start = performance.now();
    return {
      build: async (job, signal) => {
        try {
          const report = await this.builder.run(job, signal);
          this.#counts[report.status === 'failed' ? 'failed' : 'built']++;
          this.#counts.milliseconds += performance.now() - start;
          return report;
        } catch (error) {
          if (signal.aborted) this.#counts.cancelled++;
          throw error;
        }
      },
      release: () => {
        this.#open--;
        if (this.#open === 0) this.#idle?.();
      },
    };
  }

  /** Seconds until one of those that wait may be finished. */
  retryAfter(): number {
    const { built, failed, milliseconds } = this.#counts;
    const each = built + failed > 0 ? milliseconds / (built + failed) : 1000;
    return Math.max(1, Math.ceil(each / 1000));
  }

  /** Resolves when no build is open. */
  idle(): Promise<void> {
    return new Promise((resolve) => {
      this.#idle = resolve;
      if (this.#open === 0) resolve();
    });
  }
}

export interface AdmittedBuild {
  build(job: Job, signal: AbortSignal): Promise<JobReport>;
  /** To be called once, when the answer is sent or its client has left. */
  release(): void;
}
