import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { connections } from './wrk';

/**
 * Asks for the head of an address as often as it is answered, for some seconds. By hand, since wrk
 * waits for the body that a head announces.
 *
 * @returns how many answers came
 */
export async function headRequests(url: string, seconds: number): Promise<number> {
  const { hostname, port, pathname, host } = new URL(url);
  const request = `HEAD ${pathname} HTTP/1.1\r\nHost: ${host}\r\nAccept-Encoding: br\r\n\r\n`;
  const until = performance.now() + seconds * 1000;
  const client = async () => {
    const socket = connect(Number(port), hostname);
    await once(socket, 'connect');
    let answers = 0;
    for (; performance.now() < until; answers += 1) {
      socket.write(request);
      await endOfHead(socket);
    }
    socket.destroy();
    return answers;
  };
  const all = await Promise.all(Array.from({ length: connections }, client));
  return all.reduce((sum, each) => sum + each, 0);
}

async function endOfHead(socket: Socket): Promise<void> {
  let head = '';
  while (!head.endsWith('\r\n\r\n')) {
    const [data] = (await once(socket, 'data')) as [Buffer];
    head += data.toString('latin1');
  }
  if (!head.startsWith('HTTP/1.1 200 ')) throw new Error(`HEAD was answered ${head}`);
}
