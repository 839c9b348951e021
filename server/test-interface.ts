import { globSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { answerApi } from './api-answer';
import { ApiLimit } from './api-limit';
import { SharedAnswers } from './shared-answers';

type Route = {
  GET: (
    request: Request,
    context: { params: Promise<Record<string, string>> },
  ) => Promise<Response>;
};

/**
 * The interface for programs without Next: the server's own road to it, and its real routes, found by
 * their files as Next finds them.
 *
 * @param perMinute how much a client may ask
 */
export async function startTestInterface(
  perMinute: number,
): Promise<{ origin: string; stop: () => void }> {
  const routes = globSync('app/api/v1/**/route.ts').map((file) => {
    const address = `/${path.dirname(path.relative('app', file))}`;
    const pattern = address.replaceAll('.', '\\.').replaceAll(/\[(\w+)\]/g, '(?<$1>[^/]+)');
    return { pattern: new RegExp(`^${pattern}$`), file };
  });
  const answers = new SharedAnswers(undefined);
  const limit = new ApiLimit(perMinute);

  async function handle({ url = '' }: IncomingMessage, response: ServerResponse): Promise<void> {
    const address = new URL(url, 'http://localhost');
    const found = routes.flatMap(({ pattern, file }) => {
      const match = pattern.exec(address.pathname);
      return match ? [{ file, params: { ...match.groups } }] : [];
    })[0];
    if (!found) return void response.writeHead(404).end();
    try {
      const route = (await import(path.resolve(found.file))) as Route;
      const params = Object.fromEntries(
        Object.entries(found.params).map(([name, value]) => [name, decodeURIComponent(value)]),
      );
      const answer = await route.GET(new Request(address), { params: Promise.resolve(params) });
      response.writeHead(answer.status, Object.fromEntries(answer.headers));
      response.end(Buffer.from(await answer.arrayBuffer()));
    } catch {
      response.writeHead(500).end('Internal Server Error');
    }
  }

  const server = createServer((request, response) => {
    void answerApi(request, response, answers, handle, 'request-1', limit);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, stop: () => server.close() };
}
