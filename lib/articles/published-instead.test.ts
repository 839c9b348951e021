import { expect, test } from 'vitest';
import { operator } from '@/lib/auth/actor';
import { useTestDatabase } from '@/lib/db/test-database';
import { withdrawArticle } from '@/lib/newsroom/withdraw-article';
import { newPublishedArticle, newSection } from '@/prisma/seed/factories';
import { listInsteadOf } from './published-instead';

useTestDatabase();

async function withdrawnIn(sectionId: string): Promise<string> {
  const article = await newPublishedArticle(operator, { sectionId });
  await withdrawArticle(operator, { ...article, reason: 'Wrong figures.' });
  return article.slug;
}

const ids = ({ articles }: Awaited<ReturnType<typeof listInsteadOf>>) =>
  articles.map(({ id }) => id);

test('instead of an article that is gone: the newest of its section, never itself', async () => {
  const { id: sectionId } = await newSection();
  const { articleId: older } = await newPublishedArticle(operator, { sectionId });
  const slug = await withdrawnIn(sectionId);
  const { articleId: newer } = await newPublishedArticle(operator, { sectionId });
  await newPublishedArticle(operator);

  const instead = await listInsteadOf({ locale: 'en', slug }, 4);
  expect(instead.section?.id).toBe(sectionId);
  expect(ids(instead)).toEqual([newer, older]);
  expect(ids(await listInsteadOf({ locale: 'en', slug }, 1))).toEqual([newer]);
});

test('where its section has nothing else, or nobody knows it: the newest of all', async () => {
  const slug = await withdrawnIn((await newSection()).id);
  const { articleId: newest } = await newPublishedArticle(operator);
  for (const address of [slug, 'an-older-address']) {
    const instead = await listInsteadOf({ locale: 'en', slug: address }, 2);
    expect(instead.section).toBeNull();
    expect(instead.articles).toHaveLength(2);
    expect(ids(instead)[0]).toBe(newest);
  }
});

test('a language without articles has nothing to offer', async () => {
  expect(await listInsteadOf({ locale: 'zh', slug: 'x' }, 4)).toEqual({
    section: null,
    articles: [],
  });
});
