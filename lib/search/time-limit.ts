import type { Transaction } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';

const milliseconds = 1500;
const queryCanceled = 'Code: `57014`';

/**
 * Bounds every later statement of this transaction, and plans them for the index: without
 * statistics (see the migration) PostgreSQL cannot know that scanning the table is worse.
 */
export async function limitTime(tx: Transaction): Promise<void> {
  await tx.$queryRaw`SELECT set_config('statement_timeout', ${String(milliseconds)}, true),
    set_config('enable_seqscan', 'off', true), set_config('jit', 'off', true)`;
}

/** Whether a statement was stopped by its time limit. */
export function isTimeout(error: unknown): boolean {
  return (
    error instanceof Prisma.PrismaClientKnownRequestError && error.message.includes(queryCanceled)
  );
}
