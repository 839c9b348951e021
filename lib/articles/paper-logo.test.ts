import { expect, test } from 'vitest';
import { operator } from '@/lib/auth/actor';
import { useTestDatabase } from '@/lib/db/test-database';
import { useTestMedia } from '@/lib/media/test-media';
import { changeSiteSettings } from '@/lib/newsroom/change-site-settings';
import { newPicture } from '@/prisma/seed/factories';
import { findPaperLogo } from './paper-logo';

useTestDatabase();
useTestMedia();

test('the logo is the picture that was chosen; it only decorates, whatever it says in articles', async () => {
  expect(await findPaperLogo()).toBeNull();
  const { id } = await newPicture();
  await changeSiteSettings(operator, { logoId: id });
  expect(await findPaperLogo()).toMatchObject({ width: 1, height: 1, alt: '' });
  await changeSiteSettings(operator, { logoId: null });
  expect(await findPaperLogo()).toBeNull();
});
