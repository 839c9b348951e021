import { transaction, type Transaction } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';

/** Milliseconds for one statement: of an ordinary search, and of one through the whole archive. */
const limits = { short: 1500, long: 8000 };
const queryCanceled = 'Code: `57014`';

/**
 * Bounds every later statement of this transaction, and plans them for the index: without
 * statistics (see the migration) PostgreSQL cannot know that scanning the table is worse.
 */
export async function limitTime(
  tx: Transaction,
  limit: keyof typeof limits = 'short',
): Promise<void> {
  await tx.$queryRaw`SELECT set_config('statement_timeout', ${String(limits[limit])}, true),
    set_config('enable_seqscan', 'off', true), set_config('jit', 'off', true)`;
}

/** Reads in a transaction of its own, each statement in limited time. */
export function inLimitedTime<Result>(
  limit: keyof typeof limits,
  read: (tx: Transaction) => Promise<Result>,
): Promise<Result> {
  return transaction(async (tx) => {
    await limitTime(tx, limit);
    return read(tx);
  });
}

/** Whether a statement was stopped by its time limit. */
export function isTimeout(error: unknown): boolean {
  return (
    error instanceof Prisma.PrismaClientKnownRequestError && error.message.includes(queryCanceled)
  );
}
