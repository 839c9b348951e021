import type { Page } from 'playwright/test';
import { expect, signIn, test } from './fixtures';
import { hire } from './people';
import { openNew, publicAddress, publish, write } from './writing-desk';
import { pressEnter } from './ways';

async function makeTag(page: Page, english: string, chinese: string): Promise<void> {
  await page.goto('/admin/tags/new');
  await page.getByRole('group', { name: 'English' }).getByLabel('Name').fill(english);
  await page.getByRole('group', { name: '中文' }).getByLabel('Name').fill(chinese);
  await page.getByRole('button', { name: 'Create' }).click();
  await page.waitForURL('**/admin/tags');
}

async function openTag(page: Page, name: string): Promise<void> {
  await page.goto(`/admin/tags?q=${encodeURIComponent(name)}`);
  await page.getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

test('a tag gets another name and address, is merged, and its readers are led along', async ({
  page,
  request,
}) => {
  test.setTimeout(120_000);
  await signIn(page);
  const stamp = Date.now();
  await makeTag(page, `Gutters ${stamp}`, `檐沟${stamp}`);
  await makeTag(page, `Rain ${stamp}`, `雨水${stamp}`);
  await openNew(page, 'en');
  await write(page, { title: `Wet ${stamp}`, paragraphs: ['It rained.'], section: 'City' });
  await page.getByLabel('Tags').fill(`gutters ${stamp}`);
  await page.keyboard.press('Enter');
  await publish(page);
  const address = await publicAddress(page);

  await openTag(page, `Gutters ${stamp}`);
  const english = page.getByRole('group', { name: 'English' });
  await english.getByLabel('Address').fill(`rain-${stamp}`);
  await page.getByRole('button', { name: 'Save for readers' }).click();
  await expect(english.getByLabel('Address')).toHaveAttribute('aria-invalid', 'true');
  await expect(english.getByLabel('Address')).toBeFocused();
  await english.getByLabel('Name').fill(`Downpipes ${stamp}`);
  await english.getByLabel('Address').fill(`downpipes-${stamp}`);
  await page.getByRole('button', { name: 'Save for readers' }).click();
  await expect(page.getByText('Readers of old addresses are led to the new ones.')).toBeVisible();
  const old = await request.get(`/en/tags/gutters-${stamp}`, { maxRedirects: 0 });
  expect(old.status()).toBe(308);
  expect(old.headers().location).toBe(`/en/tags/downpipes-${stamp}`);
  await page.goto(address);
  await expect(page.getByRole('link', { name: `Downpipes ${stamp}` })).toBeVisible();

  await openTag(page, `Downpipes ${stamp}`);
  await expect(page.getByText('It is in use. Merge it into the one')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Delete…' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Merge into another…' }).click();
  const question = page.getByRole('dialog');
  await expect(question).toContainText('1 articles');
  await question.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(question).toBeVisible();
  await question.getByRole('searchbox').fill(`rain ${stamp}`);
  await question.getByRole('radio', { name: `Rain ${stamp}` }).check();
  await question.getByRole('button', { name: 'Merge', exact: true }).click();
  await page.waitForURL('**/admin/tags');
  await page.goto(`/en/tags/gutters-${stamp}`);
  await expect(page).toHaveURL(new RegExp(`/en/tags/rain-${stamp}$`));
  await expect(page.getByRole('link', { name: `Wet ${stamp}` })).toBeVisible();
});

test('an unused tag is made and deleted on a phone, in Chinese', async ({ page, request }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await signIn(page, await hire('editor', 'zh'));
  const stamp = Date.now();
  await page.goto('/admin/tags/new');
  await expect(page.getByRole('heading', { level: 1, name: '新建标签' })).toBeVisible();
  await page.getByRole('group', { name: 'English' }).getByLabel('名称').fill(`Unused ${stamp}`);
  await page.getByRole('group', { name: '中文' }).getByLabel('名称').fill(`没用${stamp}`);
  await page.getByRole('button', { name: '建立' }).click();
  await page.waitForURL('**/admin/tags');
  await page.getByRole('searchbox').fill(`没用${stamp}`);
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: `没用${stamp}` }).click();
  await page.getByRole('button', { name: '删除…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '删除', exact: true }).click();
  await page.waitForURL('**/admin/tags');
  expect((await request.get(`/en/tags/unused-${stamp}`)).status()).toBe(404);
});

