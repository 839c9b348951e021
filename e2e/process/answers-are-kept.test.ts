import { expect, test } from 'vitest';
import { startWithoutWorker } from './without-a-worker';
import { operator } from '@/lib/auth/actor';
import { db, transaction } from '@/lib/db/client';
import { raisePublicationNumber } from '@/lib/publication/publication';
import { keepIndex } from '@/lib/search/keep-index';
import { newPublishedArticle } from '@/prisma/seed/factories';

const slug = 'the-stairs';

/** What is answered beside pages, each of it with the article. */
const paths = [
  ...['/en/feed.xml', '/en/atom.xml', '/en/feed.json'],
  ...['/sitemap-en-2024-08.xml', '/en/search?q=stairs', '/en/search/feed.xml?q=stairs'],
  ...['/api/v1/articles?locale=en', '/api/v1/search?locale=en&q=stairs'],
  '/api/v1/suggestions?locale=en&q=stai',
];

test('feeds, sitemaps, searches and suggestions are made once an edition', async () => {
  const [address = ''] = await startWithoutWorker(1);
  const publishAt = new Date('2024-08-01T12:00:00Z');
  await newPublishedArticle(operator, { slug, title: 'The stairs are open', publishAt });
  await keepIndex();
  const whereItStands = async () => {
    const answers = await Promise.all(paths.map((path) => fetch(address + path)));
    const texts = await Promise.all(answers.map((answer) => answer.text()));
    return paths.filter((_, at) => texts[at]?.includes(slug));
  };
  await expect.poll(whereItStands, { timeout: 10_000 }).toEqual(paths);

  // Past the newsroom: whatever is made from now on has no such article.
  await db().article.updateMany({ data: { expireAt: new Date('2024-08-02T12:00:00Z') } });
  expect(await whereItStands()).toEqual(paths);
  await transaction(raisePublicationNumber);
  await expect.poll(whereItStands, { timeout: 10_000 }).toEqual([]);
});
