import { expect, test } from 'vitest';
import { addPicture } from './add-picture';
import { editionsMadeBy, listActs, race } from './test-records';
import { operator, type Actor } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { useTestDatabase } from '@/lib/db/test-database';
import { findMediaFile } from '@/lib/media/media-store';
import { pictureFile } from '@/lib/media/picture';
import { picturesByIds } from '@/lib/media/pictures';
import { listMediaFiles, useTestMedia } from '@/lib/media/test-media';
import { drawPicture } from '@/lib/media/test-pictures';
import { newEditor } from '@/prisma/seed/factories';

useTestDatabase();
useTestMedia();

const texts = {
  en: { alt: 'A stair in the sun', caption: 'The east stair' },
  zh: { alt: '阳光下的楼梯', caption: '东侧楼梯' },
};

async function newFile() {
  return drawPicture().png().toBuffer();
}

test.each(['writer', 'editor', 'admin'] as const)('one who is %s adds a picture', async (role) => {
  const actor = await newEditor(role);
  const file = await newFile();
  const input = { file, credit: ' Photo:  Lin Yue ', focus: { x: 0.2, y: 1 }, texts };
  let id = '';
  const made = await editionsMadeBy(async () => ({ id } = await addPicture(actor, input)));
  expect(made).toBe(0);
  const media = await db().media.findUniqueOrThrow({ where: { id } });
  expect(media).toMatchObject({
    contentType: 'image/png',
    bytes: file.length,
    rights: '',
    createdById: actor.id,
  });
  const picture = (await picturesByIds('zh', [id])).get(id);
  expect(picture).toMatchObject({
    width: 640,
    height: 400,
    widths: [480, 640],
    fallback: 'jpg',
    focus: { x: 0.2, y: 1 },
    credit: 'Photo: Lin Yue',
    ...texts.zh,
  });
  expect(picture && (await findMediaFile(pictureFile(picture, 480, 'avif')))).not.toBeNull();
  expect(await listActs(id)).toEqual(['picture:add']);
});

test('the same file again is the same picture, and nothing of it changes', async () => {
  const file = await newFile();
  const { id } = await addPicture(operator, { file, credit: 'First', texts });
  const other = { en: { alt: 'Another' }, zh: { alt: '另一张' } };
  const again = await addPicture(operator, { file, credit: 'Second', texts: other });
  expect(again).toEqual({ id, isNew: false });
  expect((await picturesByIds('en', [id])).get(id)).toMatchObject({ credit: 'First', ...texts.en });
  expect(await listActs(id)).toEqual(['picture:add']);
});

test('the same file twice at once is one picture', async () => {
  const file = await newFile();
  const add = () => addPicture(operator, { file, credit: '', texts });
  const { won, lost } = await race(add, add, add);
  expect(lost).toEqual([]);
  expect(new Set(won.map(({ id }) => id)).size).toBe(1);
  expect(await listActs(won[0]?.id ?? '')).toEqual(['picture:add']);
});

test('a picture comes in without words, or as one that only decorates', async () => {
  const { id } = await addPicture(operator, { file: await newFile() });
  expect((await picturesByIds('en', [id])).get(id)).toMatchObject({ alt: '', credit: '' });
  const plain = { alt: 'Not said', decorative: true };
  const decorative = { file: await newFile(), texts: { en: plain, zh: plain } };
  const { id: other } = await addPicture(operator, decorative);
  expect((await picturesByIds('en', [other])).get(other)?.alt).toBe('');
});

test('what is refused leaves no file', async () => {
  const before = await listMediaFiles();
  const file = await newFile();
  const words = Buffer.from('These are words.');
  await expect(addPicture(operator, { file: words, credit: '', texts })).rejects.toMatchObject({
    key: 'pictureTypeUnknown',
    field: 'file',
  });
  const outside = { file, credit: '', texts, focus: { x: 2, y: 0 } };
  await expect(addPicture(operator, outside)).rejects.toMatchObject({ kind: 'invalid' });
  expect(await listMediaFiles()).toEqual(before);
});

test('an act that fails at its end leaves neither files nor a picture', async () => {
  const pictures = await db().media.count();
  const files = await listMediaFiles();
  const gone: Actor = { ...operator, role: 'writer', id: '01890000-0000-7000-8000-000000000000' };
  const file = await newFile();
  await expect(addPicture(gone, { file, credit: '', texts })).rejects.toThrow();
  expect(await db().media.count()).toBe(pictures);
  expect(await listMediaFiles()).toEqual(files);
  const { id } = await addPicture(operator, { file, credit: '', texts });
  expect((await picturesByIds('en', [id])).get(id)).toMatchObject(texts.en);
});
