import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** A mail as it arrived, and for whom. */
type ArrivedMail = Email & { receiver: string };

/** A real mail server on this machine that keeps what it is given. */
export type TestMailServer = { url: string; arrived: ArrivedMail[]; stop(): Promise<void> };

/**
 * Starts a mail server.
 *
 * @param options `port`: a free one if absent; `refuses`: receivers that it does not know
 */
export async function startTestMailServer({
  port = 0,
  refuses = () => false,
}: { port?: number; refuses?: (address: string) => boolean } = {}): Promise<TestMailServer> {
  const arrived: ArrivedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _session, callback) =>
      callback(refuses(address) ? new Error('No such person here') : null),
    onData: (stream, { envelope }, callback) => {
      const receiver = envelope.rcptTo.map(({ address }) => address).join();
      buffer(stream)
        .then((mail) => PostalMime.parse(mail))
        .then((mail) => void arrived.push({ ...mail, receiver }))
        .then(() => callback(), callback);
    },
  });
  server.listen(port, '127.0.0.1');
  await once(server.server, 'listening');
  const { port: given } = server.server.address() as AddressInfo;
  const stop = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return { url: `smtp://127.0.0.1:${given}`, arrived, stop };
}
