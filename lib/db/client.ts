import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient, type Prisma } from '@/lib/db/generated/client';
import { directDatabaseUrl, env } from '@/lib/env';
import { StartError } from '@/lib/errors';
import { oncePerProcess, requestMemory } from '@/lib/process-state';

export type Transaction = Prisma.TransactionClient;

/** How long a replica may take; what it does not answer in time the primary is asked. */
const replicaTimes = { connectionTimeoutMillis: 1_000, query_timeout: 10_000 };

/**
 * The Prisma client of this process for everything but searches, made at its first use: of the replica
 * in a request that reads from it, else of the primary.
 */
export function db(): PrismaClient {
  return connections('all', 10);
}

/**
 * One of the Prisma clients of this process, made at its first use.
 *
 * @param settings of PostgreSQL, for each of its connections: they lead past a pooler, which would give
 *   such a connection to others
 */
export function connections(
  name: string,
  max: number,
  settings: Record<string, string> = {},
): PrismaClient {
  const isOnReplica = requestMemory()?.isOnReplica ?? false;
  const known = clients();
  const key = isOnReplica ? `${name} on the replica` : name;
  let client = known.get(key);
  if (!client) {
    const address = isOnReplica ? env().READ_DATABASE_URL : addressFor(settings);
    if (!address) throw new StartError('DATABASE_URL is not set.');
    const connectionString = withSettings(address, settings);
    const times = isOnReplica ? replicaTimes : {};
    client = new PrismaClient({ adapter: new PrismaPg({ connectionString, max, ...times }) });
    known.set(key, client);
  }
  return client;
}

function addressFor(settings: Record<string, string>): string | undefined {
  return Object.keys(settings).length === 0 ? env().DATABASE_URL : directDatabaseUrl();
}

function clients(): Map<string, PrismaClient> {
  return oncePerProcess('prisma', () => new Map<string, PrismaClient>());
}

/** Beside the options that the address has already. */
function withSettings(address: string, settings: Record<string, string>): string {
  const options = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`);
  if (options.length === 0) return address;
  const url = new URL(address);
  const own = url.searchParams.get('options');
  url.searchParams.set('options', [...(own ? [own] : []), ...options].join(' '));
  return url.href;
}

/**
 * Runs an act's work in one transaction; what it throws rolls everything back.
 * READ COMMITTED, with row locks and versions where two acts could meet.
 */
export async function transaction<Result>(
  work: (tx: Transaction) => Promise<Result>,
): Promise<Result> {
  const afterwards: (() => void)[] = [];
  const inTransaction = (tx: Transaction) => {
    waiting.set(tx, afterwards);
    return work(tx);
  };
  const result = await db().$transaction(inTransaction, { maxWait: 10_000, timeout: 30_000 });
  for (const each of afterwards) each();
  return result;
}

const waiting = new WeakMap<Transaction, (() => void)[]>();

/** Does something once a `transaction` is committed; never if it is rolled back. */
export function afterCommit(tx: Transaction, then: () => void): void {
  waiting.get(tx)?.push(then);
}

/** Whether the database answers to `db()`: a pooler may be away while the database is not. */
export function isReachable(): Promise<boolean> {
  return db().$queryRaw`SELECT 1`.then(
    () => true,
    () => false,
  );
}

/** Closes every connection; the next use opens new ones. */
export async function closeDatabase(): Promise<void> {
  const open = [...clients().values()];
  clients().clear();
  await Promise.all(open.map((client) => client.$disconnect()));
}
