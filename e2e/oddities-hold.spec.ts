import type { Page } from 'playwright/test';
import { expect, test } from './fixtures';
import { layoutTrouble } from './layout-checks';
import { expectLooks } from './looks';
import {
  hardBody,
  longTitles,
  oddNewspaper,
  openManyTags,
  publishOdd,
  writeForOddNewspaper,
} from './odd-newspaper';
import { axeOn, headingLevels, headingTrouble, settle } from './page-checks';

// One newspaper, from its first day on: each test goes on where the one before it ended.
test.describe.configure({ mode: 'serial' });
test.use({ baseURL: oddNewspaper, bypassCSP: true });
test.beforeAll(writeForOddNewspaper);

async function expectWell(page: Page, path: string, name: string): Promise<void> {
  await page.goto(path);
  await expectLooks(page, name);
  const { violations } = await axeOn(page).analyze();
  expect.soft(violations, path).toEqual([]);
  expect.soft(headingTrouble(await headingLevels(page)), path).toEqual([]);
  for (const [width, text] of [
    [320, '100%'],
    [320, '200%'],
    [1280, '200%'],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.addStyleTag({ content: `html { font-size: ${text} }` });
    await settle(page);
    expect.soft(await layoutTrouble(page), `${path} at ${width}, text ${text}`).toEqual([]);
  }
}

test('on its first day the paper says that it is being prepared', async ({ page }) => {
  for (const language of ['en', 'zh'])
    await expectWell(page, `/${language}`, `odd first day ${language}`);
});

test('one article makes a front page', async ({ page }) => {
  await publishOdd({ title: 'Open', publishAt: new Date('2019-01-02T03:04:00Z') });
  await publishOdd({ locale: 'zh', title: '开门', publishAt: new Date('2019-01-02T03:04:00Z') });
  for (const language of ['en', 'zh'])
    await expectWell(page, `/${language}`, `odd one article ${language}`);
  await expectWell(page, '/en/articles/open', 'odd short article en');
  await expectWell(page, '/zh/articles/kai-men', 'odd short article zh');
});

test('very long titles, long words and wide tables stay on the page', async ({ page }) => {
  test.setTimeout(120_000);
  await publishOdd({
    title: longTitles.en,
    slug: 'long',
    standfirst: longTitles.en,
    body: hardBody,
  });
  await publishOdd({ locale: 'zh', title: longTitles.zh, slug: 'long', body: hardBody });
  for (const language of ['en', 'zh']) {
    await expectWell(page, `/${language}`, `odd long titles ${language}`);
    await expectWell(page, `/${language}/articles/long`, `odd long article ${language}`);
    await expectWell(page, `/${language}/archive`, `odd archive ${language}`);
  }
});

test('500 tags and an article with 50 of them can be read', async ({ page }) => {
  test.setTimeout(180_000);
  const tags = await openManyTags();
  for (const locale of ['en', 'zh'] as const) {
    for (let at = 0; at < tags.length; at += 50) {
      await publishOdd({
        locale,
        title: locale === 'en' ? `Index, part ${at / 50 + 1}` : `索引之${at / 50 + 1}`,
        slug: `index-${at / 50 + 1}`,
        tagIds: tags.slice(at, at + 50),
        publishAt: new Date(Date.UTC(2021, 0, 1 + at / 50)),
      });
    }
  }
  for (const language of ['en', 'zh']) {
    await expectWell(page, `/${language}/tags`, `odd 500 tags ${language}`);
    await expectWell(page, `/${language}/articles/index-3`, `odd 50 tags ${language}`);
  }
});
