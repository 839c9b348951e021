import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient, type Prisma } from '@/lib/db/generated/client';
import { env } from '@/lib/env';
import { StartError } from '@/lib/errors';
import { forgetOnce, oncePerProcess } from '@/lib/process-state';

export type Transaction = Prisma.TransactionClient;

/** The one Prisma client of this process, made at its first use. */
export function db(): PrismaClient {
  return oncePerProcess('prisma', () => {
    const connectionString = env().DATABASE_URL;
    if (!connectionString) throw new StartError('DATABASE_URL is not set.');
    return new PrismaClient({ adapter: new PrismaPg({ connectionString, max: 10 }) });
  });
}

/**
 * Runs an act's work in one transaction; what it throws rolls everything back.
 * READ COMMITTED, with row locks and versions where two acts could meet.
 */
export function transaction<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result> {
  return db().$transaction(work, { maxWait: 10_000, timeout: 30_000 });
}

/** Closes every connection; the next `db()` opens new ones. */
export async function closeDatabase(): Promise<void> {
  await db().$disconnect();
  forgetOnce('prisma');
}
