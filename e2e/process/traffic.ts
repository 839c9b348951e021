import { connect } from 'node:net';

/** A request of known traffic; without a method GET. */
export type Ask = { method?: string; path: string; headers: Record<string, string> };

const lines = 8;
/** How many requests are under way on each connection. */
const ahead = 50;

/**
 * Sends requests on a few connections, many at a time on each, as they are: no cookie, no other header.
 *
 * @param onAnswer told of each answer that came whole, until the server is done or gone
 */
export async function sendTraffic(
  address: string,
  asks: Ask[],
  onAnswer: (status: number) => void,
): Promise<void> {
  const share = Math.ceil(asks.length / lines);
  const parts = Array.from({ length: lines }, (_, at) => asks.slice(at * share, (at + 1) * share));
  await Promise.all(parts.map((part) => sendOnOneLine(new URL(address), part, onAnswer)));
}

async function sendOnOneLine(
  { host, hostname, port }: URL,
  asks: Ask[],
  onAnswer: (status: number) => void,
): Promise<void> {
  if (asks.length === 0) return;
  const socket = connect(Number(port), hostname);
  socket.on('error', () => undefined);
  const methods: string[] = [];
  let [sent, answered] = [0, 0];
  const sendMore = () => {
    const next = asks.slice(sent, answered + ahead);
    sent += next.length;
    for (const { method = 'GET' } of next) methods.push(method);
    if (next.length > 0) socket.write(next.map((ask) => written(ask, host)).join(''));
  };
  let rest = Buffer.alloc(0);
  socket.on('data', (bytes: Buffer) => {
    rest = Buffer.concat([rest, bytes]);
    for (;;) {
      const answer = firstAnswer(rest, methods[answered] === 'HEAD');
      if (!answer) break;
      rest = rest.subarray(answer.length);
      answered += 1;
      onAnswer(answer.status);
    }
    if (answered === asks.length) socket.end();
    else if (sent - answered < ahead / 2) sendMore();
  });
  const closed = new Promise((resolve) => socket.once('close', resolve));
  sendMore();
  await closed;
}

function written({ method = 'GET', path, headers }: Ask, host: string): string {
  const head = Object.entries({ Host: host, ...headers }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  return `${method} ${path} HTTP/1.1\r\n${head.join('\r\n')}\r\n\r\n`;
}

function firstAnswer(bytes: Buffer, isHead: boolean): { status: number; length: number } | null {
  const end = bytes.indexOf('\r\n\r\n');
  if (end < 0) return null;
  const head = bytes.toString('latin1', 0, end);
  const status = Number(head.slice(9, 12));
  const size = Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1] ?? 0);
  const length = end + 4 + (isHead || status === 304 ? 0 : size);
  return bytes.length < length ? null : { status, length };
}
