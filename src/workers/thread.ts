/** The work of a thread. The bundler makes a script of it, which `start-thread.ts` loads. */

import { createJobRunner, failingAlone } from './run-job.ts';

const clock = (): number => performance.now();

/** Runs a job with the thread's compiler. Never throws. */
export const runJob = failingAlone(createJobRunner(clock), clock);
