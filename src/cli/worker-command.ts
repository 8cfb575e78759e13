/** `brief worker`. */

import { availableParallelism } from 'node:os';
import { givenUpJobs, type QueueWorker, startQueueWorker } from '../queue/queue-worker.ts';
import { startMetrics } from '../queue/worker-metrics.ts';
import { createPool } from '../workers/pool.ts';
import type { CommandBody } from './command.ts';
import { endSignal } from './end-signal.ts';
import { EXIT, UsageError } from './exit-code.ts';
import { addressOf, storeOf } from './queue-options.ts';
import type { Terminal } from './terminal.ts';
import { PORTS, wholeNumber } from './whole-number.ts';

const LOST_AFTER_S = 10;

/** Runs until a signal ends it. The exit code is 130 after Ctrl-C. */
export const workerCommand: CommandBody = async (input, terminal) => {
  const queue = input.values.get('queue');
  if (queue === undefined)
    throw new UsageError('a worker needs a queue', 'brief worker --queue redis://127.0.0.1:6379');
  const workers = wholeNumber(input, 'workers', { least: 1, most: 256 }) ?? availableParallelism();
  const lostAfter = wholeNumber(input, 'lost-after', { least: 1, most: 3600 }) ?? LOST_AFTER_S;
  const port = wholeNumber(input, 'metrics', PORTS);
  const address = await addressOf(queue);
  const json = input.flags.has('json');
  if (input.flags.has('failed')) return listFailed(await givenUpJobs(address), json, terminal);
  const store = await storeOf(input.values.get('store'));
  const ended = endSignal();
  const builder = await createPool({ workers });
  let worker: QueueWorker | undefined;
  let closeMetrics = async (): Promise<void> => undefined;
  try {
    const absent = (message: string): void => terminal.err.line(`${message}; waiting for it`);
    const starting = startQueueWorker({ address, builder, store, absent, lostAfterMs: lostAfter * 1000 });
    const first = await Promise.race([starting, ended]);
    if (typeof first === 'number') return first;
    worker = first;
    if (port !== undefined) closeMetrics = await startMetrics(worker, port);
    if (json) terminal.out.line(JSON.stringify({ ok: true, name: worker.name, queue: address.shown, workers }));
    else terminal.out.line(`${worker.name}  ${address.shown}, ${workers} thread${workers === 1 ? '' : 's'}`);
    return await ended;
  } finally {
    await closeMetrics();
    await worker?.close();
    await builder.close();
  }
};

function listFailed(jobs: Awaited<ReturnType<typeof givenUpJobs>>, json: boolean, { out }: Terminal): 0 {
  if (json) out.line(JSON.stringify({ ok: true, failed: jobs }));
  else for (const { id, folder, row, reason } of jobs) out.line(`${id}  ${folder}${row ? ` (${row})` : ''}  ${reason}`);
  if (!json && jobs.length === 0) out.line('no job has failed three times');
  return EXIT.done;
}
