/** Listening on this computer only, IPv4 and IPv6 alike, on one port. */
import { createServer, type RequestListener, type Server } from 'node:http';

const LOOPBACK = ['127.0.0.1', '::1'];

const listen = (server: Server, port: number, host: string): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host }, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? '';

/** Some computers have no IPv6: then IPv4 alone must do. */
const NO_SUCH_ADDRESS = new Set(['EADDRNOTAVAIL', 'EAFNOSUPPORT']);

export interface Listening {
  port: number;
  close(): Promise<void>;
}

const closeAll = async (servers: Server[]): Promise<void> => {
  for (const server of servers) server.closeAllConnections();
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
};

/**
 * Listens on `port` (0: any free one) of both loopback addresses; null where another program has it on either.
 * The listener is made for the port, since it refuses requests that name another.
 */
export const listenLocally = async (
  port: number,
  listenerFor: (port: number) => RequestListener,
): Promise<Listening | null> => {
  const servers: Server[] = [];
  let chosen = port;
  for (const host of LOOPBACK) {
    const server = createServer();
    try {
      chosen = await listen(server, chosen, host);
      server.on('request', listenerFor(chosen));
      servers.push(server);
    } catch (error) {
      if (NO_SUCH_ADDRESS.has(codeOf(error))) continue;
      await closeAll(servers);
      if (codeOf(error) !== 'EADDRINUSE') throw error;
      return port === 0 ? listenLocally(0, listenerFor) : null;
    }
  }
  return servers.length === 0 ? null : { port: chosen, close: () => closeAll(servers) };
};
