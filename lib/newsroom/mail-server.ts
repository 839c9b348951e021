import { createTransport } from 'nodemailer';
import { env, siteUrl } from '@/lib/env';
import { sayTrouble, type DeliveryTrouble } from './delivery-troubles';

/** A mail as a person reads it. */
export type Letter = {
  to: { name: string; address: string };
  /** Whose name stands beside our address. */
  fromName: string;
  subject: string;
  text: string;
  /** The same at every attempt, so that a mail server can see that it has it already. */
  id: string;
};

const troubleOf: Record<string, DeliveryTrouble> = {
  ECONNECTION: 'unreachable',
  ECONNREFUSED: 'unreachable',
  ETIMEDOUT: 'unreachable',
  ESOCKET: 'unreachable',
  EDNS: 'unreachable',
  ETLS: 'unreachable',
  EAUTH: 'signIn',
  EENVELOPE: 'address',
  EMESSAGE: 'refused',
};

/** For each step of the talk with the mail server; all of them are far from `longestDelivery`. */
const longestStep = 20_000;

/**
 * Hands a letter to the mail server of SMTP_URL.
 *
 * @throws Error that says the trouble, and the server's words
 */
export async function sendLetter({ id, fromName, ...letter }: Letter): Promise<void> {
  const transport = createTransport({
    url: env().SMTP_URL,
    connectionTimeout: longestStep,
    greetingTimeout: longestStep,
    socketTimeout: longestStep,
    dnsTimeout: longestStep,
  });
  const address = ourAddress();
  try {
    await transport.sendMail({
      ...letter,
      from: { name: fromName, address },
      messageId: `<${id}@${address.slice(address.lastIndexOf('@') + 1)}>`,
      // RFC 3834: nobody's holiday answers it.
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
  } catch (error) {
    const { code = '', message } = error as Error & { code?: string };
    throw new Error(sayTrouble(troubleOf[code] ?? 'other', message), { cause: error });
  } finally {
    transport.close();
  }
}

/** Who signs in to the mail server, where that is an address; else the site itself. */
function ourAddress(): string {
  const user = decodeURIComponent(new URL(env().SMTP_URL ?? '').username);
  return user.includes('@') ? user : `courant@${new URL(siteUrl()).hostname}`;
}
