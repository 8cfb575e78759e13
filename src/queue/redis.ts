/** Connections to Redis or Valkey. The only file that imports ioredis. */

import { readFileSync } from 'node:fs';
import { Redis } from 'ioredis';

export type { Redis };

/** The variables of the environment that a queue reads. */
export const PASSWORD_VARIABLE = 'BRIEF_QUEUE_PASSWORD';
export const CA_VARIABLE = 'BRIEF_QUEUE_CA';

export interface ConnectionOptions {
  readonly host: string;
  readonly port: number;
  readonly username?: string;
  readonly password?: string;
  readonly db?: number;
  readonly tls?: { readonly ca?: Buffer };
  readonly maxRetriesPerRequest: null;
  readonly retryStrategy: (times: number) => number;
}

/** Where a queue is, without its password: safe to print. */
export interface QueueAddress {
  readonly shown: string;
  readonly options: ConnectionOptions;
}

/**
 * Reads `redis://[user@]host[:port][/database]`, or `rediss://` for TLS. Password and the file of a certificate authority are
 * in the environment, since other users of the machine can read command lines. Returns the problem of any other address.
 */
export function queueAddress(
  text: string,
  env: Readonly<Record<string, string | undefined>>,
): QueueAddress | { readonly problem: string; readonly hint: string } {
  const hint = 'redis://127.0.0.1:6379, or rediss:// for TLS';
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^rediss?:$/.test(url.protocol) || url.hostname === '' || !/^\/?\d*$/.test(url.pathname)) {
    return { problem: '--queue must be the address of a Redis or Valkey server', hint };
  }
  if (url.password !== '') {
    return {
      problem: 'the address of the queue has a password, which other users can read',
      hint: `set it in ${PASSWORD_VARIABLE}`,
    };
  }
  const [password, ca] = [env[PASSWORD_VARIABLE], env[CA_VARIABLE]];
  const database = url.pathname.slice(1);
  return {
    shown: `${url.protocol}//${url.host}${url.pathname}`,
    options: {
      ...{ host: url.hostname.replace(/^\[|\]$/g, ''), port: url.port === '' ? 6379 : Number(url.port) },
      ...(url.username === '' ? {} : { username: decodeURIComponent(url.username) }),
      ...(password ? { password } : {}),
      ...(database === '' ? {} : { db: Number(database) }),
      ...(url.protocol === 'rediss:' ? { tls: ca ? { ca: readFileSync(ca) } : {} } : {}),
      // Commands wait while the server is away.
      ...{ maxRetriesPerRequest: null, retryStrategy: (times: number) => Math.min(times * 100, 2000) },
    },
  };
}

/** The queue can't be reached: the machine's fault. */
export class QueueError extends Error {
  constructor(shown: string, cause: unknown) {
    const reason =
      cause instanceof Error && cause.message !== ''
        ? cause.message
        : String((cause as NodeJS.ErrnoException).code ?? cause);
    super(`cannot use the queue at ${shown}: ${reason}`, { cause });
    this.name = 'QueueError';
  }
}

/** A connection that has answered once. Throws `QueueError` where it doesn't, or refuses the password. */
export async function connectRedis({ shown, options }: QueueAddress): Promise<Redis> {
  const first = new Redis({ ...options, lazyConnect: true, retryStrategy: () => null, maxRetriesPerRequest: 0 });
  let last: unknown;
  first.on('error', (error) => (last = error));
  try {
    await first.connect();
    await first.ping();
  } catch (error) {
    throw new QueueError(shown, last ?? error);
  } finally {
    first.disconnect();
  }
  const redis = new Redis(options);
  redis.on('error', () => undefined);
  return redis;
}
