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
  return async () => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    server.closeIdleConnections();
    const closing = setInterval(() => server.closeIdleConnections(), 20);
    for (const socket of upgraded) socket.destroy();
    const cut = setTimeout(() => server.closeAllConnections(), longestDrain);
    await closed;
    clearTimeout(cut);
    clearInterval(closing);
  };
}
