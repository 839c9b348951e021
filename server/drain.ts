import type { Server } from 'node:http';
import type { Duplex } from 'node:stream';

const longestDrain = 10_000;

/**
 * Makes a server stoppable in order.
 *
 * @returns what stops it: no new connection is taken, requests under way are finished (for at most
 *   10 seconds), connections that became something else (hot reload) are cut at once
 */
export function drainable(server: Server): () => Promise<void> {
  const upgraded = new Set<Duplex>();
  server.on('upgrade', (_request, socket: Duplex) => {
    upgraded.add(socket);
    socket.once('close', () => upgraded.delete(socket));
  });
  let isDraining = false;
  server.on('request', (_request, response) => {
    response.once('close', () => isDraining && setImmediate(() => server.closeIdleConnections()));
  });
  return async () => {
    isDraining = true;
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    server.closeIdleConnections();
    for (const socket of upgraded) socket.destroy();
    const cut = setTimeout(() => server.closeAllConnections(), longestDrain);
    await closed;
    clearTimeout(cut);
  };
}
