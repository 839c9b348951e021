import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { drainable } from './drain';

test('what is under way is finished, an upgraded connection is cut, nothing new is taken', async () => {
  let finish: () => void = () => undefined;
  const server = createServer((_request, response) => {
    finish = () => response.end('whole');
  });
  server.on('upgrade', (_request, socket) => {
    socket.on('error', () => undefined);
    socket.write('HTTP/1.1 101 Switching Protocols\r\n\r\n');
  });
  const drain = drainable(server);
  await once(server.listen(0), 'listening');
  const { port } = server.address() as AddressInfo;
  const answer = fetch(`http://localhost:${port}`);
  await once(server, 'request');
  const hotReload = connect(port, 'localhost');
  hotReload.write('GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n');
  await once(hotReload, 'data');

  const drained = drain();
  await once(hotReload, 'close');
  await expect(fetch(`http://localhost:${port}`)).rejects.toThrow();
  finish();
  expect(await (await answer).text()).toBe('whole');
  await drained;
});
