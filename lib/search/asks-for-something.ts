import type { Transaction } from '@/lib/db/client';
import { askedOfIndex, writeForm } from './query-form';
import type { Question } from './question';

/** Whether what PostgreSQL leaves of a question without its stop words is something that an index can find. */
export async function asksForSomething(tx: Transaction, question: Question): Promise<boolean> {
  const [{ indexable }] = await tx.$queryRaw<[{ indexable: string }]>`
    SELECT querytree(${askedOfIndex(writeForm(question))}) AS indexable`;
  return indexable !== '' && indexable !== 'T';
}
