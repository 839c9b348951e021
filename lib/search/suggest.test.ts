import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { transaction } from '@/lib/db/client';
import { useTestDatabase } from '@/lib/db/test-database';
import type { Locale } from '@/lib/i18n/locales';
import { withAnswerHead } from '@/lib/process-state';
import { keepIndex } from './keep-index';
import { suggest } from './suggest';
import { putTestArticle, putTestName, putTestSection } from './test-articles';

useTestDatabase();

beforeAll(async () => {
  const sectionId = await putTestSection('city');
  const put = (article: Omit<Parameters<typeof putTestArticle>[0], 'sectionId'>) =>
    putTestArticle({ sectionId, ...article });
  const tagId = await putTestName('tag', { en: 'Architecture prize', zh: '建筑奖' });
  await put({ locale: 'en', title: 'An architect retires', tagIds: [tagId] });
  await put({ locale: 'en', title: 'Public architecture', body: 'architects and archives' });
  await put({ locale: 'en', title: 'Architraves', publishAt: new Date(Date.now() + 86_400_000) });
  await put({ locale: 'zh', title: '武汉的建筑', tagIds: [tagId] });
  await put({ locale: 'zh', title: '建设学校' });
  await keepIndex();
});

const termsFor = async (locale: Locale, typed: string) => (await suggest(locale, typed)).terms;
const titlesFor = async (locale: Locale, typed: string) =>
  (await suggest(locale, typed)).articles.map(({ article }) => article.title);

describe('terms', () => {
  test('names first, then words; nothing that is not public', async () => {
    const terms = await termsFor('en', 'archit');
    expect(terms[0]).toBe('Architecture prize');
    expect(terms.filter((term) => /^architects?$/.test(term))).toHaveLength(1);
    expect(terms).not.toContain('architraves');
  });

  test('the words before stay', async () => {
    const terms = await termsFor('en', 'Public archi');
    expect(terms.toSorted()).toEqual([
      'Public architect',
      'Public architecture',
      'Public archives',
    ]);
  });

  test.each([
    ['建', ['建筑', '建设', '建筑奖']],
    ['jianz', ['建筑', '建筑奖']],
    ['jz', ['建筑']],
    ['wuhan', ['武汉']],
  ])('%s', async (typed, expected) => {
    expect((await termsFor('zh', typed)).toSorted()).toEqual(expected.toSorted());
  });

  test.each(['', '  ', '-', '-archit', 'zzz', '\u0000', 'architect '])(
    'none for %j',
    async (typed) => {
      expect(await termsFor('en', typed)).toEqual([]);
    },
  );
});

describe('articles', () => {
  test.each<[Locale, string, string[]]>([
    ['en', 'arch', ['An architect retires', 'Public architecture']],
    ['en', 'public arch', ['Public architecture']],
    ['zh', '建', ['建设学校', '武汉的建筑']],
    ['zh', 'jianzhu', ['武汉的建筑']],
    ['en', 'archi\u0000', ['An architect retires', 'Public architecture']],
    ['en', 'archives', []],
  ])('%s: %s', async (locale, typed, titles) => {
    expect((await titlesFor(locale, typed)).toSorted()).toEqual(titles.toSorted());
  });
});

describe('how long suggestions hold', () => {
  const suggested = async (typed: string) => {
    const titles: string[] = [];
    const { keepUntil } = await withAnswerHead(async () => {
      titles.push(...(await titlesFor('en', typed)));
    });
    return { titles, seconds: (Number(keepUntil) - Date.now()) / 1000 };
  };

  beforeAll(async () => {
    const sectionId = await putTestSection('archive');
    const publishAt = new Date('2004-05-01T12:00:00Z');
    await putTestArticle({ sectionId, locale: 'en', title: 'Quarries reopen', publishAt });
    await keepIndex();
  });

  test('a minute, as words are learnt meanwhile', async () => {
    await expect
      .poll(() => suggested('quarr'))
      .toEqual({ titles: ['Quarries reopen'], seconds: expect.closeTo(60, -1) });
  });

  test('a second where there was no time to look everywhere', async () => {
    const { answer } = await transaction(async (tx) => {
      await tx.$executeRaw`LOCK TABLE search.doc IN ACCESS EXCLUSIVE MODE`;
      const answer = suggested('quarr');
      await wait(200);
      return { answer };
    });
    const { titles, seconds } = await answer;
    expect(titles).toEqual([]);
    expect(seconds).toBeLessThanOrEqual(1);
  });
});
