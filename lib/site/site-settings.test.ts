import { expect, test } from 'vitest';
import { db, transaction } from '@/lib/db/client';
import { useTestDatabase } from '@/lib/db/test-database';
import { raisePublicationNumber } from '@/lib/publication/publication';
import { hasAbout, hasContact, hasWords, siteSettings, type SiteSettings } from './site-settings';

useTestDatabase();

const asChanged = () => transaction(raisePublicationNumber);

test('a site that nobody has set up is called Courant', async () => {
  expect(await siteSettings('zh')).toMatchObject({ name: 'Courant', seal: '', phone: '' });
});

test('each language has its texts, and borrows the first language’s until it has', async () => {
  const english = { locale: 'en', name: 'Chufeng Review', address: 'Wuhan' };
  await db().siteSetting.create({ data: { id: 1, seal: '楚', texts: { create: english } } });
  await asChanged();
  expect(await siteSettings('zh')).toMatchObject({ name: 'Chufeng Review', seal: '楚' });
  await db().siteSettingText.create({ data: { locale: 'zh', name: '楚风报' } });
  await asChanged();
  expect(await siteSettings('zh')).toMatchObject({ name: '楚风报', address: '', seal: '楚' });
  expect(await siteSettings('en')).toMatchObject({ name: 'Chufeng Review', address: 'Wuhan' });
});

test('the first language is the one that an admin put first', async () => {
  await db().siteSettingText.deleteMany({ where: { locale: 'en' } });
  await db().siteSetting.update({ where: { id: 1 }, data: { locales: ['zh', 'en'] } });
  await asChanged();
  expect(await siteSettings('en')).toMatchObject({ name: '楚风报', languages: ['zh', 'en'] });
  const english = { locale: 'en', name: 'Chufeng Review' };
  await db().siteSettingText.create({ data: english });
});

const nothing: SiteSettings = {
  name: 'Courant',
  organisation: 'Institute',
  address: '',
  phone: '',
  email: '',
  seal: '',
  colour: '#b3261e',
  languages: ['en', 'zh'],
  description: '',
  rights: '',
  about: null,
};
const text = {
  type: 'paragraph' as const,
  content: [{ type: 'text' as const, text: 'Since 1974.' }],
};

test('a site says something of itself with an About text, or at least a description', () => {
  expect(hasAbout(nothing)).toBe(false);
  expect(hasAbout({ ...nothing, description: 'News.' })).toBe(true);
  expect(hasAbout({ ...nothing, about: { type: 'doc', content: [text] } })).toBe(true);
  const emptied = { type: 'doc' as const, content: [{ type: 'paragraph' as const }] };
  expect(hasAbout({ ...nothing, about: emptied })).toBe(false);
  expect(hasWords(emptied)).toBe(false);
});

test.each(['address', 'phone', 'email'] as const)('a site can be reached by its %s', (way) => {
  expect(hasContact(nothing)).toBe(false);
  expect(hasContact({ ...nothing, [way]: 'x' })).toBe(true);
});

test('each language has an About text of its own', async () => {
  const about = { type: 'doc', content: [text] };
  await db().siteSettingText.update({
    where: { siteSettingId_locale: { siteSettingId: 1, locale: 'zh' } },
    data: { about },
  });
  await asChanged();
  expect((await siteSettings('zh')).about).toEqual(about);
  expect((await siteSettings('en')).about).toBeNull();
});
