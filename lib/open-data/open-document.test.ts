import { createConfig, lintFromString } from '@redocly/openapi-core';
import { expect, test } from 'vitest';
import { setEnv } from '@/lib/env';
import { allLocales } from '@/lib/i18n/locales';
import { openDocument } from './open-document';
import { operations } from './operations';

const site = {
  name: 'Chu Feng',
  rights: '© Chu Feng',
  languages: ['en', 'zh'] as const,
};

test.each(allLocales)('the document is clean (%s)', async (locale) => {
  setEnv({ SITE_URL: 'https://news.chufeng.cn' });
  const source = JSON.stringify(openDocument({ ...site, languages: ['en', 'zh'] }, locale));
  const config = await createConfig({ extends: ['recommended-strict'] });
  const problems = await lintFromString({ source, config });
  expect(
    problems.map(({ ruleId, message, location }) => [ruleId, message, location[0]?.pointer]),
  ).toEqual([]);
});

test('it says which languages the paper has, and by whom it may be used', () => {
  const { paths, info, servers } = openDocument({ ...site, languages: ['zh'] }, 'en');
  expect(info.license?.name).toBe(site.rights);
  expect(servers).toEqual([{ url: 'https://news.chufeng.cn/api/v1' }]);
  for (const { path, needs } of operations.filter((one) => one.needs.includes('locale'))) {
    const all = paths[path]?.get.parameters ?? [];
    expect(all.filter(({ required }) => required).map(({ name }) => name)).toEqual(needs);
    expect(all.find(({ name }) => name === 'locale')?.schema.enum).toEqual(['zh']);
  }
});
