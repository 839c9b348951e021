import { admin, expect, signIn, test } from './fixtures';
import { newsroomAddresses } from './newsroom-addresses';
import { hire } from './people';

/** Where somebody without a session is expected. */
const doors = ['/admin/sign-in', '/admin/invitation/0199'];

test('without a session every address of the newsroom leads to the sign-in page', async ({
  request,
}) => {
  const closed = newsroomAddresses().filter((path) => !doors.includes(path));
  expect(closed.length).toBeGreaterThan(3);
  for (const path of closed) {
    const response = await request.get(path, { maxRedirects: 0 });
    expect(response.status(), path).toBe(307);
    expect(response.headers().location, path).toMatch(/^\/admin\/sign-in/);
    expect(response.headers()['cache-control'], path).toContain('no-store');
  }
});

test('a writer gets no room that is for others, whatever its address', async ({ page }) => {
  await signIn(page, await hire('writer'));
  const rooms = /^\/admin\/(sections|tags|authors|editors|settings|deliveries|webhooks|audit)\b/;
  const closed = newsroomAddresses().filter((path) => rooms.test(path));
  expect(closed.length).toBeGreaterThan(8);
  for (const path of closed) {
    const response = await page.goto(path);
    expect(response?.status(), path).toBe(403);
    await expect(page.getByRole('heading', { name: 'This room is not open to you' })).toBeVisible();
  }
  await page.goto('/admin');
  const rail = page.getByRole('navigation', { name: 'Newsroom' });
  for (const room of ['Sections', 'Editors', 'Settings', 'Audit']) {
    await expect(rail.getByRole('link', { name: room })).toHaveCount(0);
  }
});

test('a wrong password says so and lets nobody in; too many are throttled', async ({ page }) => {
  const email = `nobody-${Date.now()}@example.org`;
  await page.goto('/admin/sign-in');
  for (let attempt = 1; attempt <= 6; attempt++) {
    await page.getByLabel('E-mail address').fill(email);
    await page.getByLabel('Password').fill(`wrong password ${attempt}`);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Sign in' })).toBeEnabled();
  }
  await expect(page.getByRole('alert').filter({ hasText: /minutes?/ })).toBeVisible();
});

test('nobody can sign up, and no endpoint of the accounts is reachable', async ({ request }) => {
  const origin = new URL(String(process.env.BASE_URL)).origin;
  for (const path of [
    '/api',
    '/api/auth/sign-up/email',
    '/api/auth/sign-in/email',
    '/api/auth/get-session',
  ]) {
    const response = await request.post(path, { headers: { Origin: origin }, data: {} });
    expect(response.status(), path).toBe(404);
  }
});

test('signing out ends the session for good', async ({ page, context }) => {
  await signIn(page, admin);
  const cookies = await context.cookies();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.waitForURL('**/admin/sign-in**');
  await context.addCookies(cookies);
  await page.goto('/admin/articles');
  await expect(page).toHaveURL(/sign-in/);
});
