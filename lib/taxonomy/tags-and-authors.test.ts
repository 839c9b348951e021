import { beforeAll, describe, expect, test } from 'vitest';
import { operator } from '@/lib/auth/actor';
import { db, transaction } from '@/lib/db/client';
import { useTestDatabase } from '@/lib/db/test-database';
import { raisePublicationNumber } from '@/lib/publication/publication';
import { newArticle, newAuthor, newPublishedArticle, newTag } from '@/prisma/seed/factories';
import { findAuthor, findAuthorById, listAuthors } from './authors';
import { findTag, findTagById, listTags } from './tags';

useTestDatabase();

const texts = {
  en: { name: 'Water', slug: 'water', description: 'Rain and rivers.' },
  zh: { name: '水', slug: 'shui', description: '雨与江河。' },
};

describe.each([
  {
    what: 'tags',
    make: newTag,
    find: findTag,
    findById: findTagById,
    list: listTags,
    under: (id: string) => ({ tagIds: [id] }),
  },
  {
    what: 'authors',
    make: newAuthor,
    find: findAuthor,
    findById: findAuthorById,
    list: listAuthors,
    under: (id: string) => ({ authorIds: [id] }),
  },
])('$what', ({ make, find, findById, list, under }) => {
  let id: string;
  beforeAll(async () => {
    id = (await make(texts)).id;
  });

  test('each is found under its own address in each language', async () => {
    expect(await find('en', 'water')).toEqual({ id, ...texts.en });
    expect(await find('zh', 'shui')).toEqual({ id, ...texts.zh });
    expect(await find('zh', 'water')).toBeNull();
    expect(await findById('zh', id)).toEqual({ id, ...texts.zh });
  });

  test('an index has those with something to read in its language, and how much', async () => {
    await newArticle(operator, under(id));
    await make();
    expect(await list('en')).toEqual([]);
    await newPublishedArticle(operator, under(id));
    await newPublishedArticle(operator, under(id));
    await newPublishedArticle(operator, { ...under(id), locale: 'zh' });
    expect(await list('en')).toEqual([{ id, ...texts.en, count: 2 }]);
    expect(await list('zh')).toEqual([{ id, ...texts.zh, count: 1 }]);
  });

  test('they are counted once an edition', async () => {
    await db().articleTag.deleteMany({ where: { tagId: id, locale: 'zh' } });
    await db().articleAuthor.deleteMany({ where: { authorId: id, locale: 'zh' } });
    expect(await list('zh')).toEqual([{ id, ...texts.zh, count: 1 }]);
    await transaction(raisePublicationNumber);
    expect(await list('zh')).toEqual([]);
  });
});
