import { afterAll, expect, test } from 'vitest';
import { operator } from '@/lib/auth/actor';
import { transaction } from '@/lib/db/client';
import { useTestDatabase } from '@/lib/db/test-database';
import { setEnv } from '@/lib/env';
import { changeSiteSettings } from '@/lib/newsroom/change-site-settings';
import { newsroomTimeZone } from './time-zone';

useTestDatabase();

afterAll(() => setEnv({ NEWSROOM_TZ: '' }));

test('times are those of the environment until an admin chooses a zone', async () => {
  expect(await newsroomTimeZone()).toBe('UTC');
  setEnv({ NEWSROOM_TZ: 'Europe/Vienna' });
  expect(await newsroomTimeZone()).toBe('Europe/Vienna');
  await changeSiteSettings(operator, { timeZone: 'Asia/Shanghai' });
  expect(await newsroomTimeZone()).toBe('Asia/Shanghai');
  expect(await transaction((tx) => newsroomTimeZone(tx))).toBe('Asia/Shanghai');
  await changeSiteSettings(operator, { timeZone: null });
  expect(await newsroomTimeZone()).toBe('Europe/Vienna');
});
