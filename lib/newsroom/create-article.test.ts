import { describe, expect, test } from 'vitest';
import { createArticle } from './create-article';
import { editionsMadeBy, listActs, race, readArticle } from './test-records';
import { operator } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { useTestDatabase } from '@/lib/db/test-database';
import {
  newArticle,
  newContent,
  newEditor,
  newPublishedArticle,
  newSection,
} from '@/prisma/seed/factories';

useTestDatabase();

const unknownId = '01890000-0000-7000-8000-000000000000';
const english = { locale: 'en' as const };
const chinese = { locale: 'zh' as const };

test('a writer begins an article, and readers see nothing of it', async () => {
  const writer = await newEditor('writer');
  const content = newContent({ title: '  Opening \n day ', slug: 'Opening-Day' });
  const made = await editionsMadeBy(async () => {
    const saved = await createArticle(writer, { ...english, content });
    expect(saved).toMatchObject({ version: 1, slug: 'opening-day', state: 'draft' });
    const article = await readArticle(saved.articleId);
    expect(article).toMatchObject({ createdById: writer.id, liveRevisionId: null, title: null });
    expect(article.draftRevision).toMatchObject({ number: 1, title: 'Opening day', kind: 'saved' });
    expect(await listActs(saved.articleId)).toEqual(['article:create']);
  });
  expect(made).toBe(0);
});

test('the command line may, too, and is nobody’s id', async () => {
  const { articleId } = await createArticle(operator, { ...english, content: newContent() });
  expect((await readArticle(articleId)).createdById).toBeNull();
});

test('a title is all that is needed', async () => {
  const bare = newContent({ title: '会', standfirst: '' });
  await expect(createArticle(operator, { ...chinese, content: bare })).resolves.toBeDefined();
});

describe('what is refused', () => {
  test.each([
    ['titleMissing', { title: ' \u200b\u0000 ' }],
    ['titleTooLong', { title: 'x'.repeat(301) }],
    ['standfirstTooLong', { standfirst: 'x'.repeat(1_001) }],
    ['slugInvalid', { slug: 'a--b' }],
    ['timeInvalid', { publishAt: new Date(Number.NaN) }],
    ['timeInvalid', { publishAt: new Date('0999-01-01T00:00:00Z') }],
    ['sectionNotFound', { sectionId: unknownId }],
    ['sectionNotFound', { sectionId: 'news' }],
    ['tagNotFound', { tagIds: [unknownId] }],
    ['authorNotFound', { authorIds: [unknownId] }],
  ])('%s', async (key, wrong) => {
    const content = { ...newContent(), ...wrong };
    const before = await db().article.count();
    await expect(createArticle(operator, { ...english, content })).rejects.toMatchObject({
      kind: 'invalid',
      key,
      field: Object.keys(wrong)[0],
    });
    expect(await db().article.count()).toBe(before);
  });

  test('a language that nobody speaks here', async () => {
    const input = { ...english, content: newContent() };
    const tongue: { locale: string } = { locale: 'xx' };
    await expect(createArticle(operator, Object.assign(input, tongue))).rejects.toThrow(
      'localeUnknown',
    );
  });

  test('a body that the format does not know', async () => {
    const content = { ...newContent(), body: '<p>Hello</p>' };
    await expect(createArticle(operator, { ...english, content })).rejects.toThrow('bodyInvalid');
  });
});

describe('addresses', () => {
  test('one made from the title gets a number where it is taken', async () => {
    const content = newContent({ title: 'Same title twice' });
    const slugs = [];
    for (let at = 0; at < 12; at += 1) {
      slugs.push((await createArticle(operator, { ...english, content })).slug);
    }
    expect(slugs.slice(0, 3)).toEqual([
      'same-title-twice',
      'same-title-twice-2',
      'same-title-twice-3',
    ]);
    expect(slugs.at(-1)).toBe('same-title-twice-12');
  });

  test('a typed one that is taken is refused, in the same language only', async () => {
    await newArticle(operator, { slug: 'the-stair' });
    const content = newContent({ slug: 'the-stair' });
    await expect(createArticle(operator, { ...english, content })).rejects.toMatchObject({
      key: 'slugTaken',
      values: { slug: 'the-stair' },
      field: 'slug',
    });
    await expect(createArticle(operator, { ...chinese, content })).resolves.toBeDefined();
  });

  test('two who want one at the same time get one each', async () => {
    const content = newContent({ title: 'At the same time' });
    const begin = () => createArticle(operator, { ...english, content });
    const { won } = await race(begin, begin, begin, begin);
    const slugs = won.map(({ slug }) => slug).sort();
    expect(slugs).toEqual([
      'at-the-same-time',
      'at-the-same-time-2',
      'at-the-same-time-3',
      'at-the-same-time-4',
    ]);
  });

  test('of two who type one at the same time one is refused', async () => {
    const content = newContent({ slug: 'typed-twice' });
    const begin = () => createArticle(operator, { ...english, content });
    const { won, lost } = await race(begin, begin);
    expect(won).toHaveLength(1);
    expect(lost).toMatchObject([{ key: 'slugTaken' }]);
  });
});

describe('a language version', () => {
  test('belongs to the story, and remembers the text that it was made from', async () => {
    const editor = await newEditor('editor');
    const { id: sectionId } = await newSection();
    const source = await newPublishedArticle(editor, { sectionId });
    const { storyId, liveRevisionId } = await readArticle(source.articleId);
    const version = await createArticle(editor, {
      ...chinese,
      storyId,
      sourceArticleId: source.articleId,
      content: newContent({ title: '东侧楼梯重新开放' }),
    });
    const article = await readArticle(version.articleId);
    expect(article).toMatchObject({
      storyId,
      locale: 'zh',
      slug: 'dong-ce-lou-ti-chong-xin-kai-fang',
    });
    expect(article.draftRevision?.sourceRevisionId).toBe(liveRevisionId);
  });

  test('exists once', async () => {
    const { articleId } = await newArticle(operator);
    const { storyId } = await readArticle(articleId);
    const begin = () => createArticle(operator, { ...chinese, storyId, content: newContent() });
    const { won, lost } = await race(begin, begin);
    expect(won).toHaveLength(1);
    expect(lost).toMatchObject([{ kind: 'invalid', key: 'versionExists' }]);
    expect(await db().article.count({ where: { storyId } })).toBe(2);
  });

  test('needs a story, and a source of that story', async () => {
    const content = newContent();
    for (const storyId of [unknownId, 'no-id']) {
      await expect(createArticle(operator, { ...english, storyId, content })).rejects.toThrow(
        'storyNotFound',
      );
    }
    const [one, other] = [await newArticle(operator), await newArticle(operator)];
    const { storyId } = await readArticle(one.articleId);
    const input = { ...chinese, storyId, sourceArticleId: other.articleId, content };
    await expect(createArticle(operator, input)).rejects.toThrow('articleNotFound');
  });
});
