import { beforeAll, expect, test } from 'vitest';
import { restoreRevision } from './restore-revision';
import { findRevision, listRevisions } from './revisions';
import { saveDraft } from './save-draft';
import { listActs, readArticle } from './test-records';
import type { Actor } from '@/lib/auth/actor';
import { useTestDatabase } from '@/lib/db/test-database';
import { useTestMedia } from '@/lib/media/test-media';
import { articleBody, bullets, paragraph, table } from '@/prisma/seed/body';
import {
  newArticle,
  newAuthor,
  newContent,
  newEditor,
  newPicture,
  newPublishedArticle,
  newSection,
  newTag,
} from '@/prisma/seed/factories';

useTestDatabase();
useTestMedia();

let editor: Actor;

beforeAll(async () => {
  editor = await newEditor('editor');
});

/** An article with several texts that differ in everything that an editor writes. */
async function worked() {
  const [section, tag, author, picture] = [
    await newSection(),
    await newTag(),
    await newAuthor(),
    await newPicture(),
  ];
  const texts = [
    newContent(),
    newContent({ body: articleBody(table(['年', '面积'], ['2017', '900'])), standfirst: '' }),
    newContent({ sectionId: section.id, tagIds: [tag.id], authorIds: [author.id] }),
    newContent({ leadPictureId: picture.id, slug: `own-address-${Date.now()}` }),
    newContent({
      body: articleBody(bullets('光', '空气'), paragraph('😀')),
      publishAt: new Date(0),
    }),
  ];
  const [first, ...others] = texts;
  let saved = await newArticle(editor, first);
  for (const content of others) saved = await saveDraft(editor, { ...saved, content });
  return saved;
}

test('every text can be had again as it was, as a new one', async () => {
  let saved = await worked();
  const { articleId } = saved;
  const find = (number: number) => findRevision(editor, { articleId, number });
  const written = await Promise.all([1, 2, 3, 4, 5].map(find));
  for (const { number, content } of written.slice(0, -1)) {
    saved = await restoreRevision(editor, { ...saved, number });
    const restored = await find(saved.revision);
    expect(restored).toMatchObject({ kind: 'restored', content });
  }
  const now = await Promise.all([1, 2, 3, 4, 5].map(find));
  expect(now.map(({ content }) => content)).toEqual(written.map(({ content }) => content));
  expect(saved.revision).toBe(9);
  expect(await listActs(articleId)).toContain('article:restore-revision');
});

test('an issuing time that was asked for comes back, also when it is the one that readers see', async () => {
  const content = newContent({ publishAt: new Date('2017-09-19T03:46:00Z') });
  const published = await newPublishedArticle(editor, content);
  const changed = newContent({ sectionId: null, publishAt: null });
  const saved = await saveDraft(editor, { ...published, content: changed });
  await restoreRevision(editor, { ...saved, number: 1 });
  const { draftRevision, liveRevision } = await readArticle(saved.articleId);
  expect(draftRevision).toMatchObject({ number: 3, publishAt: content.publishAt });
  expect(draftRevision?.contentHash).toBe(liveRevision?.contentHash);
});

test('restoring what is the newest text changes nothing', async () => {
  const article = await newArticle(editor);
  expect(await restoreRevision(editor, { ...article, number: 1 })).toEqual(article);
});

test('readers keep what they have when an earlier text is brought back', async () => {
  const live = await newPublishedArticle(editor);
  const saved = await saveDraft(editor, { ...live, content: newContent({ sectionId: null }) });
  const restored = await restoreRevision(editor, { ...saved, number: 1 });
  expect(restored.state).toBe('draft');
});

test('only whoever may save it brings a text back, only one that there is, and unseen by nobody', async () => {
  const writer = await newEditor('writer');
  const article = await worked();
  await expect(restoreRevision(writer, { ...article, number: 1 })).rejects.toMatchObject({
    kind: 'forbidden',
  });
  for (const number of [0, 99, -1, 2 ** 40]) {
    await expect(restoreRevision(editor, { ...article, number })).rejects.toMatchObject({
      key: 'revisionNotFound',
    });
  }
  await expect(
    restoreRevision(editor, { ...article, version: 1, number: 1 }),
  ).rejects.toMatchObject({ kind: 'conflict' });
});

test('the history goes on page by page', async () => {
  const { articleId } = await worked();
  const [newest, next] = await listRevisions(editor, { articleId, limit: 2 });
  const rest = await listRevisions(editor, { articleId, before: next?.number, limit: 9 });
  expect([newest, next, ...rest].map((one) => one?.number)).toEqual([5, 4, 3, 2, 1]);
});
