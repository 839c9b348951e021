import { once } from 'node:events';
import { startServer } from '@/server/main';
import type { Cost } from './measured-server';

const server = await startServer({ dev: false });
const tell = () => process.send?.(costSoFar());
process.on('message', tell);
tell();
// Whoever started it may be gone.
await Promise.race([once(process, 'SIGTERM'), once(process, 'disconnect')]);
await server.stop();
if (process.connected) process.disconnect();

function costSoFar(): Cost {
  const { user, system } = process.cpuUsage();
  return { cpu: (user + system) / 1000, memory: process.memoryUsage.rss() };
}
