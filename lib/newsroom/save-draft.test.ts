import { beforeAll, describe, expect, test } from 'vitest';
import { saveDraft } from './save-draft';
import { submitArticle } from './submit-article';
import { takeBackArticle } from './take-back-article';
import { editionsMadeBy, isIndexed, listActs, race, readArticle } from './test-records';
import { withdrawArticle } from './withdraw-article';
import { operator, type Actor } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { useTestDatabase } from '@/lib/db/test-database';
import { useTestMedia } from '@/lib/media/test-media';
import {
  newArticle,
  newContent,
  newEditor,
  newPicture,
  newPublishedArticle,
} from '@/prisma/seed/factories';

useTestDatabase();
useTestMedia();

let writer: Actor;
let editor: Actor;

beforeAll(async () => {
  writer = await newEditor('writer');
  editor = await newEditor('editor');
});

test('a writer saves their own article: a new revision, and nothing for readers', async () => {
  const article = await newArticle(writer);
  const made = await editionsMadeBy(() => saveDraft(writer, { ...article, content: newContent() }));
  expect(made).toBe(0);
  const { version, revisions, draftRevisionId } = await readArticle(article.articleId);
  expect(version).toBe(2);
  expect(revisions.map(({ number }) => number)).toEqual([1, 2]);
  expect(draftRevisionId).toBe(revisions[1]?.id);
  expect(await listActs(article.articleId)).toEqual(['article:create', 'article:save']);
});

test('a writer does not save somebody else’s article', async () => {
  const article = await newArticle(editor);
  await expect(saveDraft(writer, { ...article, content: newContent() })).rejects.toMatchObject({
    kind: 'forbidden',
    key: 'mayNot',
  });
});

test('an article that does not exist', async () => {
  for (const articleId of ['01890000-0000-7000-8000-000000000000', 'nonsense']) {
    const input = { articleId, version: 1, content: newContent() };
    await expect(saveDraft(editor, input)).rejects.toMatchObject({ kind: 'not-found' });
  }
});

test.each(['', ' ', 'first', ' first '])(
  'saving the same text again changes nothing, with no new note on it (%j)',
  async (note) => {
    const content = newContent({ note: 'first' });
    const article = await newArticle(writer, content);
    const again = { ...content, title: ` ${content.title} `, note };
    expect(await saveDraft(writer, { ...article, content: again })).toEqual(article);
    expect((await readArticle(article.articleId)).revisions).toHaveLength(1);
    expect(await listActs(article.articleId)).toEqual(['article:create']);
  },
);

test('a note alone is kept with the same text, as one new revision', async () => {
  const content = newContent();
  const article = await newArticle(writer, content);
  const noted = { ...content, note: 'Asked the janitor. 问过门房。' };
  const saved = await saveDraft(writer, { ...article, content: noted });
  expect(saved).toMatchObject({ version: 2, revision: 2, state: 'draft', slug: article.slug });
  expect(await saveDraft(writer, { ...saved, content })).toEqual(saved);
  const [first, second, ...more] = (await readArticle(article.articleId)).revisions;
  expect(second).toMatchObject({ note: noted.note, contentHash: first?.contentHash });
  expect(second?.body).toEqual(first?.body);
  expect(more).toEqual([]);
  expect(await listActs(article.articleId)).toEqual(['article:create', 'article:save']);
});

test('a lead picture stays, changes and goes as the text says', async () => {
  const [first, other] = [(await newPicture()).id, (await newPicture()).id];
  const content = newContent();
  let article = await newArticle(writer, { ...content, leadPictureId: first });
  const save = async (leadPictureId?: string | null) => {
    article = await saveDraft(writer, { ...article, content: { ...content, leadPictureId } });
    return (await readArticle(article.articleId)).draftRevision;
  };
  expect(await save()).toMatchObject({ number: 1, leadPictureId: first });
  expect(await save(other)).toMatchObject({ number: 2, leadPictureId: other });
  expect(await save(null)).toMatchObject({ number: 3, leadPictureId: null });
  expect(await save(null)).toMatchObject({ number: 3, leadPictureId: null });
});

test.each(['01890000-0000-7000-8000-000000000000', 'nonsense'])(
  'a lead picture that does not exist (%s) is refused',
  async (leadPictureId) => {
    const article = await newArticle(writer);
    const content = newContent({ leadPictureId });
    await expect(saveDraft(writer, { ...article, content })).rejects.toMatchObject({
      kind: 'invalid',
      key: 'pictureNotFound',
      field: 'leadPictureId',
    });
  },
);

