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
  const [password, authority] = [env[PASSWORD_VARIABLE], env[CA_VARIABLE]];
  const ca = authority && url.protocol === 'rediss:' ? readIfPresent(authority) : undefined;
  if (authority && url.protocol === 'rediss:' && !ca) {
    return {
      problem: `the file '${authority}' of ${CA_VARIABLE} can't be read`,
      hint: 'name the certificate of the authority, in PEM',
    };
  }
  const database = url.pathname.slice(1);
  return {
    shown: `${url.protocol}//${url.host}${url.pathname}`,
    options: {
      ...{ host: url.hostname.replace(/^\[|\]$/g, ''), port: url.port === '' ? 6379 : Number(url.port) },
      ...(url.username === '' ? {} : { username: decodeURIComponent(url.username) }),
      ...(password ? { password } : {}),
      ...(database === '' ? {} : { db: Number(database) }),
      ...(url.protocol === 'rediss:' ? { tls: ca ? { ca } : {} } : {}),
      // Commands wait while the server is away.
      ...{ maxRetriesPerRequest: null, retryStrategy: (times: number) => Math.min(times * 100, 2000) },
    },
  };
}

function readIfPresent(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
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

/** Errors of a server that isn't there now, and may come. */
const ABSENT = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'EHOSTUNREACH']);
/** The interval at which an absent server is looked for, ms. */
const LOOK_EVERY_MS = 1000;

/**
 * A connection that has answered once. Throws `QueueError` for a server that isn't there, unless `absent` is given: it is called
 * with the message, and the server is waited for. Throws it for one that refuses the password, or whose certificate is unknown.
 */
export async function connectRedis(address: QueueAddress, absent?: (message: string) => void): Promise<Redis> {
  for (let reported = false; ; reported = true) {
    const error = await tryOnce(address);
    if (!error) break;
    const code = (error.cause as NodeJS.ErrnoException | undefined)?.code ?? '';
    if (!absent || !ABSENT.has(code)) throw error;
    if (!reported) absent(error.message);
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
  const redis = new Redis(address.options);
  redis.on('error', () => undefined);
  return redis;
}

/** The error of a first answer, if there is one. */
async function tryOnce({ shown, options }: QueueAddress): Promise<QueueError | undefined> {
  const first = new Redis({ ...options, lazyConnect: true, retryStrategy: () => null, maxRetriesPerRequest: 0 });
  let last: unknown;
  first.on('error', (error) => {
    last = error;
  });
  try {
    await first.connect();
    await first.ping();
    return undefined;
  } catch (error) {
    return new QueueError(shown, last ?? error);
  } finally {
    first.disconnect();
  }
}
