import type { Page } from 'playwright/test';
import { expect, signIn, test } from './fixtures';
import { hire } from './people';
import { openNew, save, write } from './writing-desk';

const long = {
  en: 'What twelve hundred sensors in old residential blocks say about comfort, heating and winter nights',
  zh: '一千二百个传感器在一个冬天里记录下的老住宅：温度、湿度、噪声，以及住户自己怎样说舒适',
};

async function writeLong(page: Page, locale: 'en' | 'zh', stamp: string): Promise<void> {
  await openNew(page, locale);
  await write(page, { title: `${long[locale]} ${stamp}`, paragraphs: ['…'] });
  await save(page);
}

async function linesOf(page: Page, title: string): Promise<number> {
  return page.getByRole('link', { name: title }).evaluate((link) => {
    const range = document.createRange();
    range.selectNodeContents(link);
    return new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom))).size;
  });
}

test('long titles have room in the list, at every width', async ({ page }) => {
  test.setTimeout(120_000);
  await signIn(page, await hire('editor'));
  const stamp = String(Date.now());
  await writeLong(page, 'en', stamp);
  await writeLong(page, 'zh', stamp);
  for (const [width, most] of [
    [1440, 2],
    [1280, 3],
    [1024, 2],
    [390, 4],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`/admin/articles?q=${stamp}`);
    for (const locale of ['en', 'zh'] as const) {
      const lines = await linesOf(page, `${long[locale]} ${stamp}`);
      expect(lines, `${locale} at ${width} px`).toBeLessThanOrEqual(most);
    }
  }
});

test('when articles are scheduled takes no room from their titles, and is not broken', async ({
  page,
}) => {
  await signIn(page, await hire('editor'));
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/admin/articles?which=scheduled');
  const title = page.getByRole('columnheader', { name: 'Title' });
  const state = page.getByRole('cell', { name: /^Scheduled · \d/ }).first();
  const time = state.getByText(/^\d{4}-\d\d-\d\d \d\d:\d\d$/);
  expect((await title.boundingBox())?.width).toBeGreaterThan(360);
  expect((await time.boundingBox())?.height).toBeLessThan(30);
});
