import { beforeAll, expect, test } from 'vitest';
import { deletePicture } from './delete-picture';
import { describePicture } from './describe-picture';
import { findPicture, listPictures } from './list-pictures';
import { publishArticle } from './publish-article';
import { saveDraft } from './save-draft';
import { addDrawnPicture, editionsMadeBy, listActs, race } from './test-records';
import type { ArticleBody } from '@/lib/articles/article-body';
import { findPublishedArticle } from '@/lib/articles/published-article';
import type { Actor } from '@/lib/auth/actor';
import type { Refusal } from '@/lib/errors';
import { useTestDatabase } from '@/lib/db/test-database';
import { listMediaFiles, useTestMedia } from '@/lib/media/test-media';
import {
  newArticle,
  newContent,
  newEditor,
  newPublishedArticle,
  newSection,
} from '@/prisma/seed/factories';

useTestDatabase();
useTestMedia();

const texts = { en: { alt: 'A stair' }, zh: { alt: '楼梯' } };
let editor: Actor;
let writer: Actor;

beforeAll(async () => {
  editor = await newEditor('editor');
  writer = await newEditor('writer');
});

test('an article is published only when its picture says what it shows in its language', async () => {
  const leadPictureId = await addDrawnPicture(editor);
  const { id: sectionId } = await newSection();
  const article = await newArticle(editor, { leadPictureId, sectionId });
  const refused = { key: 'altMissing', field: 'leadPictureId' };
  await expect(publishArticle(editor, article)).rejects.toMatchObject(refused);
  await describePicture(editor, { pictureId: leadPictureId, texts: { zh: { alt: '楼梯' } } });
  await expect(publishArticle(editor, article)).rejects.toMatchObject(refused);
  const decorative = { en: { decorative: true } };
  await describePicture(editor, { pictureId: leadPictureId, texts: decorative });
  await expect(publishArticle(editor, article)).resolves.toMatchObject({ state: 'published' });
});

test('what is said of a picture changes alone, and readers see it where it is shown', async () => {
  const pictureId = await addDrawnPicture(editor, { credit: 'Lin Yue', texts });
  const unseen = await editionsMadeBy(() =>
    describePicture(editor, { pictureId, focus: { x: 0, y: 0.25 } }),
  );
  expect(unseen).toBe(0);
  await newPublishedArticle(editor, { leadPictureId: pictureId });
  const words = { en: { alt: 'A stair', caption: 'In the sun' } };
  const seen = await editionsMadeBy(() => describePicture(editor, { pictureId, texts: words }));
  expect(seen).toBe(1);
  expect(await findPicture(editor, pictureId)).toMatchObject({
    picture: { credit: 'Lin Yue', focus: { x: 0, y: 0.25 } },
    texts: { en: { caption: 'In the sun' }, zh: { alt: '楼梯' } },
    uses: [{ locale: 'en' }],
    isLogo: false,
  });
  expect(await listActs(pictureId)).toContain('picture:describe');
});

test('a writer describes and deletes what they added, and nobody else’s', async () => {
  const own = await addDrawnPicture(writer);
  const others = await addDrawnPicture(editor);
  await describePicture(writer, { pictureId: own, texts });
  const refused = { kind: 'forbidden' };
  await expect(describePicture(writer, { pictureId: others, texts })).rejects.toMatchObject(
    refused,
  );
  await expect(deletePicture(writer, { pictureId: others })).rejects.toMatchObject(refused);
  await deletePicture(writer, { pictureId: own });
  expect(await findPicture(writer, own)).toBeNull();
});

test('with a picture its files go; one that a text shows stays', async () => {
  const before = await listMediaFiles();
  const pictureId = await addDrawnPicture(editor, { texts });
  expect((await listMediaFiles()).length).toBeGreaterThan(before.length);
  await deletePicture(editor, { pictureId });
  expect(await listMediaFiles()).toEqual(before);
  await expect(deletePicture(editor, { pictureId })).rejects.toMatchObject({ kind: 'not-found' });
  const used = await addDrawnPicture(editor, { texts });
  await newArticle(editor, { leadPictureId: used });
  await expect(deletePicture(editor, { pictureId: used })).rejects.toMatchObject({
    key: 'pictureInUse',
    values: { count: 1 },
  });
});

