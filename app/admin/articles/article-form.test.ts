import { beforeAll, expect, test } from 'vitest';
import { ArticleForm } from './article-form';
import { setEnv } from '@/lib/env';

beforeAll(() => setEnv({ NEWSROOM_TZ: 'Asia/Shanghai' }));

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

test('what is left empty is absent', () => {
  expect(ArticleForm.parse(typed)).toMatchObject({
    version: 3,
    storyId: undefined,
    content: { body: { type: 'doc' }, publishAt: null, sectionId: null },
  });
});

test('an issuing time is meant in the zone of the newsroom', () => {
  const { content } = ArticleForm.parse({ ...typed, publishAt: '2017-09-19 11:46' });
  expect(content.publishAt).toEqual(new Date('2017-09-19T03:46:00Z'));
});

test('an issuing time that nobody touched keeps its seconds', () => {
  const exactPublishAt = '2026-11-23T03:46:17.123Z';
  const shown = { ...typed, publishAt: '2026-11-23 11:46', exactPublishAt };
  expect(ArticleForm.parse(shown).content.publishAt).toEqual(new Date(exactPublishAt));
});

test('what is no time is refused beside its field', () => {
  const { error } = ArticleForm.safeParse({ ...typed, publishAt: 'soon' });
  expect(error?.issues).toMatchObject([{ message: 'timeInvalid', path: ['publishAt'] }]);
});

test('tags and authors come in their order; what is no list is left to the newsroom to refuse', () => {
  const { content } = ArticleForm.parse({ ...typed, tagIds: '["b","a"]', authorIds: 'nonsense' });
  expect(content).toMatchObject({ tagIds: ['b', 'a'], authorIds: ['nonsense'] });
});

test('what is no document is left to the newsroom to refuse', () => {
  expect(ArticleForm.parse({ ...typed, body: '{' }).content.body).toBeNull();
});
