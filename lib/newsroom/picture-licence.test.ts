import { beforeAll, expect, test } from 'vitest';
import { describePicture } from './describe-picture';
import { findPicture, listPictures } from './list-pictures';
import { countLicences } from './picture-licence';
import { publishArticle } from './publish-article';
import { addDrawnPicture } from './test-records';
import { withdrawArticle } from './withdraw-article';
import type { Actor } from '@/lib/auth/actor';
import { useTestDatabase } from '@/lib/db/test-database';
import { dayBefore } from '@/lib/i18n/dates';
import { useTestMedia } from '@/lib/media/test-media';
import { articleBody, paragraph } from '@/prisma/seed/body';
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

beforeAll(async () => {
  editor = await newEditor('editor');
});

test('nothing new comes out with a picture whose licence is over by then; what is out can be corrected', async () => {
  const leadPictureId = await addDrawnPicture(editor, { texts });
  const { id: sectionId } = await newSection();
  const today = new Date().toISOString().slice(0, 10);
  const until = (rightsUntil: string) =>
    describePicture(editor, { pictureId: leadPictureId, rightsUntil });
  await until(dayBefore(today));
  const article = await newArticle(editor, { leadPictureId, sectionId });
  const refused = { key: 'licenceEnded', field: 'leadPictureId' };
  await expect(publishArticle(editor, article)).rejects.toMatchObject({
    ...refused,
    values: { day: dayBefore(today) },
  });
  await until(today);
  const publishAt = new Date(Date.now() + 3 * 864e5);
  const scheduled = await newArticle(editor, { leadPictureId, sectionId, publishAt });
  await expect(publishArticle(editor, scheduled)).rejects.toMatchObject(refused);
  const out = await publishArticle(editor, article);
  await until(dayBefore(today));
  const content = newContent({ leadPictureId, sectionId, title: 'Corrected' });
  const corrected = await publishArticle(editor, { ...out, content });
  expect(corrected.state).toBe('published');

  const reason = 'It was about another building.';
  const withdrawn = await withdrawArticle(editor, { ...corrected, reason });
  await expect(publishArticle(editor, withdrawn)).rejects.toMatchObject(refused);
  await until('');
  expect((await publishArticle(editor, withdrawn)).state).toBe('published');
});

test('the same holds for pictures between the words', async () => {
  const mediaId = await addDrawnPicture(editor, { texts });
  const { id: sectionId } = await newSection();
  await describePicture(editor, { pictureId: mediaId, rightsUntil: '2019-12-31' });
  const shows = articleBody(paragraph('Look.'), { type: 'figure', attrs: { mediaId } });
  const article = await newArticle(editor, { sectionId, body: shows });
  await expect(publishArticle(editor, article)).rejects.toMatchObject({
    key: 'licenceEnded',
    field: 'body',
  });
  await describePicture(editor, { pictureId: mediaId, rightsUntil: '' });
  await publishArticle(editor, article);
  const before = await countLicences(99);
  await describePicture(editor, { pictureId: mediaId, rightsUntil: '2019-12-31' });
  expect((await countLicences(99)).ended).toBe(before.ended + 1);
});

test('a day that is none is refused, one in the past is not', async () => {
  const pictureId = await addDrawnPicture(editor);
  const until = (rightsUntil: string) => describePicture(editor, { pictureId, rightsUntil });
  await expect(until('2026-02-30')).rejects.toMatchObject({
    key: 'dayInvalid',
    field: 'rightsUntil',
  });
  await until('2019-12-31');
  expect(await findPicture(editor, pictureId)).toMatchObject({
    rightsUntil: '2019-12-31',
    licence: 'ended',
  });
  await describePicture(editor, { pictureId, credit: 'Lin Yue' });
  expect(await findPicture(editor, pictureId)).toMatchObject({ rightsUntil: '2019-12-31' });
  await until('');
  expect(await findPicture(editor, pictureId)).toMatchObject({ rightsUntil: '', licence: null });
});

test('pictures are found by how their licence stands, and the desk counts those that readers see', async () => {
  const inDays = (days: number) => new Date(Date.now() + days * 864e5).toISOString().slice(0, 10);
  const newLicensed = async (day: string) => {
    const pictureId = await addDrawnPicture(editor, { texts });
    await describePicture(editor, { pictureId, rightsUntil: day });
    return pictureId;
  };
  const [unused, soon, later] = [
    await newLicensed(inDays(-2)),
    await newLicensed(inDays(20)),
    await newLicensed(inDays(40)),
  ];
  const before = await countLicences(1_000);
  const { articleId, version } = await newPublishedArticle(editor, { leadPictureId: soon });
  await newPublishedArticle(editor, { leadPictureId: later });
  const ids = async (filter: object) =>
    (await listPictures(editor, { limit: 100, ...filter })).pictures.map(({ id }) => id);
  expect(await ids({ licence: 'ended' })).toContain(unused);
  expect(await ids({ licence: 'ended', isShown: true })).not.toContain(unused);
  const ending = await ids({ licence: 'ending' });
  expect([ending.includes(soon), ending.includes(later)]).toEqual([true, false]);
  expect(await ids({ licence: 'ending', isShown: true })).toEqual([soon]);
  expect(await countLicences(1_000)).toEqual({ ...before, ending: before.ending + 1 });
  const reason = 'It was about another building.';
  await withdrawArticle(editor, { articleId, version, reason });
  expect(await ids({ licence: 'ending', isShown: true })).toEqual([]);
  expect(await countLicences(1_000)).toEqual(before);
});
