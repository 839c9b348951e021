import { once } from 'node:events';
import { startServer } from '@/server/main';
import type { Cost } from './measured-server';

const server = await startServer({ dev: false });
const tell = () => process.send?.(costSoFar());
process.on('message', tell);
tell();
await once(process, 'SIGTERM');
await server.stop();
process.disconnect?.();

function costSoFar(): Cost {
  const { user, system } = process.cpuUsage();
  return { cpu: (user + system) / 1000, memory: process.memoryUsage.rss() };
}
