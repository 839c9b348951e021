import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { useTestDatabase } from '@/lib/db/test-database';
import { siteSettings } from './site-settings';

useTestDatabase();

test('a site that nobody has set up is called Courant', async () => {
  expect(await siteSettings('zh')).toMatchObject({ name: 'Courant', seal: '', phone: '' });
});

test('each language has its texts, and borrows the default language’s until it has', async () => {
  const english = { locale: 'en', name: 'Chufeng Review', address: 'Wuhan' };
  await db().siteSetting.create({ data: { id: 1, seal: '楚', texts: { create: english } } });
  expect(await siteSettings('zh')).toMatchObject({ name: 'Chufeng Review', seal: '楚' });
  await db().siteSettingText.create({ data: { locale: 'zh', name: '楚风报' } });
  expect(await siteSettings('zh')).toMatchObject({ name: '楚风报', address: '', seal: '楚' });
  expect(await siteSettings('en')).toMatchObject({ name: 'Chufeng Review', address: 'Wuhan' });
});
