import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import { db, transaction } from '@/lib/db/client';
import { useTestDatabase } from '@/lib/db/test-database';
import { keepIndex } from './keep-index';
import { openIndex } from './open-index';
import { parseQuery } from './parse-query';
import { writeForm } from './query-form';
import { hasMatches } from './ranking';
import { putTestArticle, putTestSection } from './test-articles';

useTestDatabase();

beforeAll(async () => {
  const sectionId = await putTestSection('archive');
  const publishAt = new Date('2004-05-01T12:00:00Z');
  await putTestArticle({ sectionId, locale: 'en', title: 'Quarries reopen', publishAt });
  await keepIndex();
});

/** Looks for it with a patience of half a second, while nothing can be read for a whole one. */
async function lookWhileLocked() {
  const parsed = parseQuery('quarries');
  if (parsed.kind !== 'query') throw new Error('Nothing is asked.');
  const form = writeForm(parsed.question);
  const { answer } = await transaction(async (tx) => {
    await tx.$executeRaw`LOCK TABLE search.doc IN ACCESS EXCLUSIVE MODE`;
    const scope = { locale: 'en', now: new Date(), patience: 500 } as const;
    const answer = hasMatches(openIndex('long'), form, scope);
    await wait(1000);
    return { answer };
  });
  return answer;
}

test('a busy machine hides no old article, unless the archive has many', async () => {
  expect(await lookWhileLocked()).toEqual({ isFound: true, isCut: false });
  await db().$executeRaw`
    UPDATE pg_class SET reltuples = 60000 WHERE oid = 'search.doc_en'::regclass`;
  expect(await lookWhileLocked()).toEqual({ isFound: false, isCut: true });
});
