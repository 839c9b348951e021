import { beforeAll, expect, test } from 'vitest';
import { ArticleForm } from './article-form';
import { db } from '@/lib/db/client';
import { useTestDatabase as onTestDatabase } from '@/lib/db/test-database';

onTestDatabase();

beforeAll(async () => {
  await db().siteSetting.create({ data: { timeZone: 'Asia/Shanghai' } });
});

const typed = {
  articleId: '',
  version: '3',
  locale: 'en',
  storyId: '',
  sourceArticleId: '',
  title: 'A title',
  standfirst: '',
  slug: '',
  body: '{"type":"doc"}',
  publishAt: '',
  exactPublishAt: '',
  sectionId: '',
  leadPictureId: '',
  tagIds: '[]',
  authorIds: '[]',
};

test('what is left empty is absent', async () => {
  expect(await ArticleForm.parseAsync(typed)).toMatchObject({
    version: 3,
    storyId: undefined,
    content: { body: { type: 'doc' }, publishAt: null, sectionId: null },
  });
});

test('an issuing time is meant in the zone of the newsroom', async () => {
  const { content } = await ArticleForm.parseAsync({ ...typed, publishAt: '2017-09-19 11:46' });
  expect(content.publishAt).toEqual(new Date('2017-09-19T03:46:00Z'));
});

test('an issuing time that nobody touched keeps its seconds', async () => {
  const exactPublishAt = '2026-11-23T03:46:17.123Z';
  const shown = { ...typed, publishAt: '2026-11-23 11:46', exactPublishAt };
  expect((await ArticleForm.parseAsync(shown)).content.publishAt).toEqual(new Date(exactPublishAt));
});

test('what is no time is refused beside its field', async () => {
  const { error } = await ArticleForm.safeParseAsync({ ...typed, publishAt: 'soon' });
  expect(error?.issues).toMatchObject([{ message: 'timeInvalid', path: ['publishAt'] }]);
});

test('tags and authors come in their order; what is no list is left to the newsroom to refuse', async () => {
  const { content } = await ArticleForm.parseAsync({
    ...typed,
    tagIds: '["b","a"]',
    authorIds: 'nonsense',
  });
  expect(content).toMatchObject({ tagIds: ['b', 'a'], authorIds: ['nonsense'] });
});

test('an id that is no text is left to the newsroom to refuse', async () => {
  const tagIds = '[{"toString":1},[[]],null,7,"a"]';
  const { content } = await ArticleForm.parseAsync({ ...typed, tagIds });
  expect(content.tagIds).toEqual(['', '', '', '', 'a']);
});

test('what is no document is left to the newsroom to refuse', async () => {
  expect((await ArticleForm.parseAsync({ ...typed, body: '{' })).content.body).toBeNull();
});
