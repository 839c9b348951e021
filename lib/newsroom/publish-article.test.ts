import { beforeAll, describe, expect, test } from 'vitest';
import { publishArticle } from './publish-article';
import { saveDraft } from './save-draft';
import { submitArticle } from './submit-article';
import { takeBackArticle } from './take-back-article';
import { editionsMadeBy, isIndexed, listActs, race, readArticle } from './test-records';
import { withdrawArticle } from './withdraw-article';
import { emptyArticleBody } from '@/lib/articles/article-body';
import type { Actor } from '@/lib/auth/actor';
import { useTestDatabase } from '@/lib/db/test-database';
import {
  newArticle,
  newContent,
  newEditor,
  newPublishedArticle,
  newSection,
} from '@/prisma/seed/factories';

useTestDatabase();

let writer: Actor;
let editor: Actor;
let sectionId: string;

beforeAll(async () => {
  writer = await newEditor('writer');
  editor = await newEditor('editor');
  sectionId = (await newSection()).id;
});

const soon = () => new Date(Date.now() + 3_600_000);

test('an editor publishes: readers see the newest text from now on', async () => {
  const article = await newArticle(writer, { sectionId, title: 'Now out' });
  const made = await editionsMadeBy(() => publishArticle(editor, article));
  expect(made).toBe(1);
  const after = await readArticle(article.articleId);
  expect(after).toMatchObject({ state: 'published', version: 2, title: 'Now out', sectionId });
  expect(after.liveRevisionId).toBe(after.draftRevisionId);
  expect(Math.abs(Number(after.publishAt) - Date.now())).toBeLessThan(10_000);
  expect(after.firstPublishedAt).toEqual(after.publishAt);
  expect(after.lastChangedAt).toEqual(after.publishAt);
  expect(await isIndexed(article.articleId)).toBe(true);
  expect(await listActs(article.articleId)).toEqual(['article:create', 'article:publish']);
});

test('what is on the screen is published in the same step, as one version', async () => {
  const article = await newArticle(editor);
  const content = newContent({ title: 'The last word', sectionId });
  const saved = await publishArticle(editor, { ...article, content });
  const { version, liveRevision, revisions } = await readArticle(article.articleId);
  expect(saved.version).toBe(version);
  expect([version, revisions.length]).toEqual([2, 2]);
  expect(liveRevision).toMatchObject({ title: 'The last word', kind: 'published' });
});

test('a writer does not publish, not even their own', async () => {
  const article = await newArticle(writer, { sectionId });
  await expect(publishArticle(writer, article)).rejects.toMatchObject({ kind: 'forbidden' });
});

describe('what readers need', () => {
  test.each([
    ['sectionMissing', { sectionId: null }],
    ['bodyMissing', { body: emptyArticleBody }],
  ])('%s', async (key, missing) => {
    const article = await newArticle(editor, { sectionId, ...missing });
    const made = await editionsMadeBy(async () => {
      const published = publishArticle(editor, article);
      await expect(published).rejects.toMatchObject({ kind: 'invalid', key });
    });
    expect(made).toBe(0);
  });

  test('what is missing on the screen leaves nothing half saved', async () => {
    const article = await newArticle(editor, { sectionId });
    const content = newContent({ sectionId: null });
    await expect(publishArticle(editor, { ...article, content })).rejects.toThrow('sectionMissing');
    expect((await readArticle(article.articleId)).revisions).toHaveLength(1);
  });
});

describe('states', () => {
  test('from review', async () => {
    const article = await submitArticle(writer, await newArticle(writer, { sectionId }));
    expect((await publishArticle(editor, article)).state).toBe('published');
  });

  test('the published text again is nothing to publish', async () => {
    const article = await newPublishedArticle(editor);
    const published = publishArticle(editor, article);
    await expect(published).rejects.toMatchObject({ kind: 'wrong-state', key: 'nothingToPublish' });
  });

  test('a withdrawn article comes back under its old time', async () => {
    const article = await newPublishedArticle(editor);
    const before = await readArticle(article.articleId);
    const withdrawn = await withdrawArticle(editor, { ...article, reason: 'By mistake.' });
    await publishArticle(editor, withdrawn);
    const after = await readArticle(article.articleId);
    expect(after).toMatchObject({ state: 'published', withdrawnAt: null, withdrawalReason: null });
    expect(after.publishAt).toEqual(before.publishAt);
    expect(after.lastChangedAt).toEqual(before.lastChangedAt);
    expect(await isIndexed(article.articleId)).toBe(true);
  });
});

