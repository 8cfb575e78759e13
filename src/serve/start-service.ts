/** Starts the service, and ends it without breaking off a build. */

import type { AddressInfo } from 'node:net';
import type { Builder } from '../workers/builder.ts';
import { BuildAdmission } from './build-admission.ts';
import { createService, type ServiceOptions } from './server.ts';

export interface StartOptions extends Pick<ServiceOptions, 'mostBytes' | 'limits'> {
  readonly builder: Builder;
  /** The number of builds that may wait for a worker. */
  readonly waiting: number;
  readonly host: string;
  /** 0 for any free port. */
  readonly port: number;
}

export interface Service {
  readonly url: string;
  readonly admission: BuildAdmission;
  /** Refuses new builds, finishes those that are open, and closes. Builds that take longer are broken off. */
  close(): Promise<void>;
}

/** How long open builds may take once the service ends, ms. */
const END_MS = 30_000;

/** Rejects with the system's error where the port can't be used. */
export async function startService(options: StartOptions): Promise<Service> {
  const { builder, waiting, host, port, ...rest } = options;
  const admission = new BuildAdmission(builder, waiting);
  let ending = false;
  const server = createService({ ...rest, admission, ending: () => ending });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address() as AddressInfo;
  const name = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return {
    url: `http://${name}:${address.port}`,
    admission,
    async close() {
      ending = true;
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      let timer: NodeJS.Timeout | undefined;
      await Promise.race([admission.idle(), new Promise<void>((resolve) => (timer = setTimeout(resolve, END_MS)))]);
      clearTimeout(timer);
      server.closeAllConnections();
      await closed;
    },
  };
}
