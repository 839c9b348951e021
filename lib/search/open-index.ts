import { connections } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';

/** What a search reads: its index, and what else of the database belongs to the answer. */
export type Index = Prisma.TransactionClient;

/** Milliseconds for one statement: of an ordinary search, and of one through the whole archive. */
const limits = {
  short: { milliseconds: 1500, connections: 4 },
  long: { milliseconds: 8000, connections: 1 },
};
const queryCanceled = 'Code: `57014`';

/**
 * The index as searches read it: every statement in limited time, and planned for the index (without
 * statistics, see the migration, PostgreSQL cannot know that scanning the table is worse). Its few
 * connections are its own: of many searches at once some wait, and nothing else does.
 */
export function openIndex(limit: keyof typeof limits): Index {
  const { milliseconds, connections: atOnce } = limits[limit];
  return connections(`${limit} searches`, atOnce, {
    statement_timeout: String(milliseconds),
    enable_seqscan: 'off',
    jit: 'off',
  });
}

/** Whether a statement was stopped by its time limit. */
export function isTimeout(error: unknown): boolean {
  return (
    error instanceof Prisma.PrismaClientKnownRequestError && error.message.includes(queryCanceled)
  );
}
