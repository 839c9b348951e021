import { admin, expect, signIn, test } from './fixtures';

test('without a session every address of the newsroom leads to the sign-in page', async ({
  request,
}) => {
  for (const path of ['/admin', '/admin/articles', '/admin/articles/new', '/admin/articles/0199']) {
    const response = await request.get(path, { maxRedirects: 0 });
    expect(response.status(), path).toBe(307);
    expect(response.headers().location, path).toMatch(/^\/admin\/sign-in/);
    expect(response.headers()['cache-control'], path).toContain('no-store');
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
