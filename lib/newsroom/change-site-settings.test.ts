import { expect, test } from 'vitest';
import { changeSiteSettings } from './change-site-settings';
import { deletePicture } from './delete-picture';
import { findPicture } from './list-pictures';
import { editionsMadeBy, race } from './test-records';
import type { ArticleBody } from '@/lib/articles/article-body';
import { operator } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { useTestDatabase } from '@/lib/db/test-database';
import { formatMinute } from '@/lib/i18n/dates';
import { useTestMedia } from '@/lib/media/test-media';
import { articleBody, paragraph } from '@/prisma/seed/body';
import { newEditor, newPicture } from '@/prisma/seed/factories';

useTestDatabase();
useTestMedia();

function readSettings() {
  return db().siteSetting.findUniqueOrThrow({
    where: { id: 1 },
    include: { texts: { orderBy: { locale: 'asc' } } },
  });
}

test('an admin says who publishes; what is not given stays', async () => {
  const admin = await newEditor('admin');
  const made = await editionsMadeBy(async () => {
    const texts = { en: { name: 'Quayside', address: '1 Quay' }, zh: { name: '码头' } };
    await changeSiteSettings(admin, { seal: '码', phone: '027-8887 0889', texts });
    await changeSiteSettings(admin, { colour: '#0A0B0C', texts: { en: { name: 'Quay' } } });
  });
  expect(made).toBe(2);
  expect(await readSettings()).toMatchObject({
    seal: '码',
    phone: '027-8887 0889',
    colour: '#0a0b0c',
    texts: [{ name: 'Quay', address: '1 Quay' }, { name: '码头' }],
  });
  const acts = await db().auditEvent.findMany({ where: { subjectType: 'settings' } });
  expect(acts.map(({ actorName }) => actorName)).toEqual([admin.name, admin.name]);
});

test('the About page is a body in the document format; it stays until it is changed or taken away', async () => {
  const about = articleBody(paragraph('We draw bridges.'));
  const change = async (changed: { about?: typeof about | null; rights?: string }) => {
    await changeSiteSettings(operator, { texts: { en: { name: 'Quay', ...changed } } });
    return (await readSettings()).texts.find(({ locale }) => locale === 'en')?.about;
  };
  expect(await change({ about })).toEqual(about);
  expect(await change({ rights: 'All of them' })).toEqual(about);
  expect(await change({ about: null })).toBeNull();
});

test('what the document format does not know is no About page', async () => {
  const about: unknown = { type: 'doc', content: [{ type: 'script', text: 'alert(1)' }] };
  const texts = { en: { name: 'Quay', about: about as ArticleBody } };
  await expect(changeSiteSettings(operator, { texts })).rejects.toMatchObject({
    kind: 'invalid',
    key: 'bodyInvalid',
  });
});

test('languages, logo and time zone stay until they are changed, and the audit has what was', async () => {
  const logoId = (await newPicture()).id;
  await changeSiteSettings(operator, { languages: ['zh', 'en', 'zh'], logoId, timeZone: 'UTC' });
  await changeSiteSettings(operator, { phone: '1' });
  expect(await readSettings()).toMatchObject({ locales: ['zh', 'en'], logoId, timeZone: 'UTC' });
  await changeSiteSettings(operator, { languages: ['en'], logoId: null, timeZone: null });
  expect(await readSettings()).toMatchObject({ locales: ['en'], logoId: null, timeZone: null });
  const [last, , first] = await db().auditEvent.findMany({
    where: { subjectType: 'settings' },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
  });
  expect(first?.detail).toMatchObject({ languages: ['zh', 'en'], logoId, timeZone: 'UTC' });
  expect(last?.detail).toMatchObject({ languages: ['en'], logoId: null, timeZone: null });
});

test('a picture that is the logo is not deleted, one that was it is', async () => {
  const pictureId = (await newPicture()).id;
  await changeSiteSettings(operator, { logoId: pictureId });
  expect(await findPicture(operator, pictureId)).toMatchObject({ isLogo: true });
  await expect(deletePicture(operator, { pictureId })).rejects.toMatchObject({
    kind: 'wrong-state',
    key: 'pictureIsLogo',
  });
  await changeSiteSettings(operator, { logoId: null });
  await deletePicture(operator, { pictureId });
  await expect(changeSiteSettings(operator, { logoId: pictureId })).rejects.toMatchObject({
    key: 'pictureNotFound',
    field: 'logoId',
  });
});

test('one who deletes a picture while another makes it the logo: one of them is refused', async () => {
  const pictureId = (await newPicture()).id;
  const { won, lost } = await race(
    () => changeSiteSettings(operator, { logoId: pictureId }),
    () => deletePicture(operator, { pictureId }),
  );
  expect(won).toHaveLength(1);
  expect(lost).toMatchObject([{ key: expect.stringMatching(/^picture(IsLogo|NotFound)$/) }]);
});

test.each(['writer', 'editor'] as const)('one who is %s does not', async (role) => {
  const changed = changeSiteSettings(await newEditor(role), { phone: '1' });
  await expect(changed).rejects.toMatchObject({ kind: 'forbidden' });
});

test.each([
  ['colourInvalid', { colour: 'red' }],
  ['languageMissing', { languages: [] }],
  ['pictureNotFound', { logoId: 'stair' }],
  ['zoneUnknown', { timeZone: 'Asia/Wuhan' }],
  ['emailInvalid', { email: 'desk' }],
  ['textTooLong', { seal: '三个字' }],
  ['nameMissing', { texts: { zh: { name: '' } } }],
])('%s', async (key, wrong) => {
  const made = await editionsMadeBy(async () => {
    await expect(changeSiteSettings(operator, wrong)).rejects.toMatchObject({
      kind: 'invalid',
      key,
    });
  });
  expect(made).toBe(0);
});

test('a change from settings that somebody changed meanwhile is refused, and says who did', async () => {
  const admin = await newEditor('admin');
  await changeSiteSettings(admin, { phone: '1', timeZone: 'Asia/Shanghai' });
  const { updatedAt: seenAt } = await readSettings();
  await changeSiteSettings(admin, { phone: '2', seenAt });
  const at = formatMinute((await readSettings()).updatedAt, 'Asia/Shanghai');
  await expect(changeSiteSettings(operator, { phone: '3', seenAt })).rejects.toMatchObject({
    key: 'changedMeanwhile',
    values: { by: admin.name, at },
  });
  expect((await readSettings()).phone).toBe('2');
});

test('two at the same time are both kept', async () => {
  const { won } = await race(
    () => changeSiteSettings(operator, { phone: '111' }),
    () => changeSiteSettings(operator, { email: 'desk@example.org' }),
  );
  expect(won).toHaveLength(2);
  expect(await readSettings()).toMatchObject({ phone: '111', email: 'desk@example.org' });
});
