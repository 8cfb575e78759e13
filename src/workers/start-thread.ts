/** Starts a worker thread from V8's code cache; bundled as `dist/thread.cjs`. */

import { threadId } from 'node:worker_threads';
import { createScriptLoader } from '../machine/script-loader.ts';
import type { Job, JobReport } from './job.ts';

interface Thread {
  runJob(job: Job): Promise<JobReport>;
}

const loader = createScriptLoader(import.meta.dirname, true);
const thread = loader.load('thread-script.js') as Thread;
/** Caches of compiled code are written by one thread, after its first job: that has run most functions. */
let keeps = threadId === 1;

/** Runs a job. */
export async function runJob(job: Job): Promise<JobReport> {
  const report = await thread.runJob(job);
  if (keeps) loader.keep();
  keeps = false;
  return report;
}
