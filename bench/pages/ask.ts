import { Agent, get } from 'node:http';

/** What an answer is about, its bytes as they came. */
export type Asked = { status: number; headers: Record<string, string>; body: Buffer };

const agent = new Agent({ keepAlive: true });
const asBrowsersAsk = { 'Accept-Encoding': 'gzip, deflate, br' };

/** Asks as a browser does and unpacks nothing. */
export function ask(
  origin: string,
  path: string,
  headers: Record<string, string> = asBrowsersAsk,
): Promise<Asked> {
  return new Promise((resolve, reject) => {
    const request = get(`${origin}${path}`, { agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: namesAndValues(response.rawHeaders),
          body: Buffer.concat(chunks),
        }),
      );
    });
    request.on('error', reject);
  });
}

function namesAndValues(raw: string[]): Record<string, string> {
  const pairs = raw.flatMap((name, at) => (at % 2 === 0 ? [[name, raw[at + 1] ?? '']] : []));
  return Object.fromEntries(pairs) as Record<string, string>;
}

/**
 * Asks for addresses, so many at a time.
 *
 * @throws when one is not answered with the status that is expected: what then was measured is another thing
 */
export async function askAll(
  origin: string,
  paths: Iterable<string>,
  { atOnce = 1, status = 200 }: { atOnce?: number; status?: number } = {},
): Promise<void> {
  const waiting = paths[Symbol.iterator]();
  const client = async () => {
    for (let next = waiting.next(); !next.done; next = waiting.next()) {
      const answer = await ask(origin, next.value);
      if (answer.status !== status) throw new Error(`${next.value} answered ${answer.status}`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, client));
}
