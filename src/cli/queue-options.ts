/** `--queue` and `--store`: builds by workers on other machines. */

import type { QueueBuilder } from '../queue/queue-builder.ts';
import type { QueueAddress } from '../queue/redis.ts';
import type { ResultStore } from '../queue/result-store.ts';
import type { Job } from '../workers/job.ts';
import type { Arguments } from './command.ts';
import { UsageError } from './exit-code.ts';
import type { Terminal } from './terminal.ts';

interface QueueValues {
  readonly queue: string | undefined;
  readonly store: string | undefined;
}

/** Throws `UsageError` for options that a queue can't do, or that need one. */
export function checkQueue({ values, flags, lists }: Arguments, { queue, store }: QueueValues): void {
  if (queue === undefined) {
    if (store !== undefined) throw new UsageError('--store is for builds by a queue', 'add --queue redis://HOST');
    return;
  }
  const refused = (option: string, why: string): UsageError =>
    new UsageError(`--queue and ${option}: ${why}`, `remove ${option}`);
  if (values.has('workers')) throw refused('--workers', 'brief worker says how many threads it has');
  if (values.has('print')) throw refused('--print', 'only this machine prints');
  if (flags.has('write-baseline')) throw refused('--write-baseline', 'only this machine writes it');
  if (flags.has('run-modules')) throw refused('--run-modules', 'workers never run JavaScript of a brief');
  if (lists.has('allow')) throw refused('--allow', 'workers get the files of the project alone');
  if (store !== undefined && flags.has('strict')) throw refused('--strict', 'workers store PDFs with warnings');
  if (store !== undefined && values.has('out')) throw refused('--out', 'the PDF goes to the store');
}

/** Reads the address of a queue. Throws `UsageError`. */
export async function addressOf(queue: string): Promise<QueueAddress> {
  const { queueAddress } = await import('../queue/redis.ts');
  const address = queueAddress(queue, process.env);
  if ('problem' in address) throw new UsageError(address.problem, address.hint);
  return address;
}

/** Reads the address of a store. Throws `UsageError`. */
export async function storeOf(store: string | undefined): Promise<ResultStore | undefined> {
  if (store === undefined) return undefined;
  const { resultStore } = await import('../queue/result-store.ts');
  const found = await resultStore(store, process.env);
  if ('problem' in found) throw new UsageError(found.problem, found.hint);
  return found;
}

/** Connects to a queue, and names its workers of other versions. Throws `QueueError`. */
export async function openQueue(
  { queue, store }: QueueValues,
  nameOf: (job: Job) => string,
  terminal: Terminal,
): Promise<QueueBuilder | undefined> {
  if (queue === undefined) return undefined;
  const { createQueueBuilder, otherVersions } = await import('../queue/queue-builder.ts');
  const builder = await createQueueBuilder({ address: await addressOf(queue), store, nameOf });
  const workers = await builder.announced();
  const others = otherVersions(workers);
  for (const line of others) terminal.err.line(`${terminal.err.paint('yellow', 'warning')}: ${line}`);
  if (others.length === workers.length) {
    terminal.err.line(`no worker is running; the builds wait for one: brief worker --queue ${queue}`);
  }
  return builder;
}