test('pictures are found by their words, in any language, and by having none', async () => {
  const bridge = await addDrawnPicture(editor, {
    credit: 'Tao',
    texts: { en: { alt: 'A bridge' }, zh: { alt: '桥' } },
  });
  const mute = await addDrawnPicture(editor);
  const ids = async (filter: object) =>
    (await listPictures(editor, { limit: 100, ...filter })).pictures.map(({ id }) => id);
  expect(await ids({ words: 'BRIDGE' })).toEqual([bridge]);
  expect(await ids({ words: '桥' })).toEqual([bridge]);
  expect(await ids({ words: 'tao' })).toEqual([bridge]);
  const undescribed = await ids({ undescribed: true });
  expect(undescribed).toContain(mute);
  expect(undescribed).not.toContain(bridge);
});

test('pages hold every picture once, the newest first', async () => {
  const whole = await listPictures(editor, { limit: 100 });
  const seen: string[] = [];
  let before: Awaited<ReturnType<typeof listPictures>>['next'] = null;
  do {
    const page = await listPictures(editor, { limit: 2, before: before ?? undefined });
    seen.push(...page.pictures.map(({ id }) => id));
    before = page.next;
  } while (before);
  expect(seen).toEqual(whole.pictures.map(({ id }) => id));
});

test('a picture between the words of a text is as one above it: described before publishing, read by readers, kept', async () => {
  const pictureId = await addDrawnPicture(editor, { credit: 'Archive' });
  const body: ArticleBody = {
    type: 'doc',
    content: [
      { type: 'paragraph', content: [{ type: 'text', text: 'Look.' }] },
      { type: 'figure', attrs: { mediaId: pictureId } },
    ],
  };
  const { id: sectionId } = await newSection();
  const article = await newArticle(editor, { body, sectionId });
  await expect(publishArticle(editor, article)).rejects.toMatchObject({
    key: 'altMissingInText',
    field: 'body',
  });
  const words = { en: { alt: 'A stair', caption: 'A remarkable stair' } };
  await describePicture(editor, { pictureId, texts: words });
  const live = await publishArticle(editor, article);
  const found = await findPublishedArticle('en', live.slug);
  if (found?.kind !== 'found') throw new Error('Not there');
  expect([...found.article.pictures]).toEqual([
    [pictureId, expect.objectContaining({ alt: 'A stair', credit: 'Archive' })],
  ]);
  expect(await findPicture(editor, pictureId)).toMatchObject({
    uses: [{ articleId: live.articleId }],
    isInAnyText: true,
  });
  const told = { en: { alt: 'A stair', caption: 'A spiral stair' } };
  expect(await editionsMadeBy(() => describePicture(editor, { pictureId, texts: told }))).toBe(1);

  const without = newContent({ slug: live.slug, sectionId });
  await publishArticle(editor, { ...live, content: without });
  expect(await findPicture(editor, pictureId)).toMatchObject({ uses: [], isInAnyText: true });
  await expect(deletePicture(editor, { pictureId })).rejects.toMatchObject({
    key: 'pictureInUse',
    values: { count: 1 },
  });
});

test('a text may show no picture that is not there; of two who save and delete, the first goes on', async () => {
  const pictureId = await addDrawnPicture(editor, { texts });
  const showing = (mediaId: string): ArticleBody => ({
    type: 'doc',
    content: [{ type: 'figure', attrs: { mediaId } }],
  });
  const article = await newArticle(editor);
  const content = newContent({ body: showing('0197a1b2-0000-7000-8000-000000000001') });
  await expect(saveDraft(editor, { ...article, content })).rejects.toMatchObject({
    key: 'pictureInTextNotFound',
    field: 'body',
  });
  const { won, lost } = await race<unknown>(
    () => saveDraft(editor, { ...article, content: newContent({ body: showing(pictureId) }) }),
    () => deletePicture(editor, { pictureId }),
  );
  expect([won.length, lost.length]).toEqual([1, 1]);
  expect(['pictureInUse', 'pictureInTextNotFound']).toContain((lost[0] as Refusal).key);
});
