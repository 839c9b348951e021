import type { Transaction } from '@/lib/db/client';
import type { QueryForm } from './parse-query';

/** Whether what PostgreSQL leaves of a query without its stop words is something that an index can find. */
export async function asksForSomething(tx: Transaction, { and }: QueryForm): Promise<boolean> {
  const [{ indexable }] = await tx.$queryRaw<[{ indexable: string }]>`
    SELECT querytree(to_tsquery('search.news', ${and})) AS indexable`;
  return indexable !== '' && indexable !== 'T';
}
