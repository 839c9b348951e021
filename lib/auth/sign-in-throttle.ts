import { Prisma } from '@/lib/db/generated/client';
import { db, transaction, type Transaction } from '@/lib/db/client';
import { InvalidError } from '@/lib/errors';
import { networkOf } from '@/lib/network-of';
import { databaseNow } from '@/lib/publication/publication';

const windowMinutes = 15;
const accountLimit = 5;
const addressLimit = 20;
const windowStart = Prisma.sql`(now() - make_interval(mins => ${windowMinutes}::int))`;

type Limit = { key: string; limit: number };

/**
 * Counts an attempt to sign in as failed before the password is looked at, so that guesses in
 * parallel cannot exceed the limit: 5 in 15 minutes for an account, 20 for the address they come
 * from. `forgiveAttempt` takes it back after a success.
 *
 * @returns the attempt's own rows
 * @throws InvalidError `signInThrottled` with the minutes to wait; nothing is counted then
 */
export function countAttempt(email: string, from: string): Promise<string[]> {
  return count([{ key: accountKey(email), limit: accountLimit }, addressOf(from)]);
}

/**
 * Counts a link that somebody opens as guessed before it is looked up: 20 in 15 minutes for the
 * address they come from, together with its failed sign-ins. `forgiveGuess` takes it back.
 *
 * @throws InvalidError as `countAttempt`
 */
export function countGuess(from: string): Promise<string[]> {
  return count([addressOf(from)]);
}

/** After a link that there is, or was: it was no guess. */
export async function forgiveGuess(attempts: string[]): Promise<void> {
  await db().signInAttempt.deleteMany({ where: { id: { in: attempts } } });
}

function count(limits: Limit[]): Promise<string[]> {
  return transaction(async (tx) => {
    for (const { key } of limits) {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${key}, 0))`;
    }
    await removeOldAttempts(tx);
    for (const limit of limits) await assertBelow(tx, limit);
    const at = await databaseNow(tx);
    const data = limits.map(({ key }) => ({ key, at }));
    const attempts = await tx.signInAttempt.createManyAndReturn({ data, select: { id: true } });
    return attempts.map(({ id }) => id);
  });
}

/** After a success: this attempt was none, and the account's earlier ones are forgotten. */
export async function forgiveAttempt(email: string, attempts: string[]): Promise<void> {
  await db().signInAttempt.deleteMany({
    where: { OR: [{ id: { in: attempts } }, { key: accountKey(email) }] },
  });
}

function addressOf(from: string): Limit {
  return { key: `address:${networkOf(from)}`, limit: addressLimit };
}

function accountKey(email: string): string {
  return `account:${email}`;
}

async function assertBelow(tx: Transaction, { key, limit }: Limit): Promise<void> {
  const [oldest] = await tx.$queryRaw<{ minutes: number }[]>`
    SELECT ceil(extract(epoch FROM at - ${windowStart}) / 60)::int AS minutes
    FROM sign_in_attempt WHERE key = ${key} AND at > ${windowStart}
    ORDER BY at DESC OFFSET ${limit - 1} LIMIT 1`;
  if (oldest) throw new InvalidError('signInThrottled', { minutes: Math.max(1, oldest.minutes) });
}

/** A few at a time and never waiting, so that two sign-ins cannot block each other here. */
async function removeOldAttempts(tx: Transaction): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM sign_in_attempt WHERE id IN (
      SELECT id FROM sign_in_attempt WHERE at <= ${windowStart} ORDER BY at LIMIT 100 FOR UPDATE SKIP LOCKED
    )`;
}