describe('states', () => {
  test('in review an editor changes the text and the review goes on; its writer waits', async () => {
    const draft = await newArticle(writer);
    const article = await submitArticle(writer, draft);
    const content = newContent();
    await expect(saveDraft(writer, { ...article, content })).rejects.toMatchObject({
      kind: 'forbidden',
      key: 'inReview',
    });
    expect((await saveDraft(editor, { ...article, content })).state).toBe('in_review');
  });

  test('a published article gets changes waiting; readers keep the live text', async () => {
    const article = await newPublishedArticle(editor);
    const before = await readArticle(article.articleId);
    const content = newContent({ sectionId: before.sectionId });
    const saved = await saveDraft(editor, { ...article, content });
    const after = await readArticle(article.articleId);
    expect(saved.state).toBe('draft');
    expect(after.liveRevisionId).toBe(before.liveRevisionId);
    expect(after).toMatchObject({
      title: before.title,
      slug: before.slug,
      publishAt: before.publishAt,
    });
  });

  test('naming the time at which it came out is no change', async () => {
    const content = newContent();
    const article = await newPublishedArticle(editor, content);
    const { publishAt, sectionId, slug } = await readArticle(article.articleId);
    const typed = { ...content, publishAt, sectionId, slug };
    expect(await saveDraft(editor, { ...article, content: typed })).toEqual(article);
  });

  test('a withdrawn article stays withdrawn', async () => {
    const published = await newPublishedArticle(editor);
    const article = await withdrawArticle(editor, { ...published, reason: 'Wrong figures.' });
    const saved = await saveDraft(editor, { ...article, content: newContent() });
    expect(saved.state).toBe('withdrawn');
    expect(await isIndexed(article.articleId)).toBe(false);
  });

  test('an article in the bin is not saved', async () => {
    const article = await newArticle(editor);
    await db().article.update({ where: { id: article.articleId }, data: { state: 'binned' } });
    await expect(saveDraft(editor, { ...article, content: newContent() })).rejects.toMatchObject({
      kind: 'wrong-state',
    });
  });
});

describe('the address', () => {
  test('follows the title until readers may know it', async () => {
    const article = await newArticle(writer, { title: 'A first thought' });
    const saved = await saveDraft(writer, {
      ...article,
      content: newContent({ title: 'A better one' }),
    });
    expect(saved.slug).toBe('a-better-one');
    expect((await readArticle(article.articleId)).slug).toBe('a-better-one');
  });

  test('keeps its number while the title stays', async () => {
    await newArticle(writer, { title: 'Numbered' });
    const article = await newArticle(writer, { title: 'Numbered' });
    const content = newContent({ title: 'Numbered', standfirst: 'Changed.' });
    expect((await saveDraft(writer, { ...article, content })).slug).toBe('numbered-2');
  });

  test('of a live article changes with publishing, and is checked at once', async () => {
    const other = await newArticle(editor, { slug: 'somebody-else' });
    const article = await newPublishedArticle(editor, { slug: 'known' });
    const content = newContent({ slug: 'wanted' });
    const saved = await saveDraft(editor, { ...article, content });
    expect(saved.slug).toBe('wanted');
    expect((await readArticle(article.articleId)).slug).toBe('known');
    const taken = newContent({ slug: other.slug });
    await expect(saveDraft(editor, { ...saved, content: taken })).rejects.toThrow('slugTaken');
  });

  test('stays when the article is taken back and its title changes', async () => {
    const published = await newPublishedArticle(editor, { slug: 'was-public' });
    const article = await takeBackArticle(editor, published);
    const saved = await saveDraft(editor, { ...article, content: newContent({ title: 'New' }) });
    expect(saved.slug).toBe('was-public');
  });
});

describe('a lost race', () => {
  test('of two who save the same version one wins, and the other is told who and when', async () => {
    const article = await newArticle(writer);
    const { won, lost } = await race(
      () => saveDraft(editor, { ...article, content: newContent() }),
      () => saveDraft(editor, { ...article, content: newContent() }),
    );
    expect(won).toHaveLength(1);
    expect(lost).toMatchObject([
      { kind: 'conflict', key: 'changedMeanwhile', values: { by: editor.name } },
    ]);
    const { version, revisions } = await readArticle(article.articleId);
    expect([version, revisions.length]).toEqual([2, 2]);
    expect(await listActs(article.articleId)).toEqual(['article:create', 'article:save']);
  });

  test('an old version changes nothing', async () => {
    const article = await newArticle(operator);
    await saveDraft(editor, { ...article, content: newContent() });
    await expect(saveDraft(operator, { ...article, content: newContent() })).rejects.toMatchObject({
      key: 'changedMeanwhile',
      values: {
        by: editor.name,
        at: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d$/) as string,
      },
    });
    expect((await readArticle(article.articleId)).revisions).toHaveLength(2);
  });
});
