/** `brief serve`. */

import { availableParallelism } from 'node:os';
import { type Service, startService } from '../serve/start-service.ts';
import { createPool } from '../workers/pool.ts';
import type { CommandBody } from './command.ts';
import { boundsOf } from './compile-options.ts';
import { endSignal } from './end-signal.ts';
import { UsageError } from './exit-code.ts';
import { openQueue } from './queue-options.ts';
import { PORTS, wholeNumber } from './whole-number.ts';

const PORT = 8080;
const HOST = '127.0.0.1';
const WAITING = 100;
const BODY_MB = 32;

/** Runs until a signal ends it. The exit code is 130 after Ctrl-C. */
export const serveCommand: CommandBody = async (input, terminal) => {
  const port = wholeNumber(input, 'port', PORTS) ?? PORT;
  const host = input.values.get('host') ?? HOST;
  const workers = wholeNumber(input, 'workers', { least: 1, most: 256 }) ?? availableParallelism();
  const waiting = wholeNumber(input, 'waiting', { least: 0, most: 100_000 }) ?? WAITING;
  const megabytes = wholeNumber(input, 'max-body', { least: 1, most: 1000 }) ?? BODY_MB;
  const { limits } = boundsOf(input);
  const ended = endSignal();
  const queue = input.values.get('queue');
  if (queue !== undefined && input.values.has('workers')) {
    throw new UsageError('--queue and --workers: brief worker says how many threads it has', 'remove --workers');
  }
  const builder = (await openQueue({ queue, store: undefined }, () => '', terminal)) ?? (await createPool({ workers }));
  let service: Service | undefined;
  try {
    service = await startService({
      ...{ builder, waiting, host, port, mostBytes: megabytes * 1_000_000 },
      ...(limits && { limits }),
    });
    const { url } = service;
    if (input.flags.has('json')) terminal.out.line(JSON.stringify({ ok: true, url, workers: builder.workers }));
    else
      terminal.out.line(
        `${terminal.out.paint('blue', url)}  ${queue === undefined ? `${workers} thread${workers === 1 ? '' : 's'}` : 'builds by workers of the queue'}`,
      );
    return await ended;
  } catch (error) {
    throw portProblem(error, host, port) ?? error;
  } finally {
    await service?.close();
    await builder.close();
  }
};

function portProblem(error: unknown, host: string, port: number): UsageError | undefined {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EADDRINUSE':
      return new UsageError(`another program listens on ${host}:${port}`, 'choose another port with --port');
    case 'EACCES':
      return new UsageError(`this user may not listen on port ${port}`, 'choose a port from 1024 on with --port');
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new UsageError(
        `this machine has no address ${host}`,
        '--host 127.0.0.1, or 0.0.0.0 for all of its addresses',
      );
    default:
      return undefined;
  }
}
