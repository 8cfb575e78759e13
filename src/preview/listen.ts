import type { Server } from 'node:http';

/** The number of consecutive ports tried before any free one. */
const TRIES = 20;

/** Listens on 127.0.0.1, on this port or else the next free one; returns the port. Rejects where none is available. */
export async function listenNear(server: Server, port: number): Promise<number> {
  for (let wanted = port; wanted < port + TRIES && wanted < 65_536; wanted++) {
    if (await tryToListen(server, wanted)) return wanted;
  }
  await tryToListen(server, 0);
  const address = server.address();
  if (typeof address === 'object' && address) return address.port;
  throw new Error(`no port from ${port} on is free`);
}

/** False where the port is taken or not permitted for this user. */
function tryToListen(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      server.off('listening', listening);
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    };
    const listening = (): void => {
      server.off('error', failed);
      resolve(true);
    };
    server.once('error', failed);
    server.once('listening', listening);
    server.listen({ port, host: '127.0.0.1', exclusive: true });
  });
}