test('a tag is merged by keyboard, in Chinese: letters narrow the list, and arrows choose in it', async ({
  page,
  request,
}) => {
  await signIn(page);
  const stamp = Date.now();
  await makeTag(page, `Lamps ${stamp}`, `灯${stamp}`);
  await makeTag(page, `Lights A ${stamp}`, `灯光甲${stamp}`);
  await makeTag(page, `Lights B ${stamp}`, `灯光乙${stamp}`);
  await page.getByRole('button', { name: /Sign out/ }).click();
  await page.waitForURL('**/sign-in**');
  await signIn(page, await hire('editor', 'zh'));
  await page.goto(`/admin/tags?q=${encodeURIComponent(`灯${stamp}`)}`);
  await page.getByRole('link', { name: `灯${stamp}` }).press('Enter');
  await pressEnter(page.getByRole('button', { name: '并入另一个…' }));
  const question = page.getByRole('dialog', { name: `把“灯${stamp}”并入另一个？` });
  const search = question.getByRole('searchbox', { name: '查找名称' });
  await search.focus();
  await page.keyboard.type(`灯光`);
  await page.keyboard.type(`乙${stamp}`);
  await page.keyboard.press('Enter');
  await expect(question.getByRole('radio')).toHaveCount(1);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(question.getByRole('radio')).toBeChecked();
  await search.fill('没有这样的');
  await expect(question.getByText('没有这样的名称。')).toBeVisible();
  await expect(question.getByRole('radio', { name: `灯光乙${stamp}` })).toBeChecked();
  await pressEnter(question.getByRole('button', { name: '合并', exact: true }));
  await page.waitForURL('**/admin/tags');
  const old = await request.get(`/en/tags/lamps-${stamp}`, { maxRedirects: 0 });
  expect(old.headers().location).toBe(`/en/tags/lights-b-${stamp}`);
});

test('of two who change a tag the second is told who was first, and loses nothing', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  const first = await hire('editor', 'zh');
  await signIn(page);
  const stamp = Date.now();
  await makeTag(page, `Hinges ${stamp}`, `合页${stamp}`);
  await openTag(page, `Hinges ${stamp}`);
  const context = await browser.newContext();
  const other = await context.newPage();
  await signIn(other, first);
  await other.goto(page.url());
  await other.getByRole('group', { name: '中文' }).getByLabel('名称').fill(`铰链${stamp}`);
  await other.getByRole('button', { name: '保存并对读者生效' }).click();
  await expect(other.getByText('已保存。旧网址的读者会被带到新网址。')).toBeVisible();
  await context.close();

  const english = page.getByRole('group', { name: 'English' });
  await english.getByLabel('Name').fill(`Door hinges ${stamp}`);
  await page.getByRole('button', { name: 'Save for readers' }).click();
  await expect(page.getByText(`${first.name} changed this on`)).toBeVisible();
  await expect(english.getByLabel('Name')).toHaveValue(`Door hinges ${stamp}`);
  const chinese = page.getByRole('group', { name: '中文' });
  await expect(chinese.getByLabel('Name')).toHaveValue(`铰链${stamp}`);
  await page.getByRole('button', { name: 'Save for readers' }).click();
  await expect(page.getByText('Readers of old addresses are led to the new ones.')).toBeVisible();
  await page.goto(`/admin/tags?q=${stamp}`);
  await expect(page.getByRole('link', { name: `Door hinges ${stamp} 铰链${stamp}` })).toBeVisible();
});

test('of two who order the sections the second is told, and sees the order that they have', async ({
  page,
  browser,
}) => {
  const first = await hire('admin', 'zh');
  await signIn(page);
  await page.goto('/admin/sections');
  const names = () =>
    page.getByRole('main').getByRole('listitem').getByRole('link').allInnerTexts();
  const before = await names();
  const context = await browser.newContext();
  const other = await context.newPage();
  await signIn(other, first);
  await other.goto('/admin/sections');
  await other.getByRole('button', { name: '下移“院务”' }).click();
  await expect(other.getByRole('main').getByRole('link').nth(2)).toContainText('院务');

  await page
    .getByRole('button', { name: /^Move .* up$/ })
    .nth(3)
    .click();
  await expect(page.getByText(`${first.name} changed this on`)).toBeVisible();
  await expect.poll(names).toEqual([before[1], before[0], ...before.slice(2)]);
  await other.getByRole('button', { name: '上移“院务”' }).click();
  await expect(other.getByRole('main').getByRole('link').nth(1)).toContainText('院务');
  await context.close();
});

test('sections are put in another order with the keyboard, and readers see it at once', async ({
  page,
  request,
}) => {
  await signIn(page);
  await page.goto('/admin/sections');
  const order = async () => {
    const html = await (await request.get('/en')).text();
    return [...html.matchAll(/href="\/en\/sections\/([a-z]+)"[^>]*whitespace-nowrap/g)].map(
      ([, slug]) => slug,
    );
  };
  const before = await order();
  expect(before[0]).toBe('institute');
  await page.getByRole('button', { name: 'Move “Institute” down' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listitem').filter({ hasText: '院务' })).toHaveCount(1);
  await expect.poll(async () => (await order())[1]).toBe('institute');
  await expect(page.getByRole('button', { name: 'Move “Institute” down' })).toBeFocused();
  await pressEnter(page.getByRole('button', { name: 'Move “Institute” up' }));
  await expect.poll(order).toEqual(before);
});
