import { beforeAll, expect, test } from 'vitest';
import { addPicture } from './add-picture';
import { deletePicture } from './delete-picture';
import { findPicture } from './list-pictures';
import { replacePicture } from './replace-picture';
import { editionsMadeBy, listActs } from './test-records';
import type { Actor } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { useTestDatabase } from '@/lib/db/test-database';
import { sweepMedia } from '@/lib/media/sweep-media';
import { listMediaFiles, useTestMedia } from '@/lib/media/test-media';
import { drawPicture } from '@/lib/media/test-pictures';
import { newArticle, newEditor } from '@/prisma/seed/factories';

useTestDatabase();
useTestMedia();

const texts = { en: { alt: 'A stair' }, zh: { alt: '楼梯' } };
let editor: Actor;

beforeAll(async () => {
  editor = await newEditor('editor');
});

const newFile = (width = 640) => drawPicture({ width }).png().toBuffer();

async function newPicture() {
  const file = await newFile();
  const { id } = await addPicture(editor, { file, credit: 'Lin Yue', texts });
  return { id, file };
}

const addressOf = async (id: string) => (await findPicture(editor, id))?.picture.address ?? '';

async function filesOf(id: string) {
  const folder = (await addressOf(id)).slice('/media/'.length);
  return (await listMediaFiles()).filter((file) => file.startsWith(folder)).sort();
}

const anHourLater = () =>
  db().$executeRaw`UPDATE media_hold SET held_until = held_until - interval '61 minutes'`;

test('a new file takes the place of a picture everywhere, with what is said of it', async () => {
  const { id } = await newPicture();
  await newArticle(editor, { leadPictureId: id });
  const [oldAddress, oldFiles] = [await addressOf(id), await filesOf(id)];
  const made = await editionsMadeBy(async () =>
    replacePicture(editor, { pictureId: id, file: await newFile(300) }),
  );
  expect(made).toBe(1);
  const after = await findPicture(editor, id);
  expect(after).toMatchObject({
    picture: { width: 300, widths: [300], credit: 'Lin Yue' },
    texts,
    uses: [{ locale: 'en' }],
  });
  expect(after?.picture.address).not.toBe(oldAddress);
  expect(await listActs(id)).toEqual(['picture:add', 'picture:replace']);

  await sweepMedia();
  expect(await listMediaFiles()).toEqual(expect.arrayContaining(oldFiles));
  await anHourLater();
  await sweepMedia();
  expect(await filesOf(id)).toHaveLength(3);
  expect(await listMediaFiles()).not.toEqual(expect.arrayContaining(oldFiles));
});

test('the old file comes back, and stays', async () => {
  const { id, file } = await newPicture();
  const before = await filesOf(id);
  await replacePicture(editor, { pictureId: id, file: await newFile() });
  await replacePicture(editor, { pictureId: id, file });
  await anHourLater();
  await sweepMedia();
  expect(await filesOf(id)).toEqual(before);
  await deletePicture(editor, { pictureId: id });
  const left = await listMediaFiles();
  expect(left.filter((each) => before.includes(each))).toEqual([]);
});

test('its own file changes nothing, the file of another picture is refused', async () => {
  const [one, other] = [await newPicture(), await newPicture()];
  const files = await listMediaFiles();
  const made = await editionsMadeBy(async () => {
    await replacePicture(editor, { pictureId: one.id, file: one.file });
    const taken = replacePicture(editor, { pictureId: one.id, file: other.file });
    await expect(taken).rejects.toMatchObject({ key: 'pictureIsAnother', field: 'file' });
  });
  expect(made).toBe(0);
  expect(await listMediaFiles()).toEqual(files);
  expect(await listActs(one.id)).toEqual(['picture:add']);
});

test('a writer replaces nothing, for readers would see it; nobody replaces what is not there', async () => {
  const writer = await newEditor('writer');
  const file = await newFile();
  const files = await listMediaFiles();
  const { id } = await addPicture(writer, { file: await newFile() });
  const forbidden = replacePicture(writer, { pictureId: id, file });
  await expect(forbidden).rejects.toMatchObject({ kind: 'forbidden' });
  await deletePicture(writer, { pictureId: id });
  const gone = replacePicture(editor, { pictureId: id, file });
  await expect(gone).rejects.toMatchObject({ key: 'pictureNotFound' });
  expect(await listMediaFiles()).toEqual(files);
});
