import type { Request } from 'playwright/test';
import { expect, test } from './fixtures';

test('what a reader is about to open is fetched beforehand, and nothing else is', async ({
  page,
  context,
}) => {
  const ahead: string[] = [];
  const read: string[] = [];
  const collect = async (request: Request) => {
    const purpose = await request.headerValue('sec-purpose').catch(() => null);
    if (purpose?.startsWith('prefetch')) ahead.push(new URL(request.url()).pathname);
    else if (request.resourceType() === 'fetch') read.push(new URL(request.url()).pathname);
  };
  context.on('request', (request) => void collect(request));

  await page.goto('/en');
  const story = page.getByRole('main').getByRole('link').first();
  const address = String(await story.getAttribute('href'));
  await story.hover();
  await expect.poll(() => ahead).toContain(address);

  await page.locator('a[href$="feed.xml"]').first().hover();
  await page.waitForTimeout(500);
  expect(ahead.filter((path) => path !== address)).toEqual([]);
  expect(read, 'what is only fetched is not counted as read').not.toContain(address);
  await story.click();
  await expect(page).toHaveURL(address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect.poll(() => read, 'what is opened is').toContain(address);
});