describe('times', () => {
  test('an issuing time in the past is shown and ordered by; it became public now', async () => {
    const publishAt = new Date('2017-09-19T03:46:00Z');
    const article = await newPublishedArticle(editor, { publishAt });
    const after = await readArticle(article.articleId);
    expect(after.publishAt).toEqual(publishAt);
    expect(Number(after.firstPublishedAt)).toBeGreaterThan(Date.now() - 60_000);
  });

  test('an issuing time in the future: everything is ready for then', async () => {
    const publishAt = soon();
    const article = await newPublishedArticle(editor, { publishAt });
    const after = await readArticle(article.articleId);
    expect(after).toMatchObject({ state: 'published', publishAt, firstPublishedAt: publishAt });
  });

  test('a scheduled article is put off, and published at once', async () => {
    const content = newContent({ sectionId, publishAt: soon() });
    const article = await newPublishedArticle(editor, content);
    const later = new Date(Date.now() + 7_200_000);
    const putOff = { ...article, content: { ...content, publishAt: later } };
    const saved = await publishArticle(editor, putOff);
    expect((await readArticle(article.articleId)).firstPublishedAt).toEqual(later);
    await publishArticle(editor, { ...saved, content: { ...content, publishAt: null } });
    const { publishAt, firstPublishedAt } = await readArticle(article.articleId);
    expect(Number(publishAt)).toBeLessThanOrEqual(Date.now() + 1_000);
    expect(firstPublishedAt).toEqual(publishAt);
  });

  test('a correction keeps the issuing time and the first publication', async () => {
    const article = await newPublishedArticle(editor);
    const before = await readArticle(article.articleId);
    await publishArticle(editor, { ...article, content: newContent({ sectionId }) });
    const after = await readArticle(article.articleId);
    expect(after.publishAt).toEqual(before.publishAt);
    expect(after.firstPublishedAt).toEqual(before.firstPublishedAt);
    expect(Number(after.lastChangedAt)).toBeGreaterThan(Number(before.lastChangedAt));
  });

  test('a note alone is published with the same text, and readers are told of no change', async () => {
    const content = newContent({ sectionId });
    const published = await newPublishedArticle(editor, content);
    const before = await readArticle(published.articleId);
    const noted = { ...content, note: 'Confirmed by the museum.' };
    const { revision } = await publishArticle(editor, { ...published, content: noted });
    const after = await readArticle(published.articleId);
    expect(revision).toBe(2);
    expect(after.liveRevision).toMatchObject({ number: 2, note: 'Confirmed by the museum.' });
    expect(after.lastChangedAt).toEqual(before.lastChangedAt);
    const again = { ...published, version: after.version, content };
    await expect(publishArticle(editor, again)).rejects.toMatchObject({ key: 'nothingToPublish' });
  });

  test('taken back and published again, it is issued again, but was public first when it was', async () => {
    const article = await newPublishedArticle(editor);
    const before = await readArticle(article.articleId);
    await publishArticle(editor, await takeBackArticle(editor, article));
    const after = await readArticle(article.articleId);
    expect(Number(after.publishAt)).toBeGreaterThan(Number(before.publishAt));
    expect(after.firstPublishedAt).toEqual(before.firstPublishedAt);
  });
});

describe('addresses', () => {
  test('an old public address leads to the article for ever', async () => {
    const article = await newPublishedArticle(editor, { slug: 'first-address' });
    const content = newContent({ sectionId, slug: 'second-address' });
    const second = await publishArticle(editor, { ...article, content });
    const third = { ...content, slug: 'third-address' };
    await publishArticle(editor, { ...second, content: third });
    const { slug, redirects } = await readArticle(article.articleId);
    expect(slug).toBe('third-address');
    expect(redirects.map(({ path }) => path).sort()).toEqual([
      '/en/articles/first-address',
      '/en/articles/second-address',
    ]);
    const other = newArticle(editor, { slug: 'first-address' });
    await expect(other).rejects.toThrow('slugTaken');
    const numbered = await newArticle(editor, { title: 'First address' });
    expect(numbered.slug).toBe('first-address-2');
  });

  test('returning to an old address takes its redirect away', async () => {
    const content = newContent({ sectionId, slug: 'home' });
    const article = await newPublishedArticle(editor, content);
    const away = { ...content, slug: 'away' };
    const moved = await publishArticle(editor, { ...article, content: away });
    await publishArticle(editor, { ...moved, content });
    const { slug, redirects } = await readArticle(article.articleId);
    expect(slug).toBe('home');
    expect(redirects.map(({ path }) => path)).toEqual(['/en/articles/away']);
  });

  test('an address that nobody ever saw is given up', async () => {
    const content = newContent({ sectionId, slug: 'unseen', publishAt: soon() });
    const article = await newPublishedArticle(editor, content);
    await publishArticle(editor, { ...article, content: { ...content, slug: 'seen' } });
    expect((await readArticle(article.articleId)).redirects).toEqual([]);
    await expect(newArticle(editor, { slug: 'unseen' })).resolves.toBeDefined();
  });

  test('an address that was taken while the draft waited is refused', async () => {
    const article = await newPublishedArticle(editor);
    const content = newContent({ sectionId, slug: 'contested' });
    const saved = await saveDraft(editor, { ...article, content });
    await newArticle(writer, { slug: 'contested' });
    await expect(publishArticle(editor, saved)).rejects.toThrow('slugTaken');
  });
});

describe('a lost race', () => {
  test('of two who publish the same version one wins, and one edition is made', async () => {
    const article = await newArticle(editor);
    const made = await editionsMadeBy(async () => {
      const publish = () =>
        publishArticle(editor, { ...article, content: newContent({ sectionId }) });
      const { won, lost } = await race(publish, publish, publish);
      expect(won).toHaveLength(1);
      expect(lost).toMatchObject([{ kind: 'conflict' }, { kind: 'conflict' }]);
    });
    expect(made).toBe(1);
    expect((await readArticle(article.articleId)).revisions).toHaveLength(2);
    expect(await listActs(article.articleId)).toEqual(['article:create', 'article:publish']);
  });

  test('of two articles that want one address at the same time one gets it', async () => {
    const articles = [await newPublishedArticle(editor), await newPublishedArticle(editor)];
    const content = () => newContent({ sectionId, slug: 'one-for-two' });
    const { won, lost } = await race(
      ...articles.map(
        (article) => () => publishArticle(editor, { ...article, content: content() }),
      ),
    );
    expect(won).toHaveLength(1);
    expect(lost).toMatchObject([{ key: 'slugTaken' }]);
  });

  test('many different articles at the same time are all published', async () => {
    const articles = await Promise.all(
      Array.from({ length: 8 }, () => newArticle(editor, { sectionId })),
    );
    const made = await editionsMadeBy(async () => {
      const { won } = await race(
        ...articles.map((article) => () => publishArticle(editor, article)),
      );
      expect(won).toHaveLength(8);
    });
    expect(made).toBe(8);
  });
});
